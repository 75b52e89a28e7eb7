/**
 * Import: from a file to waves in the database. Reading, releasing and packing happen in a worker thread, sealing beside it, and then
 * one transaction stores everything: instrument, waves, columns, released tables, and that this file was imported. A server killed at any
 * moment leaves the whole file or nothing of it (at most a key without a wave, which opens nothing).
 */
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import type { ImportProblems } from '../../survey/importing/import-problems.ts';
import type { ImportQuality } from '../../survey/importing/import-quality.ts';
import type { Text } from '../../survey/text.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { findSettings } from '../disclosure-settings/disclosure-settings.repository.ts';
import { settingsOn } from '../disclosure-settings/disclosure-settings.rules.ts';
import { findAskedWaves } from '../fielding/fielding.repository.ts';
import { findInstrument, findVersions, insertInstrument } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { insertJob } from '../jobs/job.repository.ts';
import { findRegister, saveRegister } from '../registers/register.repository.ts';
import { insertPoolJobs } from '../releases/insert-pool-jobs.ts';
import { releaseJob } from '../releases/release-job.ts';
import { findAreaSets, findShown, insertRelease } from '../releases/release.repository.ts';
import { type NewRelease, sealRelease } from '../releases/stored-release.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { today } from '../today.ts';
import { insertVerdictJob } from '../verdicts/insert-verdict-job.ts';
import { describeFileError } from './file-error.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { PreparedWave, ToWorker, WaveSource } from './prepare/messages.ts';
import { prepareInWorker } from './prepare/prepare-in-worker.ts';
import { openColumns, sealColumns } from './stored-columns.ts';
import {
  findColumns,
  findCutPoints,
  findImportedFile,
  findWaves,
  type ImportedFileRow,
  insertCutPoints,
  insertImportedFile,
  insertWave,
  type NewWave,
  type WaveRow,
} from './wave.repository.ts';
import { withoutPools } from './pools.rules.ts';
import { earlierWaves } from './wave-order.ts';

/** The instrument with the text that it was read from: the text is what is stored. */
export interface InstrumentDocument {
  readonly instrument: Instrument;
  readonly document: string;
}

export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly rows: number;
      readonly skippedRows: number;
      readonly waves: readonly string[];
      readonly quality: ImportQuality | null;
    }
  /** The same content was imported before. */
  | { readonly kind: 'alreadyImported'; readonly fileName: string; readonly importedAt: Date; readonly waves: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: ImportProblems }
  | { readonly kind: 'unreadable'; readonly message: Text }
  /** Waves with these codes are there from another file; a closed wave never changes. */
  | { readonly kind: 'wavesExist'; readonly waves: readonly { readonly wave: string; readonly storedAt: Date }[] }
  /** Waves with these codes are prepared or asked here: what pupils send becomes them. */
  | { readonly kind: 'wavesAsked'; readonly waves: readonly string[] }
  /** This version of the instrument is stored with another content. */
  | { readonly kind: 'instrumentDiffers'; readonly instrument: string; readonly version: string };

export interface ImportOptions {
  readonly onRows?: (rows: number) => void;
  /** False: the waves are stored closed, and jobs of the queue make their first releases. Default true: all in one go. */
  readonly release?: boolean;
  /** Head-counts, stored with the waves of the file that it counts; their first releases tell coverage and are weighted as it says. */
  readonly register?: Register | null;
  /** Who imports; null: whoever runs the command. */
  readonly who?: Act['who'];
}

/** `importWaves` for a file on disk. */
export const importFile = (
  db: Database,
  keys: WaveKeys,
  municipality: string,
  instrument: InstrumentDocument,
  file: { readonly name: string; readonly path: string },
  { skipBadRows = false, ...options }: ImportOptions & { readonly skipBadRows?: boolean } = {},
): Promise<ImportResult> => importWaves(db, keys, municipality, instrument, { kind: 'file', ...file, skipBadRows }, options);

export async function importWaves(...request: Parameters<typeof tryToImport>): Promise<ImportResult> {
  try {
    return await tryToImport(...request);
  } catch (error) {
    // Two imports of one survey at the same time: the later one begins again, and now sees what the other has stored.
    if (isUniqueViolation(error)) return tryToImport(...request);
    throw error;
  }
}

async function tryToImport(
  db: Database,
  keys: WaveKeys,
  municipality: string,
  survey: InstrumentDocument,
  source: WaveSource,
  { onRows, release = true, register = null, who = null }: ImportOptions = {},
): Promise<ImportResult> {
  const { instrument, document } = survey;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality, work);
  const fingerprint = await fingerprintOf(document, source).catch(unreadable);
  if (typeof fingerprint !== 'string') return fingerprint;
  const hindrance = await within((tx) => findHindrance(tx, survey, fingerprint));
  if (hindrance) return hindrance;

  const prepared = await prepareInWorker(
    { document, source, release },
    { onRows, stored: ({ waves }) => storedBefore(db, keys, municipality, survey, fingerprint, waves, register) },
  ).catch((error: unknown) => {
    if (error instanceof Hindered) return error;
    throw error;
  });
  if (prepared instanceof Hindered) return prepared.result;
  if (prepared.kind !== 'prepared') return prepared;

  const { rows, quality, waves } = prepared.read;
  const sealed = await sealWaves(keys, prepared.waves, { municipality, instrument, fingerprint, quality });
  let committing = false;
  try {
    await within(async (tx) => {
      // Another import may have been faster; the answer is then the same as if it had been long ago.
      const late = (await findHindrance(tx, survey, fingerprint)) ?? (await wavesTaken(tx, instrument.id, waves));
      if (late) throw new Hindered(late);
      if (!(await findInstrument(tx, instrument.id, instrument.version)))
        await insertInstrument(tx, { municipality, instrument: instrument.id, version: instrument.version, document });
      await insertCutPoints(tx, municipality, instrument.id, prepared.cutPoints);
      for (const { wave, release } of sealed) {
        await insertWave(tx, wave);
        if (release) {
          await insertRelease(tx, release);
          await insertVerdictJob(tx, municipality, { instrument: instrument.id, wave: release.wave, number: release.number });
        } else await insertJob(tx, municipality, releaseJob(wave.wave));
      }
      await insertPoolJobs(tx, municipality, instrument.id);
      if (register !== null) await saveRegister(tx, municipality, instrument.id, register, waves);
      await insertImportedFile(tx, {
        municipality,
        instrument: instrument.id,
        fingerprint,
        file_name: source.kind === 'simulated' ? 'simulation' : source.name,
        rows,
        skipped_rows: skippedRows(quality),
        waves: JSON.stringify(waves),
      });
      await recordAct(tx, {
        municipality,
        who,
        act: 'waves.imported',
        object: { kind: 'instrument', id: instrument.id },
        detail: { ...(source.kind !== 'simulated' && { file: source.name }), rows, waves, released: release },
      });
      committing = true;
    });
    return { kind: 'imported', rows, skippedRows: skippedRows(quality), waves, quality };
  } catch (error) {
    // A connection that is lost at the commit leaves open whether it went through. A wave without its key would be lost for ever, and a
    // key without a wave opens nothing.
    if (!committing) await Promise.all(sealed.map(({ wave }) => keys.remove(wave.wave.key_id)));
    if (error instanceof Hindered) return error.result;
    throw error;
  }
}

/** What is stored of this survey and needed for these waves. The transaction fetches only; opening the seals comes after it. */
async function storedBefore(
  db: Database,
  keys: WaveKeys,
  municipality: string,
  survey: InstrumentDocument,
  fingerprint: string,
  waves: readonly string[],
  given: Register | null,
): Promise<ToWorker> {
  const { instrument } = survey;
  const { before, versions, found, cutPoints, settings, register, areaSets, shown } = await inMunicipality(db, municipality, async (tx) => {
    const stored = await findWaves(tx, instrument.id);
    // Looked at again: reading a file takes time, and another import may have stored its waves meanwhile.
    const hindrance = (await findHindrance(tx, survey, fingerprint)) ?? (await wavesTaken(tx, instrument.id, waves));
    if (hindrance) throw new Hindered(hindrance);
    const versions = await findVersions(tx, instrument.id);
    const before = withoutPools(stored, readVersions(versions));
    // What is told of a wave is known when it is released: with one that is not, nothing is compared.
    const needed = neededBefore(
      instrument,
      waves,
      before.filter(({ state }) => state === 'published'),
    );
    const sealed = [];
    for (const row of needed) sealed.push({ row, parts: await findColumns(tx, row.instrument, row.wave) });
    return {
      before,
      versions,
      found: sealed,
      cutPoints: await findCutPoints(tx, instrument.id),
      settings: await findSettings(tx),
      register: await findRegister(tx, instrument.id),
      areaSets: await findAreaSets(tx, instrument.id),
      shown: await findShown(
        tx,
        instrument.id,
        needed.map(({ wave }) => wave),
      ),
    };
  });
  return {
    before: before.map(({ wave, version }) => ({ wave, version })),
    versions: versions.map(({ version, document }) => ({ version, document })),
    earlier: Object.fromEntries(
      await Promise.all(found.map(async ({ row, parts }) => [row.wave, await openColumns(keys, row, parts)] as const)),
    ),
    cutPoints,
    settings: settingsOn(today(), settings),
    areaSets: Object.fromEntries(areaSets),
    shown,
    // Of the waves that are stored already, what is stored counts: a file that is refused later must not have counted.
    register: given === null ? register : { ...given, waves: { ...given.waves, ...register?.waves } },
  };
}

/** Ends an import from inside a transaction or the worker's question, with the answer for the caller. */
class Hindered extends Error {
  constructor(readonly result: ImportResult) {
    super(result.kind);
  }
}

async function findHindrance(
  tx: TenantTransaction,
  { instrument, document }: InstrumentDocument,
  fingerprint: string,
): Promise<ImportResult | null> {
  const file = await findImportedFile(tx, instrument.id, fingerprint);
  if (file) return alreadyImported(file);
  const stored = await findInstrument(tx, instrument.id, instrument.version);
  return stored && stored.document !== document
    ? { kind: 'instrumentDiffers', instrument: instrument.id, version: instrument.version }
    : null;
}

const alreadyImported = ({ file_name, imported_at, waves }: ImportedFileRow): ImportResult => ({
  kind: 'alreadyImported',
  fileName: file_name,
  importedAt: imported_at,
  waves,
});

async function wavesTaken(tx: TenantTransaction, instrument: string, waves: readonly string[]): Promise<ImportResult | null> {
  const asked = (await findAskedWaves(tx, instrument)).filter((wave) => waves.includes(wave));
  if (asked.length > 0) return { kind: 'wavesAsked', waves: asked };
  const taken = (await findWaves(tx, instrument)).filter(({ wave }) => waves.includes(wave));
  return taken.length === 0 ? null : { kind: 'wavesExist', waves: taken.map(({ wave, created_at }) => ({ wave, storedAt: created_at })) };
}

/** The stored waves that some wave of the file is compared with. */
function neededBefore(instrument: Instrument, waves: readonly string[], stored: readonly WaveRow[]): WaveRow[] {
  const known = [...waves, ...stored.map(({ wave }) => wave)];
  const before = new Set(
    waves.flatMap((wave) => {
      const { previous, first } = earlierWaves(instrument, wave, known);
      return [previous, first];
    }),
  );
  return stored.filter(({ wave }) => before.has(wave));
}

const skippedRows = (quality: ImportQuality | null): number => quality?.rowsSkipped ?? 0;

interface SealedWave {
  readonly wave: NewWave;
  /** null when it is left to the queue. */
  readonly release: NewRelease | null;
}
interface SealContext {
  readonly municipality: string;
  readonly instrument: Instrument;
  readonly fingerprint: string;
  readonly quality: ImportQuality | null;
}

function sealWaves(
  keys: WaveKeys,
  waves: readonly PreparedWave[],
  { municipality, instrument, fingerprint, quality }: SealContext,
): Promise<SealedWave[]> {
  return Promise.all(
    waves.map(async ({ wave, label, respondents, psus, strata, columns, released }): Promise<SealedWave> => {
      const { id, key } = await keys.create();
      const place = { municipality, instrument: instrument.id, wave };
      return {
        wave: {
          // Imported waves enter as closed, and with their first release they are published.
          wave: {
            ...place,
            version: instrument.version,
            label: JSON.stringify(label),
            state: released === null ? 'closed' : 'published',
            respondents,
            psus,
            strata,
            quality: JSON.stringify(quality),
            fingerprint,
            key_id: id,
          },
          columns: await sealColumns(key, place, columns),
        },
        release: released && (await sealRelease(key, { ...place, number: 1 }, released)),
      };
    }),
  );
}

const unreadable = (error: unknown): ImportResult => {
  const message = describeFileError(error);
  if (message !== null) return { kind: 'unreadable', message };
  throw error;
};
