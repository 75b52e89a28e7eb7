/** The forest chart: one factor over places, grades or waves, each with its interval. Rows stand as they are given: an order by value would rank noise. */
import type { TopLevelSpec } from 'vega-lite';
import { isSure, type ShownRow } from '../library/rows.ts';
import { textsFor } from '../wording/texts.ts';
import { drawRows, type ChartOptions } from './interval-rows.ts';
import { subtitleOfAll, varyingLabel } from './varying-label.ts';

export function forest(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const { charts } = textsFor(language);
  const label = varyingLabel(rows);
  const byFactor = (some: readonly ShownRow[]): ShownRow[][] =>
    [...new Set(some.map((row) => row.factor))].map((factor) => some.filter((row) => row.factor === factor));
  const factors = byFactor(rows).map(([row]) => row!.label);
  return drawRows(
    rows,
    options,
    { groups: byFactor, heading: (row) => row.label, label },
    {
      title: [charts.forestTitle(factors[0] ?? '', factors.length), ...subtitleOfAll(rows, language)],
      description: charts.forestDescription(factors[0] ?? '', factors.length, rows.length, rows.filter(isSure).length),
    },
  );
}
