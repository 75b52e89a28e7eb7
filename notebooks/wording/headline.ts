/**
 * The sentence that opens a profile, and the three cards under it: strengths first, then what is clearly worse. They say only what
 * the stored words of the comparison say; where nothing differs surely, that is the headline.
 */
import type { ComparisonWord } from '../../analysis/disclosure/released.ts';
import { domains } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { groupKey } from '../library/group-index.ts';
import { named, tellApart } from '../library/tell-apart.ts';
import { isCompared, isSure, isTrend, type ComparedRow, type RankRow, type ShownRow, type TrendRow } from '../library/rows.ts';
import { formatInterval, formatValue } from './format-numbers.ts';
import { sayCardPlace } from './say-other-rows.ts';
import { valueText } from './say-row.ts';
import { comparisonNames, textsFor } from './texts.ts';

/**
 * Is a clearly higher value worse? Every share reads the same way up (risk, low protection, a problem behaviour); the mean of a
 * protective factor is protection itself.
 */
const higherIsWorse = (row: ShownRow): boolean => !(row.statistic === 'mean' && row.kind === 'protective');
export const isBetter = (row: ShownRow): boolean => isSure(row) && (row.word === 'clearlyLower') === higherIsWorse(row);
export const isWorse = (row: ShownRow): boolean => isSure(row) && !isBetter(row);

export function headline(rows: readonly ShownRow[], language: Language): string {
  if (rows.length > 0 && rows.every((row) => isTrend(row) && !isCompared(row))) return trendHeadline(rows as readonly TrendRow[], language);
  const texts = textsFor(language);
  const first = rows[0];
  if (!first) return texts.headline.noRows;
  if (rows.every((row) => row.state === 'hidden')) return texts.headline.nothingShown(texts.reasons[commonReason(rows)]);
  if (!isCompared(first) || rows.every((row) => row.word == null)) return texts.headline.notCompared;
  const { than, from } = comparisonNames(first.comparison, first.school, language);
  const better = strongest(rows.filter(isBetter));
  const worse = rows.filter(isWorse);
  const who = tellApart(rows);
  const nameOf = (row: ShownRow): string => texts.headline.quoted(named(row.label, who(row)));
  if (better.length === 0 && worse.length === 0) return texts.headline.nothing(from);
  return [
    better.length > 0 ? strengths(better) : noStrength(),
    worse.length > 0 ? concerns(worse) : texts.headline.nothingHigher(than),
  ].join(' ');

  /** "Lower" only where every row is read that way: a mean of protection that is lower is no strength. */
  function noStrength(): string {
    return texts.headline.noStrength(rows.every(higherIsWorse) ? texts.words.clearlyLower : texts.headline.better, than);
  }
  function strengths(some: readonly ShownRow[]): string {
    const first = some.slice(0, 2);
    const labels = first.map(nameOf).join(texts.conjunction);
    return texts.headline.strengths(
      some.length,
      labels,
      some.length > first.length,
      wordFor(some, 'clearlyLower', texts.headline.better),
      than,
    );
  }
  function concerns(some: readonly ShownRow[]): string {
    const word = wordFor(some, 'clearlyHigher', texts.headline.worse);
    return some.length === 1
      ? texts.headline.onlyOne(nameOf(some[0]!), word, than)
      : texts.headline.concerns(some.length, some.some((row) => row.kind === 'outcome') ? 'values' : 'factors', word, than, where(some));
  }
  /** The stored word where all rows share it; where means of protection are among them, what it means. */
  function wordFor(some: readonly ShownRow[], word: ComparisonWord, otherwise: string): string {
    return some.every((row) => row.word === word) ? texts.words[word] : otherwise;
  }
  /** "tre av dem i närsamhället", where one arena has most of them. */
  function where(some: readonly ShownRow[]): string {
    const most = domains
      .map((domain) => ({ domain, count: some.filter((row) => row.domain === domain && row.kind !== 'outcome').length }))
      .sort((a, b) => b.count - a.count)[0]!;
    if (most.count === some.length) return texts.headline.allOfThem(texts.inDomain[most.domain]);
    return most.count >= 2 && most.count * 2 >= some.length
      ? texts.headline.ofThem(texts.numbersInWords[most.count] ?? String(most.count), texts.inDomain[most.domain])
      : '';
  }
}

/** What changed surely: over the long term where there are three waves or more, then from the wave before to the latest one. */
export function trendHeadline(rows: readonly TrendRow[], language: Language): string {
  const last = Math.max(...rows.map((row) => row.waveOrder));
  const latest = rows.filter((row) => row.waveOrder === last);
  const short = headline(latest.map(asLatestChange), language);
  if (latest.every((row) => row.state === 'hidden')) return short;
  if (latest.every((row) => row.waves.length === 1)) return textsFor(language).headline.oneWave;
  const long = latest.filter((row) => row.longWord !== null && !row.longBreak);
  if (long.length === 0) return short;
  const longOnly = headline(long.map(asLongChange), language);
  return latest.some((row) => row.changeWord !== null && !row.breakBefore) ? `${longOnly} ${short}` : longOnly;
}

const asLongChange = (row: TrendRow): ShownRow => ({
  ...row,
  comparison: 'firstWave',
  otherValue: null,
  word: row.longWord,
  difference: row.longChange,
  differenceLow: null,
  differenceHigh: null,
  comparisonState: 'shown',
  comparisonReason: null,
});

/** A row with the change since the wave before as its comparison. */
const asLatestChange = (row: TrendRow): ShownRow => ({
  ...row,
  comparison: 'previousWave',
  otherValue: null,
  word: row.breakBefore ? null : row.changeWord,
  difference: row.change,
  differenceLow: null,
  differenceHigh: null,
  comparisonState: row.changeState,
  comparisonReason: row.changeReason,
});

export interface Card {
  readonly tone: 'strength' | 'concern';
  readonly tag: string;
  readonly factor: string;
  readonly title: string;
  readonly text: string;
  /** Where the area may stand among the areas; null where it is not ranked. */
  readonly place: string | null;
}

/**
 * At most three cards: the clearest strength, then what is clearly worse, filled up with further strengths.
 *
 * @param ranks places among the areas, where there are any: each card has that of its own wave and group
 */
export function cards(rows: readonly ShownRow[], language: Language, ranks: readonly RankRow[] = []): Card[] {
  const better = strongest(rows.filter(isBetter));
  const worse = strongest(rows.filter(isWorse));
  const chosen = [...better.slice(0, 1), ...worse.slice(0, 2)];
  const who = tellApart(rows);
  return [...chosen, ...better.slice(1), ...worse.slice(2)]
    .slice(0, 3)
    .sort((a, b) => Number(isWorse(a)) - Number(isWorse(b)))
    .map((row) => cardOf(row, who(row), ranks, language));
}

function cardOf(row: ShownRow, who: string, ranks: readonly RankRow[], language: Language): Card {
  const texts = textsFor(language);
  const tone = isBetter(row) ? 'strength' : 'concern';
  const interval = row.low !== null && row.high !== null ? formatInterval(row.low, row.high, row.statistic, language) : '';
  const value =
    row.statistic === 'mean'
      ? texts.cards.mean(valueText(row, language), interval)
      : texts.cards.share[row.kind](valueText(row, language), interval);
  const rank = ranks.find(
    (one) =>
      one.among === 'areas' &&
      one.factor === row.factor &&
      one.statistic === row.statistic &&
      one.waveOrder === row.waveOrder &&
      groupKey(one.group) === groupKey(row.group),
  );
  const { otherValue, comparison } = row as ComparedRow;
  const other =
    otherValue === null
      ? ''
      : `, ${texts.sentence.otherValue(comparisonNames(comparison, row.school, language).other, formatValue(otherValue, row.statistic, language))}`;
  return {
    tone,
    tag: texts.cards.tag(texts.cards[tone], texts.words[row.word!]),
    factor: row.factor,
    title: named(row.label, who),
    text: `${value}${other}.`,
    place: rank ? sayCardPlace(rank, language) : null,
  };
}

/** The largest difference first, in points of its own statistic: shares before means, since their points are not the same. */
export const strongest = (rows: readonly ShownRow[]): ShownRow[] =>
  [...rows].sort(
    (a, b) =>
      Number(a.statistic === 'mean') - Number(b.statistic === 'mean') ||
      Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) ||
      a.order - b.order,
  );

/** "För osäkert" only where that is the whole reason. */
const commonReason = (rows: readonly ShownRow[]) => (rows.every((row) => row.reason === 'tooUncertain') ? 'tooUncertain' : 'protected');
