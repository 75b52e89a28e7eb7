/** Responses that coverage tells, beside the numbers of pupils of all tables. */
import { afterAll, describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import type { Register } from '../../../survey/register/register.ts';
import { knownSpace } from '../../analysis/disclosure/subtraction-attack.ts';
import { columnsOf, type Pupil } from '../../analysis/small-wave.ts';
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
function heldOfCoverage(columns: Columns, wave: string, rules: DisclosureSettings = settings): HeldGroup[] {
  const register = registerOf(wave);
  const { coverage } = releaseWave(attackedInstrument, columns, wave, { settings: rules, register });
  return coverage.flatMap(({ group, register: kind, responses }): HeldGroup[] => {
    // Stages and grades have the pupils of their rows.
    if (responses === null || group['stage'] !== undefined || group['grade'] !== undefined) return [];
    const { codes, index } = columns.groups.get(kind)!;
    const counted = Object.keys(register.waves[wave]![kind]!);
    const place = group[kind];
    const isIn = codes.map(
      (code) => counted.includes(code) && (place === undefined || chainOf(attackedInstrument, kind, code).includes(place)),
    );
    const inPlaces = Uint8Array.from({ length: columns.n }, (_, row) => (index[row] !== groupMissing(index) && isIn[index[row]!] ? 1 : 0));
    const everybody = new Uint8Array(columns.n).fill(1);
    const told = (place === undefined ? [inPlaces, everybody] : [inPlaces]).find((rows) => sumOf(rows) === responses);
    if (told === undefined) throw new Error(`The responses of ${JSON.stringify(group)} by ${kind} are no group that is known of`);
    return [{ group: { coverage: kind, ...group }, members: told, rows: new Map() }];
  });
}

const sumOf = (rows: Uint8Array): number => rows.reduce((sum, one) => sum + one, 0);

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

  it.each([
    ['live elsewhere or nowhere known', (at: number): Record<string, string> => (at < 3 ? {} : { area: at % 2 === 0 ? 'a1' : 'a2' })],
    ['live in a small area', (at: number): Record<string, string> => ({ area: at < 3 ? 'a3' : at % 2 === 0 ? 'a1' : 'a2' })],
  ])('tell without the rule of three pupils who %s', (_who, placeOf) => {
    const columns = columnsOf(
      Array.from({ length: 240 }, (_, at): Pupil => ({
        psu: at % 10,
        groups: { school: 'p2', grade: '7', sex: at % 4 < 2 ? 'girl' : 'boy', born: 'here', ...placeOf(at) },
        answers: { common: at % 3 === 0 ? 1 : 0, rare: at % 4 === 0 ? 1 : 0, flag: 0 },
      })),
    );
    const follows = (rules: DisclosureSettings): boolean =>
      knownSpace(
        [...heldBy(attackedInstrument, columns, settings).groups, ...heldOfCoverage(columns, '2026', rules)].map(({ members }) => members),
        columns.n,
      ).follows([0, 1, 2]);
    expect(follows({ ...settings, minPupils: 1, minPsus: 1 })).toBe(true);
    expect(follows(settings)).toBe(false);
  });

  it('were many', () => {
    expect(tally.of('coverage')).toBeGreaterThan(20);
    expect(tally.of('protectedGroups')).toBeGreaterThan(1000);
  });
});
