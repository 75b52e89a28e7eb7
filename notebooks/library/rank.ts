/** `rank(…)`: possible places of areas per factor, or of factors within an area. Places were made with the release; nothing is ranked here. */
import type { ReleasedRank, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { codesAsTree } from './code-trees.ts';
import { factorNamer, groupNamer } from './name-groups.ts';
import type { RankRow } from './rows.ts';
import type { GroupFilter } from './factors.ts';
import { having, selectRows } from './select-rows.ts';

/** `among` is `areas` or `factors`; left out: both. */
export interface RankFilter extends GroupFilter {
  readonly among?: ReleasedRank['among'] | null;
}

/** @returns the highest place first within each factor (areas) or each area (factors), wave by wave */
export function rank(waves: readonly ReleasedWave[], filter: RankFilter, language: Language): RankRow[] {
  const rows = selectRows(
    waves,
    filter,
    ({ ranks }) => ranks,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      const larger = new Set(
        info.groups.flatMap((one) => codesAsTree(one).flatMap(({ code, coarser }) => (coarser ? [`${one.id}=${code}`] : []))),
      );
      const rankedOf = ({ among, group: { area, school } }: ReleasedRank): RankRow['ranked'] => {
        if (among === 'factors') return 'factors';
        if (school !== undefined) return larger.has(`school=${school}`) ? 'schoolAreas' : 'schools';
        return larger.has(`area=${area}`) ? 'largerAreas' : 'areas';
      };
      return (row: ReleasedRank): RankRow | null => {
        const names = factor(row.factor, row.statistic);
        return names && { ...row, ...group(row.group), ...names, ranked: rankedOf(row) };
      };
    },
    [...having<ReleasedRank>(filter.factor, (row) => row.factor), ...having<ReleasedRank>(filter.among, (row) => row.among)],
  );
  return rows.sort(
    (a, b) =>
      a.waveOrder - b.waveOrder ||
      a.among.localeCompare(b.among) ||
      (a.among === 'areas' ? a.order - b.order : 0) ||
      a.place - b.place ||
      a.low - b.low ||
      a.high - b.high,
  );
}
