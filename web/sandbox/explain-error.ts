/** What the browser says where a cell reaches for something outside, in words for whoever reads the cell. */
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';

/** Chromium, Firefox and Safari, each in its own words. */
const noModule = /dynamically imported module|importing a module script failed|failed to resolve module specifier/i;
const noFetch = /^(failed to fetch|networkerror when attempting to fetch resource\.?|load failed)$/i;

/** @returns null where the message says enough by itself */
export function explainError(message: string, language: Language): string | null {
  const t = textsFor(language).faults;
  if (noModule.test(message)) return t.noModule(/https?:\/\/[^\s"']+/.exec(message)?.[0] ?? '…');
  return noFetch.test(message) ? t.noFetch : null;
}
