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

/** Pupils that two tables are compared over. */
export interface Pupils {
  /** The rows that take part, in ascending order. */
  readonly rows: Int32Array;
  /** Class per row. */
  readonly psu: Int32Array;
  /** Pupils of the largest class among these rows: more than this many always come from two classes. */
  readonly largestClass: number;
  /**
   * Whether pupils of whom one of the tables tells nothing are part of a difference. They are, unless nobody can tell them from pupils who
   * did not answer the question.
   */
  readonly unknownCount: boolean;
}

/** The pupils of cells `all` without those of cells `without` are too few to be published. */
export interface Remainder {
  readonly all: readonly number[];
  readonly without: readonly number[];
}

export function pupilsOf(rows: Int32Array, psu: Int32Array, unknownCount: boolean): Pupils {
  const sizes = new Int32Array(rows.reduce((most, row) => Math.max(most, psu[row]!), -1) + 1);
  let largestClass = 0;
  for (const row of rows) largestClass = Math.max(largestClass, (sizes[psu[row]!] = sizes[psu[row]!]! + 1));
  return { rows, psu, largestClass, unknownCount };
}

/** How many pupils always pass, whichever classes they come from. */
const surelyEnough = ({ largestClass }: Pupils, { minPupils, minPsus }: Threshold): number =>
  Math.max(minPupils, (minPsus - 1) * largestClass + 1);

/** Sums of more parts of tables than this are beyond what the rule follows up; each part may itself be many cells (see `partsOf`). */
const mostParts = 6;

/**
 * All differences of groups of `a` and groups of `b` that lie within them, and that do not pass.
 *
 * Of the cells of `b` that lie within some cells of `a` always all are taken away: what is left with fewer of them contains a published
 * group. A small remainder has only small overlaps in it, so cells that overlap in many pupils stand on both sides together, as one part;
 * parts are joined as far as the cells of `b` in them need it.
 *
 * @param leftOut 1 for pupils whose cells were drawn at random and do not fit each other; null for none
 */
export function disclosingRemainders(
  a: CellTable,
  b: CellTable,
  pupils: Pupils,
  threshold: Threshold,
  leftOut: Uint8Array | null = null,
): { readonly aLessB: Remainder[]; readonly bLessA: Remainder[] } {
  const takesPart = (row: number): boolean =>
    (leftOut === null || leftOut[row] === 0) && (pupils.unknownCount || (a.cellOf[row]! >= 0 && b.cellOf[row]! >= 0));
  const overlaps = crossTable(a, b, takesPart, pupils.rows);
  const enough = surelyEnough(pupils, threshold);
  const parts = partsOf(overlaps, enough);
  const psusOf = (cells: ReadonlySet<number>, of: CellTable, without: ReadonlySet<number>, other: CellTable): number => {
    const classes = new Set<number>();
    for (const row of pupils.rows) if (cells.has(of.cellOf[row]!) && !without.has(other.cellOf[row]!)) classes.add(pupils.psu[row]!);
    return classes.size;
  };
  const fails = (n: number, all: readonly number[], of: CellTable, without: readonly number[], other: CellTable): boolean =>
    n > 0 && (n < threshold.minPupils || !passes(n, psusOf(new Set(all), of, new Set(without), other), threshold));
  return {
    aLessB: remainders(overlaps.a, overlaps.b, parts.ofA, parts.ofB, enough, (n, all, without) => fails(n, all, a, without, b)),
    bLessA: remainders(overlaps.b, overlaps.a, parts.ofB, parts.ofA, enough, (n, all, without) => fails(n, all, b, without, a)),
  };
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

function crossTable(a: CellTable, b: CellTable, takesPart: (row: number) => boolean, rows: Int32Array): { a: Overlaps; b: Overlaps } {
  const width = b.cells + 1;
  const size = (a.cells + 1) * width;
  if (scratch.length < size) scratch = new Int32Array(size);
  const counts = scratch;
  const used: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const inA = a.cellOf[row]!;
    const inB = b.cellOf[row]!;
    if (!takesPart(row)) continue;
    const at = (inA < 0 ? a.cells : inA) * width + (inB < 0 ? b.cells : inB);
    if (counts[at] === 0) used.push(at);
    counts[at] = counts[at]! + 1;
  }
  const first = Int32Array.from(used, (at) => Math.floor(at / width));
  const second = Int32Array.from(used, (at) => at % width);
  const n = Int32Array.from(used, (at) => counts[at]!);
  for (const at of used) counts[at] = 0;
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

function remainders(
  outer: Overlaps,
  inner: Overlaps,
  partOfOuter: Int32Array,
  partOfInner: Int32Array,
  enough: number,
  fails: (n: number, all: readonly number[], without: readonly number[]) => boolean,
): Remainder[] {
  const outerOf = membersOf(partOfOuter);
  const innerOf = membersOf(partOfInner);
  const inAll = new Int32Array(outer.cells + 1).fill(-1);
  const inside = new Int32Array(inner.cells);
  const judged = new Int32Array(inner.cells).fill(-1);
  const found: Remainder[] = [];
  const seen = new Set<string>();
  let round = 0;
  for (const start of innerOf.keys()) {
    const parts = needed(start);
    if (parts === null) continue;
    const all = parts.flatMap((part) => outerOf.get(part) ?? []);
    if (all.length === 0) continue;
    round++;
    for (const cell of all) inAll[cell] = round;
    const n = left(all);
    if (n <= 0 || n >= enough) continue;
    const key = all.toSorted((one, other) => one - other).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const without = contained(all);
    if (without.length > 0 && fails(n, all, without)) found.push({ all, without });
  }
  return found;

  /** The part with all others whose outer cells its inner cells reach into; null when some reach into the unknown, or there are too many. */
  function needed(start: number): number[] | null {
    const parts = [start];
    for (let at = 0; at < parts.length; at++)
      for (const cell of innerOf.get(parts[at]!) ?? [])
        for (let i = inner.start[cell]!; i < inner.start[cell + 1]!; i++) {
          if (inner.other[i] === outer.cells) return null;
          const part = partOfOuter[inner.other[i]!]!;
          if (parts.includes(part)) continue;
          if (parts.length === mostParts) return null;
          parts.push(part);
        }
    return parts;
  }
  function liesInside(cell: number): boolean {
    if (judged[cell] === round) return inside[cell] === 1;
    judged[cell] = round;
    inside[cell] = 1;
    for (let i = inner.start[cell]!; i < inner.start[cell + 1]!; i++) if (inAll[inner.other[i]!] !== round) inside[cell] = 0;
    return inside[cell] === 1;
  }
  /** Pupils of the outer cells in no inner cell that lies inside; stops at enough. */
  function left(all: readonly number[]): number {
    let n = 0;
    for (const cell of all)
      for (let i = outer.start[cell]!; i < outer.start[cell + 1]!; i++) {
        if (outer.other[i]! < inner.cells && liesInside(outer.other[i]!)) continue;
        n += outer.n[i]!;
        if (n >= enough) return n;
      }
    return n;
  }
  function contained(all: readonly number[]): number[] {
    const cells = new Set<number>();
    for (const cell of all)
      for (let i = outer.start[cell]!; i < outer.start[cell + 1]!; i++)
        if (outer.other[i]! < inner.cells && liesInside(outer.other[i]!)) cells.add(outer.other[i]!);
    return [...cells].sort((one, other) => one - other);
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
