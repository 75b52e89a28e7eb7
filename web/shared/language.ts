/** The reader's language, remembered in this browser, and the texts of the components in it. A browser that keeps nothing still works. */
import { computed, effect, signal } from '@preact/signals';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { languages, type Language } from '../../survey/text.ts';
import { keep, kept } from './keep.ts';

const isLanguage = (value: string | null | undefined): value is Language => languages.includes(value as Language);

const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
const keptLanguage = kept('language');
export const language = signal<Language>(isLanguage(keptLanguage) ? keptLanguage : (preferred ?? 'sv'));
export const componentTexts = computed(() => componentTextsFor(language.value));

export function switchLanguage(): void {
  language.value = language.value === 'sv' ? 'en' : 'sv';
  keep('language', language.value);
}

effect(() => {
  document.documentElement.lang = language.value;
});
