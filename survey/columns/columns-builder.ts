/**
 * Grows a set of columns row by row. Columns grow as lists of chunks, never by doubling: a million rows of 150 items would otherwise
 * need the old array and its double at the same moment. Finishing joins one column at a time and gives its part of the chunks back to
 * the system at once; left to the garbage collector, it would often still be there when the last column is made.
 */
import type { Columns, GroupColumn, IndexArray } from './columns.ts';

export interface ColumnsLayout {
  /** Item ids with the width of their codebook (`codebookWidth`). */
  readonly items: readonly { readonly id: string; readonly width: 1 | 2 }[];
  /** Grouping variables with their declared codes, which come first in the finished column and in this order. */
  readonly groups: readonly { readonly id: string; readonly codes: readonly string[] }[];
  /** True when rows carry a sampling weight. */
  readonly weighted: boolean;
}

/** One respondent. Arrays are in the order of the layout; they are read at once, so one set may be filled again for every row. */
export interface ColumnsRow {
  /** Codebook index per item, or its reserved number for missing (`missingIndex`). */
  readonly items: ArrayLike<number>;
  /** Per grouping variable what `groupCode` gave, or -1 for missing. */
  readonly groups: ArrayLike<number>;
  /** PSU number, from 0. */
  readonly psu: number;
  /** Above 0; not read when the layout is unweighted. */
  readonly weight: number;
}

/** The part of the design that is known when all rows are in: every PSU's stratum, and the correction per stratum. */
export interface FinishedDesign {
  readonly psuStratum: ArrayLike<number>;
  readonly strata: number;
  readonly fpc: ArrayLike<number> | null;
}

/** A grouping variable had more codes than a column can tell apart. */
export class TooManyGroupCodes extends Error {
  readonly code = 'too-many-group-codes';
  constructor(readonly group: string) {
    super(`columns: grouping variable "${group}" has more than ${maxGroupCodes} codes`);
  }
}

/** Two bytes, the highest number being taken for missing. */
export const maxGroupCodes = 0xffff;
/** Rows that are filled one by one before they go to a chunk; chunks are whole multiples. */
const stagedRows = 1_024;
const largestChunk = 65_536;

type NumberArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Some rows of all columns, in one block of memory. */
interface Rows {
  /** In the order of the block. */
  readonly weight: Float64Array | null;
  readonly psu: Int32Array;
  readonly groups: readonly Uint16Array[];
  readonly items: readonly IndexArray[];
}

/** Rows in a block that is given back from its end while finishing. */
interface Chunk extends Rows {
  readonly rows: number;
  readonly block: ResizableBuffer;
}

/** ES2024, in every engine that we run on. */
interface ResizableBuffer extends ArrayBuffer {
  resize(bytes: number): void;
}
const resizable = (bytes: number) =>
  new (ArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => ResizableBuffer)(bytes, {
    maxByteLength: bytes,
  });

/**
 * Builds `Columns` from rows.
 *
 * @example
 * const builder = new ColumnsBuilder({ items: [{ id: 'lna1', width: 1 }], groups: [{ id: 'sex', codes: ['1', '2'] }], weighted: false });
 * builder.append({ items: [3], groups: [builder.groupCode(0, '2')], psu: 0, weight: 1 });
 * builder.finish({ psuStratum: [0], strata: 1, fpc: null }).n; // 1
 */
export class ColumnsBuilder {
  readonly #layout: ColumnsLayout;
  readonly #chunks: Chunk[] = [];
  readonly #codes: { readonly index: Map<string, number>; readonly list: string[] }[];
  /** In plain memory: single numbers are written to a resizable block several times more slowly. */
  readonly #staged: Rows;
  #at = 0;
  #chunkAt = 0;
  #rows = 0;

  constructor(layout: ColumnsLayout) {
    this.#layout = layout;
    this.#codes = layout.groups.map(() => ({ index: new Map(), list: [] }));
    this.#staged = rowsIn(new ArrayBuffer(bytesPerRow(layout) * stagedRows), layout, stagedRows);
  }

  /** Rows appended so far. */
  get rows(): number {
    return this.#rows;
  }

  /**
   * The number by which `append` knows a code of a grouping variable; a new code gets the next number.
   *
   * @param group position of the grouping variable in the layout
   * @throws {TooManyGroupCodes} beyond 65,535 codes
   */
  groupCode(group: number, code: string): number {
    const { index, list } = this.#codes[group]!;
    const known = index.get(code);
    if (known !== undefined) return known;
    if (list.length === maxGroupCodes) throw new TooManyGroupCodes(this.#layout.groups[group]!.id);
    index.set(code, list.length);
    return list.push(code) - 1;
  }

  /** The codes that `groupCode` has numbered, in the order of their numbers. */
  groupCodes(group: number): readonly string[] {
    return this.#codes[group]!.list;
  }

  /** Appends one respondent. Indexes are not checked: whoever reads a file has checked them with the place at hand. */
  append(row: ColumnsRow): void {
    if (this.#at === stagedRows) this.#flush();
    const chunk = this.#staged;
    const at = this.#at;
    const { items, groups } = row;
    for (let i = 0; i < chunk.items.length; i++) chunk.items[i]![at] = items[i]!;
    // -1 becomes the highest number, which is how a column says missing.
    for (let g = 0; g < chunk.groups.length; g++) chunk.groups[g]![at] = groups[g]!;
    chunk.psu[at] = row.psu;
    if (chunk.weight) chunk.weight[at] = row.weight;
    this.#at++;
    this.#rows++;
  }

  /**
   * The finished columns. The builder is empty afterwards: its chunks go as their columns are made.
   * Group codes that no row has are left out; the others stand in declared order, undeclared ones after them in natural order
   * (9 before 10), so that the codes do not depend on the order of the rows.
   */
  finish(design: FinishedDesign): Columns {
    if (this.#at > 0) this.#flush();
    const n = this.#rows;
    const { items: itemLayout, groups: groupLayout, weighted } = this.#layout;
    // From the end of the chunks to their beginning.
    const items = new Map(
      itemLayout
        .map(({ id, width }, i) => [id, { i, width }] as const)
        .toReversed()
        .map(
          ([id, { i, width }]) =>
            [id, this.#join(width === 1 ? new Uint8Array(n) : new Uint16Array(n), (chunk) => chunk.items[i]!)] as const,
        ),
    );
    const groups = new Map(
      groupLayout
        .map(({ id, codes }, g) => ({ id, codes, g }))
        .toReversed()
        .map(({ id, codes, g }) => [id, this.#groupColumn(g, codes)] as const),
    );
    const psu = this.#join(new Int32Array(n), (chunk) => chunk.psu);
    const weight = weighted ? this.#join(new Float64Array(n), (chunk) => chunk.weight!) : null;
    this.#chunks.length = 0;
    return {
      n,
      items: new Map(itemLayout.map(({ id }) => [id, items.get(id)!])),
      groups: new Map(groupLayout.map(({ id }) => [id, groups.get(id)!])),
      design: {
        psu,
        psuStratum: Int32Array.from(design.psuStratum),
        strata: design.strata,
        weight,
        fpc: design.fpc && Float64Array.from(design.fpc),
      },
    };
  }

  /** Moves the staged rows to a chunk. */
  #flush(): void {
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#chunkAt === chunk.rows) {
      const rows = chunk ? Math.min(largestChunk, chunk.rows * 2) : stagedRows;
      const block = resizable(bytesPerRow(this.#layout) * rows);
      chunk = { ...rowsIn(block, this.#layout, rows), rows, block };
      this.#chunks.push(chunk);
      this.#chunkAt = 0;
    }
    const { items, groups, psu, weight } = this.#staged;
    const at = this.#chunkAt;
    items.forEach((index, i) => chunk.items[i]!.set(index, at));
    groups.forEach((index, g) => chunk.groups[g]!.set(index, at));
    chunk.psu.set(psu, at);
    if (weight) chunk.weight!.set(weight, at);
    this.#chunkAt += stagedRows;
    this.#at = 0;
  }

  /** One column of all chunks; the chunks end before it afterwards. */
  #join<A extends NumberArray>(out: A, of: (chunk: Chunk) => NumberArray): A {
    let at = 0;
    for (const chunk of this.#chunks) {
      const part = of(chunk);
      const end = part.byteOffset;
      out.set(part.subarray(0, Math.min(part.length, out.length - at)), at);
      at += part.length;
      chunk.block.resize(end);
    }
    return out;
  }

  #groupColumn(g: number, declared: readonly string[]): GroupColumn {
    const arrived = this.#codes[g]!.list;
    const index = this.#join(new Uint16Array(this.#rows), (chunk) => chunk.groups[g]!);
    const seen = new Uint8Array(arrived.length);
    for (const code of index) if (code !== maxGroupCodes) seen[code] = 1;
    const codes = orderCodes(
      arrived.filter((_, i) => seen[i]),
      declared,
    );
    const place = new Map(codes.map((code, i) => [code, i]));
    // Beyond the arrived codes lies only 65535 for missing; in one byte it is cut to 255, which says missing there too.
    const position = Uint16Array.from(arrived, (code) => place.get(code) ?? maxGroupCodes);
    const out = codes.length < 0xff ? new Uint8Array(index.length) : new Uint16Array(index.length);
    for (let row = 0; row < index.length; row++) out[row] = index[row] === maxGroupCodes ? maxGroupCodes : position[index[row]!]!;
    return { codes, index: out };
  }
}

/** What one respondent takes in memory. */
export const bytesPerRow = ({ items, groups, weighted }: ColumnsLayout): number =>
  (weighted ? 8 : 0) + 4 + 2 * groups.length + items.reduce((sum, { width }) => sum + width, 0);

/** Arrays over a block. Wide entries come first, so that each array begins where its type may begin; `rows` is a multiple of 8. */
function rowsIn(block: ArrayBuffer, { items, groups, weighted }: ColumnsLayout, rows: number): Rows {
  let from = 0;
  const next = (bytes: number) => (from += bytes * rows) - bytes * rows;
  return {
    weight: weighted ? new Float64Array(block, next(8), rows) : null,
    psu: new Int32Array(block, next(4), rows),
    groups: groups.map(() => new Uint16Array(block, next(2), rows)),
    items: items.map(({ width }) => (width === 1 ? new Uint8Array(block, next(1), rows) : new Uint16Array(block, next(2), rows))),
  };
}

/** Declared codes first and in their order, then the others in natural order. */
function orderCodes(seen: readonly string[], declared: readonly string[]): string[] {
  const among = new Set(seen);
  const first = declared.filter((code) => among.has(code));
  const named = new Set(first);
  return [...first, ...seen.filter((code) => !named.has(code)).toSorted(naturalOrder)];
}

/** Numbers by size before texts by their characters: the same on every machine, whatever its language. */
function naturalOrder(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  const [xIsNumber, yIsNumber] = [a.trim() !== '' && !Number.isNaN(x), b.trim() !== '' && !Number.isNaN(y)];
  if (xIsNumber !== yIsNumber) return xIsNumber ? -1 : 1;
  if (xIsNumber && x !== y) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}
