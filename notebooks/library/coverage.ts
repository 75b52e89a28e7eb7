/** `coverage(…)`: who is in the numbers, area by area (where pupils live) or school by school (where they go to school). */
import type { ReleasedCoverage, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { groupNamer } from './name-groups.ts';
import type { CoverageRow } from './rows.ts';
import type { GroupFilter } from './factors.ts';
import { having, selectRows } from './select-rows.ts';
import { stateOf } from './state-of.ts';

/** `register` is `area` (population register) or `school` (enrolment); left out: both. */
export interface CoverageFilter extends GroupFilter {
  readonly register?: ReleasedCoverage['register'] | null;
}

export const coverage = (waves: readonly ReleasedWave[], filter: CoverageFilter, language: Language): CoverageRow[] =>
  selectRows(
    waves,
    filter,
    (wave) => wave.coverage,
    (info) => {
      const group = groupNamer(info, language);
      return (row: ReleasedCoverage): CoverageRow => ({ ...row, ...group(row.group), ...stateOf(row.protection) });
    },
    having<ReleasedCoverage>(filter.register, (row) => row.register),
  );
