/** The areas that plans are for. */
import type { Text } from '../../survey/text.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { today } from '../today.ts';

/** How an address calls the whole municipality, whose own code is empty. */
const whole = '-';
export const areaInAddress = (area: string): string => (area === '' ? whole : area);
export const areaOfAddress = (part: string): string => (part === whole ? '' : part);

const wholeName: Text = { sv: 'Hela kommunen', en: 'The whole municipality' };

export interface PlanArea {
  readonly area: string;
  readonly name: Text;
}

/**
 * The whole municipality, the areas of the sets in force (the root, which is the whole, left out) in the order of their trees, and areas of old
 * sets and decisions that have a plan all the same.
 */
export async function findPlanAreas(tx: TenantTransaction, now: Date): Promise<PlanArea[]> {
  const all = await tx
    .selectFrom('tenant.area as one')
    .innerJoin('tenant.area_set as set', (join) =>
      join.onRef('set.municipality', '=', 'one.municipality').onRef('set.area_set', '=', 'one.area_set'),
    )
    .where('one.parent', 'is not', null)
    .select(['one.area', 'one.name', 'set.valid_to'])
    .orderBy('set.valid_from', 'desc')
    .orderBy('set.area_set')
    .orderBy('one.place')
    .execute();
  const inForce = all.filter(({ valid_to }) => valid_to === null || valid_to >= today(now));
  const decided = await tx.selectFrom('tenant.decision').select(['area', 'area_name']).orderBy('made_at', 'desc').execute();
  const planned = await tx.selectFrom('tenant.plan_priority').select('area').where('removed_at', 'is', null).distinct().execute();
  const named = new Map<string, Text>([['', wholeName]]);
  const add = (area: string, name: Text): void => {
    if (!named.has(area)) named.set(area, name);
  };
  for (const { area, name } of inForce) add(area, name);
  for (const { area, area_name } of decided) add(area, area_name);
  // As the newest division that had it calls it.
  for (const { area } of planned) add(area, all.find((one) => one.area === area)?.name ?? { sv: area, en: area });
  return [...named].map(([area, name]) => ({ area, name }));
}
