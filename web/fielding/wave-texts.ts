import { computed } from '@preact/signals';
import { waveTextsFor } from '../../notebooks/wording/wave-texts.ts';
import { language } from '../shared/language.ts';

export const waveTexts = computed(() => waveTextsFor(language.value));
