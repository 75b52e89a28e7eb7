/**
 * Import: from a file to waves in the database. Reading, releasing and packing happen in a worker thread, sealing beside it, and then
 * one transaction stores everything: instrument, waves, columns, released tables, and that this file was imported. A server killed at any
 * moment leaves the whole file or nothing of it (at most a key without a wave, which opens nothing).
 */
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { ImportProblems } from '../../survey/importing/import-problems.ts';
import type { ImportQuality } from '../../survey/importing/import-quality.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { findInstrument, insertInstrument } from '../instruments/instrument.repository.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { PreparedWave, WaveSource } from './prepare/messages.ts';
import { prepareInWorker } from './prepare/prepare-in-worker.ts';
import { fetchColumns, openColumns, sealColumns } from './stored-columns.ts';
import { findImportedFile, findWaves, type ImportedFileRow, insertImportedFile, insertWave, type NewWave, type WaveRow } from './wave.repository.ts';
import { wavesBefore } from './wave-order.ts';

/** The instrument with the text that it was read from: the text is what is stored. */
export interface InstrumentDocument {
  readonly instrument: Instrument;
  readonly document: string;
}

export type ImportResult =
  | { readonly kind: 'imported'; readonly rows: number; readonly skippedRows: number; readonly waves: readonly string[]; readonly quality: ImportQuality | null }
  /** The same content was imported before. */
  | { readonly kind: 'alreadyImported'; readonly fileName: string; readonly importedAt: Date; readonly waves: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: ImportProblems }
  | { readonly kind: 'unreadable'; readonly message: string }
  /** Waves with these codes are there from another file; a closed wave never changes. */
  | { readonly kind: 'wavesExist'; readonly waves: readonly { readonly wave: string; readonly storedAt: Date }[] }
  /** This version of the instrument is stored with another content. */
  | { readonly kind: 'instrumentDiffers'; readonly instrument: string; readonly version: string };

export interface ImportOptions {
  readonly onRows?: (rows: number) => void;
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

export async function importWaves(
  db: Database,
  keys: WaveKeys,
  municipality: string,
  { instrument, document }: InstrumentDocument,
  source: WaveSource,
  { onRows }: ImportOptions = {},
): Promise<ImportResult> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality, work);
  const fingerprint = await fingerprintOf(document, source).catch(unreadable);
  if (typeof fingerprint !== 'string') return fingerprint;
  const hindrance = await within((tx) => findHindrance(tx, instrument, document, fingerprint));
  if (hindrance) return hindrance;

  let taken: ImportResult | null = null;
  const prepared = await prepareInWorker(
    { document, source },
    {
      onRows,
      earlier: async ({ waves }) => {
        const found = await within(async (tx) => {
          const stored = await findWaves(tx, instrument.id);
          taken = wavesTaken(stored, waves);
          if (taken) throw new Taken();
          return Promise.all(neededBefore(instrument, waves, stored).map(async (row) => ({ row, sealed: await fetchColumns(tx, row) })));
        });
        return Object.fromEntries(await Promise.all(found.map(async ({ row, sealed }) => [row.wave, await openColumns(keys, row, sealed)] as const)));
      },
    },
  ).catch((error: unknown) => {
    if (error instanceof Taken) return null;
    throw error;
  });
  if (prepared === null) return taken!;
  if (prepared.kind !== 'prepared') return prepared;

  const { rows, quality } = prepared.read;
  const sealed = await sealWaves(keys, prepared.waves, { municipality, instrument, fingerprint, quality });
  try {
    const late = await within(async (tx) => {
      // Another import may have been faster; the answer is then the same as if it had been long ago.
      const again = (await findHindrance(tx, instrument, document, fingerprint)) ?? wavesTaken(await findWaves(tx, instrument.id), prepared.read.waves);
      if (again) return again;
      if (!(await findInstrument(tx, instrument.id, instrument.version)))
        await insertInstrument(tx, { municipality, instrument: instrument.id, version: instrument.version, document });
      for (const wave of sealed) await insertWave(tx, wave);
      await insertImportedFile(tx, {
        municipality,
        instrument: instrument.id,
        fingerprint,
        file_name: source.kind === 'file' ? source.name : 'simulation',
        rows,
        skipped_rows: skippedRows(quality),
        waves: JSON.stringify(prepared.read.waves),
      });
      return null;
    });
    if (late) await removeKeys(keys, sealed);
    return late ?? { kind: 'imported', rows, skippedRows: skippedRows(quality), waves: prepared.read.waves, quality };
  } catch (error) {
    await removeKeys(keys, sealed);
    throw error;
  }
}

class Taken extends Error {}

async function findHindrance(tx: TenantTransaction, instrument: Instrument, document: string, fingerprint: string): Promise<ImportResult | null> {
  const file = await findImportedFile(tx, instrument.id, fingerprint);
  if (file) return alreadyImported(file);
  const stored = await findInstrument(tx, instrument.id, instrument.version);
  return stored && stored.document !== document ? { kind: 'instrumentDiffers', instrument: instrument.id, version: instrument.version } : null;
}

const alreadyImported = ({ file_name, imported_at, waves }: ImportedFileRow): ImportResult => ({ kind: 'alreadyImported', fileName: file_name, importedAt: imported_at, waves });

function wavesTaken(stored: readonly WaveRow[], waves: readonly string[]): ImportResult | null {
  const taken = stored.filter(({ wave }) => waves.includes(wave));
  return taken.length === 0 ? null : { kind: 'wavesExist', waves: taken.map(({ wave, created_at }) => ({ wave, storedAt: created_at })) };
}

/** The stored waves that some wave of the file follows. */
function neededBefore(instrument: Instrument, waves: readonly string[], stored: readonly WaveRow[]): WaveRow[] {
  const before = [...wavesBefore(instrument, waves, stored.map(({ wave }) => wave)).values()];
  return stored.filter(({ wave }) => before.includes(wave));
}

const skippedRows = (quality: ImportQuality | null): number => quality?.rowsSkipped ?? 0;

interface SealContext {
  readonly municipality: string;
  readonly instrument: Instrument;
  readonly fingerprint: string;
  readonly quality: ImportQuality | null;
}

function sealWaves(keys: WaveKeys, waves: readonly PreparedWave[], { municipality, instrument, fingerprint, quality }: SealContext): Promise<NewWave[]> {
  return Promise.all(
    waves.map(async ({ wave, label, respondents, psus, strata, columns, released }): Promise<NewWave> => {
      const { id, key } = await keys.create();
      const place = { municipality, instrument: instrument.id, wave };
      return {
        // Imported waves enter as closed; Part A publishes their released tables at once.
        wave: { ...place, version: instrument.version, label: JSON.stringify(label), state: 'published', respondents, psus, strata, quality: JSON.stringify(quality), fingerprint, key_id: id },
        columns: await sealColumns(key, place, columns),
        released,
      };
    }),
  );
}

const removeKeys = (keys: WaveKeys, waves: readonly NewWave[]) => Promise.all(waves.map(({ wave }) => keys.remove(wave.key_id)));

const unreadable = (error: unknown): ImportResult => {
  const { syscall, code, message } = error as NodeJS.ErrnoException;
  if (syscall !== undefined || code?.startsWith('Z_')) return { kind: 'unreadable', message };
  throw error;
};
