/** Part (b): rows per second of the 122,000 rows of YRBS, into columns and into an embedded database made for the purpose. */
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { findColumns, findWaves } from '../../server/waves/wave.repository.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { median, peakMemory, timed, took, type Took } from './measure.ts';

export interface ImportRun {
  readonly rows: number;
  /** Milliseconds for the whole file. */
  readonly intoColumns: number;
  /** Stored in the database as sealed columns, waves closed: `--leave-release`. What was stored is then opened again, which verifies it. */
  readonly intoDatabase: number;
  readonly verifying: number;
  /** Stored and released in one go. */
  readonly withRelease: number;
  /** Processor time of storing alone, and of storing and releasing, all threads together: what a busy machine cannot blur as much. */
  readonly processor: { readonly intoDatabase: number; readonly withRelease: number };
  readonly peak: number;
}

const folder = join(import.meta.dirname, '../../survey/instruments/yrbs-districts');

export async function runImport(repeats: number): Promise<ImportRun> {
  const document = await readFile(join(folder, 'instrument.json'), 'utf8');
  const read = readInstrument(document);
  if (!read.ok) throw new Error('the YRBS instrument cannot be read');
  const file = { name: 'data.csv.gz', path: join(folder, 'data.csv.gz') };
  let rows = 0;
  const intoColumns: number[] = [];
  const intoDatabase: number[] = [];
  const verifying: number[] = [];
  const withRelease: number[] = [];
  const processor = { intoDatabase: [] as number[], withRelease: [] as number[] };
  for (let i = 0; i < repeats; i++) {
    intoColumns.push(
      await timed(async () => {
        const result = await importColumns(
          read.instrument,
          { name: file.name, bytes: createReadStream(file.path, { highWaterMark: 1 << 20 }) },
          { skipBadRows: false },
        );
        if (result.kind !== 'imported') throw new Error('the YRBS file was refused');
        rows = result.columns.n;
      }),
    );
  }
  const survey = { instrument: read.instrument, document };
  const importInto = async ({ db, keys, municipality }: Parts, release: boolean): Promise<Took> =>
    took(async () => {
      const result = await importFile(db, keys, municipality, survey, file, { release });
      if (result.kind !== 'imported' || result.rows !== rows) throw new Error(`the YRBS file was not imported: ${result.kind}`);
    });
  for (let i = 0; i < repeats; i++) {
    await withDatabase(async (parts) => {
      const { time, used } = await importInto(parts, false);
      intoDatabase.push(time);
      processor.intoDatabase.push(used);
      verifying.push(await timed(() => openAll(parts, read.instrument, rows)));
    });
    await withDatabase(async (parts) => {
      const { time, used } = await importInto(parts, true);
      withRelease.push(time);
      processor.withRelease.push(used);
    });
  }
  return {
    rows,
    intoColumns: median(intoColumns),
    intoDatabase: median(intoDatabase),
    verifying: median(verifying),
    withRelease: median(withRelease),
    processor: { intoDatabase: median(processor.intoDatabase), withRelease: median(processor.withRelease) },
    peak: peakMemory(),
  };
}

/** Every seal opened, every checksum compared. */
async function openAll({ db, keys, municipality }: Parts, { id }: Instrument, rows: number): Promise<void> {
  const stored = await inMunicipality(db, municipality, async (tx) => {
    const found = [];
    for (const row of await findWaves(tx, id)) found.push({ row, parts: await findColumns(tx, id, row.wave) });
    return found;
  });
  let n = 0;
  for (const { row, parts } of stored) {
    const opened = await openColumns(keys, row, parts);
    n += decodeColumns(opened.header, opened.parts).n;
  }
  if (n !== rows) throw new Error(`${rows} rows were stored, ${n} can be opened`);
}

type Parts = {
  readonly db: Awaited<ReturnType<typeof openDatabase>>['db'];
  readonly keys: Awaited<ReturnType<typeof openWaveKeys>>;
  readonly municipality: string;
};

async function withDatabase(work: (parts: Parts) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const keys = await openWaveKeys(join(place, 'keys'));
  const database = await openDatabase({ dataDir: join(place, 'data'), databaseUrl: null });
  try {
    const { municipality } = await ensureMunicipality(database.db, { slug: 'bench', name: 'Bench' });
    await work({ db: database.db, keys, municipality });
  } finally {
    await database.close();
    await rm(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runImport(Number(process.argv[2] ?? 3))));
