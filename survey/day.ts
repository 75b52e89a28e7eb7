/** Whether a text is a day of the calendar, written as 2026-10-15. */
export function isDay(written: string): boolean {
  const [year, month, date] = written.split('-').map(Number) as [number, number, number];
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && month >= 1 && month <= 12 && date >= 1 && date <= days[month - 1]!;
}
