import { baseOf } from '../../notebooks/wording/pupil/languages.ts';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';

const load: Readonly<Record<string, () => Promise<{ readonly words: PupilWords }>>> = {
  sv: () => import('../../notebooks/wording/pupil/sv.ts'),
  en: () => import('../../notebooks/wording/pupil/en.ts'),
  ar: () => import('../../notebooks/wording/pupil/ar.ts'),
  so: () => import('../../notebooks/wording/pupil/so.ts'),
};

/** The form's own words. A wave may have questions in a language that the form has none for: those are Swedish then. */
export const wordsIn = async (language: string): Promise<PupilWords> => (await (load[baseOf(language)] ?? load['sv']!)()).words;
export const wordedLanguages: readonly string[] = Object.keys(load);
