/** Two groups of pupils side by side, told apart by class and by the cells of the mix. */
import type { PsuTotals, VariableTotals } from '../../estimation/psu-totals.ts';
import type { MixedTotals } from './mixed-totals.ts';

export interface TwoSides {
  readonly cells: number;
  /** Lines in the order of PSUs; a PSU may have several lines of one group. */
  readonly psu: Int32Array;
  /** Cell of the mix for the own side, cells + cell for the other. */
  readonly group: Int32Array;
  readonly rows: Float64Array;
  readonly variable: (factor: number) => VariableTotals;
}

/** Where a line comes from: a line of one table less a line of another; -1 for none. */
interface Source {
  readonly from: number;
  readonly less: number;
}

/**
 * A place and the rest of the municipality: the whole less the place, class by class. Much less work for sixty places than adding up the
 * other fifty-nine each time.
 *
 * @param whole      totals of the municipality, `wholeLines` those of the category
 * @param own        totals of the places, `ownLines` those of the place and category
 * @returns no line without rows
 */
export function restSides(whole: MixedTotals, wholeLines: Int32Array, own: MixedTotals, ownLines: Int32Array): TwoSides {
  const lines: { psu: number; group: number; source: Source; isOwn: boolean }[] = [];
  let next = 0;
  for (const line of wholeLines) {
    const psu = whole.psu[line]!;
    const mix = whole.mix[line]!;
    const at = next < ownLines.length ? ownLines[next]! : -1;
    const meets = at >= 0 && own.psu[at] === psu && own.mix[at] === mix;
    if (meets) {
      lines.push({ psu, group: mix, source: { from: at, less: -1 }, isOwn: true });
      next++;
    }
    if (!meets || whole.rows[line]! > own.rows[at]!)
      lines.push({ psu, group: whole.cells + mix, source: { from: line, less: meets ? at : -1 }, isOwn: false });
  }
  const take = (wholeValues: Float64Array, ownValues: Float64Array): Float64Array =>
    Float64Array.from(lines, ({ source, isOwn }) =>
      isOwn ? ownValues[source.from]! : wholeValues[source.from]! - (source.less < 0 ? 0 : ownValues[source.less]!),
    );
  return sidesOf(lines, whole.cells, take(whole.rows, own.rows), (factor) =>
    eachTotal(whole.variables[factor]!, own.variables[factor]!, take),
  );
}

/**
 * A place and the union of some others.
 *
 * @param otherLines lines of the other places in the same table
 */
export function unionSides(table: MixedTotals, ownLines: Int32Array, otherLines: readonly Int32Array[]): TwoSides {
  const lines = [
    ...Array.from(ownLines, (line) => ({ psu: table.psu[line]!, group: table.mix[line]!, line })),
    ...otherLines.flatMap((some) => Array.from(some, (line) => ({ psu: table.psu[line]!, group: table.cells + table.mix[line]!, line }))),
  ].sort((a, b) => a.psu - b.psu || a.group - b.group || a.line - b.line);
  const take = (values: Float64Array): Float64Array => Float64Array.from(lines, ({ line }) => values[line]!);
  return sidesOf(lines, table.cells, take(table.rows), (factor) => eachTotal(table.variables[factor]!, table.variables[factor]!, take));
}

function sidesOf(
  lines: readonly { readonly psu: number; readonly group: number }[],
  cells: number,
  rows: Float64Array,
  make: (factor: number) => VariableTotals,
): TwoSides {
  return {
    cells,
    psu: Int32Array.from(lines, ({ psu }) => psu),
    group: Int32Array.from(lines, ({ group }) => group),
    rows,
    variable: make,
  };
}

/** Arrays that are one and the same in both (yes/no variables without weights) stay one. */
function eachTotal(
  a: VariableTotals,
  b: VariableTotals,
  take: (first: Float64Array, second: Float64Array) => Float64Array,
): VariableTotals {
  const answered = take(a.answered, b.answered);
  const positive = take(a.positive, b.positive);
  const unweighted = a.w === a.answered && b.w === b.answered;
  const yesNo = a.wy === a.positive && b.wy === b.positive;
  const w = unweighted ? answered : take(a.w, b.w);
  const wy = yesNo ? positive : take(a.wy, b.wy);
  const squares = a.wyy === a.wy && b.wyy === b.wy;
  return { answered, positive, w, wy, wyy: squares ? wy : take(a.wyy, b.wyy) };
}

/** The two sides without their mix, one line per PSU and side: group 0 is the own side, 1 the other. */
export function withoutMix(sides: TwoSides): Omit<PsuTotals, 'variables'> & { readonly variable: (factor: number) => VariableTotals } {
  const psu: number[] = [];
  const group: number[] = [];
  const lineOf = new Int32Array(sides.psu.length);
  for (let from = 0; from < sides.psu.length;) {
    let to = from;
    const found: [number, number] = [-1, -1];
    while (to < sides.psu.length && sides.psu[to] === sides.psu[from]) found[sides.group[to++]! < sides.cells ? 0 : 1] = 0;
    for (const side of [0, 1] as const)
      if (found[side] === 0) {
        found[side] = psu.length;
        psu.push(sides.psu[from]!);
        group.push(side);
      }
    for (let line = from; line < to; line++) lineOf[line] = found[sides.group[line]! < sides.cells ? 0 : 1];
    from = to;
  }
  const add = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(psu.length);
    values.forEach((value, line) => (sums[lineOf[line]!] = sums[lineOf[line]!]! + value));
    return sums;
  };
  return {
    psu: Int32Array.from(psu),
    group: Int32Array.from(group),
    rows: add(sides.rows),
    variable: (factor) => {
      const totals = sides.variable(factor);
      return eachTotal(totals, totals, add);
    },
  };
}
