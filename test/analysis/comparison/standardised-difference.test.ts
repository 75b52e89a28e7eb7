import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardisedDifference, type StandardisedDifference } from '../../../analysis/comparison/standardised-difference.ts';
import { differenceBetween } from '../../../analysis/estimation/difference.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { fitLinear } from '../../../analysis/regression/linear.ts';
import { categoricalTerm, interactionTerm, numericTerm } from '../../../analysis/regression/terms.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { samples, shuffled, varianceOptions } from '../estimation/samples.ts';
import { clusteredWave, compare, cells, type SideWave } from './side-wave.ts';

const rule = { singlePsu: 'adjust', fpc: false } as const;
const estimated = (result: ReturnType<typeof standardisedDifference>): StandardisedDifference => {
  if (result.kind !== 'difference') throw new Error(result.reason);
  return result;
};

describe('standardisedDifference', () => {
  it('is what the hand gets', () => {
    // Own: two in cell 0 (1, 0), one in cell 1 (1): 2/3. Other: 1/2 in cell 0, 1/4 in cell 1; standardised 2/3 × 1/2 + 1/3 × 1/4 = 5/12.
    const rows = [
      { psu: 0, side: 0, cell: 0, y: 1 },
      { psu: 0, side: 0, cell: 0, y: 0 },
      { psu: 1, side: 0, cell: 1, y: 1 },
      { psu: 1, side: 1, cell: 0, y: 1 },
      { psu: 2, side: 1, cell: 0, y: 0 },
      { psu: 2, side: 1, cell: 1, y: 1 },
      { psu: 3, side: 1, cell: 1, y: 0 },
      { psu: 3, side: 1, cell: 1, y: 0 },
      { psu: 3, side: 1, cell: 1, y: 0 },
    ];
    const result = estimated(compare(sideWave(rows, 4), rule));
    expect(result.other).toBeCloseTo(5 / 12, 14);
    expect(result.value).toBeCloseTo(1 / 4, 14);
    // Scores per PSU. Own rows: (y − r − 1/4) / 3; other rows: −π (y − r) / n of the cell.
    const own = (y: number, r: number) => (y - r - 1 / 4) / 3;
    const first = (y: number) => (-2 / 3) * ((y - 1 / 2) / 2);
    const second = (y: number) => (-1 / 3) * ((y - 1 / 4) / 4);
    const totals = [own(1, 1 / 2) + own(0, 1 / 2), own(1, 1 / 4) + first(1), first(0) + second(1), 3 * second(0)];
    const mean = totals.reduce((sum, t) => sum + t, 0) / 4;
    expect(mean).toBeCloseTo(0, 15);
    expect(result.standardError ** 2).toBeCloseTo((4 / 3) * totals.reduce((sum, t) => sum + (t - mean) ** 2, 0), 14);
    // Own classes 0 and 1, the other side's 1, 2 and 3: 1 and 2 degrees of freedom; at most 4 classes − 1 stratum − 1.
    const ofOwn = (4 / 3) * [own(1, 1 / 2) + own(0, 1 / 2), own(1, 1 / 4)].reduce((sum, t) => sum + t ** 2, 0);
    const ofOther = (4 / 3) * [first(1), first(0) + second(1), 3 * second(0)].reduce((sum, t) => sum + t ** 2, 0);
    expect(result.df).toBe(Math.min(2, Math.floor((ofOwn + ofOther) ** 2 / (ofOwn ** 2 / 1 + ofOther ** 2 / 2))));
  });

  it('has the value and the standard error of differenceBetween where the mix has one cell, and no more degrees of freedom', () => {
    fc.assert(
      fc.property(samples(), varianceOptions, (s, options) => {
        const totals = totalPsus(s.design, { count: 3, index: s.group }, [s.y]);
        const one = standardisedDifference(totals, s.design, 0, [0, 1, -1], 1, options);
        const same = differenceBetween(totals, s.design, 0, 0, 1, options);
        if (same.kind !== 'difference') return void expect(one).toMatchObject({ kind: same.kind, reason: same.reason });
        const { other: _other, ...difference } = estimated(one);
        expect(difference.value).toBeCloseTo(same.value, 10);
        expect(difference.standardError).toBeCloseTo(same.standardError, 10);
        expect(difference.df).toBeLessThanOrEqual(same.df);
        expect(difference.df).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is the raw difference where the other side has the same mix', () => {
    const gen = randomStream('equal mix');
    for (let run = 0; run < 20; run++) {
      const rows = Array.from({ length: 240 }, (_, i) => ({
        psu: i % 12,
        side: i % 2,
        cell: Math.floor(i / 2) % cells,
        y: gen.integer(2),
      }));
      const wave = sideWave(rows, 12);
      const raw = standardisedDifference(
        totalsOf(wave),
        wave.design,
        0,
        Int32Array.from({ length: 2 * cells }, (_, group) => (group < cells ? 0 : 1)),
        1,
        rule,
      );
      expect(estimated(compare(wave, rule)).value).toBeCloseTo(estimated(raw).value, 12);
    }
  });

  it('is the contrast of a regression on cells × side, own mix as weights, where the difference is alike in all cells', () => {
    for (let run = 0; run < 10; run++) {
      const wave = alikeInAllCells(
        clusteredWave(randomStream('regression', run), {
          icc: 0.1,
          mixes: [
            [1, 2, 3],
            [3, 2, 1],
          ],
          weighted: true,
        }),
      );
      const own = estimated(compare(wave, rule));
      const cell = categoricalTerm(
        'cell',
        Float64Array.from(wave.cell),
        Array.from({ length: cells }, (_, c) => c),
      );
      const side = numericTerm(
        'own',
        Float64Array.from(wave.side, (one) => 1 - one),
      );
      const fit = fitLinear(wave.design, wave.y, [cell, side, interactionTerm(cell, side)], null, rule);
      if (fit.kind !== 'regression') throw new Error(fit.reason);
      const weights = Array.from({ length: cells }, (_, c) =>
        sumOf(wave, (row) => (wave.side[row] === 0 && wave.cell[row] === c ? wave.design.weight![row]! : 0)),
      );
      const all = weights.reduce((sum, w) => sum + w, 0);
      const contrast = fit.coefficients.map(({ name }) => {
        if (name === 'own') return 1;
        const [, c, isProduct] = /^cell(\d+)(:own)?$/.exec(name) ?? [];
        return isProduct === undefined ? 0 : weights[Number(c)]! / all;
      });
      const value = fit.coefficients.reduce((sum, { estimate }, i) => sum + contrast[i]! * estimate, 0);
      const k = contrast.length;
      let variance = 0;
      for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) variance += contrast[i]! * contrast[j]! * fit.covariance[i * k + j]!;
      expect(own.value / value).toBeCloseTo(1, 9);
      expect(own.standardError / Math.sqrt(variance)).toBeCloseTo(1, 9);
    }
  });

  it('has the standard error of a jackknife over PSUs within a tenth', () => {
    for (let run = 0; run < 8; run++) {
      const wave = clusteredWave(randomStream('jackknife', run), {
        icc: 0.08,
        mixes: [
          [1, 2, 3],
          [3, 2, 1],
        ],
        byCell: [0.2, 0.35, 0.5],
        shiftByCell: [0, 0.05, 0.15],
      });
      const psus = wave.design.psuStratum.length;
      const without = Array.from({ length: psus }, (_, left) => {
        const kept = Float64Array.from(wave.design.psu, (psu) => (psu === left ? NaN : 0));
        return estimated(compare({ ...wave, y: wave.y.map((y, row) => y + kept[row]!) }, rule)).value;
      });
      const mean = without.reduce((sum, v) => sum + v, 0) / psus;
      const jackknife = Math.sqrt(((psus - 1) / psus) * without.reduce((sum, v) => sum + (v - mean) ** 2, 0));
      expect(Math.abs(estimated(compare(wave, rule)).standardError / jackknife - 1)).toBeLessThan(0.1);
    }
  });

  it('is the same for rows in another order, for parts merged, and for rescaled weights', () => {
    fc.assert(
      fc.property(samples(fc.constantFrom(0, 1, 1, NaN)), fc.integer({ min: 0, max: 1e6 }), (s, seed) => {
        const gen = randomStream(seed);
        const fine = (one: typeof s) => ({
          ...one,
          group: Int32Array.from(one.group, (g, row) => (g < 0 ? -1 : 2 * g + (one.design.psu[row]! % 2))),
        });
        const of = (one: typeof s) =>
          standardisedDifference(
            totalPsus(one.design, { count: 6, index: one.group }, [one.y]),
            one.design,
            0,
            [0, 1, 2, 3, -1, -1],
            2,
            rule,
          );
        const order = Array.from(s.y.keys()).sort(() => gen.uniform() - 0.5);
        const first = of(fine(s));
        const second = of(fine({ ...shuffled(s, order), design: rescaled(shuffled(s, order).design) }));
        if (first.kind !== 'difference' || second.kind !== 'difference') return void expect(second.kind).toBe(first.kind);
        for (const key of ['value', 'standardError', 'df', 'other'] as const) expect(second[key]).toBeCloseTo(first[key], 9);
      }),
    );
  });

  it('covers the true difference where the raw one is biased by the mix', () => {
    // The own side has mostly the oldest, who answer yes more often everywhere; the two places do not differ.
    const runs = process.env['MOTVIKT_TESTS'] === 'all' ? 4000 : 300;
    let covered = 0;
    let rawCovered = 0;
    for (let run = 0; run < runs; run++) {
      const wave = clusteredWave(randomStream('coverage', run), {
        icc: 0.05,
        mixes: [
          [1, 1, 4],
          [4, 1, 1],
        ],
        byCell: [0.2, 0.3, 0.4],
      });
      const standardised = estimated(compare(wave, rule));
      const raw = estimated(
        standardisedDifference(
          totalsOf(wave),
          wave.design,
          0,
          Int32Array.from({ length: 2 * cells }, (_, group) => (group < cells ? 0 : 1)),
          1,
          rule,
        ),
      );
      if (standardised.low <= 0 && standardised.high >= 0) covered++;
      if (raw.low <= 0 && raw.high >= 0) rawCovered++;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
    expect(covered / runs).toBeLessThan(0.98);
    expect(rawCovered / runs).toBeLessThan(0.5);
  });

  it('says where the other side has nobody to compare with', () => {
    const rows = [
      { psu: 0, side: 0, cell: 0, y: 1 },
      { psu: 1, side: 0, cell: 1, y: 1 },
      { psu: 2, side: 1, cell: 0, y: 1 },
      { psu: 3, side: 1, cell: 2, y: 1 },
    ];
    expect(compare(sideWave(rows, 4), rule)).toMatchObject({ kind: 'notEstimable', reason: 'noAnswers' });
    // A cell that only the other side has does no harm.
    expect(
      compare(
        sideWave(
          rows.filter((_, i) => i !== 1),
          4,
        ),
        rule,
      ),
    ).toMatchObject({ kind: 'notEstimable', reason: 'noDegreesOfFreedom' });
  });

  it('calls nothing clear that is rounding', () => {
    const rows = Array.from({ length: 70 }, (_, i) => ({ psu: i % 10, side: i % 2, cell: i % cells, y: 1 / 3 }));
    expect(compare(sideWave(rows, 10), rule)).toMatchObject({ value: 0, standardError: 0, p: 1 });
  });
});

const rescaled = <D extends { readonly weight: Float64Array | null }>(design: D): D => ({
  ...design,
  weight: design.weight?.map((w) => w * 3) ?? null,
});
const sumOf = (wave: SideWave, of: (row: number) => number): number => wave.cell.reduce((sum, _, row) => sum + of(row), 0);

function sideWave(rows: readonly { psu: number; side: number; cell: number; y: number }[], psus: number): SideWave {
  return {
    design: { psu: Int32Array.from(rows, ({ psu }) => psu), psuStratum: new Int32Array(psus), strata: 1, weight: null, fpc: null },
    side: Int32Array.from(rows, ({ side }) => side),
    cell: Int32Array.from(rows, ({ cell }) => cell),
    y: Float64Array.from(rows, ({ y }) => y),
  };
}

const totalsOf = ({ design, side, cell, y }: SideWave) =>
  totalPsus(design, { count: 2 * cells, index: side.map((one, row) => one * cells + cell[row]!) }, [y]);

/** Moves the own side's values so that it differs from the other by a tenth in every cell. */
function alikeInAllCells(wave: SideWave): SideWave {
  const weight = (row: number) => wave.design.weight?.[row] ?? 1;
  const mean = (side: number, cell: number): number => {
    const is = (row: number) => wave.side[row] === side && wave.cell[row] === cell;
    return sumOf(wave, (row) => (is(row) ? weight(row) * wave.y[row]! : 0)) / sumOf(wave, (row) => (is(row) ? weight(row) : 0));
  };
  const shift = Array.from({ length: cells }, (_, cell) => mean(1, cell) + 0.1 - mean(0, cell));
  return { ...wave, y: wave.y.map((y, row) => (wave.side[row] === 0 ? y + shift[wave.cell[row]!]! : y)) };
}
