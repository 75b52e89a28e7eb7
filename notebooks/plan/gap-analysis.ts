/** What there is against what is needed, per subject and age: the table of a gap analysis. */
import { type Subject, subjectKey } from '../../analysis/priorities/subject.ts';
import { type AgeBand, ageBands, type NeedLevel, type ResourceQuality } from './vocabulary.ts';

export interface GapResource {
  readonly subject: Subject;
  readonly ages: readonly AgeBand[];
  readonly reach: number | null;
  readonly quality: ResourceQuality;
}
export interface GapNeed {
  readonly subject: Subject;
  readonly ages: AgeBand;
  readonly level: NeedLevel;
}

/**
 * - `unweighed`: nobody has weighed the need
 * - `noNeed`: weighed as none
 * - `gap`: a need, and nothing there that works well or fairly well
 * - `partly`: a need, and something that works fairly well, or a large need and one thing only that works well
 * - `met`: a need, and something that works well (for a large need, more than one thing that works)
 */
export const gapKinds = ['gap', 'partly', 'met', 'noNeed', 'unweighed'] as const;
export type GapKind = (typeof gapKinds)[number];

export interface GapCell {
  readonly ages: AgeBand;
  readonly level: NeedLevel | null;
  /** How many resources there are, and how many they reach by their own counts; null where none has counted. */
  readonly resources: number;
  readonly reach: number | null;
  readonly gap: GapKind;
}
export interface GapRow {
  readonly subject: Subject;
  /** One per age, in their order. */
  readonly cells: readonly GapCell[];
}

/** @param subjects of priorities, first; those that only resources or needs have come after, in their order */
export function gapAnalysis(subjects: readonly Subject[], resources: readonly GapResource[], needs: readonly GapNeed[]): GapRow[] {
  const all = [...subjects, ...needs.map(({ subject }) => subject), ...resources.map(({ subject }) => subject)];
  return [...new Map(all.map((subject) => [subjectKey(subject), subject]))].map(([key, subject]) => {
    const own = resources.filter((one) => subjectKey(one.subject) === key);
    return {
      subject,
      cells: ageBands.map((ages) => {
        const here = own.filter((one) => one.ages.includes(ages));
        const level = needs.find((one) => subjectKey(one.subject) === key && one.ages === ages)?.level ?? null;
        const counted = here.flatMap(({ reach }) => (reach === null ? [] : [reach]));
        return {
          ages,
          level,
          resources: here.length,
          reach: counted.length === 0 ? null : counted.reduce((sum, reach) => sum + reach, 0),
          gap: gapOf(
            level,
            here.map(({ quality }) => quality),
          ),
        };
      }),
    };
  });
}

function gapOf(level: NeedLevel | null, qualities: readonly ResourceQuality[]): GapKind {
  if (level === null) return 'unweighed';
  if (level === 'none') return 'noNeed';
  const [good, fair] = (['good', 'fair'] as const).map((quality) => qualities.filter((one) => one === quality).length) as [number, number];
  if (good + fair === 0) return 'gap';
  if (good === 0) return 'partly';
  return level === 'large' && good + fair === 1 ? 'partly' : 'met';
}
