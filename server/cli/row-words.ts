/** Names, numbers and remarks of a row as a reader of the terminal sees them, and the columns that several commands share. */
import type { Protection } from '../../analysis/disclosure/released.ts';
import { commandTextsFor, type CommandTexts, type NotEstimableReason } from '../../notebooks/wording/command-texts.ts';
import { textsFor, type Texts } from '../../notebooks/wording/texts.ts';
import type { Instrument, Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import type { CsvValue, TableColumn } from './write-rows.ts';

/** Of a complete estimate: with the reason where it is not to be had. */
export interface Unprotected {
  readonly state: 'unprotected';
  readonly reason?: NotEstimableReason;
}
export type RowProtection = Protection | Unprotected;

interface WithGroup {
  readonly group: Readonly<Record<string, string>>;
}
interface WithProtection {
  readonly protection: RowProtection;
}

export interface RowWords {
  readonly language: Language;
  /** What the command line says, and what pages say too. */
  readonly texts: CommandTexts;
  readonly shared: Texts;
  /** What the share says, or the factor's own name for a mean. */
  factor(id: string, statistic: Statistic): string;
  unit(id: string): string | null;
  group(id: string): string;
  code(id: string, code: string): string;
  /** With so many decimals, and the language's own decimal sign. */
  number(value: number | null, decimals: number): string;
}

export function rowWords(instrument: Pick<Instrument, 'scales' | 'groups'>, language: Language): RowWords {
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  const groups = new Map(instrument.groups.map((group) => [group.id, group.name[language].toLowerCase()]));
  const labels = new Map(
    instrument.groups.flatMap(({ id, codes, coarser }) =>
      [...codes, ...coarser].map(({ code, label }) => [`${id}/${code}`, label[language]] as const),
    ),
  );
  return {
    language,
    texts: commandTextsFor(language),
    shared: textsFor(language),
    factor(id, statistic) {
      const scale = scales.get(id);
      if (scale === undefined) return id;
      return (statistic === 'mean' || scale.kind === 'outcome' ? scale.name : scale.shareLabel)[language];
    },
    unit: (id) => scales.get(id)?.unit?.[language] ?? null,
    group: (id) => groups.get(id) ?? id,
    code(id, code) {
      const label = labels.get(`${id === 'stage' ? 'grade' : id}/${code}`);
      return label === undefined || label === code ? code : `${code} ${label}`;
    },
    number(value, decimals) {
      if (value === null) return '';
      const text = value.toFixed(decimals);
      // A number that rounds to nothing has no sign.
      return (Number(text) === 0 ? text.replace('-', '') : text).replace('.', language === 'sv' ? ',' : '.');
    },
  };
}

/** A share as percent, another value as it is. */
export function valueText(value: number | null, statistic: Statistic, decimals: number, { number }: RowWords): string {
  if (value === null) return '';
  return statistic === 'share' ? `${number(value * 100, decimals)} %` : number(value, decimals);
}
/** "20 to 31 %". */
export function intervalText(low: number | null, high: number | null, statistic: Statistic, decimals: number, words: RowWords): string {
  if (low === null || high === null) return '';
  const plain = (value: number): string => words.number(statistic === 'share' ? value * 100 : value, decimals);
  return `${words.texts.cells.to(plain(low), plain(high))}${statistic === 'share' ? ' %' : ''}`;
}

/** How fine a number is written: released ones are whole. */
export const decimalsOf = ({ protection }: WithProtection, statistic: Statistic): number =>
  protection.state !== 'unprotected' ? 0 : statistic === 'share' ? 1 : 3;

/** "+4": a difference in percentage points, or in points of the score. */
export function signedText(difference: number | null, row: WithProtection & { readonly statistic: Statistic }, words: RowWords): string {
  if (difference === null) return '';
  const points = words.number(row.statistic === 'share' ? difference * 100 : difference, decimalsOf(row, row.statistic));
  return difference > 0 && /[1-9]/.test(points) ? `+${points}` : points;
}

/** "+1 to +7", as signedText writes each end. */
export function signedInterval(
  low: number | null,
  high: number | null,
  row: WithProtection & { readonly statistic: Statistic },
  words: RowWords,
): string {
  return low === null || high === null ? '' : words.texts.cells.to(signedText(low, row, words), signedText(high, row, words));
}

/** What a row's number of pupils counts: released rows do not tell how many answered. */
export const pupilsHeading = (unprotected: boolean, { texts }: RowWords): string =>
  unprotected ? texts.headings.answered : texts.headings.pupils;

/** A number of pupils: released ones are rounded. */
export const responsesText = (n: number | null, { protection }: WithProtection, { texts }: RowWords): string =>
  n === null ? '' : protection.state === 'unprotected' ? String(n) : texts.cells.about(String(n));

/** What stands at the row's end: why a number is not there, or how to take it. */
export function remarkText(protection: RowProtection, { texts, shared }: RowWords): string {
  switch (protection.state) {
    case 'hidden':
      return shared.hidden(shared.reasons[protection.reason]);
    case 'bounded':
      return protection.side === 'under' ? texts.cells.nearlyNobody : texts.cells.nearlyEverybody;
    case 'uncertain':
      return shared.uncertainLong;
    case 'unprotected':
      return protection.reason === undefined ? '' : texts.cells.notEstimable[protection.reason];
    case 'shown':
      return '';
  }
}

/** A protected mean stands on 0-100 of the score's possible range, a complete one in the score's own unit. */
export function statisticText(row: WithProtection & { readonly factor: string; readonly statistic: Statistic }, words: RowWords): string {
  const { cells } = words.texts;
  if (row.statistic === 'share') return cells.share;
  if (row.protection.state !== 'unprotected') return cells.meanOf100;
  const unit = words.unit(row.factor);
  return unit === null ? cells.mean : cells.meanIn(unit);
}

/** A column per grouping variable; a row that lacks one is of all of them. */
export const groupColumns = <Row extends WithGroup>(by: readonly string[], words: RowWords): TableColumn<Row>[] =>
  by.map((id) => ({
    heading: words.group(id),
    text: ({ group }) => (group[id] === undefined ? words.texts.cells.all : words.code(id, group[id])),
  }));

type CsvColumn<Row> = readonly [name: string, value: (row: Row) => CsvValue];

export const groupCsv = <Row extends WithGroup>(by: readonly string[]): CsvColumn<Row>[] =>
  by.map((id) => [id, ({ group }) => group[id] ?? null]);

type FieldOf<Row> = Row extends unknown ? keyof Row & string : never;
/** Columns named as the row's own fields; empty in rows of a kind that lacks the field. */
export const fieldsCsv = <Row extends object>(fields: readonly FieldOf<Row>[]): CsvColumn<Row>[] =>
  fields.map((field) => [field, (row) => (row as Readonly<Record<string, CsvValue | undefined>>)[field] ?? null]);

export const protectionCsv = <Row extends WithProtection>(): CsvColumn<Row>[] => [
  ['protection', ({ protection }) => protection.state],
  [
    'reason',
    ({ protection }) =>
      'reason' in protection && protection.reason !== undefined ? protection.reason : 'side' in protection ? protection.side : '',
  ],
];
