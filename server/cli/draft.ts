import { draftInstrument } from '../../survey/importing/draft-instrument.ts';
import { printJson } from '../../survey/importing/print-json.ts';
import { UnreadableFile } from '../../survey/importing/row-batch.ts';
import type { CliIo } from './cli-io.ts';

const usage = `motvikt draft FILE

Writes a first instrument file for a file of answers (CSV or SPSS .sav, packed with gzip or not) to standard output,
and to standard error what to look at by hand:

  npm run --silent motvikt -- draft answers.sav > instrument.json
  npm run --silent motvikt -- check instrument.json
`;

/** `motvikt draft FILE`: the draft on standard output, the notes on standard error. */
export async function runDraft(args: readonly string[], io: CliIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(usage);
    return 0;
  }
  const [path, ...others] = args;
  if (path === undefined || path.startsWith('-') || others.length > 0) {
    io.stderr(`motvikt draft needs one file\n\n${usage}`);
    return 2;
  }
  try {
    const { instrument, notes } = await draftInstrument({ name: path.replace(/^.*[/\\]/, ''), bytes: io.openFile(path) });
    io.stdout(`${printJson(instrument)}\n`);
    io.stderr(`To look at by hand:\n${notes.map((note) => `- ${note}\n`).join('')}`);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFile) io.stderr(`${path}${error.line === null ? '' : `, line ${error.line}`}: ${error.message}\n`);
    else if (error instanceof Error && 'code' in error && error.code === 'ENOENT') io.stderr(`${path}: there is no such file\n`);
    else if (error instanceof Error && 'code' in error && error.code === 'EISDIR') io.stderr(`${path} is a folder, not a file\n`);
    else if (error instanceof Error && 'syscall' in error) io.stderr(`${path}: the file cannot be read (${error.message})\n`);
    else throw error;
    return 1;
  }
}
