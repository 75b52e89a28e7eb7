import { sql } from 'kysely';
import { type Database, inMunicipality } from '../database/in-municipality.ts';

/**
 * An area and everything above it in its tree, so that a role for a district reaches its parts. The set is the one that the address names,
 * else the one in force. A code that no set has stands for itself alone: instruments bring areas of their own.
 */
export const findAreasAbove = (
  db: Database,
  municipality: string,
  { area, areaSet }: { readonly area: string; readonly areaSet?: string | undefined },
  now: Date,
): Promise<readonly string[]> =>
  inMunicipality(db, municipality, async (tx) => {
    const day = now.toISOString().slice(0, 10);
    const { rows } = await sql<{ area: string }>`
      with recursive in_force as (
        select area_set from tenant.area_set
        where municipality = ${municipality} and (area_set = ${areaSet ?? null}::text
          or (${areaSet ?? null}::text is null and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)))
        order by valid_from desc, area_set limit 1
      ), above as (
        select one.area_set, one.area, one.parent from tenant.area one join in_force using (area_set)
        where one.municipality = ${municipality} and one.area = ${area}
        union
        select one.area_set, one.area, one.parent from tenant.area one join above on one.area_set = above.area_set and one.area = above.parent
        where one.municipality = ${municipality}
      ) select area from above`.execute(tx);
    return [area, ...rows.map((row) => row.area).filter((code) => code !== area)];
  });
