import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../notebooks/wording/texts.ts';

/** Every text of the catalogue with its path; functions are called with plain arguments. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...words: unknown[]) => unknown)(2, 'x', 'y', 'z', 'w'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => spoken(inner, `${path}.${key}`));
}

describe('textsFor', () => {
  it('has the same keys in both languages, none of them empty', () => {
    const [sv, en] = [spoken(textsFor('sv'), ''), spoken(textsFor('en'), '')];
    expect(sv.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
    for (const [path, text] of [...sv, ...en]) expect(text.trim(), path).not.toBe('');
  });

  it('uses none of the words that are not said to people in Swedish', () => {
    for (const [path, text] of spoken(textsFor('sv'), ''))
      expect(text, path).not.toMatch(/\b(våg|vågen|dom|notebook|allokering|dashboard|insikt|insikter|riskelev|riskelever|instrument)\b/i);
  });
});
