/** Grants as a form shows them: ticked roles for the whole municipality, and areas and schools by their codes. */
import type { Grant, Role } from '../../server/access/roles.ts';

export const wholeRoles: readonly Role[] = ['admin', 'ctcCoordinator', 'analyst', 'leadership', 'dataProtection', 'archivist', 'reader'];
/** Roles that are bound, by the name of their field. */
export const boundRoles = [
  ['ctcCoordinator', 'area'],
  ['alliance', 'area'],
  ['schoolContact', 'school'],
] as const;
export const fieldOf = (role: (typeof boundRoles)[number][0]): string => `${role}-places`;

export function grantsFrom(values: FormData): readonly Grant[] {
  const whole = values.getAll('roles').map((role): Grant => ({ role: role as Role, scope: { kind: 'municipality' } }));
  const bound = boundRoles.flatMap(([role, kind]) =>
    placesIn(values.getAll(fieldOf(role))).map((code): Grant => ({ role, scope: { kind, code } })),
  );
  return [...whole, ...bound];
}

/** A list in which nothing is chosen says so with an empty code. */
const placesIn = (values: readonly FormDataEntryValue[]): readonly string[] =>
  [...new Set(values.map(String))].filter((code) => code !== '');

export const wholeIn = (grants: readonly Grant[]): readonly Role[] =>
  grants.filter(({ scope }) => scope.kind === 'municipality').map(({ role }) => role);
export const codesOf = (grants: readonly Grant[], wanted: Role): readonly string[] =>
  grants.flatMap(({ role, scope }) => (role === wanted && scope.kind !== 'municipality' ? [scope.code] : []));

/** Codes of places that the server does not know, by the field that they stand in. @param errors of its reply: `/grants/2` is the third */
export function codesNotKnown(
  errors: readonly { readonly pointer: string }[],
  grants: readonly Grant[],
): Readonly<Record<string, readonly string[]>> {
  const wrong = new Set(errors.map(({ pointer }) => Number(/^\/grants\/(\d+)$/.exec(pointer)?.[1] ?? -1)));
  const found: Record<string, string[]> = {};
  grants.forEach(({ role, scope }, index) => {
    const bound = boundRoles.find(([own, kind]) => own === role && kind === scope.kind);
    if (bound && scope.kind !== 'municipality' && wrong.has(index)) (found[fieldOf(bound[0])] ??= []).push(scope.code);
  });
  return found;
}
