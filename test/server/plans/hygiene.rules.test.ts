import { describe, expect, it } from 'vitest';
import { deliveredOf, hygieneFaults } from '../../../server/plans/hygiene.rules.ts';
import type { Plan, PlannedFollowUp, PlannedGoal, PlannedMeasure, PlannedPriority } from '../../../server/plans/plan.ts';

const priority = (id: string): PlannedPriority => ({
  priority: id,
  area: 'N',
  subject: { kind: 'place', name: id },
  why: '',
  fromDecision: null,
  revision: 1,
});
const goal = (id: string, of: string, judgedDay = '2027-11-01'): PlannedGoal => ({
  goal: id,
  priority: of,
  statement: `Goal ${id}`,
  judged: { by: 'people', baseline: 'dark', target: 'light', answer: null },
  judgedDay,
  expectedFrom: '2026-01-01',
  expectedYears: 1,
  revision: 1,
});
const measure = (id: string, of: string, over: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  measure: id,
  goal: of,
  assignment: null,
  library: null,
  title: `Measure ${id}`,
  what: '',
  forWhom: '',
  place: '',
  dose: '',
  responsible: 'The board',
  responsiblePerson: null,
  startsOn: '2026-01-01',
  endsOn: null,
  cost: null,
  status: 'ongoing',
  statusReason: '',
  evidence: 'unknown',
  revision: 1,
  ...over,
});
const followUp = (
  id: string,
  of: string,
  plannedOn: string,
  doneOn: string | null = null,
  reach: number | null = null,
): PlannedFollowUp => ({
  followUp: id,
  measure: of,
  plannedOn,
  doneOn,
  delivered: `Delivered ${id}`,
  reach,
  learnt: '',
  revision: 1,
});
const today = '2026-11-22';
const found = (plan: Partial<Plan>, judged: string[] = []) =>
  hygieneFaults({ priorities: [], goals: [], measures: [], followUps: [], ...plan }, today, new Set(judged)).map(
    ({ kind, item, day }) => `${kind} ${item}${day === null ? '' : ` ${day}`}`,
  );

describe('hygieneFaults', () => {
  it('finds nothing in a plan that is looked after', () => {
    const plan = {
      priorities: [priority('p')],
      goals: [goal('g', 'p')],
      measures: [measure('m', 'g')],
      followUps: [followUp('f', 'm', '2026-12-01'), followUp('e', 'm', '2026-06-01', '2026-06-20')],
    };
    expect(found(plan)).toEqual([]);
  });

  it('finds priorities without goals, goals without measures, measures without follow-ups', () => {
    const plan = { priorities: [priority('p'), priority('q')], goals: [goal('g', 'p'), goal('h', 'p')], measures: [measure('m', 'g')] };
    expect(found(plan)).toEqual(['priorityWithoutGoal q', 'goalWithoutMeasure h', 'measureWithoutFollowUp m']);
    // What was ended early does nothing for the goal; an idea needs no follow-up yet.
    expect(
      found({ ...plan, measures: [measure('m', 'g', { status: 'endedEarly' }), measure('i', 'h', { status: 'idea', startsOn: null })] }),
    ).toEqual(['priorityWithoutGoal q', 'goalWithoutMeasure g']);
  });

  it('calls late what lies before today, and what is of today not', () => {
    const plan = (day: string, status: PlannedMeasure['status']) => ({
      priorities: [priority('p')],
      goals: [goal('g', 'p', day)],
      measures: [measure('m', 'g', { startsOn: day, endsOn: day, status })],
      followUps: [followUp('f', 'm', day)],
    });
    expect(found(plan('2026-11-22', 'planned'))).toEqual([]);
    expect(found(plan('2026-11-21', 'planned'))).toEqual([
      'goalNotJudged g 2026-11-21',
      'measureNotBegun m 2026-11-21',
      'measurePastItsEnd m 2026-11-21',
      'followUpOverdue f 2026-11-21',
    ]);
    expect(found(plan('2026-11-21', 'completed'), ['g'])).toEqual(['followUpOverdue f 2026-11-21']);
    expect(found(plan('2026-11-21', 'endedEarly'), ['g'])).toEqual(['goalWithoutMeasure g']);
  });
});

describe('deliveredOf', () => {
  it('tells the latest follow-up of each measure that has begun, the most recent first', () => {
    const plan: Plan = {
      priorities: [priority('p')],
      goals: [goal('g', 'p')],
      measures: [measure('none', 'g'), measure('old', 'g'), measure('new', 'g'), measure('idea', 'g', { status: 'idea' })],
      followUps: [
        followUp('a', 'old', '2026-01-01', '2026-01-02', 10),
        followUp('b', 'new', '2026-05-01', '2026-05-02', 20),
        followUp('c', 'new', '2026-09-01', '2026-09-02', 30),
        followUp('d', 'new', '2026-12-01'),
      ],
    };
    expect(deliveredOf(plan).map((one) => [one.measure, one.done, one.latest?.reach ?? null])).toEqual([
      ['new', 2, 30],
      ['old', 1, 10],
      ['none', 0, null],
    ]);
  });
});
