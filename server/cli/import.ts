/** `motvikt import`: a file of answers into the configured database, without the server. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
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
import { sayUnreadable, sayWrongOption } from './say-usage.ts';
import type { Language } from '../../survey/text.ts';
import type { CliCommand, CliIo } from './cli-io.ts';

export interface ImportEnvironment {
  /** Settings; tests give their own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export const runImport: CliCommand = (args, io) => importWith(args, io, {});

export async function importWith(args: readonly string[], io: CliIo, { environment = process.env }: ImportEnvironment): Promise<number> {
  const texts = commandTextsFor(io.language).import;
  const usage = texts.usage(exampleMunicipality.slug);
  const options = readArguments(args, io.language);
  if (options === 'help') return say(io, usage);
  if (typeof options === 'string') return complain(io, 2, [options, '', usage.trimEnd()]);
  const read = readSettings(environment);
  if (!read.ok) return complain(io, 2, read.mistakes);
  const instrument = await readDocument(options.instrument, io);
  if ('mistakes' in instrument) return complain(io, 1, instrument.mistakes);
  const unreadable = await whyUnreadable(options.data, io.language);
  if (unreadable !== null) return complain(io, 1, [unreadable]);

  let database: OpenDatabase;
  let keys: WaveKeys;
  try {
    keys = await openWaveKeys(read.settings.keyDir);
    database = await openDatabase(read.settings);
  } catch (error) {
    if (error instanceof FolderInUse) return complain(io, 1, [`${error.message}`, texts.stopServer]);
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
        texts.noMunicipality(options.municipality, (await findMunicipalities(db)).map(({ slug }) => slug).join(', ')),
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
function readArguments(args: readonly string[], language: Language): Options | string {
  const { wrong } = commandTextsFor(language);
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
    if (!values.instrument) return wrong.needsInstrument('import');
    if (!values.data) return wrong.needsData('import');
    return {
      instrument: values.instrument,
      data: values.data,
      skipBadRows: values['skip-bad-rows'] ?? false,
      municipality: values.municipality ?? exampleMunicipality.slug,
    };
  } catch (error) {
    const sentence = sayWrongOption(error, language);
    if (sentence !== null) return sentence;
    throw error;
  }
}

/** Before the database is opened: a folder or a file that is not there is known at once. */
async function whyUnreadable(path: string, language: Language): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? commandTextsFor(language).wrong.folder(path) : null;
  } catch (error) {
    return sayUnreadable(error, language, path) ?? String(error);
  }
}

async function readDocument(path: string, io: CliIo): Promise<InstrumentDocument | { mistakes: string[] }> {
  let document: string;
  try {
    document = await io.readFile(path);
  } catch (error) {
    const sentence = sayUnreadable(error, io.language, path);
    if (sentence === null) throw error;
    return { mistakes: [sentence] };
  }
  const read = readInstrument(document);
  if (read.ok) return { instrument: read.instrument, document };
  return {
    mistakes: [...read.problems.map((problem) => `${path}: ${sayProblem(problem)}`), commandTextsFor(io.language).import.putRightFirst],
  };
}

function tell(result: ImportResult, data: string, seconds: number, io: CliIo): number {
  const texts = commandTextsFor(io.language).import;
  const when = (time: Date) => `${time.toISOString().slice(0, 10)} ${time.toISOString().slice(11, 16)} UTC`;
  switch (result.kind) {
    case 'imported':
      return say(io, `${texts.imported(data, result.rows, seconds.toFixed(1), result.waves.join(', '), result.skippedRows)}\n`);
    case 'alreadyImported':
      return complain(io, 1, [texts.before(data, when(result.importedAt), result.fileName, result.waves.join(', '))]);
    case 'wavesExist':
      return complain(io, 1, [
        ...result.waves.map(({ wave, storedAt }) => texts.waveIsThere(data, wave, when(storedAt))),
        texts.nothingChanges,
      ]);
    case 'instrumentDiffers':
      return complain(io, 1, [texts.otherInstrument(result.instrument, result.version)]);
    case 'unreadable':
      return complain(io, 1, [commandTextsFor(io.language).wrong.cannotBeRead(data, result.message)]);
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
