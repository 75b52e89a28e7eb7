/** The profile chart: one row per factor; arenas as groups, within them the largest difference to the comparison first. */
import type { TopLevelSpec } from 'vega-lite';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { drawRows, placeOf, subtitleOf, type ChartOptions } from './interval-rows.ts';
import { groupRows } from './profile-layout.ts';

export function profile(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const { chart } = textsFor(language);
  const first = rows[0];
  // A comparison that was asked for but not released is none: the chart then names nothing that it does not show.
  const compared = rows.filter(isCompared).find((row) => row.otherValue !== null || row.word !== null);
  const other = compared ? comparisonNames(compared.comparison, compared.school, language).other : null;
  const place = first ? placeOf(first, language) : '';
  return drawRows(
    rows,
    options,
    { groups: groupRows, heading: (row) => row.domainLabel, label: (row) => row.label },
    {
      title: [
        chart.profileTitle(
          other,
          rows.every((row) => row.kind === 'outcome'),
        ),
        ...(first ? subtitleOf(first, first.waveLabel, language) : []),
      ],
      description:
        other === null
          ? chart.profileDescriptionAlone(place, rows.length)
          : chart.profileDescription(place, rows.length, rows.filter(isSure).length, other),
    },
  );
}
