import { describe, expect, it } from 'vitest';
import { releasePool, type PooledWave } from '../../../analysis/disclosure/release-pool.ts';
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { withStrataByGrade } from '../../../analysis/disclosure/strata-by-grade.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
const instrument = smallInstrument({
  // Listed in another order than that in which they come in the file.
  groups: ['school', 'grade'].map((id) => ({
    id,
    name: text(id),
    codes: (id === 'grade' ? ['7', '8', '9'] : []).map((code) => ({
      code,
      label: text(code),
      within: null,
      meaning: null,
      characteristics: {},
    })),
    coarser: [],
    open: id === 'school',
  })),
});
/** Two schools with three classes of 25 in each of grades 9, 8 and 7; in grade 7 a fifth say yes, in grade 8 two, in grade 9 three. */
const pupils = (strata: (school: number) => number, place: string | null = 'school'): Columns => {
  const made = columnsOf(
    [0, 1].flatMap((school) =>
      Array.from({ length: 9 * 25 }, (_, i): Pupil => {
        const grade = 9 - Math.floor(i / 75);
        return {
          psu: school * 9 + Math.floor(i / 25),
          groups: { ...(place === null ? {} : { [place]: `s${school}` }), grade: String(grade) },
          answers: { q: i % 5 < grade - 6 ? 1 : 0 },
        };
      }),
    ),
  );
  const psuStratum = Int32Array.from({ length: 18 }, (_, at) => strata(Math.floor(at / 9)));
  return { ...made, design: { ...made.design, psuStratum, strata: Math.max(...psuStratum) + 1 } };
};
const census = pupils((school) => school);

describe('withStrataByGrade', () => {
  it('splits schools by grade, in the order of the instrument', () => {
    const { design } = withStrataByGrade(instrument, census);
    expect(design.strata).toBe(6);
    expect([...design.psuStratum].filter((_, at) => at % 3 === 0)).toEqual([2, 1, 0, 5, 4, 3]);
    expect(census.design.strata).toBe(2);
  });

  it('splits once', () => {
    expect(withStrataByGrade(instrument, census)).toBe(withStrataByGrade(instrument, census));
  });

  it('leaves strata alone that are not schools, and a wave without schools', () => {
    for (const sampled of [pupils(() => 0), pupils((school) => school, null)]) expect(withStrataByGrade(instrument, sampled)).toBe(sampled);
  });
});

describe('releaseWave', () => {
  it('counts no difference between grades as chance, and says so', () => {
    const widthOf = (columns: Columns) => {
      const released = releaseWave(instrument, columns, '2024');
      const row = released.rows.find(({ group, factor }) => Object.keys(group).join() === 'wave' && factor === 'q')!;
      return { width: row.high! - row.low!, by: released.method.strataSplitBy };
    };
    const split = widthOf(census);
    const whole = widthOf(pupils(() => 0));
    expect([split.by, whole.by]).toEqual([['grade'], []]);
    // Classes of one grade are all alike here: only rounding outward is left of the width.
    expect(split.width).toBeLessThan(0.021);
    expect(whole.width).toBeGreaterThan(0.1);
  });
});

describe('releasePool', () => {
  it('splits the schools of both its waves, and says so', () => {
    const waves = ['2022', '2024'].map((code): PooledWave => {
      const columns = pupils((school) => school);
      const made = releaseWithLedger(instrument, columns, code);
      if (made.kind !== 'released') throw new Error('refused');
      return { columns, released: [made.released], groups: [made.groups] };
    }) as [PooledWave, PooledWave];
    const made = releasePool(instrument, { id: '2022+2024', waves: ['2022', '2024'] }, waves);
    if (made.kind !== 'released') throw new Error('refused');
    expect(made.released.method.strataSplitBy).toEqual(['grade']);
    const all = made.released.rows.find(({ group, factor }) => Object.keys(group).join() === 'wave' && factor === 'q')!;
    expect(all.high! - all.low!).toBeLessThan(0.021);
  });
});
