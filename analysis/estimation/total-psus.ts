import type { DesignColumns } from '../../survey/columns/columns.ts';
import { requireSameLength } from '../errors.ts';
import { indexPsuGroups, type RowGroups } from './psu-group-index.ts';
import type { PsuTotals, VariableTotals } from './psu-totals.ts';
import { stableSort } from './subpopulation-lines.ts';
import { emptyTotals, totalVariable } from './total-variable.ts';

/**
 * Totals of several variables per PSU × group, for any part of the data.
 *
 * @param design    of these rows; PSUs are numbered over the whole data, so that parts can be merged
 * @param groups    group per row, -1 for none
 * @param variables one array per variable, one value per row, NaN for missing
 * @throws {AnalysisError} `lengthMismatch`, `outOfRange`, `invalidWeight`
 */
export function totalPsus(
  design: Pick<DesignColumns, 'psu' | 'psuStratum' | 'weight'>,
  groups: RowGroups,
  variables: readonly Float64Array[],
): PsuTotals {
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
    variables.push(
      Object.fromEntries(fields.map((field) => [field, add((part) => part.variables[v]![field])])) as unknown as VariableTotals,
    );
  }
  return { psu, group, rows: add((part) => part.rows), variables };
}

/** Lines of all parts sorted by (psu, group), equal ones in the order of the parts; `targets[part][line]` is the line it becomes. */
function mergeLines(parts: readonly PsuTotals[]): { psu: Int32Array; group: Int32Array; targets: Int32Array[] } {
  const psus = concatenate(parts.map((part) => part.psu));
  const groups = concatenate(parts.map((part) => part.group));
  const total = psus.length;
  const byGroup = stableSort(
    Int32Array.from({ length: total }, (_, at) => at),
    groups,
    highest(groups) + 1,
  ).order;
  const { order } = stableSort(byGroup, psus, highest(psus) + 1);
  const psu = new Int32Array(total);
  const group = new Int32Array(total);
  const target = new Int32Array(total);
  let lines = 0;
  for (const at of order) {
    const p = psus[at]!;
    const g = groups[at]!;
    if (lines === 0 || psu[lines - 1] !== p || group[lines - 1] !== g) {
      psu[lines] = p;
      group[lines] = g;
      lines++;
    }
    target[at] = lines - 1;
  }
  let from = 0;
  const targets = parts.map((part) => target.subarray(from, (from += part.psu.length)));
  return { psu: psu.slice(0, lines), group: group.slice(0, lines), targets };
}

function concatenate(arrays: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

const highest = (values: Int32Array): number => values.reduce((a, b) => (b > a ? b : a), -1);

function addInto(sum: Float64Array, values: Float64Array, targets: Int32Array): void {
  for (let l = 0; l < values.length; l++) sum[targets[l]!]! += values[l]!;
}
