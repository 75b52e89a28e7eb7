import type { VarianceDesign } from './variance.ts';
import { designDf, psusPerStratum } from './variance.ts';
import type { PsuTotals } from './psu-totals.ts';

/** The lines of totals put in the order that estimation reads them in: by group, within it by stratum, within it by PSU. */
export interface SubpopulationLines {
  readonly order: Int32Array;
  /** First position of each group in `order`; one more entry for the end. */
  readonly starts: Int32Array;
  /** Stratum per position of `order`. */
  readonly stratum: Int32Array;
  readonly psuCounts: Int32Array;
  readonly dfDesign: number;
}

/** The order depends on totals and design only, so that thirty variables share one sort. */
const known = new WeakMap<Int32Array, { design: Int32Array; groupCount: number; lines: SubpopulationLines }>();

/**
 * Two counting sorts, linear in lines + groups + strata.
 *
 * @param totals lines sorted by (psu, group)
 */
export function subpopulationLines(totals: PsuTotals, design: VarianceDesign, groupCount: number): SubpopulationLines {
  const found = known.get(totals.group);
  if (found !== undefined && found.design === design.psuStratum && found.groupCount === groupCount) return found.lines;
  const lines = totals.psu.length;
  const stratumOf = new Int32Array(lines);
  for (let l = 0; l < lines; l++) stratumOf[l] = design.psuStratum[totals.psu[l]!]!;
  const identity = Int32Array.from({ length: lines }, (_, l) => l);
  const byStratum = stableSort(identity, stratumOf, design.strata).order;
  const { order, starts } = stableSort(byStratum, totals.group, groupCount);
  const stratum = new Int32Array(lines);
  for (let i = 0; i < lines; i++) stratum[i] = stratumOf[order[i]!]!;
  const psuCounts = psusPerStratum(design);
  const result = { order, starts, stratum, psuCounts, dfDesign: designDf(psuCounts) };
  known.set(totals.group, { design: design.psuStratum, groupCount, lines: result });
  return result;
}

function stableSort(input: Int32Array, key: Int32Array, keys: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(keys + 1);
  for (const l of input) starts[key[l]! + 1]!++;
  for (let k = 0; k < keys; k++) starts[k + 1]! += starts[k]!;
  const next = starts.slice();
  const order = new Int32Array(input.length);
  for (const l of input) order[next[key[l]!]!++] = l;
  return { order, starts };
}
