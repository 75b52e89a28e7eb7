import type { DesignColumns } from '../../../survey/columns/columns.ts';
import type { VarianceOptions } from '../../../analysis/estimation/variance.ts';
import { fitLinear } from '../../../analysis/regression/linear.ts';
import { fitLogistic } from '../../../analysis/regression/logistic.ts';
import { oddsRatioOf, type Regression, type RegressionNotEstimable } from '../../../analysis/regression/regression.ts';
import { categoricalTerm, interactionTerm, numericTerm, type Term } from '../../../analysis/regression/terms.ts';
import type { Tree } from '../compare-trees.ts';
import type { Suite } from '../reference-case.ts';
import { yrbs } from './yrbs.ts';

/** What one logistic regression of the reference is about. */
export interface LogisticModel {
  readonly design: DesignColumns;
  readonly y: Float64Array;
  readonly terms: readonly Term[];
  readonly inside: Uint8Array | null;
  readonly options: VarianceOptions;
}
export const fitAsR = ({ design, y, terms, inside, options }: LogisticModel): Tree =>
  regressionAsR(fitLogistic(design, y, terms, inside, options), true);

/**
 * R's glm stops where the deviance changes by less than 1e-8 and takes standard errors from the step before, which leaves them exact to about
 * 1e-5; ours goes on to rounding. test/reference/loose-fits.test.ts shows both. The cases of regression.json, where R was told to go on as
 * well, have no tolerance of their own.
 */
export const iteratedByR = 1e-4;

/** Under the names of r/lib.R (glm_case). */
export function regressionAsR(result: Regression | RegressionNotEstimable, logistic: boolean): Tree {
  if (result.kind === 'notEstimable') throw new Error(result.reason);
  return {
    n: result.n,
    df_residual: result.df,
    coefficients: result.coefficients.map((one) => {
      const ratio = oddsRatioOf(one);
      return {
        term: one.name,
        estimate: one.estimate,
        se: one.standardError,
        t: one.t,
        p: one.p,
        ci: [one.low, one.high],
        ...(logistic && { odds_ratio: ratio.value, odds_ratio_ci: [ratio.low, ratio.high] }),
      };
    }),
    wald_tests: result.terms.map(({ term, f, df1, df2, p }) => ({ term, F: f, df: df1, ddf: df2, p })),
  };
}

function termOf(name: string): Term {
  const { variable } = yrbs();
  if (name === 'g') return categoricalTerm('g', variable('grade'), [9, 10, 11, 12]);
  if (name === 'race') return categoricalTerm('race', variable('race4'), [1, 2, 3, 4]);
  if (name === 'female')
    return numericTerm(
      'female',
      variable('sex').map((sex) => (Number.isNaN(sex) ? NaN : sex === 1 ? 1 : 0)),
    );
  return numericTerm(name, variable(name === 'viol' ? 'violence' : name));
}

export const regression: Suite = {
  file: 'regression.json',
  compute: (one) => {
    const [outcome, right] = (one.input as { formula: string }).formula.split(' ~ ') as [string, string];
    const terms = right.split(/ [+*] /).map(termOf);
    if (right.includes('*')) terms.push(interactionTerm(terms[0]!, terms[1]!));
    const { design, variable } = yrbs();
    const logistic = one.id.startsWith('logistic_');
    return regressionAsR(
      (logistic ? fitLogistic : fitLinear)(design, variable(outcome), terms, null, { singlePsu: 'fail', fpc: false }),
      logistic,
    );
  },
};
