/** Places of the codes of one variable with complete estimates: confidential. What may be shown is made by analysis/disclosure. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Scale, Statistic } from '../../survey/instrument/instrument.ts';
import { covarianceOfTotals } from '../estimation/covariance-of-totals.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate } from '../estimation/estimate.ts';
import { ratioScores } from '../estimation/ratio-scores.ts';
import { completeRule, factorTotals, type FactorEstimateOptions } from '../factor-estimates.ts';
import { possiblePlaces, type PossiblePlaces } from './joint-places.ts';
import { sharedPlaces } from './places.ts';
import { rankDrawsBySize } from './rank-draws.ts';

export interface RankedGroup extends PossiblePlaces {
  readonly factor: Scale;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly estimate: Estimate;
  /** How many are ranked. */
  readonly of: number;
  /** By the estimates; 1 is the highest. */
  readonly place: number;
}

/**
 * Ranks areas (or schools) on every factor, within each combination of the other variables: one wave's areas with each other, girls with
 * girls. Groups without an estimate are not ranked; neither is one alone.
 *
 * @param ranked the variable whose codes are ranked
 * @param within the variables within which they are
 * @returns by factor, within it by statistic, within it by the codes of `within` and then of `ranked`
 * @throws {AnalysisError} `unknownName` for a grouping variable or an item that the columns lack
 */
export function rankGroups(
  instrument: Instrument,
  columns: Columns,
  ranked: string,
  within: readonly string[],
  options: FactorEstimateOptions = {},
): RankedGroup[] {
  const { groups, factors } = factorTotals(instrument, columns, [...within, ranked], options);
  const rule = completeRule(instrument, options);
  const families = new Map<string, number[]>();
  groups.groups.forEach((group, at) => {
    const key = JSON.stringify(within.map((id) => group[id]));
    families.set(key, [...(families.get(key) ?? []), at]);
  });
  const drawsOf = rankDrawsBySize();
  const result: RankedGroup[] = [];
  for (const { factor, statistic, totals } of factors) {
    if (totals === null) continue;
    const estimates = estimateSubpopulations(totals, columns.design, groups.count, 0, { ...rule, statistic });
    for (const family of families.values()) {
      const members = family.flatMap((group) => {
        const estimate = estimates[group]!;
        return estimate.kind === 'estimate' ? [{ group, estimate }] : [];
      });
      const k = members.length;
      if (k < 2) continue;
      const scores = ratioScores(
        totals,
        columns.design.psuStratum.length,
        members.map(({ group }) => ({ variable: 0, group })),
      );
      const covariance = covarianceOfTotals(scores, columns.design, rule);
      if (covariance === null) continue;
      const values = members.map(({ estimate }) => estimate.value);
      const places = sharedPlaces(values);
      const possible = possiblePlaces({ values, covariance, df: members.map(({ estimate }) => estimate.df) }, drawsOf(k));
      members.forEach(({ group, estimate }, at) =>
        result.push({ factor, statistic, group: groups.groups[group]!, estimate, of: k, place: places[at]!, ...possible[at]! }),
      );
    }
  }
  return result;
}
