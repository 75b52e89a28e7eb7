/** `compare(…)`: the rows that a filter asks for, each with the stored comparison beside it. Nothing is computed here. */
import type { ComparisonKind, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { selectGroups, selectWaves, type FactorFilter } from './factors.ts';
import { joinProfile } from './join-profile.ts';
import type { ComparedRow } from './rows.ts';

export function compare(
  waves: readonly ReleasedWave[],
  filter: FactorFilter,
  options: { readonly with: ComparisonKind },
  language: Language,
): ComparedRow[] {
  return selectWaves(waves, filter.wave).flatMap(({ wave, waveOrder }) =>
    selectGroups(wave, filter).flatMap(({ rows, comparisons }) =>
      joinProfile(rows, comparisons, { ...wave, waveOrder }, options.with, language),
    ),
  );
}
