/** How the rows of `motvikt factors` are written: one JSON array, CSV, or a table for the terminal. */
import type { Protection } from '../../analysis/disclosure/released.ts';
import type { NotEstimable } from '../../analysis/estimation/estimate.ts';
import type { FactorKind, Instrument, Statistic } from '../../survey/instrument/instrument.ts';

export interface FactorRow {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
  readonly protection: Protection | { readonly state: 'unprotected'; readonly reason?: NotEstimable['reason'] };
}

/** Texts are given in pieces: a million characters at once would have to be joined for nothing. */
export type Writer = (
  rows: readonly FactorRow[],
  by: readonly string[],
  instrument: Pick<Instrument, 'scales' | 'groups'>,
) => Iterable<string>;

/** One JSON array, a row a line. */
export const factorsJson: Writer = function* (rows) {
  yield '[';
  let first = true;
  for (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(row)}`;
    first = false;
  }
  yield '\n]\n';
};

const numbers = ['n', 'value', 'standardError', 'low', 'high', 'df', 'designEffect', 'effectiveN'] as const;

/** CSV by RFC 4180 with a header; what is not known is an empty cell. */
export const factorsCsv: Writer = function* (rows, by) {
  yield line(['factor', 'kind', 'statistic', ...by, ...numbers, 'protection', 'reason'].map(cell));
  for (const row of rows) {
    const texts = [row.factor, row.kind, row.statistic, ...by.map((id) => row.group[id]!)];
    yield line([
      ...texts.map(cell),
      ...numbers.map((name) => (row[name] === null ? '' : String(row[name]))),
      row.protection.state,
      detail(row.protection),
    ]);
  }
};

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it makes it text again. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const detail = (protection: FactorRow['protection']): string =>
  'reason' in protection && protection.reason !== undefined ? protection.reason : 'side' in protection ? protection.side : '';

/** Aligned columns with names in words. */
export const factorsTable: Writer = function* (rows, by, instrument) {
  const names = new Map(
    instrument.scales.map(({ id, kind, name, shareLabel }) => [id, { mean: name.en, share: kind === 'outcome' ? name.en : shareLabel.en }]),
  );
  const labels = new Map(
    instrument.groups.flatMap(({ id, codes }) => codes.map(({ code, label }) => [`${id}/${code}`, label.en] as const)),
  );
  const label = (id: string, code: string): string => {
    const text = labels.get(`${id}/${code}`);
    return text === undefined || text === code ? code : `${code} ${text}`;
  };
  const header = ['factor', 'statistic', ...by, 'responses', 'value', '95 % interval', ''];
  const units = new Map(instrument.scales.map(({ id, unit }) => [id, unit?.en]));
  const body = rows.map((row) => [
    names.get(row.factor)![row.statistic],
    statisticOf(row, units.get(row.factor)),
    ...by.map((id) => label(id, row.group[id]!)),
    ...figures(row),
  ]);
  const widths = header.map((title, at) => body.reduce((widest, cells) => Math.max(widest, cells[at]!.length), title.length));
  const right = new Set([by.length + 2, by.length + 3]);
  for (const cells of [header, ...body])
    yield `${cells
      .map((text, at) => (right.has(at) ? text.padStart(widths[at]!) : text.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd()}\n`;
};

/** A protected mean stands on 0-100 of the score's possible range, a complete one in the score's own unit. */
const statisticOf = ({ statistic, protection }: FactorRow, unit: string | undefined): string => {
  if (statistic === 'share') return 'share';
  if (protection.state !== 'unprotected') return 'mean (0-100)';
  return unit === undefined ? 'mean' : `mean (${unit})`;
};

const hiddenWords = { protected: 'not shown: protected', tooUncertain: 'not shown: too uncertain' } as const;
const reasonWords: Readonly<Record<NotEstimable['reason'], string>> = {
  noAnswers: 'nobody answered',
  noDegreesOfFreedom: 'too few clusters for an interval',
  noCutPoint: 'no cut point',
  singlePsu: 'a stratum has a single cluster',
};

/** Number of responses, value, interval and remark of a row. */
function figures({ n, value, low, high, statistic, protection }: FactorRow): [string, string, string, string] {
  const unprotected = protection.state === 'unprotected';
  const decimals = !unprotected ? 0 : statistic === 'share' ? 1 : 3;
  const number = (one: number | null): string => (one === null ? '' : (statistic === 'share' ? one * 100 : one).toFixed(decimals));
  const unit = statistic === 'share' ? ' %' : '';
  const responses = n === null ? '' : unprotected ? String(n) : `about ${n}`;
  if (protection.state === 'hidden') return [responses, '', '', hiddenWords[protection.reason]];
  if (protection.state === 'bounded')
    return [
      responses,
      `${protection.side} ${number(protection.side === 'under' ? high : low)}${unit}`,
      '',
      protection.side === 'under' ? 'nearly nobody' : 'nearly everybody',
    ];
  if (protection.state === 'unprotected' && protection.reason !== undefined)
    return [responses, value === null ? '' : `${number(value)}${unit}`, '', reasonWords[protection.reason]];
  return [
    responses,
    `${number(value)}${unit}`,
    `${number(low)} to ${number(high)}${unit}`,
    protection.state === 'uncertain' ? 'uncertain: wide interval' : '',
  ];
}
