import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksBy, collapse, type GradeSexMix, type MixBlocks } from '../../../../analysis/disclosure/comparisons/grade-sex-mix.ts';

/** Grades 7, 8, 9 by girls and boys: cells 7g 7b 8g 8b 9g 9b. */
const mix: GradeSexMix = {
  cells: 6,
  index: new Int32Array(0),
  gradeOf: Int32Array.of(0, 0, 1, 1, 2, 2),
  sexOf: Int32Array.of(0, 1, 0, 1, 0, 1),
};
const pupils =
  (...counts: number[]) =>
  (cells: Uint8Array) => {
    const n = counts.reduce((sum, count, cell) => sum + cells[cell]! * count, 0);
    return n === 0 || n >= 10;
  };
/** Blocks as words: cells of a block share a letter. */
const blocks = (result: MixBlocks | null) => {
  const letters = new Map<number, string>();
  return result === null
    ? null
    : Array.from(result.of, (block) => letters.get(block) ?? letters.set(block, 'abcdef'[letters.size]!).get(block)).join('');
};
const finest = blocksBy(mix, ['grade', 'sex']);

describe('collapse', () => {
  it('leaves alone what can be compared', () => {
    expect(blocks(collapse(mix, finest, pupils(10, 10, 10, 10, 10, 10)))).toBe('abcdef');
    expect(blocks(collapse(mix, finest, pupils(10, 0, 10, 10, 0, 0)))).toBe('abcdef');
  });
  it('puts girls and boys of a grade together first', () => {
    expect(blocks(collapse(mix, finest, pupils(3, 10, 10, 10, 10, 10)))).toBe('aabcde');
  });
  it('then goes to the neighbouring grade, the lower one first, and takes all of it', () => {
    expect(blocks(collapse(mix, finest, pupils(20, 20, 3, 3, 20, 20)))).toBe('aaaabc');
    expect(blocks(collapse(mix, finest, pupils(3, 3, 10, 10, 20, 20)))).toBe('aaaabc');
    expect(blocks(collapse(mix, finest, pupils(3, 3, 1, 1, 20, 20)))).toBe('aaaaaa');
  });
  it('gives up where everybody is too few', () => {
    expect(collapse(mix, finest, pupils(1, 1, 1, 1, 1, 1))).toBeNull();
  });
  it('begins with what it is allowed to tell apart', () => {
    expect(blocks(blocksBy(mix, ['grade']))).toBe('aabbcc');
    expect(blocks(blocksBy(mix, ['sex']))).toBe('ababab');
    expect(blocks(blocksBy(mix, []))).toBe('aaaaaa');
    expect(blocks(collapse(mix, blocksBy(mix, ['sex']), pupils(3, 10, 3, 10, 3, 10)))).toBe('aaaaaa');
  });
  it('ends with blocks that can all be compared, whole grades wherever it put cells together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: 6, maxLength: 6 }), (counts) => {
        const fits = pupils(...counts);
        const result = collapse(mix, finest, fits);
        if (result === null) return void expect(counts.reduce((a, b) => a + b)).toBeLessThan(10);
        for (const block of new Set(result.of)) {
          const cells = Uint8Array.from(result.of, (one) => (one === block ? 1 : 0));
          expect(fits(cells)).toBe(true);
          const size = cells.reduce((a, b) => a + b);
          if (size > 1) for (let grade = 0; grade < 3; grade++) expect(cells[2 * grade]).toBe(cells[2 * grade + 1]);
        }
      }),
    );
  });
});
