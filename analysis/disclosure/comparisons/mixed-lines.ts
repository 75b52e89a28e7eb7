/** The lines of one place × category, or of several together. */
import type { VariableTotals } from '../../estimation/psu-totals.ts';
import { mapTotals, type MixedTotals } from './mixed-totals.ts';

/** By stratum, within it by PSU, within it by cell of the mix; each line is another PSU × cell. */
export interface MixedLines {
  /** Where they stand in their arrays: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly psu: Int32Array;
  readonly mix: Int32Array;
  readonly rows: Float64Array;
  readonly variable: (factor: number) => VariableTotals;
}

/** @param cell place × width + category */
export const linesOf = ({ psu, mix, rows, variables, starts }: MixedTotals, cell: number): MixedLines => ({
  from: starts[cell]!,
  to: starts[cell + 1]!,
  psu,
  mix,
  rows,
  variable: (factor) => variables[factor]!,
});

/** The unions of one table that were asked for; places alike ask for the same ones. */
export class Unions {
  readonly #known = new Map<string, MixedLines>();
  #totals: MixedTotals | null = null;

  /** @param cells without a row in common */
  of(totals: MixedTotals, cells: readonly number[], psuStratum: Int32Array): MixedLines {
    if (this.#totals !== totals) this.#known.clear();
    this.#totals = totals;
    const sorted = cells.toSorted((a, b) => a - b);
    const key = sorted.join();
    const union = this.#known.get(key) ?? unionOf(totals, sorted, psuStratum);
    this.#known.set(key, union);
    return union;
  }
}

/** @param cells without a row in common */
export function unionOf(totals: MixedTotals, cells: readonly number[], psuStratum: Int32Array): MixedLines {
  const { starts, variables } = totals;
  const lines = Int32Array.from(
    cells.flatMap((cell) => Array.from({ length: starts[cell + 1]! - starts[cell]! }, (_, line) => starts[cell]! + line)),
  );
  const order = lines.sort((a, b) => {
    const [one, other] = [totals.psu[a]!, totals.psu[b]!];
    return psuStratum[one]! - psuStratum[other]! || one - other || totals.mix[a]! - totals.mix[b]! || a - b;
  });
  const [psu, mix, target] = [new Int32Array(order.length), new Int32Array(order.length), new Int32Array(order.length)];
  let n = 0;
  order.forEach((line, i) => {
    if (n === 0 || psu[n - 1] !== totals.psu[line] || mix[n - 1] !== totals.mix[line]) {
      psu[n] = totals.psu[line]!;
      mix[n++] = totals.mix[line]!;
    }
    target[i] = n - 1;
  });
  const add = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(n);
    for (let i = 0; i < order.length; i++) sums[target[i]!]! += values[order[i]!]!;
    return sums;
  };
  const known: VariableTotals[] = [];
  return {
    from: 0,
    to: n,
    psu,
    mix,
    rows: add(totals.rows),
    variable: (factor) => (known[factor] ??= mapTotals(variables[factor]!, add)),
  };
}
