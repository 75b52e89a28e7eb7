/** Where the areas of a wave's released tables lie. Inside `inMunicipality`. */
import { areOnMap, type AreaShape, shapesOf } from '../../survey/area-sets/area-shapes.ts';
import { withAreaSet } from '../../survey/area-sets/area-set.ts';
import type { GroupCode } from '../../survey/instrument/instrument.ts';
import { findAreaSets as findMaps, findMappedAreaSet } from '../areas/area-set.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { findWaves } from '../waves/wave.repository.ts';
import { storedAreaSet } from './places-of-then.ts';
import { findAreaSets } from './release.repository.ts';

/** @returns the areas that the tables name and no others; empty where no stored map has them all under the same names */
export async function findShapes(tx: TenantTransaction, instrument: string, wave: string): Promise<AreaShape[]> {
  const { codes, set } = await areasOf(tx, instrument, wave);
  if (codes.length === 0) return [];
  const maps = await findMaps(tx);
  // The one that the release was made with, else the newest that has them.
  for (const { id } of [...maps.filter((map) => map.id === set), ...maps.filter((map) => map.id !== set)]) {
    const map = await findMappedAreaSet(tx, id);
    if (map && areOnMap(codes, map.areas)) return shapesOf(codes, map.areas);
  }
  return [];
}

/** As the newest release has them. */
async function areasOf(
  tx: TenantTransaction,
  instrument: string,
  wave: string,
): Promise<{ readonly codes: readonly GroupCode[]; readonly set: string | null }> {
  const row = (await findWaves(tx, instrument)).find((one) => one.wave === wave);
  const stored = (await findInstruments(tx)).filter((one) => one.instrument === instrument && one.version === row?.version);
  const own = row && readVersions(stored).get(row.version);
  if (!own) return { codes: [], set: null };
  const set = storedAreaSet((await findAreaSets(tx, instrument)).get(wave) ?? null, own);
  const group = (set === null ? own : withAreaSet(own, set)).groups.find(({ id }) => id === 'area');
  // Other municipalities are on no map of this one.
  return { codes: group ? [...group.codes, ...group.coarser].filter(({ meaning }) => meaning !== 'outside') : [], set: set?.id ?? null };
}
