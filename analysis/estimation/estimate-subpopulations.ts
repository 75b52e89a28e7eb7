import type { Statistic } from '../../survey/instrument/instrument.ts';
import { AnalysisError } from '../errors.ts';
import type { Estimate, IntervalMethod, NotEstimable } from './estimate.ts';
import { kornGraubardInterval, logitInterval, tInterval } from './intervals.ts';
import type { PsuTotals, VariableTotals } from './psu-totals.ts';
import { rangeOfGroup, subpopulationLines, type SubpopulationLines } from './subpopulation-lines.ts';
import { VarianceSum, type VarianceDesign, type VarianceOptions } from './variance.ts';

export interface EstimateOptions extends VarianceOptions {
  readonly statistic: Statistic;
  /** Left out: t for means; logit for shares, Korn-Graubard where fewer than 10 rows are on either side. */
  readonly interval?: IntervalMethod;
  /**
   * Which PSUs and strata count for the degrees of freedom: `answering` those with an answer; left out: all with rows of the subpopulation, as R's
   * `survey` does. They differ where a question was put to some classes only: there R knows more of the standard error than anybody can.
   */
  readonly df?: 'answering';
}

/** Fewer rows than this with, or without, the characteristic: the logit interval is no longer to be trusted. */
const fewOnOneSide = 10;

/** A design effect below this is rounding: the strata know everything and the PSUs within them do not differ. */
const rounding = 1e-20;

/**
 * Share or mean of a variable in every group: ratio estimator Σwy / Σw, its standard error by Taylor linearisation over the strata and
 * PSUs of the whole design (a PSU without members counts with total 0), degrees of freedom of the subpopulation (by `df`), interval, design effect.
 *
 * @param totals     totals of the variable; they may be merged from parts
 * @param design     stratum of every PSU of the design, population PSUs per stratum
 * @param groupCount how many groups there are; those without lines come out as not estimable
 * @param variable   position of the variable in the totals
 * @returns one entry per group; `notEstimable` when nobody answered (`noAnswers`), when PSUs minus strata of the subpopulation is 0
 *   (`noDegreesOfFreedom`), or when a stratum has a single PSU and the rule is `fail`, or `average` with nothing to average over (`singlePsu`);
 *   the latter two carry the value
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., ch. 4 (ratio estimation) and section 9.1; Rust and Rao (1996) for the
 *   degrees of freedom of a subpopulation; R survey 4.1.1 is matched
 */
export function estimateSubpopulations(
  totals: PsuTotals,
  design: VarianceDesign,
  groupCount: number,
  variable: number,
  options: EstimateOptions,
): (Estimate | NotEstimable)[] {
  const sums = variableOf('estimateSubpopulations', totals, variable);
  const lines = subpopulationLines(totals, design);
  const sumsOf = sumPerGroup(totals.group, sums, lines.rows.length);
  const scratch = new Float64Array(lines.longest);
  const result: (Estimate | NotEstimable)[] = [];
  for (let group = 0; group < groupCount; group++) result.push(estimateGroup(sums, sumsOf, lines, design, group, options, scratch));
  return result;
}

/** @throws {AnalysisError} `outOfRange` */
export function variableOf(operation: string, totals: PsuTotals, variable: number): VariableTotals {
  const sums = totals.variables[variable];
  if (sums === undefined)
    throw new AnalysisError('outOfRange', `${operation}: variable ${variable} is not among the ${totals.variables.length} of the totals`, {
      variable,
    });
  return sums;
}

/** Σ over the lines of every group: n, positive, Σw, Σwy, Σwy². Read in the order of the lines, which is the order of memory. */
function sumPerGroup(group: Int32Array, { answered, positive, w, wy, wyy }: VariableTotals, groups: number): Float64Array {
  const sums = new Float64Array(5 * groups);
  for (let l = 0; l < group.length; l++) {
    const at = 5 * group[l]!;
    sums[at]! += answered[l]!;
    sums[at + 1]! += positive[l]!;
    sums[at + 2]! += w[l]!;
    sums[at + 3]! += wy[l]!;
    sums[at + 4]! += wyy[l]!;
  }
  return sums;
}

function estimateGroup(
  totals: VariableTotals,
  sums: Float64Array,
  lines: SubpopulationLines,
  design: VarianceDesign,
  group: number,
  options: EstimateOptions,
  scratch: Float64Array,
): Estimate | NotEstimable {
  const { from, to } = rangeOfGroup(lines, group);
  const at = 5 * group;
  const n = sums[at] ?? 0;
  const positive = sums[at + 1] ?? 0;
  const w = sums[at + 2] ?? 0;
  const wy = sums[at + 3] ?? 0;
  const wyy = sums[at + 4] ?? 0;
  const rows = lines.rows[group] ?? 0;
  const { psus, strata } =
    options.df === 'answering' ? answeringPsus(totals, lines, from, to) : { psus: to - from, strata: lines.strataOfGroup[group] ?? 0 };
  const df = psus - strata;
  const linearised = (value: number) => linearisedVariance(totals, lines, design, from, to, value, w, options, scratch);
  return finishEstimate({ rows, n, positive, w, wy, wyy, psus, df }, linearised, lines.dfDesign, options);
}

function answeringPsus({ answered }: VariableTotals, { order, stratum }: SubpopulationLines, from: number, to: number) {
  let psus = 0;
  let strata = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (answered[order[i]!]! === 0) continue;
    psus++;
    if (stratum[i] !== last) strata++;
    last = stratum[i]!;
  }
  return { psus, strata };
}

/** Sums over a subpopulation. */
export interface SubpopulationSums {
  readonly rows: number;
  /** Rows with a value. */
  readonly n: number;
  readonly positive: number;
  readonly w: number;
  readonly wy: number;
  readonly wyy: number;
  /** PSUs that count (EstimateOptions.df), and these minus their strata. */
  readonly psus: number;
  readonly df: number;
}

/**
 * The estimate of a subpopulation from its sums.
 *
 * @param linearised variance of the linearised value; null where a single PSU forbids one; asked for only where answers differ
 */
export function finishEstimate(
  { rows, n, positive, w, wy, wyy, psus, df }: SubpopulationSums,
  linearised: (value: number) => number | null,
  dfDesign: number,
  options: EstimateOptions,
): Estimate | NotEstimable {
  if (n === 0) return { kind: 'notEstimable', reason: 'noAnswers', rows, n, psus };
  const value = wy / w;
  if (df <= 0) return { kind: 'notEstimable', reason: 'noDegreesOfFreedom', rows, n, psus, value };

  const spread = wyy / w - value * value;
  // All answers alike: what is left is rounding, and a standard error made of rounding would be taken for a real one.
  const constant = spread <= 1e-14 * (wyy / w);
  const found = constant ? 0 : linearised(value);
  if (found === null) return { kind: 'notEstimable', reason: 'singlePsu', rows, n, psus, value };
  const simple = constant || n < 2 ? 0 : spread / (n - 1);
  const variance = found > rounding * simple ? found : 0;
  const standardError = Math.sqrt(variance);
  const designEffect = simple > 0 ? variance / simple : null;
  const isShare = options.statistic === 'share';
  const interval = intervalMethod(options, value, n, positive);
  const bounds =
    interval === 't'
      ? tInterval(value, standardError, df)
      : interval === 'logit'
        ? logitInterval(value, standardError, df)
        : kornGraubardInterval(value, standardError, n, df, rows);
  return {
    kind: 'estimate',
    statistic: options.statistic,
    rows,
    n,
    positive: isShare ? positive : null,
    value,
    standardError,
    df,
    dfDesign,
    designEffect,
    effectiveN: designEffect !== null && designEffect > 0 ? n / designEffect : null,
    low: bounds.low,
    high: bounds.high,
    interval,
    psus,
  };
}

function intervalMethod(options: EstimateOptions, value: number, n: number, positive: number): IntervalMethod {
  if (options.statistic === 'mean') return 't';
  const wanted = options.interval ?? (Math.min(positive, n - positive) < fewOnOneSide ? 'kornGraubard' : 'logit');
  // 0 and 1 have no logit.
  return wanted === 'logit' && !(value > 0 && value < 1) ? 'kornGraubard' : wanted;
}

/** PSU totals of the linearised score (wy - value w) / Σw, stratum by stratum. Lines without answers have total 0 and count as PSUs without members. */
function linearisedVariance(
  totals: VariableTotals,
  lines: SubpopulationLines,
  design: VarianceDesign,
  from: number,
  to: number,
  value: number,
  w: number,
  options: EstimateOptions,
  scratch: Float64Array,
): number | null {
  const sum = new VarianceSum(lines.psuCounts, design.fpc, options);
  const perWeight = 1 / w;
  let i = from;
  while (i < to) {
    const stratum = lines.stratum[i]!;
    let members = 0;
    for (; i < to && lines.stratum[i] === stratum; i++) {
      const l = lines.order[i]!;
      const weight = totals.w[l]!;
      if (weight > 0) scratch[members++] = (totals.wy[l]! - value * weight) * perWeight;
    }
    if (members > 0) sum.add(stratum, scratch, members);
  }
  return sum.variance();
}
