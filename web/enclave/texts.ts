import { computed } from '@preact/signals';
import { enclaveTextsFor } from '../../notebooks/wording/enclave-texts.ts';
import { language } from '../shared/language.ts';

export const enclaveTexts = computed(() => enclaveTextsFor(language.value));

/** Day and minute, as people here write them. */
export const minuteOf = (iso: string): string =>
  new Date(iso).toLocaleString(language.value === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
