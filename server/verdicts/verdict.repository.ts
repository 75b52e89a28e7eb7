/** Queries on verdicts, inside `inMunicipality`. They are added and never changed, and the database holds that. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { VerdictTable } from '../database/tables.ts';

export type VerdictRow = Selectable<VerdictTable>;

/** What was judged before stays as it was told. */
export async function insertVerdicts(tx: TenantTransaction, rows: readonly Insertable<VerdictTable>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('tenant.verdict')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['municipality', 'goal', 'instrument', 'wave', 'release']).doNothing())
    .execute();
}

/** Of these goals, the newest first: by the day that the wave closed, then by when it was told. */
export async function findVerdicts(tx: TenantTransaction, goals: readonly string[]): Promise<VerdictRow[]> {
  if (goals.length === 0) return [];
  return tx
    .selectFrom('tenant.verdict')
    .selectAll()
    .where('goal', 'in', goals)
    .orderBy('day', 'desc')
    .orderBy('judged_at', 'desc')
    .orderBy('release', 'desc')
    .orderBy('wave')
    .execute();
}

/** Whether any goal of a plan is to be judged by this survey. */
export const hasGoalsOf = async (tx: TenantTransaction, instrument: string): Promise<boolean> =>
  (await tx
    .selectFrom('tenant.goal')
    .select('goal')
    .where('instrument', '=', instrument)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** A release as it is stored, and the waves that had a release when it was made, its own among them; undefined where there is none. */
export async function findReleaseToJudgeBy(
  tx: TenantTransaction,
  { instrument, wave, number }: { readonly instrument: string; readonly wave: string; readonly number: number },
): Promise<{ readonly document: Uint8Array; readonly released: readonly string[] } | undefined> {
  const release = await tx
    .selectFrom('tenant.release')
    .select('document')
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!release) return undefined;
  const rows = await tx
    .selectFrom('tenant.release as one')
    .innerJoin('tenant.release as by', (join) =>
      join
        .onRef('by.municipality', '=', 'one.municipality')
        .onRef('by.instrument', '=', 'one.instrument')
        .onRef('one.made_at', '<=', 'by.made_at'),
    )
    .where('by.instrument', '=', instrument)
    .where('by.wave', '=', wave)
    .where('by.number', '=', number)
    .select('one.wave')
    .distinct()
    .execute();
  return { document: release.document, released: rows.map((row) => row.wave) };
}
