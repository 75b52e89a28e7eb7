import { describe, expect, it } from 'vitest';
import { undoingRows } from '../../../analysis/coverage/undoing-rows.ts';
import type { ComparisonKind, ComparisonWord, Group, ReleasedComparison, ReleasedRow } from '../../../analysis/disclosure/released.ts';

/** The part of the rows that is read; only analysis/disclosure makes whole ones. */
const row = (group: Group, coverage: number | null, value = 0.4): ReleasedRow => ({ factor: 'f', group, coverage, value }) as unknown as ReleasedRow; // prettier-ignore
const clear = (group: Group, comparison: ComparisonKind, word: ComparisonWord = 'clearlyHigher'): ReleasedComparison =>
  ({ factor: 'f', group, comparison, statistic: 'share', word, otherValue: 0.5, difference: 0.1, low: 0.05, high: 0.15 }) as unknown as ReleasedComparison; // prettier-ignore

describe('undoingRows', () => {
  const whole = { wave: '1' };
  const stage = { wave: '1', stage: 'lower' };
  const area = { wave: '1', area: 'N' };
  const rows = [row(whole, 0.8), row(stage, 0.9), row(area, 0.8)];

  it('has the clear differences of the municipality and its stages', () => {
    const comparisons = [
      clear(whole, 'reference'),
      clear(stage, 'previousWave'),
      clear(area, 'reference'),
      clear(whole, 'rest'),
      clear(whole, 'firstWave', 'noClearDifference'),
    ];
    expect(undoingRows({ rows, comparisons })).toEqual([
      { factor: 'f', group: whole, comparison: 'reference', value: 0.4, otherValue: 0.5, coverage: 0.8, noLongerClear: 0.3, equal: 0.1 },
      {
        factor: 'f',
        group: stage,
        comparison: 'previousWave',
        value: 0.4,
        otherValue: 0.5,
        coverage: 0.9,
        noLongerClear: 0.05,
        equal: null,
      },
    ]);
  });

  it('has none without a register', () => {
    expect(undoingRows({ rows: [row(whole, null)], comparisons: [clear(whole, 'reference')] })).toEqual([]);
  });
});
