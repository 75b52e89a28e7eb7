import { commandTextsFor, type Command } from '../../notebooks/wording/command-texts.ts';
import type { Language } from '../../survey/text.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayUnknown, sayUnreadable } from './say-usage.ts';

/** Each command, loaded only when it is run, so that `check` waits for no database. */
export type Commands = Readonly<Partial<Record<Command, () => Promise<CliCommand>>>>;

const helpWords = new Set(['--help', '-h', 'help']);

/** Finds the command that the first word names and runs it with the rest. */
export async function dispatch(args: readonly string[], io: CliIo, commands: Commands): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return (io.stderr(help(commands, io.language)), 2);
  if (helpWords.has(name)) {
    if (rest[0] === undefined || !Object.hasOwn(commands, rest[0])) return (io.stdout(help(commands, io.language)), 0);
    return dispatch([rest[0], '--help'], io, commands);
  }
  if (!Object.hasOwn(commands, name)) {
    const what = sayUnknown(name.startsWith('-') ? 'option' : 'command', name, Object.keys(commands), io.language);
    return (io.stderr(`motvikt: ${what}\n${commandTextsFor(io.language).wrong.forTheList}\n`), 2);
  }
  try {
    const command = await commands[name as Command]!();
    return await command(rest, io);
  } catch (error) {
    io.stderr(`motvikt ${name}: ${explain(error, io.language)}\n`);
    return 1;
  }
}

function help(commands: Commands, language: Language): string {
  const { help: words, summaries } = commandTextsFor(language);
  const names = Object.keys(commands) as Command[];
  const width = Math.max(...names.map((name) => name.length));
  return `${words.usage}\n\n${names.map((name) => `  ${name.padEnd(width)}  ${summaries[name]}\n`).join('')}\n${words.more}\n`;
}

/** Files that cannot be read are told in a sentence; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return String(error);
  return sayUnreadable(error, language) ?? error.stack ?? error.message;
}
