import type { Cell } from './read-notebook.ts';

/** What the two say, whatever their numbers and places are. */
export const isSameCell = (a: Cell, b: Cell): boolean => contentOf(a) === contentOf(b);

const contentOf = ({ mode, value, pinned, hidden, output, database, format, others = [] }: Cell): string =>
  JSON.stringify([mode, value, pinned, hidden, output ?? null, database ?? null, format ?? null, others]);
