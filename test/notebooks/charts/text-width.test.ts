import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../notebooks/charts/text-width.ts';

describe('wrapText', () => {
  const text = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('loses no word and adds none', () => {
    fc.assert(fc.property(text, fc.integer({ min: 20, max: 500 }), (one, width) => wrapText(one, width, 13).join(' ') === one));
  });

  it('gives lines that fit, unless one word alone does not', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 500 }), (one, width) =>
        wrapText(one, width, 13).every((line) => !line.includes(' ') || textWidth(line, 13) <= width),
      ),
    );
  });
});

describe('textWidth', () => {
  it('grows with the text, its size and its weight', () => {
    expect(textWidth('mm', 13)).toBeGreaterThan(textWidth('m', 13));
    expect(textWidth('m', 15)).toBeGreaterThan(textWidth('m', 13));
    expect(textWidth('m', 13, true)).toBeGreaterThan(textWidth('m', 13));
  });
});
