/** Responses that coverage tells, beside the numbers of pupils of all tables. */
import { afterAll, describe, expect, it } from 'vitest';
import { releaseWithTables } from '../../../analysis/disclosure/release-wave.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import type { Register } from '../../../survey/register/register.ts';
import { attackAllDraws, withoutPrecision } from './all-draws.ts';
import { attackedInstrument, attackedMunicipality } from './municipality.ts';
import { chainOf } from './named-groups.ts';
import { heldBy, type HeldGroup } from './released-groups.ts';
import { municipalities, Tally } from './tally.ts';

/** Responses are told to the pupil. */
const settings = { ...withoutPrecision(disclosureSettings), roundN: 1 };
const tally = new Tally();
afterAll(() => tally.print('Equations of coverage'));

/** Counts every place but those of other municipalities, as a register does. */
const registerOf = (wave: string): Register => {
  const codes = (id: string) =>
    attackedInstrument.groups.find((one) => one.id === id)!.codes.flatMap(({ code, meaning }) => (meaning === 'outside' ? [] : [code]));
  return {
    origin: { sv: 'prov', en: 'test' },
    waves: {
      [wave]: {
        date: '2026-10-15',
        area: Object.fromEntries(codes('area').map((code) => [code, 500])),
        school: Object.fromEntries(codes('school').map((code) => [code, Object.fromEntries(codes('grade').map((grade) => [grade, 100]))])),
        postStratify: false,
      },
    },
  };
};

/** The groups whose responses are told: of a place all who state it; of the municipality those in counted places, or everybody. */
function heldOfCoverage(columns: Columns, wave: string): HeldGroup[] {
  const register = registerOf(wave);
  const { released } = releaseWithTables(attackedInstrument, columns, wave, { settings, register });
  return released.coverage.flatMap(({ group, register: kind, responses }): HeldGroup[] => {
    // Stages and grades have the pupils of their rows.
    if (responses === null || group['stage'] !== undefined || group['grade'] !== undefined) return [];
    const { codes, index } = columns.groups.get(kind)!;
    const counted = Object.keys(register.waves[wave]![kind]!);
    const place = group[kind];
    const isIn = codes.map(
      (code) => counted.includes(code) && (place === undefined || chainOf(attackedInstrument, kind, code).includes(place)),
    );
    const inPlaces = Uint8Array.from({ length: columns.n }, (_, row) => (index[row] !== groupMissing(index) && isIn[index[row]!] ? 1 : 0));
    const told = inPlaces.reduce((sum, one) => sum + one, 0) === responses ? inPlaces : new Uint8Array(columns.n).fill(1);
    return [{ group: { coverage: kind, ...group }, members: told, rows: new Map() }];
  });
}

describe('the equations of coverage', () => {
  for (const seed of municipalities(30, 3))
    it(`let nothing protected follow in municipality ${seed}`, () => {
      const { columns } = attackedMunicipality(seed, [400, 250, 700][seed % 3]);
      const { tried, found } = attackAllDraws(attackedInstrument, columns, settings, (draw) => [
        ...heldBy(attackedInstrument, columns, settings, draw).groups,
        ...heldOfCoverage(columns, draw),
      ]);
      tally.add({ municipalities: 1, coverage: heldOfCoverage(columns, '2026').length, ...tried });
      expect(found.map(({ how, what, rows }) => `${how}: ${what} (${rows.length} pupils)`)).toEqual([]);
    });

  it('were many', () => {
    expect(tally.of('coverage')).toBeGreaterThan(20);
    expect(tally.of('protectedGroups')).toBeGreaterThan(1000);
  });
});
