import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../../notebooks/plan/merge-fields.ts';

const values = fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('x', 'y', 'z'), c: fc.constantFrom('x', 'y', 'z') });

describe('mergeFields', () => {
  it('keeps what either has changed, and asks where both changed the same to different things', () => {
    expect(mergeFields({ a: 1, b: 1, c: 1, d: 1 }, { a: 2, b: 1, c: 2, d: 3 }, { a: 1, b: 2, c: 2, d: 2 })).toEqual({
      values: { a: 2, b: 2, c: 2, d: 3 },
      conflicts: ['d'],
      theirsOnly: ['b'],
    });
  });

  it('takes objects for the same whose keys stand in another order', () => {
    const stored = { subject: { kind: 'place', name: 'torget' } };
    expect(mergeFields(stored, stored, { subject: { name: 'torget', kind: 'place' } }).theirsOnly).toEqual([]);
  });

  it('loses no change: every field that differs from the base is in the merged values or among the conflicts', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const { values: merged, conflicts } = mergeFields(base, mine, theirs);
        for (const name of ['a', 'b', 'c'] as const) {
          if (conflicts.includes(name)) continue;
          if (mine[name] !== base[name]) expect(merged[name]).toBe(mine[name]);
          if (theirs[name] !== base[name]) expect(merged[name]).toBe(theirs[name]);
        }
      }),
    );
  });
});
