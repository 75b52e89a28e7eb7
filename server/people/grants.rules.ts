/** What may be granted to whom. Pure: who is there and what is asked for come in, what is wrong with it goes out. */
import { longestEnclave } from '../../notebooks/wording/longest-enclave.ts';
import { type Grant, type Scope, scopesOf } from '../access/roles.ts';

export interface GrantFault {
  readonly kind: 'scope' | 'twice' | 'noArea' | 'noSchool';
  readonly index: number;
}

/** A role that is bound to a school or an area names one; a role that is not holds for the whole municipality. */
export function grantFaults(grants: readonly Grant[]): readonly GrantFault[] {
  const keys = grants.map(keyOf);
  return grants.flatMap(({ role, scope }, index): GrantFault[] => [
    ...(fits(role, scope.kind) ? [] : [{ kind: 'scope', index } as const]),
    ...(keys.indexOf(keys[index]!) < index ? [{ kind: 'twice', index } as const] : []),
  ]);
}

/** Codes of the areas and schools that a municipality has stored. Of a kind that it has none of, a code cannot be told to be wrong. */
export interface Places {
  readonly areas: readonly string[];
  readonly schools: readonly string[];
}

/** Areas and schools that are not there. @param held what the person has already, which may have been bound to what is gone since */
export function placeFaults(grants: readonly Grant[], { areas, schools }: Places, held: readonly Grant[] = []): readonly GrantFault[] {
  const missing = (codes: readonly string[], code: string) => codes.length > 0 && !codes.includes(code);
  const known = held.map(keyOf);
  return grants.flatMap((grant, index): GrantFault[] => {
    const { scope } = grant;
    if (scope.kind === 'municipality' || known.includes(keyOf(grant))) return [];
    if (scope.kind === 'area') return missing(areas, scope.code) ? [{ kind: 'noArea', index }] : [];
    return missing(schools, scope.code) ? [{ kind: 'noSchool', index }] : [];
  });
}

/** Whether they are the same grants, in whatever order. */
export function areSameGrants(some: readonly Grant[], others: readonly Grant[]): boolean {
  const [one, other] = [new Set(some.map(keyOf)), new Set(others.map(keyOf))];
  return one.size === other.size && [...one].every((key) => other.has(key));
}

const keyOf = ({ role, scope }: Grant): string => JSON.stringify([role, scope.kind, scope.kind === 'municipality' ? '' : scope.code]);

/** Whether a role can be bound to this. */
export function fits(role: Grant['role'], kind: Scope['kind']): boolean {
  const bound = (scopesOf as Partial<Record<Grant['role'], 'area' | 'areaOrAll' | 'school'>>)[role];
  if (bound === undefined) return kind === 'municipality';
  return bound === 'areaOrAll' ? kind !== 'school' : kind === bound;
}

export interface Holder {
  readonly person: string;
  readonly grants: readonly Grant[];
}

export const isAdmin = ({ grants }: Pick<Holder, 'grants'>): boolean => grants.some(({ role }) => role === 'admin');

export const isAnalyst = ({ grants }: Pick<Holder, 'grants'>): boolean => grants.some(({ role }) => role === 'analyst');

/** Whether a municipality would be left without anybody who can let people in. @param left everybody's grants as they would be */
export const leavesNoAdmin = (left: readonly Holder[]): boolean => !left.some(isAdmin);

const day = 24 * 3600_000;

export type EnclaveFault = 'self' | 'past' | 'tooLong';
/** The right to the enclave is given by another person, for a time that has an end. @returns what forbids it, null where nothing does */
export function enclaveFault(
  { to, by, until }: { readonly to: string; readonly by: string; readonly until: Date },
  now: Date,
): EnclaveFault | null {
  if (to === by) return 'self';
  if (until <= now) return 'past';
  return until.getTime() - now.getTime() > longestEnclave * day ? 'tooLong' : null;
}
