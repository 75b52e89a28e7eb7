/** An area beside the rest of the municipality: totals of both in one set of groups, as a difference with its covariance needs them. */
import type { PsuTotals, VariableTotals } from '../estimation/psu-totals.ts';

/** Where a line of the result comes from: the area's own line, or what a line of the whole leaves without the area's. */
interface Source {
  readonly whole: Int32Array;
  readonly own: Int32Array;
}

/**
 * The rest is the whole less the area, class by class: much less work for sixty areas than adding up the other fifty-nine each time.
 *
 * @param whole totals of the municipality by (PSU, category)
 * @param areas totals of the areas by (PSU, area × width + category)
 * @param lines the area's lines in `areas`, in their order
 * @param width number of categories
 * @returns totals by (PSU, group): category c of the area is group c, of the rest width + c; no line without rows
 */
export function restTotals(whole: PsuTotals, areas: PsuTotals, lines: readonly number[], width: number): PsuTotals {
  const psu: number[] = [];
  const group: number[] = [];
  const fromWhole: number[] = [];
  const own: number[] = [];
  const add = (onePsu: number, oneGroup: number, wholeLine: number, ownLine: number): void => {
    psu.push(onePsu);
    group.push(oneGroup);
    fromWhole.push(wholeLine);
    own.push(ownLine);
  };
  const ownOfCategory = new Int32Array(width);
  let next = 0;
  for (let from = 0; from < whole.psu.length;) {
    const one = whole.psu[from]!;
    let to = from;
    while (to < whole.psu.length && whole.psu[to] === one) to++;
    ownOfCategory.fill(-1);
    for (; next < lines.length && areas.psu[lines[next]!] === one; next++) {
      const line = lines[next]!;
      ownOfCategory[areas.group[line]! % width] = line;
      add(one, areas.group[line]! % width, -1, line);
    }
    for (let line = from; line < to; line++) {
      const less = ownOfCategory[whole.group[line]!]!;
      if (less < 0 || whole.rows[line]! > areas.rows[less]!) add(one, width + whole.group[line]!, line, less);
    }
    from = to;
  }
  const source: Source = { whole: Int32Array.from(fromWhole), own: Int32Array.from(own) };
  const variables = whole.variables.map((variable, at): VariableTotals => {
    const part = areas.variables[at]!;
    return {
      answered: take(variable.answered, part.answered, source),
      positive: take(variable.positive, part.positive, source),
      w: take(variable.w, part.w, source),
      wy: take(variable.wy, part.wy, source),
      wyy: take(variable.wyy, part.wyy, source),
    };
  });
  return { psu: Int32Array.from(psu), group: Int32Array.from(group), rows: take(whole.rows, areas.rows, source), variables };
}

function take(whole: Float64Array, part: Float64Array, { whole: fromWhole, own }: Source): Float64Array {
  const out = new Float64Array(own.length);
  for (let line = 0; line < own.length; line++) {
    const less = own[line]! < 0 ? 0 : part[own[line]!]!;
    out[line] = fromWhole[line]! < 0 ? less : whole[fromWhole[line]!]! - less;
  }
  return out;
}
