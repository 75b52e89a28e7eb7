/** Days and moments as people here write them, in the reader's language and time zone. */
import type { Language } from '../../survey/text.ts';
import { language } from './language.ts';

const written = (iso: string, to: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(to === 'sv' ? 'sv-SE' : 'en-GB', how).format(new Date(iso));

/** Whether a text is a day such as 2026-10-06, and one that a calendar has. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** @param iso a moment, or a day such as 2026-10-06, which is the same day wherever it is read */
export const dayOf = (iso: string, to: Language = language.value): string =>
  written(iso, to, { dateStyle: 'medium', ...(isDay(iso) && { timeZone: 'UTC' }) });
export const minuteOf = (iso: string, to: Language = language.value): string =>
  written(iso, to, { dateStyle: 'medium', timeStyle: 'short' });

export const timeOf = (iso: string): string => written(iso, language.value, { timeStyle: 'short' });

/** A moment as fields of a day and a time take it, in the reader's time zone: 2026-10-06T10:20. */
export const asField = (iso: string): string => new Date(iso).toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T');

/** A day so many days from now, as fields of dates take it: Swedes write the same form. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv-SE');
}
