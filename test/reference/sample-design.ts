import type { DesignColumns } from '../../survey/columns/columns.ts';
import { designEffectWithoutReplacement } from '../../analysis/estimation/design-effect.ts';
import type { Estimate } from '../../analysis/estimation/estimate.ts';
import { estimateSubpopulations } from '../../analysis/estimation/estimate-subpopulations.ts';
import { kornGraubardInterval, logitInterval, tInterval } from '../../analysis/estimation/intervals.ts';
import type { RowGroups } from '../../analysis/estimation/psu-group-index.ts';
import { totalPsus } from '../../analysis/estimation/total-psus.ts';
import type { VarianceOptions } from '../../analysis/estimation/variance.ts';
import type { Tree } from './compare-trees.ts';

/** Numbers distinct keys from 0, in order of appearance. */
export function numberKeys(keys: readonly string[]): { readonly index: Int32Array; readonly keys: readonly string[] } {
  const numbers = new Map<string, number>();
  const index = Int32Array.from(keys, (key) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return { index, keys: [...numbers.keys()] };
}

/** A design from one text per row for stratum and PSU; PSUs are numbered within strata. */
export function sampleDesign(
  stratum: readonly string[],
  psu: readonly string[],
  weight: Float64Array | null,
  fpc: Float64Array | null = null,
): DesignColumns {
  const strata = numberKeys(stratum);
  const psus = numberKeys(psu.map((one, row) => `${stratum[row]!}|${one}`));
  const psuStratum = new Int32Array(psus.keys.length);
  const fpcOfStratum = fpc === null ? null : new Float64Array(strata.keys.length);
  psus.index.forEach((p, row) => {
    psuStratum[p] = strata.index[row]!;
    if (fpcOfStratum !== null) fpcOfStratum[strata.index[row]!] = fpc![row]!;
  });
  return { psu: psus.index, psuStratum, strata: strata.keys.length, weight, fpc: fpcOfStratum };
}

export interface Grouping extends RowGroups {
  /** The values of the grouping variables, per group. */
  readonly domains: readonly Readonly<Record<string, string | number>>[];
}

/** Everybody in one group. */
export const everybody = (rows: number): Grouping => ({ count: 1, index: new Int32Array(rows), domains: [{}] });

/** Groups in R's order: sorted by the first variable, then the second. Rows with an empty value are in no group. */
export function groupBy(variables: Readonly<Record<string, ArrayLike<string | number>>>): Grouping {
  const names = Object.keys(variables);
  const columns = names.map((name) => Array.from(variables[name]!));
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  const missing = (values: readonly (string | number)[]): boolean => values.some((v) => v === '' || Number.isNaN(v));
  const distinct = new Map(rows.filter((row) => !missing(row)).map((row) => [row.join('|'), row]));
  const sorted = [...distinct.values()].sort((a, b) => {
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
    return 0;
  });
  const numbers = new Map(sorted.map((row, i) => [row.join('|'), i]));
  return {
    count: sorted.length,
    index: Int32Array.from(rows, (row) => (missing(row) ? -1 : numbers.get(row.join('|'))!)),
    domains: sorted.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]!]))),
  };
}

const plain: VarianceOptions = { singlePsu: 'fail', fpc: true };

/** Our estimates of every group, under the names that the reference scripts give them. Groups without answers are left out, as there. */
export function estimateAsR(
  design: DesignColumns,
  y: Float64Array,
  groups: Grouping,
  what: { readonly share: boolean; readonly designEffect?: boolean; readonly options?: VarianceOptions },
): Tree[] {
  const totals = totalPsus(design, groups, [y]);
  const estimates = estimateSubpopulations(totals, design, groups.count, 0, {
    ...(what.options ?? plain),
    statistic: what.share ? 'share' : 'mean',
  });
  const sumWeights = new Float64Array(groups.count);
  totals.group.forEach((g, line) => (sumWeights[g]! += totals.variables[0]!.w[line]!));
  return estimates.flatMap((one, group) => {
    if (one.kind === 'notEstimable' && one.reason === 'noAnswers') return [];
    if (one.kind === 'notEstimable') throw new Error(`${JSON.stringify(groups.domains[group])}: ${one.reason}`);
    return [{ domain: groups.domains[group]!, ...asR(one, sumWeights[group]!, what.designEffect ?? true) }];
  });
}

function asR(one: Estimate, sumWeights: number, designEffect: boolean): Record<string, Tree> {
  const pair = ({ low, high }: { readonly low: number; readonly high: number }): Tree => [low, high];
  const { value, standardError, df, dfDesign, n } = one;
  return {
    n,
    n_positive: one.positive,
    sum_weights: sumWeights,
    estimate: value,
    se: standardError,
    df_design: dfDesign,
    df_domain: df,
    df,
    ci_t_df_design: pair(tInterval(value, standardError, dfDesign)),
    ...(designEffect && {
      deff_replace: one.designEffect,
      deff_srs_without_replacement: one.designEffect === null ? null : designEffectWithoutReplacement(one.designEffect, n, sumWeights),
    }),
    ...(one.statistic === 'share' &&
      value > 0 &&
      value < 1 && {
        se_logit: standardError / (value * (1 - value)),
        ci_logit_df_design: pair(logitInterval(value, standardError, dfDesign)),
        ci_logit_df_domain: pair(logitInterval(value, standardError, df)),
        ci_beta_korn_graubard: pair(kornGraubardInterval(value, standardError, n, df, one.rows)),
      }),
  };
}
