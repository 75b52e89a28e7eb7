import { computed } from '@preact/signals';
import { workshopTextsFor } from '../../notebooks/wording/workshop-texts.ts';
import { language } from '../shared/language.ts';

export const workshopTexts = computed(() => workshopTextsFor(language.value));
