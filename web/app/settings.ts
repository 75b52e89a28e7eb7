/** Language and colours of this reader, remembered in this browser. A browser that keeps nothing still works. */
import { computed, effect, signal } from '@preact/signals';
import { aboutTextsFor } from '../../notebooks/wording/about-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Scheme } from '../sandbox/protocol.ts';
import { keep, kept } from '../shared/keep.ts';
import { language } from '../shared/language.ts';

export { language, switchLanguage } from '../shared/language.ts';

export const texts = computed(() => textsFor(language.value));
export const staffTexts = computed(() => staffTextsFor(language.value));
export const aboutTexts = computed(() => aboutTextsFor(language.value));

const dark = matchMedia('(prefers-color-scheme: dark)');
const systemScheme = signal<Scheme>(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', () => (systemScheme.value = dark.matches ? 'dark' : 'light'));
const keptScheme = kept('scheme');
/** null follows the system. */
const chosenScheme = signal<Scheme | null>(keptScheme === 'light' || keptScheme === 'dark' ? keptScheme : null);
export const scheme = computed<Scheme>(() => chosenScheme.value ?? systemScheme.value);

/** Back to what the system has: then the choice is forgotten. */
export function switchScheme(): void {
  const wanted = scheme.value === 'dark' ? 'light' : 'dark';
  chosenScheme.value = wanted === systemScheme.value ? null : wanted;
  keep('scheme', chosenScheme.value);
}

effect(() => {
  document.documentElement.dataset['scheme'] = scheme.value;
});
