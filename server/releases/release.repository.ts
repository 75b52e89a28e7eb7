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

export const insertRelease = (tx: TenantTransaction, release: Insertable<ReleaseTable>) =>
  tx.insertInto('tenant.release').values(release).execute();
