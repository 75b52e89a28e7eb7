/** What everybody may read of an area's plan: what was chosen, what is done about it, how it goes and when the next answer comes. */
import { subjectKey } from '../../analysis/priorities/subject.ts';
import type { Text } from '../../survey/text.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import { findLatestAnswers } from '../verdicts/latest-answers.ts';
import { areaInAddress, findPlanAreas } from './plan-areas.ts';
import { nameGroups, nameSubjects } from './plan-view.service.ts';
import { findPlanPages, readPlan } from './plan.repository.ts';

/** Areas with a published page. */
export async function listPublicPlans(tx: TenantTransaction, now: Date): Promise<{ readonly area: string; readonly name: Text }[]> {
  const published = new Set((await findPlanPages(tx)).filter((page) => page.published).map(({ area }) => area));
  return (await findPlanAreas(tx, now))
    .filter(({ area }) => published.has(area))
    .map(({ area, name }) => ({ area: areaInAddress(area), name }));
}

/**
 * Without ideas, which nobody has promised; without reasons, costs and persons, which are not for everybody. The rows of baselines are released.
 *
 * @throws {ProblemError} notFound where the page is not published
 */
export async function showPublicPlan(tx: TenantTransaction, area: string, now: Date) {
  const [page] = await findPlanPages(tx, area);
  if (!page?.published) throw new ProblemError('notFound', 'There is no such page.');
  const plan = await readPlan(tx, { area });
  const named = await nameSubjects(
    tx,
    plan.priorities.map(({ subject }) => subject),
  );
  const groups = await nameGroups(tx, plan.goals);
  const answers = await findLatestAnswers(tx, plan.goals);
  const measuresOf = (goal: string) =>
    plan.measures
      .filter((measure) => measure.goal === goal && measure.status !== 'idea')
      .map(({ measure, title, what, forWhom, place, dose, responsible, startsOn, endsOn, status, evidence }) => ({
        measure,
        title,
        what,
        forWhom,
        place,
        dose,
        responsible,
        startsOn,
        endsOn,
        status,
        evidence,
      }));
  return {
    area: areaInAddress(area),
    name: (await findPlanAreas(tx, now)).find((one) => one.area === area)?.name ?? { sv: area, en: area },
    intro: page.intro,
    priorities: plan.priorities.map(({ priority, subject, why }) => ({
      priority,
      name: named.find(({ key }) => key === subjectKey(subject))!.name,
      why,
      goals: plan.goals
        .filter((goal) => goal.priority === priority)
        .map(({ goal, statement, judged, judgedDay }) => ({
          goal,
          statement,
          judged,
          groupName: groups.find((one) => one.goal === goal)?.name ?? null,
          judgedDay,
          answer: answers.get(goal) ?? null,
          measures: measuresOf(goal),
        })),
    })),
  };
}
