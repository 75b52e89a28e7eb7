/** Queries on a municipality's own measures, inside `inMunicipality`. A change adds a row, and the newest one counts. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../../database/in-municipality.ts';
import type { LibraryMeasureTable } from '../../database/tables.ts';

export type LibraryMeasureRow = Selectable<LibraryMeasureTable>;

/** As they are now, those that were taken out among them; the oldest first by their ids' first rows. */
export async function findOwnMeasures(tx: TenantTransaction): Promise<LibraryMeasureRow[]> {
  const rows = await tx
    .selectFrom('tenant.library_measure')
    .selectAll()
    .distinctOn('library_measure')
    .orderBy('library_measure')
    .orderBy('revision', 'desc')
    .execute();
  return rows.toSorted((a, b) => a.content.name.localeCompare(b.content.name, 'sv'));
}

export const findOwnMeasure = (tx: TenantTransaction, id: string): Promise<LibraryMeasureRow | undefined> =>
  tx
    .selectFrom('tenant.library_measure')
    .selectAll()
    .where('library_measure', '=', id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();

export const insertOwnMeasure = (tx: TenantTransaction, row: Insertable<LibraryMeasureTable>): Promise<LibraryMeasureRow> =>
  tx.insertInto('tenant.library_measure').values(row).returningAll().executeTakeFirstOrThrow();
