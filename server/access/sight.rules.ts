/** What of a municipality's notebooks and released tables somebody sees. Pure. */
import { type Audience, audienceRoles, audiences } from '../../notebooks/audience.ts';
import { type Grant, type Role, rolesWithSecondFactor, type Who } from './roles.ts';

export interface Sight {
  /** Strangers see what is for everyone, members what is for the municipality as well, and who makes notebooks all released tables. */
  readonly kind: 'everyone' | 'municipality' | 'allTables';
  /** As which of those that a notebook may be published to. */
  readonly audiences: readonly Audience[];
  /** On which day, written as 2026-10-15: what opens later is not there yet. */
  readonly day: string;
}

const makers: readonly Role[] = ['analyst', 'ctcCoordinator'];

/**
 * Whose role waits for a second factor sees what every member sees, the page that says what to do among it.
 *
 * @param municipality its id. A member without any role is a stranger.
 */
export function sightOf(who: Who | null, municipality: string, day: string): Sight {
  const grants = who?.memberships.get(municipality)?.grants ?? [];
  const counts = (role: Role) => who?.secondFactor === true || !rolesWithSecondFactor.includes(role);
  if (grants.length === 0) return { kind: 'everyone', audiences: ['everyone'], day };
  const kind = grants.some(({ role }) => makers.includes(role) && counts(role)) ? 'allTables' : 'municipality';
  return { kind, audiences: [...audiences, ...new Set(grants.flatMap(audiencesOf))], day };
}

const audiencesOf = ({ role, scope }: Grant): readonly Audience[] => [
  ...audienceRoles.filter((one) => one === role).map((one) => `role:${one}` as const),
  ...(scope.kind === 'area' ? [`area:${scope.code}` as const] : []),
];
