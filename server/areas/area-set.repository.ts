/** Queries on area sets and their areas. Inside `inMunicipality`. */
import type { MappedArea, MappedAreaSet } from '../../survey/area-sets/mapped-area-set.ts';
import type { Text } from '../../survey/text.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';

export interface StoredAreaSet {
  readonly id: string;
  readonly name: Text;
  readonly validFrom: string;
  /** The last day on which it is in force; null while nobody has retired it. */
  readonly validTo: string | null;
  readonly areas: number;
}

/** The newest first. */
export async function findAreaSets(tx: TenantTransaction): Promise<StoredAreaSet[]> {
  const rows = await tx
    .selectFrom('tenant.area_set as set')
    .select((eb) => [
      'set.area_set',
      'set.name',
      'set.valid_from',
      'set.valid_to',
      eb
        .selectFrom('tenant.area as one')
        .whereRef('one.municipality', '=', 'set.municipality')
        .whereRef('one.area_set', '=', 'set.area_set')
        .select(({ fn }) => fn.countAll<number>().as('areas'))
        .as('areas'),
    ])
    .orderBy('set.valid_from', 'desc')
    .orderBy('set.area_set')
    .execute();
  return rows.map(({ area_set, name, valid_from, valid_to, areas }) => ({
    id: area_set,
    name,
    validFrom: valid_from,
    validTo: valid_to,
    areas: areas ?? 0,
  }));
}

/** Null where there is none of that id. */
export async function findMappedAreaSet(
  tx: TenantTransaction,
  id: string,
): Promise<(MappedAreaSet & { readonly validTo: string | null }) | null> {
  const set = await tx.selectFrom('tenant.area_set').selectAll().where('area_set', '=', id).executeTakeFirst();
  if (!set) return null;
  const rows = await tx.selectFrom('tenant.area').selectAll().where('area_set', '=', id).orderBy('place').execute();
  const areas = rows.map(({ area, name, parent, units, keys, characteristics, geometry }): MappedArea => ({
    code: area,
    name,
    within: parent,
    units,
    keys,
    characteristics,
    geometry,
  }));
  return { id, name: set.name, validFrom: set.valid_from, validTo: set.valid_to, areas };
}

export interface NamedArea {
  readonly code: string;
  readonly name: Text;
  /** What its set is called. */
  readonly set: Text;
}

/**
 * The areas of the sets that are not retired on that day, each code once, as the newest set calls it: the newest set first, in the order
 * of its tree. @param day as 2026-11-22
 */
export async function findAreas(tx: TenantTransaction, day: string): Promise<NamedArea[]> {
  const rows = await tx
    .selectFrom('tenant.area as one')
    .innerJoin('tenant.area_set as set', (join) =>
      join.onRef('set.municipality', '=', 'one.municipality').onRef('set.area_set', '=', 'one.area_set'),
    )
    .where((eb) => eb.or([eb('set.valid_to', 'is', null), eb('set.valid_to', '>=', day)]))
    .select(['one.area', 'one.name', 'set.name as set'])
    .orderBy('set.valid_from', 'desc')
    .orderBy('set.area_set')
    .orderBy('one.place')
    .execute();
  const newest = new Map<string, NamedArea>();
  for (const { area, name, set } of rows) if (!newest.has(area)) newest.set(area, { code: area, name, set });
  return [...newest.values()];
}

export const findAreaCodes = async (tx: TenantTransaction, day: string): Promise<string[]> =>
  (await findAreas(tx, day)).map(({ code }) => code);

/** Parameters of one statement are limited; an area has nine. */
const areasAtOnce = 500;

/** @returns false when there is one of that id already; nothing is stored then */
export async function insertAreaSet(
  tx: TenantTransaction,
  municipality: string,
  { id, name, validFrom, areas }: MappedAreaSet,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('tenant.area_set')
    .values({ municipality, area_set: id, name: JSON.stringify(name), valid_from: validFrom, valid_to: null })
    .onConflict((conflict) => conflict.columns(['municipality', 'area_set']).doNothing())
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) === 0) return false;
  for (let start = 0; start < areas.length; start += areasAtOnce)
    await tx
      .insertInto('tenant.area')
      .values(areas.slice(start, start + areasAtOnce).map((area, i) => rowOf(municipality, id, area, start + i)))
      .execute();
  return true;
}

const rowOf = (
  municipality: string,
  set: string,
  { code, name, within, units, keys, characteristics, geometry }: MappedArea,
  place: number,
) => ({
  municipality,
  area_set: set,
  area: code,
  place,
  name: JSON.stringify(name),
  parent: within,
  units: JSON.stringify(units),
  keys: JSON.stringify(keys),
  characteristics: JSON.stringify(characteristics),
  geometry: JSON.stringify(geometry),
});

/** @param validTo null takes the retirement back @returns false where there is no set of that id */
export async function retireAreaSet(tx: TenantTransaction, id: string, validTo: string | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tenant.area_set')
    .set({ valid_to: validTo })
    .where('area_set', '=', id)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}
