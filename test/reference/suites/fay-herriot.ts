import type { AreaEstimates } from '../../../analysis/small-areas/area-estimates.ts';
import { fitFayHerriot, type FayHerriotFit } from '../../../analysis/small-areas/fay-herriot.ts';
import type { ModelVarianceMethod } from '../../../analysis/small-areas/model-variance.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv } from '../read-csv.ts';
import { readCases, type ReferenceCase, type Suite } from '../reference-case.ts';

const methods: Readonly<Record<string, ModelVarianceMethod>> = { REML: 'reml', ML: 'ml', FH: 'fayHerriot', PR: 'prasadRao' };

interface DirectEstimates {
  readonly y: number[];
  readonly D: number[];
  readonly X: number[][] | 'intercept';
}

function areasOf(one: ReferenceCase): AreaEstimates {
  const ones = (n: number): Float64Array => new Float64Array(n).fill(1);
  if (one.id.startsWith('milk')) {
    const table = readCsv('test/reference/data/fay_herriot_milk/milk.csv');
    const major = table.number('MajorArea');
    const dummies = one.id.startsWith('milk_intercept') ? [] : [2, 3, 4].map((area) => major.map((v) => (v === area ? 1 : 0)));
    return {
      value: table.number('yi'),
      samplingVariance: table.number('SD').map((sd) => sd ** 2),
      covariates: [ones(table.rows), ...dummies],
    };
  }
  const { y, D, X } = one.input as unknown as DirectEstimates;
  const covariates = X === 'intercept' ? [ones(y.length)] : X[0]!.map((_, j) => Float64Array.from(X, (row) => row[j]!));
  return { value: Float64Array.from(y), samplingVariance: Float64Array.from(D), covariates };
}

function fit(one: ReferenceCase): FayHerriotFit {
  const result = fitFayHerriot(areasOf(one), methods[one.id.split('_').at(-1)!]!);
  if (result.kind === 'notEstimable') throw new Error(result.reason);
  return result;
}

function asR({ modelVariance, coefficients, standardErrors, areas }: FayHerriotFit, method: string): Record<string, Tree> {
  const each = (name: keyof FayHerriotFit['areas'][number]): Tree => areas.map((area) => area[name]);
  return {
    method,
    A: modelVariance,
    beta: [...coefficients],
    se_beta: [...standardErrors],
    gamma: each('gamma'),
    synthetic: each('synthetic'),
    eblup: each('eblup'),
    g1: each('g1'),
    g2: each('g2'),
    g3: each('g3'),
    mse: each('mse'),
  };
}

type Checked = Readonly<Record<'A' | 'beta' | 'eblup', number | number[]>>;
const largest = (a: number | number[], b: number | number[]): number => Math.max(...[a].flat().map((v, i) => Math.abs(v - [b].flat()[i]!)));

/** A check case records how far R's functions lie from metafor. Ours lie at most that and our own distance from R away, which must not matter. */
function distanceToMetafor(one: ReferenceCase): Tree {
  const recorded = one.expected as Record<string, { abs_diff_A: number; max_abs_diff_beta: number; max_abs_diff_eblup: number }>;
  const prefix = one.id.replace(/_check$/, '');
  return Object.fromEntries(
    Object.entries(recorded).map(([method, r]) => {
      const sibling = readCases('fay_herriot.json').find(({ id }) => id === `${prefix}_${method}`)!;
      const inR = sibling.expected as Checked;
      const ours = asR(fit(sibling), method) as Checked;
      return [
        method,
        {
          abs_diff_A: r.abs_diff_A + largest(ours.A, inR.A),
          max_abs_diff_beta: r.max_abs_diff_beta + largest(ours.beta, inR.beta),
          max_abs_diff_eblup: r.max_abs_diff_eblup + largest(ours.eblup, inR.eblup),
        },
      ];
    }),
  );
}

export const fayHerriot: Suite = {
  file: 'fay_herriot.json',
  compute: (one) => (one.id.endsWith('_check') ? distanceToMetafor(one) : asR(fit(one), one.id.split('_').at(-1)!)),
};
