/** Plans as their pages show them: with the names of areas, subjects and people. */
import { subjectKey, type Subject } from '../../analysis/priorities/subject.ts';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import type { Text } from '../../survey/text.ts';
import { decide, type RoleRule } from '../access/access.rules.ts';
import { findAreasAbove } from '../access/find-areas-above.ts';
import type { Who } from '../access/roles.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { findMembers } from '../people/member.repository.ts';
import { findLatestAnswers } from '../verdicts/latest-answers.ts';
import { listDecisions, readDecision } from '../workshops/decision.repository.ts';
import { areaInAddress, findPlanAreas } from './plan-areas.ts';
import { findAssignments, findNeeds, findPlanPages, findResources, readPlan } from './plan.repository.ts';
import type { PlannedGoal, PlannedPriority } from './plan.ts';

/** Who looks, where and when. */
export interface Looking {
  readonly db: Database;
  readonly municipality: string;
  readonly who: Who;
  readonly now: Date;
}

/** Every area that has a plan or may get one. */
export const listPlans = ({ db, municipality, now }: Looking) =>
  inMunicipality(db, municipality, async (tx) => {
    const { priorities, goals, measures } = await readPlan(tx);
    const pages = await findPlanPages(tx);
    const decided = (await listDecisions(tx)).filter(({ state }) => state === 'decided');
    const areas = await findPlanAreas(tx, now);
    return areas.map(({ area, name }) => {
      const own = priorities.filter((one) => one.area === area);
      const isOwn = ({ priority }: { priority: string }) => own.some((one) => one.priority === priority);
      const ownGoals = goals.filter(isOwn);
      const ownMeasures = measures.filter(({ goal }) => ownGoals.some((one) => one.goal === goal));
      return {
        area: areaInAddress(area),
        name,
        priorities: own.length,
        goals: ownGoals.length,
        measures: ownMeasures.length,
        open: ownMeasures.filter(({ status }) => !isEnded(status)).length,
        decisions: decided.filter((one) => one.area === area).length,
        published: pages.some((page) => page.area === area && page.published),
      };
    });
  });

/** @param writers who may change it @param publishers who may publish its page @param area its code; empty for the whole municipality */
export async function showPlan(
  looking: Looking,
  { writers, publishers }: Readonly<Record<'writers' | 'publishers', RoleRule>>,
  area: string,
) {
  const { db, municipality, who, now } = looking;
  const mayEdit = await isAllowed(looking, writers, area);
  const members = mayEdit ? await findMembers(db, municipality) : [];
  const found = await inMunicipality(db, municipality, async (tx) => {
    const plan = await readPlan(tx, { area });
    const [resources, needs, pages] = [await findResources(tx, area), await findNeeds(tx, area), await findPlanPages(tx, area)];
    const decisions = await openDecisions(tx, area, plan.priorities);
    const about = [...plan.priorities, ...resources, ...needs, ...decisions.flatMap(({ priorities }) => priorities)];
    return {
      name: (await findPlanAreas(tx, now)).find((one) => one.area === area)?.name ?? { sv: area, en: area },
      ...plan,
      resources,
      needs,
      decisions,
      page: pages[0] ?? null,
      assignments: (await findAssignments(tx)).map(({ assignment, title, leadingBoard }) => ({ assignment, title, leadingBoard })),
      groups: await nameGroups(tx, plan.goals),
      answers: [...(await findLatestAnswers(tx, plan.goals))].map(([goal, answer]) => ({ goal, ...answer })),
      subjects: await nameSubjects(
        tx,
        about.map(({ subject }) => subject),
      ),
    };
  });
  return {
    area: areaInAddress(area),
    mayEdit,
    mayPublish: await isAllowed(looking, publishers, area),
    me: who.person,
    people: members.map(({ person, name }) => ({ person, name })),
    ...found,
  };
}

const isAllowed = async ({ db, municipality, who, now }: Looking, rule: RoleRule, area: string): Promise<boolean> => {
  const areas = await findAreasAbove(db, municipality, { area: areaInAddress(area) }, now);
  return decide(rule, who, { municipality, areas }, now.toISOString()) === 'allowed';
};

/** What was decided for the area and is not in its plan yet. */
async function openDecisions(tx: TenantTransaction, area: string, priorities: readonly PlannedPriority[]) {
  const found = [];
  for (const { decision: id, state } of await listDecisions(tx, area)) {
    const decision = state === 'decided' ? await readDecision(tx, id) : undefined;
    const open = decision?.priorities.filter(
      ({ position }) => !priorities.some(({ fromDecision }) => fromDecision?.decision === id && fromDecision.position === position),
    );
    if (decision && open!.length > 0)
      found.push({
        decision: id,
        title: decision.title,
        decidedOn: decision.decidedOn,
        priorities: open!.map(({ position, subject, reason }) => ({ position, subject, reason })),
      });
  }
  return found;
}

export interface NamedSubject {
  /** As subjectKey gives it. */
  readonly key: string;
  readonly name: Text;
  /** What a share of it says; the name where there is nothing more. */
  readonly shareLabel: Text;
  readonly kind: 'risk' | 'protective' | 'outcome' | 'indicator' | 'place';
}

/** Each subject once. A factor that no version of its instrument has any more keeps its id. */
export async function nameSubjects(tx: TenantTransaction, subjects: readonly Subject[]): Promise<NamedSubject[]> {
  const each = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
  if (each.size === 0) return [];
  const stored = await findInstruments(tx);
  return [...each].map(([key, subject]): NamedSubject => {
    if (subject.kind !== 'factor') {
      const unit = subject.kind === 'indicator' && subject.unit !== '' ? ` (${subject.unit})` : '';
      const name = { sv: subject.name + unit, en: subject.name + unit };
      return { key, name, shareLabel: name, kind: subject.kind };
    }
    const versions = readVersions(stored.filter(({ instrument }) => instrument === subject.instrument));
    const scale = [...versions.values()]
      .toReversed()
      .flatMap(({ scales }) => scales)
      .find(({ id }) => id === subject.factor);
    const bare = { sv: subject.factor, en: subject.factor };
    return { key, name: scale?.name ?? bare, shareLabel: scale?.shareLabel ?? bare, kind: scale?.kind ?? 'outcome' };
  });
}

/** What the group of each goal's baseline is called besides its area; null for everybody, and for goals that people judge. */
export async function nameGroups(
  tx: TenantTransaction,
  goals: readonly PlannedGoal[],
): Promise<{ readonly goal: string; readonly name: Text | null }[]> {
  if (goals.length === 0) return [];
  const stored = await findInstruments(tx);
  return goals.map(({ goal, judged }) => {
    if (judged.by === 'people') return { goal, name: null };
    const { wave: _wave, area: _area, ...group } = judged.goal.baseline.group;
    const newest = [...readVersions(stored.filter(({ instrument }) => instrument === judged.instrument)).values()].at(-1);
    const labels = Object.entries(group).map(([variable, code]): Text => {
      const own = newest?.groups.find(({ id }) => id === variable);
      return [...(own?.codes ?? []), ...(own?.coarser ?? [])].find((one) => one.code === code)?.label ?? { sv: code, en: code };
    });
    const joined = (language: 'sv' | 'en') => labels.map((label) => label[language]).join(', ');
    return { goal, name: labels.length === 0 ? null : { sv: joined('sv'), en: joined('en') } };
  });
}
