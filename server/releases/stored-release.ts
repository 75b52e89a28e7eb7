/** A release on its way between the clear and the ledger. */
import type { Insertable } from 'kysely';
import type { ReleaseTable } from '../database/tables.ts';
import { openPart, sealPart } from '../sealing/sealed-part.ts';
import type { PackedRelease } from './packed-release.ts';
import type { WavePlace } from '../waves/stored-columns.ts';

export type NewRelease = Insertable<ReleaseTable>;
export interface ReleasePlace extends WavePlace {
  readonly number: number;
}

/** Who stands in which released group is as confidential as the columns, and is sealed like one of them, bound to its number. */
const partOf = ({ municipality, instrument, wave, number }: ReleasePlace) => ({
  municipality,
  instrument,
  wave,
  part: `#release:${number}`,
});

export async function sealRelease(
  key: Uint8Array,
  place: ReleasePlace,
  { document, etag, settings, cost, groups }: PackedRelease,
  areaSet: string | null = null,
): Promise<NewRelease> {
  return {
    municipality: place.municipality,
    instrument: place.instrument,
    wave: place.wave,
    number: place.number,
    document,
    etag,
    settings: JSON.stringify(settings),
    cost: JSON.stringify(cost),
    area_set: areaSet,
    groups: await sealPart(key, partOf(place), groups),
  };
}

/** @throws {SealBroken} */
export const openGroups = (key: Uint8Array, place: ReleasePlace, sealed: Uint8Array): Promise<Uint8Array> =>
  openPart(key, partOf(place), sealed);
