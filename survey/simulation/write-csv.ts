import { groupMissing, type Columns } from '../columns/columns.ts';
import { codeAt, codebookSize, codebookWidth, missingIndex, missingReasons, type Codebook } from '../instrument/codebook.ts';
import type { ColumnSource, FileMapping, Instrument } from '../instrument/instrument.ts';

/**
 * Columns as a CSV file that the instrument reads back: one line per respondent, columns named as the instrument's mapping says (by their own
 * ids, and `stratum` and `psu`, where it has none). Answers are the file's codes; a missing answer is the missing code of its reason, or an
 * empty cell where the codebook has none for it, which reads back as not answered.
 *
 * @returns the text with a header, comma separated, LF line ends, a final line end
 */
export function writeCsv(columns: Columns, instrument: Instrument): string {
  const mapping = instrument.mapping;
  const groups = groupCells(columns, mapping);
  // A school may be both a group and the stratum: then one column serves as both.
  const design = designCells(columns, mapping).filter(({ name }) => !groups.some((group) => group.name === name));
  const cells = [...design, ...groups, ...itemCells(columns, instrument)];
  const lines = [cells.map(({ name }) => quoted(name)).join(',')];
  for (let row = 0; row < columns.n; row++) lines.push(cells.map(({ at }) => at(row)).join(','));
  return `${lines.join('\n')}\n`;
}

interface Cells {
  readonly name: string;
  readonly at: (row: number) => string;
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function designCells({ design }: Columns, mapping: FileMapping | null): Cells[] {
  const of = mapping?.design ?? { stratum: 'stratum', psu: 'psu', weight: 'weight', fpc: 'fpc' };
  const stratum = (row: number) => design.psuStratum[design.psu[row]!]!;
  const cells: Cells[] = [];
  if (of.stratum !== null) cells.push({ name: of.stratum, at: (row) => String(stratum(row) + 1) });
  if (of.psu !== null) cells.push({ name: of.psu, at: (row) => String(design.psu[row]! + 1) });
  if (of.weight !== null && design.weight) cells.push({ name: of.weight, at: (row) => String(design.weight![row]) });
  if (of.fpc !== null && design.fpc) cells.push({ name: of.fpc, at: (row) => String(design.fpc![stratum(row)]) });
  return cells;
}

function groupCells({ groups }: Columns, mapping: FileMapping | null): Cells[] {
  return [...groups].flatMap(([id, { codes, index }]) => {
    const source: ColumnSource = mapping?.groups[id] ?? { column: id, recode: null };
    if ('constant' in source) return [];
    const inFile = new Map(Object.entries(source.recode ?? {}).map(([file, code]) => [code, file]));
    const texts = codes.map((code) => quoted(inFile.get(code) ?? code));
    const missing = groupMissing(index);
    return [{ name: source.column, at: (row: number) => (index[row] === missing ? '' : texts[index[row]!]!) }];
  });
}

function itemCells({ items }: Columns, instrument: Instrument): Cells[] {
  return instrument.items.flatMap(({ id, codebook }) => {
    const index = items.get(id);
    const texts = cellTexts(codebook);
    return index ? [{ name: instrument.mapping?.items[id] ?? id, at: (row: number) => texts.get(index[row]!) ?? '' }] : [];
  });
}

/** What stands in the file for each index of a codebook, the reserved ones included. */
function cellTexts(book: Codebook): ReadonlyMap<number, string> {
  const width = codebookWidth(book);
  const answers = Array.from({ length: codebookSize(book) }, (_, index) => [index, quoted(codeAt(book, index)!)] as const);
  const missing = missingReasons.map(
    (reason) => [missingIndex(reason, width), Object.entries(book.missing).find(([, means]) => means === reason)?.[0] ?? ''] as const,
  );
  return new Map([...answers, ...missing]);
}
