/** `motvikt import`: a file of answers into the configured database, without the server. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { describeImportProblems } from '../../survey/importing/import-problems.ts';
import { FolderInUse } from '../database/folder-lock.ts';
import { DatabaseUnreachable, type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { RolesMissing } from '../database/roles.ts';
import { exampleMunicipality } from '../example/prepare-example.ts';
import { ensureMunicipality, findMunicipalities, findMunicipality } from '../municipalities/municipality.repository.ts';
import { openWaveKeys, type WaveKeys } from '../sealing/wave-keys.ts';
import { readSettings } from '../settings.ts';
import { importFile, type ImportResult, type InstrumentDocument } from '../waves/import-waves.ts';
import { sayWrongOption } from './say-usage.ts';
import type { CliCommand, CliIo } from './cli-io.ts';

const usage = `Usage: motvikt import --instrument FILE.json --data FILE [--skip-bad-rows] [--municipality SLUG]

Imports a file of answers (CSV or SPSS .sav, .gz too) into the database: every wave of the file is stored, encrypted, and its
released tables are made. A file is imported whole or not at all.

  --instrument    the instrument that the file answers (docs/instrument-format.md)
  --data          the file
  --skip-bad-rows leave rows with bad values out; their number stays with the wave for ever
  --municipality  default: ${exampleMunicipality.slug}

The database is the one that npm start uses: DATA_DIR, KEY_DIR and DATABASE_URL say which.
`;

export interface ImportEnvironment {
  /** Settings; tests give their own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export const runImport: CliCommand = (args, io) => importWith(args, io, {});

export async function importWith(args: readonly string[], io: CliIo, { environment = process.env }: ImportEnvironment): Promise<number> {
  const options = readArguments(args);
  if (options === 'help') return say(io, usage);
  if (typeof options === 'string') return complain(io, 2, [options, '', usage.trimEnd()]);
  const read = readSettings(environment);
  if (!read.ok) return complain(io, 2, read.mistakes);
  const instrument = await readDocument(options.instrument, io);
  if ('mistakes' in instrument) return complain(io, 1, instrument.mistakes);

  let database: OpenDatabase;
  let keys: WaveKeys;
  try {
    keys = await openWaveKeys(read.settings.keyDir);
    database = await openDatabase(read.settings);
  } catch (error) {
    if (error instanceof FolderInUse)
      return complain(io, 1, [
        `${error.message}`,
        'If that is your server (npm start), stop it with Ctrl+C, import, and start it again; with PostgreSQL (DATABASE_URL) both can run.',
      ]);
    if (error instanceof RolesMissing || error instanceof DatabaseUnreachable || (error as NodeJS.ErrnoException).syscall)
      return complain(io, 1, [(error as Error).message]);
    throw error;
  }
  try {
    const { db } = database;
    if (options.municipality === exampleMunicipality.slug) await ensureMunicipality(db, exampleMunicipality);
    const municipality = await findMunicipality(db, options.municipality);
    if (!municipality)
      return complain(io, 1, [
        `There is no municipality "${options.municipality}". There are: ${(await findMunicipalities(db)).map(({ slug }) => slug).join(', ') || 'none'}.`,
      ]);
    const start = performance.now();
    const file = { name: basename(options.data), path: options.data };
    const result = await importFile(db, keys, municipality.municipality, instrument, file, { skipBadRows: options.skipBadRows });
    return tell(result, options.data, (performance.now() - start) / 1000, io);
  } finally {
    await database.close();
  }
}

interface Options {
  readonly instrument: string;
  readonly data: string;
  readonly skipBadRows: boolean;
  readonly municipality: string;
}

/** @returns the options, or what is wrong with them */
function readArguments(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        instrument: { type: 'string' },
        data: { type: 'string' },
        'skip-bad-rows': { type: 'boolean' },
        municipality: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (!values.instrument) return 'import needs --instrument FILE.json';
    if (!values.data) return 'import needs --data FILE';
    return {
      instrument: values.instrument,
      data: values.data,
      skipBadRows: values['skip-bad-rows'] ?? false,
      municipality: values.municipality ?? exampleMunicipality.slug,
    };
  } catch (error) {
    const wrong = sayWrongOption(error);
    if (wrong !== null) return wrong;
    throw error;
  }
}

async function readDocument(path: string, io: CliIo): Promise<InstrumentDocument | { mistakes: string[] }> {
  let document: string;
  try {
    document = await io.readFile(path);
  } catch (error) {
    return { mistakes: [`${path} cannot be read: ${(error as Error).message}`] };
  }
  const read = readInstrument(document);
  if (read.ok) return { instrument: read.instrument, document };
  return {
    mistakes: [
      ...read.problems.map((problem) => `${path}: ${sayProblem(problem)}`),
      'Nothing was imported: put the instrument right first (motvikt check).',
    ],
  };
}

function tell(result: ImportResult, data: string, seconds: number, io: CliIo): number {
  const when = (time: Date) => `${time.toISOString().slice(0, 10)} ${time.toISOString().slice(11, 16)} UTC`;
  switch (result.kind) {
    case 'imported': {
      const rows = result.skippedRows === 1 ? '1 row with bad values was' : `${result.skippedRows} rows with bad values were`;
      const skipped = result.skippedRows > 0 ? ` ${rows} left out; the waves' quality records say so.` : '';
      return say(
        io,
        `${data}: ${result.rows} responses imported and released in ${seconds.toFixed(1)} s. Waves: ${result.waves.join(', ')}.${skipped}\n`,
      );
    }
    case 'alreadyImported':
      return complain(io, 1, [
        `${data}: the same content was imported before, on ${when(result.importedAt)} from ${result.fileName} (waves ${result.waves.join(', ')}). Nothing was imported.`,
      ]);
    case 'wavesExist':
      return complain(io, 1, [
        ...result.waves.map(
          ({ wave, storedAt }) => `${data}: wave ${wave} is there already, stored on ${when(storedAt)} from another file`,
        ),
        'Nothing was imported: a closed wave never changes.',
      ]);
    case 'instrumentDiffers':
      return complain(io, 1, [
        `The database has another instrument "${result.instrument}" with version "${result.version}". Nothing was imported: give the changed instrument a version of its own.`,
      ]);
    case 'unreadable':
      return complain(io, 1, [`${data} cannot be read: ${result.message}`]);
    case 'refused':
      return complain(io, 1, describeImportProblems(result.problems));
  }
}

function say(io: CliIo, text: string): number {
  io.stdout(text);
  return 0;
}
function complain(io: CliIo, code: number, lines: readonly string[]): number {
  io.stderr(`${lines.join('\n')}\n`);
  return code;
}
