/**
 * A workbook of one sheet (Office Open XML), without a library: texts stand as texts, so that no spreadsheet runs one that begins like a formula.
 * The first row is the header. What is not known is no cell.
 */
import type { CsvValue } from './write-csv.ts';

/** @param sheet what the sheet is called: up to 31 characters; those that a spreadsheet forbids are left out */
export function writeXlsx(sheet: string, rows: readonly (readonly CsvValue[])[]): Uint8Array<ArrayBuffer> {
  const name =
    sheet
      .replace(/[[\]*?:/\\']/g, ' ')
      .slice(0, 31)
      .trim() || 'Motvikt';
  const encoder = new TextEncoder();
  return zip(
    Object.entries({
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': sheetXml(rows),
    }).map(([path, text]) => ({ path: encoder.encode(path), bytes: encoder.encode(text) })),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${part}.styles+xml"/></Types>`;
const relations = (type: string, target: string): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/${type}" Target="${target}"/></Relationships>`;
/** Style 1 is the header's: bold. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const sheetXml = (rows: readonly (readonly CsvValue[])[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, `${columnName(column)}${row + 1}`, row === 0)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

function cellXml(value: CsvValue, place: string, isHeader: boolean): string {
  const style = isHeader ? ' s="1"' : '';
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"${style}><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** A, B, … Z, AA. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** XML has no other control characters than these three, and no halves of letters. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface Entry {
  readonly path: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Stored and not compressed: a plan is small. The time of each entry is 1980-01-01, so that the same rows make the same file. */
function zip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes } of entries) {
    const both = [20, 0x0800, 0, 0, 33].map((value) => [value, 2] as const);
    const sizes = [crc32(bytes), bytes.length, bytes.length].map((value) => [value, 4] as const);
    const header = [fields([[0x04034b50, 4], ...both, ...sizes, [path.length, 2], [0, 2]]), path, bytes];
    const rest = [path.length, 0, 0, 0, 0].map((value) => [value, 2] as const);
    central.push(fields([[0x02014b50, 4], [20, 2], ...both, ...sizes, ...rest, [0, 4], [at, 4]]), path);
    local.push(...header);
    at += sum(header);
  }
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [sum(central), 4],
    [at, 4],
    [0, 2],
  ]);
  const parts = [...local, ...central, end];
  const file = new Uint8Array(sum(parts));
  let place = 0;
  for (const one of parts) {
    file.set(one, place);
    place += one.length;
  }
  return file;
}

const sum = (parts: readonly Uint8Array[]): number => parts.reduce((total, { length }) => total + length, 0);

/** Numbers with their sizes in bytes, the lowest byte first. */
function fields(values: readonly (readonly [value: number, size: number])[]): Uint8Array {
  const bytes = values.flatMap(([value, size]) => Array.from({ length: size }, (_, k) => Math.floor(value / 256 ** k) % 256));
  return Uint8Array.from(bytes);
}

/** CRC-32 as ZIP has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
