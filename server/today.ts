/** The day in UTC, as 2026-11-22: what dated configuration is held against. */
export const today = (now: Date = new Date()): string => now.toISOString().slice(0, 10);
