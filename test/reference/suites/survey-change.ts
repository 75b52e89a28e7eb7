import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { benjaminiHochberg } from '../../../analysis/comparison/adjust-p-values.ts';
import { normalTwoSidedP } from '../../../analysis/distributions/normal.ts';
import { differenceBetween, differenceOfIndependent, type Difference } from '../../../analysis/estimation/difference.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { categoricalTerm, numericTerm, type Term } from '../../../analysis/regression/terms.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv, type Table } from '../read-csv.ts';
import { groupBy, sampleDesign } from '../sample-design.ts';
import type { ReferenceCase, Suite } from '../reference-case.ts';
import { fitAsR, iteratedByR, type LogisticModel } from './regression.ts';
import { yrbs } from './yrbs.ts';

/** Each wave × district is a sample of its own: strata are numbered within it. One-PSU strata: adjust. */
function load(): { readonly table: Table; readonly design: DesignColumns; readonly wave: Float64Array; readonly district: Float64Array } {
  const table = readCsv('survey/instruments/yrbs-districts/data.csv.gz');
  const wave = table.text('wave');
  const district = table.text('district_id');
  const stratum = table.text('stratum').map((s, row) => `${wave[row]!}.${district[row]!}.${s}`);
  return {
    table,
    design: sampleDesign(stratum, table.text('psu'), table.number('weight')),
    wave: table.number('wave'),
    district: table.number('district_id'),
  };
}

let loaded: ReturnType<typeof load> | undefined;
export const districts = (): ReturnType<typeof load> => (loaded ??= load());
const derived: Readonly<Record<string, string>> = { alcohol30: 'alcohol_days', marijuana30: 'marijuana_times' };
const options = { singlePsu: 'adjust', fpc: false } as const;

export function variable(name: string): Float64Array {
  const { table } = districts();
  const of = derived[name];
  return of === undefined ? table.number(name) : table.number(of).map((v) => (Number.isNaN(v) ? NaN : v > 0 ? 1 : 0));
}

function found<T extends { readonly kind: string }>(one: T | { readonly kind: 'notEstimable'; readonly reason: string }): T {
  if (one.kind === 'notEstimable') throw new Error((one as { reason: string }).reason);
  return one as T;
}

/** Districts with answers in both waves, each wave's estimate, and their difference. */
function changePerDistrict(name: string, from: number, to: number): Tree {
  const { design, wave, district } = districts();
  const groups = groupBy({ district_id: district, wave: wave.map((w) => (w === from || w === to ? w : NaN)) });
  const estimates = estimateSubpopulations(totalPsus(design, groups, [variable(name)]), design, groups.count, 0, {
    ...options,
    statistic: 'share',
  });
  const of = (id: number, when: number): Estimate | undefined => {
    const at = groups.domains.findIndex((d) => d['district_id'] === id && d['wave'] === when);
    const one = estimates[at];
    return one === undefined || one.kind === 'notEstimable' ? undefined : one;
  };
  const ids = [...new Set(groups.domains.map((d) => d['district_id'] as number))].filter(
    (id) => of(id, from) !== undefined && of(id, to) !== undefined,
  );
  const rows = ids.map((id) => ({ id, a: of(id, from)!, b: of(id, to)!, d: differenceOfIndependent(of(id, to)!, of(id, from)!) }));
  const adjusted = benjaminiHochberg(rows.map(({ d }) => d.p));
  return rows.map(({ id, a, b, d }, i) => ({
    district_id: id,
    from: a.value,
    se_from: a.standardError,
    to: b.value,
    se_to: b.standardError,
    ...testOf(d),
    difference: d.value,
    se: d.standardError,
    df: d.df,
    p_t: d.p,
    p_normal: normalTwoSidedP(d.value / d.standardError),
    ci_t: [d.low, d.high],
    p_bh: adjusted[i]!,
  }));
}

const testOf = (d: Difference): { readonly t: number } => ({ t: d.value / d.standardError });

/** The districts of the case, both waves as two groups of one design. */
function pooledChange(one: ReferenceCase, name: string, from: number, to: number): Tree {
  const { design, wave, district } = districts();
  const ids = (one.input as { districts: number[] }).districts;
  const groups = groupBy({ wave: wave.map((w, row) => ((w === from || w === to) && ids.includes(district[row]!) ? w : NaN)) });
  const d = found<Difference>(differenceBetween(totalPsus(design, groups, [variable(name)]), design, 0, 1, 0, options));
  return { difference: d.value, se: d.standardError, ...testOf(d), df_residual: d.df, p: d.p };
}

/** Log odds against the wave (2015, 2017, 2019 as -1, 0, 1), over the districts that took part in all three. */
export function trendModel(one: ReferenceCase): LogisticModel {
  const { table, design, wave, district } = districts();
  const { variable: name, districts: ids } = one.input as { variable: string; districts: number[] };
  const terms: Term[] = [
    numericTerm(
      'lin',
      wave.map((w) => (w - 2017) / 2),
    ),
  ];
  if (one.id.includes('_adjusted_'))
    terms.push(
      categoricalTerm('factor(sex)', table.number('sex'), [1, 2]),
      categoricalTerm('factor(grade)', table.number('grade'), [9, 10, 11, 12]),
    );
  const inside = Uint8Array.from(district, (id) => (ids.includes(id) ? 1 : 0));
  return { design, y: variable(name), terms, inside, options };
}

function boysMinusGirls(name: string): Tree {
  const { design, variable: of } = yrbs();
  const groups = groupBy({ sex: of('sex') });
  const totals = totalPsus(design, groups, [of(name)]);
  const [girls, boys] = estimateSubpopulations(totals, design, 2, 0, { ...options, statistic: 'mean' }).map((e) => found<Estimate>(e)) as [
    Estimate,
    Estimate,
  ];
  const d = found<Difference>(differenceBetween(totals, design, 0, 1, 0, options));
  return {
    estimates: [girls.value, boys.value],
    se: [girls.standardError, boys.standardError],
    covariance: (girls.standardError ** 2 + boys.standardError ** 2 - d.standardError ** 2) / 2,
    difference: d.value,
    se_difference: d.standardError,
    ...testOf(d),
    df_t: d.df,
    p: d.p,
  };
}

export const surveyChange: Suite = {
  file: 'survey_change.json',
  tolerance: (one) => (one.id.startsWith('linear_trend_logistic_') ? iteratedByR : undefined),
  compute: (one) => {
    if (one.id.startsWith('linear_trend_logistic_')) return fitAsR(trendModel(one));
    if (one.id.startsWith('boys_minus_girls_')) return boysMinusGirls((one.input as { variable: string }).variable);
    const [, pooled, name, from, to] = /^(pooled_)?change_(.*)_(\d+)_(\d+)$/.exec(one.id)!;
    return pooled === undefined ? changePerDistrict(name!, Number(from), Number(to)) : pooledChange(one, name!, Number(from), Number(to));
  },
};
