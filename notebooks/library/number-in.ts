/** The number that a cell of a table begins with, for sorting: tables hold texts, so that what is hidden is a word in its place. */
import type { Language } from '../../survey/text.ts';

/** @returns null for a text without a number, such as "visas inte: skyddat" or "–" */
export function numberIn(text: string, language: Language): number | null {
  const found = /[-\u2212]?\d[\d\u00a0.,]*/.exec(text)?.[0];
  if (found === undefined) return null;
  const plain = language === 'sv' ? found.replace(/[\u00a0.]/g, '').replace(',', '.') : found.replace(/[\u00a0,]/g, '');
  const number = Number(plain.replace('\u2212', '-').replace(/\.$/, ''));
  return Number.isNaN(number) ? null : number;
}
