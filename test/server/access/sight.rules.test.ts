import { describe, expect, it } from 'vitest';
import { roles, type Role, type Who } from '../../../server/access/roles.ts';
import { sightOf as sightOn } from '../../../server/access/sight.rules.ts';

const day = '2026-11-22';
const sightOf = (who: Who | null, municipality: string) => sightOn(who, municipality, day).kind;
const person = (...held: readonly Role[]) => withFactor(true, ...held);
const withFactor = (secondFactor: boolean, ...held: readonly Role[]): Who => ({
  person: 'p',
  name: 'Ada',
  session: 's',
  secondFactor,
  memberships: new Map([['north', { grants: held.map((role) => ({ role, scope: { kind: 'municipality' } })), enclaveUntil: null }]]),
});

describe('sightOf', () => {
  it('is that of a stranger without a role in the municipality', () => {
    expect([sightOf(null, 'north'), sightOf(person(), 'north'), sightOf(person('admin', 'analyst'), 'south')]).toEqual([
      'everyone',
      'everyone',
      'everyone',
    ]);
  });

  it('reaches unpublished tables for those who make notebooks, and what is published to the municipality for the others', () => {
    expect(roles.filter((role) => sightOf(person(role), 'north') === 'allTables')).toEqual(['ctcCoordinator', 'analyst']);
    expect(roles.filter((role) => sightOf(person(role), 'north') === 'municipality')).toHaveLength(roles.length - 2);
  });

  it('is that of any member by a password alone, where the role counts with a second factor', () => {
    const byPassword = (...held: readonly Role[]) => sightOf(withFactor(false, ...held), 'north');
    expect([byPassword('analyst'), byPassword('admin'), byPassword('reader')]).toEqual(['municipality', 'municipality', 'municipality']);
    expect([byPassword('ctcCoordinator'), byPassword('analyst', 'ctcCoordinator')]).toEqual(['allTables', 'allTables']);
  });

  it('is as a member, in each role that a notebook may be published to, and of the area that a role is bound to', () => {
    const who: Who = {
      ...person(),
      memberships: new Map([
        [
          'north',
          {
            grants: [
              { role: 'alliance', scope: { kind: 'area', code: 'A01' } },
              { role: 'alliance', scope: { kind: 'area', code: 'A02' } },
              { role: 'reader', scope: { kind: 'municipality' } },
            ],
            enclaveUntil: null,
          },
        ],
      ]),
    };
    expect(sightOn(who, 'north', day)).toEqual({
      kind: 'municipality',
      audiences: ['everyone', 'municipality', 'role:alliance', 'area:A01', 'area:A02'],
      day,
    });
    expect(sightOn(null, 'north', day)).toEqual({ kind: 'everyone', audiences: ['everyone'], day });
  });
});
