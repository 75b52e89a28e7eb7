import { describe, expect, it } from 'vitest';
import { minutesToAnswer } from '../../../survey/instrument/answering-time.ts';
import type { Item } from '../../../survey/instrument/instrument.ts';

const text = (words: number) => ({ sv: 'ord '.repeat(words), en: 'word '.repeat(words * 2) });
const item = (words: number, answerWords: number): Item => ({
  id: 'i',
  concept: text(1),
  question: text(words),
  codebook: { kind: 'options', options: [{ code: '1', label: text(answerWords), value: 1 }], missing: {} },
  shownWhen: null,
});

describe('minutesToAnswer', () => {
  it('takes 90 words and twelve answers a minute', () => {
    // 6 × 14 + 6 words are a minute; 6 answers are half of one
    expect(minutesToAnswer({ items: Array.from({ length: 6 }, () => item(14, 6)), groups: [] }, 'sv')).toBe(2);
    // in English twice the words: 2 + 0.5
    expect(minutesToAnswer({ items: Array.from({ length: 6 }, () => item(14, 6)), groups: [] }, 'en')).toBe(3);
  });

  it('counts answers once that many questions share', () => {
    const alike = Array.from({ length: 12 }, () => item(5, 30));
    // 60 + 30 words and 12 answers; the answers read anew each time would be 360 words
    expect(minutesToAnswer({ items: alike, groups: [] }, 'sv')).toBe(2);
  });

  it('counts the questions of groups that are asked, and Swedish words where a language has none', () => {
    const group = { id: 'sex', name: text(1), codes: [], coarser: [], open: false };
    expect(minutesToAnswer({ items: [], groups: [group] }, 'sv')).toBe(0);
    expect(minutesToAnswer({ items: [], groups: [{ ...group, question: text(90) }] }, 'ar')).toBe(2);
  });
});
