/** Part (b): rows per second of the 122,000 rows of YRBS, into columns and into an embedded database made for the purpose. */
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import { median, peakMemory, timed } from './measure.ts';

export interface ImportRun {
  readonly rows: number;
  /** Milliseconds for the whole file. */
  readonly intoColumns: number;
  readonly intoDatabase: number;
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
  for (let i = 0; i < repeats; i++) {
    await withDatabase(async ({ db, keys, municipality }) => {
      intoDatabase.push(
        await timed(async () => {
          const result = await importFile(db, keys, municipality, { instrument: read.instrument, document }, file);
          if (result.kind !== 'imported' || result.rows !== rows) throw new Error(`the YRBS file was not imported: ${result.kind}`);
        }),
      );
    });
  }
  return { rows, intoColumns: median(intoColumns), intoDatabase: median(intoDatabase), peak: peakMemory() };
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
