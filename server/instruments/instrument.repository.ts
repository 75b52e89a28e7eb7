import type { Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { InstrumentTable } from '../database/tables.ts';

export const findInstruments = (tx: TenantTransaction): Promise<Selectable<InstrumentTable>[]> =>
  tx.selectFrom('tenant.instrument').selectAll().orderBy('instrument').orderBy('created_at').execute();

/** Its versions, oldest first. */
export const findVersions = (tx: TenantTransaction, instrument: string): Promise<Selectable<InstrumentTable>[]> =>
  tx.selectFrom('tenant.instrument').selectAll().where('instrument', '=', instrument).orderBy('created_at').execute();

export const findInstrument = (
  tx: TenantTransaction,
  instrument: string,
  version: string,
): Promise<Selectable<InstrumentTable> | undefined> =>
  tx.selectFrom('tenant.instrument').selectAll().where('instrument', '=', instrument).where('version', '=', version).executeTakeFirst();

export const insertInstrument = (
  tx: TenantTransaction,
  row: { municipality: string; instrument: string; version: string; document: string },
) => tx.insertInto('tenant.instrument').values(row).execute();
