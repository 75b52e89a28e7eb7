/**
 * The register: how many pupils there are, whether they answered or not. What arrives is a file (docs/register-format.md); `readRegister`
 * (survey/format) turns it into this complete, frozen value.
 */
import type { Text } from '../text.ts';

export interface Register {
  /** Where the head-counts come from. */
  readonly origin: Text;
  /** By wave code. */
  readonly waves: Readonly<Record<string, WaveRegister>>;
}

export interface WaveRegister {
  /** The day that was counted, such as 2026-10-15. */
  readonly date: string;
  /** The population register: pupils of the surveyed grades who live in each area, by area code; null when it was not asked for. */
  readonly area: HeadCounts | null;
  /** Enrolment: pupils per school and grade, by their codes (`wholeSchool` for schools that are not counted by grade); null when it was not asked for. */
  readonly school: Readonly<Record<string, HeadCounts>> | null;
  /** Whether answers are weighted to enrolment; declared before the wave opens. */
  readonly postStratify: boolean;
}

/** Whole numbers from 0, by code. */
export type HeadCounts = Readonly<Record<string, number>>;

/** Stands for the grade where a school is counted as a whole: no grade may have this code. */
export const wholeSchool = 'all';

/** All pupils of a school, or of all areas. */
export const sumOfCounts = (counts: HeadCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
