/** What a line of the matrix says about one person: told by its own words, not by the code that it tries. */
import type { Role, Scope } from '../../server/access/roles.ts';

/** Somebody who asks. */
export interface Asking {
  readonly name: string;
  /** null: a stranger. */
  readonly session: {
    readonly secondFactor: boolean;
    /** In the municipality of the address, or in another one. */
    readonly where: 'own' | 'other' | 'none';
    readonly role?: Role;
    readonly scope?: Scope;
    readonly enclave?: 'open' | 'ended';
  } | null;
}

export type Expected = 'allowed' | 'signIn' | 'secondFactor' | 'forbidden';

/** The area and school that the addresses are about, and what lies above the area. */
export const about = { area: 'harbour-east', above: 'harbour', school: '12345678' } as const;

/** Roles whose holders must have passed a second factor. */
const careful: readonly Role[] = ['admin', 'analyst'];

export function expected(line: string, { session }: Asking): Expected {
  if (line === 'everyone' || line === 'published') return 'allowed';
  if (session === null) return 'signIn';
  if (line === 'signed in') return 'allowed';
  const [names = '', ...demands] = line.split(', ');
  const { role, scope, where } = session;
  if (where !== 'own' || role === undefined || !names.split(' ').includes(role)) return 'forbidden';
  if (demands.includes('own area') && !(scope!.kind === 'municipality' || isOwnArea(scope!))) return 'forbidden';
  if (demands.includes('own school') && !(scope!.kind === 'municipality' || isOwnSchool(scope!))) return 'forbidden';
  if (demands.includes('whole municipality') && scope!.kind !== 'municipality') return 'forbidden';
  if (demands.includes('enclave') && session.enclave !== 'open') return 'forbidden';
  return (careful.includes(role) || demands.includes('enclave')) && !session.secondFactor ? 'secondFactor' : 'allowed';
}

const isOwnArea = (scope: Scope) => scope.kind === 'area' && (scope.code === about.area || scope.code === about.above);
const isOwnSchool = (scope: Scope) => scope.kind === 'school' && scope.code === about.school;
