/** Queries on head-counts: one row per wave, so that each wave's register can be replaced by itself. Inside `inMunicipality`. */
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { Register, WaveRegister } from '../../survey/register/register.ts';
import type { Text } from '../../survey/text.ts';

/** What a row holds; it was read by `readRegister` before it was stored. */
export interface StoredRegister {
  readonly origin: Text;
  readonly counts: WaveRegister;
}

/** All stored head-counts of a survey as one register, with the origin of its last wave; null where there are none. */
export async function findRegister(tx: TenantTransaction, instrument: string): Promise<Register | null> {
  const rows = await tx
    .selectFrom('tenant.register')
    .select(['wave', 'register'])
    .where('instrument', '=', instrument)
    .orderBy('wave')
    .execute();
  const last = rows.at(-1);
  if (last === undefined) return null;
  return { origin: last.register.origin, waves: Object.fromEntries(rows.map(({ wave, register }) => [wave, register.counts])) };
}

/** @param waves those of the register that are stored; a wave that has head-counts already gets these instead */
export async function saveRegister(
  tx: TenantTransaction,
  municipality: string,
  instrument: string,
  { origin, waves: counts }: Register,
  waves: readonly string[],
): Promise<void> {
  for (const wave of waves) {
    if (counts[wave] === undefined) continue;
    const register = JSON.stringify({ origin, counts: counts[wave] } satisfies StoredRegister);
    await tx
      .insertInto('tenant.register')
      .values({ municipality, instrument, wave, register })
      .onConflict((conflict) => conflict.columns(['municipality', 'instrument', 'wave']).doUpdateSet({ register, stored_at: new Date() }))
      .execute();
  }
}
