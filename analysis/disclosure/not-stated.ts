/**
 * Pupils who did not state a variable (sex, grade, a background variable). An area's total minus its categories gives exactly them, so
 * they are left out of the split only where they are enough to be published themselves; where they are few they are spread at random
 * over the categories, in proportion to what the others of the area stated, once per wave and alike in every table.
 */
import { passes, type Threshold } from './split-gate.ts';
import { seededRandom } from './seeded-random.ts';

/** An answer that is never a category of an area's split: it is spread over the others wherever it stands. */
export const alwaysSpread = -2;

export interface StatedColumn {
  readonly categories: number;
  /** Category per row; -1 for not stated, `alwaysSpread` for a third answer to sex. */
  readonly index: Int32Array;
}

export interface Places {
  /** Area per row in [0, areas), the last being unknown; -1 for rows that are left out altogether. */
  readonly area: Int32Array;
  readonly areas: number;
  readonly psu: Int32Array;
}

/** A column in which no area leaves a few pupils over. */
export interface SettledColumn extends StatedColumn {
  /** True when some pupils were spread at random: the method note says so. */
  readonly allocated: boolean;
}

/**
 * @param seed names wave and variable, so that a second release spreads the same pupils in the same way
 */
export function settleNotStated(column: StatedColumn, places: Places, threshold: Threshold, seed: string): SettledColumn {
  const few = areasWithFew(places, threshold, 1, (row) => (column.index[row] === -1 ? 0 : -1));
  return { ...column, ...allocate(column, places, few, seed) };
}

/**
 * Two variables at once: the pupils who lack one of them are seen by subtraction per category of the other one (the area's girls minus
 * its girls by grade), so in areas where one such group is small those who lack either are spread.
 */
export function settlePair(
  a: SettledColumn,
  b: SettledColumn,
  places: Places,
  threshold: Threshold,
  seed: string,
): readonly [SettledColumn, SettledColumn] {
  const width = b.categories + 1;
  const few = areasWithFew(places, threshold, (a.categories + 1) * width, (row) => {
    const inA = a.index[row]!;
    const inB = b.index[row]!;
    return inA === -1 || inB === -1 ? (inA + 1) * width + inB + 1 : -1;
  });
  const settle = (column: SettledColumn, name: string): SettledColumn => {
    const settled = allocate(column, places, few, `${seed}/${name}`);
    return { categories: column.categories, index: settled.index, allocated: column.allocated || settled.allocated };
  };
  return [settle(a, 'first'), settle(b, 'second')];
}

/** Areas in which one of the groups of left-over pupils is not empty and fails the rule. */
function areasWithFew(places: Places, threshold: Threshold, groups: number, groupOf: (row: number) => number): Uint8Array {
  const pupils = new Float64Array(places.areas * groups);
  const classes = Array.from({ length: places.areas * groups }, () => new Set<number>());
  for (let row = 0; row < places.area.length; row++) {
    const area = places.area[row]!;
    const group = area < 0 ? -1 : groupOf(row);
    if (group < 0) continue;
    pupils[area * groups + group] = pupils[area * groups + group]! + 1;
    classes[area * groups + group]!.add(places.psu[row]!);
  }
  const few = new Uint8Array(places.areas);
  classes.forEach((psus, at) => {
    if (!passes(pupils[at]!, psus.size, threshold)) few[Math.floor(at / groups)] = 1;
  });
  return few;
}

function allocate(column: StatedColumn, places: Places, areas: Uint8Array, seed: string): { index: Int32Array; allocated: boolean } {
  const stated = statedCounts(column, places);
  const random = seededRandom(seed);
  const index = column.index.slice();
  let allocated = false;
  for (let row = 0; row < index.length; row++) {
    const area = places.area[row]!;
    if (area < 0 || index[row]! >= 0 || (index[row] === -1 && areas[area] === 0)) continue;
    index[row] = draw(stated.ofArea(area), random());
    allocated ||= index[row]! >= 0;
  }
  return { index, allocated };
}

/** How many stated each category: in the area, or in the whole municipality where nobody in the area did. */
function statedCounts({ categories, index }: StatedColumn, { area, areas }: Places): { ofArea(area: number): Float64Array } {
  const counts = new Float64Array(areas * categories);
  const whole = new Float64Array(categories);
  for (let row = 0; row < index.length; row++) {
    if (area[row]! < 0 || index[row]! < 0) continue;
    const at = area[row]! * categories + index[row]!;
    counts[at] = counts[at]! + 1;
    whole[index[row]!] = whole[index[row]!]! + 1;
  }
  return {
    ofArea(one) {
      const own = counts.subarray(one * categories, (one + 1) * categories);
      return own.some((count) => count > 0) ? own : whole;
    },
  };
}

/** -1 where there is nothing to draw from. */
function draw(counts: Float64Array, random: number): number {
  let left = random * counts.reduce((sum, count) => sum + count, 0);
  for (let category = 0; category < counts.length; category++) {
    left -= counts[category]!;
    if (left < 0) return category;
  }
  return -1;
}
