/** `undoing(…)`: what those who did not answer would have to be like for a clear difference not to hold, from the rounded rows alone. */
import { undoingRows } from '../../analysis/coverage/undoing-rows.ts';
import type { ComparisonKind, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { factorNamer, groupNamer } from './name-groups.ts';
import type { UndoingRowOfReader } from './rows.ts';
import type { GroupFilter } from './factors.ts';
import { having, selectRows } from './select-rows.ts';

/** The municipality, or its stages with `stage`; `comparison` is `reference`, `previousWave` or `firstWave`, left out: all three. */
export interface UndoingFilter extends GroupFilter {
  readonly comparison?: ComparisonKind | null;
}

/** @returns none for waves without a register */
export const undoing = (waves: readonly ReleasedWave[], filter: UndoingFilter, language: Language): UndoingRowOfReader[] => {
  const { comparison, ...groups } = filter;
  return selectRows(
    waves,
    groups,
    undoingRows,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      return (row): UndoingRowOfReader | null => {
        const names = factor(row.factor, 'share');
        return names && { ...row, ...group(row.group), ...names };
      };
    },
    [
      ...having(filter.factor, (row: { readonly factor: string }) => row.factor),
      ...having(comparison, (row: { readonly comparison: string }) => row.comparison),
    ],
  );
};
