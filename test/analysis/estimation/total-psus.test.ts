import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statistic } from '../../../survey/instrument/instrument.ts';
import type { PsuTotals } from '../../../analysis/estimation/psu-totals.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { indexPsuGroups } from '../../../analysis/estimation/psu-group-index.ts';
import { mergePsuTotals, totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { totalVariable } from '../../../analysis/estimation/total-variable.ts';
import type { Sample } from './brute-force.ts';
import { groupCount, samples, shuffled } from './samples.ts';

const totalsOf = (s: Sample): PsuTotals => totalPsus(s.design, { count: groupCount, index: s.group }, [s.y]);
const share = { statistic: 'share', singlePsu: 'adjust', fpc: true } as const;
const estimates = (totals: PsuTotals, s: Sample, statistic: Statistic = 'share') =>
  estimateSubpopulations(totals, s.design, groupCount, 0, { ...share, statistic });

/** The sample cut into parts by a number per row. */
function partition(s: Sample, part: (row: number) => number): Sample[] {
  const numbers = [...new Set(Array.from(s.y.keys(), part))];
  return numbers.map((number) =>
    shuffled(
      s,
      [...s.y.keys()].filter((row) => part(row) === number),
    ),
  );
}

describe('totalPsus', () => {
  it('adds up a small table that can be checked by eye', () => {
    const design = { psu: Int32Array.of(1, 0, 1, 1, 0), psuStratum: Int32Array.of(0, 0), weight: Float64Array.of(2, 1, 3, 1, 4) };
    const totals = totalPsus(design, { count: 2, index: Int32Array.of(0, 1, 0, 1, -1) }, [Float64Array.of(1, 3, 2, NaN, 5)]);
    // PSU 0: row 1 (group 1, y 3, w 1). PSU 1: rows 0 and 2 (group 0: y 1 w 2, y 2 w 3), row 3 (group 1, missing). Row 4 is in no group.
    expect(totals).toEqual({
      psu: Int32Array.of(0, 1, 1),
      group: Int32Array.of(1, 0, 1),
      rows: Float64Array.of(1, 2, 1),
      variables: [
        {
          answered: Float64Array.of(1, 2, 0),
          positive: Float64Array.of(0, 1, 0),
          w: Float64Array.of(1, 5, 0),
          wy: Float64Array.of(3, 8, 0),
          wyy: Float64Array.of(9, 14, 0),
        },
      ],
    });
  });
});

describe('totalVariable', () => {
  it('gives the same totals for yes/no answers with and without weights of 1', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        const index = indexPsuGroups(s.design, { count: groupCount, index: s.group });
        expect(totalVariable(index, new Float64Array(s.y.length).fill(1), s.y)).toEqual(totalVariable(index, null, s.y));
      }),
    );
  });

  it('counts yes/no answers as it adds up numbers', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        const index = indexPsuGroups(s.design, { count: groupCount, index: s.group });
        // One value that is no 0 or 1, in no group, makes it take the way of numbers.
        const line = Int32Array.of(...index.line, -1);
        const y = Float64Array.of(...s.y, 0.5);
        const weight = s.design.weight === null ? null : Float64Array.of(...s.design.weight, 1);
        const [counted, added] = [totalVariable(index, s.design.weight, s.y), totalVariable({ ...index, line }, weight, y)];
        for (const key of ['answered', 'positive'] as const) expect([...counted[key]]).toEqual([...added[key]]);
        for (const key of ['w', 'wy', 'wyy'] as const) counted[key].forEach((v, l) => expect(v).toBeCloseTo(added[key][l]!, 11));
      }),
    );
  });

  const twoRows = { line: Int32Array.of(0, 0), psu: Int32Array.of(0), group: Int32Array.of(0), rows: Float64Array.of(2) };

  it('reads -0 as 0', () => {
    expect(totalVariable(twoRows, null, Float64Array.of(-0, 1))).toMatchObject({
      answered: Float64Array.of(2),
      positive: Float64Array.of(1),
    });
  });

  it('refuses a weight of 0 of a row with an answer, whatever the kind of variable', () => {
    for (const y of [
      [0, 1],
      [0.5, 2],
    ]) {
      expect(() => totalVariable(twoRows, Float64Array.of(1, 0), Float64Array.from(y))).toThrow(
        expect.objectContaining({ code: 'invalidWeight', facts: { row: 1, weight: 0 } }),
      );
    }
    expect(() => totalVariable(twoRows, Float64Array.of(1, NaN), Float64Array.of(1, 1))).toThrow(
      expect.objectContaining({ code: 'invalidWeight' }),
    );
  });

  it('refuses arrays of another length', () => {
    expect(() => totalVariable(twoRows, null, Float64Array.of(1))).toThrow(expect.objectContaining({ code: 'lengthMismatch' }));
    expect(() => totalVariable(twoRows, Float64Array.of(1), Float64Array.of(1, 0))).toThrow(
      expect.objectContaining({ code: 'lengthMismatch' }),
    );
  });
});

describe('indexPsuGroups', () => {
  it('gives every row the line of its PSU and group, sorted and without repeats', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        const { line, psu, group, rows } = indexPsuGroups(s.design, { count: groupCount, index: s.group });
        s.group.forEach((g, row) =>
          g < 0 ? expect(line[row]).toBe(-1) : expect([psu[line[row]!], group[line[row]!]]).toEqual([s.design.psu[row], g]),
        );
        for (let l = 1; l < psu.length; l++)
          expect(psu[l]! > psu[l - 1]! || (psu[l] === psu[l - 1] && group[l]! > group[l - 1]!)).toBe(true);
        expect(rows.reduce((a, b) => a + b, 0)).toBe(s.group.filter((g) => g >= 0).length);
        expect(rows.every((n) => n > 0)).toBe(true);
      }),
    );
  });

  it('sorts many groups within one PSU', () => {
    const groups = Int32Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
    const { group } = indexPsuGroups({ psu: new Int32Array(100), psuStratum: new Int32Array(1) }, { count: 100, index: groups });
    expect([...group]).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('refuses numbers outside their range and says where', () => {
    const design = { psu: Int32Array.of(0, 2), psuStratum: new Int32Array(2) };
    expect(() => indexPsuGroups(design, { count: 1, index: new Int32Array(2) })).toThrow('PSU of row 1 must lie in 0 to 1, is 2');
    expect(() => indexPsuGroups({ ...design, psu: new Int32Array(2) }, { count: 1, index: Int32Array.of(0, 1) })).toThrow('group of row 1');
    expect(() => indexPsuGroups(design, { count: 1, index: new Int32Array(3) })).toThrow(
      expect.objectContaining({ code: 'lengthMismatch' }),
    );
  });
});

describe('mergePsuTotals', () => {
  const cut = (s: Sample): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: s.y.length, maxLength: s.y.length });

  it('gives the same estimates for totals computed over any partition of the rows', () => {
    const values = fc.oneof(fc.constantFrom(0, 1, NaN), fc.double({ min: -5, max: 5, noNaN: true }));
    fc.assert(
      fc.property(
        samples(values).chain((s) => cut(s).map((parts) => [s, parts] as const)),
        ([s, parts]) => {
          if (s.y.length === 0) return;
          const merged = estimates(mergePsuTotals(partition(s, (row) => parts[row]!).map(totalsOf)), s, 'mean');
          estimates(totalsOf(s), s, 'mean').forEach((one, g) => {
            const two = merged[g]!;
            expect(two.kind).toBe(one.kind);
            if (one.kind !== 'estimate' || two.kind !== 'estimate') return;
            expect(two).toMatchObject({ n: one.n, rows: one.rows, positive: one.positive, df: one.df, psus: one.psus });
            expect(two.value).toBeCloseTo(one.value, 12);
            expect(two.standardError ** 2).toBeCloseTo(one.standardError ** 2, 12);
          });
        },
      ),
    );
  });

  it('gives them to the last bit where no PSU is cut in two, in whatever order the parts come', () => {
    fc.assert(
      fc.property(samples(), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }), fc.boolean(), (s, ofPsu, turned) => {
        if (s.y.length === 0) return;
        const parts = partition(s, (row) => ofPsu[s.design.psu[row]!]!).map(totalsOf);
        const merged = mergePsuTotals(turned ? parts.toReversed() : parts);
        expect(merged).toEqual(totalsOf(s));
        expect(estimates(merged, s)).toEqual(estimates(totalsOf(s), s));
      }),
    );
  });

  it('gives them to the last bit for any partition of unweighted yes/no answers, whose sums are whole numbers', () => {
    fc.assert(
      fc.property(
        samples().chain((s) => cut(s).map((parts) => [s, parts] as const)),
        ([s, parts]) => {
          if (s.y.length === 0) return;
          const unweighted = { ...s, design: { ...s.design, weight: null } };
          expect(mergePsuTotals(partition(unweighted, (row) => parts[row]!).map(totalsOf))).toEqual(totalsOf(unweighted));
        },
      ),
    );
  });

  it('refuses parts with other variables', () => {
    const s = {
      design: { psu: Int32Array.of(0), psuStratum: Int32Array.of(0), weight: null },
      groups: { count: 1, index: Int32Array.of(0) },
    };
    const y = Float64Array.of(1);
    expect(() => mergePsuTotals([totalPsus(s.design, s.groups, [y]), totalPsus(s.design, s.groups, [y, y])])).toThrow(
      expect.objectContaining({ code: 'lengthMismatch' }),
    );
  });
});
