import { describe, expect, it } from 'vitest';
import { words as arabic } from '../../../../notebooks/wording/pupil/ar.ts';
import { words as english } from '../../../../notebooks/wording/pupil/en.ts';
import { directionOf, firstLanguage, nameOfLanguage, tagOf } from '../../../../notebooks/wording/pupil/languages.ts';
import { words as somali } from '../../../../notebooks/wording/pupil/so.ts';
import { words as swedish } from '../../../../notebooks/wording/pupil/sv.ts';
import { lix, wordsOf } from '../../../../survey/instrument/reading-ease.ts';

/** Every text by its path; functions are given values that can be found again. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...all: unknown[]) => string)('‹one›', '‹two›', '‹three›'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}
const languages = { sv: swedish, en: english, ar: arabic, so: somali };
const given = (text: string): string[] => [...text.matchAll(/‹\w+›/g)].map(([found]) => found).toSorted();

describe("the form's own words", () => {
  it('say the same things with the same values in every language, and none is empty', () => {
    const expected = textsOf(swedish).map(([path, text]) => `${path} ${given(text).join()}`);
    for (const [language, words] of Object.entries(languages)) {
      const texts = textsOf(words);
      expect(
        texts.map(([path, text]) => `${path} ${given(text).join()}`),
        language,
      ).toEqual(expected);
      expect(
        texts.filter(([, text]) => text.trim() === '' || /undefined|TODO|\{|\$/.test(text)),
        language,
      ).toEqual([]);
    }
  });

  it('are in their own script: Arabic letters in Arabic, and in no other', () => {
    const arabicLetter = /\p{Script=Arabic}/u;
    expect(textsOf(arabic).filter(([, text]) => !arabicLetter.test(text))).toEqual([]);
    for (const words of [swedish, english, somali]) expect(textsOf(words).filter(([, text]) => arabicLetter.test(text))).toEqual([]);
  });

  it('keep the parts of a number in their order among Arabic letters, which run the other way', () => {
    const apart = textsOf(arabic).flatMap(([path, text]) =>
      [...text.matchAll(/.?\d+[ -]\d+\S*/gu)].filter(([number]) => !number.startsWith('\u2066')).map(([number]) => `${path}: ${number}`),
    );
    expect(apart).toEqual([]);
  });

  it('are plain Swedish: no long sentence, and easy by their LIX', () => {
    const texts = textsOf(swedish).map(([, text]) => text.replaceAll(/[‹›]/g, ''));
    const long = texts.flatMap((text) => text.split(/[.?!]\s/)).filter((sentence) => wordsOf(sentence).length > 16);
    expect(long).toEqual([]);
    expect(lix(texts.filter((text) => wordsOf(text).length > 4).join(' '))).toBeLessThan(35);
  });
});

describe('firstLanguage', () => {
  it('is what the browser prefers of what is offered, else Swedish', () => {
    const offered = ['sv', 'en', 'ar', 'sv-simple'];
    expect(firstLanguage(offered, ['fi', 'ar-SY', 'en'])).toBe('ar');
    expect(firstLanguage(offered, ['fi'])).toBe('sv');
    expect(firstLanguage(['en'], [])).toBe('en');
  });
});

describe('directionOf, tagOf and nameOfLanguage', () => {
  it('know which way a language runs, what it is to a voice and what its speakers call it', () => {
    expect(['ar', 'fa', 'sv', 'sv-simple'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
    expect(['sv-simple', 'pt-BR'].map(tagOf)).toEqual(['sv', 'pt-BR']);
    expect(['so', 'sv-simple', 'fi'].map(nameOfLanguage)).toEqual(['Soomaali', 'Lätt svenska', 'Suomi']);
  });
});
