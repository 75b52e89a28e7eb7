/** Queries on the ledger of releases. Inside `inMunicipality`; rows are added and never changed, and the database holds that. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { ReleaseTable } from '../database/tables.ts';

export type ReleaseRow = Omit<Selectable<ReleaseTable>, 'document'>;

/** The release that is shown of a wave: its newest. */
export const findReleased = (
  tx: TenantTransaction,
  instrument: string,
  wave: string,
): Promise<{ document: Uint8Array; etag: string } | undefined> =>
  tx
    .selectFrom('tenant.release')
    .select(['document', 'etag'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Every release of a wave, oldest first, without its document. */
export const findReleases = (tx: TenantTransaction, instrument: string, wave: string): Promise<ReleaseRow[]> =>
  tx
    .selectFrom('tenant.release')
    .select(['municipality', 'instrument', 'wave', 'number', 'etag', 'made_at', 'settings', 'cost', 'area_set', 'groups'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .orderBy('number')
    .execute();

/** Texts of the area sets that the newest releases were made with, by wave; waves with the instrument's own areas are left out. */
export async function findAreaSets(tx: TenantTransaction, instrument: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('tenant.release')
    .distinctOn('wave')
    .select(['wave', 'area_set'])
    .where('instrument', '=', instrument)
    .orderBy('wave')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.flatMap(({ wave, area_set }) => (area_set === null ? [] : [[wave, area_set] as const])));
}

export const insertRelease = (tx: TenantTransaction, release: Insertable<ReleaseTable>) =>
  tx.insertInto('tenant.release').values(release).execute();
