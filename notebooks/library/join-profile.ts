/** Lays names and one comparison beside released rows: what the profile chart, its table and its sentences are made from. */
import type {
  ComparisonKind,
  FactorInfo,
  Group,
  GroupInfo,
  ReleasedComparison,
  ReleasedRow,
  ReleasedWave,
} from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { groupKey } from './group-index.ts';
import type { ComparedRow, ComparisonFields, FactorRow } from './rows.ts';

/** The part of a released wave that has the names. */
export type WaveInfo = Pick<ReleasedWave, 'wave' | 'synthetic' | 'factors' | 'groups'> & { readonly waveOrder?: number };

/** The rows with their names in one language, in their own order. */
export function nameRows(rows: readonly ReleasedRow[], info: WaveInfo, language: Language): FactorRow[] {
  const factors = new Map(info.factors.map((factor, order) => [factor.id, { factor, order }]));
  const groups = new Map(info.groups.map((group) => [group.id, group]));
  const waveLabel = codeLabel(groups.get('wave'), info.wave, language);
  return rows.flatMap((row) => {
    const found = factors.get(row.factor);
    return found ? [nameRow(row, found.factor, found.order)] : [];
  });

  function nameRow(row: ReleasedRow, factor: FactorInfo, order: number): FactorRow {
    const texts = textsFor(language);
    const { protection } = row;
    return {
      ...row,
      wave: info.wave,
      waveLabel,
      waveOrder: info.waveOrder ?? 0,
      synthetic: info.synthetic,
      area: row.group['area'] ?? null,
      areaLabel: groupLabel(row.group, 'area'),
      grade: row.group['grade'] ?? null,
      gradeLabel: groupLabel(row.group, 'grade'),
      sex: row.group['sex'] ?? null,
      sexLabel: groupLabel(row.group, 'sex'),
      label: row.statistic === 'mean' ? factor.name[language] : factor.shareLabel[language],
      name: factor.name[language],
      domain: factor.domain,
      domainLabel: factor.kind === 'outcome' ? texts.outcomes : factor.domain ? texts.domains[factor.domain] : texts.otherFactors,
      order,
      unit: factor.unit?.[language] ?? null,
      range: factor.range,
      state: protection.state,
      reason: protection.state === 'hidden' ? protection.reason : null,
      side: protection.state === 'bounded' ? protection.side : null,
    };
  }
  function groupLabel(group: Group, variable: 'area' | 'grade' | 'sex'): string {
    const code = group[variable];
    return code === undefined ? textsFor(language).all[variable] : codeLabel(groups.get(variable), code, language);
  }
}

/** The label of a code, or the code itself where the instrument has none. */
export const codeLabel = (group: GroupInfo | undefined, code: string, language: Language): string =>
  group?.codes.find((one) => one.code === code)?.label[language] ?? code;

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
