/** Queries on schools and their classes. Inside `inMunicipality`. */
import type { School, SchoolClass } from '../../survey/places/school.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { followRegister, leaveDrafts } from '../fielding/draft.repository.ts';

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

const columnsOf = ({ name, operator, area, validFrom: valid_from, validTo: valid_to }: School) => ({
  name,
  operator,
  area,
  valid_from,
  valid_to,
});

/** @returns false where there is one of that code, which stays as it is */
export async function addSchool(tx: TenantTransaction, municipality: string, one: School): Promise<boolean> {
  const added = await tx
    .insertInto('tenant.school')
    .values({ municipality, school: one.school, ...columnsOf(one) })
    .onConflict((conflict) => conflict.columns(['municipality', 'school']).doNothing())
    .returning('school')
    .executeTakeFirst();
  if (!added) return false;
  await savePredecessors(tx, municipality, one);
  return true;
}

/** New ones are added, those that are there get what the list says of them. @param schools each code once */
export async function saveSchools(tx: TenantTransaction, municipality: string, schools: readonly School[]): Promise<void> {
  for (const one of schools)
    await tx
      .insertInto('tenant.school')
      .values({ municipality, school: one.school, ...columnsOf(one) })
      .onConflict((conflict) => conflict.columns(['municipality', 'school']).doUpdateSet(columnsOf(one)))
      .execute();
  // A predecessor may stand further down in the list.
  for (const one of schools) await savePredecessors(tx, municipality, one);
}

async function savePredecessors(tx: TenantTransaction, municipality: string, { school, predecessors }: School): Promise<void> {
  await tx.deleteFrom('tenant.school_predecessor').where('school', '=', school).execute();
  for (const predecessor of predecessors)
    await tx.insertInto('tenant.school_predecessor').values({ municipality, school, predecessor }).execute();
}

/** With its classes. @returns false where there is none */
export async function deleteSchool(tx: TenantTransaction, school: string): Promise<boolean> {
  await leaveDrafts(tx, { school });
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

/** @returns false where there is such a class in that year, which stays as it is */
export async function addClass(tx: TenantTransaction, municipality: string, one: SchoolClass): Promise<boolean> {
  const added = await tx
    .insertInto('tenant.class')
    .values({
      municipality,
      school: one.school,
      school_year: one.schoolYear,
      class: one.class,
      grade: one.grade,
      head_count: one.headCount,
    })
    .onConflict((conflict) => conflict.columns(['municipality', 'school', 'school_year', 'class']).doNothing())
    .returning('class')
    .executeTakeFirst();
  return added !== undefined;
}

/** New ones are added, those that are there get the new grade and head-count, and so do waves that are prepared. */
export async function saveClasses(tx: TenantTransaction, municipality: string, classes: readonly SchoolClass[]): Promise<void> {
  for (const { school, schoolYear: school_year, class: name, grade, headCount: head_count } of classes) {
    await followRegister(tx, { school, school_year, class: name, grade, head_count });
    await tx
      .insertInto('tenant.class')
      .values({ municipality, school, school_year, class: name, grade, head_count })
      .onConflict((conflict) => conflict.columns(['municipality', 'school', 'school_year', 'class']).doUpdateSet({ grade, head_count }))
      .execute();
  }
}

/** Waves that are prepared have it no longer either. @returns false where there is none */
export async function deleteClass(
  tx: TenantTransaction,
  { school, schoolYear, class: name }: Pick<SchoolClass, 'school' | 'schoolYear' | 'class'>,
): Promise<boolean> {
  await leaveDrafts(tx, { school, oneClass: { schoolYear, class: name } });
  const { numDeletedRows } = await tx
    .deleteFrom('tenant.class')
    .where('school', '=', school)
    .where('school_year', '=', schoolYear)
    .where('class', '=', name)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
