/** The level above the areas: the council's goals, what serves them, and what boards were asked to do. */
import { dayBefore } from '../areas/overlapping.rules.ts';
import type { Text } from '../../survey/text.ts';
import { decide, type RoleRule } from '../access/access.rules.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import { findLatestAnswers } from '../verdicts/latest-answers.ts';
import { findPlanAreas, areaInAddress } from './plan-areas.ts';
import { changeItem, makeItem, type Planning } from './plan-item.service.ts';
import { councilLinkOf, councilLinkRow } from './plan-rows.ts';
import { type Looking, nameSubjects } from './plan-view.service.ts';
import { findAssignments, findCouncilGoals, findCouncilLinks, readPlan } from './plan.repository.ts';
import { subjectKey } from '../../analysis/priorities/subject.ts';

/** Everything above the areas, with the priorities and measures that it is about. */
export const showCouncil = ({ db, municipality, who, now }: Looking, writers: RoleRule) =>
  inMunicipality(db, municipality, async (tx) => {
    const plan = await readPlan(tx);
    const areas = await findPlanAreas(tx, now);
    const named = new Map(
      (
        await nameSubjects(
          tx,
          plan.priorities.map(({ subject }) => subject),
        )
      ).map(({ key, name }) => [key, name]),
    );
    const areaOf = (area: string): { readonly area: string; readonly areaName: Text } => ({
      area: areaInAddress(area),
      areaName: areas.find((one) => one.area === area)?.name ?? { sv: area, en: area },
    });
    const answers = await findLatestAnswers(tx, plan.goals);
    const priorityOf = new Map(plan.goals.map(({ goal, priority }) => [goal, priority]));
    const areaOfPriority = new Map(plan.priorities.map(({ priority, area }) => [priority, area]));
    return {
      mayEdit: decide(writers, who, { municipality }, now.toISOString()) === 'allowed',
      goals: await findCouncilGoals(tx),
      // One whose priority was taken away serves nothing any more.
      links: (await findCouncilLinks(tx)).filter(({ priority }) => areaOfPriority.has(priority)),
      assignments: await findAssignments(tx),
      priorities: plan.priorities.map(({ priority, area, subject }) => ({
        priority,
        name: named.get(subjectKey(subject))!,
        ...areaOf(area),
      })),
      areaGoals: plan.goals.map(({ goal, priority, statement, judged }) => ({
        goal,
        priority,
        statement,
        own: judged.by === 'people' ? judged.answer : null,
        answer: answers.get(goal) ?? null,
      })),
      measures: plan.measures.map(({ measure, title, assignment, status, cost, goal }) => ({
        measure,
        title,
        assignment,
        status,
        cost,
        priority: priorityOf.get(goal)!,
        ...areaOf(areaOfPriority.get(priorityOf.get(goal)!)!),
      })),
    };
  });

/**
 * The council has new goals: whatever serves the old one from now on serves the new one. The links that were end the day before and stay, so that
 * a report on the old period still finds them.
 *
 * @param from the first day of the new one, as 2026-01-01
 * @returns how many links were moved
 * @throws {ProblemError} invalidRequest
 */
export async function remapGoal(at: Planning, old: string, to: string, from: string): Promise<number> {
  if (old === to) throw invalid('/to', 'is the goal itself');
  const goals = await findCouncilGoals(at.tx);
  if (!goals.some(({ councilGoal }) => councilGoal === old)) throw new ProblemError('notFound', 'There is no such goal of the council.');
  if (!goals.some(({ councilGoal }) => councilGoal === to)) throw invalid('/to', 'is no goal of the council');
  const links = await findCouncilLinks(at.tx);
  const open = links.filter(({ councilGoal, until }) => councilGoal === old && (until === null || until >= from));
  // What serves the new goal by then, and for as long, is not linked to it once more.
  const isServed = ({ priority, until }: (typeof links)[number]): boolean =>
    links.some(
      (one) =>
        one.councilGoal === to &&
        one.priority === priority &&
        one.since <= from &&
        (one.until === null || (until !== null && one.until >= until)),
    );
  const lastDay = dayBefore(from);
  for (const link of open) {
    const { councilLink, priority, since, until, revision } = link;
    if (since > lastDay) throw invalid('/from', `lies before a link that begins ${since}`);
    await changeItem(at, 'councilLink', councilLink, revision, (row) => ({
      ...councilLinkRow({ ...councilLinkOf(row as never), until: lastDay }),
    }));
    if (!isServed(link)) await makeItem(at, 'councilLink', { ...councilLinkRow({ councilGoal: to, priority, since: from, until }) });
  }
  return open.length;
}

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
