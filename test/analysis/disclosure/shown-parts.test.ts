import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownParts } from '../../../analysis/disclosure/shown-parts.ts';

/** Parts whose union passes with at least ten. */
const tenOf = (sizes: readonly number[]) => (members: readonly number[]) => members.reduce((sum, part) => sum + sizes[part]!, 0) >= 10;

describe('shownParts', () => {
  it('holds the next smallest back with a single part that fails', () => {
    const sizes = [40, 4, 30];
    expect([...shownParts(sizes, tenOf(sizes))]).toEqual([1, 0, 0]);
  });

  it('needs no further one where those held back pass together, and counts no empty part', () => {
    const sizes = [40, 6, 7, 0];
    expect([...shownParts(sizes, tenOf(sizes))]).toEqual([1, 0, 0, 0]);
    expect([...shownParts([40, 0], tenOf([40, 0]))]).toEqual([1, 0]);
  });

  it('never shows a part that may not be shown by itself', () => {
    expect([...shownParts([40, 30, 50], tenOf([40, 30, 50]), new Set([2]))]).toEqual([1, 1, 0]);
  });

  it('leaves nothing that fails, of any union of parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const shown = shownParts(sizes, tenOf(sizes));
        const held = sizes.flatMap((n, part) => (n > 0 && shown[part] === 0 ? [part] : []));
        if (shown.some((one) => one === 1) && held.length > 0) expect(tenOf(sizes)(held)).toBe(true);
        sizes.forEach((n, part) => expect(shown[part] === 0 || n >= 10).toBe(true));
      }),
    );
  });
});
