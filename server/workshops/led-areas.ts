/** Which areas somebody may lead a workshop in: those that the door would let them to. */
import type { Text } from '../../survey/text.ts';
import { decide } from '../access/access.rules.ts';
import type { Who } from '../access/roles.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { today } from '../today.ts';
import { leadsArea } from './leads-area.ts';
import { wholeMunicipality } from './whole-municipality.rules.ts';

export interface LedArea {
  /** As it stands in an address; the whole municipality has a sign of its own. */
  readonly area: string;
  /** null: the whole municipality. */
  readonly name: Text | null;
}

/** Of the division that is in force, in its order; without one there is the whole municipality alone. */
export async function findLedAreas(tx: TenantTransaction, who: Who, municipality: string, now: Date): Promise<LedArea[]> {
  const day = today(now);
  const rows = await tx
    .selectFrom('tenant.area as one')
    .select(['one.area', 'one.name', 'one.parent'])
    .where('one.area_set', '=', (where) =>
      where
        .selectFrom('tenant.area_set')
        .select('area_set')
        .where('valid_from', '<=', day)
        .where((either) => either.or([either('valid_to', 'is', null), either('valid_to', '>=', day)]))
        .orderBy('valid_from', 'desc')
        .orderBy('area_set')
        .limit(1),
    )
    .orderBy('one.place')
    .execute();
  const parents = new Map(rows.map(({ area, parent }) => [area, parent]));
  const above = (area: string): string[] => {
    const up = parents.get(area) ?? null;
    return [area, ...(up === null ? [] : above(up))];
  };
  const leads = (areas: readonly string[]) => decide(leadsArea, who, { municipality, areas }, now.toISOString()) === 'allowed';
  // The root is the whole municipality by another name.
  const below = rows.filter(({ parent }) => parent !== null);
  return [
    ...(leads([wholeMunicipality]) ? [{ area: wholeMunicipality, name: null }] : []),
    ...below.filter(({ area }) => leads(above(area))).map(({ area, name }) => ({ area, name })),
  ];
}
