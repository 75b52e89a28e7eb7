import { computed } from '@preact/signals';
import { schoolSurveyTextsFor } from '../../notebooks/wording/school-survey-texts.ts';
import { language } from '../shared/language.ts';

export const schoolSurveyTexts = computed(() => schoolSurveyTextsFor(language.value));
