import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../survey/columns/checksum.ts';
import type { IndexArray } from '../../../survey/columns/columns.ts';
import { DamagedColumns, decodeColumns, encodeColumns, type ColumnsHeader } from '../../../survey/columns/encode-columns.ts';
import { anyColumns } from './columns-fixtures.ts';

describe('crc32', () => {
  it('gives the check value of the published parameters', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
  it('agrees with zlib', () => {
    // zlib.crc32 came with Node 20.15.
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
  });
});

describe('encodeColumns and decodeColumns', () => {
  /** Through JSON, and through buffers that are not aligned, as a database driver gives them. */
  const stored = ({ header, parts }: ReturnType<typeof encodeColumns>) => ({
    header: JSON.parse(JSON.stringify(header)) as ColumnsHeader,
    parts: parts.map(({ id, bytes }) => {
      const pool = Buffer.alloc(bytes.length + 2);
      pool.set(bytes, 1);
      return { id, bytes: pool.subarray(1, bytes.length + 1) };
    }),
  });

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { header, parts } = stored(encodeColumns(columns));
        expect(decodeColumns(header, parts.toReversed())).toEqual(columns);
      }),
    );
  });

  const sample = () =>
    stored(
      encodeColumns({
        n: 2,
        items: new Map<string, IndexArray>([
          ['q1', Uint8Array.of(1, 255)],
          ['q2', Uint16Array.of(258, 65_535)],
        ]),
        groups: new Map([['wave', { codes: ['2024'], index: Uint8Array.of(0, 0) }]]),
        design: { psu: Int32Array.of(0, 1), psuStratum: Int32Array.of(0, 0), strata: 1, weight: Float64Array.of(1, 2), fpc: null },
      }),
    );

  it('make a part of each array, little-endian, and no more', () => {
    const { parts, header } = sample();
    expect(parts.map(({ id, bytes }) => [id, bytes.length])).toEqual([
      ['item:q1', 2],
      ['item:q2', 4],
      ['group:wave', 2],
      ['design:psu', 8],
      ['design:psuStratum', 8],
      ['design:weight', 16],
    ]);
    expect([...parts[1]!.bytes]).toEqual([2, 1, 255, 255]);
    expect(header.parts.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
  });
  it('read only the items that are asked for', () => {
    const { header, parts } = sample();
    const some = decodeColumns(
      header,
      parts.filter(({ id }) => id !== 'item:q1'),
      ['q2'],
    );
    expect([...some.items.keys()]).toEqual(['q2']);
  });
  it('own their memory: what the driver gave may be used again', () => {
    const { header, parts } = sample();
    const columns = decodeColumns(header, parts);
    for (const { bytes } of parts) bytes.fill(7);
    expect([...columns.items.get('q1')!]).toEqual([1, 255]);
    expect([...columns.design.weight!]).toEqual([1, 2]);
  });
  it('notice every part that is missing, cut, or has one wrong bit', () => {
    const { header, parts } = sample();
    for (const { id } of parts) {
      const others = parts.filter((part) => part.id !== id);
      const bytes = parts.find((part) => part.id === id)!.bytes;
      expect(() => decodeColumns(header, others)).toThrow(new DamagedColumns(id, 'is missing'));
      expect(() => decodeColumns(header, [...others, { id, bytes: bytes.subarray(1) }])).toThrow(DamagedColumns);
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const damaged = Uint8Array.from(bytes);
        damaged[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => decodeColumns(header, [...others, { id, bytes: damaged }])).toThrow(
          new DamagedColumns(id, 'is damaged: its checksum differs'),
        );
      }
    }
  });
  it('refuse a format that they do not know', () => {
    const { header, parts } = sample();
    expect(() => decodeColumns({ ...header, format: 2 as 1 }, parts)).toThrow('has format 2, this version reads format 1');
  });
});
