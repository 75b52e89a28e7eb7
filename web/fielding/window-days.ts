/** The window of a wave as people write it, in whole days of the reader's time zone. */

import { type WindowFault, windowFault } from '../../survey/fielding/window.ts';

/** Schools are not open before that, and a day is the same day in UTC too, by which school years and area sets are told. */
const firstHour = 6;

/** @param first as 2026-10-05 @param last the last day, which counts in whole */
export function windowOf(first: string, last: string): { readonly opensAt: string; readonly closesAt: string } {
  const end = new Date(`${last}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return { opensAt: new Date(`${first}T0${firstHour}:00:00`).toISOString(), closesAt: end.toISOString() };
}

/** What is wrong with such days, as fields of dates give them; null where nothing is. */
export function faultOfDays(first: string, last: string): WindowFault | null {
  // A field of dates takes years of five digits and more.
  if ([first, last].some((day) => !/^\d{4}-/.test(day))) return 'tooFar';
  const { opensAt, closesAt } = windowOf(first, last);
  return windowFault({ opensAt: new Date(opensAt), closesAt: new Date(closesAt) }, new Date());
}

const asDay = (moment: Date): string => moment.toLocaleDateString('sv-SE');

/** The days on which answers are taken, as fields of dates take them. */
export const daysOf = ({ opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string }) => ({
  first: asDay(new Date(opensAt)),
  last: asDay(new Date(Date.parse(closesAt) - 1)),
});
