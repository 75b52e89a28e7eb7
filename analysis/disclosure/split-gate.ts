/**
 * *Whole split or nothing*: which splits of which places may be published. Everything that an intruder could get by subtraction within
 * the tables passes the same rule as what is published.
 */
import type { DisclosureSettings } from './released.ts';

export type Threshold = Pick<DisclosureSettings, 'minPupils' | 'minPsus'>;

/** Pupils per class (PSU) × group; lines sorted by PSU, as in PsuGroupIndex. */
export interface PupilLines {
  readonly psu: Int32Array;
  readonly group: Int32Array;
  readonly pupils: Float64Array;
}

export interface Tally {
  readonly pupils: Float64Array;
  /** Classes with at least one pupil. */
  readonly psus: Int32Array;
}

/**
 * Pupils and classes of some union of groups.
 *
 * @param targetOf which union each group belongs to, in [0, targets), or -1 for none
 */
export function tally(lines: PupilLines, targetOf: ArrayLike<number>, targets: number): Tally {
  const pupils = new Float64Array(targets);
  const psus = new Int32Array(targets);
  const last = new Int32Array(targets).fill(-1);
  for (let line = 0; line < lines.psu.length; line++) {
    const target = targetOf[lines.group[line]!]!;
    if (target < 0 || lines.pupils[line] === 0) continue;
    pupils[target] = pupils[target]! + lines.pupils[line]!;
    if (last[target] !== lines.psu[line]) psus[target] = psus[target]! + 1;
    last[target] = lines.psu[line]!;
  }
  return { pupils, psus };
}

/** The rule for one category: nobody, or enough pupils from enough classes. */
export const passes = (pupils: number, psus: number, { minPupils, minPsus }: Threshold): boolean =>
  pupils === 0 || (pupils >= minPupils && psus >= minPsus);

/** The rule for a whole split: every category passes and somebody is in it. */
export function wholeSplitPasses(counts: Tally, threshold: Threshold): boolean {
  let anybody = false;
  for (let category = 0; category < counts.pupils.length; category++) {
    if (!passes(counts.pupils[category]!, counts.psus[category]!, threshold)) return false;
    anybody ||= counts.pupils[category]! > 0;
  }
  return anybody;
}

/** One depth of a tree of places, as the gate needs it (place-trees.ts). The last place is *unknown*: it is never published by itself. */
export interface GateLevel {
  readonly places: number;
  /** Place of each place at the deepest level. */
  readonly of: ArrayLike<number>;
  /** Place one level up. */
  readonly parent: ArrayLike<number>;
}

export interface TreeSplit {
  /** Group = place at the deepest level × categories + category. */
  readonly lines: PupilLines;
  /** From the top. */
  readonly levels: readonly GateLevel[];
  readonly categories: number;
  /**
   * Whether a category takes part in the rule. The pupils who did not state the variable are a category like any other: without
   * them the place's total minus its categories would give them away.
   */
  readonly counts?: (category: number) => boolean;
}

export interface ReleasablePlaces {
  /** Per level 1 for each published place, 0 for the others, the unknown one included. */
  readonly shown: readonly Uint8Array[];
  /** Per place at the deepest level: the topmost level at which its categories follow from totals, whatever is held back; -1 for none. */
  readonly known: Int8Array;
}

/**
 * The places of a tree whose split may be published, from the top down.
 *
 * A place's split passes when that of the place around it was published and all its categories pass. What the place around it minus its
 * published parts leaves, the union of those held back, must pass as well: while it does not, the next smallest is held back too. (So
 * none or at least two are held back, for one alone would leave itself.) Where even holding all parts back leaves too few, the place
 * around them is held back, and all is judged anew.
 *
 * @param eligible  whether the place's parent splits were published
 * @param follows   whether the place's categories follow from what is published of it already (everybody is in one category): holding
 *   such a place back would hide nothing, so it does not count as held back. It is given the pupils per category
 * @param threshold pupils and classes that each non-empty category needs
 * @returns null when the municipality's own split must not be published
 */
export function releasablePlaces(
  { lines, levels, categories, counts = () => true }: TreeSplit,
  eligible: (level: number, place: number) => boolean,
  threshold: Threshold,
  follows: (level: number, place: number, pupils: Float64Array) => boolean = () => false,
): ReleasablePlaces | null {
  const finest = levels.at(-1)!.places;
  const cells = levels.map(({ of, places }) =>
    tally(
      lines,
      Int32Array.from({ length: finest * categories }, (_, cell) => of[Math.floor(cell / categories)]! * categories + (cell % categories)),
      places * categories,
    ),
  );
  const sizes = levels.map(({ places }, level) => Float64Array.from({ length: places }, (_, place) => sum(pupilsOf(level, place))));
  const subtractable = levels.map(({ places }, level) =>
    Uint8Array.from({ length: places }, (_, place) => (place < places - 1 && follows(level, place, pupilsOf(level, place)) ? 1 : 0)),
  );
  const known = Int8Array.from({ length: finest }, (_, place) =>
    levels.findIndex(({ of }, level) => subtractable[level]![of[place]!] === 1),
  );
  const heldBack = levels.map(({ places }) => new Uint8Array(places));
  for (;;) {
    const result = judge();
    if (!('level' in result)) return { shown: result.shown, known };
    if (result.level < 0) return null;
    heldBack[result.level]![result.place] = 1;
  }

  /** The published places, or the place around parts of which too few would be left. */
  function judge(): { readonly shown: Uint8Array[] } | { readonly level: number; readonly place: number } {
    const shown: Uint8Array[] = [];
    for (const [level, { places, parent }] of levels.entries()) {
      const above = shown.at(-1);
      const around = (place: number): boolean => above === undefined || above[parent[place]!] === 1;
      const here = new Uint8Array(places);
      for (let place = 0; place < places - 1; place++)
        here[place] =
          sizes[level]![place]! > 0 && heldBack[level]![place] === 0 && around(place) && eligible(level, place) && placePasses(level, place)
            ? 1
            : 0;
      for (let failing = failingUnions(level, here, around); failing.length > 0; failing = failingUnions(level, here, around))
        for (const one of failing) {
          const next = smallestShown(level, here, one);
          if (next < 0) return { level: level - 1, place: one };
          here[next] = 0;
        }
      shown.push(here);
    }
    return { shown };
  }
  function pupilsOf(level: number, place: number): Float64Array {
    return cells[level]!.pupils.subarray(place * categories, (place + 1) * categories);
  }
  function placePasses(level: number, place: number): boolean {
    const { pupils, psus } = cells[level]!;
    for (let category = 0; category < categories; category++) {
      const cell = place * categories + category;
      if (counts(category) && !passes(pupils[cell]!, psus[cell]!, threshold)) return false;
    }
    return true;
  }
  /** The published places around, of which the parts that are held back do not pass together. */
  function failingUnions(level: number, here: Uint8Array, around: (place: number) => boolean): number[] {
    const { of, parent } = levels[level]!;
    const parents = level === 0 ? 1 : levels[level - 1]!.places;
    const unionOf = Int32Array.from({ length: finest }, (_, one) => {
      const place = of[one]!;
      return here[place] === 1 || known[one]! >= 0 || !around(place) ? -1 : parent[place]!;
    });
    if (unionOf.every((one) => one < 0)) return [];
    const targetOf = Int32Array.from({ length: finest * categories }, (_, cell) => {
      const union = unionOf[Math.floor(cell / categories)]!;
      return union < 0 || !counts(cell % categories) ? -1 : union * categories + (cell % categories);
    });
    const unions = tally(lines, targetOf, parents * categories);
    const failing = new Set<number>();
    unions.pupils.forEach((pupils, cell) => {
      if (!passes(pupils, unions.psus[cell]!, threshold)) failing.add(Math.floor(cell / categories));
    });
    return [...failing];
  }
  function smallestShown(level: number, here: Uint8Array, around: number): number {
    let smallest = -1;
    here.forEach((one, place) => {
      if (one === 0 || subtractable[level]![place] === 1 || levels[level]!.parent[place] !== around) return;
      if (smallest < 0 || sizes[level]![place]! < sizes[level]![smallest]!) smallest = place;
    });
    return smallest;
  }
}

const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
