/**
 * Places, associations, coverage, reliability and model-based values in one sentence each. `who` is what tells the row from others of the
 * same name, where there are any.
 */
import type { DetectableRow } from '../library/detectable.ts';
import { named } from '../library/tell-apart.ts';
import type {
  AssociationRow,
  CoverageRow,
  OtherRow,
  RankRow,
  ReliabilityRow,
  RiskCountRow,
  SmallAreaRow,
  StateFields,
  UndoingRowOfReader,
} from '../library/rows.ts';
import type { Language } from '../../survey/text.ts';
import { formatInterval, formatNumber, formatPercent, formatValue, toPercent } from './format-numbers.ts';
import { textsFor } from './texts.ts';

/** "plats 2–5 av 10", "går inte att skilja åt" where every place is possible, with the sure ones marked. */
export function sayPlaces(row: RankRow, language: Language): string {
  const { rows } = textsFor(language);
  if (row.low === 1 && row.high === row.of) return rows.cannotTell;
  return [rows.possiblePlaces(row.low, row.high, row.of), ...(row.surelyAmongThreeHighest ? [rows.surelyHigh] : [])].join(', ');
}

/** "Bland områdena: plats 2–5 av 10 (1 är högst)": on a card, where the factor and the area stand already. */
export function sayCardPlace(row: RankRow, language: Language): string {
  const { rows } = textsFor(language);
  const among = rows.onCard[row.ranked];
  const told = row.low > 1 || row.high < row.of;
  return told ? `${among}: ${sayPlaces(row, language)} (${rows.oneIsHighest})` : `${among}: ${sayPlaces(row, language)}`;
}

/** "Konflikter i familjen, Norra Hamnen: plats 2–5 av 10 bland områdena." */
export const sayRank = (row: RankRow, language: Language, who = ''): string => {
  const { rows } = textsFor(language);
  const told = row.low === 1 && row.high === row.of ? rows.cannotTell : rows.possiblePlaces(row.low, row.high, row.of);
  const sure = row.surelyAmongThreeHighest ? `, ${rows.surelyHigh}` : '';
  return `${named(row.label, row.placeLabel, who)}: ${told} ${rows.among[row.ranked]}${sure}.`;
};

/** "Drucket alkohol, Konflikter i familjen: 1,9 gånger så höga odds …": what is associated is never said to be caused. */
export function sayAssociation(row: AssociationRow, language: Language, who = ''): string {
  const { rows, sentence } = textsFor(language);
  const what = named(row.outcomeLabel, row.label, who);
  if (row.oddsRatio === null) return `${what}: ${hiddenText(row, language)}.`;
  const say = row.oddsRatio >= 1 ? rows.odds : rows.oddsLower;
  const parts = [say(odds(row.oddsRatio, language), `${odds(row.low!, language)}–${odds(row.high!, language)}`)];
  if (row.attributableFraction !== null)
    parts.push(
      rows.attributable(
        formatPercent(row.attributableFraction, language),
        formatInterval(row.attributableLow!, row.attributableHigh!, 'share', language),
      ),
    );
  if (row.n !== null) parts.push(sentence.about(formatNumber(row.n, language)));
  return `${what}: ${[...parts, rows.association].join('; ')}.`;
}

export function sayRiskCount(row: RiskCountRow, language: Language, who = ''): string {
  const { rows, sentence } = textsFor(language);
  const group = [
    rows.risks(span(row.risks), row.risks[0] === 1 && row.risks[1] === 1),
    ...(row.protections ? [rows.protections(span(row.protections))] : []),
  ];
  const what = named(row.outcomeLabel, ...group, who);
  const parts = [
    shareText(row, language),
    ...(row.value === null || row.low === null || row.high === null
      ? []
      : [sentence.interval(formatInterval(row.low, row.high, 'share', language))]),
    ...(row.n === null ? [] : [sentence.about(formatNumber(row.n, language))]),
  ];
  return `${what}: ${parts.join(', ')}.`;
}

/** "Norra Hamnen, där eleverna bor: 84 % av eleverna har svarat (omkring 210 av 250)." */
export function sayCoverage(row: CoverageRow, language: Language, who = ''): string {
  const { rows } = textsFor(language);
  const what = named(row.placeLabel, who, rows.registers[row.register]);
  const parts = [
    ...(row.coverage === null || row.responses === null || row.registered === null
      ? [hiddenText(row, language)]
      : [
          rows.coverage(
            formatPercent(row.coverage, language),
            formatNumber(row.responses, language),
            formatNumber(row.registered, language),
          ),
        ]),
    ...(row.participation === null ? [] : [rows.participation(formatPercent(row.participation, language))]),
    ...(row.schools === null ? [] : [rows.schools(row.schools.takingPart, row.schools.all)]),
  ];
  return `${what}: ${parts.join('; ')}.`;
}

/** "Konflikter i familjen, hela kommunen: 40 % mot 30 % i referensgruppen. Skillnaden är inte längre säker om …" */
export function sayUndoing(row: UndoingRowOfReader, language: Language, who = ''): string {
  const texts = textsFor(language);
  const share = (value: number | null) => (value === null ? null : formatPercent(value, language));
  const where = row.stage === null ? row.placeLabel : row.stageLabel;
  const difference = texts.rows.against(share(row.value)!, share(row.otherValue)!, texts.comparisons[row.comparison].other);
  const missing = texts.rows.missing(formatPercent(1 - row.coverage, language));
  const undone = texts.rows.undone(missing, share(row.noLongerClear), share(row.equal), row.value > row.otherValue);
  return `${named(row.label, where, who)}: ${difference}. ${undone}.`;
}

export function sayReliability(row: ReliabilityRow, language: Language, who = ''): string {
  const { rows, sentence } = textsFor(language);
  const what = named(row.name, who);
  if (row.alpha === null) return `${what}: ${hiddenText(row, language)}.`;
  const interval = row.low === null || row.high === null ? '' : `${decimals(row.low, language)}–${decimals(row.high, language)}`;
  const about = row.n === null ? '' : `, ${sentence.about(formatNumber(row.n, language))}`;
  return `${what}: ${rows.alpha(decimals(row.alpha, language), interval)}${about}.`;
}

/** Always marked as model-based: a reader must not take it for a measured value. */
export function saySmallArea(row: SmallAreaRow, language: Language, who = ''): string {
  const { rows } = textsFor(language);
  const value = formatValue(row.value, row.statistic, language);
  const interval = formatInterval(row.low, row.high, row.statistic, language);
  return `${named(row.label, row.placeLabel, who)}: ${rows.modelled(value, interval)}, ${rows.ownWeight(formatPercent(row.ownWeight, language))}.`;
}

/** "Konflikter i familjen, Norra Hamnen: nästa mätomgång kan visa en minskning på 9 procentenheter …" */
export function sayDetectable(row: DetectableRow, language: Language, who = ''): string {
  const { rows } = textsFor(language);
  const change = (value: number | null): string | null => (value === null ? null : sizeOfChange(value, row.statistic, language));
  return `${named(row.label, row.placeLabel, who)}: ${rows.detectable(change(row.smallestDecrease), change(row.smallestIncrease), row.fewSchools)}.`;
}

/** "9 procentenheter", "4 steg på skalan 0–100": ten percent of a share would be another change than ten of its hundred. */
export function sizeOfChange(value: number, statistic: DetectableRow['statistic'], language: Language): string {
  const texts = textsFor(language);
  return statistic === 'share'
    ? texts.points(toPercent(value), formatNumber(toPercent(value), language))
    : texts.rows.steps(Math.round(value));
}

export function sayOtherRow(row: OtherRow, language: Language, who = ''): string {
  if ('among' in row) return sayRank(row, language, who);
  if ('oddsRatio' in row) return sayAssociation(row, language, who);
  if ('risks' in row) return sayRiskCount(row, language, who);
  if ('register' in row) return sayCoverage(row, language, who);
  if ('noLongerClear' in row) return sayUndoing(row, language, who);
  if ('alpha' in row) return sayReliability(row, language, who);
  return saySmallArea(row, language, who);
}

/** Two significant digits, as released: 0,47, 1,8, 23. */
export const odds = (ratio: number, language: Language): string => formatNumber(ratio, language, ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2);
export const decimals = (value: number, language: Language): string => formatNumber(value, language, 2);
export const span = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}–${high}`);

/** The share, its bound, or why there is none. */
export function shareText(row: RiskCountRow, language: Language): string {
  const texts = textsFor(language);
  if (row.side) return texts[row.side](formatPercent((row.side === 'under' ? row.high : row.low) ?? 0, language));
  return row.value === null ? hiddenText(row, language) : formatPercent(row.value, language);
}

/** Why nothing is shown, in the words that stand wherever a value would have stood. */
export function hiddenText(row: StateFields, language: Language): string {
  const texts = textsFor(language);
  return texts.hidden(texts.reasons[row.reason ?? 'protected']);
}
