import { describe, expect, it } from 'vitest';
import { aboutTextsFor } from '../../../notebooks/wording/about-texts.ts';
import { comparisonNames, textsFor } from '../../../notebooks/wording/texts.ts';

/** Every text of the catalogue with its path; functions are called with plain arguments. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...words: unknown[]) => unknown)(2, 'x', 'y', 'z', 'w'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => spoken(inner, `${path}.${key}`));
}

describe.each([
  ['textsFor', textsFor],
  ['aboutTextsFor', aboutTextsFor],
] as const)('%s', (_, catalogue) => {
  it('has the same keys in both languages, none of them empty', () => {
    const [sv, en] = [spoken(catalogue('sv'), ''), spoken(catalogue('en'), '')];
    expect(sv.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
    for (const [path, text] of [...sv, ...en]) expect(text.trim(), path).not.toBe('');
  });

  it('uses none of the words that are not said to people in Swedish', () => {
    for (const [path, text] of spoken(catalogue('sv'), ''))
      expect(text, path).not.toMatch(/\b(våg|vågen|dom|notebook|allokering|dashboard|insikt|insikter|riskelev|riskelever|instrument)\b/i);
  });
});

describe('howToReadProfile', () => {
  it('explains only the marks that are there', () => {
    const { howToReadProfile } = textsFor('sv').page;
    expect(howToReadProfile('övriga områden')).toMatch(/streck.*ihåligt.*läs därför alltid andelen mot jämförelsen/);
    expect(howToReadProfile(null)).not.toMatch(/streck|ihåligt|jämförelsen|null/);
    expect(howToReadProfile('övriga områden', false, false)).not.toContain('ihåligt');
  });

  it('says nothing of a risk limit where all rows are behaviours', () => {
    expect(textsFor('sv').page.howToReadProfile('övriga områden', true)).not.toMatch(/risk|faktor/i);
    expect(textsFor('en').page.howToReadProfile('the other areas', true)).not.toMatch(/risk|factor/i);
  });
});

describe('inRunningText', () => {
  it('begins a label with a small letter after a comma, but not a month in English', () => {
    expect(['Flickor', 'Hösten 2026', 'åk 9', 'ÅR 9', '2026'].map(textsFor('sv').inRunningText)).toEqual([
      'flickor',
      'hösten 2026',
      'åk 9',
      'ÅR 9',
      '2026',
    ]);
    expect(['Girls', 'Autumn 2026', 'March 2026'].map(textsFor('en').inRunningText)).toEqual(['girls', 'autumn 2026', 'March 2026']);
  });
});

describe('words of few schools', () => {
  it('never claim that nothing differs or changed where nothing can be told', () => {
    for (const language of ['sv', 'en'] as const)
      for (const words of [textsFor(language).words, textsFor(language).changeWords])
        expect(words.sameInTheseSchools).toMatch(
          /^(ingen säker|no clear) (skillnad|förändring|difference|change) (i dessa skolor|in these schools)$/i,
        );
  });
});

describe('howToReadTrend', () => {
  it('explains only what is drawn', () => {
    const { howToReadTrend } = textsFor('sv').page;
    expect(howToReadTrend(3, 'övriga områden')).toMatch(/streckade linjen är övriga områden.*bryts/);
    expect(howToReadTrend(1, 'övriga områden')).not.toMatch(/streckade|bryts/);
    expect(howToReadTrend(3, null)).not.toMatch(/streck|null/);
  });
});

describe('protectionNote', () => {
  it('says the rules, also in notebooks that were saved before the number of classes was one of them', () => {
    for (const language of ['sv', 'en'] as const) {
      const { protectionNote } = textsFor(language).page;
      expect(protectionNote(12, 10, 3)).toMatch(/ 12 .* 3 .* 10\./);
      expect(protectionNote(12, 10)).toMatch(/ 12 .* 2 .* 10\./);
    }
  });
});

describe('groupLine', () => {
  it('says of whom the numbers are, with answers and coverage', () => {
    const { groupLine } = textsFor('sv').chart;
    expect(groupLine('Hösten 2026', 'area', 'åk 7–9', 310, 0.81)).toBe(
      'Hösten 2026 · bor i området · åk 7–9 · omkring 310 elever · täckning 81\u00a0%',
    );
    expect(groupLine('Hösten 2026', 'school', null, 310, null)).toBe('Hösten 2026 · går i skola här · alla årskurser · omkring 310 elever');
  });
});

describe('comparisonNames', () => {
  it('compares a school with schools and an area with areas', () => {
    expect(comparisonNames('rest', 'S1', 'sv').other).toBe('övriga skolor');
    expect(comparisonNames('rest', null, 'sv').other).toBe('övriga områden');
    expect(comparisonNames('reference', 'S1', 'en').other).toBe('the reference population');
  });
});
