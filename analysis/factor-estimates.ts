/** Complete, confidential estimates of every factor in every observed subpopulation. What may leave is made by analysis/disclosure. */
import type { Columns } from '../survey/columns/columns.ts';
import type { Instrument, Scale, ScreeningVariant, Statistic } from '../survey/instrument/instrument.ts';
import { estimateSubpopulations } from './estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from './estimation/estimate.ts';
import { indexPsuGroups } from './estimation/psu-group-index.ts';
import { totalVariable } from './estimation/total-variable.ts';
import { factorsOf, keptRows, riskVariable, type Factor } from './factor-variables.ts';
import { groupRows } from './group-rows.ts';
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
  const scores = new Float64Array(columns.n);
  return factorsOf(screened, columns, options.source ?? 'this file').flatMap(({ scale, cutPointsFrom }) => {
    scoreScale(scale, columns, scores);
    const estimate = (statistic: Statistic, y: Float64Array): FactorEstimate[] => {
      const totals = { psu: index.psu, group: index.group, rows: index.rows, variables: [totalVariable(index, columns.design.weight, y)] };
      const found = estimateSubpopulations(totals, columns.design, groups.count, 0, { ...rule, statistic });
      return found.map((one, group) => ({ factor: scale, statistic, group: groups.groups[group]!, rows: rows[group]!, estimate: one, cutPointsFrom }));
    };
    if (scale.kind === 'outcome') return estimate(scale.statistic, scores);
    const risk = riskVariable(scale, scores, grade);
    const share = risk === null ? groups.groups.map((group, at) => withoutCutPoint(scale, group, rows[at]!)) : estimate('share', risk);
    return [...share, ...estimate('mean', scores)];
  });
}

const withoutCutPoint = (scale: Scale, group: FactorEstimate['group'], rows: number): FactorEstimate => ({
  factor: scale,
  statistic: 'share',
  group,
  rows,
  estimate: { kind: 'notEstimable', reason: 'noCutPoint', rows, n: 0, psus: 0 },
  cutPointsFrom: 'none',
});
