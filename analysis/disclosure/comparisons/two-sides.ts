/** Two groups of pupils side by side. */
import type { MixedLines } from './mixed-lines.ts';

/** The other side is what the own one leaves of both: much less work for sixty places than adding up the other fifty-nine each time. */
export interface TwoSides {
  readonly own: MixedLines;
  readonly both: MixedLines;
}
