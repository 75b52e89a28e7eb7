import { describe, expect, it } from 'vitest';
import { type ClaimRules, passedSecondFactor, rolesFromClaims } from '../../../server/people/single-sign-on.rules.ts';

const everywhere = { kind: 'municipality' } as const;
const rules: ClaimRules = {
  name: 'kommunens konto',
  roles: [
    { claim: 'groups', is: 'admins', municipality: 'north', role: 'admin', scope: everywhere },
    { claim: 'groups', is: 'admins', municipality: 'south', role: 'reader', scope: everywhere },
    {
      claim: 'realm_access.roles',
      is: 'contact-s01',
      municipality: 'north',
      role: 'schoolContact',
      scope: { kind: 'school', code: 'S01' },
    },
    { claim: 'http://schemas.example/role', is: 'leader', municipality: 'north', role: 'leadership', scope: everywhere },
  ],
  secondFactor: { claim: 'amr', isOneOf: ['mfa', 'hwk'] },
};

describe('rolesFromClaims', () => {
  it('reads one text, a list, a way into something, and a name with dots', () => {
    expect([...rolesFromClaims(rules, { groups: 'admins' })]).toEqual([
      ['north', [{ role: 'admin', scope: everywhere }]],
      ['south', [{ role: 'reader', scope: everywhere }]],
    ]);
    const claims = { groups: ['others', 'admins'], realm_access: { roles: ['contact-s01'] }, 'http://schemas.example/role': 'leader' };
    expect(rolesFromClaims(rules, claims).get('north')).toEqual([
      { role: 'admin', scope: everywhere },
      { role: 'schoolContact', scope: { kind: 'school', code: 'S01' } },
      { role: 'leadership', scope: everywhere },
    ]);
  });

  it('gives nothing for what is nearly right, or of another kind', () => {
    for (const claims of [
      {},
      { groups: 'Admins' },
      { groups: 'admins2' },
      { groups: ['admin', 's'] },
      { groups: { admins: true } },
      { groups: null },
      { groups: [['admins']] },
      { realm_access: 'contact-s01' },
      JSON.parse('{"__proto__":{"groups":"admins"}}') as Record<string, unknown>,
    ])
      expect(rolesFromClaims(rules, claims).size, JSON.stringify(claims)).toBe(0);
  });
});

describe('passedSecondFactor', () => {
  it('believes only the values that the rules name', () => {
    expect(passedSecondFactor(rules, { amr: ['pwd', 'mfa'] })).toBe(true);
    expect(passedSecondFactor(rules, { amr: ['pwd'] })).toBe(false);
    expect(passedSecondFactor(rules, {})).toBe(false);
    expect(passedSecondFactor({ ...rules, secondFactor: undefined }, { amr: ['mfa'] })).toBe(false);
  });
});
