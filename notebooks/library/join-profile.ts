/** Lays names and one comparison beside released rows: what the profile chart, its table and its sentences are made from. */
import type { ComparisonKind, Group, ReleasedComparison, ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { stateOf } from './state-of.ts';
import { groupKey } from './group-index.ts';
import { factorNamer, groupNamer, type WaveInfo } from './name-groups.ts';
import type { ComparedRow, ComparisonFields, FactorRow } from './rows.ts';

/** The rows with their names in one language, in their own order. */
export function nameRows(rows: readonly ReleasedRow[], info: WaveInfo, language: Language): FactorRow[] {
  const groupNames = groupNamer(info, language);
  const factorNames = factorNamer(info, language);
  return rows.flatMap((row) => {
    const names = factorNames(row.factor, row.statistic);
    if (names === null) return [];
    return [
      {
        ...row,
        ...groupNames(row.group),
        ...names,
        ...stateOf(row.protection),
      },
    ];
  });
}

/** Named rows with their comparison; a row whose comparison was not released says so, and keeps its own value. */
export function joinProfile(
  rows: readonly ReleasedRow[],
  comparisons: readonly ReleasedComparison[],
  info: WaveInfo,
  kind: ComparisonKind,
  language: Language,
): ComparedRow[] {
  const beside = new Map(comparisons.filter((one) => one.comparison === kind).map((one) => [rowKey(one), one]));
  return nameRows(rows, info, language).map((row) => ({ ...row, ...comparisonFields(kind, beside.get(rowKey(row))) }));
}

export function comparisonFields(kind: ComparisonKind, found: ReleasedComparison | undefined): ComparisonFields {
  return {
    comparison: kind,
    otherValue: found?.otherValue ?? null,
    difference: found?.difference ?? null,
    differenceLow: found?.low ?? null,
    differenceHigh: found?.high ?? null,
    word: found?.word ?? null,
    comparisonState: found?.protection.state ?? 'notReleased',
    comparisonReason: found?.protection.state === 'hidden' ? found.protection.reason : null,
  };
}

const rowKey = (row: { readonly factor: string; readonly statistic: string; readonly group: Group }): string =>
  `${row.factor} ${row.statistic} ${groupKey(row.group)}`;
