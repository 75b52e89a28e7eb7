/** What a priority is about: something that the survey measures, a number of somebody else's, or a problem at a place. */
import type { Statistic } from '../../survey/instrument/instrument.ts';

export type Subject =
  /** A factor of an instrument, as its released rows tell it. */
  | { readonly kind: 'factor'; readonly instrument: string; readonly factor: string; readonly statistic: Statistic }
  /** Official or own statistics, as people call them; the unit as they write it. */
  | { readonly kind: 'indicator'; readonly name: string; readonly unit: string }
  /** Such as lighting along a footpath, or how safe seniors feel at the square. */
  | { readonly kind: 'place'; readonly name: string };

/** Characters that people may write for a name, and for a unit. */
export const longestSubjectName = 120;
export const longestSubjectUnit = 40;

/**
 * A string by which two subjects are the same or not.
 *
 * @returns equal for equal subjects only; the instrument's version and the area do not belong to it
 */
export const subjectKey = (subject: Subject): string =>
  JSON.stringify(
    subject.kind === 'factor'
      ? [subject.kind, subject.instrument, subject.factor, subject.statistic]
      : [subject.kind, subject.name, subject.kind === 'indicator' ? subject.unit : ''],
  );
