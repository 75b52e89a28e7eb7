/**
 * *Whole split or nothing*: which splits of which areas may be published. Everything that an intruder could get by subtraction within
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

export interface AreaSplit {
  /** Group = area × categories + category. The last area is *unknown*: it is never published by itself. */
  readonly lines: PupilLines;
  readonly areas: number;
  readonly categories: number;
  /**
   * Whether a category takes part in the rule. The pupils who did not state the variable are a category like any other: without
   * them the area's total minus its categories would give them away.
   */
  readonly counts?: (category: number) => boolean;
}

/**
 * The areas whose split may be published.
 *
 * An area's split passes when all its categories do. What the municipality's split minus the published areas leaves, the union of
 * the areas held back, must pass as well: while it does not, the next smallest area is held back too. (So none or at least two
 * areas are held back, for one alone would leave itself.)
 *
 * @param eligible  whether the area's parent splits were published
 * @param follows   whether the area's categories follow from what is published of it already (everybody is in one category): holding
 *   such an area back would hide nothing, so it does not count as held back
 * @param threshold pupils and classes that each non-empty category needs
 * @returns 1 per published area, in the order of the areas, 0 for the others, the unknown one included; null when even holding all
 *   areas back leaves too few, so that the municipality's own split must not be published
 */
export function releasableAreas(
  split: AreaSplit,
  eligible: (area: number) => boolean,
  threshold: Threshold,
  follows: (area: number) => boolean = () => false,
): Uint8Array | null {
  const { lines, areas, categories, counts = () => true } = split;
  const cells = tally(lines, identity(areas * categories), areas * categories);
  const sizes = Array.from({ length: areas }, (_, area) => sum(cells.pupils.subarray(area * categories, (area + 1) * categories)));
  const shown = new Uint8Array(areas);
  const subtractable = new Uint8Array(areas);
  for (let area = 0; area < areas - 1; area++) {
    shown[area] = sizes[area]! > 0 && eligible(area) && areaPasses(area) ? 1 : 0;
    subtractable[area] = follows(area) ? 1 : 0;
  }
  while (!heldBackPass()) {
    const next = smallestShown();
    if (next < 0) return null;
    shown[next] = 0;
  }
  return shown;

  function areaPasses(area: number): boolean {
    for (let category = 0; category < categories; category++) {
      const cell = area * categories + category;
      if (counts(category) && !passes(cells.pupils[cell]!, cells.psus[cell]!, threshold)) return false;
    }
    return true;
  }
  function heldBackPass(): boolean {
    const targetOf = Int32Array.from({ length: areas * categories }, (_, group) => {
      const area = Math.floor(group / categories);
      const category = group % categories;
      return shown[area] === 1 || subtractable[area] === 1 || !counts(category) ? -1 : category;
    });
    const union = tally(lines, targetOf, categories);
    return union.pupils.every((pupils, category) => passes(pupils, union.psus[category]!, threshold));
  }
  function smallestShown(): number {
    let smallest = -1;
    for (let area = 0; area < areas; area++)
      if (shown[area] === 1 && subtractable[area] === 0 && (smallest < 0 || sizes[area]! < sizes[smallest]!)) smallest = area;
    return smallest;
  }
}

const identity = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);
const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
