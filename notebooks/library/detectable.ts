/** `detectable(…)`: the smallest change that the next wave could show, from the rounded rows alone. */
import type { Language } from '../../survey/text.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { factors, type FactorFilter } from './factors.ts';
import { groupKey } from './group-index.ts';
import type { FactorRow } from './rows.ts';

/** Change in the row's unit, above 0; null where no value is shown or where no change at all would be told. */
export type DetectableRow = FactorRow & {
  readonly smallestIncrease: number | null;
  readonly smallestDecrease: number | null;
  /** Whether changes of this group since the wave before were told of its schools only, too few for *clearly*; they will be again with as many schools. */
  readonly fewSchools: boolean;
};

export const isDetectable = (row: object): row is DetectableRow => 'smallestIncrease' in row;

export function detectable(waves: readonly ReleasedWave[], filter: FactorFilter, language: Language): DetectableRow[] {
  const inFewSchools = new Set(
    waves.flatMap(({ comparisons }) =>
      comparisons
        .filter(({ comparison, word }) => comparison === 'previousWave' && word?.endsWith('InTheseSchools'))
        .map(({ group }) => keyOf(group)),
    ),
  );
  return factors(waves, filter, language).map((row) => ({
    ...row,
    smallestIncrease: detectableChange(row, 'increase'),
    smallestDecrease: detectableChange(row, 'decrease'),
    fewSchools: inFewSchools.has(keyOf(row.group)),
  }));
}

/** The group with its wave. */
const keyOf = (group: Group): string => `${group['wave']} ${groupKey(group)}`;
