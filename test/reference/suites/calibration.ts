import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { estimateCalibratedMean, type CalibratedMeanOptions } from '../../../analysis/weighting/calibrated-mean.ts';
import type { CalibratedWeights, Margin, NotCalibrated } from '../../../analysis/weighting/margin.ts';
import { postStratify } from '../../../analysis/weighting/post-stratify.ts';
import { rake } from '../../../analysis/weighting/rake.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv } from '../read-csv.ts';
import type { Suite } from '../reference-case.ts';
import { everybody, sampleDesign } from '../sample-design.ts';
import { districts, variable as ofDistricts } from './survey-change.ts';

/** A sample, what is known of its population, and its two kinds of calibrated weights. */
interface Sample {
  readonly design: DesignColumns;
  readonly variable: (name: string) => Float64Array;
  readonly poststratified: CalibratedWeights;
  readonly raked: CalibratedWeights;
}

const done = (result: CalibratedWeights | NotCalibrated): CalibratedWeights => {
  if (result.kind === 'notCalibrated') throw new Error(result.reason);
  return result;
};

/** The populations are those of the meta of calibration.json. */
const margin = (values: ArrayLike<string | number>, population: Readonly<Record<string, number>>): Margin => {
  const cells = Object.keys(population);
  return {
    cell: Int32Array.from(values as ArrayLike<string>, (v) => cells.indexOf(String(v))),
    totals: Float64Array.from(Object.values(population)),
  };
};

function schools(): Sample {
  const table = readCsv('test/reference/data/survey_api/apiclus1.csv');
  const weight = table.number('pw');
  const design = sampleDesign(
    Array.from(weight, () => ''),
    table.text('dnum'),
    weight,
    table.number('fpc'),
  );
  const type = margin(table.text('stype'), { E: 4421, H: 755, M: 1018 });
  const target = margin(table.text('sch.wide'), { No: 1072, Yes: 5122 });
  const variable = (name: string): Float64Array =>
    name === 'met' ? Float64Array.from(table.text('comp.imp'), (v) => (v === 'Yes' ? 1 : 0)) : table.number(name);
  return { design, variable, poststratified: done(postStratify(weight, type)), raked: done(rake(weight, [type, target])) };
}

function twoDistricts(): Sample {
  const { table, wave, district } = districts();
  const sex = table.number('sex');
  const grade = table.number('grade');
  const rows = Array.from(wave, (_, row) => row).filter(
    (row) => wave[row] === 2019 && (district[row] === 11 || district[row] === 28) && !Number.isNaN(sex[row]! + grade[row]!),
  );
  const of = <T>(values: ArrayLike<T>): T[] => rows.map((row) => values[row]!);
  const weight = Float64Array.from(of(table.number('weight')));
  const design = sampleDesign(
    of(table.text('stratum')).map((s, i) => `${of(district)[i]!}.${s}`),
    of(table.text('psu')),
    weight,
  );
  const both = margin(
    of(sex).map((s, i) => `${s} ${of(grade)[i]!}`),
    { '1 9': 11700, '2 9': 12300, '1 10': 11000, '2 10': 11500, '1 11': 10400, '2 11': 10600, '1 12': 9900, '2 12': 10100 },
  );
  return {
    design,
    variable: (name) => Float64Array.from(of(ofDistricts(name))),
    poststratified: done(postStratify(weight, both)),
    raked: done(
      rake(weight, [margin(of(sex), { '1': 43000, '2': 44500 }), margin(of(grade), { '9': 24000, '10': 22500, '11': 21000, '12': 20000 })]),
    ),
  };
}

const samples = new Map<string, Sample>();
function sample(name: string): Sample {
  if (!samples.has(name)) samples.set(name, name === 'apiclus1' ? schools() : twoDistricts());
  return samples.get(name)!;
}

function weights({ weight }: CalibratedWeights): Tree {
  return {
    sum: weight.reduce((sum, w) => sum + w, 0),
    min: Math.min(...weight),
    max: Math.max(...weight),
    sum_squares: weight.reduce((sum, w) => sum + w * w, 0),
    first_20: [...weight.subarray(0, 20)],
  };
}

function mean({ design, variable }: Sample, calibrated: CalibratedWeights, name: string): Tree {
  const y = variable(name);
  const options = { statistic: 'mean', singlePsu: 'adjust', fpc: true } as const;
  const of = (residuals: CalibratedMeanOptions['residuals']): { readonly value: number; readonly standardError: number } => {
    const one = estimateCalibratedMean(calibrated, design, y, null, { ...options, residuals });
    if (one.kind === 'notEstimable') throw new Error(one.reason);
    return one;
  };
  const before = estimateSubpopulations(totalPsus(design, everybody(y.length), [y]), design, 1, 0, options)[0]!;
  if (before.kind === 'notEstimable') throw new Error(before.reason);
  return {
    estimate: of('regression').value,
    se: of('marginByMargin').standardError,
    // R gives this one for raked weights only; for one margin both are the same, which a test of the estimator shows.
    se_regression_residuals: calibrated.margins.length > 1 ? of('regression').standardError : null,
    uncalibrated: { estimate: before.value, se: before.standardError },
  };
}

export const calibration: Suite = {
  file: 'calibration.json',
  compute: (one) => {
    const [, of, how, what] = /^(apiclus1|districts)_(poststratified|raked)_(.*)$/.exec(one.id)!;
    const calibrated = sample(of!)[how as 'poststratified' | 'raked'];
    return what === 'weights' ? weights(calibrated) : mean(sample(of!), calibrated, what!);
  },
};
