import { ddiCommandTextsFor } from '../../notebooks/wording/ddi-command-texts.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { writeDdi } from '../../survey/format/write-ddi.ts';
import type { CliIo } from './cli-io.ts';

/** `motvikt ddi`: an instrument file as DDI-Codebook 2.5 to standard output; exit 1 and every mistake where it is not sound. */
export async function runDdi(args: readonly string[], io: CliIo): Promise<number> {
  const texts = ddiCommandTextsFor(io.language);
  if (args.includes('--help') || args.includes('-h')) return (io.stdout(texts.usage), 0);
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('-')) return (io.stderr(`${texts.needsFile}\n\n${texts.usage}`), 2);
  const reading = readInstrument(await io.readFile(file));
  if (reading.ok) return (io.stdout(writeDdi(reading.instrument)), 0);
  for (const problem of reading.problems) io.stderr(`${file}: ${sayProblem(problem, io.language)}\n`);
  return 1;
}
