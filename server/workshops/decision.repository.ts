/** Queries on what alliances have decided, inside `inMunicipality`. */
import type { Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { DecisionTable } from '../database/tables.ts';
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
