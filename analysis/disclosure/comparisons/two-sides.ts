/** Two groups of pupils side by side, told apart by class and by the cells of the mix. */
import type { MixedTotals } from './mixed-totals.ts';

/**
 * The lines that each side is made of. They are looked up and not copied: a release makes some hundred thousand differences of such sides.
 */
export interface TwoSides {
  readonly own: MixedTotals;
  readonly ownLines: Int32Array;
  /** Where the other side's lines are. */
  readonly other: MixedTotals;
  readonly otherLines: Int32Array;
  /** Line of `own` that is taken away from each of the other side's lines; -1 for none. */
  readonly less: Int32Array;
}

/**
 * A place and the rest of the municipality: the whole less the place, class by class. Much less work for sixty places than adding up the
 * other fifty-nine each time.
 *
 * @param whole totals of the municipality, `wholeLines` those of the category
 * @param own   totals of the places, `ownLines` those of the place and category
 */
export function restSides(whole: MixedTotals, wholeLines: Int32Array, own: MixedTotals, ownLines: Int32Array): TwoSides {
  const otherLines = new Int32Array(wholeLines.length);
  const less = new Int32Array(wholeLines.length);
  let n = 0;
  let next = 0;
  for (const line of wholeLines) {
    const at = next < ownLines.length ? ownLines[next]! : -1;
    const meets = at >= 0 && own.psu[at] === whole.psu[line] && own.mix[at] === whole.mix[line];
    if (meets) next++;
    if (meets && whole.rows[line] === own.rows[at]) continue;
    otherLines[n] = line;
    less[n++] = meets ? at : -1;
  }
  return { own, ownLines, other: whole, otherLines: otherLines.subarray(0, n), less: less.subarray(0, n) };
}

/**
 * A place and the union of some others.
 *
 * @param otherLines lines of the other places in the same table
 */
export function unionSides(table: MixedTotals, ownLines: Int32Array, otherLines: readonly Int32Array[]): TwoSides {
  const all = new Int32Array(otherLines.reduce((sum, some) => sum + some.length, 0));
  let n = 0;
  for (const some of otherLines) {
    all.set(some, n);
    n += some.length;
  }
  return { own: table, ownLines, other: table, otherLines: all, less: new Int32Array(n).fill(-1) };
}
