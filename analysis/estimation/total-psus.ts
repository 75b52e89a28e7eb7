import type { DesignColumns } from '../../survey/columns/columns.ts';
import { requireSameLength } from '../errors.ts';
import { indexPsuGroups, type RowGroups } from './psu-group-index.ts';
import type { PsuTotals, VariableTotals } from './psu-totals.ts';
import { emptyTotals, totalVariable } from './total-variable.ts';

/**
 * Totals of several variables per PSU × group, for any part of the data.
 *
 * @param design    of these rows; PSUs are numbered over the whole data, so that parts can be merged
 * @param groups    group per row, -1 for none
 * @param variables one array per variable, one value per row, NaN for missing
 * @throws {AnalysisError} `lengthMismatch`, `outOfRange`, `invalidWeight`
 */
export function totalPsus(design: Pick<DesignColumns, 'psu' | 'psuStratum' | 'weight'>, groups: RowGroups, variables: readonly Float64Array[]): PsuTotals {
  const index = indexPsuGroups(design, groups);
  return { psu: index.psu, group: index.group, rows: index.rows, variables: variables.map((y) => totalVariable(index, design.weight, y)) };
}

/**
 * Adds totals of parts up to totals of the whole. Lines come out sorted by (psu, group) whatever the order of the parts, and where no
 * PSU is split between parts every number is copied, not added: the same wave gives the same table to the last bit.
 * A line in several parts is added up in the order of the parts.
 *
 * @param parts totals with the same variables in the same order
 * @throws {AnalysisError} `lengthMismatch` when a part has another number of variables
 */
export function mergePsuTotals(parts: readonly PsuTotals[]): PsuTotals {
  if (parts.length === 1) return parts[0]!;
  const count = parts[0]?.variables.length ?? 0;
  for (const part of parts) requireSameLength('mergePsuTotals', 'list of variables of a part', part.variables.length, count);
  const { psu, group, targets } = mergeLines(parts);
  const add = (pick: (part: PsuTotals) => Float64Array): Float64Array => {
    const sum = new Float64Array(psu.length);
    parts.forEach((part, i) => addInto(sum, pick(part), targets[i]!));
    return sum;
  };
  const variables: VariableTotals[] = [];
  for (let v = 0; v < count; v++) {
    const fields = Object.keys(emptyTotals(0)) as (keyof VariableTotals)[];
    variables.push(Object.fromEntries(fields.map((field) => [field, add((part) => part.variables[v]![field])])) as unknown as VariableTotals);
  }
  return { psu, group, rows: add((part) => part.rows), variables };
}

/** One walk over all parts at once, always taking the smallest (psu, group); `targets[part][line]` is the line it becomes. */
function mergeLines(parts: readonly PsuTotals[]): { psu: Int32Array; group: Int32Array; targets: Int32Array[] } {
  const total = parts.reduce((sum, part) => sum + part.psu.length, 0);
  const from = new Int32Array(total);
  const lineOf = new Int32Array(total);
  const order = new Int32Array(total);
  let at = 0;
  parts.forEach((part, p) => {
    for (let l = 0; l < part.psu.length; l++, at++) {
      from[at] = p;
      lineOf[at] = l;
      order[at] = at;
    }
  });
  const compare = (a: number, b: number): number => {
    const x = parts[from[a]!]!;
    const y = parts[from[b]!]!;
    return x.psu[lineOf[a]!]! - y.psu[lineOf[b]!]! || x.group[lineOf[a]!]! - y.group[lineOf[b]!]! || a - b;
  };
  if (!isSorted(order, compare)) order.sort(compare);
  const psu = new Int32Array(total);
  const group = new Int32Array(total);
  const targets = parts.map((part) => new Int32Array(part.psu.length));
  let lines = 0;
  for (const a of order) {
    const part = parts[from[a]!]!;
    const p = part.psu[lineOf[a]!]!;
    const g = part.group[lineOf[a]!]!;
    if (lines === 0 || psu[lines - 1] !== p || group[lines - 1] !== g) {
      psu[lines] = p;
      group[lines] = g;
      lines++;
    }
    targets[from[a]!]![lineOf[a]!] = lines - 1;
  }
  return { psu: psu.slice(0, lines), group: group.slice(0, lines), targets };
}

function isSorted(order: Int32Array, compare: (a: number, b: number) => number): boolean {
  for (let i = 1; i < order.length; i++) if (compare(order[i - 1]!, order[i]!) > 0) return false;
  return true;
}

function addInto(sum: Float64Array, values: Float64Array, targets: Int32Array): void {
  for (let l = 0; l < values.length; l++) sum[targets[l]!]! += values[l]!;
}
