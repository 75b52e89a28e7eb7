/** `npm run --silent motvikt -- COMMAND …`: the command line. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CliIo } from './cli-io.ts';
import { dispatch, type CommandEntry } from './dispatch.ts';

const commands: Readonly<Record<string, CommandEntry>> = {
  check: { summary: 'check an instrument file and tell every mistake in it', load: async () => (await import('./check.ts')).runCheck },
  draft: {
    summary: "draft an instrument file from a data file's columns and labels",
    load: async () => (await import('./draft.ts')).runDraft,
  },
  import: { summary: 'import a data file into the database', load: async () => (await import('./import.ts')).runImport },
  factors: { summary: 'risk and protective factors per group of a data file', load: async () => (await import('./factors.ts')).runFactors },
};

/** A reader that stops early (`| head`) closes the pipe: that is no error, and there is nobody left to write to. */
let readerGone = false;
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (stream === process.stdout) readerGone = true;
  });

/** Node leaves the path out of the error for a folder. */
const named =
  (path: string) =>
  (error: unknown): never => {
    throw Object.assign(error as Error, { path });
  };

const io: CliIo = {
  stdout: (text) => void (readerGone || process.stdout.write(text)),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path, 'utf8').catch(named(path)),
  openFile: async function* (path) {
    try {
      yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    } catch (error) {
      named(path)(error);
    }
  },
};

// Setting the code, and not leaving at once, lets a pipe take all that was written.
process.exitCode = await dispatch(process.argv.slice(2), io, commands);
