import { describe, expect, it } from 'vitest';
import { stackedChange, type SchoolSide } from '../../../analysis/comparison/stacked-change.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { borderBreaks, uniteAreas, type AreaSet } from '../../../survey/area-sets/area-set.ts';
import { flatCode } from '../../../survey/instrument/instrument.ts';
import { randomStream, type Random } from '../../../survey/simulation/random.ts';
import { columnsOf, type Pupil } from '../small-wave.ts';

const label = (word: string) => ({ sv: word, en: word });
const setOf = (areas: Readonly<Record<string, readonly string[]>>): AreaSet => ({
  id: 'set',
  name: label('set'),
  validFrom: '2026-01-01',
  areas: Object.entries(areas).map(([code, units]) => ({ ...flatCode(code, label(code)), units })),
  coarser: [],
});
/** The new houses go from the neighbouring area to this one; nobody changes what they do. */
const before = setOf({ own: ['old houses'], next: ['new houses', 'far'] });
const after = setOf({ own: ['old houses', 'new houses'], next: ['far'] });

const schools = 14;
const share = { 'old houses': 0.3, 'new houses': 0.45, far: 0.38 } as const;
type Unit = keyof typeof share;

/** Two classes of 24 in each school, with pupils of all three units: `part` of those who live in the area as it will be live in the new houses. */
function wave(random: Random, bySchool: readonly number[], part: number) {
  const pupils = bySchool.flatMap((effect, school) =>
    [0, 1].flatMap((one) => {
      const ofClass = effect + 0.05 * random.normal();
      return Array.from({ length: 24 }, (): Pupil => {
        const unit: Unit = random.uniform() < 0.1 ? 'far' : random.uniform() < part ? 'new houses' : 'old houses';
        return { psu: 2 * school + one, groups: { area: unit }, answers: { q: random.uniform() < share[unit] + ofClass ? 1 : 0 } };
      });
    }),
  );
  return columnsOf(pupils, (psu) => Math.floor(psu / 2));
}

/** One wave's pupils of the area by the borders of its own time. */
function sideOf(columns: ReturnType<typeof wave>, set: AreaSet): SchoolSide {
  const area = uniteAreas(columns, set).groups.get('area')!;
  const own = area.codes.indexOf('own');
  const y = Float64Array.from(columns.items.get('q')!);
  const totals = totalPsus(columns.design, { count: 1, index: Int32Array.from(area.index, (at) => (at === own ? 0 : -1)) }, [y]);
  return { totals, design: columns.design, variable: 0, group: 0, schoolOfPsu: columns.design.psuStratum };
}

/** How many of so many changes since the wave before hold that nothing has changed for those who live in the area all the time. */
function held(part: number, surveys: number): number {
  let hold = 0;
  for (let survey = 0; survey < surveys; survey++) {
    const random = randomStream(`borders drawn anew, ${part}`, survey);
    const bySchool = Array.from({ length: schools }, () => 0.05 * random.normal());
    const then = sideOf(wave(random, bySchool, part), before);
    const now = sideOf(wave(random, bySchool, part), after);
    const change = stackedChange(now, then, schools);
    if (change.kind !== 'difference') throw new Error(change.reason);
    if (change.low <= 0 && change.high >= 0) hold++;
  }
  return hold / surveys;
}

const breaks = (part: number): readonly string[] =>
  borderBreaks(before, after, { 'old houses': 1000 * (1 - part), 'new houses': 1000 * part, far: 5000 });

describe('a change across borders that were drawn anew', () => {
  const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 4000 : 100;
  // Three standard errors of so many intervals.
  const slack = 3 * Math.sqrt((0.95 * 0.05) / surveys);

  it('holds the truth nearly as often as where no border moved, up to the twentieth of the pupils that a trend may cross', () => {
    expect(breaks(0.05)).toEqual([]);
    expect(held(0, surveys)).toBeGreaterThan(0.945 - slack);
    expect(held(0.05, surveys)).toBeGreaterThan(0.935 - slack);
  });

  it('does not where a fifth came from elsewhere, which breaks the trend', () => {
    expect(breaks(0.2)).toEqual(['own']);
    expect(held(0.2, surveys)).toBeLessThan(0.88 + slack);
  });
});
