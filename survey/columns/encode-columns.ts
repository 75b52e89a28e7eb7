/**
 * Columns as bytes to store and back: a header in JSON and one part per array, so that a reader fetches only the items it needs.
 * Numbers are little-endian. The parts are in the clear; encrypting them is the server's task.
 */
import type { Columns, GroupColumn, IndexArray } from './columns.ts';
import { crc32 } from './checksum.ts';

/** What stands in the header about one part. `id` is `item:…`, `group:…` or `design:…`. */
export interface EncodedPart {
  readonly id: string;
  readonly type: keyof typeof arrayTypes;
  /** Entries, not bytes. */
  readonly length: number;
  /** CRC-32 of the part's bytes: notices damage, is no protection against forgery. */
  readonly crc32: number;
}

/** A JSON value: nothing in it tells about single respondents. */
export interface ColumnsHeader {
  readonly format: 1;
  readonly n: number;
  readonly strata: number;
  readonly items: readonly string[];
  readonly groups: readonly { readonly id: string; readonly codes: readonly string[] }[];
  readonly parts: readonly EncodedPart[];
}

export interface ColumnsPart {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Stored columns that cannot be read back: a part is missing, damaged, or of another length than its header says. */
export class DamagedColumns extends Error {
  readonly code = 'damaged-columns';
  constructor(
    readonly part: string,
    reason: string,
  ) {
    super(`decodeColumns: part "${part}" ${reason}`);
  }
}

const arrayTypes = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, f64: Float64Array } as const;
type StoredArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The header and the parts; parts of one-byte columns are views of the columns' own memory, so do not write into them. */
export function encodeColumns(columns: Columns): { header: ColumnsHeader; parts: ColumnsPart[] } {
  const { design } = columns;
  const arrays: [string, StoredArray][] = [
    ...[...columns.items].map(([id, index]): [string, StoredArray] => [`item:${id}`, index]),
    ...[...columns.groups].map(([id, { index }]): [string, StoredArray] => [`group:${id}`, index]),
    ['design:psu', design.psu],
    ['design:psuStratum', design.psuStratum],
    ...(design.weight ? [['design:weight', design.weight] as [string, StoredArray]] : []),
    ...(design.fpc ? [['design:fpc', design.fpc] as [string, StoredArray]] : []),
  ];
  const parts = arrays.map(([id, array]) => ({ id, bytes: toLittleEndian(array) }));
  return {
    header: {
      format: 1,
      n: columns.n,
      strata: design.strata,
      items: [...columns.items.keys()],
      groups: [...columns.groups].map(([id, { codes }]) => ({ id, codes })),
      parts: arrays.map(([id, array], i) => ({ id, type: typeOf(array), length: array.length, crc32: crc32(parts[i]!.bytes) })),
    },
    parts,
  };
}

/**
 * The columns again. Parts may come in any order; those that are not asked for are not looked at.
 *
 * @param header what `encodeColumns` gave, also after a way through JSON
 * @param items the items to read, when not all are needed: the columns then have only these
 * @throws {DamagedColumns} when a part is missing, too short or long, or its checksum differs
 */
export function decodeColumns(header: ColumnsHeader, parts: readonly ColumnsPart[], items: readonly string[] = header.items): Columns {
  if (header.format !== 1) throw new DamagedColumns('header', `has format ${String(header.format)}, this version reads format 1`);
  const bytes = new Map(parts.map((part) => [part.id, part.bytes]));
  const described = new Map(header.parts.map((part) => [part.id, part]));
  const read = <A extends StoredArray>(id: string, length: number | null): A => {
    const part = described.get(id);
    const stored = bytes.get(id);
    if (!part || !stored) throw new DamagedColumns(id, 'is missing');
    if (length !== null && part.length !== length) throw new DamagedColumns(id, `has ${part.length} entries, expected ${length}`);
    if (stored.byteLength !== part.length * arrayTypes[part.type].BYTES_PER_ELEMENT)
      throw new DamagedColumns(id, `has ${stored.byteLength} bytes, expected ${part.length} entries of type ${part.type}`);
    if (crc32(stored) !== part.crc32) throw new DamagedColumns(id, 'is damaged: its checksum differs');
    return fromLittleEndian(stored, part.type) as A;
  };
  const optional = (id: string, length: number) => (described.has(id) ? read<Float64Array>(id, length) : null);
  return {
    n: header.n,
    items: new Map(items.map((id) => [id, read<IndexArray>(`item:${id}`, header.n)])),
    groups: new Map(
      header.groups.map(({ id, codes }): [string, GroupColumn] => [id, { codes, index: read<IndexArray>(`group:${id}`, header.n) }]),
    ),
    design: {
      psu: read<Int32Array>('design:psu', header.n),
      psuStratum: read<Int32Array>('design:psuStratum', null),
      strata: header.strata,
      weight: optional('design:weight', header.n),
      fpc: optional('design:fpc', header.strata),
    },
  };
}

const typeOf = (array: StoredArray): EncodedPart['type'] =>
  array instanceof Uint8Array ? 'u8' : array instanceof Uint16Array ? 'u16' : array instanceof Int32Array ? 'i32' : 'f64';

const littleEndianMachine = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function toLittleEndian(array: StoredArray): Uint8Array {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return littleEndianMachine || array.BYTES_PER_ELEMENT === 1 ? bytes : swapped(bytes, array.BYTES_PER_ELEMENT);
}

/** Always a copy: what comes from a database driver is often a slice of a larger, unaligned buffer that would be kept alive. */
function fromLittleEndian(bytes: Uint8Array, type: EncodedPart['type']): StoredArray {
  const size = arrayTypes[type].BYTES_PER_ELEMENT;
  const own = littleEndianMachine || size === 1 ? copied(bytes) : swapped(bytes, size);
  return new arrayTypes[type](own.buffer as ArrayBuffer, own.byteOffset, own.byteLength / size);
}

/** Not `slice`: Node's Buffer has another meaning of it. */
function copied(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  out.set(bytes);
  return out;
}

function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const out = copied(bytes);
  for (let i = 0; i < out.length; i += size) out.subarray(i, i + size).reverse();
  return out;
}
