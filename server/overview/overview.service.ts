/** How the long-term work goes, for who leads it: of the whole municipality or of one area. Everything in it is a released row or a line of the plan. */
import { type Subject, subjectKey } from '../../analysis/priorities/subject.ts';
import type { Verdict } from '../../analysis/priorities/judge-goal.ts';
import type { MilestoneLevel } from '../../notebooks/milestones/milestone.ts';
import { phases } from '../../notebooks/milestones/phases.ts';
import { measureStatuses } from '../../notebooks/plan/vocabulary.ts';
import type { Text } from '../../survey/text.ts';
import type { Who } from '../access/roles.ts';
import { sightOf } from '../access/sight.rules.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { type AssessmentRow, findAssessments } from '../milestones/milestone.repository.ts';
import { deliveredOf, hygieneFaults } from '../plans/hygiene.rules.ts';
import { areaInAddress, findPlanAreas, type PlanArea } from '../plans/plan-areas.ts';
import { nameGroups, nameSubjects } from '../plans/plan-view.service.ts';
import { readPlan } from '../plans/plan.repository.ts';
import type { Plan } from '../plans/plan.ts';
import { ProblemError } from '../problem.ts';
import { findNewestReleases, findRelease } from '../releases/release.repository.ts';
import { today } from '../today.ts';
import { latestVerdicts } from '../verdicts/latest-verdicts.rules.ts';
import { findVerdicts, type VerdictRow } from '../verdicts/verdict.repository.ts';
import { listSeenSurveys, seenTables } from '../waves/seen-surveys.ts';
import { listSurveys, type SurveySummary } from '../waves/survey.service.ts';
import { findAssessmentsSince, findPlanHistorySince } from './overview.repository.ts';
import type { OverviewRows, OverviewTask } from './overview-task.ts';
import { planChanges } from './plan-changes.rules.ts';

export interface Overlooking {
  readonly db: Database;
  readonly municipality: string;
  readonly who: Who;
  readonly now: Date;
}

/** What two printed pages have room for. */
const mostOutcomes = 4;
const mostDelivered = 12;
const mostLines = 6;

let pool: WorkerPool<OverviewTask, OverviewRows> | null = null;

/** Rows that were picked before, by the releases that they were picked from: these never change. The oldest goes first. */
const picked = new Map<string, OverviewRows>();
const mostPicked = 60;

async function pickRows({ db, municipality }: Overlooking, area: string | null, { releases, chosen }: SeenSurvey): Promise<OverviewRows> {
  const key = JSON.stringify([municipality, area, chosen, releases]);
  const known = picked.get(key);
  if (known) return known;
  const documents = await inMunicipality(db, municipality, async (tx) => {
    const found: Uint8Array[] = [];
    for (const { instrument, wave, number } of releases) found.push((await findRelease(tx, instrument, wave, number))!.document);
    return found;
  });
  pool ??= new WorkerPool<OverviewTask, OverviewRows>(new URL('./overview-task.ts', import.meta.url), 1);
  const rows = await pool.run({ area, documents, chosen, outcomes: mostOutcomes });
  picked.set(key, rows);
  if (picked.size > mostPicked) picked.delete(picked.keys().next().value!);
  return rows;
}

/**
 * @param area  its code; empty for the whole municipality, with the goals of all its areas
 * @param since the day from which changes are told
 * @throws {ProblemError} notFound
 */
export async function readOverview(over: Overlooking, area: string, since: string) {
  const { surveys, ...rest } = await inMunicipality(over.db, over.municipality, (tx) => fetchOverview(tx, over, area, since));
  const released = [];
  for (const survey of surveys) {
    const { instrument, title, synthetic, chosen } = survey;
    released.push({ instrument, title, synthetic, chosen, ...(await pickRows(over, area === '' ? null : area, survey)) });
  }
  return { ...rest, released };
}

/** As the reply has it, and pages read it. */
export type Overview = Awaited<ReturnType<typeof readOverview>>;

async function fetchOverview(tx: TenantTransaction, { who, municipality, now }: Overlooking, area: string, since: string) {
  const areas = await findPlanAreas(tx, now);
  const own = areas.find((one) => one.area === area);
  if (!own) throw new ProblemError('notFound', `There is no area "${area}".`);
  const whole = area === '';
  const plan = await readPlan(tx, whole ? {} : { area });
  const surveys = await listSurveys(tx);
  const goals = plan.goals.map(({ goal }) => goal);
  const verdicts = latestVerdicts(await findVerdicts(tx, goals), surveys);
  const day = today(now);
  const subjects = plan.priorities.map(({ subject }) => subject);
  const assessments = await findAssessments(tx, whole ? undefined : area);
  const history = planChanges(await findPlanHistorySince(tx, whole ? null : area, since));
  const lines = history.lines.slice(0, mostLines);
  const judged = new Set([
    ...[...verdicts].flatMap(([goal, told]) => (told.some(({ verdict }) => verdict !== 'tooEarly') ? [goal] : [])),
    ...plan.goals.flatMap(({ goal, judged: own }) => (own.by === 'people' && own.answer ? [goal] : [])),
  ]);
  const delivered = deliveredOf(plan);
  return {
    area: areaInAddress(area),
    name: own.name,
    today: day,
    since,
    areas: whole ? areasInShort(areas, plan, verdicts) : [],
    subjects: await nameSubjects(tx, [...subjects, ...lines.flatMap(({ subject }) => (subject === null ? [] : [subject]))]),
    priorities: plan.priorities.map(({ priority, area: code, subject }) => ({
      priority,
      area: areaInAddress(code),
      areaName: nameOf(areas, code),
      subject: subjectKey(subject),
      factor: subject.kind === 'factor' ? { instrument: subject.instrument, factor: subject.factor } : null,
    })),
    goals: await describeGoals(tx, plan, verdicts, surveys),
    statuses: measureStatuses.map((status) => ({ status, n: plan.measures.filter((one) => one.status === status).length })),
    delivered: delivered.slice(0, mostDelivered),
    deliveredBesides: Math.max(0, delivered.length - mostDelivered),
    hygiene: hygieneFaults(plan, day, judged),
    changes: {
      lines: lines.map((line) => ({
        ...line,
        area: line.area === null ? null : areaInAddress(line.area),
        subject: line.subject === null ? null : subjectKey(line.subject),
      })),
      linesBesides: Math.max(0, history.lines.length - mostLines),
      others: history.others,
      verdicts: [...verdicts.values()].flat().filter(({ judged_at }) => judged_at >= new Date(since)).length,
      milestones: (await findAssessmentsSince(tx, whole ? null : area, since)).length,
    },
    milestones: phasesInShort(assessments),
    surveys: await findSurveys(tx, { who, municipality, now }, subjects),
  };
}

const nameOf = (areas: readonly PlanArea[], code: string): Text => areas.find(({ area }) => area === code)?.name ?? { sv: code, en: code };

export type GoalState = Verdict | 'notJudged';

/** Areas with a plan, and how many of their goals were judged how. */
function areasInShort(areas: readonly PlanArea[], { priorities, goals }: Plan, verdicts: ReadonlyMap<string, readonly VerdictRow[]>) {
  return areas.flatMap(({ area, name }) => {
    const own = priorities.filter((one) => one.area === area);
    if (own.length === 0) return [];
    const ownGoals = goals.filter(({ priority }) => own.some((one) => one.priority === priority));
    const states = ownGoals.map(({ goal, judged }): GoalState =>
      judged.by === 'people' ? (judged.answer?.verdict ?? 'notJudged') : (verdicts.get(goal)?.[0]?.verdict ?? 'notJudged'),
    );
    const counts = [...new Set(states)].map((state) => ({ state, n: states.filter((one) => one === state).length }));
    return [{ area: areaInAddress(area), name, priorities: own.length, goals: ownGoals.length, states: counts }];
  });
}

async function describeGoals(
  tx: TenantTransaction,
  plan: Plan,
  verdicts: ReadonlyMap<string, readonly VerdictRow[]>,
  surveys: readonly SurveySummary[],
) {
  const groups = await nameGroups(tx, plan.goals);
  const labelOf = (instrument: string, wave: string): Text =>
    surveys.find((one) => one.instrument === instrument)?.waves.find((one) => one.wave === wave)?.label ?? { sv: wave, en: wave };
  return plan.goals.map(({ goal, priority, statement, judged, judgedDay }) => ({
    goal,
    priority,
    statement,
    groupName: groups.find((one) => one.goal === goal)?.name ?? null,
    judgedDay,
    judged:
      judged.by === 'people'
        ? judged
        : {
            ...judged,
            baselineLabel: labelOf(judged.instrument, judged.goal.baseline.group['wave'] ?? ''),
            waveLabel: labelOf(judged.instrument, judged.goal.judgedAt.wave),
          },
    measures: plan.measures.filter((measure) => measure.goal === goal).length,
    /** The latest, and the one before it. */
    verdicts: (judged.by === 'survey' ? (verdicts.get(goal) ?? []) : []).slice(0, 2).map((row) => ({
      verdict: row.verdict,
      instrument: row.instrument,
      wave: row.wave,
      waveLabel: labelOf(row.instrument, row.wave),
      release: row.release,
      day: row.day,
      goal: row.goal_then,
      now: row.now,
      judged: row.judged,
      others: row.others,
      sentence: row.sentence,
    })),
  }));
}

/** How many milestones of each phase are at which level; of several alliances all together. */
function phasesInShort(assessments: readonly AssessmentRow[]) {
  return phases.map(({ phase, milestones }) => {
    const own = assessments.filter(({ milestone }) => milestones.some(({ id }) => id === milestone));
    const at = (level: MilestoneLevel): number => own.filter((one) => one.level === level).length;
    return {
      phase,
      of: milestones.length,
      alliances: new Set(assessments.map(({ area }) => area)).size,
      levels: [at(1), at(2), at(3), at(4)],
    };
  });
}

interface SeenSurvey {
  readonly instrument: string;
  readonly title: Text;
  readonly synthetic: boolean;
  /** Factors that the plan is about. */
  readonly chosen: readonly string[];
  /** Oldest first; which one of each wave. */
  readonly releases: readonly { readonly instrument: string; readonly wave: string; readonly number: number }[];
}

/** The releases that this person sees: of the surveys that the plan is about; where it is about none, the two latest waves of every one. */
async function findSurveys(
  tx: TenantTransaction,
  { who, municipality, now }: Pick<Overlooking, 'who' | 'municipality' | 'now'>,
  subjects: readonly Subject[],
): Promise<SeenSurvey[]> {
  const sight = sightOf(who, municipality, today(now));
  const seen = await seenTables(tx, sight);
  const newest = await findNewestReleases(tx);
  const chosenOf = (instrument: string): string[] => [
    ...new Set(subjects.flatMap((one) => (one.kind === 'factor' && one.instrument === instrument ? [one.factor] : []))),
  ];
  const surveys = (await listSeenSurveys(tx, sight)).flatMap(({ instrument, title, synthetic, waves }): SeenSurvey[] => {
    const releases = waves.flatMap(({ wave, state, quality }) => {
      if (state !== 'published' || quality.source === 'pool') return [];
      const which = seen(instrument, wave);
      const number = which === 'newest' ? newest.find((one) => one.instrument === instrument && one.wave === wave)?.number : which;
      return number ? [{ instrument, wave, number }] : [];
    });
    return releases.length > 0 ? [{ instrument, title, synthetic, chosen: chosenOf(instrument), releases }] : [];
  });
  const chosen = surveys.filter((one) => one.chosen.length > 0);
  return chosen.length > 0 ? chosen : surveys.map((one) => ({ ...one, releases: one.releases.slice(-2) }));
}
