import type { Instrument } from '../instrument/instrument.ts';
import { wholeSchool, type HeadCounts, type Register, type WaveRegister } from '../register/register.ts';

/** A class of a wave, whether it answered or not. */
export interface EnrolledClass {
  readonly school: string;
  readonly grade: string | null;
  /** All pupils: those whose guardians said no are not taken off, since who is missing is missing. */
  readonly headCount: number;
}

/**
 * The enrolment that a wave's classes add up to, by school and grade. A school with a class of no grade, or of one that the instrument does
 * not have, is counted as a whole: a part of its pupils could be of any grade.
 *
 * @param classes of all schools that the wave was to be answered in
 * @param date    the day that is counted, such as 2026-11-22
 */
export function enrolmentOf({ groups }: Pick<Instrument, 'groups'>, classes: readonly EnrolledClass[], date: string): WaveRegister {
  const grades = new Set(groups.find(({ id }) => id === 'grade')?.codes.map(({ code }) => code));
  const school: Record<string, Record<string, number>> = {};
  for (const one of classes) {
    const own = classes.filter((other) => other.school === one.school);
    const byGrade = own.every(({ grade }) => grade !== null && grades.has(grade));
    const name = byGrade ? one.grade! : wholeSchool;
    const counts = (school[one.school] ??= {});
    counts[name] = (counts[name] ?? 0) + one.headCount;
  }
  return { date, area: null, school: school satisfies Readonly<Record<string, HeadCounts>>, postStratify: true };
}

/** Where these head-counts come from. */
export const enrolmentOrigin: Register['origin'] = { sv: 'Klassernas elevantal i mätomgången', en: 'Head-counts of the wave’s classes' };
