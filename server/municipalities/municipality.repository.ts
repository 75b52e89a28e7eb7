import type { Selectable } from 'kysely';
import type { Database } from '../database/in-municipality.ts';
import type { MunicipalityTable } from '../database/tables.ts';

export type MunicipalityRow = Selectable<MunicipalityTable>;

export const findMunicipalities = (db: Database): Promise<MunicipalityRow[]> =>
  db.selectFrom('accounts.municipality').selectAll().orderBy('name').execute();

export const findMunicipality = (db: Database, slug: string): Promise<MunicipalityRow | undefined> =>
  db.selectFrom('accounts.municipality').selectAll().where('slug', '=', slug).executeTakeFirst();

export const findSlug = async (db: Database, municipality: string): Promise<string> =>
  (await db.selectFrom('accounts.municipality').select('slug').where('municipality', '=', municipality).executeTakeFirstOrThrow()).slug;

/** The municipality of that slug, made where it is not there. */
export async function ensureMunicipality(db: Database, { slug, name }: { slug: string; name: string }): Promise<MunicipalityRow> {
  await db
    .insertInto('accounts.municipality')
    .values({ slug, name })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
  return (await findMunicipality(db, slug))!;
}
