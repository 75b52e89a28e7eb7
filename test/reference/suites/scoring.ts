/** What the two scoring files share: scale values in the product's own terms, scored and cut by the product. */
import type { Columns, DesignColumns } from '../../../survey/columns/columns.ts';
import type { Scale } from '../../../survey/instrument/instrument.ts';
import { quantile, sortedValues } from '../../../analysis/quantiles/quantile.ts';
import { atRisk } from '../../../analysis/scoring/at-risk.ts';
import { deriveCutPoints } from '../../../analysis/scoring/cut-points.ts';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import type { Tree } from '../compare-trees.ts';
import type { Table } from '../read-csv.ts';
import { deviationsAsR } from './quantiles.ts';

/** A scale as the reference files define it; `value` gives an item's value for each of the valid codes. */
export interface ScaleSpec {
  readonly id: string;
  readonly kind: 'risk' | 'protective';
  readonly items: readonly string[];
  readonly valid: readonly number[];
  readonly minAnswered: number;
  readonly value: (item: string, code: number) => number;
}

export interface Scored {
  readonly scores: Float64Array;
  readonly atRisk: Float64Array;
  /** Score, first scores, cut points and counts under the names of r/lib.R. */
  readonly tree: Record<string, Tree>;
}

const missing = 255;

/** The items as columns of codebook indexes: the position of the code among the valid ones. */
function columnsOf(spec: ScaleSpec, table: Table, design: DesignColumns): Columns {
  const items = new Map(
    spec.items.map((item) => [
      item,
      Uint8Array.from(table.number(item), (code) => (spec.valid.includes(code) ? spec.valid.indexOf(code) : missing)),
    ]),
  );
  return { n: table.rows, items, groups: new Map(), design };
}

export function scoreAsR(spec: ScaleSpec, table: Table, design: DesignColumns): Scored {
  const name = { sv: spec.id, en: spec.id };
  const scale: Scale = {
    id: spec.id,
    kind: spec.kind,
    domain: null,
    name,
    shareLabel: name,
    statistic: 'share',
    unit: null,
    cutPoints: null,
    breaks: [],
    minAnswered: spec.minAnswered,
    items: spec.items.map((item) => ({ item, values: spec.valid.map((code) => spec.value(item, code)) })),
    range: [
      Math.min(...spec.items.flatMap((item) => spec.valid.map((code) => spec.value(item, code)))),
      Math.max(...spec.items.flatMap((item) => spec.valid.map((code) => spec.value(item, code)))),
    ],
  };
  const scores = scoreScale(scale, columnsOf(spec, table, design));
  const rule = { deviation: 'meanAbsolute', multiplier: 0.15 } as const;
  const risk = deriveCutPoints('risk', scores, null, rule);
  const protective = deriveCutPoints('protective', scores, null, rule);
  const byGrade = spec.kind === 'risk' ? risk : protective;
  const cutPoints = { version: '1', population: name, weighted: false, screening: 'all', byGrade, ...rule } as const;
  const [cutRisk, cutProtective] = [risk['all']!.cut, protective['all']!.cut];
  const count = (test: (score: number) => boolean): number => scores.reduce((sum, score) => sum + (test(score) ? 1 : 0), 0);
  return {
    scores,
    atRisk: atRisk({ ...scale, cutPoints }, scores, null),
    tree: {
      score: describeScores(scores),
      first_50_scores: Array.from(scores.subarray(0, 50), (score) => (Number.isNaN(score) ? null : score)),
      cut: { ...deviationsAsR(scores), cut_risk: cutRisk, cut_protective: cutProtective },
      counts: {
        above_cut_risk: count((s) => s > cutRisk),
        at_or_above_cut_risk: count((s) => s >= cutRisk),
        below_cut_protective: count((s) => s < cutProtective),
        at_or_below_cut_protective: count((s) => s <= cutProtective),
      },
    },
  };
}

function describeScores(scores: Float64Array): Tree {
  const sorted = sortedValues(scores);
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const cut = deviationsAsR(scores);
  return {
    n_scored: sorted.length,
    n_missing: scores.length - sorted.length,
    mean: cut['mean'],
    sd: cut['sd'],
    min: sorted[0],
    max: sorted.at(-1),
    sum: sum(sorted),
    sum_squares: sum(sorted.map((v) => v * v)),
    sum_row_times_score: sum(scores.map((v, row) => (Number.isNaN(v) ? 0 : (row + 1) * v))),
    quantiles_type7: Object.fromEntries(
      [5, 10, 25, 50, 75, 90, 95].map((p) => [`p${String(p).padStart(2, '0')}`, quantile(sorted, p / 100, 7)]),
    ),
  };
}
