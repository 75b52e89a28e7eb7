/** A released row in words: the short text at the row's end in a chart, and the one sentence that is read aloud. */
import type { ComparedRow, FactorRow, ShownRow, TrendRow } from '../library/rows.ts';
import { isCompared } from '../library/rows.ts';
import { named } from '../library/tell-apart.ts';
import type { Language } from '../../survey/text.ts';
import { formatBounds, formatInterval, formatNumber, formatSigned, formatValue, toPercent } from './format-numbers.ts';
import { comparisonNames, isSame, textsFor } from './texts.ts';

/** "48 % (41–55)", "4 (3–5) ≈ 1,2 dagar", "under 5 %", "visas inte: skyddat". */
export function shortValue(row: FactorRow, language: Language): string {
  const value = valueText(row, language);
  if (row.value === null) return value;
  const bounds = row.low !== null && row.high !== null ? ` (${formatBounds(row.low, row.high, row.statistic, language)})` : '';
  const unit = valueInUnit(row, language);
  return value + bounds + (unit === null ? '' : ` ${unit}`);
}

/** "≈ 1,2 dagar": what a mean of 0-100 is in its unit; null where it has none. */
export function valueInUnit(row: FactorRow, language: Language): string | null {
  return row.unit && row.value !== null ? `≈\u00a0${inUnit(row, row.value, language)}\u00a0${row.unit}` : null;
}

/** The value alone, or the words that stand in its place. */
export function valueText(row: FactorRow, language: Language): string {
  const texts = textsFor(language);
  if (row.reason) return texts.hidden(texts.reasons[row.reason]);
  if (row.side) return texts[row.side](formatValue((row.side === 'under' ? row.high : row.low) ?? 0, row.statistic, language));
  return row.value === null ? texts.hidden(texts.reasons.protected) : formatValue(row.value, row.statistic, language);
}

/**
 * One spoken sentence: "34 %, osäkerhetsintervall 26–43 %, omkring 210 elever, säkert lägre än i övriga områden (41 %)".
 * It says what the row says and no more; a hidden row says why.
 */
export function sayRow(row: ShownRow, language: Language): string {
  const texts = textsFor(language);
  if (row.state === 'hidden') return valueText(row, language);
  const parts = [
    row.statistic === 'mean' && row.value !== null ? texts.sentence.onScale(valueText(row, language)) : valueText(row, language),
  ];
  if (row.unit && row.value !== null) parts.push(texts.sentence.inUnit(inUnit(row, row.value, language), row.unit));
  if (row.value !== null && row.low !== null && row.high !== null)
    parts.push(texts.sentence.interval(formatInterval(row.low, row.high, row.statistic, language)));
  if (row.state === 'uncertain') parts.push(texts.uncertainLong);
  if (row.n !== null) parts.push(texts.sentence.about(formatNumber(row.n, language)));
  if (isCompared(row)) parts.push(...comparisonParts(row, language));
  return parts.join(', ');
}

/** A mean of 0-100 laid back on the score's own range, with the precision that a whole point allows. */
function inUnit(row: FactorRow, value: number, language: Language): string {
  const [lowest, highest] = row.range;
  const step = (highest - lowest) / 100;
  return formatNumber(lowest + value * step, language, step < 0.1 ? 2 : step < 1 ? 1 : 0);
}

/** The sentence with the row's name before it. @param who what tells the row from others of the same name, where there are any */
export const sentence = (row: ShownRow, language: Language, who = ''): string => `${named(row.label, who)}: ${sayRow(row, language)}.`;

function comparisonParts(row: ComparedRow, language: Language): string[] {
  const texts = textsFor(language);
  const names = comparisonNames(row.comparison, row.school, language);
  const other = row.otherValue === null ? null : formatValue(row.otherValue, row.statistic, language);
  if (row.word === null) {
    if (row.comparisonReason) return [texts.comparisonHidden(texts.reasons[row.comparisonReason])];
    return other === null ? [] : [texts.sentence.otherValue(names.other, other)];
  }
  if (other === null) return [`${texts.words[row.word]} ${isSame(row.word) ? names.from : names.than}`];
  return [
    isSame(row.word)
      ? texts.sentence.noDifference(texts.words[row.word], names.from, other)
      : texts.sentence.compared(texts.words[row.word], names.than, other),
  ];
}

/** What the latest wave says of the change since the one before, and since the first: the line under a trend panel's title. */
export function sayChange(rows: readonly TrendRow[], language: Language): string {
  const last = rows.at(-1);
  if (!last) return '';
  const long = last.state === 'hidden' ? null : sayLongChange(last, language);
  return [...(long === null ? [] : [long]), sayLatestChange(last, rows.length, language)].join('. ');
}

/** "−11 procentenheter sedan hösten 2020 (säkert lägre)"; null where there is no earlier wave than the one before. */
export function sayLongChange(row: TrendRow, language: Language): string | null {
  const texts = textsFor(language);
  if (row.longSinceLabel === null) return null;
  if (row.longBreak) return texts.chart.changedSince(row.longSinceLabel);
  if (row.longWord === null) return row.longReason ? texts.chart.noLongChange(row.longSinceLabel, texts.reasons[row.longReason]) : null;
  return texts.chart.longChange(row.longWord, signedInWords(row.longChange, row, language), row.longSinceLabel);
}

/** "−11 procentenheter", "+4 steg på skalan 0–100"; null where the difference is not stored. */
function signedInWords(difference: number | null, row: FactorRow, language: Language): string | null {
  if (difference === null) return null;
  const texts = textsFor(language);
  const signed = formatSigned(difference, row.statistic, language);
  return row.statistic === 'share'
    ? texts.points(Math.abs(toPercent(difference)), signed)
    : texts.chart.steps(Math.abs(Math.round(difference)), signed);
}

function sayLatestChange(last: TrendRow, waves: number, language: Language): string {
  const texts = textsFor(language);
  if (waves === 1 && last.sinceWave !== null) return texts.chart.onlyWave;
  if (last.state === 'hidden') return `${texts.chart.noValueNow}: ${texts.reasons[last.reason ?? 'protected']}`;
  if (last.breakBefore) return texts.chart.changed;
  if (last.changeWord && last.sinceWaveLabel) return texts.chart.sinceWave(last.changeWord, last.sinceWaveLabel);
  if (last.changeReason) return `${texts.chart.noComparison}: ${texts.reasons[last.changeReason]}`;
  return last.sinceWave === null ? texts.chart.firstWave : texts.chart.noComparison;
}

/** One sentence per wave with the change and the other areas: what a trend panel says to those who do not see it. @param who as in `sentence` */
export function sayTrendRow(row: TrendRow, language: Language, who = ''): string {
  const texts = textsFor(language);
  const parts = [sayRow(row, language)];
  if (row.state !== 'hidden') {
    if (row.restValue !== null && !isCompared(row))
      parts.push(
        texts.sentence.otherValue(comparisonNames('rest', row.school, language).other, formatValue(row.restValue, row.statistic, language)),
      );
    if (row.sinceWave !== null) parts.push(inside(sayLatestChange(row, 2, language)));
    const long = sayLongChange(row, language);
    if (long !== null) parts.push(inside(long));
  }
  return `${named(row.label, who, row.waveLabel)}: ${parts.join(', ')}.`;
}
/** A sentence of its own as a part of a longer one. */
const inside = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
