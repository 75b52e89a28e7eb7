/** Lists of schools and classes from files: checked against what is stored, and stored whole or not at all. */
import { readClasses } from '../../survey/places/read-classes.ts';
import { readSchools } from '../../survey/places/read-schools.ts';
import type { PlaceReading } from '../../survey/places/place-problems.ts';
import type { School, SchoolClass } from '../../survey/places/school.ts';
import { findAreaCodes } from '../areas/area-set.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findClasses, findSchools } from './school.repository.ts';

/** What a list of schools may name; the bytes are read outside the transaction, in which nothing else may be awaited. */
export async function knownPlaces(
  tx: TenantTransaction,
  day: string,
): Promise<{ areas: ReadonlySet<string>; schools: ReadonlySet<string> }> {
  const areas = await findAreaCodes(tx, day);
  const schools = await findSchools(tx);
  return { areas: new Set(areas), schools: new Set(schools.map(({ school }) => school)) };
}

export const readSchoolList = (bytes: Uint8Array, known: Awaited<ReturnType<typeof knownPlaces>>): Promise<PlaceReading<School>> =>
  readSchools(pieces(bytes), known);

export const readClassList = (bytes: Uint8Array, schools: ReadonlySet<string>): Promise<PlaceReading<SchoolClass>> =>
  readClasses(pieces(bytes), schools);

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

export interface ListChanges {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Classes of the same schools and years that are stored and not in the list: they stay. */
  readonly missing: readonly SchoolClass[];
}

/** What a list of classes would do to those that are stored. */
export async function compareClasses(tx: TenantTransaction, classes: readonly SchoolClass[]): Promise<ListChanges> {
  const key = (one: SchoolClass) => JSON.stringify([one.school, one.schoolYear, one.class]);
  const years = new Set(classes.map(({ school, schoolYear }) => JSON.stringify([school, schoolYear])));
  const stored = new Map((await findClasses(tx)).map((one) => [key(one), one]));
  const listed = new Set(classes.map(key));
  const isSame = (one: SchoolClass) => {
    const there = stored.get(key(one));
    return there !== undefined && there.grade === one.grade && there.headCount === one.headCount;
  };
  const same = classes.filter(isSame).length;
  const added = classes.filter((one) => !stored.has(key(one))).length;
  const missing = [...stored.values()].filter((one) => years.has(JSON.stringify([one.school, one.schoolYear])) && !listed.has(key(one)));
  return { added, changed: classes.length - added - same, same, missing };
}
