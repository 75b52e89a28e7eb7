/** Days and moments as people here write them, in the reader's language and time zone. */
import type { Language } from '../../survey/text.ts';
import { language } from './language.ts';

const written = (iso: string, to: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(to === 'sv' ? 'sv-SE' : 'en-GB', how).format(new Date(iso));

export const dayOf = (iso: string): string => written(iso, language.value, { dateStyle: 'medium' });
export const minuteOf = (iso: string, to: Language = language.value): string =>
  written(iso, to, { dateStyle: 'medium', timeStyle: 'short' });

/** A day so many days from now, as fields of dates take it: Swedes write the same form. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv-SE');
}
