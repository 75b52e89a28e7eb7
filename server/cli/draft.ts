import { draftInstrument } from '../../survey/importing/draft-instrument.ts';
import { unreadable } from '../../survey/importing/import-wording.ts';
import { printJson } from '../../survey/importing/print-json.ts';
import { UnreadableFile } from '../../survey/importing/row-batch.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { CliIo } from './cli-io.ts';
import { sayUnreadable } from './say-usage.ts';

/** `motvikt draft FILE`: the draft on standard output, the notes on standard error. */
export async function runDraft(args: readonly string[], io: CliIo): Promise<number> {
  const texts = commandTextsFor(io.language).draft;
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(texts.usage);
    return 0;
  }
  const [path, ...others] = args;
  if (path === undefined || path.startsWith('-') || others.length > 0) {
    io.stderr(`${texts.needsFile}\n\n${texts.usage}`);
    return 2;
  }
  try {
    const { instrument, notes } = await draftInstrument({ name: path.replace(/^.*[/\\]/, ''), bytes: io.openFile(path) });
    const list = notes.map((note) => `- ${note[io.language]}\n`).join('');
    if (instrument.items.length === 0) {
      io.stderr(`${path}: ${unreadable.noItemsToDraft[io.language]}\n${list}`);
      return 1;
    }
    io.stdout(`${printJson(instrument)}\n`);
    io.stderr(`${texts.lookAt}\n${list}`);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFile)
      io.stderr(`${error.line === null ? path : texts.place(path, error.line)}: ${error.text[io.language]}\n`);
    else {
      const sentence = sayUnreadable(error, io.language, path);
      if (sentence === null) throw error;
      io.stderr(`${sentence}\n`);
    }
    return 1;
  }
}
