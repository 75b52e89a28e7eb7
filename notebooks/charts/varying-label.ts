/** What a chart of several groups calls one of its rows, and what an exported picture says of them all. */
import type { FactorRow } from '../library/rows.ts';
import { tellApart, varyingLabels, type GroupLabels } from '../library/tell-apart.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { subtitleOf } from './interval-rows.ts';

/** @returns the label of one of these rows; the place where nothing differs */
export function varyingLabel(rows: readonly GroupLabels[]): (row: GroupLabels) => string {
  const label = tellApart(rows);
  return (row) => label(row) || row.placeLabel;
}

/** A row's names with only what it has in common with these. */
export function inCommon<Row extends FactorRow>(row: Row, rows: readonly FactorRow[], language: Language): Row {
  const varying = varyingLabels(rows);
  const texts = textsFor(language);
  return {
    ...row,
    ...(varying.includes('placeLabel') && { placeLabel: texts.all[row.school === null ? 'area' : 'school'] }),
    ...(varying.includes('stageLabel') && { stage: null }),
    ...(varying.includes('gradeLabel') && { grade: null }),
    ...(varying.includes('sexLabel') && { sex: null }),
    ...(varying.includes('backgroundLabel') && { background: null }),
    ...(varying.includes('waveLabel') && { waveLabel: texts.all.wave }),
  };
}

/** What an exported picture says of all its rows together: only what they have in common. */
export function subtitleOfAll(rows: readonly FactorRow[], language: Language): string[] {
  const [first] = rows;
  if (!first) return [];
  const common = inCommon(first, rows, language);
  return subtitleOf(common, common.waveLabel, language);
}
