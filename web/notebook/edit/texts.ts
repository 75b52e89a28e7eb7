import { computed } from '@preact/signals';
import { editTextsFor } from '../../../notebooks/wording/edit-texts.ts';
import { language } from '../../shared/language.ts';

export const editTexts = computed(() => editTextsFor(language.value));
