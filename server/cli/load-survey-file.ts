/** An instrument and a file of answers, read and checked; what is wrong with them is said on standard error. */
import type { Columns } from '../../survey/columns/columns.ts';
import { observedWaves, orderWaves } from '../../survey/columns/order-waves.ts';
import { withStage } from '../../survey/columns/with-stage.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { readRegister } from '../../survey/format/read-register.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import { describeImportProblems } from '../../survey/importing/import-problems.ts';
import type { Register } from '../../survey/register/register.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { CliIo } from './cli-io.ts';
import { sayUnreadable } from './say-usage.ts';
import type { SurveyOptions } from './survey-options.ts';

export interface SurveyFile {
  readonly instrument: Instrument;
  /** With the codes of the wave in time order, and with `stage` where grades belong to stages. */
  readonly columns: Columns;
  /** In time order; none where the instrument has no wave. */
  readonly waves: readonly string[];
  /** Head-counts, where they are given. */
  readonly register: Register | null;
}

export async function readInstrumentFile(path: string, io: CliIo): Promise<Instrument | null> {
  const read = readInstrument(await io.readFile(path));
  if (read.ok) return read.instrument;
  for (const problem of read.problems) io.stderr(`${path}: ${sayProblem(problem, io.language)}\n`);
  return null;
}

export async function readRegisterFile(path: string, instrument: Instrument, io: CliIo): Promise<Register | null> {
  let text: string;
  try {
    text = await io.readFile(path);
  } catch (error) {
    const sentence = sayUnreadable(error, io.language, path);
    if (sentence === null) throw error;
    io.stderr(`${sentence}\n`);
    return null;
  }
  const read = readRegister(text, instrument);
  if (read.ok) return read.register;
  for (const problem of read.problems) io.stderr(`${path}: ${sayProblem(problem, io.language)}\n`);
  return null;
}

export async function loadAnswers(
  instrument: Instrument,
  { data, skipBadRows, register: counts }: SurveyOptions,
  io: CliIo,
): Promise<SurveyFile | null> {
  const register = counts === null ? null : await readRegisterFile(counts, instrument, io);
  if (counts !== null && register === null) return null;
  const name = data.replace(/^.*[/\\]/, '');
  const imported = await importColumns(instrument, { name, bytes: io.openFile(data) }, { skipBadRows });
  if (imported.kind === 'refused') {
    io.stderr(`${describeImportProblems(imported.problems, io.language, 'look').join('\n')}\n`);
    return null;
  }
  const { rowsSkipped, rowsRead } = imported.quality;
  if (rowsSkipped > 0) io.stderr(`${commandTextsFor(io.language).notices.rowsLeftOut(rowsSkipped, rowsRead)}\n`);
  const listed = instrument.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? [];
  const columns = withStage(instrument, orderWaves(imported.columns, listed));
  return { instrument, columns, waves: observedWaves(columns, listed), register };
}
