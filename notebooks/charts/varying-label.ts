/** What tells rows of one factor apart: the place, the grade, the sex or the wave, whichever differs among them. */
import type { FactorRow } from '../library/rows.ts';

type Labels = Pick<FactorRow, 'placeLabel' | 'stageLabel' | 'gradeLabel' | 'sexLabel' | 'waveLabel'>;
const fields = ['placeLabel', 'stageLabel', 'gradeLabel', 'sexLabel', 'waveLabel'] as const;

/** @returns the label of one of these rows; the place where nothing differs */
export function varyingLabel(rows: readonly Labels[]): (row: Labels) => string {
  const varying = fields.filter((field) => new Set(rows.map((row) => row[field])).size > 1);
  return (row) => (varying.length === 0 ? row.placeLabel : varying.map((field) => row[field]).join(', '));
}
