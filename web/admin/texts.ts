import { computed } from '@preact/signals';
import { peopleTextsFor } from '../../notebooks/wording/people-texts.ts';
import { language } from '../shared/language.ts';

export const peopleTexts = computed(() => peopleTextsFor(language.value));
