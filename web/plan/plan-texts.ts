import { computed } from '@preact/signals';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import { language } from '../shared/language.ts';

export const planTexts = computed(() => planTextsFor(language.value));
