/** The plans of the example municipality, and the council above them, written part by part as people would. Inside `inMunicipality`. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import { labelOf } from '../../analysis/priorities/propose-candidates.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { milestones } from '../../notebooks/milestones/phases.ts';
import type { KnownMeasure } from '../../notebooks/measures/known-measure.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { assess } from '../milestones/milestone.service.ts';
import { isAt, weighTarget } from '../plans/baseline.service.ts';
import { productMeasures } from '../plans/library/product-measures.ts';
import { areaInAddress } from '../plans/plan-areas.ts';
import { makeItem, type Planning } from '../plans/plan-item.service.ts';
import { setPage } from '../plans/plan-page.service.ts';
import {
  assignmentRow,
  councilGoalRow,
  councilLinkRow,
  followUpRow,
  goalRow,
  measureRow,
  needRow,
  priorityRow,
  resourceRow,
} from '../plans/plan-rows.ts';
import { findReleased } from '../releases/release.repository.ts';
import { insertVerdictJob } from '../verdicts/insert-verdict-job.ts';
import type { PriorityFields } from '../plans/plan.schema.ts';
import type { Decision } from '../workshops/decision.ts';
import { exampleMunicipality } from './example-municipality.ts';
import {
  council,
  type Course,
  coursesOf,
  forWhom,
  madeUp,
  milestoneLevels,
  needs,
  pageIntro,
  place,
  placeOf,
  resources,
  responsibleOf,
  statementOf,
  why,
  whyEverywhere,
} from './example-plan-words.ts';

/** The survey that the plans are about, its waves in their order, the first one and the latest as released. */
export interface PlannedSurvey {
  readonly instrument: string;
  readonly waves: readonly string[];
  readonly first: ReleasedWave;
  readonly latest: ReleasedWave;
  /** Years of the first wave and of the latest. */
  readonly years: readonly [number, number];
}

type Factor = Extract<Subject, { kind: 'factor' }>;

/** What a goal asks for, in changes that the survey can detect; the last one asks for too little, and is warned of. */
const ambitions = [1.3, 1.3, 1.3, 0.5] as const;
/** What people ask for where the survey could detect no change at all, in the row's unit. */
const blindAmbition = 5;
const measuresPerGoal = 2;
/** What the library's measures for places aim at. */
const aimOfPlaces = 'community-disorganization';

/** All or nothing, and with it the judging of what is written by the waves that came after. @param above the council's level */
export async function writeExamplePlans(above: Planning, survey: PlannedSurvey, decisions: readonly Decision[]): Promise<void> {
  const { tx, municipality } = above;
  const [begins, latest] = [survey.years[0] + 1, survey.years[1]];
  const decidedOn = `${begins}-04-24`;
  const councilGoal = await make(above, 'councilGoal', {
    ...councilGoalRow({ ...council.goal, periodFrom: `${latest - 4}-10-15`, periodTo: `${latest}-10-14` }),
  });
  const assignment = await make(above, 'assignment', {
    ...assignmentRow({
      ...council.assignment,
      boards: [...council.assignment.boards],
      outsideParties: [...council.assignment.outsideParties],
      councilGoal,
      reference: `KS ${begins}/117`,
      decidedOn,
      dueOn: `${latest + 1}-03-31`,
    }),
  });
  const measures = measuresOf(coursesOf(begins, latest), survey.first);
  let goals = 0;
  const plan = async (at: Planning, fields: PriorityFields): Promise<void> => {
    const priority = await make(at, 'priority', { ...priorityRow(fields), area: at.area });
    await make(above, 'councilLink', { ...councilLinkRow({ councilGoal, priority, since: decidedOn, until: null }) });
    const { subject } = fields;
    const goal =
      subject.kind === 'factor'
        ? await makeSurveyGoal(at, survey, priority, subject, ambitions[goals++ % ambitions.length]!)
        : await makePlaceGoal(at, survey, priority);
    for (let n = 0; n < measuresPerGoal; n++) await makeMeasure(at, goal, assignment, measures(subject));
  };
  for (const decision of decisions) {
    const at: Planning = { ...above, area: decision.area };
    for (const { position, subject } of decision.priorities) {
      await plan(at, { subject, why, fromDecision: { decision: decision.decision, position } });
      await weighNeeds(at, subject);
    }
    await assessMilestones(at, decision.area);
    await setPage(at, 0, { published: true, intro: pageIntro });
  }
  for (const subject of commonOutcomes(survey)) await plan({ ...above, area: '' }, { subject, why: whyEverywhere, fromDecision: null });
  for (const wave of survey.waves.slice(1)) {
    const { number } = (await findReleased(tx, survey.instrument, wave))!;
    await insertVerdictJob(tx, municipality, { instrument: survey.instrument, wave, number });
  }
}

/** @returns its id */
async function make(at: Planning, kind: Parameters<typeof makeItem>[1], values: Parameters<typeof makeItem>[2]): Promise<string> {
  return ((await makeItem(at, kind, values)) as Readonly<Record<string, string>>)[kind]!;
}

/** The two problem behaviours that most pupils report, for the plan of the whole municipality: there the survey sees the smallest changes. */
const commonOutcomes = ({ instrument, first }: PlannedSurvey): readonly Factor[] =>
  first.rows
    .filter(({ kind, statistic, group }) => kind === 'outcome' && statistic === 'share' && Object.keys(group).length === 1)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 2)
    .map(({ factor, statistic }) => ({ kind: 'factor', instrument, factor, statistic }));

async function assessMilestones(at: Planning, area: string): Promise<void> {
  const address = addressOf('plan', { slug: exampleMunicipality.slug, area: areaInAddress(area) });
  for (const { id } of milestones)
    if (milestoneLevels[id] !== undefined)
      await assess({ ...at, area, now: new Date() }, id, {
        level: milestoneLevels[id],
        note: `${madeUp}.`,
        evidence: id === 'plan-decided' ? [{ label: 'Planen', address }] : [],
        read: 0,
      });
}

/** To be judged by the latest wave, from the area's row in the first. */
function makeSurveyGoal(
  at: Planning,
  { instrument, waves, first, years }: PlannedSurvey,
  priority: string,
  subject: Factor,
  ambition: number,
) {
  const group: Readonly<Record<string, string>> = at.area ? { area: at.area } : {};
  const row = {
    instrument,
    wave: first.wave,
    factor: subject.factor,
    statistic: subject.statistic,
    group,
  };
  const baseline = first.rows.find((one) => isAt(one, row))!;
  const direction = baseline.statistic === 'mean' && baseline.kind === 'protective' ? 'increase' : 'decrease';
  const unit = baseline.statistic === 'share' ? 0.01 : 1;
  const smallest = detectableChange(baseline, direction);
  const asked = Math.max(1, Math.round(smallest === null ? blindAmbition : (ambition * smallest) / unit));
  const sign = direction === 'increase' ? 1 : -1;
  const steps = Math.min(100, Math.max(0, Math.round(baseline.value! / unit) + sign * asked));
  const target = unit === 1 ? steps : steps / 100;
  const wave = waves.at(-1)!;
  const fields = {
    priority,
    statement: statementOf(labelOf(first.factors.find(({ id }) => id === subject.factor)!).sv, direction),
    judged: { by: 'survey' as const, row, target, wave },
    judgedDay: `${years[1]}-12-15`,
    expectedFrom: `${years[0] + 1}-09-01`,
    expectedYears: 2,
  };
  return make(at, 'goal', { ...goalRow(fields, weighTarget(baseline, target)) });
}

const makePlaceGoal = (at: Planning, { years }: PlannedSurvey, priority: string) =>
  make(at, 'goal', {
    ...goalRow(
      {
        priority,
        statement: place.statement,
        judged: {
          by: 'people',
          baseline: place.baseline,
          target: place.target,
          answer: { verdict: 'onTheWay', day: `${years[1]}-10-28`, why: place.answer },
        },
        judgedDay: `${years[1] + 1}-10-31`,
        expectedFrom: `${years[0] + 1}-09-01`,
        expectedYears: 1,
      },
      null,
    ),
  });

interface ExampleMeasure {
  readonly kind: KnownMeasure;
  readonly course: Course;
}

/**
 * Deals out kinds of measures, none twice, each with the next course: those that aim at the subject, for a problem behaviour those that aim at
 * what is most strongly linked to it.
 */
function measuresOf(courses: readonly Course[], { associations }: ReleasedWave): (subject: Subject) => ExampleMeasure {
  const used = new Set<string>();
  let next = 0;
  const aims = (subject: Subject): readonly string[] =>
    subject.kind === 'factor'
      ? [
          subject.factor,
          ...associations
            .filter(({ outcome, group, low }) => outcome === subject.factor && Object.keys(group).length === 1 && low !== null)
            .toSorted((a, b) => b.oddsRatio! - a.oddsRatio!)
            .map(({ factor }) => factor),
        ]
      : [aimOfPlaces];
  return (subject) => {
    const unused = productMeasures().filter(({ id }) => !used.has(id));
    const kind = aims(subject).flatMap((factor) => unused.filter(({ factors }) => factors.includes(factor)))[0] ?? unused[0]!;
    used.add(kind.id);
    return { kind, course: courses[next++ % courses.length]! };
  };
}

async function makeMeasure(at: Planning, goal: string, assignment: string, { kind, course }: ExampleMeasure): Promise<void> {
  const { followUps, ...own } = course;
  const measure = await make(at, 'measure', {
    ...measureRow({
      ...own,
      goal,
      assignment,
      library: kind.id,
      title: kind.name.sv,
      what: kind.what.sv,
      forWhom: forWhom(kind.ages),
      place: placeOf[kind.arena],
      responsible: responsibleOf[kind.arena],
      responsiblePerson: null,
      evidence: kind.tier,
    }),
  });
  for (const one of followUps) await make(at, 'followUp', { ...followUpRow({ ...one, measure }) });
}

/** What there is against a subject, and how much more is needed. */
async function weighNeeds(at: Planning, subject: Subject): Promise<void> {
  if (subject.kind !== 'factor') return;
  for (const one of resources) await make(at, 'resource', { ...resourceRow({ ...one, subject, ages: [...one.ages] }), area: at.area });
  for (const one of needs) await make(at, 'need', { ...needRow({ ...one, subject }), area: at.area });
}
