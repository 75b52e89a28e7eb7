import { describe, expect, it } from 'vitest';
import { type CoverageCell, emptyCells } from '../../../analysis/simulation/interval-coverage.ts';
import { coverageTable, sayFault } from '../../../scripts/simulate/coverage-table.ts';

const sameArea = (a: CoverageCell, b: CoverageCell): boolean => a.village === b.village && a.share === b.share && a.size === b.size;

describe('coverageTable', () => {
  it('has a line per kind of area, share and size, and no coverage for few rows', () => {
    const cells = emptyCells();
    // The intraclass correlations of one step from grade to grade are told together; by grade and by sex the steps as well.
    const first = cells.filter((cell) => sameArea(cell, cells[0]!));
    const [flat, steep] = [0, 1].map((step) => first.filter((cell) => cell.split === 'all' && cell.step === step));
    flat!.forEach((cell) => Object.assign(cell, { rows: 2000, shown: 1500, covered: 1425, coveredRounded: 1455 }));
    steep!.forEach((cell) => Object.assign(cell, { rows: 2000, shown: 150, covered: 142, coveredRounded: 145 }));
    first
      .filter(({ split }) => split === 'grade')
      .forEach((cell) => Object.assign(cell, { rows: 4000, shown: 1600, covered: 1520, coveredRounded: 1536 }));
    const lines = coverageTable(cells).split('\n');
    const kinds = cells.filter(({ split, icc, step }) => split === 'all' && icc === 0 && step === 0);
    expect(lines).toHaveLength(2 + kinds.length);
    expect(lines[0]).toContain('shown, step 0.0-0.2');
    expect(lines[2]).toBe('| town | 3-6 | 60-100 | 75.0 % | 95.0 | 97.0 | 7.5 % |  |  | 40.0 % | 95.0 | 96.0 |  |  |  |');
  });
});

describe('sayFault', () => {
  it('names the cell, what it gives and what it should', () => {
    expect(sayFault({ cell: emptyCells().find(({ icc, step }) => icc === 1 && step === 1)!, what: 'covered', share: 0.912 })).toBe(
      'town, share 3-6 %, 60-100 pupils, ICC .05-.10, step 0.2-0.4: 91.20 % cover, should be at least 93.5 %',
    );
    expect(sayFault({ cell: null, what: 'manyCovered', share: 0.99 })).toContain('together: 99.00 % cover, should be at most 98 %');
  });
});
