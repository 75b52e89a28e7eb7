/**
 * Making, changing, taking away and bringing back the parts of a plan. Every change is a line of the history; whoever changes says which
 * revision was read, so that nobody writes over what they have not seen.
 */
import type { PlanAct, PlanItemKind } from '../../notebooks/plan/vocabulary.ts';
import type { Who } from '../access/roles.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { ProblemError } from '../problem.ts';
import { refuseOtherSubject } from './fitting-subject.ts';
import { idOf, insertHistory, insertItem, type ItemRow, lockItem, placeOf, type StoredKind, updateItem } from './plan-item.repository.ts';
import { assignmentOf, councilGoalOf, councilLinkOf, followUpOf, goalOf, measureOf, needOf, priorityOf, resourceOf } from './plan-rows.ts';

/** Who plans, and for what. */
export interface Planning {
  readonly tx: TenantTransaction;
  readonly municipality: string;
  readonly who: Pick<Who, 'person' | 'name'>;
  /** null: above the areas. */
  readonly area: string | null;
}

type Describe = (row: never) => unknown;
const describers: Readonly<Record<StoredKind, Describe>> = {
  priority: priorityOf,
  goal: goalOf,
  measure: measureOf,
  followUp: followUpOf,
  resource: resourceOf,
  need: needOf,
  councilGoal: councilGoalOf,
  councilLink: councilLinkOf,
  assignment: assignmentOf,
};
/** As a reader of the plan sees it. */
export const describeItem = (kind: StoredKind, row: ItemRow): unknown => describers[kind](row as never);

type Values = Readonly<Record<string, unknown>>;

/** @throws {ProblemError} invalidRequest where what it lies under is not there, conflict where it is there already */
export async function makeItem(at: Planning, kind: StoredKind, values: Values): Promise<unknown> {
  await refuseWrongPlace(at, kind, values);
  const row = await orConflict(insertItem(at.tx, at.municipality, kind, values));
  await refuseOtherSubject(at.tx, kind, null, row);
  return noted(at, kind, 'made', null, row);
}

/**
 * @param values from what is stored: what was pinned may stay as it is
 * @throws {ProblemError} notFound, changedMeanwhile, invalidRequest, conflict
 */
export async function changeItem(
  at: Planning,
  kind: StoredKind,
  item: string,
  revision: number,
  values: (before: ItemRow) => Values,
): Promise<unknown> {
  const before = await lockOrRefuse(at, kind, item, revision);
  const next = values(before);
  // It may have been moved below another one of the same plan.
  await refuseWrongPlace(at, kind, { ...before, ...next });
  const row = await orConflict(updateItem(at.tx, kind, item, next));
  await refuseOtherSubject(at.tx, kind, before, row);
  return noted(at, kind, 'changed', before, row);
}

/** What lies below goes with it, and comes back with it. @throws {ProblemError} notFound, changedMeanwhile */
export async function removeItem(at: Planning, kind: StoredKind, item: string, revision: number): Promise<unknown> {
  const before = await lockOrRefuse(at, kind, item, revision);
  return noted(at, kind, 'removed', before, await updateItem(at.tx, kind, item, { removed_at: new Date() }));
}

/** Brings back what was taken away. @throws {ProblemError} notFound, conflict where what it lies under is not there, or it is there already */
export async function restoreItem(at: Planning, kind: StoredKind, item: string): Promise<unknown> {
  const before = await lockItem(at.tx, kind, item);
  const place = before && (await placeOf(at.tx, kind, before));
  if (!before || !place || place.area !== at.area) throw nothing();
  if (before.removed_at === null) throw new ProblemError('conflict', 'It is there already.');
  if (!place.isThere) throw new ProblemError('conflict', 'What it belongs to was taken away: bring that back first.');
  const row = await updateItem(at.tx, kind, item, { removed_at: null });
  // What it lies under may be about something else by now.
  await refuseOtherSubject(at.tx, kind, null, row);
  return noted(at, kind, 'restored', before, row);
}

async function lockOrRefuse(at: Planning, kind: StoredKind, item: string, revision: number): Promise<ItemRow> {
  const before = await lockItem(at.tx, kind, item);
  const place = before && (await placeOf(at.tx, kind, before));
  if (!before || !place || place.area !== at.area) throw nothing();
  // Taken away meanwhile is a change like any other: the page shows it.
  if (before.revision !== revision || before.removed_at !== null || !place.isThere) throw changedMeanwhile();
  return before;
}

async function refuseWrongPlace(at: Planning, kind: StoredKind, values: Values): Promise<void> {
  const place = await placeOf(at.tx, kind, values);
  if (place?.area !== at.area || !place.isThere)
    throw new ProblemError('invalidRequest', 'What it shall belong to is not in this plan.', [
      { pointer: '', detail: 'belongs to nothing of this plan' },
    ]);
}

/** A key that is taken: a decision's priority that is in the plan already, a need that has been weighed. */
const orConflict = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    if (isUniqueViolation(error)) throw new ProblemError('conflict', 'The plan has this already.');
    if (isForeignKeyViolation(error))
      throw new ProblemError('invalidRequest', 'What it refers to is not there.', [{ pointer: '', detail: 'refers to what is not there' }]);
    throw error;
  });
const isForeignKeyViolation = (error: unknown): boolean => (error as { code?: string } | null)?.code === '23503';

async function noted(at: Planning, kind: StoredKind, act: PlanAct, before: ItemRow | null, after: ItemRow): Promise<unknown> {
  const described = describeItem(kind, after);
  await note(at, {
    kind,
    item: idOf(kind, after),
    act,
    before: before && describeItem(kind, before),
    after: act === 'removed' ? null : described,
  });
  return described;
}

/** Adds a line to the history. */
export const note = (
  { tx, municipality, who, area }: Planning,
  {
    kind,
    item,
    act,
    before,
    after,
  }: { readonly kind: PlanItemKind; readonly item: string; readonly act: PlanAct; readonly before: unknown; readonly after: unknown },
) =>
  insertHistory(tx, {
    municipality,
    area,
    kind,
    item,
    act,
    person: who.person,
    person_name: who.name,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  });

const nothing = () => new ProblemError('notFound', 'There is no such thing in this plan.');
const changedMeanwhile = () => new ProblemError('changedMeanwhile', 'Somebody else has changed it since it was read.');
