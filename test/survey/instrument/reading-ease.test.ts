import { describe, expect, it } from 'vitest';
import { lix, wordsOf } from '../../../survey/instrument/reading-ease.ts';

describe('lix', () => {
  it('adds words per sentence and the percentage of words longer than six letters', () => {
    // 8 words in 2 sentences, 2 of them (skolan has 6) longer than six: 8/2 + 100 × 2/8
    expect(lix('Jag cyklar till skolan. Nu duggregnar det ofantligt.')).toBe(4 + 25);
  });

  it('takes a text without a full stop as one sentence, and a text without words as 0', () => {
    expect(lix('mycket fel')).toBe(2);
    expect(lix(' … ')).toBe(0);
  });
});

describe('wordsOf', () => {
  it('counts a hyphenated word and a range of numbers as one', () => {
    expect(wordsOf('e-cigarett, 10-19 eller 3–5 gånger, don’t')).toEqual(['e-cigarett', '10-19', 'eller', '3–5', 'gånger', 'don’t']);
  });
});
