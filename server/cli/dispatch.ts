import { didYouMean } from '../../survey/format/suggest.ts';
import type { CliCommand, CliIo } from './cli-io.ts';

export interface CommandEntry {
  readonly summary: string;
  /** Loaded only when it is run, so that `check` waits for no database. */
  load(): Promise<CliCommand>;
}

const helpWords = new Set(['--help', '-h', 'help']);

/** Finds the command that the first word names and runs it with the rest. */
export async function dispatch(args: readonly string[], io: CliIo, commands: Readonly<Record<string, CommandEntry>>): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return (io.stderr(help(commands)), 2);
  if (helpWords.has(name)) {
    if (rest[0] === undefined || !Object.hasOwn(commands, rest[0])) return (io.stdout(help(commands)), 0);
    return dispatch([rest[0], '--help'], io, commands);
  }
  if (!Object.hasOwn(commands, name)) {
    const what = name.startsWith('-') ? 'option' : 'command';
    return (io.stderr(`motvikt: no ${what} "${name}"${didYouMean(name, Object.keys(commands))}\nRun "motvikt --help" for the list.\n`), 2);
  }
  try {
    const command = await commands[name]!.load();
    return await command(rest, io);
  } catch (error) {
    io.stderr(`motvikt ${name}: ${explain(error)}\n`);
    return 1;
  }
}

function help(commands: Readonly<Record<string, CommandEntry>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `usage: motvikt COMMAND [ARGUMENTS]\n\n${list.join('\n')}\n\n"motvikt COMMAND --help" tells more about one command.\n`;
}

/** Wrong options and files that cannot be read are told in a sentence; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `there is no file ${path}`;
  if (code === 'EISDIR') return `${path ?? 'that'} is a folder, not a file`;
  if (code === 'EACCES') return `no permission to read ${path}`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return error.message;
  return error.stack ?? error.message;
}
