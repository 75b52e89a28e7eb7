import type { ReleasedWave } from './released.ts';

/** What a page that shows little needs of a release. */
export interface ReleasePart {
  /** Code of the area where pupils live; null for the whole municipality. */
  readonly area: string | null;
  readonly factors: ReadonlySet<string>;
}

/**
 * A release with what is said of one area: all its factors, everybody who lives there and every split of them, compared with anybody, and what the
 * municipality's factors are linked to. Enough to propose candidates (analysis/priorities) and to begin a goal.
 *
 * @param area code of the area where pupils live; null for the whole municipality, with no area's rows
 * @returns the same wave; rows are taken or left as they are, and tables that are not needed are empty
 */
export function areaOfRelease(release: ReleasedWave, area: string | null): ReleasedWave {
  const isOf = ({ group }: { readonly group: Readonly<Record<string, string>> }): boolean =>
    group['area'] === (area ?? undefined) && !('school' in group);
  return {
    ...release,
    rows: release.rows.filter(isOf),
    comparisons: release.comparisons.filter(isOf),
    ranks: release.ranks.filter(isOf),
    smallAreas: [],
    riskCounts: [],
    reliability: [],
    coverage: release.coverage.filter(isOf),
  };
}

/**
 * A release with the rows of one area alone (everybody who lives there, no split), of some factors, their changes since earlier waves and the area's
 * coverage. Rows are taken or left as they are, so that a part tells nothing that the release does not.
 *
 * @returns the same wave; tables that are not asked for are empty
 */
export function partOfRelease(release: ReleasedWave, { area, factors }: ReleasePart): ReleasedWave {
  const isOf = ({ group }: { readonly group: Readonly<Record<string, string>> }): boolean =>
    group['area'] === (area ?? undefined) && Object.keys(group).every((key) => key === 'wave' || key === 'area');
  return {
    ...release,
    factors: release.factors.filter(({ id }) => factors.has(id)),
    rows: release.rows.filter((row) => factors.has(row.factor) && isOf(row)),
    comparisons: release.comparisons.filter(
      (row) => factors.has(row.factor) && isOf(row) && (row.comparison === 'previousWave' || row.comparison === 'firstWave'),
    ),
    ranks: [],
    smallAreas: [],
    associations: [],
    riskCounts: [],
    reliability: [],
    coverage: release.coverage.filter(isOf),
  };
}
