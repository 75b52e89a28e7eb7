/**
 * Pupils who did not state a variable (sex, grade, a background variable). A place's total minus its categories gives exactly them, so
 * they are left out of the split only where they are enough to be published themselves, in their area and in their school; where they are
 * few they are spread at random over the categories, in proportion to what the others of the area stated, once per wave and alike in
 * every table.
 */
import { drawCategory } from './draw-category.ts';
import { passes, type Threshold } from './split-gate.ts';
import { seededRandom } from './seeded-random.ts';

/** An answer that is never a category of a place's split: it is spread over the others wherever it stands. */
export const alwaysSpread = -2;

export interface StatedColumn {
  readonly categories: number;
  /** Category per row; -1 for not stated, `alwaysSpread` for a third answer to sex. */
  readonly index: Int32Array;
}

/** The municipality cut into places in one way. */
export interface Partition {
  /** Place per row in [0, areas), the last being unknown; -1 for rows that are left out altogether. */
  readonly area: Int32Array;
  readonly areas: number;
}

/** Where pupils are, in every way in which tables are made; they are spread within the areas. */
export interface Places extends Partition {
  readonly psu: Int32Array;
  /** Further ways: the schools. */
  readonly others?: readonly Partition[];
}

/** A column in which no place leaves a few pupils over. */
export interface SettledColumn extends StatedColumn {
  /** True when some pupils were spread at random: the method note says so. */
  readonly allocated: boolean;
}

/** Rows that follow each other and are spread by themselves: those of one wave. */
export interface SeededRows {
  /** Names the wave, so that a second release spreads the same pupils in the same way, and a pool as each of its waves does. */
  readonly seed: string;
  readonly rows: number;
}

/**
 * @param waves the waves of the rows, in their order; mostly one
 * @param name  of the variable, for the seed
 */
export function settleNotStated(
  column: StatedColumn,
  places: Places,
  threshold: Threshold,
  waves: readonly SeededRows[],
  name: string,
): SettledColumn {
  return joined(
    waveByWave(waves, column.index.length).map(({ seed, from, to }) => {
      const [own, at] = [columnWithin(column, from, to), placesWithin(places, from, to)];
      const few = rowsOfFew(at, threshold, 1, (row) => (own.index[row] === -1 ? 0 : -1));
      return { ...own, ...allocate(own, at, few, `${seed}/${name}`) };
    }),
  );
}

/**
 * Two variables at once: the pupils who lack one of them are seen by subtraction per category of the other one (the area's girls minus
 * its girls by grade), so in places where one such group is small those who lack either are spread.
 */
export function settlePair(
  a: SettledColumn,
  b: SettledColumn,
  places: Places,
  threshold: Threshold,
  waves: readonly SeededRows[],
  name: string,
): readonly [SettledColumn, SettledColumn] {
  const width = b.categories + 1;
  const pairs = waveByWave(waves, a.index.length).map(({ seed, from, to }) => {
    const at = placesWithin(places, from, to);
    const [ofA, ofB] = [a.index.subarray(from, to), b.index.subarray(from, to)];
    const few = rowsOfFew(at, threshold, (a.categories + 1) * width, (row) => {
      const inA = ofA[row]!;
      const inB = ofB[row]!;
      return inA === -1 || inB === -1 ? (inA + 1) * width + inB + 1 : -1;
    });
    const settle = (column: SettledColumn, which: string): SettledColumn => {
      const settled = allocate(columnWithin(column, from, to), at, few, `${seed}/${name}/${which}`);
      return { categories: column.categories, index: settled.index, allocated: column.allocated || settled.allocated };
    };
    return [settle(a, 'first'), settle(b, 'second')] as const;
  });
  return [joined(pairs.map(([first]) => first)), joined(pairs.map(([, second]) => second))];
}

function waveByWave(waves: readonly SeededRows[], all: number): (SeededRows & { readonly from: number; readonly to: number })[] {
  let to = 0;
  const parts = waves.map((wave) => ({ ...wave, from: to, to: (to += wave.rows) }));
  if (to !== all) throw new RangeError(`settleNotStated: the waves have ${to} rows together, the columns ${all}`);
  return parts;
}

const columnWithin = ({ categories, index }: StatedColumn, from: number, to: number): StatedColumn => ({
  categories,
  index: index.subarray(from, to),
});
const placesWithin = ({ area, areas, psu, others = [] }: Places, from: number, to: number): Places => ({
  area: area.subarray(from, to),
  areas,
  psu: psu.subarray(from, to),
  others: others.map((one) => ({ area: one.area.subarray(from, to), areas: one.areas })),
});

function joined(parts: readonly SettledColumn[]): SettledColumn {
  const index = new Int32Array(parts.reduce((sum, part) => sum + part.index.length, 0));
  let at = 0;
  for (const part of parts) {
    index.set(part.index, at);
    at += part.index.length;
  }
  return { categories: parts[0]!.categories, index, allocated: parts.some(({ allocated }) => allocated) };
}

/**
 * The rows (1) that are to be spread: those left over in a place in which one of the groups of left-over pupils is not empty and fails the
 * rule. Spreading some in one place leaves fewer over in the places of another partition, so this goes on until nothing changes.
 */
function rowsOfFew(places: Places, threshold: Threshold, groups: number, groupOf: (row: number) => number): Uint8Array {
  const { psu } = places;
  const left: number[] = [];
  for (let row = 0; row < psu.length; row++) if (places.area[row]! >= 0 && groupOf(row) >= 0) left.push(row);
  const spread = new Uint8Array(psu.length);
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    for (const { area, areas } of [places, ...(places.others ?? [])]) {
      const pupils = new Float64Array(areas * groups);
      const classes = new Map<number, Set<number>>();
      for (const row of left) {
        if (spread[row] === 1) continue;
        const at = area[row]! * groups + groupOf(row);
        pupils[at] = pupils[at]! + 1;
        if (!classes.has(at)) classes.set(at, new Set());
        classes.get(at)!.add(psu[row]!);
      }
      const few = new Uint8Array(areas);
      for (const [at, psus] of classes) if (!passes(pupils[at]!, psus.size, threshold)) few[Math.floor(at / groups)] = 1;
      for (const row of left)
        if (spread[row] === 0 && few[area[row]!] === 1) {
          spread[row] = 1;
          now++;
        }
    }
  }
  return spread;
}

function allocate(column: StatedColumn, places: Places, spread: Uint8Array, seed: string): { index: Int32Array; allocated: boolean } {
  const stated = statedCounts(column, places);
  const random = seededRandom(seed);
  const index = column.index.slice();
  let allocated = false;
  for (let row = 0; row < index.length; row++) {
    const at = places.area[row]!;
    if (at < 0 || index[row]! >= 0 || (index[row] === -1 && spread[row] === 0)) continue;
    index[row] = drawCategory(stated.ofPlace(at), random());
    allocated ||= index[row]! >= 0;
  }
  return { index, allocated };
}

/** How many stated each category: in the place, or in the whole municipality where nobody in the place did. */
function statedCounts({ categories, index }: StatedColumn, { area, areas }: Partition): { ofPlace(place: number): Float64Array } {
  const counts = new Float64Array(areas * categories);
  const whole = new Float64Array(categories);
  for (let row = 0; row < index.length; row++) {
    if (area[row]! < 0 || index[row]! < 0) continue;
    const at = area[row]! * categories + index[row]!;
    counts[at] = counts[at]! + 1;
    whole[index[row]!] = whole[index[row]!]! + 1;
  }
  return {
    ofPlace(one) {
      const own = counts.subarray(one * categories, (one + 1) * categories);
      return own.some((count) => count > 0) ? own : whole;
    },
  };
}
