/** `npm run --silent motvikt -- COMMAND …`: the command line. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CliIo } from './cli-io.ts';
import { dispatch, type Commands } from './dispatch.ts';
import { readLanguage } from './language.ts';

const commands: Commands = {
  check: async () => (await import('./check.ts')).runCheck,
  draft: async () => (await import('./draft.ts')).runDraft,
  compose: async () => (await import('./compose.ts')).runCompose,
  ddi: async () => (await import('./ddi.ts')).runDdi,
  import: async () => (await import('./import.ts')).runImport,
  municipality: async () => (await import('./municipality.ts')).runMunicipality,
  'admin-link': async () => (await import('./admin-link.ts')).runAdminLink,
  'second-factor-off': async () => (await import('./second-factor-off.ts')).runSecondFactorOff,
  remind: async () => (await import('./remind.ts')).runRemind,
  release: async () => (await import('./release.ts')).runRelease,
  register: async () => (await import('./register.ts')).runRegister,
  'area-set': async () => (await import('./area-set.ts')).runAreaSet,
  schools: async () => (await import('./place-lists.ts')).runSchools,
  classes: async () => (await import('./place-lists.ts')).runClasses,
  settings: async () => (await import('./settings.ts')).runSettings,
  worker: async () => (await import('./worker.ts')).runWorker,
  backup: async () => (await import('./backup.ts')).runBackup,
  restore: async () => (await import('./restore.ts')).runRestore,
  keys: async () => (await import('./keys.ts')).runKeys,
  doctor: async () => (await import('./doctor.ts')).runDoctor,
  factors: async () => (await import('./factors.ts')).runFactors,
  rank: async () => (await import('./rank.ts')).runRank,
  trend: async () => (await import('./trend.ts')).runTrend,
  compare: async () => (await import('./compare.ts')).runCompare,
  associate: async () => (await import('./associate.ts')).runAssociate,
  reliability: async () => (await import('./reliability.ts')).runReliability,
  coverage: async () => (await import('./coverage.ts')).runCoverage,
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

const streams: Omit<CliIo, 'language'> = {
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

const asked = readLanguage(process.argv.slice(2), process.env);
// Setting the code, and not leaving at once, lets a pipe take all that was written.
if ('wrong' in asked) {
  streams.stderr(`motvikt: ${asked.wrong}\n`);
  process.exitCode = 2;
} else process.exitCode = await dispatch(asked.rest, { language: asked.language, ...streams }, commands);
