import { describe, expect, it } from 'vitest';
import { roles, type Role, type Who } from '../../../server/access/roles.ts';
import { sightOf } from '../../../server/access/sight.rules.ts';

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
});
