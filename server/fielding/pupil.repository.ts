/**
 * The few statements that pupils' requests make, inside `inMunicipality`. Each does its whole work at once: what it finds about the wave is
 * true when it writes. None keeps a time, and codes and responses have nothing in common but their class.
 */
import { sql } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingPlace } from './fielding.repository.ts';

/** A class with its wave and the name of its school. */
export const findDoor = (tx: TenantTransaction, classId: string) =>
  tx
    .selectFrom('tenant.fielding_class as c')
    .innerJoin('tenant.fielding as f', (join) =>
      join.onRef('f.municipality', '=', 'c.municipality').onRef('f.instrument', '=', 'c.instrument').onRef('f.wave', '=', 'c.wave'),
    )
    .leftJoin('tenant.school as s', (join) => join.onRef('s.municipality', '=', 'c.municipality').onRef('s.school', '=', 'c.school'))
    .select(['f.instrument', 'f.wave', 'f.label', 'f.state', 'f.rehearsal', 'f.opens_at', 'f.closes_at', 'f.formalities', 'f.wordings'])
    .select(['f.key_list', 'c.class', 'c.sitting', 'c.school', 's.name as schoolName'])
    .where('c.class_id', '=', classId)
    .executeTakeFirst();

/** Which wave a class is asked in. */
export const findWaveOf = (tx: TenantTransaction, classId: string) =>
  tx
    .selectFrom('tenant.fielding_class as c')
    .innerJoin('tenant.fielding as f', (join) =>
      join.onRef('f.municipality', '=', 'c.municipality').onRef('f.instrument', '=', 'c.instrument').onRef('f.wave', '=', 'c.wave'),
    )
    .select(['f.instrument', 'f.wave', 'f.state', 'f.key_id'])
    .where('c.class_id', '=', classId)
    .executeTakeFirst();

/** What is public of a wave from its opening on. */
export const findPublished = (tx: TenantTransaction, { instrument, wave }: FieldingPlace) =>
  tx
    .selectFrom('tenant.fielding')
    .select(['document', 'key_list', 'wordings', 'home_places'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .where('state', 'in', ['open', 'closing', 'closed'])
    .executeTakeFirst();

export interface CodeUse {
  /** The wave is open, and this is within its days. */
  readonly taken: boolean;
  readonly running: boolean;
  /** This statement has used the code. */
  readonly used: boolean;
  /** There is such a code in the class … */
  readonly known: boolean;
  /** … and this is the blinded token that it had been used for before this statement. */
  readonly same: boolean;
  readonly other: boolean;
}

/**
 * Marks an unused code as used for one blinded token.
 *
 * @param code    as `storedCode` makes it
 * @param blinded SHA-256 of the blinded token
 * @returns undefined where there is no such class. A code that is neither used, `same` nor `other` was used by another statement at the same
 *   time: ask again
 */
export async function useCode(
  tx: TenantTransaction,
  { classId, code, blinded, now }: { classId: string; code: Uint8Array; blinded: Uint8Array; now: Date },
): Promise<CodeUse | undefined> {
  const { rows } = await sql<CodeUse>`
    with place as (
      select f.state = 'open' and f.opens_at <= ${now} and f.closes_at > ${now} as taken, c.sitting = 'running' as running
      from tenant.fielding_class c join tenant.fielding f using (municipality, instrument, wave)
      where c.class_id = ${classId}
    ), used as (
      update tenant.access_code a set blinded = ${blinded}
      from place
      where a.code = ${code} and a.class_id = ${classId} and a.blinded is null and place.taken and place.running
      returning 1
    )
    select place.taken, place.running, exists (select from used) as used, a.code is not null as known,
           coalesce(a.blinded = ${blinded}, false) as same, coalesce(a.blinded <> ${blinded}, false) as other
    from place left join tenant.access_code a on a.code = ${code} and a.class_id = ${classId}`.execute(tx);
  return rows[0];
}

export interface Storing {
  readonly taken: boolean;
  readonly stored: boolean;
  /** A response with this token was there before this statement. */
  readonly known: boolean;
}

/**
 * Stores a sealed form unless its token has sent one already. The wave's row is held for the statement, so that a closing, which changes it,
 * waits for those who were let in and sees all that they stored.
 *
 * @returns undefined where there is no such class
 */
export async function storeResponse(
  tx: TenantTransaction,
  {
    municipality,
    classId,
    token,
    sealed,
    now,
  }: { municipality: string; classId: string; token: Uint8Array; sealed: Uint8Array; now: Date },
): Promise<Storing | undefined> {
  const { rows } = await sql<Storing>`
    with place as (
      select f.instrument, f.wave, f.state = 'open' and f.opens_at <= ${now} and f.closes_at > ${now} as taken
      from tenant.fielding_class c join tenant.fielding f using (municipality, instrument, wave)
      where c.class_id = ${classId}
      for share of f
    ), stored as (
      insert into tenant.response (municipality, instrument, wave, token, class_id, sealed)
      select ${municipality}::uuid, instrument, wave, ${token}::bytea, ${classId}, ${sealed}::bytea from place where taken
      on conflict do nothing
      returning 1
    )
    select place.taken, exists (select from stored) as stored, r.token is not null as known
    from place left join tenant.response r on r.instrument = place.instrument and r.wave = place.wave and r.token = ${token}`.execute(tx);
  return rows[0];
}
