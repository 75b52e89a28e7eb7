import { computed } from '@preact/signals';
import { enclaveTextsFor } from '../../notebooks/wording/enclave-texts.ts';
import { language } from '../shared/language.ts';

export const enclaveTexts = computed(() => enclaveTextsFor(language.value));
