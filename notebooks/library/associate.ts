/** `associate(…)` and `riskCounts(…)`: factors and outcomes, of the municipality and its stages. */
import type { ReleasedAssociation, ReleasedRiskCount, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import type { Codes, GroupFilter } from './factors.ts';
import { factorNamer, groupNamer } from './name-groups.ts';
import type { AssociationRow, RiskCountRow } from './rows.ts';
import { having, selectRows } from './select-rows.ts';
import { stateOf } from './state-of.ts';

export interface AssociationFilter extends GroupFilter {
  readonly outcome?: Codes | null;
}

/** @returns outcome by outcome, the strongest association first; those that are not shown stand last */
export function associate(waves: readonly ReleasedWave[], filter: AssociationFilter, language: Language): AssociationRow[] {
  const rows = selectRows(
    waves,
    filter,
    ({ associations }) => associations,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      return (row: ReleasedAssociation): AssociationRow | null => {
        const [names, outcome] = [factor(row.factor, 'share'), factor(row.outcome, 'share')];
        if (names === null || outcome === null) return null;
        const { label, order } = names;
        return {
          ...row,
          ...group(row.group),
          ...stateOf(row.protection),
          label,
          outcomeLabel: outcome.name,
          order,
          outcomeOrder: outcome.order,
        };
      };
    },
    [
      ...having<ReleasedAssociation>(filter.factor, (row) => row.factor),
      ...having<ReleasedAssociation>(filter.outcome, (row) => row.outcome),
    ],
  );
  return rows.sort(
    (a, b) => a.waveOrder - b.waveOrder || a.outcomeOrder - b.outcomeOrder || (b.oddsRatio ?? 0) - (a.oddsRatio ?? 0) || a.order - b.order,
  );
}

/** @returns outcome by outcome, by number of risks and within it of protections */
export const riskCounts = (waves: readonly ReleasedWave[], filter: AssociationFilter, language: Language): RiskCountRow[] =>
  selectRows(
    waves,
    filter,
    (wave) => wave.riskCounts,
    (info) => {
      const [group, factor] = [groupNamer(info, language), factorNamer(info, language)];
      return (row: ReleasedRiskCount): RiskCountRow | null => {
        const outcome = factor(row.outcome, 'share');
        return outcome && { ...row, ...group(row.group), ...stateOf(row.protection), outcomeLabel: outcome.name };
      };
    },
    having<ReleasedRiskCount>(filter.outcome, (row) => row.outcome),
  );
