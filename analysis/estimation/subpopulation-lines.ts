import type { VarianceDesign } from './variance.ts';
import { designDf, psusPerStratum } from './variance.ts';
import type { PsuTotals } from './psu-totals.ts';

/** The lines of totals put in the order that estimation reads them in: by group, within it by stratum, within it by PSU. */
export interface SubpopulationLines {
  readonly order: Int32Array;
  /** First position of each group in `order`; one more entry for the end. Groups after the last one with lines are left out. */
  readonly starts: Int32Array;
  /** Lines of the group with most lines. */
  readonly longest: number;
  /** Per group: rows, answered or not, and strata with rows. */
  readonly rows: Float64Array;
  readonly strataOfGroup: Int32Array;
  /** Stratum per position of `order`. */
  readonly stratum: Int32Array;
  readonly psuCounts: Int32Array;
  readonly dfDesign: number;
}

/** The order depends on totals and design only, so that thirty variables share one sort. */
const known = new WeakMap<Int32Array, { readonly design: Int32Array; readonly lines: SubpopulationLines }>();

/**
 * Two counting sorts, linear in lines + groups + strata.
 *
 * @param totals lines sorted by (psu, group)
 */
export function subpopulationLines(totals: PsuTotals, design: VarianceDesign): SubpopulationLines {
  const found = known.get(totals.group);
  if (found !== undefined && found.design === design.psuStratum) return found.lines;
  const lines = totals.psu.length;
  const stratumOf = new Int32Array(lines);
  let groups = 0;
  for (let l = 0; l < lines; l++) {
    stratumOf[l] = design.psuStratum[totals.psu[l]!]!;
    if (totals.group[l]! >= groups) groups = totals.group[l]! + 1;
  }
  const identity = Int32Array.from({ length: lines }, (_, l) => l);
  const byStratum = stableSort(identity, stratumOf, design.strata).order;
  const { order, starts } = stableSort(byStratum, totals.group, groups);
  const stratum = new Int32Array(lines);
  const rows = new Float64Array(groups);
  const strataOfGroup = new Int32Array(groups);
  let longest = 0;
  for (let g = 0; g < groups; g++) {
    longest = Math.max(longest, starts[g + 1]! - starts[g]!);
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      stratum[i] = stratumOf[order[i]!]!;
      rows[g]! += totals.rows[order[i]!]!;
      if (i === starts[g] || stratum[i] !== stratum[i - 1]) strataOfGroup[g]!++;
    }
  }
  const psuCounts = psusPerStratum(design);
  const result = { order, starts, longest, rows, strataOfGroup, stratum, psuCounts, dfDesign: designDf(psuCounts) };
  known.set(totals.group, { design: design.psuStratum, lines: result });
  return result;
}

/** Positions of a group in `order`; an empty range for a group without lines. */
export function rangeOfGroup(lines: SubpopulationLines, group: number): { readonly from: number; readonly to: number } {
  return { from: lines.starts[group] ?? 0, to: lines.starts[group + 1] ?? lines.starts[group] ?? 0 };
}

/** Positions sorted by key, equal keys in the order they came: one counting pass. */
export function stableSort(input: Int32Array, key: Int32Array, keys: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(keys + 1);
  for (const l of input) starts[key[l]! + 1]!++;
  for (let k = 0; k < keys; k++) starts[k + 1]! += starts[k]!;
  const next = starts.slice();
  const order = new Int32Array(input.length);
  for (const l of input) order[next[key[l]!]!++] = l;
  return { order, starts };
}
