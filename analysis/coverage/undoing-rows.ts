import { groupKey } from '../disclosure/group-key.ts';
import type { ComparisonKind, Group, ReleasedWave } from '../disclosure/released.ts';
import { undoingShares } from './undoing-shares.ts';

/** What those who did not answer would have to be like for a conclusion not to hold. Shares in [0, 1] and whole percent. */
export interface UndoingRow {
  readonly factor: string;
  readonly group: Group;
  readonly comparison: ComparisonKind;
  /** Share of those who answered, and of the other side. */
  readonly value: number;
  readonly otherValue: number;
  readonly coverage: number;
  /** Share among the missing from which the difference would no longer be clear, and from which it would be none; null when no share would do. */
  readonly noLongerClear: number | null;
  readonly equal: number | null;
}

/** The other side of these does not depend on who is missing from this wave. */
const withFixedOtherSide: readonly ComparisonKind[] = ['reference', 'previousWave', 'firstWave'];

/**
 * The clear differences of the municipality and its stages, with the shares among those who did not answer that would undo them. Made from
 * released rows alone, so that nothing more is told than these tell.
 *
 * @returns none for a wave without a register
 * @see undoingShares
 */
export function undoingRows({ rows, comparisons }: Pick<ReleasedWave, 'rows' | 'comparisons'>): UndoingRow[] {
  const keyOf = (factor: string, group: Group): string => `${factor} ${groupKey(group)}`;
  const rowOf = new Map(rows.map((row) => [keyOf(row.factor, row.group), row]));
  return comparisons.flatMap(({ factor, group, comparison, statistic, word, otherValue, difference, low, high }): UndoingRow[] => {
    if (statistic !== 'share' || (word !== 'clearlyHigher' && word !== 'clearlyLower') || !withFixedOtherSide.includes(comparison))
      return [];
    if (Object.keys(group).some((id) => id !== 'wave' && id !== 'stage')) return [];
    const row = rowOf.get(keyOf(factor, group));
    if (row === undefined || row.value === null || row.coverage === null) return [];
    if (otherValue === null || difference === null || low === null || high === null) return [];
    const shares = undoingShares(row.coverage, { otherValue, difference, low, high });
    if (shares === null) return [];
    const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 100) / 100);
    return [
      {
        factor,
        group,
        comparison,
        value: row.value,
        otherValue,
        coverage: row.coverage,
        noLongerClear: percent(shares.noLongerClear),
        equal: percent(shares.equal),
      },
    ];
  });
}
