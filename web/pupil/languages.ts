/** The languages of the form: what they are called by those who speak them, which way they run, and the form's own words in them. */
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';

const load: Readonly<Record<string, () => Promise<{ readonly words: PupilWords }>>> = {
  sv: () => import('../../notebooks/wording/pupil/sv.ts'),
  en: () => import('../../notebooks/wording/pupil/en.ts'),
  ar: () => import('../../notebooks/wording/pupil/ar.ts'),
  so: () => import('../../notebooks/wording/pupil/so.ts'),
};
const baseOf = (language: string): string => language.split('-')[0]!;

/** A wave may have questions in a language that the form has no words for: those are then Swedish. */
export const wordsIn = async (language: string): Promise<PupilWords> => (await (load[baseOf(language)] ?? load['sv']!)()).words;

const easy: Readonly<Record<string, string>> = { 'sv-simple': 'Lätt svenska', 'en-simple': 'Easy English' };

/** As those who speak it write it. */
export function nameOfLanguage(language: string): string {
  if (easy[language]) return easy[language];
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const rightToLeft = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.includes(baseOf(language)) ? 'rtl' : 'ltr');

/** What a reader and a voice are told: `sv-simple` is Swedish to them. */
export const tagOf = (language: string): string => (language.endsWith('-simple') ? baseOf(language) : language);

/** The first language of the browser that the wave has, else Swedish, else whatever there is. */
export function firstLanguage(offered: readonly string[], preferred: readonly string[]): string {
  for (const tag of preferred) {
    const found = offered.find((one) => one === tag) ?? offered.find((one) => one === baseOf(tag));
    if (found) return found;
  }
  return offered.includes('sv') ? 'sv' : (offered[0] ?? 'sv');
}
