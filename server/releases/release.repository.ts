/** Queries on the ledger of releases. Inside `inMunicipality`; rows are added and never changed, and the database holds that. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { ReleaseTable } from '../database/tables.ts';
import type { ShownDocuments } from './release-task.ts';

export type ReleaseRow = Omit<Selectable<ReleaseTable>, 'document'>;

/** The release that is shown of a wave: its newest. */
export const findReleased = (
  tx: TenantTransaction,
  instrument: string,
  wave: string,
): Promise<{ number: number; document: Uint8Array; etag: string } | undefined> =>
  tx
    .selectFrom('tenant.release')
    .select(['number', 'document', 'etag'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

/** One release of a wave, whatever was released after it. */
export const findRelease = (
  tx: TenantTransaction,
  instrument: string,
  wave: string,
  number: number,
): Promise<{ document: Uint8Array; etag: string } | undefined> =>
  tx
    .selectFrom('tenant.release')
    .select(['document', 'etag'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .where('number', '=', number)
    .executeTakeFirst();

/** Which release is shown of each wave, without its document. */
export const findNewestReleases = (
  tx: TenantTransaction,
): Promise<Pick<ReleaseRow, 'instrument' | 'wave' | 'number' | 'etag' | 'made_at'>[]> =>
  tx
    .selectFrom('tenant.release')
    .distinctOn(['instrument', 'wave'])
    .select(['instrument', 'wave', 'number', 'etag', 'made_at'])
    .orderBy('instrument')
    .orderBy('wave')
    .orderBy('number', 'desc')
    .execute();

/** The documents that are shown of some waves, by wave; a wave that is not released has none. */
export async function findShown(tx: TenantTransaction, instrument: string, waves: readonly string[]): Promise<ShownDocuments> {
  if (waves.length === 0) return {};
  const rows = await tx
    .selectFrom('tenant.release')
    .distinctOn('wave')
    .select(['wave', 'document'])
    .where('instrument', '=', instrument)
    .where('wave', 'in', waves)
    .orderBy('wave')
    .orderBy('number', 'desc')
    .execute();
  return Object.fromEntries(rows.map(({ wave, document }) => [wave, document]));
}

/** Every release of a wave, oldest first, without its document. */
export const findReleases = (tx: TenantTransaction, instrument: string, wave: string): Promise<ReleaseRow[]> =>
  tx
    .selectFrom('tenant.release')
    .select(['municipality', 'instrument', 'wave', 'number', 'etag', 'made_at', 'settings', 'cost', 'area_set', 'groups'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .orderBy('number')
    .execute();

/** The documents of every release of a wave, oldest first. */
export async function findDocuments(tx: TenantTransaction, instrument: string, wave: string): Promise<Uint8Array[]> {
  const rows = await tx
    .selectFrom('tenant.release')
    .select('document')
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .orderBy('number')
    .execute();
  return rows.map(({ document }) => document);
}

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
