import { deviations, normalConsistency } from '../../../analysis/quantiles/deviations.ts';
import { quantile, sortedValues, type QuantileType } from '../../../analysis/quantiles/quantile.ts';
import { weightedQuantile, weightedValues, type WeightedQuantileRule } from '../../../analysis/quantiles/weighted-quantile.ts';
import { estimateQuantile } from '../../../analysis/quantiles/woodruff-interval.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv } from '../read-csv.ts';
import type { ReferenceCase, Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const rules: readonly WeightedQuantileRule[] = ['math', 'school', 'hf1', 'hf2', 'hf3', 'hf4', 'hf6', 'hf7'];

/** Under the names of r/lib.R (cutpoints); the cut points with the mean absolute deviation. */
export function deviationsAsR(values: ArrayLike<number>): Record<string, Tree> {
  const d = deviations(values)!;
  return {
    median: d.median,
    mean: d.mean,
    sd: d.standardDeviation,
    mean_abs_dev_about_median: d.meanAbsoluteAboutMedian,
    mean_abs_dev_about_mean: d.meanAbsoluteAboutMean,
    median_abs_dev_unscaled: d.medianAbsolute,
    'median_abs_dev_times_1.4826': normalConsistency * d.medianAbsolute,
    cut_risk: d.median + 0.15 * d.meanAbsoluteAboutMedian,
    cut_protective: d.median - 0.15 * d.meanAbsoluteAboutMedian,
  };
}

function weighted(name: string): Tree {
  const { design, variable } = yrbs();
  const values = variable(name);
  const data = weightedValues(values, design.weight!);
  const p = [0.1, 0.25, 0.5, 0.75, 0.9];
  const median = estimateQuantile(design, values, 0.5, { singlePsu: 'fail', fpc: false });
  if (median.kind === 'notEstimable') throw new Error(median.reason);
  return {
    p,
    weighted: Object.fromEntries(rules.map((rule) => [rule, p.map((at) => weightedQuantile(data, at, rule))])),
    median_woodruff: { estimate: median.value, ci: [median.low, median.high], se: median.standardError },
  };
}

export const quantiles: Suite = {
  file: 'quantiles.json',
  compute: (one: ReferenceCase) => {
    const { x, variable: name, p } = one.input as { x?: number[]; variable?: string; p?: number[] };
    if (x !== undefined) {
      const sorted = sortedValues(x);
      return {
        ...deviationsAsR(x),
        'types_1_to_9_at_0.1_0.5_0.9': types.map((type) => [0.1, 0.5, 0.9].map((at) => quantile(sorted, at, type))),
      };
    }
    if (one.id.startsWith('weighted_')) return weighted(name!);
    if (one.id === 'unweighted_types') {
      const sorted = sortedValues(yrbs().variable(name!));
      return Object.fromEntries(types.map((type) => [`type${type}`, p!.map((at) => quantile(sorted, at, type))]));
    }
    const values = one.id.startsWith('deviations_pisa_')
      ? readCsv('test/reference/data/pisa2009_scales/pisa2009.csv.gz').number(name!)
      : yrbs().variable(name!);
    return deviationsAsR(values);
  },
};
