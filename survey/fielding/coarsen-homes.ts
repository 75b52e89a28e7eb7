import type { GroupingVariable } from '../instrument/instrument.ts';
import { elsewhereIn } from './home-area.ts';

/** A home area is kept where at least so many pupils of a school, grade and sex have it. */
export const leastAlike = 5;

export interface CoarsenedHomes {
  /** Per pupil: place among the variable's codes, -1 for not known. */
  readonly homes: Int32Array;
  /** Pupils of whom the district is kept, and pupils of whom nothing is. */
  readonly toDistrict: number;
  readonly toOther: number;
}

/**
 * Home areas that no school, grade and sex has fewer than five pupils of: the others become "elsewhere in the district", where these are too
 * few "elsewhere" in the district around it, and at the top not known. Which pupils are coarsened depends on how many they are, never on
 * their order or on chance, so that the same answers always end the same.
 *
 * @param variable `area`, as `homeAreaVariable` makes it: districts without a code for "elsewhere" are passed over
 * @param cells    per pupil: a number for their school, grade and sex, the same for the same three
 * @param homes    per pupil: place among the variable's codes, -1 for not known; not changed
 */
export function coarsenHomes(
  variable: Pick<GroupingVariable, 'codes' | 'coarser'>,
  cells: ArrayLike<number>,
  homes: ArrayLike<number>,
): CoarsenedHomes {
  const upward = districtsUpward(variable);
  const kept = new Map([...countHomes(cells, homes)].map(([cell, counts]) => [cell, keptHomes(counts, variable, upward)]));
  let [toDistrict, toOther] = [0, 0];
  const coarsened = Int32Array.from({ length: homes.length }, (_, row) => {
    const home = homes[row]!;
    if (home < 0) return -1;
    const keeps = kept.get(cells[row]!)!.get(home)!;
    if (keeps === -1) toOther++;
    else if (keeps !== home) toDistrict++;
    return keeps;
  });
  return { homes: coarsened, toDistrict, toOther };
}

/** How many pupils share cell and home, not known included, with nobody else. */
export function countAlone(cells: ArrayLike<number>, homes: ArrayLike<number>): number {
  let alone = 0;
  for (const counts of countHomes(cells, homes).values()) for (const pupils of counts.values()) if (pupils === 1) alone++;
  return alone;
}

/** Cell to home to pupils. */
function countHomes(cells: ArrayLike<number>, homes: ArrayLike<number>): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (let row = 0; row < homes.length; row++) {
    const cell = cells[row]!;
    const own = counts.get(cell) ?? new Map<number, number>();
    counts.set(cell, own.set(homes[row]!, (own.get(homes[row]!) ?? 0) + 1));
  }
  return counts;
}

interface District {
  readonly code: string;
  readonly within: string | null;
  /** Place of "elsewhere in it" among the codes, -1 where there is none. */
  readonly elsewhere: number;
}

/** Each district before the one that it lies in. */
function districtsUpward({ codes, coarser }: Pick<GroupingVariable, 'codes' | 'coarser'>): readonly District[] {
  const within = new Map(coarser.map((district) => [district.code, district.within]));
  const depth = (code: string | null): number => (code === null ? 0 : 1 + depth(within.get(code) ?? null));
  return coarser
    .map((district) => ({
      code: district.code,
      within: district.within,
      elsewhere: codes.findIndex(({ code }) => code === elsewhereIn({ codes }, district.code)),
    }))
    .sort((a, b) => depth(b.code) - depth(a.code));
}

/** Of one cell: home to what is kept of it. */
function keptHomes(
  counts: ReadonlyMap<number, number>,
  { codes }: Pick<GroupingVariable, 'codes'>,
  upward: readonly District[],
): Map<number, number> {
  const kept = new Map<number, number>();
  /** What is left of each district, null for the whole municipality. */
  const left = new Map<string | null, { homes: number[]; pupils: number }>();
  const leave = (district: string | null, homes: readonly number[], pupils: number) => {
    const before = left.get(district);
    left.set(district, { homes: [...(before?.homes ?? []), ...homes], pupils: (before?.pupils ?? 0) + pupils });
  };
  for (const [home, pupils] of counts)
    if (home >= 0 && pupils >= leastAlike) kept.set(home, home);
    else if (home >= 0) leave(codes[home]!.within, [home], pupils);
  for (const { code, within, elsewhere } of upward) {
    const rest = left.get(code);
    if (rest === undefined) continue;
    if (rest.pupils >= leastAlike && elsewhere !== -1) for (const home of rest.homes) kept.set(home, elsewhere);
    else leave(within, rest.homes, rest.pupils);
  }
  for (const home of left.get(null)?.homes ?? []) kept.set(home, -1);
  return kept;
}
