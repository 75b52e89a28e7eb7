import { computed } from '@preact/signals';
import { placeTextsFor } from '../../notebooks/wording/place-texts.ts';
import { language } from '../shared/language.ts';

export const placeTexts = computed(() => placeTextsFor(language.value));
