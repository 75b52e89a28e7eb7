import { describe, expect, it } from 'vitest';
import type { PlanAct, PlanItemKind } from '../../../notebooks/plan/vocabulary.ts';
import { planChanges } from '../../../server/overview/plan-changes.rules.ts';

const row = (kind: PlanItemKind, act: PlanAct, before: object | null, after: object | null) => ({
  municipality: 'm',
  entry: 'e',
  at: new Date('2026-11-01T10:00:00Z'),
  area: 'N',
  kind,
  item: 'i',
  act,
  person: 'p',
  person_name: 'Kim',
  before,
  after,
});
const told = (...rows: ReturnType<typeof row>[]) => {
  const { lines, others } = planChanges(rows);
  return [lines.map(({ kind, act, title, status }) => [kind, act, title, ...(status ? [status.from, status.to] : [])].join(' ')), others];
};

describe('planChanges', () => {
  it('tells what came, went and came back, a measure’s new status and a follow-up that was done', () => {
    expect(
      told(
        row('goal', 'made', null, { statement: 'Less' }),
        row('measure', 'removed', { title: 'Sport' }, { title: 'Sport' }),
        row('measure', 'changed', { title: 'Sport', status: 'planned' }, { title: 'Sport', status: 'ongoing' }),
        row('followUp', 'changed', { doneOn: null, delivered: '' }, { doneOn: '2026-10-01', delivered: '18 of 20' }),
      ),
    ).toEqual([['goal made Less', 'measure removed Sport', 'measure status Sport planned ongoing', 'followUp done 18 of 20'], 0]);
  });

  it('tells that people have judged a goal that no survey judges, and once', () => {
    const goal = (answer: object | null) => ({ statement: 'Lights', judged: { by: 'people', baseline: '4', target: '0', answer } });
    const answer = { verdict: 'reached', day: '2026-10-01', restsOn: 'A walk' };
    expect(told(row('goal', 'changed', goal(null), goal(answer)))).toEqual([['goal judged Lights'], 0]);
    expect(told(row('goal', 'changed', goal(answer), { ...goal(answer), statement: 'More lights' }))).toEqual([[], 1]);
    expect(
      told(row('goal', 'changed', { statement: 'Less', judged: { by: 'survey' } }, { statement: 'More', judged: { by: 'survey' } })),
    ).toEqual([[], 1]);
  });

  it('calls a priority by its subject, also one that was taken away', () => {
    const subject = { kind: 'place', name: 'The tunnel' };
    const { lines } = planChanges([row('priority', 'made', null, { subject }), row('priority', 'removed', { subject }, null)]);
    expect(lines.map(({ act, title, subject: of }) => [act, title, of])).toEqual([
      ['made', '', subject],
      ['removed', '', subject],
    ]);
  });

  it('counts the others, and leaves out what is not the plan’s', () => {
    expect(
      told(
        row('measure', 'changed', { title: 'Sport', status: 'ongoing' }, { title: 'Sports', status: 'ongoing' }),
        row('followUp', 'made', null, { plannedOn: '2026-12-01' }),
        row('resource', 'made', null, { title: 'Youth centre' }),
        row('page', 'changed', null, null),
      ),
    ).toEqual([[], 2]);
  });
});
