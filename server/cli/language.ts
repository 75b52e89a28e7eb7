/** In which language the command line speaks. JSON and CSV stay English: programs read them. */
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { languages, type Language } from '../../survey/text.ts';
import { sayUnknown } from './say-usage.ts';

/**
 * Takes `--language sv` (or `--language=sv`) out of the words of the command line, wherever it stands; without it the environment
 * decides as it does for other programs: LC_ALL, LC_MESSAGES, LANG. Whatever is not Swedish gets English.
 *
 * @returns the language and the other words, or what is wrong with the word after `--language`
 */
export function readLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly rest: readonly string[] } | { readonly wrong: string } {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  if (at < 0) {
    const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
    return { language: /^sv\b|^sv_/i.test(locale) ? 'sv' : 'en', rest: words };
  }
  const apart = words[at] === '--language';
  const asked = apart ? words[at + 1] : words[at]!.slice('--language='.length);
  const language = languages.find((one) => one === asked);
  if (language === undefined)
    return {
      wrong:
        asked === undefined
          ? commandTextsFor('en').wrong.needsValue('--language')
          : `--language: ${sayUnknown('language', asked, languages, 'en')}`,
    };
  return { language, rest: [...words.slice(0, at), ...words.slice(at + (apart ? 2 : 1))] };
}
