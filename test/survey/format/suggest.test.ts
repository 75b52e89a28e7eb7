import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../../survey/format/suggest.ts';

describe('editDistance', () => {
  it('counts letters added, taken away, changed and swapped', () => {
    expect(editDistance('scale', 'scale')).toBe(0);
    expect(editDistance('scal', 'scale')).toBe(1);
    expect(editDistance('scale', 'scane')).toBe(1);
    expect(editDistance('sclae', 'scale')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is the same both ways, zero only for equal words, and at most the longer word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return distance === editDistance(b, a) && (distance === 0) === (a === b) && distance <= Math.max(a.length, b.length);
      }),
    );
  });
});

describe('nearest', () => {
  it('finds the word meant, without regard to case', () => {
    expect(nearest('NSTDSCIG', ['STNDSCIG', 'STNDSMJ'])).toBe('STNDSCIG');
    expect(nearest('Wave', ['area', 'wave'])).toBe('wave');
  });
  it('takes the first of equally near words', () => {
    expect(nearest('lna9', ['lna3', 'lna1'])).toBe('lna3');
  });
  it('finds nothing where all words are far', () => {
    expect(nearest('alcohol', ['wave', 'grade'])).toBeNull();
    expect(nearest('x'.repeat(200), ['x'.repeat(199)])).toBeNull();
  });
});

describe('didYouMean', () => {
  it('asks about a near word, lists a few far ones, and is silent about many', () => {
    expect(didYouMean('sexx', ['sex', 'grade'])).toEqual({ en: '; did you mean "sex"?', sv: '; menade du "sex"?' });
    expect(didYouMean('colour', ['sex', 'grade'])).toEqual({ en: '; known: sex, grade', sv: '; det finns: sex, grade' });
    expect(
      didYouMean(
        'colour',
        Array.from({ length: 13 }, (_, i) => `item_number_${i}`),
      ),
    ).toEqual({ en: '', sv: '' });
    expect(didYouMean('colour', [])).toEqual({ en: '', sv: '' });
  });
});
