import { groupMissing, type Columns, type DesignColumns, type GroupColumn, type IndexArray } from './columns.ts';

/**
 * Two waves of one instrument as one: the rows of the first, then those of the second.
 *
 * Classes and schools of each wave stay their own PSUs and strata, with their own weights. A class is met once, and the school of two years later is another
 * draw of pupils and teachers; were its two waves one stratum, what changed between them would count as chance and widen every interval. A pupil
 * who answered in both waves is counted twice and as two: nobody can tell, since nothing links a pupil's answers. Where a third of the pupils did,
 * intervals at 95 % hold the truth in about 92 of 100 pools (docs/method.md).
 *
 * @param code the pool's code, the `wave` of every row
 * @returns columns with the codes of both waves; neither of the given ones is changed
 * @throws {RangeError} when the waves do not have the same items and grouping variables, so that they are not of one instrument
 * @see Thomas and Wannell (2009), Combining cycles of the Canadian Community Health Survey, Health Reports 20(1) (the pooled approach)
 */
export function poolWaves(first: Columns, second: Columns, code: string): Columns {
  requireSameNames('items', first.items, second.items);
  requireSameNames('grouping variables', first.groups, second.groups);
  const n = first.n + second.n;
  const items = [...first.items].map(([id, index]) => [id, join(index, second.items.get(id)!)] as const);
  const groups = [...first.groups].map(([id, column]) => [id, joinCodes(column, second.groups.get(id)!)] as const);
  return {
    n,
    items: new Map(items),
    groups: new Map([...groups, ['wave', { codes: [code], index: new Uint8Array(n) }]]),
    design: joinDesigns(first, second),
  };
}

function requireSameNames(what: string, a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): void {
  const odd = [...a.keys(), ...b.keys()].find((id) => !a.has(id) || !b.has(id));
  if (odd !== undefined) throw new RangeError(`poolWaves needs waves with the same ${what}, "${odd}" is in one of them only`);
}

/** Codebook indexes of one item have one width in all waves of an instrument. */
function join(a: IndexArray, b: IndexArray): IndexArray {
  const both = a.BYTES_PER_ELEMENT === 1 ? new Uint8Array(a.length + b.length) : new Uint16Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinCodes(a: GroupColumn, b: GroupColumn): GroupColumn {
  const codes = [...new Set([...a.codes, ...b.codes])];
  const index = codes.length < 0xff ? new Uint8Array(a.index.length + b.index.length) : new Uint16Array(a.index.length + b.index.length);
  const add = ({ codes: own, index: from }: GroupColumn, at: number): void => {
    const moved = own.map((one) => codes.indexOf(one));
    const missing = groupMissing(from);
    from.forEach((one, row) => (index[at + row] = one === missing ? groupMissing(index) : moved[one]!));
  };
  add(a, 0);
  add(b, a.index.length);
  return { codes, index };
}

function joinDesigns({ n: rowsA, design: a }: Columns, { n: rowsB, design: b }: Columns): DesignColumns {
  const after = (values: Int32Array, by: number): Int32Array => values.map((value) => value + by);
  const ones = (rows: number): Float64Array => new Float64Array(rows).fill(1);
  return {
    psu: joinNumbers(a.psu, after(b.psu, a.psuStratum.length)),
    psuStratum: joinNumbers(a.psuStratum, after(b.psuStratum, a.strata)),
    strata: a.strata + b.strata,
    weight: a.weight === null && b.weight === null ? null : joinReals(a.weight ?? ones(rowsA), b.weight ?? ones(rowsB)),
    // A wave without population counts has no finite population correction, and then the two together have none.
    fpc: a.fpc === null || b.fpc === null ? null : joinReals(a.fpc, b.fpc),
  };
}

function joinNumbers(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinReals(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
