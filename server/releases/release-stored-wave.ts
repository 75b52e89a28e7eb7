/**
 * A release of a wave that is stored: its first one, as a job of the queue, or a further one with other settings. The columns are opened in
 * memory, the release is made in a worker thread and checked with all earlier ones of the wave, and one transaction stores it: a process
 * that is killed at any moment leaves the whole release or nothing of it.
 */
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../analysis/disclosure/settings.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { readAreaSet } from '../../survey/format/read-area-set.ts';
import type { InstrumentProblem } from '../../survey/format/problems.ts';
import { bringToVersion } from '../../survey/columns/bring-to-version.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { findSettings } from '../disclosure-settings/disclosure-settings.repository.ts';
import { settingsOn } from '../disclosure-settings/disclosure-settings.rules.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions, scoredVersions, type Versions, withBreaksOf } from '../instruments/read-versions.ts';
import { findRegister } from '../registers/register.repository.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { openColumns, type WavePlace } from '../waves/stored-columns.ts';
import { releasedPoolOf, withoutPools } from '../waves/pools.rules.ts';
import { insertVerdictJob } from '../verdicts/insert-verdict-job.ts';
import { earlierWaves } from '../waves/wave-order.ts';
import { findColumns, findCutPoints, findWaves, publishWave, type WaveRow } from '../waves/wave.repository.ts';
import { insertPoolJobs } from './insert-pool-jobs.ts';
import { placeWaves, type PlacedWave, storedAreaSet } from './places-of-then.ts';
import { findAreaSets, findReleases, findShown, insertRelease, type ReleaseRow } from './release.repository.ts';
import type { PackedRelease, ReleaseReply } from './packed-release.ts';
import type { PoolTask } from './pool-task.ts';
import type { ReleaseTask, ShownDocuments } from './release-task.ts';
import { recordRelease } from './record-release.ts';
import { openGroups, sealRelease } from './stored-release.ts';

export interface Releasing {
  readonly db: Database;
  readonly keys: WaveKeys;
  /** Makes the release; a worker thread, so that this one stays free. */
  readonly make: (task: ReleaseTask | PoolTask) => Promise<ReleaseReply>;
  /** As 2026-11-22: which settings are in force. */
  readonly today: string;
}

export interface ReleaseRequest extends WavePlace {
  /** Only when the wave has fewer releases than this; a job that was done before is then not done again. */
  readonly number?: number;
  /** The settings of another day than today. */
  readonly settingsFrom?: string;
  /** The text of an area set (docs/area-set-format.md); left out: as the release before, if any. */
  readonly areaSet?: string;
  /** Tables to leave out, by the names that the ledger gives. */
  readonly leaveOut?: readonly string[];
}

export type ReleaseResult =
  | { readonly kind: 'released'; readonly number: number; readonly settings: DisclosureSettings; readonly cost: PackedRelease['cost'] }
  /** Together with earlier releases it would disclose. */
  | Extract<ReleaseReply, { kind: 'refused' }>
  | { readonly kind: 'alreadyReleased'; readonly number: number }
  | { readonly kind: 'noSuchWave'; readonly waves: readonly string[] }
  | { readonly kind: 'wrongAreaSet'; readonly problems: readonly InstrumentProblem[] }
  /** No settings were in force on that day. */
  | { readonly kind: 'noSettings'; readonly day: string; readonly known: readonly string[] }
  /** The wave is a released pool, or in one: a pool rests on every release of its waves, and is released once. */
  | { readonly kind: 'inPool'; readonly pool: string }
  /** An earlier release comes from before the ledger, so nobody can tell what a further one would disclose. */
  | { readonly kind: 'beforeLedger'; readonly number: number };

export async function releaseStoredWave(releasing: Releasing, request: ReleaseRequest): Promise<ReleaseResult> {
  for (let round = 1; ; round++)
    try {
      return await tryToRelease(releasing, request);
    } catch (error) {
      // Two releases of one wave at the same time: the later one begins again, and is checked with the other too.
      if (!isUniqueViolation(error) || round === 3) throw error;
    }
}

async function tryToRelease({ db, keys, make, today }: Releasing, request: ReleaseRequest): Promise<ReleaseResult> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, request.municipality, work);
  const found = await within((tx) => fetchWave(tx, request));
  if ('kind' in found) return found;
  const { row, waves, versions, releases, sealed, settings, register, areaSets, shown } = found;
  const versionOf = ({ version }: WaveRow): Instrument => versions.get(version)!;
  const document = versionOf(row);
  const number = releases.length + 1;
  const unknown = releases.find(({ groups }) => groups === null);
  if (unknown) return { kind: 'beforeLedger', number: unknown.number };

  const day = request.settingsFrom ?? today;
  const days = [disclosureSettings.validFrom, ...settings.map(({ validFrom }) => validFrom)];
  // What is not in force yet cannot be tried out on a wave: what is out is out.
  if (day > today || !days.some((from) => from <= day)) return { kind: 'noSettings', day, known: days.filter((from) => from <= today) };

  const areaSet = request.areaSet ?? areaSets.get(row.wave) ?? null;
  const wrong = areaSet === null ? null : readAreaSet(areaSet, document);
  if (wrong?.ok === false) return { kind: 'wrongAreaSet', problems: wrong.problems };

  const key = await keys.read(row.key_id);
  const opened = new Map<string, Columns>();
  for (const { row: one, parts } of sealed) {
    const { header, parts: clear } = await openColumns(keys, one, parts);
    opened.set(one.wave, bringToVersion(decodeColumns(header, clear), versionOf(one), document));
  }
  const { previous, first } = earlierWaves(document, row.wave, [...opened.keys()]);
  const placed = (wave: string, areaSet: string | null): PlacedWave => {
    const instrument = versionOf(waves.find((one) => one.wave === wave)!);
    return { wave, instrument, columns: opened.get(wave)!, areaSet: storedAreaSet(areaSet, instrument) };
  };
  const earlier = (wave: string | null) => (wave === null ? null : placed(wave, areaSets.get(wave) ?? null));
  const ledger: Uint8Array[] = [];
  for (const one of releases) ledger.push(await openGroups(key, { ...placeOf(row), number: one.number }, one.groups!));
  const reply = await make({
    ...placeWaves(
      withBreaksOf(document, waves, versions),
      placed(row.wave, areaSet),
      { previous: earlier(previous), first: earlier(first) },
      register,
    ),
    wave: row.wave,
    shown,
    together: [],
    settings: settingsOn(day, settings),
    leaveOut: request.leaveOut ?? [],
    earlier: ledger,
  });
  if (reply.kind === 'refused') return reply;
  const { packed } = reply;
  const release = await sealRelease(key, { ...placeOf(row), number }, packed, areaSet);
  return within(async (tx): Promise<ReleaseResult> => {
    // Locks the wave, as its pool does: one that was released meanwhile is seen now.
    await publishWave(tx, row);
    const declared = readVersions(await findVersions(tx, row.instrument));
    const pool = releasedPoolOf(row.wave, await findWaves(tx, row.instrument), declared);
    if (pool !== null) return { kind: 'inPool', pool };
    await insertRelease(tx, release);
    await recordRelease(tx, row, { number, leftOut: request.leaveOut ?? [] });
    await insertPoolJobs(tx, row.municipality, row.instrument);
    await insertVerdictJob(tx, row.municipality, { instrument: row.instrument, wave: row.wave, number });
    return { kind: 'released', number, settings: packed.settings, cost: packed.cost };
  });
}

interface FetchedWave {
  readonly row: WaveRow;
  /** All of the survey, pools aside. */
  readonly waves: readonly WaveRow[];
  /** With their cut points. */
  readonly versions: Versions;
  readonly releases: readonly ReleaseRow[];
  /** The wave and those that it is compared with. */
  readonly sealed: readonly { readonly row: WaveRow; readonly parts: Awaited<ReturnType<typeof findColumns>> }[];
  readonly settings: Awaited<ReturnType<typeof findSettings>>;
  readonly register: Register | null;
  /** Texts of the area sets of the newest releases, by wave: of this one and those that it is compared with. */
  readonly areaSets: ReadonlyMap<string, string>;
  /** What is shown of those that it is compared with. */
  readonly shown: ShownDocuments;
}

/** All that is stored and needed, fetched in one transaction; opening the seals comes after it. */
async function fetchWave(
  tx: TenantTransaction,
  { instrument, wave, number }: ReleaseRequest,
): Promise<FetchedWave | Extract<ReleaseResult, { kind: 'noSuchWave' | 'alreadyReleased' | 'inPool' }>> {
  const stored = await findWaves(tx, instrument);
  const row = stored.find((one) => one.wave === wave);
  if (!row) return { kind: 'noSuchWave', waves: stored.map((one) => one.wave) };
  const releases = await findReleases(tx, instrument, wave);
  if (number !== undefined && releases.length >= number) return { kind: 'alreadyReleased', number: releases.length };
  const versions = scoredVersions(readVersions(await findVersions(tx, instrument)), await findCutPoints(tx, instrument));
  const pool = releasedPoolOf(wave, stored, versions);
  if (pool !== null) return { kind: 'inPool', pool };
  const waves = withoutPools(stored, versions);
  const { previous, first } = earlierWaves(
    versions.get(row.version)!,
    wave,
    // What is told of a wave is known when it is released: with one that is not, nothing is compared.
    waves.flatMap((one) => (one.state === 'published' ? [one.wave] : [])),
  );
  const needed = waves.filter((one) => [wave, previous, first].includes(one.wave));
  const sealed = [];
  for (const one of needed) sealed.push({ row: one, parts: await findColumns(tx, one.instrument, one.wave) });
  return {
    row,
    waves,
    versions,
    releases,
    sealed,
    settings: await findSettings(tx),
    register: await findRegister(tx, instrument),
    areaSets: await findAreaSets(tx, instrument),
    shown: await findShown(
      tx,
      instrument,
      needed.filter((one) => one !== row).map((one) => one.wave),
    ),
  };
}

const placeOf = ({ municipality, instrument, wave }: WaveRow): WavePlace => ({ municipality, instrument, wave });
