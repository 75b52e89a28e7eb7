/** Queries on waves that are prepared: which classes take part. Inside `inMunicipality`. */
import { type Insertable, sql } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingClassTable } from '../database/tables.ts';
import type { FieldingClassRow, FieldingPlace } from './fielding.repository.ts';

/** Parameters of one statement are limited; a class has nine. */
const classesAtOnce = 500;

export async function addFieldingClasses(tx: TenantTransaction, classes: readonly Insertable<FieldingClassTable>[]): Promise<void> {
  for (let start = 0; start < classes.length; start += classesAtOnce)
    await tx
      .insertInto('tenant.fielding_class')
      .values(classes.slice(start, start + classesAtOnce))
      .execute();
}

export async function removeFieldingClasses(tx: TenantTransaction, classIds: readonly string[]): Promise<void> {
  for (let start = 0; start < classIds.length; start += classesAtOnce)
    await tx
      .deleteFrom('tenant.fielding_class')
      .where('class_id', 'in', classIds.slice(start, start + classesAtOnce))
      .execute();
}

/**
 * Before the register says something new of a class: waves that are prepared follow it. What the school itself has counted for a wave, its pupils or
 * how many may not take part, stays as it is.
 */
export const followRegister = (
  tx: TenantTransaction,
  {
    school,
    school_year,
    class: name,
    grade,
    head_count,
  }: Pick<FieldingClassRow, 'school' | 'school_year' | 'class' | 'grade' | 'head_count'>,
) =>
  sql`
    update tenant.fielding_class one
    set grade = ${grade},
      head_count = case when one.head_count = before.head_count and one.refusals = 0 then ${head_count}::integer else one.head_count end
    from tenant.fielding f, tenant.class before
    where f.municipality = one.municipality and f.instrument = one.instrument and f.wave = one.wave and f.state = 'draft'
      and before.municipality = one.municipality and before.school = one.school and before.school_year = one.school_year and before.class = one.class
      and one.school = ${school} and one.school_year = ${school_year} and one.class = ${name}`.execute(tx);

/** A class that the register has no longer, or all of a school: waves that are prepared do not wait for it. */
export const leaveDrafts = (
  tx: TenantTransaction,
  { school, oneClass }: { readonly school: string; readonly oneClass?: { readonly schoolYear: string; readonly class: string } },
) =>
  tx
    .deleteFrom('tenant.fielding_class as one')
    .using('tenant.fielding as f')
    .whereRef('f.municipality', '=', 'one.municipality')
    .whereRef('f.instrument', '=', 'one.instrument')
    .whereRef('f.wave', '=', 'one.wave')
    .where('f.state', '=', 'draft')
    .where('one.school', '=', school)
    .$if(oneClass !== undefined, (query) =>
      query.where('one.school_year', '=', oneClass!.schoolYear).where('one.class', '=', oneClass!.class),
    )
    .execute();

/** With its classes. */
export const deleteFielding = (tx: TenantTransaction, { instrument, wave }: FieldingPlace) =>
  tx.deleteFrom('tenant.fielding').where('instrument', '=', instrument).where('wave', '=', wave).execute();

/** Of every wave that has classes. */
export const countFieldingClasses = (
  tx: TenantTransaction,
): Promise<(FieldingPlace & { readonly schools: number; readonly classes: number; readonly pupils: number })[]> =>
  tx
    .selectFrom('tenant.fielding_class')
    .select([
      'instrument',
      'wave',
      sql<number>`count(distinct school)::int`.as('schools'),
      sql<number>`count(*)::int`.as('classes'),
      sql<number>`coalesce(sum(head_count), 0)::int`.as('pupils'),
    ])
    .groupBy(['instrument', 'wave'])
    .execute();
