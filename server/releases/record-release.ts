import { recordAct } from '../audit/audit.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { WavePlace } from '../waves/stored-columns.ts';

/** @param leftOut tables that this release does not show */
export const recordRelease = (
  tx: TenantTransaction,
  { municipality, instrument, wave }: WavePlace,
  { number, leftOut }: { readonly number: number; readonly leftOut: readonly string[] },
): Promise<void> =>
  recordAct(tx, {
    municipality,
    who: null,
    act: 'wave.released',
    object: { kind: 'wave', id: wave },
    detail: { instrument, number, ...(leftOut.length > 0 && { leftOut }) },
  });
