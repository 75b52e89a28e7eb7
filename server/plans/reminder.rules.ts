/** When somebody is reminded of a follow-up. Pure. */

/** Days before the planned one. */
export const remindDaysBefore = 14;

export interface Remindable {
  /** As 2026-11-22. */
  readonly plannedOn: string;
  readonly doneOn: string | null;
  /** The day of the last reminder. */
  readonly remindedOn: string | null;
}

/** Once when the day comes near, and once when it has passed; a follow-up that is moved to another day begins anew. */
export function isToRemind({ plannedOn, doneOn, remindedOn }: Remindable, today: string): boolean {
  if (doneOn !== null) return false;
  const near = daysBefore(plannedOn, remindDaysBefore);
  if (today < near) return false;
  if (today > plannedOn) return remindedOn === null || remindedOn <= plannedOn;
  return remindedOn === null || remindedOn < near;
}

/** The first day on which a follow-up of a later day would not be told yet. */
export const lastDayToLookAt = (today: string): string => daysBefore(today, -remindDaysBefore);

const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
