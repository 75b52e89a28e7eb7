import { fitThreeLevels } from '../../../analysis/mixed-models/three-levels.ts';
import { fitTwoLevels } from '../../../analysis/mixed-models/two-levels.ts';
import { cronbachAlpha } from '../../../analysis/reliability/cronbach-alpha.ts';
import { intraclassCorrelation } from '../../../analysis/reliability/intraclass-correlation.ts';
import { deviations } from '../../../analysis/quantiles/deviations.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv } from '../read-csv.ts';
import { numberKeys } from '../sample-design.ts';
import type { ReferenceCase, Suite } from '../reference-case.ts';
import { pisa, pisaItems, pisaScales, pisaScores } from './pisa.ts';
import { yrbs } from './yrbs.ts';

/** Under the names of r/lib.R (alpha_case). */
export function alphaAsR(names: readonly string[], items: readonly Float64Array[]): Record<string, Tree> {
  const pairwise = cronbachAlpha(items, 'pairwise');
  const listwise = cronbachAlpha(items, 'listwise');
  const named = (values: readonly (number | null)[]): Tree => Object.fromEntries(names.map((name, i) => [name, values[i]!]));
  const either = (one: typeof pairwise): Record<string, Tree> => ({
    raw_alpha: one.alpha,
    std_alpha: one.standardisedAlpha,
    mean_r: one.meanCorrelation,
    se_duhachek: one.standardError,
    feldt_ci: [one.low, one.high],
  });
  return {
    k: items.length,
    n_rows: items[0]!.length,
    n_rows_with_any: items[0]!.filter((_, row) => items.some((item) => !Number.isNaN(item[row]))).length,
    n_complete: listwise.n,
    pairwise: either(pairwise),
    listwise: { ...either(listwise), alpha_if_dropped: named(listwise.alphaIfDropped), item_rest_r: named(listwise.itemRestCorrelations) },
    items: items.map((item, i) => {
      const d = deviations(item)!;
      return { item: names[i]!, n: d.n, mean: d.mean, sd: d.standardDeviation };
    }),
  };
}

function alpha(one: ReferenceCase): Tree {
  const input = one.input as { items?: string[]; reversed_7_minus_x?: string[] | string; scale?: string };
  if (one.id === 'alpha_yrbs_violence') return alphaAsR(Object.keys(yrbs().violenceItems), Object.values(yrbs().violenceItems));
  if (one.id.startsWith('alpha_pisa_')) {
    const scale = pisaScales().find(({ id }) => id === input.scale)!;
    return alphaAsR(scale.items, pisaItems(scale));
  }
  const table = readCsv('test/reference/data/psych_bfi/bfi.csv');
  const reversed = [input.reversed_7_minus_x ?? []].flat();
  return alphaAsR(
    input.items!,
    input.items!.map((item) => table.number(item).map((v) => (reversed.includes(item) ? 7 - v : v))),
  );
}

function icc(one: ReferenceCase): Tree {
  const [y, group] = rowsOf(one);
  const { index } = numberKeys(group);
  const r = intraclassCorrelation(y, index)!;
  const mixed = (method: 'reml' | 'ml'): Tree => {
    const fit = fitTwoLevels(y, index, method);
    if (fit.kind === 'notEstimable') throw new Error(fit.reason);
    return {
      var_between: fit.varianceBetween,
      var_within: fit.varianceWithin,
      icc: fit.intraclassCorrelation,
      intercept: fit.mean,
      se_intercept: fit.meanStandardError,
    };
  };
  return {
    n: r.n,
    groups: r.groups,
    n0: r.effectiveGroupSize,
    mean_group_size: r.meanGroupSize,
    ms_between: r.meanSquareBetween,
    ms_within: r.meanSquareWithin,
    F: r.f,
    p_F: r.p,
    anova: { var_between: r.varianceBetween, var_within: r.varianceWithin, icc1: r.icc1, icc2_group_mean_reliability: r.icc2 },
    icc1_with_mean_group_size: r.icc1WithMeanGroupSize,
    kish_deff_mean_size: r.designEffect,
    lme4_reml: mixed('reml'),
    lme4_ml: mixed('ml'),
  };
}

function rowsOf(one: ReferenceCase): [Float64Array, readonly string[]] {
  if (one.id === 'icc_yrbs_alcohol30') {
    const { table, variable } = yrbs();
    const psu = table.text('psu');
    return [variable('alcohol30'), table.text('stratum').map((s, row) => `${s} ${psu[row]!}`)];
  }
  if (one.id === 'icc_pisa_memorisation') {
    const school = pisa().text('schoolid');
    return [
      pisaScores(pisaScales()[0]!),
      pisa()
        .text('cnt')
        .map((cnt, row) => `${cnt} ${school[row]!}`),
    ];
  }
  const { file, y, group } = one.input as { file: string; y: string; group: string };
  const table = readCsv(`test/reference/data/${file}${file.endsWith('hsb82.csv') ? '.gz' : ''}`);
  return [table.number(y), table.text(group)];
}

function threeLevels(): Tree {
  const country = pisa().text('cnt');
  const school = pisa()
    .text('schoolid')
    .map((id, row) => `${country[row]!} ${id}`);
  const fit = fitThreeLevels(pisaScores(pisaScales()[0]!), numberKeys(school).index, numberKeys(country).index, 'reml');
  if (fit.kind === 'notEstimable') throw new Error(fit.reason);
  return {
    var_school: fit.varianceGroups,
    var_cnt: fit.varianceUnits,
    var_Residual: fit.varianceWithin,
    intercept: fit.mean,
    se_intercept: fit.meanStandardError,
  };
}

/** lme4 stops where its optimiser does; ours ends at rounding. */
const iteratedByLme4 = 1e-5;

export const reliability: Suite = {
  file: 'reliability.json',
  tolerance: (one, path) => (one.id.startsWith('three_level_') || path.startsWith('lme4_') ? iteratedByLme4 : undefined),
  compute: (one) => (one.id.startsWith('alpha_') ? alpha(one) : one.id.startsWith('icc_') ? icc(one) : threeLevels()),
};
