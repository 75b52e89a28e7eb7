/** What the released rows behind a candidate or a priority say, in sentences: the value, against others, over time, among the areas, with outcomes. */
import type { Evidence } from '../../analysis/priorities/candidate.ts';
import type { ReleasedAssociation, ReleasedComparison, ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { formatInterval, formatNumber, formatValue } from './format-numbers.ts';
import { odds } from './say-other-rows.ts';
import { comparisonNames, isSame, textsFor } from './texts.ts';

/** @returns no sentence where there is no row: what no survey measures is said by people */
export const sayEvidence = ({ rows, comparisons, ranks, associations, names }: Evidence, language: Language): string[] => {
  const { rows: words } = textsFor(language);
  return [
    ...rows.map((row) => sentence(sayValue(row, names, language))),
    ...comparisons.map((one) => sentence(sayComparison(one, language))),
    ...ranks
      .filter(({ low, high, of }) => low > 1 || high < of)
      .map(({ low, high, of, surelyAmongThreeHighest }) =>
        sentence(
          [
            `${words.onCard.areas}: ${words.possiblePlaces(low, high, of)} (${words.oneIsHighest})`,
            ...(surelyAmongThreeHighest ? [words.surelyHigh] : []),
          ].join(', '),
        ),
      ),
    ...(associations.length === 0 ? [] : [sentence(sayLinks(associations, names, language))]),
  ];
};

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;

function sayValue(row: ReleasedRow, names: Evidence['names'], language: Language): string {
  const texts = textsFor(language);
  const { protection, value, low, high, n, statistic } = row;
  if (protection.state === 'hidden') return texts.hidden(texts.reasons[protection.reason]);
  const told =
    protection.state === 'bounded'
      ? texts[protection.side](formatValue((protection.side === 'under' ? high : low) ?? 0, statistic, language))
      : formatValue(value!, statistic, language);
  const wave = names['wave']?.[language] ?? row.group['wave'];
  return [
    `${wave === undefined ? '' : `${wave}: `}${statistic === 'mean' ? texts.sentence.onScale(told) : told}`,
    ...(value === null || low === null || high === null ? [] : [texts.sentence.interval(formatInterval(low, high, statistic, language))]),
    ...(protection.state === 'uncertain' ? [texts.uncertainLong] : []),
    ...(n === null ? [] : [texts.sentence.about(formatNumber(n, language))]),
  ].join(', ');
}

function sayComparison({ comparison, word, otherValue, statistic }: ReleasedComparison, language: Language): string {
  const texts = textsFor(language);
  const { than, from } = comparisonNames(comparison, null, language);
  const side = isSame(word!) ? from : than;
  return otherValue === null
    ? `${texts.words[word!]} ${side}`
    : texts.sentence.compared(texts.words[word!], side, formatValue(otherValue, statistic, language));
}

/** All in one: that an association is no cause is said of every one of them, and once. */
function sayLinks(associations: readonly ReleasedAssociation[], names: Evidence['names'], language: Language): string {
  const { rows } = textsFor(language);
  const told = associations.map(({ outcome, oddsRatio, low, high }) =>
    [names[outcome]?.[language] ?? outcome, rows.odds(odds(oddsRatio!, language), `${odds(low!, language)}–${odds(high!, language)}`)].join(
      ', ',
    ),
  );
  return `${rows.linkedTo}: ${[...told, rows.association].join('; ')}`;
}
