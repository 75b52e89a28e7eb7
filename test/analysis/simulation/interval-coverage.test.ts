import { describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { addCells, addReplication, coverageFaults, emptyCells, type CoverageCell } from '../../../analysis/simulation/interval-coverage.ts';

/** A sample of what `npm run simulate:coverage` does with 4,000. */
const sample = process.env['MOTVIKT_TESTS'] === 'all' ? 100 : 12;
const cells = emptyCells();
for (let replication = 0; replication < sample; replication++) addReplication(cells, replication, disclosureSettings);

const total = (of: readonly CoverageCell[]): CoverageCell => of.reduce((sum, cell) => (addCells([sum], [cell]), sum), emptyCells()[0]!);

describe('intervals of simulated municipalities', () => {
  it('hold the truth in 95 of 100 shown rows, and a little more often when rounded', () => {
    const { shown, covered, coveredRounded } = total(cells);
    expect(shown).toBeGreaterThan(500 * sample);
    expect(covered / shown).toBeGreaterThan(0.942);
    expect(covered / shown).toBeLessThan(0.96);
    expect(coveredRounded).toBeGreaterThan(covered);
  });

  it('hold it in towns and villages, in small areas and large ones', () => {
    for (const village of [false, true])
      for (const size of [1, 2, 3, 4]) {
        const { shown, covered } = total(cells.filter((cell) => cell.split === 'all' && cell.village === village && cell.size === size));
        expect(covered / shown, `${village ? 'village' : 'town'}, size band ${size}`).toBeGreaterThan(0.925);
      }
  });

  it('hold it by grade and by sex, where few pupils do what is asked for too', () => {
    for (const split of ['grade', 'sex'] as const)
      for (const share of [0, 1, 2, 3]) {
        const { shown, covered } = total(cells.filter((cell) => cell.split === split && cell.share === share));
        expect(covered / shown, `by ${split}, share band ${share}`).toBeGreaterThan(0.93);
      }
    // Where so few are expected that a value could only be an exception: nearly none is shown.
    const rare = total(cells.filter(({ split, village, share, size }) => split === 'grade' && !village && share === 0 && size === 0));
    expect(rare.shown / rare.rows).toBeLessThan(0.01);
  });

  it('are hidden where a village has so few classes that a width would be luck', () => {
    const { rows, shown } = total(cells.filter((cell) => cell.split === 'all' && cell.village && cell.size === 0 && cell.share === 3));
    expect(shown / rows).toBeLessThan(0.02);
  });

  it('come out the same every time', () => {
    const again = emptyCells();
    addReplication(again, 3, disclosureSettings);
    const once = emptyCells();
    addReplication(once, 3, disclosureSettings);
    expect(again).toEqual(once);
  });
});

describe('coverageFaults', () => {
  const cell = (over: Partial<CoverageCell>): CoverageCell[] => {
    const made = emptyCells();
    Object.assign(made[7]!, { rows: 2000, shown: 2000, covered: 1900, coveredRounded: 1920, manyShown: 2000, manyCovered: 1900, ...over });
    return made;
  };

  it('finds none where all bounds hold, at the bounds too', () => {
    expect(coverageFaults(cell({}))).toEqual([]);
    expect(coverageFaults(cell({ covered: 1870, coveredRounded: 1870, manyCovered: 1960 }))).toEqual([]);
  });

  it('finds too few, too few rounded, and too many where there are pupils enough on both sides', () => {
    const faults = coverageFaults(cell({ covered: 1869, coveredRounded: 1869, manyCovered: 1961 }));
    expect(faults.map(({ what }) => what)).toEqual(['covered', 'coveredRounded', 'manyCovered']);
    expect(faults[0]).toMatchObject({ share: 0.9345, cell: { size: 1, icc: 1, step: 1 } });
  });

  it('judges cells with few shown rows together', () => {
    const rare = emptyCells();
    for (const at of [1, 2, 3]) Object.assign(rare[at]!, { rows: 4000, shown: 400, covered: at === 2 ? 340 : 390, coveredRounded: 390 });
    expect(coverageFaults(rare)).toEqual([{ cell: null, what: 'covered', share: 1120 / 1200 }]);
  });
});
