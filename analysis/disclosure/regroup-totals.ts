/** Totals of other groups from totals of finer ones: the rest of the municipality is the sum of its other areas. */
import type { PsuTotals, VariableTotals } from '../estimation/psu-totals.ts';

/**
 * @param totals   lines sorted by (psu, group)
 * @param targetOf the new group of each group, in [0, targets), or -1 to leave it out
 * @returns totals with unique lines sorted by (psu, group), ready for estimation
 */
export function regroupTotals(totals: PsuTotals, targetOf: ArrayLike<number>, targets: number): PsuTotals {
  const lines = totals.psu.length;
  const newLine = new Int32Array(lines).fill(-1);
  const psu: number[] = [];
  const group: number[] = [];
  const lineOf = new Int32Array(targets).fill(-1);
  for (let from = 0; from < lines;) {
    let to = from;
    while (to < lines && totals.psu[to] === totals.psu[from]) to++;
    lineOf.fill(-1);
    for (let line = from; line < to; line++) {
      const target = targetOf[totals.group[line]!]!;
      if (target >= 0) lineOf[target] = 0;
    }
    for (let target = 0; target < targets; target++)
      if (lineOf[target] === 0) {
        lineOf[target] = psu.length;
        psu.push(totals.psu[from]!);
        group.push(target);
      }
    for (let line = from; line < to; line++) {
      const target = targetOf[totals.group[line]!]!;
      if (target >= 0) newLine[line] = lineOf[target]!;
    }
    from = to;
  }
  const add = (values: Float64Array): Float64Array => {
    const sum = new Float64Array(psu.length);
    for (let line = 0; line < lines; line++) if (newLine[line]! >= 0) sum[newLine[line]!] = sum[newLine[line]!]! + values[line]!;
    return sum;
  };
  const variable = ({ answered, positive, w, wy, wyy }: VariableTotals): VariableTotals => ({
    answered: add(answered),
    positive: add(positive),
    w: add(w),
    wy: add(wy),
    wyy: add(wyy),
  });
  return { psu: Int32Array.from(psu), group: Int32Array.from(group), rows: add(totals.rows), variables: totals.variables.map(variable) };
}
