/** The window in which a wave is asked: what a slip of the pen would make of it is refused, in the form and by the server. */
export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
}
export type WindowFault = 'endsFirst' | 'tooLong' | 'tooFar';

/** No school asks for longer than a school year, and no municipality plans further. */
const longestDays = 366;
const furthestYears = 3;

/** @returns what is wrong with it, the first of them; null where nothing is */
export function windowFault({ opensAt, closesAt }: Window, now: Date): WindowFault | null {
  if (closesAt <= opensAt) return 'endsFirst';
  if (closesAt.getTime() - opensAt.getTime() > longestDays * 86_400_000) return 'tooLong';
  const furthest = new Date(now);
  furthest.setUTCFullYear(furthest.getUTCFullYear() + furthestYears);
  return opensAt > furthest ? 'tooFar' : null;
}
