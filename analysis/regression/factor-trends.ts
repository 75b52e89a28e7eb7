/** Trends of factors over waves by regression: complete and confidential. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, Scale, Statistic } from '../../survey/instrument/instrument.ts';
import { factorOf, keptRows, riskVariable } from '../factor-variables.ts';
import { groupRows } from '../group-rows.ts';
import { scoreScale } from '../scoring/score-scale.ts';
import { fitLinear } from './linear.ts';
import { fitLogistic } from './logistic.ts';
import type { Coefficient, Regression, RegressionNotEstimable } from './regression.ts';
import { numericTerm } from './terms.ts';

export interface FactorTrend {
  readonly factor: Scale;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  /** `linear`: change of the share or mean per step of time; `logistic`: of the log odds of a share. */
  readonly model: 'linear' | 'logistic';
  /** The waves that count: those since the last change of the factor's questions. */
  readonly waves: readonly string[];
  readonly n: number;
  readonly df: number | null;
  readonly slope: Coefficient | RegressionNotEstimable;
}

/**
 * Linear and logistic trends over waves: a design-based regression of each factor on time. Time is the wave's own number where every wave
 * is one (a year: the slope is a change per year), else its place, so that the slope is a change per wave. A trend goes no further
 * back than the last change of a factor's questions, and takes two waves at least.
 *
 * @param by    grouping variables without `wave`; each of their observed combinations has its own trend
 * @param waves codes in time order
 * @returns by factor, within it by statistic, group and model (linear first)
 * @throws {AnalysisError} `unknownName` for a grouping variable or an item that the columns lack
 * @see Binder (1983) for the model, as in `fitLinear` and `fitLogistic`; R: survey::svyglm(y ~ year)
 */
export function factorTrends(instrument: Instrument, columns: Columns, by: readonly string[], waves: readonly string[]): FactorTrend[] {
  const keep = keptRows(instrument, columns);
  const { groups, index } = groupRows(columns, by, keep);
  const grade = columns.groups.get('grade') ?? null;
  const rule = { singlePsu: instrument.singlePsu, fpc: true };
  return instrument.scales.flatMap((declared) => {
    const { scale } = factorOf(instrument, declared, columns, 'this file', keep);
    const since = Math.max(0, ...scale.breaks.map((wave) => waves.indexOf(wave)));
    const counted = waves.slice(since);
    if (counted.length < 2) return [];
    const time = [numericTerm('time', timeOf(columns, counted))];
    const score = scoreScale(scale, columns);
    const risk = riskVariable(scale, score, grade);
    const variables: (readonly [Statistic, Float64Array])[] =
      scale.kind === 'outcome' ? [[scale.statistic, score]] : [...(risk === null ? [] : [['share', risk] as const]), ['mean', score]];
    return variables.flatMap(([statistic, y]) =>
      groups.flatMap((group, at): FactorTrend[] => {
        const inside = Uint8Array.from(index, (one) => Number(one === at));
        const models = statistic === 'share' && isYesNo(y) ? (['linear', 'logistic'] as const) : (['linear'] as const);
        return models.map((model) => {
          const fit = (model === 'linear' ? fitLinear : fitLogistic)(columns.design, y, time, inside, rule);
          return { factor: scale, statistic, group, model, waves: counted, n: fit.n, df: dfOf(fit), slope: slopeOf(fit) };
        });
      }),
    );
  });
}

const slopeOf = (fit: Regression | RegressionNotEstimable): Coefficient | RegressionNotEstimable =>
  fit.kind === 'regression' ? fit.coefficients[1]! : fit;
const dfOf = (fit: Regression | RegressionNotEstimable): number | null => (fit.kind === 'regression' ? fit.df : null);
const isYesNo = (y: Float64Array): boolean => y.every((one) => Number.isNaN(one) || one === 0 || one === 1);

/** NaN outside the waves that count. */
function timeOf({ n, groups }: Columns, waves: readonly string[]): Float64Array {
  const { codes, index } = groups.get('wave')!;
  const numbers = waves.every((wave) => /^\d+$/.test(wave));
  const times = codes.map((code) => (waves.includes(code) ? (numbers ? Number(code) - Number(waves[0]) : waves.indexOf(code)) : NaN));
  return Float64Array.from({ length: n }, (_, row) => times[index[row]!] ?? NaN);
}
