/** Rows of any kind in words, one sentence each: where they are of several groups or waves, each says of which. */
import { type IndicatorRow, isIndicator, sayIndicator } from '../library/indicators.ts';
import { isDetectable, type DetectableRow } from '../library/detectable.ts';
import { isOther, isTrend, type OtherRow, type ShownRow, type TrendRow } from '../library/rows.ts';
import { tellApart, type GroupLabel } from '../library/tell-apart.ts';
import type { Language } from '../../survey/text.ts';
import { sayDetectable, sayOtherRow } from './say-other-rows.ts';
import { sayTrendRow, sentence } from './say-row.ts';

/** Any rows that cells have. */
export type AnyRow = ShownRow | TrendRow | DetectableRow | OtherRow | IndicatorRow;

/** A row by itself. @param who what tells it from the others */
export function sayAny(row: AnyRow, language: Language, who = ''): string {
  if (isIndicator(row)) return sayIndicator(row, language);
  if (isOther(row)) return sayOtherRow(row, language, who);
  if (isDetectable(row)) return sayDetectable(row, language, who);
  return isTrend(row) ? sayTrendRow(row, language, who) : sentence(row, language, who);
}

export function sayAll(rows: readonly AnyRow[], language: Language): string[] {
  const [first] = rows;
  if (first === undefined || isIndicator(first)) return rows.map((row) => sayAny(row, language));
  const who = tellApart(rows as readonly Exclude<AnyRow, IndicatorRow>[], saidOf(first));
  return rows.map((row) => sayAny(row, language, isIndicator(row) ? '' : who(row)));
}

/** What the sentences of such rows say themselves. */
function saidOf(row: Exclude<AnyRow, IndicatorRow>): readonly GroupLabel[] {
  if (isOther(row)) {
    if ('oddsRatio' in row || 'risks' in row || 'alpha' in row) return [];
    return 'noLongerClear' in row ? ['placeLabel', 'stageLabel'] : ['placeLabel'];
  }
  if (isDetectable(row)) return ['placeLabel'];
  return isTrend(row) ? ['waveLabel'] : [];
}
