/** Queries on schools and their classes. Inside `inMunicipality`. */
import type { School, SchoolClass } from '../../survey/places/school.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';

/** By name, then code. */
export async function findSchools(tx: TenantTransaction): Promise<School[]> {
  const rows = await tx.selectFrom('tenant.school').selectAll().orderBy('name').orderBy('school').execute();
  const pairs = await tx.selectFrom('tenant.school_predecessor').select(['school', 'predecessor']).orderBy('predecessor').execute();
  const predecessors = groupPairs(pairs);
  return rows.map(({ school, name, operator, area, valid_from, valid_to }) => ({
    school,
    name,
    operator,
    area,
    validFrom: valid_from,
    validTo: valid_to,
    predecessors: predecessors.get(school) ?? [],
  }));
}

function groupPairs(pairs: readonly { readonly school: string; readonly predecessor: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { school, predecessor } of pairs) groups.set(school, [...(groups.get(school) ?? []), predecessor]);
  return groups;
}

export const findSchool = async (tx: TenantTransaction, school: string): Promise<School | undefined> =>
  (await findSchools(tx)).find((one) => one.school === school);

/** New ones are added, those that are there get what the list says of them. @param schools each code once */
export async function saveSchools(tx: TenantTransaction, municipality: string, schools: readonly School[]): Promise<void> {
  for (const { school, name, operator, area, validFrom: valid_from, validTo: valid_to } of schools)
    await tx
      .insertInto('tenant.school')
      .values({ municipality, school, name, operator, area, valid_from, valid_to })
      .onConflict((conflict) => conflict.columns(['municipality', 'school']).doUpdateSet({ name, operator, area, valid_from, valid_to }))
      .execute();
  // A predecessor may stand further down in the list.
  for (const { school, predecessors } of schools) {
    await tx.deleteFrom('tenant.school_predecessor').where('school', '=', school).execute();
    for (const predecessor of predecessors)
      await tx.insertInto('tenant.school_predecessor').values({ municipality, school, predecessor }).execute();
  }
}

/** With its classes. @returns false where there is none */
export async function deleteSchool(tx: TenantTransaction, school: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('tenant.school').where('school', '=', school).executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

/** By school, year (the newest first) and name. @param school all of them where it is left out */
export async function findClasses(tx: TenantTransaction, school?: string): Promise<SchoolClass[]> {
  const rows = await tx
    .selectFrom('tenant.class')
    .selectAll()
    .$if(school !== undefined, (query) => query.where('school', '=', school!))
    .orderBy('school')
    .orderBy('school_year', 'desc')
    .orderBy('class')
    .execute();
  return rows.map((row) => ({
    school: row.school,
    schoolYear: row.school_year,
    class: row.class,
    grade: row.grade,
    headCount: row.head_count,
  }));
}

/** New ones are added, those that are there get the new grade and head-count. */
export async function saveClasses(tx: TenantTransaction, municipality: string, classes: readonly SchoolClass[]): Promise<void> {
  for (const { school, schoolYear: school_year, class: name, grade, headCount: head_count } of classes)
    await tx
      .insertInto('tenant.class')
      .values({ municipality, school, school_year, class: name, grade, head_count })
      .onConflict((conflict) => conflict.columns(['municipality', 'school', 'school_year', 'class']).doUpdateSet({ grade, head_count }))
      .execute();
}

/** @returns false where there is none */
export async function deleteClass(
  tx: TenantTransaction,
  { school, schoolYear, class: name }: Pick<SchoolClass, 'school' | 'schoolYear' | 'class'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('tenant.class')
    .where('school', '=', school)
    .where('school_year', '=', schoolYear)
    .where('class', '=', name)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
