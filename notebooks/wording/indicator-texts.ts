/** Texts of official statistics: their page, and the rows that cells are given. */
import type { Better } from '../../survey/indicators/indicator.ts';
import type { Language } from '../../survey/text.ts';

export interface IndicatorTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneLong: string;
  readonly whole: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  /** What a number is counted in whose source says no unit. */
  readonly noUnit: string;
  readonly better: string;
  readonly betterWords: Readonly<Record<Better, string>>;
  readonly marks: Readonly<Record<'protected' | 'missing', string>>;
  readonly sentence: (indicator: string, area: string, period: string, value: string, source: string) => string;
  readonly list: string;
  readonly periods: string;
  readonly areas: string;
  readonly history: string;
  readonly historyLead: string;
  readonly imported: (file: string, by: string | null, day: string) => string;
  readonly replaced: string;
  readonly noneReplaced: string;
  readonly before: string;
  readonly after: string;
  readonly day: string;
  readonly importTitle: string;
  readonly importLead: string;
  readonly file: string;
  readonly fileHint: string;
  readonly check: string;
  readonly store: string;
  readonly problems: (count: number) => string;
  readonly wouldStore: (added: number, changed: number, same: number) => string;
  readonly nothingNew: string;
  readonly stored: (values: number) => string;
}

const sv: IndicatorTexts = {
  title: 'Officiell statistik',
  lead: 'Siffror som andra ger ut, per område och år, bredvid enkäten. De visas som källan har gett ut dem.',
  none: 'Ingen statistik än',
  noneLong: 'Läs in en fil, så kan den användas i analyser.',
  whole: 'Hela kommunen',
  indicator: 'Indikator',
  area: 'Område',
  period: 'År',
  value: 'Värde',
  unit: 'Enhet',
  source: 'Källa',
  noUnit: 'antal',
  better: 'Bättre',
  betterWords: { higher: 'Högre', lower: 'Lägre', neither: 'Ingetdera' },
  marks: { protected: 'skyddas av källan', missing: 'saknas' },
  sentence: (indicator, area, period, value, source) => `${indicator}, ${area}, ${period}: ${value} (${source}).`,
  list: 'Indikatorer',
  periods: 'Åren',
  areas: 'Antal områden',
  history: 'Vad som har ändrats',
  historyLead: 'En ny fil ersätter värden för samma indikator, område och år. De tidigare finns kvar här.',
  imported: (file, by, day) => `${file}, ${day}${by === null ? '' : `, ${by}`}`,
  replaced: 'Ersatta värden',
  noneReplaced: 'Inget värde har ersatts.',
  before: 'Före',
  after: 'Efter',
  day: 'Inläst',
  importTitle: 'Läs in statistik',
  importLead:
    'En rad per indikator, område och år, med kolumnerna indikator, namn, enhet, källa, bättre, område, år och värde. Lämna området tomt för hela kommunen. Skriv .. där källan skyddar värdet. Uppgifter om färre än fem personer tas inte emot.',
  file: 'Fil med statistik',
  fileHint: 'CSV.',
  check: 'Granska filen',
  store: 'Spara statistiken',
  problems: (count) => (count === 1 ? 'Filen har ett fel. Inget sparas.' : `Filen har ${count} fel. Inget sparas.`),
  wouldStore: (added, changed, same) => `Nya värden: ${added}. Ändrade: ${changed}. Oförändrade: ${same}.`,
  nothingNew: 'Filen säger inget nytt.',
  stored: (values) => (values === 1 ? 'Ett värde är sparat.' : `${values} värden är sparade.`),
};

const en: IndicatorTexts = {
  title: 'Official statistics',
  lead: 'Figures that others publish, per area and year, beside the survey. They are shown as the source has published them.',
  none: 'No statistics yet',
  noneLong: 'Import a file, and notebooks can use it.',
  whole: 'The whole municipality',
  indicator: 'Indicator',
  area: 'Area',
  period: 'Year',
  value: 'Value',
  unit: 'Unit',
  source: 'Source',
  noUnit: 'number',
  better: 'Better',
  betterWords: { higher: 'Higher', lower: 'Lower', neither: 'Neither' },
  marks: { protected: 'protected by the source', missing: 'missing' },
  sentence: (indicator, area, period, value, source) => `${indicator}, ${area}, ${period}: ${value} (${source}).`,
  list: 'Indicators',
  periods: 'Years',
  areas: 'Number of areas',
  history: 'What has changed',
  historyLead: 'A new file replaces values of the same indicator, area and year. The earlier ones stay here.',
  imported: (file, by, day) => `${file}, ${day}${by === null ? '' : `, ${by}`}`,
  replaced: 'Replaced values',
  noneReplaced: 'No value has been replaced.',
  before: 'Before',
  after: 'After',
  day: 'Imported',
  importTitle: 'Import statistics',
  importLead:
    'One row per indicator, area and year, with the columns indicator, name, unit, source, better, area, year and value. Leave the area empty for the whole municipality. Write .. where the source protects the value. Figures of fewer than five persons are not taken.',
  file: 'File of statistics',
  fileHint: 'CSV.',
  check: 'Check the file',
  store: 'Store the statistics',
  problems: (count) =>
    count === 1 ? 'The file has one mistake. Nothing is stored.' : `The file has ${count} mistakes. Nothing is stored.`,
  wouldStore: (added, changed, same) => `New values: ${added}. Changed: ${changed}. The same: ${same}.`,
  nothingNew: 'The file says nothing new.',
  stored: (values) => (values === 1 ? 'One value is stored.' : `${values} values are stored.`),
};

export const indicatorTextsFor = (language: Language): IndicatorTexts => ({ sv, en })[language];
