import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { associate, countTwoByTwo } from '../../../analysis/comparison/two-by-two.ts';
import { numericTerm } from '../../../analysis/regression/terms.ts';
import { correlation } from '../../../analysis/reliability/covariance.ts';
import type { Tree } from '../compare-trees.ts';
import { readCsv, type Table } from '../read-csv.ts';
import { readJson, type ReferenceCase, type Suite } from '../reference-case.ts';
import { estimateAsR, everybody, groupBy } from '../sample-design.ts';
import { fitAsR, iteratedByR, type LogisticModel } from './regression.ts';
import { alphaAsR } from './reliability.ts';
import { scoreAsR, type Scored, type ScaleSpec } from './scoring.ts';

interface NsduhScale {
  readonly id: string;
  readonly kind: 'risk' | 'protective';
  readonly items: readonly string[];
  readonly risk_code: number;
  readonly min_answered: number;
}

/** The code ranges that count as use. */
const outcomes: Readonly<Record<string, readonly [string, number]>> = {
  alcohol_month: ['ALCMDAYS', 4],
  alcohol_year: ['ALCYDAYS', 5],
  marijuana_month: ['MRJMDAYS', 4],
  marijuana_year: ['MRJYDAYS', 5],
  cigarette_month: ['CIGMDAYS', 5],
};
const valid = [1, 2];

function load(): { readonly table: Table; readonly design: DesignColumns; readonly specs: ReadonlyMap<string, ScaleSpec> } {
  const table = readCsv('survey/instruments/nsduh-youth/data.csv.gz');
  // The file has no strata, clusters or weights: every row is its own PSU.
  const design = {
    psu: Int32Array.from({ length: table.rows }, (_, row) => row),
    psuStratum: new Int32Array(table.rows),
    strata: 1,
    weight: null,
    fpc: null,
  };
  const scales = readJson<{ scales: NsduhScale[] }>('scales_nsduh.json').scales;
  const specs = scales.map((s): ScaleSpec => ({
    id: s.id,
    kind: s.kind,
    items: s.items,
    valid,
    minAnswered: s.min_answered,
    value: (_, code) => (code === s.risk_code ? 1 : 0),
  }));
  return { table, design, specs: new Map(specs.map((spec) => [spec.id, spec])) };
}

let loaded: ReturnType<typeof load> | undefined;
const scoredScales = new Map<string, Scored>();
function scored(id: string): Scored {
  const { table, design, specs } = (loaded ??= load());
  if (!scoredScales.has(id)) scoredScales.set(id, scoreAsR(specs.get(id)!, table, design));
  return scoredScales.get(id)!;
}

function variable(name: string): Float64Array {
  const { table } = (loaded ??= load());
  const outcome = outcomes[name];
  if (outcome !== undefined) return table.number(outcome[0]).map((v) => (v >= 1 && v <= outcome[1] ? 1 : 0));
  if (name === 'grade') return table.number('EDUSCHGRD2').map((v) => (v >= 2 && v <= 8 ? v + 4 : NaN));
  return table.number(name);
}

function by(y: Float64Array, names: readonly string[], share = true): Tree {
  const { table, design } = (loaded ??= load());
  const options = { share, designEffect: false };
  if (names.length === 0) return estimateAsR(design, y, everybody(table.rows), options)[0]!;
  return estimateAsR(design, y, groupBy(Object.fromEntries(names.map((name) => [name, variable(name)]))), options);
}

function scale(one: ReferenceCase): Tree {
  const { table, specs } = (loaded ??= load());
  const spec = specs.get((one.input as { scale: string }).scale)!;
  const { scores, atRisk, tree } = scored(spec.id);
  const items = spec.items.map((item) => table.number(item).map((code) => (valid.includes(code) ? spec.value(item, code) : NaN)));
  const groupings = [['IRSEX'], ['grade'], ['NEWRACE2'], ['POVERTY3'], ['IRSEX', 'grade']];
  return {
    ...tree,
    alpha: alphaAsR(spec.items, items),
    at_risk_all: by(atRisk, []),
    at_risk_by: Object.fromEntries(groupings.map((names) => [names.join('_x_'), by(atRisk, names)])),
    mean_by_sex: by(scores, ['IRSEX'], false),
  };
}

export function associationModel(one: ReferenceCase): LogisticModel {
  const { scale: id, outcome } = one.input as { scale: string; outcome: string };
  const terms = [numericTerm(id, scored(id).scores)];
  return { design: loaded!.design, y: variable(outcome), terms, inside: null, options: { singlePsu: 'fail', fpc: false } };
}

function association(one: ReferenceCase): Tree {
  const { scale: id, outcome } = one.input as { scale: string; outcome: string };
  const y = variable(outcome);
  const table = countTwoByTwo(scored(id).atRisk, y);
  const result = associate(table);
  return {
    table_rows_notrisk_risk_cols_no_yes: [
      [table.withoutFactor.no, table.withoutFactor.yes],
      [table.withFactor.no, table.withFactor.yes],
    ],
    share_not_at_risk: result.shareWithout,
    share_at_risk: result.shareWith,
    risk_ratio: result.riskRatio,
    odds_ratio: result.oddsRatio,
    odds_ratio_ci: [result.oddsRatioLow, result.oddsRatioHigh],
    pearson_r: correlation(scored(id).scores, y),
    logistic: fitAsR(associationModel(one)),
  };
}

export const scoringNsduh: Suite = {
  file: 'scoring_nsduh.json',
  tolerance: (_, path) => (path.startsWith('logistic.') ? iteratedByR : undefined),
  compute: (one) => {
    if (one.id.startsWith('scale_')) return scale(one);
    if (!one.id.startsWith('outcome_')) return association(one);
    const y = variable((one.input as { variable: string }).variable);
    return { all: by(y, []), by_sex: by(y, ['IRSEX']), by_grade: by(y, ['grade']) };
  },
};
