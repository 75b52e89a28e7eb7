/**
 * What two tables of the same pupils tell together. When published groups of one lie wholly within published groups of the other, the
 * difference follows: a school inside an area gives the area's pupils who go elsewhere. It must be empty or pass the same rule as
 * everything that is published.
 */
import { passes, type Threshold } from './split-gate.ts';

/** A table as a partition of the pupils. */
export interface CellTable {
  /** Number of cells. */
  readonly cells: number;
  /** Cell per row, -1 for pupils of whom the table tells nothing. */
  readonly cellOf: Int32Array;
}

/** Pupils that tables are compared over. */
export interface Pupils {
  /** The rows that take part, in ascending order. */
  readonly rows: Int32Array;
  /** Class per row. */
  readonly psu: Int32Array;
  /** Pupils of the largest class among these rows: more than this many always come from two classes. */
  readonly largestClass: number;
}

export function pupilsOf(rows: Int32Array, psu: Int32Array): Pupils {
  const sizes = new Int32Array(rows.reduce((most, row) => Math.max(most, psu[row]!), -1) + 1);
  let largestClass = 0;
  for (const row of rows) largestClass = Math.max(largestClass, (sizes[psu[row]!] = sizes[psu[row]!]! + 1));
  return { rows, psu, largestClass };
}

/** Cells of one table with all cells of the other that lie within them: the difference of their numbers follows. */
export interface NestedCells {
  readonly all: readonly number[];
  /** Not empty. */
  readonly without: readonly number[];
  /** Pupils of `all` who are in none of `without`. */
  readonly left: number;
}

/** How many pupils always pass, whichever classes they come from. */
export const surelyEnough = ({ largestClass }: Pick<Pupils, 'largestClass'>, { minPupils, minPsus }: Threshold): number =>
  Math.max(minPupils, (minPsus - 1) * largestClass + 1);

/** Sums of more cells, or of more parts, than this are beyond what the rule follows up; a part may itself be many cells (`partsOf`). */
const most = 6;

/**
 * The nested cells of two tables, one of `a` without those of `b` and the other way round.
 *
 * Of the inner cells that lie within the outer ones always all are taken away: what is left with fewer of them contains a published group.
 * The outer cells are each cell by itself; those that a cell of the other table reaches into; and, since a small difference has only small
 * overlaps in it, cells of both tables that hang together by large overlaps.
 *
 * @param leftOut 1 for pupils whose cells were drawn at random and do not fit each other; null for none
 */
export function nestedCells(
  a: CellTable,
  b: CellTable,
  pupils: Pupils,
  threshold: Threshold,
  leftOut: Uint8Array | null = null,
): { readonly ofA: NestedCells[]; readonly ofB: NestedCells[] } {
  const overlaps = crossTable(a, b, pupils.rows, leftOut);
  const parts = partsOf(overlaps, surelyEnough(pupils, threshold));
  return {
    ofA: nestedWithin(overlaps.a, overlaps.b, parts.ofA, parts.ofB),
    ofB: nestedWithin(overlaps.b, overlaps.a, parts.ofB, parts.ofA),
  };
}

/** Whether the pupils left are too few, or from too few classes, to be published. */
export function disclose(
  { all, without, left }: NestedCells,
  outer: CellTable,
  inner: CellTable,
  pupils: Pupils,
  threshold: Threshold,
  leftOut: Uint8Array | null = null,
): boolean {
  if (left === 0 || left >= surelyEnough(pupils, threshold)) return false;
  if (left < threshold.minPupils) return true;
  const within = new Set(all);
  const gone = new Set(without);
  const classes = new Set<number>();
  for (const row of pupils.rows) {
    if ((leftOut !== null && leftOut[row] === 1) || !within.has(outer.cellOf[row]!) || gone.has(inner.cellOf[row]!)) continue;
    classes.add(pupils.psu[row]!);
    // Mostly the first few rows tell.
    if (passes(left, classes.size, threshold)) return false;
  }
  return true;
}

/**
 * Cells of two tables that share pupils, but too few, or from too few classes, to be published. Where all of a cell is within the other, that
 * is no overlap but the cell itself.
 */
export function smallOverlaps(
  a: CellTable,
  b: CellTable,
  pupils: Pupils,
  threshold: Threshold,
  leftOut: Uint8Array | null = null,
): (readonly [number, number])[] {
  const { a: ofA, b: ofB } = crossTable(a, b, pupils.rows, leftOut);
  const several = ({ start }: Overlaps, cell: number): boolean => start[cell + 1]! - start[cell]! > 1;
  const enough = surelyEnough(pupils, threshold);
  const found: (readonly [number, number])[] = [];
  for (let cell = 0; cell < a.cells; cell++)
    for (let i = ofA.start[cell]!; i < ofA.start[cell + 1]!; i++) {
      const other = ofA.other[i]!;
      const n = ofA.n[i]!;
      if (other === b.cells || n >= enough || !several(ofA, cell) || !several(ofB, other)) continue;
      if (n < threshold.minPupils || !passes(n, classesIn(cell, other), threshold)) found.push([cell, other]);
    }
  return found;

  function classesIn(cell: number, other: number): number {
    const classes = new Set<number>();
    for (const row of pupils.rows)
      if ((leftOut === null || leftOut[row] === 0) && a.cellOf[row] === cell && b.cellOf[row] === other) classes.add(pupils.psu[row]!);
    return classes.size;
  }
}

/** The overlaps of one table's cells: `other[i]` in [0, cells of the other table], the last meaning unknown, with `n[i]` pupils. */
interface Overlaps {
  readonly cells: number;
  /** Where each cell's overlaps begin; cell `cells` is *unknown*. */
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly n: Int32Array;
}

let scratch = new Int32Array(0);

function crossTable(a: CellTable, b: CellTable, rows: Int32Array, leftOut: Uint8Array | null): { a: Overlaps; b: Overlaps } {
  const width = b.cells + 1;
  const size = (a.cells + 1) * width;
  if (scratch.length < size) scratch = new Int32Array(size);
  const counts = scratch;
  const ofA = a.cellOf;
  const ofB = b.cellOf;
  const used = new Int32Array(Math.min(rows.length, size));
  let cells = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (leftOut !== null && leftOut[row] === 1) continue;
    const inA = ofA[row]!;
    const inB = ofB[row]!;
    const at = (inA < 0 ? a.cells : inA) * width + (inB < 0 ? b.cells : inB);
    const before = counts[at]!;
    if (before === 0) used[cells++] = at;
    counts[at] = before + 1;
  }
  const first = new Int32Array(cells);
  const second = new Int32Array(cells);
  const n = new Int32Array(cells);
  for (let i = 0; i < cells; i++) {
    const at = used[i]!;
    first[i] = Math.floor(at / width);
    second[i] = at - first[i]! * width;
    n[i] = counts[at]!;
    counts[at] = 0;
  }
  return { a: byCell(first, second, n, a.cells), b: byCell(second, first, n, b.cells) };
}

function byCell(of: Int32Array, others: Int32Array, counts: Int32Array, cells: number): Overlaps {
  const start = new Int32Array(cells + 2);
  for (const cell of of) start[cell + 1] = start[cell + 1]! + 1;
  for (let cell = 0; cell <= cells; cell++) start[cell + 1] = start[cell + 1]! + start[cell]!;
  const next = start.slice();
  const other = new Int32Array(of.length);
  const n = new Int32Array(of.length);
  of.forEach((cell, i) => {
    const at = next[cell]!;
    next[cell] = at + 1;
    other[at] = others[i]!;
    n[at] = counts[i]!;
  });
  return { cells, start, other, n };
}

/** Cells of both tables that hang together by large overlaps, by the number of their part. */
function partsOf({ a, b }: { a: Overlaps; b: Overlaps }, enough: number): { ofA: Int32Array; ofB: Int32Array } {
  const parent = Int32Array.from({ length: a.cells + b.cells }, (_, i) => i);
  const root = (node: number): number => {
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]!]!;
      node = parent[node]!;
    }
    return node;
  };
  for (let cell = 0; cell < a.cells; cell++)
    for (let i = a.start[cell]!; i < a.start[cell + 1]!; i++)
      if (a.n[i]! >= enough && a.other[i]! < b.cells) parent[root(cell)] = root(a.cells + a.other[i]!);
  return {
    ofA: Int32Array.from({ length: a.cells }, (_, cell) => root(cell)),
    ofB: Int32Array.from({ length: b.cells }, (_, cell) => root(a.cells + cell)),
  };
}

function nestedWithin(outer: Overlaps, inner: Overlaps, partOfOuter: Int32Array, partOfInner: Int32Array): NestedCells[] {
  const outerOf = membersOf(partOfOuter);
  const innerOf = membersOf(partOfInner);
  const inAll = new Int32Array(outer.cells + 1).fill(-1);
  const judged = new Int32Array(inner.cells).fill(-1);
  const inside = new Uint8Array(inner.cells);
  const found: NestedCells[] = [];
  const seen = new Set<string>();
  let round = 0;
  for (let cell = 0; cell < outer.cells; cell++) add([cell]);
  for (let cell = 0; cell < inner.cells; cell++) {
    const reached = reachedBy(cell);
    if (reached !== null && reached.length > 1) addOnce(reached);
  }
  for (const part of innerOf.keys()) {
    const all = needed(part)?.flatMap((one) => outerOf.get(one) ?? []) ?? [];
    if (all.length > 1) addOnce(all);
  }
  return found;

  function addOnce(all: number[]): void {
    const key = all.sort((one, other) => one - other).join();
    if (seen.has(key)) return;
    seen.add(key);
    add(all);
  }
  function add(all: readonly number[]): void {
    round++;
    for (const cell of all) inAll[cell] = round;
    const without: number[] = [];
    let left = 0;
    for (const cell of all)
      for (let i = outer.start[cell]!; i < outer.start[cell + 1]!; i++) {
        const other = outer.other[i]!;
        if (other === inner.cells || !liesInside(other)) left += outer.n[i]!;
        else if (!without.includes(other)) without.push(other);
      }
    if (without.length > 0) found.push({ all, without, left });
  }
  function liesInside(cell: number): boolean {
    if (judged[cell] === round) return inside[cell] === 1;
    judged[cell] = round;
    inside[cell] = 1;
    for (let i = inner.start[cell]!; i < inner.start[cell + 1]!; i++)
      if (inAll[inner.other[i]!] !== round) {
        inside[cell] = 0;
        break;
      }
    return inside[cell] === 1;
  }
  /** The outer cells that an inner one has pupils in; null when some are in none that is known, or when they are too many. */
  function reachedBy(cell: number): number[] | null {
    const from = inner.start[cell]!;
    const to = inner.start[cell + 1]!;
    if (to - from > most) return null;
    const cells = [...inner.other.subarray(from, to)];
    return cells.includes(outer.cells) ? null : cells;
  }
  /** The part with all others whose outer cells its inner cells reach into; null when some reach into the unknown, or there are too many. */
  function needed(start: number): number[] | null {
    const parts = [start];
    for (let at = 0; at < parts.length; at++)
      for (const cell of innerOf.get(parts[at]!) ?? [])
        for (let i = inner.start[cell]!; i < inner.start[cell + 1]!; i++) {
          if (inner.other[i] === outer.cells) return null;
          const part = partOfOuter[inner.other[i]!]!;
          if (parts.includes(part)) continue;
          if (parts.length === most) return null;
          parts.push(part);
        }
    return parts;
  }
}

function membersOf(partOf: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  partOf.forEach((part, cell) => {
    const list = members.get(part);
    if (list === undefined) members.set(part, [cell]);
    else list.push(cell);
  });
  return members;
}
