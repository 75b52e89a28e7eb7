/** `reliability(…)`: alpha and item-rest correlations of each factor, wave by wave. */
import type { ReleasedReliability, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { factorNamer, groupNamer } from './name-groups.ts';
import type { ReliabilityRow } from './rows.ts';
import type { GroupFilter } from './factors.ts';
import { having, selectRows } from './select-rows.ts';
import { stateOf } from './state-of.ts';

export const reliability = (waves: readonly ReleasedWave[], filter: GroupFilter, language: Language): ReliabilityRow[] =>
  selectRows(
    waves,
    filter,
    (wave) => wave.reliability,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      return (row: ReleasedReliability): ReliabilityRow | null => {
        const names = factor(row.factor, 'mean');
        return names && { ...row, ...group(row.group), ...stateOf(row.protection), name: names.name, order: names.order };
      };
    },
    having<ReleasedReliability>(filter.factor, (row) => row.factor),
  );
