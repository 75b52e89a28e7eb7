/** Complete, confidential estimates of every factor in every observed subpopulation. What may leave is made by analysis/disclosure. */
import type { Columns, GroupColumn } from '../survey/columns/columns.ts';
import type { Instrument, Scale, ScreeningVariant, Statistic } from '../survey/instrument/instrument.ts';
import { estimateSubpopulations, type EstimateOptions } from './estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from './estimation/estimate.ts';
import { indexPsuGroups, type PsuGroupIndex } from './estimation/psu-group-index.ts';
import type { PsuTotals, VariableTotals } from './estimation/psu-totals.ts';
import { totalVariable } from './estimation/total-variable.ts';
import { totalYesNo } from './estimation/total-yes-no.ts';
import { factorOf, keepPatterns, keptRows, riskVariable, type Factor } from './factor-variables.ts';
import { groupRows, type RowGroups } from './group-rows.ts';
import { answerPatterns, scoresOfPatterns, type AnswerPatterns } from './scoring/answer-patterns.ts';
import { atRiskOfPatterns } from './scoring/at-risk.ts';
import { scoreScale } from './scoring/score-scale.ts';

export interface FactorEstimate {
  readonly factor: Scale;
  readonly statistic: Statistic;
  /** Codes by grouping variable, in the order asked for. */
  readonly group: Readonly<Record<string, string>>;
  /** Rows of the group, with or without a score. */
  readonly rows: number;
  readonly estimate: Estimate | NotEstimable;
  /** Whether the share rests on frozen cut points or on some derived from this very file. */
  readonly cutPointsFrom: Factor['cutPointsFrom'];
}

export interface FactorEstimateOptions {
  /** Finite population correction where the design has one; default true (released numbers never carry it). */
  readonly fpc?: boolean;
  /** Default: the variant that the instrument declares. */
  readonly screening?: ScreeningVariant;
  /** Leave out to get both of a risk or protective factor. */
  readonly statistics?: readonly Statistic[];
  /** Names the columns in the version of derived cut points; default "this file". */
  readonly source?: string;
}

/** Totals of one factor by PSU and group: all that a share, a mean or a difference of it needs. */
export interface FactorTotals {
  readonly factor: Scale;
  readonly statistic: Statistic;
  /** Null for the share of a scale without cut points. */
  readonly totals: PsuTotals | null;
  readonly cutPointsFrom: Factor['cutPointsFrom'];
}
export interface FactorsByGroup {
  readonly groups: RowGroups;
  /** Rows of each group, with or without a score. */
  readonly rows: Float64Array;
  /** By factor, within it share before mean. Made one after the other: buffers are used again. */
  readonly factors: Iterable<FactorTotals>;
}

/**
 * Totals of every factor by any observed combination of grouping variables; see factorEstimates.
 *
 * @throws {AnalysisError} `unknownName` for a grouping variable or an item that the columns lack
 */
export function factorTotals(
  instrument: Instrument,
  columns: Columns,
  by: readonly string[],
  options: FactorEstimateOptions = {},
): FactorsByGroup {
  const screened = options.screening === undefined ? instrument : { ...instrument, screening: options.screening };
  const keep = keptRows(screened, columns);
  const groups = groupRows(columns, by, keep);
  const index = indexPsuGroups(columns.design, groups);
  const rows = new Float64Array(groups.count);
  index.rows.forEach((n, line) => (rows[index.group[line]!] = rows[index.group[line]!]! + n));
  const grade = columns.groups.get('grade') ?? null;
  const wanted = (statistic: Statistic) => options.statistics === undefined || options.statistics.includes(statistic);
  return { groups, rows, factors: each() };

  function* each(): Iterable<FactorTotals> {
    const buffers = buffersFor(columns.n);
    for (const declared of instrument.scales) {
      // Read once, for cut points and estimates both.
      const patterns = keepPatterns(answerPatterns(declared, columns, buffers.pattern), keep);
      const { scale, cutPointsFrom } = factorOf(screened, declared, columns, options.source ?? 'this file', keep, patterns);
      const variables = variablesOf(scale, patterns, columns, index, grade, buffers);
      const made = (statistic: Statistic, variable: VariableTotals | null): FactorTotals => ({
        factor: scale,
        statistic,
        totals: variable && { psu: index.psu, group: index.group, rows: index.rows, variables: [variable] },
        cutPointsFrom,
      });
      const outcome = scale.kind === 'outcome';
      if (!outcome && wanted('share')) yield made('share', scale.cutPoints === null ? null : variables.ofRisk());
      if (outcome ? wanted(scale.statistic) : wanted('mean')) yield made(outcome ? scale.statistic : 'mean', variables.ofScore());
    }
  }
}

/** How every complete row is estimated: only classes that answered count for its degrees of freedom, as in a release. */
export type CompleteRule = Pick<EstimateOptions, 'singlePsu' | 'fpc'> & { readonly df: 'answering' };

export const completeRule = (
  { singlePsu }: Pick<Instrument, 'singlePsu'>,
  { fpc = true }: Pick<FactorEstimateOptions, 'fpc'>,
): CompleteRule => ({ singlePsu, fpc, df: 'answering' });

/**
 * Estimates by any observed combination of grouping variables.
 *
 * Risk and protective factors give two estimates per group, the share at risk and the mean score; outcomes give their declared
 * statistic. Flagged responses are left out when the screening variant says so; their PSUs stay in the design.
 *
 * @param by grouping variables (wave, area, grade, sex, background); none gives one group of everybody. A row that lacks one of
 *   them is in no group
 * @returns by factor, within it by statistic (share first), within it by group in the order of the codes; only observed groups
 * @throws {AnalysisError} `unknownName` for a grouping variable or an item that the columns lack
 */
export function factorEstimates(
  instrument: Instrument,
  columns: Columns,
  by: readonly string[],
  options: FactorEstimateOptions = {},
): FactorEstimate[] {
  const { groups, rows, factors } = factorTotals(instrument, columns, by, options);
  const rule = completeRule(instrument, options);
  const result: FactorEstimate[] = [];
  for (const { factor, statistic, totals, cutPointsFrom } of factors) {
    if (totals === null) {
      groups.groups.forEach((group, at) => result.push(withoutCutPoint(factor, group, rows[at]!)));
      continue;
    }
    const found = estimateSubpopulations(totals, columns.design, groups.count, 0, { ...rule, statistic });
    found.forEach((estimate, at) =>
      result.push({ factor, statistic, group: groups.groups[at]!, rows: rows[at]!, estimate, cutPointsFrom }),
    );
  }
  return result;
}

/** Room for one factor's rows, used again for the next. */
interface Buffers {
  readonly pattern: Uint16Array;
  readonly risk: Uint8Array;
  /** Made when it is first needed: shares do without. */
  readonly scores: () => Float64Array;
}

function buffersFor(n: number): Buffers {
  let scores: Float64Array | null = null;
  return { pattern: new Uint16Array(n), risk: new Uint8Array(n), scores: () => (scores ??= new Float64Array(n)) };
}

/** Totals of the score and of being at risk: by answer pattern, or from scores where a scale has too many patterns. */
function variablesOf(
  scale: Scale,
  patterns: AnswerPatterns | null,
  columns: Columns,
  index: PsuGroupIndex,
  grade: GroupColumn | null,
  { risk, scores }: Buffers,
): { ofScore: () => VariableTotals; ofRisk: () => VariableTotals } {
  const weight = columns.design.weight;
  if (patterns === null) {
    const score = scoreScale(scale, columns, scores());
    return {
      ofScore: () => totalVariable(index, weight, score),
      ofRisk: () => totalVariable(index, weight, riskVariable(scale, score, grade)!),
    };
  }
  return {
    ofScore: () => totalVariable(index, weight, scoresOfPatterns(patterns, scores())),
    ofRisk: () => totalYesNo(index, weight, atRiskOfPatterns(scale, patterns, grade, risk)),
  };
}

const withoutCutPoint = (scale: Scale, group: FactorEstimate['group'], rows: number): FactorEstimate => ({
  factor: scale,
  statistic: 'share',
  group,
  rows,
  estimate: { kind: 'notEstimable', reason: 'noCutPoint', rows, n: 0, psus: 0 },
  cutPointsFrom: 'none',
});
