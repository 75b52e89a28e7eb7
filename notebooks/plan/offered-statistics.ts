/** Official statistics as what a workshop or a plan can be about: how a subject names one, and what is known of it now. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { Indicator } from '../../survey/indicators/indicator.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { type Language, languages } from '../../survey/text.ts';
import { latestOf, sayIndicator } from '../library/indicators.ts';
import { indicatorTextsFor } from '../wording/indicator-texts.ts';
import { longestSubjectName, longestSubjectUnit } from './subject-key.ts';

export type NamedIndicator = Extract<Subject, { readonly kind: 'indicator' }>;

/** By name. A number without a unit gets a word for one, since a subject without is a place or a problem. */
export const offeredStatistics = (tables: IndicatorTables, language: Language): NamedIndicator[] =>
  tables.indicators.map((one) => namedIn(one, language)).toSorted((a, b) => a.name.localeCompare(b.name, language));

const namedIn = ({ name, unit }: Indicator, language: Language): NamedIndicator => ({
  kind: 'indicator',
  name: name[language].slice(0, longestSubjectName),
  unit: (unit[language] || indicatorTextsFor(language).noUnit).slice(0, longestSubjectUnit),
});

/**
 * The newest value of the area, then of the whole municipality, in sentences with their source.
 *
 * @param subject in whichever language it was chosen
 * @returns null where the statistics have no such indicator, or no value of it
 */
export function sayLatest(
  tables: IndicatorTables,
  subject: Pick<NamedIndicator, 'name' | 'unit'>,
  area: string,
  language: Language,
): string | null {
  const isIt = (one: Indicator) =>
    languages.some((spoken) => {
      const { name, unit } = namedIn(one, spoken);
      return name === subject.name && unit === subject.unit;
    });
  const found = tables.indicators.find(isIt);
  const rows = found ? latestOf(tables, found.indicator, area, language) : [];
  return rows.length === 0 ? null : rows.map((row) => sayIndicator(row, language)).join(' ');
}
