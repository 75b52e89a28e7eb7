import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPupil,
  emptyBits,
  hasPupil,
  NoReleasedGroups,
  packReleasedGroups,
  unpackReleasedGroups,
  type ReleasedGroup,
} from '../../../analysis/disclosure/ledger.ts';

const group = (pupils: number): fc.Arbitrary<ReleasedGroup> =>
  fc.record({
    key: fc.dictionary(fc.constantFrom('area', 'sex', 'grade'), fc.string()),
    kind: fc.constantFrom('released', 'notStated', 'rest'),
    table: fc.string(),
    bits: fc.uint32Array({ minLength: Math.ceil(pupils / 32), maxLength: Math.ceil(pupils / 32) }),
  });

describe('packReleasedGroups', () => {
  it('is undone by unpackReleasedGroups', () => {
    fc.assert(
      fc.property(
        fc.nat(200).chain((pupils) => fc.record({ pupils: fc.constant(pupils), groups: fc.array(group(pupils), { maxLength: 5 }) })),
        (groups) => {
          const back = unpackReleasedGroups(packReleasedGroups(groups));
          expect(JSON.stringify(back)).toBe(JSON.stringify(groups));
        },
      ),
    );
  });
});

describe('unpackReleasedGroups', () => {
  it('refuses bytes that are no entry, and an entry that was cut off', () => {
    expect(() => unpackReleasedGroups(new Uint8Array(3))).toThrow(NoReleasedGroups);
    expect(() => unpackReleasedGroups(new Uint8Array(40))).toThrow(NoReleasedGroups);
    const bytes = packReleasedGroups({ pupils: 40, groups: [{ key: {}, kind: 'released', table: 'all', bits: emptyBits(40) }] });
    expect(() => unpackReleasedGroups(bytes.subarray(0, bytes.length - 1))).toThrow(NoReleasedGroups);
    expect(unpackReleasedGroups(bytes).groups).toHaveLength(1);
  });
});

describe('addPupil', () => {
  it('sets the bit of one row alone', () => {
    const bits = emptyBits(70);
    for (const row of [0, 31, 32, 69]) addPupil(bits, row);
    expect(Array.from({ length: 70 }, (_, row) => row).filter((row) => hasPupil(bits, row))).toEqual([0, 31, 32, 69]);
  });
});
