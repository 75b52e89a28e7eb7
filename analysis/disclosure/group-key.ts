import type { Group } from './released.ts';

/** The same text for the same codes, in whatever order they stand. */
export const groupKey = (group: Group): string => JSON.stringify(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
