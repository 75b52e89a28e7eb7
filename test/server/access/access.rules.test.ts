import { describe, expect, it } from 'vitest';
import { decide, isRule, type Rule, type Subject } from '../../../server/access/access.rules.ts';
import { type Grant, rolesWithSecondFactor, roles, type Who } from '../../../server/access/roles.ts';

const now = '2026-11-22T10:00:00.000Z';
const person = (grants: readonly Grant[], over: { secondFactor?: boolean; enclaveUntil?: string | null } = {}): Who => ({
  person: 'p',
  name: 'Ada',
  session: 's',
  secondFactor: over.secondFactor ?? true,
  memberships: new Map([['north', { grants, enclaveUntil: over.enclaveUntil ?? null }]]),
});
const everywhere = { kind: 'municipality' } as const;
const area = (code: string) => ({ kind: 'area', code }) as const;
const north: Subject = { municipality: 'north' };
const may = (rule: Rule, who: Who | null, subject = north) => decide(rule, who, subject, now);

describe('decide', () => {
  it('lets everyone in where everyone may come, and asks others to sign in', () => {
    for (const rule of ['everyone', 'published'] as const) expect(may(rule, null)).toBe('allowed');
    for (const rule of ['signedIn', { roles: ['reader'] }] as const) expect(may(rule, null)).toBe('signIn');
  });

  it('counts a role in its own municipality only', () => {
    const reader = person([{ role: 'reader', scope: everywhere }]);
    expect(may({ roles: ['reader'] }, reader)).toBe('allowed');
    expect(may({ roles: ['analyst', 'archivist'] }, reader)).toBe('forbidden');
    for (const municipality of ['south', null]) expect(may({ roles: ['reader'] }, reader, { municipality })).toBe('forbidden');
  });

  it('lets a role of an area reach what lies in it, and not what lies above or beside', () => {
    const rule = { roles: ['alliance'], about: 'area' } as const;
    const inHarbour = { municipality: 'north', areas: ['harbour-east', 'harbour', 'all'] };
    const outcome = (code: string) => may(rule, person([{ role: 'alliance', scope: area(code) }]), inHarbour);
    expect(['harbour-east', 'harbour', 'all', 'hill', 'harbour-west'].map(outcome)).toEqual([
      'allowed',
      'allowed',
      'allowed',
      'forbidden',
      'forbidden',
    ]);
    expect(
      may(rule, person([{ role: 'alliance', scope: area('harbour-east') }]), { municipality: 'north', areas: ['harbour', 'all'] }),
    ).toBe('forbidden');
    expect(may(rule, person([{ role: 'alliance', scope: { kind: 'school', code: 'harbour' } }]), inHarbour)).toBe('forbidden');
    expect(may(rule, person([{ role: 'alliance', scope: area('hill') }]))).toBe('forbidden');
  });

  it('lets no role of a part act for the whole municipality', () => {
    const outcome = (scope: Grant['scope'], subject: Subject) =>
      may({ roles: ['ctcCoordinator'], about: 'municipality' }, person([{ role: 'ctcCoordinator', scope }]), subject);
    const named = { municipality: 'north', areas: ['harbour'], school: '12345678' };
    for (const subject of [north, named])
      expect([everywhere, area('harbour'), { kind: 'school', code: '12345678' } as const].map((scope) => outcome(scope, subject))).toEqual([
        'allowed',
        'forbidden',
        'forbidden',
      ]);
  });

  it('asks for a second factor only where no other role of the person would do', () => {
    for (const role of roles) {
      const outcome = may({ roles: [role] }, person([{ role, scope: everywhere }], { secondFactor: false }));
      expect(outcome, role).toBe(rolesWithSecondFactor.includes(role) ? 'secondFactor' : 'allowed');
    }
    const both = person(
      [
        { role: 'admin', scope: everywhere },
        { role: 'leadership', scope: everywhere },
      ],
      { secondFactor: false },
    );
    expect(may({ roles: ['admin', 'leadership'] }, both)).toBe('allowed');
  });

  it('opens the enclave until its time has come, and never without a second factor', () => {
    const rule = { roles: ['analyst'], enclave: true } as const;
    const until = (enclaveUntil: string | null, secondFactor = true) =>
      may(rule, person([{ role: 'analyst', scope: everywhere }], { enclaveUntil, secondFactor }));
    expect([until('2026-11-22T10:00:00.001Z'), until(now), until(null)]).toEqual(['allowed', 'forbidden', 'forbidden']);
    expect(until('2026-12-01T00:00:00.000Z', false)).toBe('secondFactor');
  });
});

describe('isRule', () => {
  it('knows rules from what only looks like one', () => {
    for (const rule of ['everyone', 'published', 'signedIn', { roles: ['admin'] }, { roles: ['alliance'], about: 'area' }])
      expect(isRule(rule)).toBe(true);
    for (const rule of [undefined, null, '', 'public', {}, { roles: [] }, { roles: ['boss'] }, ['admin']])
      expect(isRule(rule), JSON.stringify(rule)).toBe(false);
  });
});
