/** Queries on the classes of one school, their codes and their boards. Inside `inMunicipality`. */
import { type Selectable, sql } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingClassTable, FieldingTable } from '../database/tables.ts';

const ofFielding = [
  'fielding.instrument',
  'fielding.wave',
  'fielding.label',
  'fielding.state',
  'fielding.rehearsal',
  'fielding.opens_at',
  'fielding.closes_at',
  'fielding.formalities',
  'fielding.wordings',
  'fielding.key_id',
] as const;
type FieldingColumn = (typeof ofFielding)[number] extends `fielding.${infer Column}` ? Column : never;

/** Without the frozen instrument, which is large. */
export type FieldingHead = Pick<Selectable<FieldingTable>, FieldingColumn>;
export interface CountedClass extends Omit<Selectable<FieldingClassTable>, 'municipality' | 'instrument' | 'wave'> {
  /** Codes that there are, and those that have been used. */
  readonly codes: number;
  readonly started: number;
}

/** Waves that have classes of this school, the newest first. */
export const findSchoolFieldings = (tx: TenantTransaction, school: string): Promise<FieldingHead[]> =>
  tx
    .selectFrom('tenant.fielding as fielding')
    .select(ofFielding)
    .where((where) =>
      where.exists(
        where
          .selectFrom('tenant.fielding_class as one')
          .select('one.class_id')
          .whereRef('one.instrument', '=', 'fielding.instrument')
          .whereRef('one.wave', '=', 'fielding.wave')
          .where('one.school', '=', school),
      ),
    )
    .orderBy('fielding.opens_at', 'desc')
    .orderBy('fielding.instrument')
    .orderBy('fielding.wave')
    .execute();

/** With how many codes each has and how many of them are used, by wave and name. */
export const findSchoolClasses = (
  tx: TenantTransaction,
  school: string,
): Promise<(CountedClass & Pick<Selectable<FieldingClassTable>, 'instrument' | 'wave'>)[]> =>
  tx
    .selectFrom('tenant.fielding_class as one')
    .selectAll('one')
    .select([
      sql<number>`(select count(*)::int from tenant.access_code c where c.class_id = one.class_id)`.as('codes'),
      sql<number>`(select count(blinded)::int from tenant.access_code c where c.class_id = one.class_id)`.as('started'),
    ])
    .where('one.school', '=', school)
    .orderBy('one.school_year', 'desc')
    .orderBy('one.class')
    .execute();

/** One class of a school with its wave; nobody else changes either until the transaction ends, and pupils are not held up. */
export async function lockSchoolClass(
  tx: TenantTransaction,
  school: string,
  classId: string,
): Promise<{ readonly fielding: FieldingHead; readonly one: CountedClass } | undefined> {
  const row = await tx
    .selectFrom('tenant.fielding_class')
    .selectAll()
    .where('class_id', '=', classId)
    .where('school', '=', school)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const fielding = await tx
    .selectFrom('tenant.fielding as fielding')
    .select(ofFielding)
    .where('fielding.instrument', '=', row.instrument)
    .where('fielding.wave', '=', row.wave)
    .forShare()
    .executeTakeFirstOrThrow();
  // Counted when the lock is there: whoever had it before may have printed.
  const { codes, started } = await countCodes(tx, classId);
  return { fielding, one: { ...row, codes, started } };
}

export const countCodes = (tx: TenantTransaction, classId: string): Promise<Pick<CountedClass, 'codes' | 'started'>> =>
  tx
    .selectFrom('tenant.access_code')
    .select([sql<number>`count(*)::int`.as('codes'), sql<number>`count(blinded)::int`.as('started')])
    .where('class_id', '=', classId)
    .executeTakeFirstOrThrow();

/** A code that a pupil uses at this very moment stays: the database lets one of the two wait for the other. */
export const deleteUnusedCodes = (tx: TenantTransaction, classId: string) =>
  tx.deleteFrom('tenant.access_code').where('class_id', '=', classId).where('blinded', 'is', null).execute();

/** @returns those that were not there already: two classes of a municipality have no code in common */
export const insertCodes = async (
  tx: TenantTransaction,
  municipality: string,
  classId: string,
  codes: readonly Uint8Array[],
): Promise<Uint8Array[]> => {
  const added = await tx
    .insertInto('tenant.access_code')
    .values(codes.map((code) => ({ municipality, class_id: classId, code })))
    .onConflict((conflict) => conflict.columns(['municipality', 'code']).doNothing())
    .returning('code')
    .execute();
  return added.map(({ code }) => code);
};
