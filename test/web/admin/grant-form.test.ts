import { describe, expect, it } from 'vitest';
import { roles, scopesOf } from '../../../server/access/roles.ts';
import { grantFaults } from '../../../server/people/grants.rules.ts';
import { boundRoles, codesOf, grantsFrom, wholeIn, wholeRoles } from '../../../web/admin/grant-form.ts';

const form = (entries: readonly (readonly [string, string])[]): FormData => {
  const values = new FormData();
  for (const [name, value] of entries) values.append(name, value);
  return values;
};

describe('grantsFrom', () => {
  it('reads ticked roles and codes, and what it reads is shown again', () => {
    const grants = grantsFrom(
      form([
        ['roles', 'admin'],
        ['roles', 'reader'],
        ['alliance-codes', ' A1, A2,,A1 '],
        ['schoolContact-codes', '12345678'],
      ]),
    );
    expect(grants).toEqual([
      { role: 'admin', scope: { kind: 'municipality' } },
      { role: 'reader', scope: { kind: 'municipality' } },
      { role: 'alliance', scope: { kind: 'area', code: 'A1' } },
      { role: 'alliance', scope: { kind: 'area', code: 'A2' } },
      { role: 'schoolContact', scope: { kind: 'school', code: '12345678' } },
    ]);
    expect(grantFaults(grants)).toEqual([]);
    expect([wholeIn(grants), codesOf(grants, 'alliance'), codesOf(grants, 'admin')]).toEqual([['admin', 'reader'], 'A1, A2', '']);
  });

  it('has every role, where it may be bound and where it may not', () => {
    expect([...new Set([...wholeRoles, ...boundRoles.map(([role]) => role)])].toSorted()).toEqual([...roles].toSorted());
    expect(boundRoles.map(([role]) => role).toSorted()).toEqual(Object.keys(scopesOf).toSorted());
  });
});
