/**
 * The release of a declared pool of two stored waves, as a job of the queue: beside its waves, under a wave row of its own that has no
 * columns. It rests on every release of both waves, so that from then on neither is released again (release-stored-wave.ts).
 */
import { bringToVersion } from '../../survey/columns/bring-to-version.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import type { WavePool } from '../../survey/instrument/instrument.ts';
import { groupsAlike, scalesAlike } from '../../survey/instrument/version-breaks.ts';
import { uniteAreas, uniteHeadCounts, withAreaSet } from '../../survey/area-sets/area-set.ts';
import type { Register } from '../../survey/register/register.ts';
import { inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { findSettings } from '../disclosure-settings/disclosure-settings.repository.ts';
import { settingsOn } from '../disclosure-settings/disclosure-settings.rules.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions, scoredVersions, type Versions, withBreaksOf } from '../instruments/read-versions.ts';
import { findRegister } from '../registers/register.repository.ts';
import { openColumns } from '../waves/stored-columns.ts';
import { waveLabel } from '../waves/wave-order.ts';
import { withoutPools } from '../waves/pools.rules.ts';
import { findColumns, findCutPoints, findWaves, insertWave, publishWave, type WaveRow } from '../waves/wave.repository.ts';
import { storedAreaSet } from './places-of-then.ts';
import type { WaveOfPool } from './pool-task.ts';
import { findAreaSets, findDocuments, findReleases, insertRelease, type ReleaseRow } from './release.repository.ts';
import { recordRelease } from './record-release.ts';
import type { Releasing } from './release-stored-wave.ts';
import { openGroups, sealRelease } from './stored-release.ts';

export interface PoolRequest {
  readonly municipality: string;
  readonly instrument: string;
  /** Of the instrument that declares the pool. */
  readonly version: string;
  readonly pool: string;
}

export type PoolResult =
  | { readonly kind: 'released' | 'alreadyReleased' }
  /** One of the waves has no release: its first one asks for the pool again. */
  | { readonly kind: 'notYet' }
  /** Nobody can tell what a pool would disclose beside a release from before the ledger. */
  | { readonly kind: 'beforeLedger' }
  /** The waves are released with different area sets: their areas cannot be counted as one. */
  | { readonly kind: 'otherAreas' }
  /** The waves answered versions of the instrument with other groups, or without a scale that means the same: nothing can be counted as one. */
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'refused'; readonly reason: string };

export async function releaseStoredPool(releasing: Releasing, request: PoolRequest): Promise<PoolResult> {
  for (let round = 1; ; round++)
    try {
      return await tryToRelease(releasing, request);
    } catch (error) {
      // A wave that was released once more meanwhile: the pool is made again, and checked with that release too.
      const isLate = error instanceof WavesChanged || isUniqueViolation(error);
      if (!isLate || round === 3) throw error;
    }
}

class WavesChanged extends Error {}

async function tryToRelease({ db, keys, make, today }: Releasing, request: PoolRequest): Promise<PoolResult> {
  const { municipality, instrument } = request;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality, work);
  const found = await within((tx) => fetchPool(tx, request));
  if ('kind' in found) return found;
  const { versions, pool, waves, areaSets } = found;
  const document = versions.get(request.version)!;
  if (waves.some(({ releases }) => releases.some(({ groups }) => groups === null))) return { kind: 'beforeLedger' };
  const [areaSet, other] = waves.map(({ row }) => areaSets.get(row.wave) ?? null) as [string | null, string | null];
  if (areaSet !== other) return { kind: 'otherAreas' };
  const answered = waves.map(({ row }) => versions.get(row.version)!);
  if (!answered.every((one) => groupsAlike(one, document))) return { kind: 'otherVersion' };
  const alike = scalesAlike(document, answered);
  const scales = withBreaksOf(document, found.stored, versions).scales.filter(({ id }) => alike.has(id));
  if (scales.length === 0) return { kind: 'otherVersion' };
  const set = storedAreaSet(areaSet, document);

  const opened = await Promise.all(
    waves.map(async ({ row, sealed, releases, documents }): Promise<WaveOfPool> => {
      const key = await keys.read(row.key_id);
      const { header, parts } = await openColumns(keys, row, sealed);
      const columns = bringToVersion(decodeColumns(header, parts), versions.get(row.version)!, document);
      const place = { municipality, instrument, wave: row.wave };
      return {
        columns: set === null ? columns : uniteAreas(columns, set),
        documents,
        groups: await Promise.all(releases.map(({ number, groups }) => openGroups(key, { ...place, number }, groups!))),
      };
    }),
  );
  const reply = await make({
    instrument: { ...document, scales, groups: (set === null ? document : withAreaSet(document, set)).groups },
    pool,
    waves: opened as [WaveOfPool, WaveOfPool],
    settings: settingsOn(today, found.settings),
    register: found.register && (set === null ? found.register : uniteHeadCounts(found.register, set)),
  });
  if (reply.kind === 'refused') return { kind: 'refused', reason: reply.reason };

  const place = { municipality, instrument, wave: pool.id };
  const { id, key } = await keys.create();
  const sum = (count: (row: WaveRow) => number): number => waves.reduce((all, { row }) => all + count(row), 0);
  const release = await sealRelease(key, { ...place, number: 1 }, reply.packed, areaSet);
  let committing = false;
  try {
    return await within(async (tx): Promise<PoolResult> => {
      for (const { row, releases } of waves) {
        // Locks the wave, as each of its releases does, so that none comes between looking and storing.
        await publishWave(tx, row);
        if ((await findReleases(tx, instrument, row.wave)).length !== releases.length) throw new WavesChanged();
      }
      await insertWave(tx, {
        wave: {
          ...place,
          version: request.version,
          label: JSON.stringify(waveLabel(document, pool.id)),
          state: 'published',
          respondents: sum(({ respondents }) => respondents),
          psus: sum(({ psus }) => psus),
          strata: sum(({ strata }) => strata),
          quality: 'null',
          fingerprint: waves.map(({ row }) => row.fingerprint).join('+'),
          key_id: id,
        },
        columns: [],
      });
      await insertRelease(tx, release);
      await recordRelease(tx, { ...place, wave: pool.id }, { number: 1, leftOut: [] });
      committing = true;
      return { kind: 'released' };
    });
  } catch (error) {
    // As in import-waves.ts: a key that may be needed is kept.
    if (!committing) await keys.remove(id);
    throw error;
  }
}

interface FetchedPool {
  /** With their cut points. */
  readonly versions: Versions;
  readonly pool: WavePool;
  /** All waves of the survey, pools aside. */
  readonly stored: readonly WaveRow[];
  /** In the order of the pool. */
  readonly waves: readonly {
    readonly row: WaveRow;
    readonly sealed: Awaited<ReturnType<typeof findColumns>>;
    readonly releases: readonly ReleaseRow[];
    readonly documents: readonly Uint8Array[];
  }[];
  readonly settings: Awaited<ReturnType<typeof findSettings>>;
  readonly register: Register | null;
  readonly areaSets: ReadonlyMap<string, string>;
}

async function fetchPool(tx: TenantTransaction, request: PoolRequest): Promise<FetchedPool | Extract<PoolResult, { kind: string }>> {
  const { instrument, version } = request;
  const versions = scoredVersions(readVersions(await findVersions(tx, instrument)), await findCutPoints(tx, instrument));
  const document = versions.get(version)!;
  const pool = document.pools.find(({ id }) => id === request.pool)!;
  const stored = await findWaves(tx, instrument);
  if (stored.some(({ wave }) => wave === pool.id)) return { kind: 'alreadyReleased' };
  const single = withoutPools(stored, versions);
  const waves = [];
  for (const code of pool.waves) {
    const row = single.find(({ wave }) => wave === code);
    const releases = row === undefined ? [] : await findReleases(tx, instrument, code);
    if (row === undefined || releases.length === 0) return { kind: 'notYet' };
    waves.push({
      row,
      sealed: await findColumns(tx, row.instrument, row.wave),
      releases,
      documents: await findDocuments(tx, instrument, code),
    });
  }
  return {
    versions,
    pool,
    stored: single,
    waves,
    settings: await findSettings(tx),
    register: await findRegister(tx, instrument),
    areaSets: await findAreaSets(tx, instrument),
  };
}
