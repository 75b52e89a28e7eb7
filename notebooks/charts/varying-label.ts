/** What tells rows of one factor apart: the place, the grade, the sex or the wave, whichever differs among them. */
import type { FactorRow } from '../library/rows.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { subtitleOf } from './interval-rows.ts';

type Labels = Pick<FactorRow, 'placeLabel' | 'stageLabel' | 'gradeLabel' | 'sexLabel' | 'waveLabel'>;
const fields = ['placeLabel', 'stageLabel', 'gradeLabel', 'sexLabel', 'waveLabel'] as const;

/** @returns the label of one of these rows; the place where nothing differs */
export function varyingLabel(rows: readonly Labels[]): (row: Labels) => string {
  const varying = fields.filter((field) => new Set(rows.map((row) => row[field])).size > 1);
  return (row) => (varying.length === 0 ? row.placeLabel : varying.map((field) => row[field]).join(', '));
}

/** What an exported picture says of all its rows together: only what they have in common. */
export function subtitleOfAll(rows: readonly FactorRow[], language: Language): string[] {
  const [first] = rows;
  if (!first) return [];
  const texts = textsFor(language);
  const same = (field: 'placeLabel' | 'stage' | 'grade' | 'sex' | 'waveLabel') => rows.every((row) => row[field] === first[field]);
  const common = {
    ...first,
    placeLabel: same('placeLabel') ? first.placeLabel : texts.all[first.school === null ? 'area' : 'school'],
    stage: same('stage') ? first.stage : null,
    grade: same('grade') ? first.grade : null,
    sex: same('sex') ? first.sex : null,
  };
  return subtitleOf(common, same('waveLabel') ? first.waveLabel : texts.all.wave, language);
}
