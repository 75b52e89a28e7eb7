/** From what the municipality's own sign-in service says of a person (claims) to roles here. Pure. */
import type { Grant } from '../access/roles.ts';

/** Whoever has this value among those of the claim has the role, in that municipality. */
export interface ClaimRule extends Grant {
  /** Name of a claim; a dot goes into it: `realm_access.roles`. */
  readonly claim: string;
  readonly is: string;
  /** By its name in addresses. */
  readonly municipality: string;
}

export interface ClaimRules {
  /** What the button says, after "Sign in with". */
  readonly name: string;
  readonly roles: readonly ClaimRule[];
  /** The sign-in there counts as a second factor when the claim has one of these values, such as amr: mfa. */
  readonly secondFactor?: { readonly claim: string; readonly isOneOf: readonly string[] } | undefined;
  /** The service says nothing of whether an address is verified, and is believed all the same: it is the municipality's own. */
  readonly trustEmail?: boolean | undefined;
  /** Scopes to ask for, besides openid, email and profile. */
  readonly scopes?: readonly string[] | undefined;
}

export type Claims = Readonly<Record<string, unknown>>;

/** The roles that the claims give, by municipality. A person whom no rule knows has none. */
export function rolesFromClaims({ roles }: ClaimRules, claims: Claims): ReadonlyMap<string, readonly Grant[]> {
  const found = new Map<string, Grant[]>();
  for (const { claim, is, municipality, role, scope } of roles)
    if (valuesOf(claims, claim).includes(is)) found.set(municipality, [...(found.get(municipality) ?? []), { role, scope }]);
  return found;
}

export const passedSecondFactor = ({ secondFactor }: ClaimRules, claims: Claims): boolean =>
  secondFactor !== undefined && valuesOf(claims, secondFactor.claim).some((value) => secondFactor.isOneOf.includes(value));

/** A claim is one text or a list of them. Anything else says nothing. */
function valuesOf(claims: Claims, path: string): readonly string[] {
  // A name with dots in it, as Microsoft's and others' are, before a way into something.
  const value: unknown = Object.hasOwn(claims, path)
    ? claims[path]
    : path
        .split('.')
        .reduce<unknown>((inside, name) => (isObject(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined), claims);
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
