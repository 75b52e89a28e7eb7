/** Where a table of fields stands, in pixels: one line per factor, one column per place, grade or wave, in blocks of as many columns as there is room for. */
import { domains } from '../../survey/instrument/instrument.ts';
import type { ShownRow } from '../library/rows.ts';
import { textSize } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface GridField {
  readonly row: ShownRow;
  /** The field's middle. */
  readonly x: number;
  readonly y: number;
}
export interface GridText {
  readonly text: string | readonly string[];
  readonly x: number;
  readonly y: number;
}
export interface Grid {
  readonly fields: readonly GridField[];
  /** Fields for which there is no row. */
  readonly missing: readonly { readonly x: number; readonly y: number; readonly column: string; readonly label: string }[];
  readonly headings: readonly GridText[];
  readonly labels: readonly GridText[];
  /** Written upwards from their place. */
  readonly columns: readonly GridText[];
  /** Level hairlines between the lines of fields. */
  readonly lines: readonly { readonly x: number; readonly x2: number; readonly y: number }[];
  readonly fieldWidth: number;
  readonly fieldHeight: number;
  readonly height: number;
}

export interface GridOptions {
  readonly width: number;
  readonly top: number;
  readonly columnOf: (row: ShownRow) => string;
  /** The least width that a field can be read at, and the widest that looks like a table. */
  readonly fieldWidth: readonly [least: number, most: number];
}

const lineHeight = 17;
const fieldHeight = 30;
const headingHeight = 34;
/** Below this width labels stand above their fields. */
const wideFrom = 620;

export function layOutGrid(rows: readonly ShownRow[], { width, top, columnOf, fieldWidth: [least, most] }: GridOptions): Grid {
  const columns = [...new Set(rows.map(columnOf))];
  const lines = linesOf(rows);
  const wide = width >= wideFrom;
  const labelWidth = wide
    ? Math.min(
        Math.max(0, ...lines.map((line) => textWidth(line.label, textSize))),
        Math.max(0.3 * width, width - columns.length * most),
        330,
      )
    : 0;
  const left = wide
    ? Math.max(
        labelWidth,
        ...lines.flatMap((line) => wrapText(line.label, labelWidth, textSize)).map((text) => textWidth(text, textSize)),
      ) + 14
    : 0;
  const room = width - left;
  const perBlock = Math.max(1, Math.min(columns.length, Math.floor(room / least)));
  const blocks = Math.max(1, Math.ceil(columns.length / perBlock));
  const inBlock = Math.ceil(columns.length / blocks);
  const fieldWidth = Math.min(most, room / Math.max(1, inBlock));
  const grid = { fields: [], missing: [], headings: [], labels: [], columns: [], lines: [] } as {
    -readonly [Part in 'fields' | 'missing' | 'headings' | 'labels' | 'columns' | 'lines']: Grid[Part][number][];
  };
  let y = top;
  for (let block = 0; block < blocks; block++) {
    const own = columns.slice(block * inBlock, (block + 1) * inBlock);
    const x = (column: string) => left + (own.indexOf(column) + 0.5) * fieldWidth;
    y += Math.max(0, ...own.map((column) => textWidth(column, textSize))) + 12;
    for (const column of own) grid.columns.push({ text: column, x: x(column), y: y - 6 });
    let heading: string | null = null;
    for (const line of lines) {
      if (line.heading !== heading) {
        heading = line.heading;
        y += headingHeight;
        grid.headings.push({ text: heading, x: 0, y: y - 13 });
      }
      const label = wrapText(line.label, wide ? labelWidth : width, textSize);
      const height = wide ? Math.max(fieldHeight, label.length * lineHeight + 6) : label.length * lineHeight + 6 + fieldHeight;
      const middle = wide ? y + height / 2 : y + height - fieldHeight / 2;
      grid.labels.push({
        text: label,
        x: wide ? left - 14 : 0,
        y: wide ? middle - ((label.length - 1) * lineHeight) / 2 : y + 4 + lineHeight / 2,
      });
      for (const column of own) {
        const row = line.rows.find((one) => columnOf(one) === column);
        if (row) grid.fields.push({ row, x: x(column), y: middle });
        else grid.missing.push({ x: x(column), y: middle, column, label: line.label });
      }
      y += height;
      grid.lines.push({ x: 0, x2: left + own.length * fieldWidth, y });
    }
    y += 16;
  }
  return { ...grid, fieldWidth, fieldHeight, height: y };
}

interface Line {
  readonly heading: string;
  readonly label: string;
  readonly rows: readonly ShownRow[];
}

/** Factors in the instrument's order within their arena: an order by value would be another in each column. */
function linesOf(rows: readonly ShownRow[]): Line[] {
  const byFactor = new Map<string, ShownRow[]>();
  for (const row of rows) byFactor.set(`${row.factor} ${row.statistic}`, [...(byFactor.get(`${row.factor} ${row.statistic}`) ?? []), row]);
  return [...byFactor.values()]
    .sort(([a], [b]) => placeOfGroup(a!) - placeOfGroup(b!) || a!.order - b!.order)
    .map((own) => ({ heading: own[0]!.domainLabel, label: own[0]!.label, rows: own }));
}

function placeOfGroup(row: ShownRow): number {
  if (row.kind === 'outcome') return domains.length + 1;
  return row.domain ? domains.indexOf(row.domain) : domains.length;
}
