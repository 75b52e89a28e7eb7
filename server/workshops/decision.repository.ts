/** Queries on what alliances have decided, inside `inMunicipality`. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { DecisionPriorityTable, DecisionTable } from '../database/tables.ts';
import type { Decision, DecisionHead } from './decision.ts';

/** @param area its code; empty for the whole municipality, left out for all of them @returns the latest first, drafts before all */
export async function listDecisions(tx: TenantTransaction, area?: string): Promise<DecisionHead[]> {
  const rows = await tx
    .selectFrom('tenant.decision')
    .selectAll()
    .$if(area !== undefined, (query) => query.where('area', '=', area!))
    .orderBy('decided_on', (order) => order.desc().nullsFirst())
    .orderBy('made_at', 'desc')
    .orderBy('decision')
    .execute();
  return rows.map(headOf);
}

export async function readDecision(tx: TenantTransaction, id: string): Promise<Decision | undefined> {
  const row = await tx.selectFrom('tenant.decision').selectAll().where('decision', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const priorities = await tx
    .selectFrom('tenant.decision_priority')
    .select(['position', 'subject', 'reason', 'dissent', 'evidence'])
    .where('decision', '=', id)
    .orderBy('position')
    .execute();
  const { participants, pinned, minutes } = row;
  return { ...headOf(row), participants, pinned, minutes, priorities };
}

/** One for each workshop: a second try gets the first one. */
export async function insertDecision(
  tx: TenantTransaction,
  row: Insertable<DecisionTable>,
): Promise<{ readonly decision: string; readonly isNew: boolean }> {
  const made = await tx
    .insertInto('tenant.decision')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipality', 'workshop']).doNothing())
    .returning('decision')
    .executeTakeFirst();
  if (made) return { ...made, isNew: true };
  const known = await tx.selectFrom('tenant.decision').select('decision').where('workshop', '=', row.workshop!).executeTakeFirstOrThrow();
  return { ...known, isNew: false };
}

export const lockDecision = (tx: TenantTransaction, id: string): Promise<Selectable<DecisionTable> | undefined> =>
  tx.selectFrom('tenant.decision').selectAll().where('decision', '=', id).forNoKeyUpdate().executeTakeFirst();

export const updateDecision = (tx: TenantTransaction, id: string, columns: Updateable<DecisionTable>) =>
  tx
    .updateTable('tenant.decision')
    .set((where) => ({ ...columns, revision: where('revision', '+', 1) }))
    .where('decision', '=', id)
    .execute();

export async function replacePriorities(
  tx: TenantTransaction,
  rows: readonly Insertable<DecisionPriorityTable>[],
  decision: string,
): Promise<void> {
  await tx.deleteFrom('tenant.decision_priority').where('decision', '=', decision).execute();
  if (rows.length > 0) await tx.insertInto('tenant.decision_priority').values(rows).execute();
}

const headOf = (row: Selectable<DecisionTable>): DecisionHead => ({
  decision: row.decision,
  area: row.area,
  areaName: row.area_name,
  workshop: row.workshop,
  title: row.title,
  decidedOn: row.decided_on,
  state: row.state,
  revision: row.revision,
});
