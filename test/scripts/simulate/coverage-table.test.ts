import { describe, expect, it } from 'vitest';
import { emptyCells } from '../../../analysis/simulation/interval-coverage.ts';
import { coverageTable, sayFault } from '../../../scripts/simulate/coverage-table.ts';

describe('coverageTable', () => {
  it('has a line per kind of area, share and size, and no coverage for few rows', () => {
    const cells = emptyCells();
    Object.assign(cells[0]!, { rows: 4000, shown: 3000, covered: 2850, coveredRounded: 2910 });
    Object.assign(cells[1]!, { rows: 4000, shown: 300, covered: 285, coveredRounded: 291 });
    const lines = coverageTable(cells).split('\n');
    expect(lines).toHaveLength(2 + cells.length / 2);
    expect(lines[0]).toContain('shown, ICC .02-.05');
    expect(lines[2]).toBe('| town | 3-6 | 60-100 | 75.0 % | 95.0 | 97.0 | 7.5 % |  |  |');
  });
});

describe('sayFault', () => {
  it('names the cell, what it gives and what it should', () => {
    expect(sayFault({ cell: emptyCells()[1]!, what: 'covered', share: 0.912 })).toBe(
      'town, share 3-6 %, 60-100 pupils, ICC .05-.10: 91.20 % cover, should be at least 93.5 %',
    );
    expect(sayFault({ cell: null, what: 'manyCovered', share: 0.99 })).toContain('together: 99.00 % cover, should be at most 98 %');
  });
});
