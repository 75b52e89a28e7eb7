/** `npm start`. */
import { constants } from 'node:os';
import { createLog } from './log.ts';
import { readSettingsAndFiles } from './settings.ts';
import { CannotStart } from './cannot-start.ts';
import { startServer } from './start.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const giveUp = (lines: readonly string[]): never => {
  process.stderr.write(`${['Motvikt cannot start.', ...lines].join('\n')}\n`);
  process.exit(1);
};

const read = readSettingsAndFiles(process.env);
if (!read.ok) giveUp(read.mistakes);
else {
  // Lines for people on stdout, the log on stderr.
  const log = createLog((line) => process.stderr.write(line));
  let stopping = false;
  let stop: (() => Promise<void>) | null = null;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    // A second signal means: now. During the start there is nothing to answer first, and what is being stored is stored whole or not.
    if (stopping) process.exit(1);
    if (stop === null) process.exit(128 + constants.signals[signal]);
    stopping = true;
    log.info('stopping', { signal });
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stopFailed', error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => onSignal(signal));
  try {
    const server = await startServer(read.settings, { log, progress: say });
    stop = () => server.close();
    say(`Motvikt is running: ${server.address}  (stop with Ctrl+C)`);
  } catch (error) {
    const inWords = error instanceof CannotStart;
    if (!inWords) log.error('startFailed', error);
    giveUp([inWords ? (error as Error).message : `${(error as Error).message} (the whole story is in the log line above)`]);
  }
}
