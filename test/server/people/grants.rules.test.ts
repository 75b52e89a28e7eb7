import { describe, expect, it } from 'vitest';
import { type Grant, roles } from '../../../server/access/roles.ts';
import { areSameGrants, enclaveFault, grantFaults, leavesNoAdmin, placeFaults } from '../../../server/people/grants.rules.ts';

const everywhere = { kind: 'municipality' } as const;
const north = { kind: 'area', code: 'north' } as const;
const school = { kind: 'school', code: '12345678' } as const;
const faults = (...grants: Grant[]) => grantFaults(grants).map(({ kind, index }) => `${index} ${kind}`);

describe('grantFaults', () => {
  it('lets a role be bound to what it is about and to nothing else', () => {
    const fitting = roles.map((role) =>
      [everywhere, north, school]
        .filter((scope) => faults({ role, scope }).length === 0)
        .map(({ kind }) => kind)
        .join(),
    );
    expect(Object.fromEntries(roles.map((role, i) => [role, fitting[i]]))).toEqual({
      admin: 'municipality',
      ctcCoordinator: 'municipality,area',
      analyst: 'municipality',
      schoolContact: 'school',
      alliance: 'area',
      leadership: 'municipality',
      dataProtection: 'municipality',
      archivist: 'municipality',
      reader: 'municipality',
    });
  });

  it('says which one is wrong, and which one stands there twice', () => {
    const reader = { role: 'reader', scope: everywhere } as const;
    expect(faults(reader, { role: 'admin', scope: north }, reader)).toEqual(['1 scope', '2 twice']);
    expect(faults({ role: 'alliance', scope: north }, { role: 'alliance', scope: { kind: 'area', code: 'south' } })).toEqual([]);
  });
});

describe('placeFaults', () => {
  const grants: Grant[] = [
    { role: 'reader', scope: everywhere },
    { role: 'alliance', scope: north },
    { role: 'schoolContact', scope: school },
  ];
  const kinds = (areas: string[], schools: string[], held?: Grant[]) =>
    placeFaults(grants, { areas, schools }, held).map(({ kind, index }) => `${index} ${kind}`);
  it('takes codes of places that are there, and any where there are none', () => {
    expect(kinds(['north'], ['12345678'])).toEqual([]);
    expect(kinds([], [])).toEqual([]);
    expect(kinds(['south'], [])).toEqual(['1 noArea']);
    expect(kinds(['12345678'], ['north'])).toEqual(['1 noArea', '2 noSchool']);
  });
  it('lets a person keep what they have', () => {
    expect(kinds(['south'], ['1'], grants.slice(1, 2))).toEqual(['2 noSchool']);
  });
});

describe('areSameGrants', () => {
  it('looks at role and place, not at the order', () => {
    const [ally, reader] = [{ role: 'alliance', scope: north } as const, { role: 'reader', scope: everywhere } as const];
    expect(areSameGrants([ally, reader], [reader, ally])).toBe(true);
    expect(areSameGrants([], [])).toBe(true);
    expect(areSameGrants([ally], [ally, reader])).toBe(false);
    expect(areSameGrants([ally, reader], [ally])).toBe(false);
    expect(areSameGrants([ally], [{ ...ally, scope: { kind: 'area', code: 'south' } }])).toBe(false);
    expect(areSameGrants([reader], [{ ...reader, role: 'archivist' }])).toBe(false);
  });
});

describe('leavesNoAdmin', () => {
  it('is true where nobody could let people in any more', () => {
    const admin = { person: 'a', grants: [{ role: 'admin', scope: everywhere }] } as const;
    const reader = { person: 'b', grants: [{ role: 'reader', scope: everywhere }] } as const;
    expect([leavesNoAdmin([admin, reader]), leavesNoAdmin([reader]), leavesNoAdmin([])]).toEqual([false, true, true]);
  });
});

describe('enclaveFault', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const at = (until: string, by = 'boss') => enclaveFault({ to: 'ada', by, until: new Date(until) }, now);
  it('takes another person, and a time that ends within a year', () => {
    expect(at('2026-12-22T10:00:00Z')).toBeNull();
    expect(at('2026-12-22T10:00:00Z', 'ada')).toBe('self');
    expect([at('2026-11-22T10:00:00Z'), at('2026-11-22T10:00:00.001Z')]).toEqual(['past', null]);
    expect([at('2027-11-23T10:00:00Z'), at('2027-11-23T10:00:00.001Z')]).toEqual([null, 'tooLong']);
  });
});
