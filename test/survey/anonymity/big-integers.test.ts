import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseModulo, powerModulo, toBytes, toInteger } from '../../../survey/anonymity/big-integers.ts';

describe('toInteger', () => {
  it('is undone by toBytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...toBytes(toInteger(bytes), bytes.length)]).toEqual([...bytes]);
      }),
    );
    expect(toInteger(Uint8Array.of(1, 0))).toBe(256n);
  });
});

describe('toBytes', () => {
  it('fills up from the left, and refuses what does not fit', () => {
    expect([...toBytes(255n, 2)]).toEqual([0, 255]);
    expect(() => toBytes(256n, 1)).toThrow(RangeError);
    expect(() => toBytes(-1n, 1)).toThrow(RangeError);
  });
});

describe('powerModulo', () => {
  it('agrees with the power itself', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 1000n), fc.bigInt(0n, 60n), fc.bigInt(2n, 10_000n), (base, exponent, modulus) => {
        expect(powerModulo(base, exponent, modulus)).toBe(base ** exponent % modulus);
      }),
    );
  });
});

describe('inverseModulo', () => {
  it('gives 1 in the product, or is undefined exactly where a factor is shared', () => {
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000n), fc.bigInt(2n, 10_000n), (a, modulus) => {
        const inverse = inverseModulo(a, modulus);
        expect(inverse === undefined).toBe(common(a, modulus) !== 1n);
        if (inverse === undefined) return;
        expect((a * inverse) % modulus).toBe(1n);
        expect(inverse > 0n && inverse < modulus).toBe(true);
      }),
    );
  });
});
