import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../server/cli/language.ts';

describe('readLanguage', () => {
  it('takes the language of the environment, and English where there is none', () => {
    expect(readLanguage(['check'], { LANG: 'sv_SE.UTF-8' })).toEqual({ language: 'sv', rest: ['check'] });
    for (const environment of [{}, { LANG: 'C.UTF-8' }, { LANG: 'svx' }, { LC_ALL: 'en_GB', LANG: 'sv_SE' }])
      expect(readLanguage([], environment)).toMatchObject({ language: 'en' });
  });

  it('takes --language out of the words, wherever it stands', () => {
    expect(readLanguage(['--language', 'sv', 'rank', '--by', 'area'], {})).toEqual({ language: 'sv', rest: ['rank', '--by', 'area'] });
    expect(readLanguage(['rank', '--language=en'], { LANG: 'sv' })).toEqual({ language: 'en', rest: ['rank'] });
  });

  it('says which languages there are', () => {
    expect(readLanguage(['--language', 'se'], {})).toEqual({ wrong: '--language: no language "se"; did you mean "sv"?' });
    expect(readLanguage(['--language'], {})).toEqual({ wrong: '--language needs a value' });
  });
});
