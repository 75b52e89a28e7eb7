/** `trend(…)`: one row per wave of what a filter asks for, with the rest of the municipality and the change since the wave before and the first. */
import type { ComparisonKind, FactorInfo, ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { isBrokenBetween } from '../../survey/instrument/breaks.ts';
import type { Language } from '../../survey/text.ts';
import { inTimeOrder, isPool, selectGroups, selectWaves, type FactorFilter } from './factors.ts';
import { findComparison } from './group-index.ts';
import { comparisonFields, nameRows } from './join-profile.ts';
import { codeLabel } from './name-groups.ts';
import type { TrendRow } from './rows.ts';

export function trend(waves: readonly ReleasedWave[], filter: FactorFilter, language: Language): TrendRow[] {
  // A pool is no point in time, and is compared with no wave.
  const inOrder = selectWaves(waves, filter.wave).filter(({ wave }) => !isPool(wave));
  // The stored comparison is with the survey's first wave: it says nothing of another that happens to be the first asked for.
  const first = inOrder[0]?.waveOrder === 0 ? inOrder[0].wave : undefined;
  const labels = inOrder.map(({ wave, waveOrder }) => ({ order: waveOrder, label: labelOf(wave) }));
  const orderOf = new Map(inOrder.map(({ wave, waveOrder }) => [wave, waveOrder]));
  return inOrder
    .flatMap(({ wave, waveOrder }, index) => rowsOf(wave, waveOrder, inOrder[index - 1]?.wave))
    .sort((a, b) => a.order - b.order);

  function labelOf(wave: ReleasedWave): string {
    return codeLabel(
      wave.groups.find((group) => group.id === 'wave'),
      wave.wave,
      language,
    );
  }
  function rowsOf(wave: ReleasedWave, waveOrder: number, before: ReleasedWave | undefined): TrendRow[] {
    const rows = selectGroups(wave, filter).flatMap((entry) => entry.rows);
    /** Which stored change is the one since this wave; none where waves between the two were not asked for. */
    const storedAgainst = (earlier: ReleasedWave): ComparisonKind | undefined => {
      const order = orderOf.get(earlier);
      return order === waveOrder - 1 ? 'previousWave' : order === 0 ? 'firstWave' : undefined;
    };
    return nameRows(rows, { ...wave, waveOrder }, language).map((row) => {
      const start = before === undefined || before === first ? undefined : first;
      const long = comparisonFields('firstWave', start && findComparison(wave, 'firstWave', row));
      const kind = before && storedAgainst(before);
      const since = comparisonFields('previousWave', kind && findComparison(wave, kind, row));
      return {
        ...row,
        restValue: findComparison(wave, 'rest', row)?.otherValue ?? null,
        changeWord: since.word,
        change: since.difference,
        changeState: since.comparisonState,
        changeReason: since.comparisonReason,
        sinceWave: before?.wave ?? null,
        sinceWaveLabel: before ? labelOf(before) : null,
        waves: labels,
        breakBefore: before !== undefined && isBroken(before, wave, row),
        longWord: long.word,
        longChange: long.difference,
        longReason: long.comparisonReason,
        longSinceLabel: start ? labelOf(start) : null,
        longBreak: start !== undefined && isBroken(start, wave, row),
      };
    });
  }

  function isBroken(from: ReleasedWave, to: ReleasedWave, row: ReleasedRow): boolean {
    return isBreak(find(from, row.factor), find(to, row.factor), from.wave, to.wave) || isRedrawn(row.group['area'], from.wave, to);
  }

  /** Borders drawn anew between the two, also at a wave between them that is not shown. */
  function isRedrawn(area: string | undefined, from: string, to: ReleasedWave): boolean {
    if (area === undefined) return false;
    const all = inTimeOrder(waves);
    const start = all.findIndex(({ wave }) => wave === from);
    return all
      .slice(start + 1, all.indexOf(to) + 1)
      .some(({ method }) =>
        method.borderBreaks.some(({ since, areas }) => areas.includes(area) && all.findIndex(({ wave }) => wave === since) >= start),
      );
  }
}

const find = (wave: ReleasedWave, factor: string): FactorInfo | undefined => wave.factors.find((one) => one.id === factor);

/** Its questions changed, or another statistic, range of scores or unit: the numbers do not speak of the same thing. */
function isBreak(before: FactorInfo | undefined, now: FactorInfo | undefined, from: string, to: string): boolean {
  if (!before || !now) return false;
  return (
    isBrokenBetween(from, to, now.breaks, []) ||
    before.statistic !== now.statistic ||
    before.range[0] !== now.range[0] ||
    before.range[1] !== now.range[1] ||
    before.unit?.en !== now.unit?.en
  );
}
