/** Complete, confidential estimates of every factor in every observed subpopulation. What may leave is made by analysis/disclosure. */
import type { Columns, GroupColumn } from '../survey/columns/columns.ts';
import type { Instrument, Scale, ScreeningVariant, Statistic } from '../survey/instrument/instrument.ts';
import { estimateSubpopulations } from './estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from './estimation/estimate.ts';
import { indexPsuGroups, type PsuGroupIndex } from './estimation/psu-group-index.ts';
import type { VariableTotals } from './estimation/psu-totals.ts';
import { totalVariable } from './estimation/total-variable.ts';
import { totalYesNo } from './estimation/total-yes-no.ts';
import { factorOf, keepPatterns, keptRows, riskVariable, type Factor } from './factor-variables.ts';
import { groupRows } from './group-rows.ts';
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
  const screened = options.screening === undefined ? instrument : { ...instrument, screening: options.screening };
  const keep = keptRows(screened, columns);
  const groups = groupRows(columns, by, keep);
  const index = indexPsuGroups(columns.design, groups);
  const rows = new Float64Array(groups.count);
  index.rows.forEach((n, line) => (rows[index.group[line]!] = rows[index.group[line]!]! + n));
  const grade = columns.groups.get('grade') ?? null;
  const rule = { singlePsu: instrument.singlePsu, fpc: options.fpc ?? true };
  const wanted = (statistic: Statistic) => options.statistics === undefined || options.statistics.includes(statistic);
  const buffers = buffersFor(columns.n);
  return instrument.scales.flatMap((declared) => {
    // Read once, for cut points and estimates both.
    const patterns = keepPatterns(answerPatterns(declared, columns, buffers.pattern), keep);
    const { scale, cutPointsFrom } = factorOf(screened, declared, columns, options.source ?? 'this file', keep, patterns);
    const finish = (statistic: Statistic, variable: VariableTotals): FactorEstimate[] => {
      const totals = { psu: index.psu, group: index.group, rows: index.rows, variables: [variable] };
      const found = estimateSubpopulations(totals, columns.design, groups.count, 0, { ...rule, statistic });
      return found.map((one, group) => ({
        factor: scale,
        statistic,
        group: groups.groups[group]!,
        rows: rows[group]!,
        estimate: one,
        cutPointsFrom,
      }));
    };
    const variables = factorTotals(scale, patterns, columns, index, grade, buffers);
    if (scale.kind === 'outcome') return wanted(scale.statistic) ? finish(scale.statistic, variables.ofScore()) : [];
    const share = () =>
      scale.cutPoints === null
        ? groups.groups.map((group, at) => withoutCutPoint(scale, group, rows[at]!))
        : finish('share', variables.ofRisk());
    return [...(wanted('share') ? share() : []), ...(wanted('mean') ? finish('mean', variables.ofScore()) : [])];
  });
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
function factorTotals(
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
