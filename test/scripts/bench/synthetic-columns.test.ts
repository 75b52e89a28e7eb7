import { describe, expect, it } from 'vitest';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import { barePass, benchInstrument, shape, syntheticColumns } from '../../../scripts/bench/synthetic-columns.ts';

const columns = syntheticColumns(40_000);

describe('syntheticColumns', () => {
  it('has what the benchmark says: 150 items, 5 % missing, classes of 25 within areas, 480 groups', () => {
    expect(columns.items.size).toBe(150);
    let missing = 0;
    for (const index of columns.items.values()) for (const code of index) missing += Number(code === 0xff);
    expect(missing / (150 * columns.n)).toBeCloseTo(0.05, 3);
    expect(columns.design.psuStratum.length).toBe(1600);
    expect(columns.design.strata).toBe(40);
    const area = columns.groups.get('area')!.index;
    expect(area.every((code, row) => code === columns.design.psuStratum[Math.floor(row / shape.classSize)])).toBe(true);
  });

  it('gives estimates worth making: shares around two in five, in every group', () => {
    const found = factorEstimates(benchInstrument(), columns, ['area', 'grade', 'sex'], { statistics: ['share'] });
    expect(found).toHaveLength(30 * 480);
    const mean = found.reduce((sum, { estimate }) => sum + (estimate.kind === 'estimate' ? estimate.value : NaN), 0) / found.length;
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(0.5);
  });
});

describe('barePass', () => {
  it('reads every byte', () => {
    let sum = 0;
    for (const index of columns.items.values()) for (const code of index) sum += code;
    expect(barePass(columns)).toBe(sum);
  });
});
