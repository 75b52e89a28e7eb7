/** The mix that comparisons are standardised to: grade × sex, and how its cells are put together where some have too few pupils. */
import type { FixedTables } from '../fixed-tables.ts';

export interface GradeSexMix {
  /** How many cells; those of pupils who did not state grade or sex included. */
  readonly cells: number;
  /** Cell per row, -1 for rows left out altogether. */
  readonly index: Int32Array;
  /** Place of the cell's grade in the order of grades, *not stated* last. */
  readonly gradeOf: Int32Array;
  readonly sexOf: Int32Array;
}

/** The finest that the wave has: grade × sex, or the one of the two that it has, or one cell. */
export function gradeSexMix({ splits }: FixedTables): GradeSexMix {
  const find = (id: string) => splits.find((split) => split.id === id);
  const pair = find('grade,sex');
  if (pair?.margins) {
    const last = (axis: 0 | 1): number => Math.max(...pair.margins!.map((margin) => margin[axis]));
    const place = (axis: 0 | 1): Int32Array => {
      const notStated = last(axis);
      return Int32Array.from(pair.margins!, (margin) => (margin[axis] === 0 ? notStated : margin[axis] - 1));
    };
    return { cells: pair.width, index: pair.area, gradeOf: place(0), sexOf: place(1) };
  }
  const grade = find('grade');
  const one = grade ?? find('sex') ?? find('all')!;
  const own = Int32Array.from({ length: one.width }, (_, cell) => cell);
  const none = new Int32Array(one.width);
  return { cells: one.width, index: one.area, gradeOf: grade === undefined ? none : own, sexOf: grade === undefined ? own : none };
}

/** By which variables a mix may be told apart. */
export type MixVariable = 'grade' | 'sex';

/** Cells of the mix put together. */
export interface MixBlocks {
  /** Block of each cell, numbered from 0 as they come. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Cells together when only some variables tell them apart. */
export function blocksBy(mix: GradeSexMix, by: readonly MixVariable[]): MixBlocks {
  const sexes = Math.max(0, ...mix.sexOf) + 1;
  return numbered(
    Int32Array.from(mix.gradeOf, (grade, cell) => (by.includes('grade') ? grade * sexes : 0) + (by.includes('sex') ? mix.sexOf[cell]! : 0)),
  );
}

function numbered(labels: Int32Array): MixBlocks {
  const numbers = new Map([...new Set(labels)].map((label, number) => [label, number]));
  return { of: labels.map((label) => numbers.get(label)!), count: numbers.size };
}

/**
 * Puts cells together until every one that the own side has can be compared: first with the other sex of the same grade, then with the
 * neighbouring grade (the lower one of two equally near), then further out until all is one.
 *
 * @param blocks to begin with
 * @param fits   whether a block, given as 1 for each of its cells, can be compared as it is
 * @returns null when not even all cells together fit
 */
export function collapse(mix: Pick<GradeSexMix, 'gradeOf'>, blocks: MixBlocks, fits: (cells: Uint8Array) => boolean): MixBlocks | null {
  const result = blocks.of.slice();
  for (const first of new Set(blocks.of)) {
    let members = membersOf(first);
    while (members.includes(1) && !fits(members)) {
      if (!members.includes(0)) return null;
      const joined = wider(mix, members);
      const met = new Set(Array.from(result).filter((_, cell) => joined[cell] === 1));
      result.forEach((block, cell) => {
        if (met.has(block)) result[cell] = first;
      });
      members = membersOf(first);
    }
  }
  return numbered(result);

  function membersOf(block: number): Uint8Array {
    return Uint8Array.from(result, (one) => (one === block ? 1 : 0));
  }
}

/** The cells with all others of their grades; where that is nothing new, with the nearest other grade. */
function wider({ gradeOf }: Pick<GradeSexMix, 'gradeOf'>, members: Uint8Array): Uint8Array {
  const grades = new Set(Array.from(gradeOf).filter((_, cell) => members[cell] === 1));
  const all = members.map((one, cell) => (one === 1 || grades.has(gradeOf[cell]!) ? 1 : 0));
  if (all.some((one, cell) => one !== members[cell])) return all;
  const distance = (grade: number): number => Math.min(...Array.from(grades, (own) => Math.abs(own - grade)));
  const nearest = [...new Set(gradeOf)].filter((grade) => !grades.has(grade)).sort((a, b) => distance(a) - distance(b) || a - b)[0]!;
  return members.map((one, cell) => (one === 1 || gradeOf[cell] === nearest ? 1 : 0));
}
