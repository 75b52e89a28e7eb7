/** Lines of CSV by RFC 4180, harmless to a spreadsheet that opens them. What is not known is an empty cell. */
export type CsvValue = string | number | boolean | null;

export interface CsvMarks {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}
/** As programs read it. */
export const plainMarks: CsvMarks = { separator: ',', decimal: '.' };
/** As a Swedish spreadsheet reads it at a double click. */
export const swedishMarks: CsvMarks = { separator: ';', decimal: ',' };

export const csvLine = (cells: readonly CsvValue[], marks: CsvMarks = plainMarks): string =>
  `${cells.map((value) => csvCell(value, marks)).join(marks.separator)}\r\n`;

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it makes it text again. A number is no formula. */
function csvCell(value: CsvValue, { decimal }: CsvMarks): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return String(value)
      .replace('.', decimal)
      .replace(/^(.*,.*)$/, decimal === ',' ? '$1' : '"$1"');
  if (typeof value === 'boolean') return String(value);
  const harmless = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
