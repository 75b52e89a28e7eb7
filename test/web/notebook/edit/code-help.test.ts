import { describe, expect, it } from 'vitest';
import { libraryHelp } from '../../../../notebooks/wording/library-help.ts';
import { filterWordAt, surveyIn } from '../../../../web/notebook/edit/code-help.ts';
import { builtinNames } from '../../../../web/sandbox/protocol.ts';

describe('filterWordAt', () => {
  it('finds the word of a filter whose value is being written', () => {
    expect(filterWordAt('await factors({ survey: "one", wave: "20')).toEqual({ word: 'wave', typed: '20' });
    expect(filterWordAt("{ factor: ['a', 'b")).toEqual({ word: 'factor', typed: 'b' });
    expect(filterWordAt('{ "parent-born": "')).toEqual({ word: 'parent-born', typed: '' });
    expect(filterWordAt('{\n  area: "A01", place: "area=A0')).toEqual({ word: 'place', typed: 'area=A0' });
  });

  it('finds none outside of quotes and in other strings', () => {
    for (const before of ['{ wave: ', '{ wave: "2024"', 'display("wave', 'const wave = "20']) expect(filterWordAt(before)).toBeNull();
  });
});

describe('surveyIn', () => {
  it('is the survey that the code names first', () => {
    expect(surveyIn('await factors({ survey: "one" }); await factors({ survey: "two" })')).toBe('one');
    expect(surveyIn('await factors({ survey: choice.survey })')).toBeNull();
  });
});

describe('libraryHelp', () => {
  it('tells of every name that cells may use, in both languages, and of no other', () => {
    for (const language of ['sv', 'en'] as const) {
      const help = libraryHelp(language);
      expect(help.map(({ name }) => name).sort()).toEqual([...builtinNames].sort());
      expect(help.filter(({ text }) => text === '')).toEqual([]);
    }
  });
});
