import { ProblemError } from '../problem.ts';
import { note, type Planning } from './plan-item.service.ts';
import type { PlanPage } from './plan.ts';
import type { PageFields } from './plan.schema.ts';

/**
 * What an area's public page says first, and whether everybody may read it.
 *
 * @param revision the one that was read; 0 before there is one
 * @throws {ProblemError} changedMeanwhile
 */
export async function setPage(at: Planning, revision: number, { published, intro }: PageFields): Promise<PlanPage> {
  const { tx, municipality } = at;
  const area = at.area!;
  const columns = ['area', 'published', 'intro', 'revision'] as const;
  const before = await tx.selectFrom('tenant.plan_page').select(columns).where('area', '=', area).forUpdate().executeTakeFirst();
  if ((before?.revision ?? 0) !== revision) throw changedMeanwhile();
  const after = before
    ? await tx
        .updateTable('tenant.plan_page')
        .set({ published, intro, revision: revision + 1 })
        .where('area', '=', area)
        .returning(columns)
        .executeTakeFirstOrThrow()
    : await tx
        .insertInto('tenant.plan_page')
        .values({ municipality, area, published, intro })
        // Somebody else has made it since: that is not known before it is tried.
        .onConflict((conflict) => conflict.columns(['municipality', 'area']).doNothing())
        .returning(columns)
        .executeTakeFirst();
  if (!after) throw changedMeanwhile();
  await note(at, { kind: 'page', item: area, act: before ? 'changed' : 'made', before: before ?? null, after });
  return after;
}

const changedMeanwhile = () => new ProblemError('changedMeanwhile', 'Somebody else has changed the page since it was read.');
