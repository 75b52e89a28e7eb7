/** Queries on workshops, inside `inMunicipality`. What admissions and ballots store has neither a time nor a key in common. */
import { type Insertable, type Selectable, sql } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { RoundState, WorkshopRoundTable, WorkshopStage, WorkshopTable } from '../database/tables.ts';
import type { RoundResult } from './decision.ts';

export type WorkshopRow = Selectable<WorkshopTable>;
export type RoundRow = Selectable<WorkshopRoundTable>;

export const findWorkshops = (tx: TenantTransaction): Promise<WorkshopRow[]> =>
  tx.selectFrom('tenant.workshop').selectAll().orderBy('made_at', 'desc').orderBy('workshop').execute();

export const findWorkshop = (tx: TenantTransaction, workshop: string): Promise<WorkshopRow | undefined> =>
  tx.selectFrom('tenant.workshop').selectAll().where('workshop', '=', workshop).executeTakeFirst();

export const findByCode = (tx: TenantTransaction, code: string): Promise<WorkshopRow | undefined> =>
  tx.selectFrom('tenant.workshop').selectAll().where('code', '=', code).executeTakeFirst();

/** Nobody else moves or changes it until the transaction ends; ballots and admissions are not held up. */
export const lockWorkshop = (tx: TenantTransaction, workshop: string): Promise<WorkshopRow | undefined> =>
  tx.selectFrom('tenant.workshop').selectAll().where('workshop', '=', workshop).forNoKeyUpdate().executeTakeFirst();

export const findRounds = (tx: TenantTransaction, workshop: string): Promise<RoundRow[]> =>
  tx.selectFrom('tenant.workshop_round').selectAll().where('workshop', '=', workshop).orderBy('round').execute();

/** @returns its id; undefined where the code is taken */
export const insertWorkshop = (tx: TenantTransaction, row: Insertable<WorkshopTable>): Promise<{ workshop: string } | undefined> =>
  tx
    .insertInto('tenant.workshop')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipality', 'code']).doNothing())
    .returning('workshop')
    .executeTakeFirst();

export const insertRounds = (tx: TenantTransaction, rows: readonly Insertable<WorkshopRoundTable>[]) =>
  tx.insertInto('tenant.workshop_round').values(rows).execute();

type Changed = 'title' | 'candidates' | 'criteria' | 'sectors' | 'source';

export const updateContent = (tx: TenantTransaction, workshop: string, content: Pick<Insertable<WorkshopTable>, Changed>) =>
  tx
    .updateTable('tenant.workshop')
    .set((where) => ({ ...content, version: where('version', '+', 1) }))
    .where('workshop', '=', workshop)
    .returningAll()
    .executeTakeFirstOrThrow();

export const setStage = (tx: TenantTransaction, workshop: string, stage: WorkshopStage) =>
  tx
    .updateTable('tenant.workshop')
    .set((where) => ({ stage, version: where('version', '+', 1) }))
    .where('workshop', '=', workshop)
    .execute();

/** Waits for the ballots that are being stored, which hold the round's row. */
export const setRoundState = (tx: TenantTransaction, workshop: string, round: number, state: RoundState) =>
  tx.updateTable('tenant.workshop_round').set({ state }).where('workshop', '=', workshop).where('round', '=', round).execute();

export const storeResult = (tx: TenantTransaction, workshop: string, round: number, result: RoundResult) =>
  tx
    .updateTable('tenant.workshop_round')
    .set({ state: 'closed', result: JSON.stringify(result) })
    .where('workshop', '=', workshop)
    .where('round', '=', round)
    .execute();

/** By token, which is random: the order of arrival stays where it is. */
export const findBallots = (tx: TenantTransaction, workshop: string, round: number): Promise<{ token: Uint8Array; sealed: Uint8Array }[]> =>
  tx
    .selectFrom('tenant.workshop_ballot')
    .select(['token', 'sealed'])
    .where('workshop', '=', workshop)
    .where('round', '=', round)
    .orderBy('token')
    .execute();

export async function deleteBallots(tx: TenantTransaction, workshop: string, rounds: readonly number[]): Promise<void> {
  await tx.deleteFrom('tenant.workshop_ballot').where('workshop', '=', workshop).where('round', 'in', rounds).execute();
}

export const forgetKeys = (tx: TenantTransaction, workshop: string, rounds: readonly number[]) =>
  tx.updateTable('tenant.workshop_round').set({ key_id: null }).where('workshop', '=', workshop).where('round', 'in', rounds).execute();

/** Keeps how many phones were let in, and none of them. */
export async function forgetAdmissions(tx: TenantTransaction, workshop: string): Promise<void> {
  await sql`update tenant.workshop set admitted = (select count(*)::int from tenant.workshop_admission a where a.workshop = ${workshop})
    where workshop = ${workshop} and admitted is null`.execute(tx);
  await tx.deleteFrom('tenant.workshop_admission').where('workshop', '=', workshop).execute();
}

export interface Admitting {
  /** There is one with this name, made by this statement or before … */
  readonly admitted: boolean;
  /** … for these very tokens. */
  readonly same: boolean;
  readonly full: boolean;
}

/** Lets a phone in once: sent again with the same blinded tokens, it is the same admission. */
export async function admit(
  tx: TenantTransaction,
  one: {
    readonly municipality: string;
    readonly workshop: string;
    readonly admission: Uint8Array;
    readonly blinded: Uint8Array;
    readonly most: number;
  },
): Promise<Admitting> {
  const { rows } = await sql<{ full: boolean; blinded: Uint8Array | null; inserted: boolean }>`
    with room as (select count(*) >= ${one.most} as full from tenant.workshop_admission where workshop = ${one.workshop}),
    inserted as (
      insert into tenant.workshop_admission (municipality, workshop, admission, blinded)
      select ${one.municipality}::uuid, ${one.workshop}::uuid, ${one.admission}::bytea, ${one.blinded}::bytea from room where not room.full
      on conflict do nothing returning 1
    )
    select room.full, exists (select from inserted) as inserted, a.blinded
    from room left join tenant.workshop_admission a on a.workshop = ${one.workshop} and a.admission = ${one.admission}`.execute(tx);
  const { full, blinded, inserted } = rows[0]!;
  const same = inserted || (blinded !== null && Buffer.compare(blinded, one.blinded) === 0);
  // Neither there before nor made: another statement makes it at this moment, and whoever repeats it then finds it.
  return { admitted: inserted || blinded !== null, same, full };
}

export interface Casting {
  readonly open: boolean;
  readonly stored: boolean;
  readonly known: boolean;
}

/**
 * Stores a sealed ballot unless its token has sent one already. The round's row is held for the statement, so that a closing, which changes it,
 * waits for those who were let in and counts all that they stored.
 */
export async function storeBallot(
  tx: TenantTransaction,
  one: {
    readonly municipality: string;
    readonly workshop: string;
    readonly round: number;
    readonly token: Uint8Array;
    readonly sealed: Uint8Array;
    readonly paper: boolean;
  },
): Promise<Casting | undefined> {
  const { rows } = await sql<Casting>`
    with place as (
      select workshop, round, state = 'open' as open from tenant.workshop_round
      where workshop = ${one.workshop} and round = ${one.round} ${one.paper ? sql`for no key update` : sql`for share`}
    ), stored as (
      insert into tenant.workshop_ballot (municipality, workshop, round, token, sealed)
      select ${one.municipality}::uuid, workshop, round, ${one.token}::bytea, ${one.sealed}::bytea from place where open
      on conflict do nothing returning 1
    )
    select place.open, exists (select from stored) as stored, b.token is not null as known
    from place left join tenant.workshop_ballot b on b.workshop = place.workshop and b.round = place.round and b.token = ${one.token}`.execute(
    tx,
  );
  const casting = rows[0];
  if (casting?.stored && one.paper)
    await sql`update tenant.workshop_round set paper = paper + 1 where workshop = ${one.workshop} and round = ${one.round}`.execute(tx);
  return casting;
}

/** What a room's screens wait for: its version, how many phones there are, and how many ballots the round that is open has. */
export interface Pulse {
  readonly workshop: string;
  readonly version: number;
  readonly admitted: number;
  /** Of them `paper` from paper. */
  readonly cast: number;
  readonly paper: number;
}

export async function findPulses(tx: TenantTransaction, workshops: readonly string[]): Promise<Pulse[]> {
  const { rows } = await sql<Pulse>`
    select w.workshop, w.version,
      coalesce(w.admitted, (select count(*)::int from tenant.workshop_admission a where a.workshop = w.workshop)) as admitted,
      (select count(*)::int from tenant.workshop_ballot b join tenant.workshop_round r using (workshop, round)
        where b.workshop = w.workshop and r.state in ('open', 'counting')) as cast,
      coalesce((select r.paper from tenant.workshop_round r where r.workshop = w.workshop and r.state in ('open', 'counting')), 0) as paper
    from tenant.workshop w where w.workshop in (${sql.join(workshops.map((id) => sql`${id}::uuid`))})`.execute(tx);
  return rows;
}
