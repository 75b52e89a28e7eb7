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
    .select(['c.class', 'c.sitting', 'c.school', 's.name as schoolName'])
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
  /** This statement has used the code for this blinded token. */
  readonly used: boolean;
  /** There is such a code in the class … */
  readonly known: boolean;
  /** … and this is the blinded token that it had been used for before this statement. */
  readonly same: boolean;
  readonly other: boolean;
}

export interface CodeAsked {
  readonly classId: string;
  /** As `storedCode` makes it. */
  readonly code: Uint8Array;
  /** SHA-256 of the blinded token. */
  readonly blinded: Uint8Array;
  readonly now: Date;
}

/** Several at once are one value: arrays of bytes are not the same on both databases. */
const written = (asks: readonly object[]): string =>
  JSON.stringify(
    asks.map((ask, at) => ({
      at,
      ...Object.fromEntries(
        Object.entries(ask).map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value]),
      ),
    })),
  );

const inOrder = <Row extends object>(asks: readonly object[], rows: readonly (Row & { readonly at: number })[]): (Row | undefined)[] => {
  const found = new Map(rows.map(({ at, ...row }) => [at, row as unknown as Row]));
  return asks.map((_, at) => found.get(at));
};

/**
 * Marks unused codes as used, each for one blinded token.
 *
 * @returns in their order; undefined where there is no such class. A code that is neither used, `same` nor `other` was used for another token
 *   at the same time: ask again
 */
export async function useCodes(tx: TenantTransaction, asks: readonly CodeAsked[]): Promise<(CodeUse | undefined)[]> {
  const { rows } = await sql<CodeUse & { at: number }>`
    with asked as (
      select s.at, s."classId" as class_id, decode(s.code, 'hex') as code, decode(s.blinded, 'hex') as blinded, s.now
      from jsonb_to_recordset(${written(asks)}::jsonb) as s (at int, "classId" text, code text, blinded text, now timestamptz)
    ), place as (
      select asked.*, f.state = 'open' and f.opens_at <= asked.now and f.closes_at > asked.now as taken, c.sitting = 'running' as running
      from asked join tenant.fielding_class c using (class_id) join tenant.fielding f using (municipality, instrument, wave)
    ), used as (
      update tenant.access_code a set blinded = p.blinded
      from (select distinct on (code, class_id) * from place where taken and running) p
      where a.code = p.code and a.class_id = p.class_id and a.blinded is null
      returning a.code, a.blinded
    )
    select p.at, p.taken, p.running, a.code is not null as known,
           exists (select from used u where u.code = p.code and u.blinded = p.blinded) as used,
           coalesce(a.blinded = p.blinded, false) as same, coalesce(a.blinded <> p.blinded, false) as other
    from place p left join tenant.access_code a on a.code = p.code and a.class_id = p.class_id`.execute(tx);
  return inOrder<CodeUse>(asks, rows);
}

export interface FormSent {
  readonly classId: string;
  readonly token: Uint8Array;
  readonly sealed: Uint8Array;
  readonly now: Date;
}

export interface Storing {
  readonly taken: boolean;
  readonly stored: boolean;
  /** A response with this token was there before this statement. */
  readonly known: boolean;
}

/**
 * Stores sealed forms, each unless its token has sent one already. The wave's row is held for the statement, so that a closing, which changes
 * it, waits for those who were let in and sees all that they stored.
 *
 * @returns in their order; undefined where there is no such class
 */
export async function storeResponses(tx: TenantTransaction, sent: readonly FormSent[]): Promise<(Storing | undefined)[]> {
  // By token, which says nothing of who was first; and two servers that store the same tokens do not wait for each other.
  const { rows } = await sql<Storing & { at: number }>`
    with sent as (
      select s.at, s."classId" as class_id, decode(s.token, 'hex') as token, decode(s.sealed, 'hex') as sealed, s.now
      from jsonb_to_recordset(${written(sent)}::jsonb) as s (at int, "classId" text, token text, sealed text, now timestamptz)
    ), place as (
      select sent.*, f.municipality, f.instrument, f.wave, f.state = 'open' and f.opens_at <= sent.now and f.closes_at > sent.now as taken
      from sent join tenant.fielding_class c using (class_id) join tenant.fielding f using (municipality, instrument, wave)
      for share of f
    ), stored as (
      insert into tenant.response (municipality, instrument, wave, token, class_id, sealed)
      select municipality, instrument, wave, token, class_id, sealed from place where taken order by token
      on conflict do nothing
      returning instrument, wave, token
    )
    select p.at, p.taken, r.token is not null as known, exists (
             select from stored s where s.instrument = p.instrument and s.wave = p.wave and s.token = p.token
           ) as stored
    from place p left join tenant.response r on r.instrument = p.instrument and r.wave = p.wave and r.token = p.token`.execute(tx);
  return inOrder<Storing>(sent, rows);
}
