/**
 * The profile chart: one row per factor (and per group, where there are several); arenas as groups, within them the largest difference to the
 * comparison first.
 */
import type { TopLevelSpec } from 'vega-lite';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { named, tellApart } from '../library/tell-apart.ts';
import { drawRows, placeOf, type ChartOptions } from './interval-rows.ts';
import { groupRows } from './profile-layout.ts';
import { inCommon, subtitleOfAll } from './varying-label.ts';

export function profile(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const { chart } = textsFor(language);
  const first = rows[0];
  // A comparison that was asked for but not released is none: the chart then names nothing that it does not show.
  const compared = rows.filter(isCompared).find((row) => row.otherValue !== null || row.word !== null);
  const other = compared ? comparisonNames(compared.comparison, compared.school, language).other : null;
  const place = first ? placeOf(inCommon(first, rows, language), language) : '';
  const who = tellApart(rows);
  return drawRows(
    rows,
    options,
    { groups: groupRows, heading: (row) => row.domainLabel, label: (row) => named(row.label, who(row)) },
    {
      title: [
        chart.profileTitle(
          other,
          rows.every((row) => row.kind === 'outcome'),
        ),
        ...subtitleOfAll(rows, language),
      ],
      description:
        other === null
          ? chart.profileDescriptionAlone(place, rows.length)
          : chart.profileDescription(place, rows.length, rows.filter(isSure).length, other),
    },
  );
}
