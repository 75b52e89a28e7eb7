import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../web/fielding/qr-path.ts';

describe('qrPath', () => {
  const text = 'https://enkat.kommun.example/m/exempelkommun/c/N6HH3NJ3#RW4JPJJPP';

  it('draws every dark square of the code and no other, inside a quiet zone of four', () => {
    const { size, path } = qrPath(text);
    const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
      for (let k = 0; k < Number(width); k++) drawn[Number(y)]![Number(x) + k] = true;
    const bare = encode(text, { ecc: 'M', border: 0 });
    expect(size).toBe(bare.size + 8);
    const inside = drawn.slice(4, -4).map((row) => row.slice(4, -4));
    expect(inside).toEqual(bare.data);
    expect(drawn.flat().filter(Boolean)).toHaveLength(bare.data.flat().filter(Boolean).length);
  });

  it('stays small enough to be scanned from a slip: 24 mm for at most 49 squares', () => {
    expect(qrPath(`https://${'a'.repeat(40)}.example/m/${'b'.repeat(20)}/c/N6HH3NJ3#RW4JPJJPP`).size).toBeLessThanOrEqual(49);
  });
});
