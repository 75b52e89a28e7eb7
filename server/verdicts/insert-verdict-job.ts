import type { TenantTransaction } from '../database/in-municipality.ts';
import { insertJob } from '../jobs/job.repository.ts';
import { hasGoalsOf } from './verdict.repository.ts';

export const verdictKind = 'verdicts';

/** In the transaction that stores a release: goals are judged by it, once, whatever happens to the process. */
export async function insertVerdictJob(
  tx: TenantTransaction,
  municipality: string,
  { instrument, wave, number }: { readonly instrument: string; readonly wave: string; readonly number: number },
): Promise<void> {
  if (await hasGoalsOf(tx, instrument))
    await insertJob(tx, municipality, { kind: verdictKind, subject: { instrument, wave, number: String(number) } });
}
