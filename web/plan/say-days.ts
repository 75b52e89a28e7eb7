import { dayOf } from '../shared/dates.ts';

/** It keeps together where the line breaks; nothing where no day is known. */
export const sayDay = (day: string | null): string => (day === null ? '' : dayOf(day).replaceAll(' ', '\u00a0'));

/** From a day to a day, one of which may not be known yet. */
export const sayDays = (from: string | null, to: string | null): string => [from, to].map((day) => sayDay(day) || '…').join(' – ');
