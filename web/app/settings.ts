/** Language and colours of this reader, remembered in this browser. A browser that keeps nothing still works. */
import { computed, effect, signal } from '@preact/signals';
import { aboutTextsFor } from '../../notebooks/wording/about-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { languages, type Language } from '../../survey/text.ts';
import type { Scheme } from '../sandbox/protocol.ts';

const keep = (name: string, value: string | null) => {
  try {
    if (value === null) localStorage.removeItem(`motvikt.${name}`);
    else localStorage.setItem(`motvikt.${name}`, value);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
};
const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(`motvikt.${name}`);
  } catch {
    return null;
  }
};
const isLanguage = (value: string | null | undefined): value is Language => languages.includes(value as Language);

const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
const keptLanguage = kept('language');
export const language = signal<Language>(isLanguage(keptLanguage) ? keptLanguage : (preferred ?? 'sv'));
export const texts = computed(() => textsFor(language.value));
export const aboutTexts = computed(() => aboutTextsFor(language.value));

const dark = matchMedia('(prefers-color-scheme: dark)');
const systemScheme = signal<Scheme>(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', () => (systemScheme.value = dark.matches ? 'dark' : 'light'));
const keptScheme = kept('scheme');
/** null follows the system. */
const chosenScheme = signal<Scheme | null>(keptScheme === 'light' || keptScheme === 'dark' ? keptScheme : null);
export const scheme = computed<Scheme>(() => chosenScheme.value ?? systemScheme.value);

export function switchLanguage(): void {
  language.value = language.value === 'sv' ? 'en' : 'sv';
  keep('language', language.value);
}
/** Back to what the system has: then the choice is forgotten. */
export function switchScheme(): void {
  const wanted = scheme.value === 'dark' ? 'light' : 'dark';
  chosenScheme.value = wanted === systemScheme.value ? null : wanted;
  keep('scheme', chosenScheme.value);
}

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset['scheme'] = scheme.value;
});
