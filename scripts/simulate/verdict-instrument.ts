/**
 * What pupils are asked in the simulation of verdicts: two factors in lower secondary school, with frozen cut points. It has a file of its own and
 * is no shipped survey, since it tries the method: 1,000 municipalities that answer 112 questions would take hours, and questions that change in
 * the youth survey would move figures that have nothing to do with them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';

/** @throws {Error} when the file is not right */
export function verdictInstrument(): Instrument {
  const read = readInstrument(readFileSync(join(import.meta.dirname, 'verdict-instrument.json'), 'utf8'));
  if (!read.ok) throw new Error(read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  return read.instrument;
}
