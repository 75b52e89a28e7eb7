/** `smallAreas(…)`: model-based values beside the direct ones; released from fifteen shown areas, and never of a protected one. */
import type { ReleasedSmallArea, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { factorNamer, groupNamer } from './name-groups.ts';
import type { SmallAreaRow } from './rows.ts';
import type { GroupFilter } from './factors.ts';
import { having, selectRows } from './select-rows.ts';

export const smallAreas = (waves: readonly ReleasedWave[], filter: GroupFilter, language: Language): SmallAreaRow[] =>
  selectRows(
    waves,
    filter,
    (wave) => wave.smallAreas,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      return (row: ReleasedSmallArea): SmallAreaRow | null => {
        const names = factor(row.factor, row.statistic);
        return names && { ...row, ...group(row.group), ...names };
      };
    },
    having<ReleasedSmallArea>(filter.factor, (row) => row.factor),
  );
