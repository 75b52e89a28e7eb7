import type { TenantTransaction } from '../database/in-municipality.ts';
import type { DatedSettings } from './disclosure-settings.rules.ts';

/** A municipality's own settings, oldest first. */
export async function findSettings(tx: TenantTransaction): Promise<DatedSettings[]> {
  const rows = await tx.selectFrom('tenant.disclosure_settings').select(['valid_from', 'settings']).orderBy('valid_from').execute();
  return rows.map(({ valid_from, settings }) => ({ validFrom: valid_from, settings }));
}

export const insertSettings = (tx: TenantTransaction, municipality: string, { validFrom, settings }: DatedSettings) =>
  tx
    .insertInto('tenant.disclosure_settings')
    .values({ municipality, valid_from: validFrom, settings: JSON.stringify(settings) })
    .execute();
