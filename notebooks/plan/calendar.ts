/** Where the bars of a plan's calendar lie. */

export interface CalendarSpan {
  /** The first day of the first quarter and the last day of the last. */
  readonly from: string;
  readonly to: string;
  /** The quarters between, each with its share of the width before it, from 0 to 1. */
  readonly quarters: readonly { readonly year: number; readonly quarter: 1 | 2 | 3 | 4; readonly at: number }[];
}

/** @param days of everything that is shown, written as 2026-01-15 @returns null where there are none */
export function calendarSpan(days: readonly string[]): CalendarSpan | null {
  if (days.length === 0) return null;
  const sorted = days.toSorted();
  const [first, last] = [quarterOf(sorted[0]!), quarterOf(sorted.at(-1)!)];
  const [from, after] = [startOf(first), startOf(last + 1)];
  const whole = time(after) - time(from);
  const quarters = Array.from({ length: last - first + 1 }, (_, k) => ({
    year: Math.floor((first + k) / 4),
    quarter: (((first + k) % 4) + 1) as 1 | 2 | 3 | 4,
    at: (time(startOf(first + k)) - time(from)) / whole,
  }));
  return { from, to: new Date(time(after) - oneDay).toISOString().slice(0, 10), quarters };
}

/** A day's place in the span, from 0 at the start of its first day to 1 at the end of its last. @param atEnd the end of the day */
export function placeIn({ from, to }: Pick<CalendarSpan, 'from' | 'to'>, day: string, atEnd = false): number {
  const share = (time(day) + (atEnd ? oneDay : 0) - time(from)) / (time(to) + oneDay - time(from));
  return Math.min(1, Math.max(0, share));
}

const oneDay = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** Quarters since year 0. */
const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
const startOf = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
