/** Writing the parts of a plan, whatever their kind, and the history of it. Inside `inMunicipality`. */
import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlanItemKind } from '../../notebooks/plan/vocabulary.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { PlanHistoryTable } from '../database/tables.ts';

/** Where each kind is stored, and under which kind it lies. */
const homes = {
  priority: { table: 'plan_priority', id: 'priority', parent: null },
  goal: { table: 'goal', id: 'goal', parent: 'priority' },
  measure: { table: 'measure', id: 'measure', parent: 'goal' },
  followUp: { table: 'follow_up', id: 'follow_up', parent: 'measure' },
  resource: { table: 'resource', id: 'resource', parent: null },
  need: { table: 'need', id: 'need', parent: null },
  councilGoal: { table: 'council_goal', id: 'council_goal', parent: null },
  councilLink: { table: 'council_link', id: 'council_link', parent: null },
  assignment: { table: 'assignment', id: 'assignment', parent: null },
} as const;
export type StoredKind = keyof typeof homes;

/** As the database gives it: what every kind has, and its own columns. */
export type ItemRow = Readonly<Record<string, unknown>> & { readonly revision: number; readonly removed_at: Date | null };

/** An item that nobody else changes until the transaction ends, taken away or not. */
export async function lockItem(tx: TenantTransaction, kind: StoredKind, item: string): Promise<ItemRow | undefined> {
  const { table, id } = homes[kind];
  const { rows } = await sql<ItemRow>`select * from ${sql.id('tenant', table)} where ${sql.ref(id)} = ${item}::uuid for update`.execute(tx);
  return rows[0];
}

/**
 * Where an item belongs, by the columns that it has or is to get.
 *
 * @returns its area (null above the areas), and whether all that it lies under is there; undefined where what it lies under never was
 */
export async function placeOf(
  tx: TenantTransaction,
  kind: StoredKind,
  row: Readonly<Record<string, unknown>>,
): Promise<{ readonly area: string | null; readonly isThere: boolean } | undefined> {
  const { parent } = homes[kind];
  if (parent === null) return { area: (row['area'] as string | undefined) ?? null, isThere: true };
  const { table, id } = homes[parent];
  // Whoever takes the parent away waits for this transaction, or this one for theirs.
  const { rows } = await sql<ItemRow>`select * from ${sql.id('tenant', table)} where ${sql.ref(id)} = ${row[id]}::uuid for share`.execute(
    tx,
  );
  const above = rows[0];
  const place = above && (await placeOf(tx, parent, above));
  return place && { area: place.area, isThere: place.isThere && above.removed_at === null };
}

export async function insertItem(
  tx: TenantTransaction,
  municipality: string,
  kind: StoredKind,
  values: Readonly<Record<string, unknown>>,
): Promise<ItemRow> {
  const columns = Object.keys(values);
  // By the clock and not by the transaction, which may write many: they are read in the order in which they were made.
  const { rows } = await sql<ItemRow>`insert into ${sql.id('tenant', homes[kind].table)}
    (municipality, made_at, ${sql.join(columns.map((column) => sql.ref(column)))})
    values (${municipality}, clock_timestamp(), ${sql.join(columns.map((column) => values[column]))}) returning *`.execute(tx);
  return rows[0]!;
}

/** Writes what is given and counts the change. */
export async function updateItem(
  tx: TenantTransaction,
  kind: StoredKind,
  item: string,
  values: Readonly<Record<string, unknown>>,
): Promise<ItemRow> {
  const { table, id } = homes[kind];
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { rows } = await sql<ItemRow>`update ${sql.id('tenant', table)}
    set ${sql.join([...sets, sql`revision = revision + 1`])} where ${sql.ref(id)} = ${item}::uuid returning *`.execute(tx);
  return rows[0]!;
}

export const idOf = (kind: StoredKind, row: ItemRow): string => row[homes[kind].id] as string;

export const insertHistory = (tx: TenantTransaction, entry: Insertable<PlanHistoryTable>) =>
  tx.insertInto('tenant.plan_history').values(entry).execute();

export type HistoryRow = Selectable<PlanHistoryTable>;

/** The newest first. @param of one area's (null: what is above the areas), or of one item */
export const findHistory = (
  tx: TenantTransaction,
  of: { readonly area: string | null } | { readonly kind: PlanItemKind; readonly item: string },
  most: number,
): Promise<HistoryRow[]> =>
  tx
    .selectFrom('tenant.plan_history')
    .selectAll()
    .$call((query) =>
      'item' in of
        ? query.where('kind', '=', of.kind).where('item', '=', of.item)
        : query.where('area', of.area === null ? 'is' : '=', of.area),
    )
    .orderBy('at', 'desc')
    .orderBy('entry')
    .limit(most)
    .execute();
