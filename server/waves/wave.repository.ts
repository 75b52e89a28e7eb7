/** Queries on waves, their columns and released tables. Inside `inMunicipality`; row-level security shows one tenant's rows. */
import type { Insertable, Selectable } from 'kysely';
import type { CutPoints } from '../../survey/instrument/instrument.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { ImportedFileTable, WaveColumnTable, WaveTable } from '../database/tables.ts';

export type WaveRow = Selectable<WaveTable>;
export type ImportedFileRow = Selectable<ImportedFileTable>;

export const findWaves = (tx: TenantTransaction, instrument?: string): Promise<WaveRow[]> =>
  tx
    .selectFrom('tenant.wave')
    .selectAll()
    .$if(instrument !== undefined, (query) => query.where('instrument', '=', instrument!))
    .orderBy('instrument')
    .orderBy('wave')
    .execute();

export const findImportedFile = (tx: TenantTransaction, instrument: string, fingerprint: string): Promise<ImportedFileRow | undefined> =>
  tx
    .selectFrom('tenant.imported_file')
    .selectAll()
    .where('instrument', '=', instrument)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();

export const findColumns = (tx: TenantTransaction, instrument: string, wave: string): Promise<Pick<WaveColumnTable, 'part' | 'sealed'>[]> =>
  tx.selectFrom('tenant.wave_column').select(['part', 'sealed']).where('instrument', '=', instrument).where('wave', '=', wave).execute();

/** A pool of waves has none: its answers are its waves'. */
export const hasColumns = async (tx: TenantTransaction, { instrument, wave }: Pick<WaveRow, 'instrument' | 'wave'>): Promise<boolean> =>
  (
    await tx
      .selectFrom('tenant.wave_column')
      .select('part')
      .where('instrument', '=', instrument)
      .where('wave', '=', wave)
      .limit(1)
      .execute()
  ).length > 0;

export interface NewWave {
  readonly wave: Insertable<WaveTable>;
  readonly columns: readonly { readonly part: string; readonly sealed: Uint8Array }[];
}

export async function insertWave(tx: TenantTransaction, { wave, columns }: NewWave): Promise<void> {
  const key = { municipality: wave.municipality, instrument: wave.instrument, wave: wave.wave };
  await tx.insertInto('tenant.wave').values(wave).execute();
  // One row a statement: a part may be large, and a statement with all of them would be in memory several times over.
  for (const { part, sealed } of columns)
    await tx
      .insertInto('tenant.wave_column')
      .values({ ...key, part, sealed })
      .execute();
}

/** Takes a wave away that was stored and never settled, with its columns and head-counts. @returns the id of its key; null where there is none */
export async function removeDraftWave(
  tx: TenantTransaction,
  { instrument, wave }: Pick<WaveRow, 'instrument' | 'wave'>,
): Promise<string | null> {
  const removed = await tx
    .deleteFrom('tenant.wave')
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .where('state', '=', 'draft')
    .returning('key_id')
    .executeTakeFirst();
  return removed?.key_id ?? null;
}

/** A draft is closed: from now on it never changes. @returns whether the draft under this key was there */
export async function settleWave(
  tx: TenantTransaction,
  { instrument, wave }: Pick<WaveRow, 'instrument' | 'wave'>,
  keyId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tenant.wave')
    .set({ state: 'closed' })
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .where('state', '=', 'draft')
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A wave with a release is published. */
export const publishWave = (tx: TenantTransaction, { instrument, wave }: Pick<WaveRow, 'instrument' | 'wave'>) =>
  tx.updateTable('tenant.wave').set({ state: 'published' }).where('instrument', '=', instrument).where('wave', '=', wave).execute();

export const insertImportedFile = (tx: TenantTransaction, file: Insertable<ImportedFileTable>) =>
  tx.insertInto('tenant.imported_file').values(file).execute();

/** Cut points derived at earlier imports of this instrument, by scale. */
export async function findCutPoints(tx: TenantTransaction, instrument: string): Promise<Record<string, CutPoints>> {
  const rows = await tx.selectFrom('tenant.cut_points').select(['scale', 'cut_points']).where('instrument', '=', instrument).execute();
  return Object.fromEntries(rows.map((row) => [row.scale, row.cut_points]));
}

/** A scale that has cut points by now is a conflict: two imports derived them at the same time, and the later one must begin again. */
export async function insertCutPoints(
  tx: TenantTransaction,
  municipality: string,
  instrument: string,
  derived: Readonly<Record<string, CutPoints>>,
): Promise<void> {
  const rows = Object.entries(derived).map(([scale, cutPoints]) => ({
    municipality,
    instrument,
    scale,
    cut_points: JSON.stringify(cutPoints),
  }));
  if (rows.length > 0) await tx.insertInto('tenant.cut_points').values(rows).execute();
}
