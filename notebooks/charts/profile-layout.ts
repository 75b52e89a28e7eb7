/** Where everything of the profile chart stands, in pixels: rows in their groups, labels in lines, columns for numbers and words. */
import { domains } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { sentence, shortValue } from '../wording/say-row.ts';
import { textsFor } from '../wording/texts.ts';
import { textSize } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One row as it is drawn: what it says, and where. */
export interface PlacedRow {
  readonly factor: string;
  readonly kind: ShownRow['kind'];
  readonly state: ShownRow['state'];
  readonly sure: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly other: number | null;
  readonly label: readonly string[];
  readonly number: string;
  readonly word: string;
  readonly spoken: string;
  /** The middle of the row's line, of its label and of its number. */
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly numberY: number;
  /** Where the number and the word begin; the number of a wide chart ends at `numberX`. */
  readonly numberX: number;
  readonly wordX: number;
}
export interface ProfileLayout {
  /** Labels stand beside the lines where there is room, above them where there is not. */
  readonly wide: boolean;
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  /** Left and right end of the scale, in pixels. */
  readonly plot: readonly [number, number];
  readonly height: number;
}

/** In which groups rows stand, and what names a group and a row. */
export interface Arrangement {
  readonly groups: (rows: readonly ShownRow[]) => ShownRow[][];
  readonly heading: (row: ShownRow) => string;
  readonly label: (row: ShownRow) => string;
}

const lineHeight = 17;
const rowHeight = 29;
const headingHeight = 42;
/** Below this width a chart of labels, lines and numbers side by side leaves too little for the lines. */
const wideFrom = 620;
const leastPlot = 180;

/** `all` are the rows of the whole chart: its panels share their columns, so that they stand in line. */
export function layOutProfile(
  rows: readonly ShownRow[],
  all: readonly ShownRow[],
  width: number,
  top: number,
  language: Language,
  { groups: groupsOf, heading, label: labelOf }: Arrangement,
): ProfileLayout {
  const columns = columnsFor(all, width, language, labelOf);
  const groups = groupsOf(rows);
  const headings: { text: string; y: number }[] = [];
  const placed: PlacedRow[] = [];
  let y = top;
  for (const group of groups) {
    headings.push({ text: heading(group[0]!), y: y + headingHeight - 16 });
    y += headingHeight;
    for (const row of group) {
      const place = columns.wide ? placeWide(row, y) : placeNarrow(row, y);
      placed.push(place.row);
      y += place.height;
    }
  }
  return { wide: columns.wide, rows: placed, headings, plot: columns.plot, height: y + 6 };

  function placeWide(row: ShownRow, from: number) {
    const label = wrapText(labelOf(row), columns.labelWidth, textSize);
    const height = Math.max(rowHeight, label.length * lineHeight + 8);
    const middle = from + height / 2;
    return {
      height,
      row: {
        ...drawn(row),
        label,
        y: middle,
        labelX: columns.labelX,
        labelY: middle - ((label.length - 1) * lineHeight) / 2,
        numberY: middle,
        numberX: columns.numberX,
        wordX: columns.wordX,
      },
    };
  }
  function placeNarrow(row: ShownRow, from: number) {
    const label = wrapText(labelOf(row), width - 4, textSize + 1);
    const numberY = from + 4 + label.length * (lineHeight + 1) + lineHeight / 2;
    const one = drawn(row);
    return {
      height: numberY - from + (row.state === 'hidden' ? 20 : 38),
      row: {
        ...one,
        label,
        y: numberY + 20,
        labelX: 0,
        labelY: from + 4 + lineHeight / 2,
        numberY,
        numberX: 0,
        wordX: textWidth(one.number, textSize) + 14,
      },
    };
  }
  function drawn(row: ShownRow) {
    return {
      factor: row.factor,
      kind: row.kind,
      state: row.state,
      sure: isSure(row),
      value: row.value,
      low: row.low,
      high: row.high,
      other: row.otherValue ?? null,
      number: shortValue(row, language),
      word: wordBeside(row, language),
      spoken: sentence({ ...row, label: labelOf(row) }, language),
    };
  }
}

/** The word beside the number: a sure difference, or that the value or its comparison is weak. No word where nothing differs: the mark is hollow. */
export function wordBeside(row: ShownRow, language: Language): string {
  const texts = textsFor(language);
  if (row.state === 'hidden') return '';
  if (isSure(row)) return texts.words[row.word!];
  return row.state === 'uncertain' ? texts.uncertain : '';
}

function columnsFor(rows: readonly ShownRow[], width: number, language: Language, labelOf: Arrangement['label']) {
  const widest = (texts: readonly string[], bold = false) => Math.max(0, ...texts.map((text) => textWidth(text, textSize, bold)));
  const shown = rows.filter((row) => row.state !== 'hidden');
  const numbers = widest(shown.map((row) => shortValue(row, language)));
  const words = widest(
    rows.map((row) => wordBeside(row, language)),
    true,
  );
  const labelWidth = Math.min(widest(rows.map(labelOf)), 0.34 * width, 330);
  // An unbroken word may be wider than its column: the column then takes what the longest line needs.
  const labels = Math.max(...rows.map((row) => widest(wrapText(labelOf(row), labelWidth, textSize))), 0);
  const right = width - (words > 0 ? words + 14 : 0);
  const plot = [labels + 16, right - numbers - 16] as const;
  if (width < wideFrom || plot[1] - plot[0] < leastPlot)
    return { wide: false, labelWidth: width, labelX: 0, plot: [6, width - 10] as const, numberX: 0, wordX: 0 };
  return { wide: true, labelWidth, labelX: labels, plot, numberX: right, wordX: right + 14 };
}

/** Arenas in their order, then outcomes; within each by the difference to the comparison, worst first, and what is hidden last. */
export function groupRows(rows: readonly ShownRow[]): ShownRow[][] {
  const groups = new Map<string, ShownRow[]>();
  for (const row of [...rows].sort((a, b) => placeOfGroup(a) - placeOfGroup(b) || byDifference(a, b)))
    groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return [...groups.values()];
}
const groupOf = (row: ShownRow): string => (row.kind === 'outcome' ? 'outcome' : (row.domain ?? 'other'));
function placeOfGroup(row: ShownRow): number {
  if (row.kind === 'outcome') return domains.length + 1;
  return row.domain ? domains.indexOf(row.domain) : domains.length;
}

/** A row without a released difference has no place in an order of differences: it comes after the others, as the instrument has them. */
function byDifference(a: ShownRow, b: ShownRow): number {
  if (a.state === 'hidden' || b.state === 'hidden') {
    if (a.state !== b.state) return a.state === 'hidden' ? 1 : -1;
    return a.order - b.order;
  }
  if (!isCompared(a) || !isCompared(b)) return (b.value ?? 0) - (a.value ?? 0) || a.order - b.order;
  if (a.difference === null || b.difference === null)
    return Number(a.difference === null) - Number(b.difference === null) || a.order - b.order;
  return b.difference - a.difference || a.order - b.order;
}
