/** Who a person can be in a municipality. What each may do stands with the routes (docs/rights.md is made from them). */

export const roles = [
  /** People, areas, schools, settings. */
  'admin',
  /** CTC-samordnare: workshops, plan, milestones, publishing; of some areas or all. */
  'ctcCoordinator',
  /** Notebooks. The enclave is a right of its own. */
  'analyst',
  /** A school: its classes, code sheets, participation. */
  'schoolContact',
  /** An area's knowledge alliance: reads notebooks, joins workshops, works on plans. */
  'alliance',
  /** Overview, plans, published notebooks. */
  'leadership',
  /** Audit, settings, legal texts; no figures beyond the published. */
  'dataProtection',
  /** What is kept and weeded. */
  'archivist',
  /** Published pages only. */
  'reader',
] as const;
export type Role = (typeof roles)[number];

/** What a role may be bound to. A role that is not named here holds for its whole municipality. */
export const scopesOf = { ctcCoordinator: 'areaOrAll', alliance: 'area', schoolContact: 'school' } as const satisfies Partial<
  Record<Role, 'area' | 'areaOrAll' | 'school'>
>;

/** Roles that count only in a session which has passed a second factor; so does the right to the enclave. */
export const rolesWithSecondFactor: readonly Role[] = ['admin', 'analyst'];

/** The whole municipality, or one node of its area tree, or one school. */
export type Scope =
  { readonly kind: 'municipality' } | { readonly kind: 'area'; readonly code: string } | { readonly kind: 'school'; readonly code: string };

export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** A person's standing in one municipality. */
export interface Membership {
  readonly grants: readonly Grant[];
  /** Until when the enclave is open to this person, as an ISO time; null without the right. */
  readonly enclaveUntil: string | null;
}

/** Whoever sends a request, once signed in. */
export interface Who {
  readonly person: string;
  readonly name: string;
  readonly session: string;
  /** Whether this session has passed a second factor. */
  readonly secondFactor: boolean;
  /** By the municipality's id. */
  readonly memberships: ReadonlyMap<string, Membership>;
}
