import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../../analysis/reliability/cronbach-alpha.ts';
import { designBasedAlpha, type DesignBasedAlpha } from '../../../analysis/reliability/design-based-alpha.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

const options = { singlePsu: 'adjust', fpc: false } as const;

/** Three items of one latent variable; classes differ both in its mean and in how much the items have in common. */
function answers(seed: string, classes: number, pupils: number, between = 0, weighted = false) {
  const random = randomStream(seed, 'alpha');
  const items = [0, 1, 2].map(() => new Float64Array(classes * pupils));
  for (let c = 0; c < classes; c++) {
    const [level, noise] = [between * random.normal(), Math.exp(0.5 * between * random.normal())];
    for (let p = 0; p < pupils; p++) {
      const theta = level + random.normal();
      for (const item of items) item[c * pupils + p] = theta + noise * random.normal();
    }
  }
  const design: DesignColumns = {
    psu: Int32Array.from({ length: classes * pupils }, (_, row) => Math.floor(row / pupils)),
    psuStratum: Int32Array.from({ length: classes }, (_, c) => c % 3),
    strata: 3,
    weight: weighted ? Float64Array.from({ length: classes * pupils }, () => 0.5 + random.uniform()) : null,
    fpc: null,
  };
  return { items, design };
}
const done = (result: ReturnType<typeof designBasedAlpha>): DesignBasedAlpha => {
  if (result.kind !== 'alpha') throw new Error(result.reason);
  return result;
};

describe('designBasedAlpha', () => {
  it('is the alpha and the item-rest correlations of complete rows', () => {
    const { items, design } = answers('same', 20, 10);
    items[1]![7] = NaN;
    const own = done(designBasedAlpha(design, items, options));
    const plain = cronbachAlpha(items, 'listwise');
    expect(own.n).toBe(199);
    expect(own.alpha).toBeCloseTo(plain.alpha!, 12);
    own.itemRest.forEach((one, i) => expect(one).toBeCloseTo(plain.itemRestCorrelations[i]!, 12));
  });

  it("is R's alpha, with and without weights", () => {
    // survey 4.1.1, svycralpha(~a + b + c, svydesign(ids = ~class, weights = ~w, data = d)) with these columns, printed to 16 digits.
    const rows = Array.from({ length: 36 }, (_, i) => i);
    const items = [
      Float64Array.from(rows, (i) => (i * 7) % 5),
      Float64Array.from(rows, (i) => (((i * 7) % 5) + ((i * 3) % 4)) % 6),
      Float64Array.from(rows, (i) => ((i * 7) % 5) * 2 - ((i * 5) % 3)),
    ];
    const design: DesignColumns = {
      psu: Int32Array.from(rows, (i) => i >> 2),
      psuStratum: new Int32Array(9),
      strata: 1,
      weight: Float64Array.from(rows, (i) => 1 + (i % 3)),
      fpc: null,
    };
    expect(done(designBasedAlpha(design, items, options)).alpha).toBeCloseTo(0.6638206116517125, 12);
    expect(done(designBasedAlpha({ ...design, weight: null }, items, options)).alpha).toBeCloseTo(0.6920784703253043, 12);
  });

  it('counts a row of weight 2 like two rows', () => {
    const { items, design } = answers('twice', 12, 8);
    const twice = items.map((item) => Float64Array.from([...item, ...item.subarray(0, 40)]));
    const weight = Float64Array.from({ length: 96 }, (_, row) => (row < 40 ? 2 : 1));
    const doubled = { ...design, psu: Int32Array.from([...design.psu, ...design.psu.subarray(0, 40)]) };
    const weighted = done(designBasedAlpha({ ...design, weight }, items, options));
    const repeated = done(designBasedAlpha(doubled, twice, options));
    expect(weighted.alpha).toBeCloseTo(repeated.alpha, 12);
    expect(weighted.standardError).toBeCloseTo(repeated.standardError, 12);
  });

  it("is close to Feldt's interval where every pupil is drawn alone and answers are normal", () => {
    const { items, design } = answers('alone', 900, 1);
    const own = done(designBasedAlpha(design, items, options));
    const feldt = cronbachAlpha(items, 'listwise');
    expect((own.high - own.low) / (feldt.high! - feldt.low!)).toBeGreaterThan(0.85);
    expect((own.high - own.low) / (feldt.high! - feldt.low!)).toBeLessThan(1.15);
  });

  it('agrees with leaving out one class at a time', () => {
    for (const weighted of [false, true]) {
      const { items, design } = answers(`jackknife ${weighted}`, 45, 12, 0.6, weighted);
      const full = done(designBasedAlpha(design, items, options));
      let variance = 0;
      design.psuStratum.forEach((h, left) => {
        const m = design.psuStratum.filter((one) => one === h).length;
        const weight = Float64Array.from(design.psu, (psu, row) => {
          const w = design.weight?.[row] ?? 1;
          return psu === left ? NaN : design.psuStratum[psu] === h ? (w * m) / (m - 1) : w;
        });
        const rest = items.map((item) => item.map((one, row) => (design.psu[row] === left ? NaN : one)));
        const replicate = done(designBasedAlpha({ ...design, weight }, rest, options));
        variance += ((m - 1) / m) * (replicate.alpha - full.alpha) ** 2;
      });
      expect(Math.abs(full.standardError / Math.sqrt(variance) - 1)).toBeLessThan(0.1);
    }
  });

  it('holds the true alpha in 95 of 100 surveys of classes, where the usual interval does not', () => {
    // The truth is that of one very large survey of the same kind.
    const truth = done(designBasedAlpha(...large())).alpha;
    const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 2000 : 300;
    let own = 0;
    let feldt = 0;
    for (let i = 0; i < surveys; i++) {
      const { items, design } = answers(`cover ${i}`, 36, 20, 0.6);
      const interval = done(designBasedAlpha(design, items, options));
      const plain = cronbachAlpha(items, 'listwise');
      if (interval.low <= truth && truth <= interval.high) own++;
      if (plain.low! <= truth && truth <= plain.high!) feldt++;
    }
    expect(own / surveys).toBeGreaterThan(0.9);
    expect(feldt / surveys).toBeLessThan(0.8);

    function large(): Parameters<typeof designBasedAlpha> {
      const { items, design } = answers('truth', 20000, 20, 0.6);
      return [design, items, options];
    }
  });

  it('says why there is none', () => {
    const { items, design } = answers('none', 9, 4);
    expect(
      designBasedAlpha(
        design,
        items.map((item) => item.map(() => NaN)),
        options,
      ),
    ).toMatchObject({ reason: 'noAnswers', n: 0 });
    expect(
      designBasedAlpha(
        design,
        items.map((item) => item.map(() => 2)),
        options,
      ),
    ).toMatchObject({ reason: 'noVariance', n: 36 });
    // All items answered alike: an alpha of 1 has no interval, and must not be shown with one of nothing.
    expect(designBasedAlpha(design, [items[0]!, items[0]!], options)).toMatchObject({ reason: 'noVariance', n: 36 });
    const one = { ...design, psu: new Int32Array(36) };
    expect(designBasedAlpha(one, items, options)).toMatchObject({ reason: 'noDegreesOfFreedom' });
    expect(() => designBasedAlpha(design, items.slice(0, 1), options)).toThrow(/two items or more/);
  });

  it('does not depend on the unit of the answers or the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom(0.1, 7), (seed, unit) => {
        const { items, design } = answers(`unit ${seed}`, 12, 6, 0.4, true);
        const a = done(designBasedAlpha(design, items, options));
        const b = done(
          designBasedAlpha(
            { ...design, weight: design.weight!.map((w) => w * unit) },
            items.map((item) => item.map((one) => one * unit + 3)),
            options,
          ),
        );
        expect(b.alpha).toBeCloseTo(a.alpha, 9);
        expect(b.standardError).toBeCloseTo(a.standardError, 9);
        expect(a.low).toBeLessThan(a.alpha);
        expect(a.high).toBeGreaterThan(a.alpha);
        expect(a.high).toBeLessThan(1);
      }),
      { numRuns: 30 },
    );
  });
});
