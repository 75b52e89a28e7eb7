/** The measures of a plan as the rows of a file, and back from a file that somebody else made. */
import { planFields, type PlanField } from './plan-fields.ts';
import { choiceName, sayField, type PlanNames } from '../wording/say-plan.ts';
import { planTextsFor } from '../wording/plan-texts.ts';
import type { CsvValue } from '../export/write-csv.ts';
import { isDay } from '../../survey/day.ts';
import { openFile } from '../../survey/importing/open-file.ts';
import { parseNumber } from '../../survey/importing/number-text.ts';
import { UnreadableFile } from '../../survey/importing/row-batch.ts';
import { type Language, languages } from '../../survey/text.ts';

type Values = Readonly<Record<string, unknown>>;

/** In a file: what a person may be called does not leave the house by it. */
const columns = (planFields.measure as readonly PlanField[]).filter(({ name }) => name !== 'responsiblePerson' && name !== 'library');
/** Those that a file is read for. An assignment is chosen by hand. */
const readColumns = columns.filter(({ name }) => name !== 'assignment');

/** @param measures of one plan @param names what the ids are called @returns a header in the reader's language, then a row per measure */
export const measureCells = (measures: readonly object[], names: PlanNames, language: Language): CsvValue[][] => [
  columns.map(({ name }) => labelOf(name, language)),
  ...measures.map((measure) =>
    columns.map((field): CsvValue => {
      const value = (measure as Values)[field.name];
      if (value === null || value === '' || value === undefined) return null;
      // Numbers stay numbers, and days as they are written everywhere.
      return field.as === 'number' ? (value as number) : sayField('measure', field.name, value, names, language);
    }),
  ),
];

const labelOf = (name: string, language: Language): string =>
  (planTextsFor(language).fields.measure as Readonly<Record<string, { readonly label: string }>>)[name]!.label;

export type MeasureProblem =
  | { readonly kind: 'unreadable' | 'empty' | 'tooMany' }
  | { readonly kind: 'noColumn'; readonly column: string }
  | { readonly kind: 'wrong'; readonly line: number; readonly column: string; readonly value: string }
  /** Several goals of the plan say the same, and none of them was chosen for the file. */
  | { readonly kind: 'severalGoals'; readonly line: number; readonly value: string };

export type MeasureReading =
  { readonly ok: true; readonly measures: readonly Values[] } | { readonly ok: false; readonly problems: readonly MeasureProblem[] };

export const mostImported = 300;

/**
 * Reads a delimited text with a header (UTF-8 or Windows-1252; comma, semicolon or tab). Columns are found by their names in either language, in
 * any order; others are passed over. Only the measure's name is needed.
 *
 * @param goals  of the plan, to which a row's goal is matched by its words
 * @param goal   for rows that name none, and for those whose words several goals have, this one among them; null: such a row is wrong
 * @param language in which problems name the columns
 */
export async function readMeasures(
  bytes: AsyncIterable<Uint8Array>,
  goals: readonly { readonly goal: string; readonly statement: string }[],
  goal: string | null,
  language: Language,
): Promise<MeasureReading> {
  const rows = await rowsOf(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return null;
    throw error;
  });
  if (rows === null) return failed({ kind: 'unreadable' });
  const [header, ...lines] = rows;
  if (!header || lines.length === 0) return failed({ kind: 'empty' });
  if (lines.length > mostImported) return failed({ kind: 'tooMany' });
  const places = new Map(readColumns.map(({ name }) => [name, header.cells.findIndex((cell) => namesOf(name).includes(plain(cell)))]));
  if (places.get('title') === -1) return failed({ kind: 'noColumn', column: labelOf('title', language) });
  const problems: MeasureProblem[] = [];
  const measures = lines.map(({ line, cells }) => {
    const measure: Record<string, unknown> = { responsiblePerson: null, library: null, assignment: null };
    for (const field of readColumns) {
      const written = cells[places.get(field.name)!] ?? '';
      const matching = field.name === 'goal' ? goalsOf(written, goals, goal) : [];
      const value = field.name === 'goal' ? matching[0] : valueOf(field, written);
      if (matching.length > 1) problems.push({ kind: 'severalGoals', line, value: written });
      else if (value === undefined) problems.push({ kind: 'wrong', line, column: labelOf(field.name, language), value: written });
      measure[field.name] = value;
    }
    const [from, to] = [measure['startsOn'], measure['endsOn']] as readonly (string | null)[];
    if (from && to && to < from) problems.push({ kind: 'wrong', line, column: labelOf('endsOn', language), value: to });
    if (measure['status'] === 'blocked' && measure['statusReason'] === '')
      problems.push({ kind: 'wrong', line, column: labelOf('statusReason', language), value: '' });
    return measure;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, measures };
}

const failed = (problem: MeasureProblem): MeasureReading => ({ ok: false, problems: [problem] });

async function rowsOf(bytes: AsyncIterable<Uint8Array>) {
  const file = await openFile(bytes);
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for await (const batch of file.batches)
    for (let row = 0; row < batch.rows && rows.length <= mostImported + 1; row++) {
      const first = batch.rowStart[row]!;
      const cells = Array.from({ length: batch.rowStart[row + 1]! - first }, (_, i) => file.texts.at(batch, first + i).normalize('NFC'));
      if (cells.some((cell) => cell !== '')) rows.push({ line: batch.line[row]!, cells: cells.map(withoutGuard) });
    }
  return rows;
}

/** Our own files put an apostrophe before what a spreadsheet would run. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@])/, '');
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const namesOf = (name: string): string[] => [plain(name), ...languages.map((language) => plain(labelOf(name, language)))];

/** Those that a row may mean: exactly one is as it should be. */
function goalsOf(
  written: string,
  goals: readonly { readonly goal: string; readonly statement: string }[],
  chosen: string | null,
): readonly string[] {
  if (written === '') return chosen === null ? [] : [chosen];
  const same = goals.filter(({ statement }) => plain(statement) === plain(written)).map(({ goal }) => goal);
  return chosen !== null && same.includes(chosen) ? [chosen] : same;
}

/** @returns undefined for what the field cannot be */
function valueOf(field: PlanField, written: string): unknown {
  switch (field.as) {
    case 'number': {
      if (written === '') return null;
      const digits = written.replace(/[\s\u00a0\u202f]/g, '');
      // "250.000" and "12,000" are thousands to whoever wrote them, and 250 and 12 to the parser: nobody should have to guess.
      if (/[.,]\d{3}$/.test(digits)) return undefined;
      const value = parseNumber(digits);
      return Number.isInteger(value) && value >= 0 && value <= field.most ? value : undefined;
    }
    case 'day':
      if (written === '') return null;
      return isDay(written) && written >= '2000' && written < '2100' ? written : undefined;
    case 'choice': {
      if (written === '') return field.name === 'status' ? 'planned' : 'unknown';
      return field.values.find((value) =>
        [value, ...languages.map((language) => choiceName(field.name, value, language))].some((name) => plain(name) === plain(written)),
      );
    }
    case 'line':
      return (written === '' && field.required) || written.length > field.longest || /[\p{Cc}\p{Cs}]/u.test(written) ? undefined : written;
    default:
      return written.length > 4000 ? undefined : written;
  }
}
