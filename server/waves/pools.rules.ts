/**
 * Which stored waves are pools of two others. The row of a pool has the version that declares it, which need not be the version of its waves,
 * nor one that other waves of the survey answered; so each row is asked with its own.
 */
import type { Instrument } from '../../survey/instrument/instrument.ts';

interface StoredWave {
  readonly wave: string;
  readonly version: string;
}
type Versions = ReadonlyMap<string, Instrument>;

/** The two waves that the stored one pools; null for a wave of its own. */
export const pooledWaves = ({ wave, version }: StoredWave, versions: Versions): readonly [string, string] | null =>
  versions.get(version)?.pools.find(({ id }) => id === wave)?.waves ?? null;

export const withoutPools = <Row extends StoredWave>(stored: readonly Row[], versions: Versions): Row[] =>
  stored.filter((one) => pooledWaves(one, versions) === null);

/**
 * The released pool that a wave is, or is in; null for none.
 *
 * @param stored   all of the survey; a pool is stored when it is released
 * @param versions all of the instrument
 */
export const releasedPoolOf = (wave: string, stored: readonly StoredWave[], versions: Versions): string | null =>
  stored.find((one) => {
    const pooled = pooledWaves(one, versions);
    return pooled !== null && [one.wave, ...pooled].includes(wave);
  })?.wave ?? null;

/** All pools that some version declares, each by the newest version that does, for waves of other versions are pooled too. */
export function declaredPools(versions: Versions): readonly { readonly version: string; readonly pool: Instrument['pools'][number] }[] {
  const newest = new Map([...versions].flatMap(([version, { pools }]) => pools.map((pool) => [pool.id, { version, pool }] as const)));
  return [...newest.values()];
}
