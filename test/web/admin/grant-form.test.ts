import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grant, roles, scopesOf } from '../../../server/access/roles.ts';
import { grantSchema } from '../../../server/people/grant-schema.ts';
import { grantFaults } from '../../../server/people/grants.rules.ts';
import { boundRoles, codesNotKnown, codesOf, fieldOf, grantsFrom, wholeIn, wholeRoles } from '../../../web/admin/grant-form.ts';

const form = (entries: readonly (readonly [string, string])[]): FormData => {
  const values = new FormData();
  for (const [name, value] of entries) values.append(name, value);
  return values;
};

describe('grantsFrom', () => {
  it('reads ticked roles and places, and what is chosen in a list but not added, and what it reads is shown again', () => {
    const grants = grantsFrom(
      form([
        ['roles', 'admin'],
        ['roles', 'reader'],
        ['alliance-places', ''],
        ['alliance-places', 'A1'],
        ['alliance-places', 'A2'],
        ['schoolContact-places', '12345678'],
        ['schoolContact-places', '12345678'],
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
    expect([wholeIn(grants), codesOf(grants, 'alliance'), codesOf(grants, 'admin')]).toEqual([['admin', 'reader'], ['A1', 'A2'], []]);
  });

  it('reads what it shows: saved unchanged, nobody may more or less', () => {
    const code = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((text) => grantSchema.safeParse({ role: 'alliance', scope: { kind: 'area', code: text } }).success);
    const codes = fc.uniqueArray(fc.oneof(code, fc.constantFrom('Norr, inre', 'a;b', 'Möllan & Sofielund')), { maxLength: 4 });
    fc.assert(
      fc.property(fc.subarray([...wholeRoles]), fc.array(codes, { minLength: 3, maxLength: 3 }), (ticked, bound) => {
        const grants = [
          ...ticked.map((role): Grant => ({ role, scope: { kind: 'municipality' } })),
          ...boundRoles.flatMap(([role, kind], k) => bound[k]!.map((one): Grant => ({ role, scope: { kind, code: one } }))),
        ];
        const shown = [
          ...wholeIn(grants).map((role) => ['roles', role] as const),
          ...boundRoles.flatMap(([role]) => ['', ...codesOf(grants, role)].map((one) => [fieldOf(role), one] as const)),
        ];
        expect(grantsFrom(form(shown))).toEqual(grants);
      }),
    );
  });

  it('has every role, where it may be bound and where it may not', () => {
    expect([...new Set([...wholeRoles, ...boundRoles.map(([role]) => role)])].toSorted()).toEqual([...roles].toSorted());
    expect(boundRoles.map(([role]) => role).toSorted()).toEqual(Object.keys(scopesOf).toSorted());
  });
});

describe('codesNotKnown', () => {
  const grants: Grant[] = [
    { role: 'admin', scope: { kind: 'municipality' } },
    { role: 'alliance', scope: { kind: 'area', code: 'A1' } },
    { role: 'alliance', scope: { kind: 'area', code: 'A2' } },
    { role: 'schoolContact', scope: { kind: 'school', code: '12345678' } },
  ];
  it('says which codes stand in which field', () => {
    const errors = ['/grants/2', '/grants/3'].map((pointer) => ({ pointer }));
    expect(codesNotKnown(errors, grants)).toEqual({ 'alliance-places': ['A2'], 'schoolContact-places': ['12345678'] });
  });
  it('finds none where something else is wrong', () => {
    expect(codesNotKnown([{ pointer: '/grants/0' }, { pointer: '/email' }], grants)).toEqual({});
  });
});
