/** Complete, confidential estimates of every factor in every observed subpopulation. What may leave is made by analysis/disclosure. */
import type { Columns, GroupColumn } from '../survey/columns/columns.ts';
import type { Instrument, Scale, ScreeningVariant, Statistic } from '../survey/instrument/instrument.ts';
import { estimateSubpopulations } from './estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from './estimation/estimate.ts';
import { indexPsuGroups, type PsuGroupIndex } from './estimation/psu-group-index.ts';
import type { VariableTotals } from './estimation/psu-totals.ts';
import { totalVariable } from './estimation/total-variable.ts';
import { totalYesNo } from './estimation/total-yes-no.ts';
import { factorsOf, keptRows, riskVariable, type Factor } from './factor-variables.ts';
import { groupRows } from './group-rows.ts';
import { answerPatterns, scoresOfPatterns } from './scoring/answer-patterns.ts';
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
export function factorEstimates(instrument: Instrument, columns: Columns, by: readonly string[], options: FactorEstimateOptions = {}): FactorEstimate[] {
  const screened = options.screening === undefined ? instrument : { ...instrument, screening: options.screening };
  const groups = groupRows(columns, by, keptRows(screened, columns));
  const index = indexPsuGroups(columns.design, groups);
  const rows = new Float64Array(groups.count);
  index.rows.forEach((n, line) => (rows[index.group[line]!] = rows[index.group[line]!]! + n));
  const grade = columns.groups.get('grade') ?? null;
  const rule = { singlePsu: instrument.singlePsu, fpc: options.fpc ?? true };
  const wanted = (statistic: Statistic) => options.statistics === undefined || options.statistics.includes(statistic);
  const buffers = { pattern: new Uint16Array(columns.n), risk: new Uint8Array(columns.n), scores: new Float64Array(columns.n) };
  return factorsOf(screened, columns, options.source ?? 'this file').flatMap(({ scale, cutPointsFrom }) => {
    const finish = (statistic: Statistic, variable: VariableTotals): FactorEstimate[] => {
      const totals = { psu: index.psu, group: index.group, rows: index.rows, variables: [variable] };
      const found = estimateSubpopulations(totals, columns.design, groups.count, 0, { ...rule, statistic });
      return found.map((one, group) => ({ factor: scale, statistic, group: groups.groups[group]!, rows: rows[group]!, estimate: one, cutPointsFrom }));
    };
    const variables = factorTotals(scale, columns, index, grade, buffers);
    if (scale.kind === 'outcome') return wanted(scale.statistic) ? finish(scale.statistic, variables.ofScore()) : [];
    const share = () => (scale.cutPoints === null ? groups.groups.map((group, at) => withoutCutPoint(scale, group, rows[at]!)) : finish('share', variables.ofRisk()));
    return [...(wanted('share') ? share() : []), ...(wanted('mean') ? finish('mean', variables.ofScore()) : [])];
  });
}

interface Buffers {
  readonly pattern: Uint16Array;
  readonly risk: Uint8Array;
  readonly scores: Float64Array;
}

/** Totals of the score and of being at risk: by answer pattern, or from scores where a scale has too many patterns. */
function factorTotals(scale: Scale, columns: Columns, index: PsuGroupIndex, grade: GroupColumn | null, { pattern, risk, scores }: Buffers): { ofScore: () => VariableTotals; ofRisk: () => VariableTotals } {
  const weight = columns.design.weight;
  const patterns = answerPatterns(scale, columns, pattern);
  if (patterns === null) {
    scoreScale(scale, columns, scores);
    return { ofScore: () => totalVariable(index, weight, scores), ofRisk: () => totalVariable(index, weight, riskVariable(scale, scores, grade)!) };
  }
  return {
    ofScore: () => totalVariable(index, weight, scoresOfPatterns(patterns, scores)),
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
