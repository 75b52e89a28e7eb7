/** `motvikt import`: a file of answers into the configured database, without the server. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { unfinishedIn } from '../../survey/importing/unfinished.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { importFile, type ImportResult, type InstrumentDocument } from '../waves/import-waves.ts';
import { readRegisterFile } from './load-survey-file.ts';
import { sayRefusedImport } from '../waves/say-import-result.ts';
import { sayUnreadable, sayWrongOption } from './say-usage.ts';
import type { Language } from '../../survey/text.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { complain, municipalityOf, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runImport: CliCommand = (args, io) => importWith(args, io, {});

export async function importWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const texts = commandTextsFor(io.language).import;
  const usage = texts.usage(exampleMunicipality.slug);
  const options = readArguments(args, io.language);
  if (options === 'help') return say(io, usage);
  if (typeof options === 'string') return complain(io, 2, [options, '', usage.trimEnd()]);
  const instrument = await readDocument(options.instrument, io);
  if ('mistakes' in instrument) return complain(io, 1, instrument.mistakes);
  const register = options.register === null ? null : await readRegisterFile(options.register, instrument.instrument, io);
  if (options.register !== null && register === null) return 1;
  const unreadable = await whyUnreadable(options.data, io.language);
  if (unreadable !== null) return complain(io, 1, [unreadable]);
  return withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, options.municipality, io, { exampleByName: true });
    if (municipality === null) return 1;
    if (options.municipality === exampleMunicipality.slug && !instrument.instrument.synthetic)
      io.stderr(`${texts.exampleIsOpen(exampleMunicipality.name)} ${texts.addOwn}\n`);
    const start = performance.now();
    const file = { name: basename(options.data), path: options.data };
    const { skipBadRows, release } = options;
    const result = await importFile(store.db, store.keys, municipality, instrument, file, { skipBadRows, release, register });
    const seconds = (performance.now() - start) / 1000;
    if (result.kind === 'imported' && !release)
      return say(
        io,
        `${storeCommandTextsFor(io.language).importedNotReleased(options.data, result.rows, seconds.toFixed(1), result.waves.join(', '))}\n`,
      );
    return tell(result, options.data, seconds, io);
  });
}

interface Options {
  readonly instrument: string;
  readonly data: string;
  readonly skipBadRows: boolean;
  /** False: worker processes release the waves. */
  readonly release: boolean;
  /** Head-counts of the waves of the file. */
  readonly register: string | null;
  /** null: not said. */
  readonly municipality: string | null;
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
        'leave-release': { type: 'boolean' },
        register: { type: 'string' },
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
      release: values['leave-release'] !== true,
      register: values.register ?? null,
      municipality: values.municipality ?? null,
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
  const document = await readOrSay(path, io);
  if (typeof document !== 'string') return document;
  const read = readInstrument(document);
  const { import: texts, check } = commandTextsFor(io.language);
  if (read.ok) {
    const unfinished = unfinishedIn(read.instrument);
    if (unfinished.length === 0) return { instrument: read.instrument, document };
    return { mistakes: [...unfinished.map((what) => `${path}: ${check.lacks[what]}`), texts.putRightFirst] };
  }
  return {
    mistakes: [...read.problems.map((problem) => `${path}: ${sayProblem(problem, io.language)}`), texts.putRightFirst],
  };
}

async function readOrSay(path: string, io: CliIo): Promise<string | { mistakes: string[] }> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const sentence = sayUnreadable(error, io.language, path);
    if (sentence === null) throw error;
    return { mistakes: [sentence] };
  }
}

function tell(result: ImportResult, data: string, seconds: number, io: CliIo): number {
  if (result.kind !== 'imported') return complain(io, 1, sayRefusedImport(result, data, io.language, 'import'));
  const texts = commandTextsFor(io.language).import;
  return say(io, `${texts.imported(data, result.rows, seconds.toFixed(1), result.waves.join(', '), result.skippedRows)}\n`);
}
