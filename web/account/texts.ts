import { computed } from '@preact/signals';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { language } from '../shared/language.ts';

export const accountTexts = computed(() => accountTextsFor(language.value));
export const roleTexts = computed(() => roleTextsFor(language.value));
