/** `detectable(…)`: the smallest change that the next wave could show, from the rounded rows alone. */
import type { Language } from '../../survey/text.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { factors, type FactorFilter } from './factors.ts';
import type { FactorRow } from './rows.ts';

/** Change in the row's unit, above 0; null where no value is shown or where no change at all would be told. */
export type DetectableRow = FactorRow & { readonly smallestIncrease: number | null; readonly smallestDecrease: number | null };

export const isDetectable = (row: object): row is DetectableRow => 'smallestIncrease' in row;

export const detectable = (waves: readonly ReleasedWave[], filter: FactorFilter, language: Language): DetectableRow[] =>
  factors(waves, filter, language).map((row) => ({
    ...row,
    smallestIncrease: detectableChange(row, 'increase'),
    smallestDecrease: detectableChange(row, 'decrease'),
  }));
