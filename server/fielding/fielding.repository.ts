/** Queries on waves that are prepared and asked, their classes, codes and sealed forms. Inside `inMunicipality`. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { WeedingRecord } from '../../survey/fielding/weeding-record.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingClassTable, FieldingTable, WeedingRecordTable } from '../database/tables.ts';

export type FieldingRow = Selectable<FieldingTable>;
export type FieldingClassRow = Selectable<FieldingClassTable>;

/** Which wave of a municipality. */
export interface FieldingPlace {
  readonly instrument: string;
  readonly wave: string;
}

export const findFieldings = (tx: TenantTransaction): Promise<FieldingRow[]> =>
  tx.selectFrom('tenant.fielding').selectAll().orderBy('opens_at', 'desc').orderBy('instrument').orderBy('wave').execute();

/** Codes of the waves of an instrument that are prepared or asked, and have not become stored ones. */
export const findAskedWaves = async (tx: TenantTransaction, instrument: string): Promise<readonly string[]> =>
  (await tx.selectFrom('tenant.fielding').select('wave').where('instrument', '=', instrument).where('state', '<>', 'closed').execute()).map(
    ({ wave }) => wave,
  );

export const findFielding = (tx: TenantTransaction, { instrument, wave }: FieldingPlace): Promise<FieldingRow | undefined> =>
  tx.selectFrom('tenant.fielding').selectAll().where('instrument', '=', instrument).where('wave', '=', wave).executeTakeFirst();

/** As `findFielding`; nobody else changes it until the transaction ends. */
export const lockFielding = (tx: TenantTransaction, { instrument, wave }: FieldingPlace): Promise<FieldingRow | undefined> =>
  tx.selectFrom('tenant.fielding').selectAll().where('instrument', '=', instrument).where('wave', '=', wave).forUpdate().executeTakeFirst();

export const insertFielding = (tx: TenantTransaction, fielding: Insertable<FieldingTable>) =>
  tx.insertInto('tenant.fielding').values(fielding).execute();

export const updateFielding = (tx: TenantTransaction, { instrument, wave }: FieldingPlace, values: Updateable<FieldingTable>) =>
  tx.updateTable('tenant.fielding').set(values).where('instrument', '=', instrument).where('wave', '=', wave).execute();

/** By school, then class. @param school all of them where it is left out */
export const findFieldingClasses = (
  tx: TenantTransaction,
  { instrument, wave }: FieldingPlace,
  school?: string,
): Promise<FieldingClassRow[]> =>
  tx
    .selectFrom('tenant.fielding_class')
    .selectAll()
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .$if(school !== undefined, (query) => query.where('school', '=', school!))
    .orderBy('school')
    .orderBy('class')
    .execute();

export const findFieldingClass = (tx: TenantTransaction, classId: string): Promise<FieldingClassRow | undefined> =>
  tx.selectFrom('tenant.fielding_class').selectAll().where('class_id', '=', classId).executeTakeFirst();

export const insertFieldingClass = (tx: TenantTransaction, one: Insertable<FieldingClassTable>) =>
  tx.insertInto('tenant.fielding_class').values(one).execute();

export const updateFieldingClass = (tx: TenantTransaction, classId: string, values: Updateable<FieldingClassTable>) =>
  tx.updateTable('tenant.fielding_class').set(values).where('class_id', '=', classId).execute();

/** How many codes of a class there are, how many have been used, and how many forms it has sent. */
export async function countClass(tx: TenantTransaction, classId: string): Promise<{ codes: number; started: number; sent: number }> {
  const { rows } = await sql<{ codes: number; started: number; sent: number }>`
    select (select count(*)::int from tenant.access_code where class_id = ${classId}) as codes,
           (select count(blinded)::int from tenant.access_code where class_id = ${classId}) as started,
           (select count(*)::int from tenant.response where class_id = ${classId}) as sent`.execute(tx);
  return rows[0]!;
}

/**
 * Destroys a wave's sealed forms and codes. How many of each class had started and sent stays, as the board last shows it.
 *
 * @returns how many there were
 */
export async function destroyAnswers(
  tx: TenantTransaction,
  { instrument, wave }: FieldingPlace,
): Promise<{ responses: number; codes: number }> {
  await sql`
    update tenant.fielding_class c set sitting = 'ended',
      seen_started = (select count(blinded) from tenant.access_code a where a.class_id = c.class_id),
      seen_sent = (select count(*) from tenant.response r where r.class_id = c.class_id)
    where instrument = ${instrument} and wave = ${wave}`.execute(tx);
  const responses = await tx.deleteFrom('tenant.response').where('instrument', '=', instrument).where('wave', '=', wave).executeTakeFirst();
  const codes = await tx
    .deleteFrom('tenant.access_code')
    .where('class_id', 'in', (eb) =>
      eb.selectFrom('tenant.fielding_class').select('class_id').where('instrument', '=', instrument).where('wave', '=', wave),
    )
    .executeTakeFirst();
  return { responses: Number(responses.numDeletedRows), codes: Number(codes.numDeletedRows) };
}

export const insertWeedingRecord = (tx: TenantTransaction, row: Insertable<WeedingRecordTable>) =>
  tx.insertInto('tenant.weeding_record').values(row).execute();

/** null until the wave is closed. */
export const findWeedingRecord = async (tx: TenantTransaction, { instrument, wave }: FieldingPlace): Promise<WeedingRecord | null> =>
  (
    await tx
      .selectFrom('tenant.weeding_record')
      .select('record')
      .where('instrument', '=', instrument)
      .where('wave', '=', wave)
      .executeTakeFirst()
  )?.record ?? null;
