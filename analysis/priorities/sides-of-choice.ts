import type { ReleasedComparison, ReleasedRow, ReleasedWave } from '../disclosure/released.ts';

/** The same change in areas that chose the same, and in areas that did not; areas of one side do not overlap. */
export interface SidesOfChoice {
  readonly chose: readonly ReleasedComparison[];
  readonly others: readonly ReleasedComparison[];
}

/**
 * Parts the areas of a wave by whether they chose what a goal is about, for `differenceInDifferences`. Areas of the same depth in the tree as the
 * goal's own are held against each other: what lies above an area chose for it, and an area that only a part of chose stands on neither side.
 *
 * @param baseline   the goal's row: its factor, statistic and group, sex and grade among it
 * @param comparison which of the wave's comparisons is the one with the baseline's wave
 * @param chosen     codes of the areas that chose the same; the empty one is the whole municipality
 * @returns null where the goal is not about an area
 */
export function sidesOfChoice(
  { factor, statistic, group }: Pick<ReleasedRow, 'factor' | 'statistic' | 'group'>,
  { comparisons, groups }: Pick<ReleasedWave, 'comparisons' | 'groups'>,
  comparison: 'previousWave' | 'firstWave',
  chosen: ReadonlySet<string>,
): SidesOfChoice | null {
  const own = group['area'];
  if (own === undefined) return null;
  const within = new Map(groups.find(({ id }) => id === 'area')?.codes.map((one) => [one.code, one.within]));
  const above = (code: string): string[] => {
    const found: string[] = [];
    for (let at = within.get(code) ?? null; at !== null && !found.includes(at); at = within.get(at) ?? null) found.push(at);
    return found;
  };
  const depth = above(own).length;
  const partly = new Set([...chosen].flatMap(above));
  const rest = otherKeys(group);
  const changes = comparisons.filter((one) => {
    const area = one.group['area'];
    return (
      one.comparison === comparison &&
      one.factor === factor &&
      one.statistic === statistic &&
      area !== undefined &&
      above(area).length === depth &&
      otherKeys(one.group) === rest
    );
  });
  const hasChosen = (code: string): boolean => chosen.has('') || chosen.has(code) || above(code).some((one) => chosen.has(one));
  const areaOf = ({ group: { area } }: ReleasedComparison): string => area!;
  return {
    chose: changes.filter((one) => hasChosen(areaOf(one))),
    others: changes.filter((one) => !hasChosen(areaOf(one)) && !partly.has(areaOf(one))),
  };
}

/** The group aside from its wave and its area. */
const otherKeys = ({ wave: _wave, area: _area, ...rest }: ReleasedRow['group']): string =>
  JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
