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

/** Lines under way: which line of which table each comes from. Typed arrays, since a release makes some hundred thousand of these sides. */
interface Lines {
  readonly psu: Int32Array;
  readonly group: Int32Array;
  readonly take: (first: Float64Array, second: Float64Array) => Float64Array;
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
  const most = wholeLines.length + ownLines.length;
  const psu = new Int32Array(most);
  const group = new Int32Array(most);
  // A line of the place, or of the whole less one of the place; -1 for none.
  const ofOwn = new Int32Array(most);
  const ofWhole = new Int32Array(most);
  let n = 0;
  let next = 0;
  const add = (line: number, mix: number, own: number, whole: number) => {
    psu[n] = line;
    group[n] = mix;
    ofOwn[n] = own;
    ofWhole[n++] = whole;
  };
  for (let i = 0; i < wholeLines.length; i++) {
    const line = wholeLines[i]!;
    const at = next < ownLines.length ? ownLines[next]! : -1;
    const meets = at >= 0 && own.psu[at] === whole.psu[line] && own.mix[at] === whole.mix[line];
    if (meets) {
      add(whole.psu[line]!, whole.mix[line]!, at, -1);
      next++;
    }
    if (!meets || whole.rows[line]! > own.rows[at]!) add(whole.psu[line]!, whole.cells + whole.mix[line]!, meets ? at : -1, line);
  }
  const take = (wholeValues: Float64Array, ownValues: Float64Array): Float64Array => {
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const mine = ofOwn[i]! < 0 ? 0 : ownValues[ofOwn[i]!]!;
      values[i] = ofWhole[i]! < 0 ? mine : wholeValues[ofWhole[i]!]! - mine;
    }
    return values;
  };
  return sidesOf({ psu: psu.subarray(0, n), group: group.subarray(0, n), take }, whole, own);
}

/**
 * A place and the union of some others.
 *
 * @param otherLines lines of the other places in the same table
 */
export function unionSides(table: MixedTotals, ownLines: Int32Array, otherLines: readonly Int32Array[]): TwoSides {
  // By PSU, side and cell of the mix, and line: in one number each, which sorts without a function.
  const all = table.psu.length;
  const keys = new Float64Array(otherLines.reduce((sum, some) => sum + some.length, ownLines.length));
  let n = 0;
  const add = (lines: Int32Array, side: number) => {
    for (const line of lines) keys[n++] = (table.psu[line]! * 2 * table.cells + side + table.mix[line]!) * all + line;
  };
  add(ownLines, 0);
  for (const lines of otherLines) add(lines, table.cells);
  keys.sort();
  const [psu, group, from] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  for (let i = 0; i < n; i++) {
    const cell = Math.floor(keys[i]! / all);
    from[i] = keys[i]! - cell * all;
    psu[i] = table.psu[from[i]!]!;
    group[i] = cell - psu[i]! * 2 * table.cells;
  }
  const take = (values: Float64Array): Float64Array => {
    const taken = new Float64Array(n);
    for (let i = 0; i < n; i++) taken[i] = values[from[i]!]!;
    return taken;
  };
  return sidesOf({ psu, group, take }, table, table);
}

function sidesOf({ psu, group, take }: Lines, first: MixedTotals, second: MixedTotals): TwoSides {
  let known: { readonly factor: number; readonly totals: VariableTotals } | null = null;
  return {
    cells: first.cells,
    psu,
    group,
    rows: take(first.rows, second.rows),
    // A factor is asked for several times in a row: with the mix and without it.
    variable: (factor) => {
      if (known?.factor !== factor) known = { factor, totals: eachTotal(first.variables[factor]!, second.variables[factor]!, take) };
      return known.totals;
    },
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
    for (let line = 0; line < values.length; line++) sums[lineOf[line]!] = sums[lineOf[line]!]! + values[line]!;
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
