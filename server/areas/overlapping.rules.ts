/** Area sets that are in force at the same time. Pure. */

interface InForce {
  readonly validFrom: string;
  /** The last day; null while nobody has said one. */
  readonly validTo: string | null;
}

/** Those that are in force on some day from this one on: a new set has no last day. @param validFrom first day of the new one */
export const overlapping = <Set extends InForce>(sets: readonly Set[], validFrom: string): Set[] =>
  sets.filter(({ validTo }) => validTo === null || validTo >= validFrom);

/** Whether a set can end the day before another begins. */
export const canEndBefore = (set: InForce, validFrom: string): boolean => set.validFrom < validFrom;

/** @param day as 2026-11-22 */
export const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000).toISOString().slice(0, 10);
