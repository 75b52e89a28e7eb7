/** What all commands share that turn a file of answers into rows: options, files, and one way to write. */
import { commandTextsFor, type RowCommand } from '../../notebooks/wording/command-texts.ts';
import { hasStages } from '../../survey/instrument/has-stages.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { loadAnswers, readInstrumentFile, type SurveyFile } from './load-survey-file.ts';
import { rowWords, type RowWords } from './row-words.ts';
import { sayUnknown } from './say-usage.ts';
import { readSurveyOptions, type SurveyOptions } from './survey-options.ts';
import { weighedFile } from './weighed-file.ts';
import { writers, type Layout } from './write-rows.ts';

export interface SurveyCommand<Row extends object> {
  readonly name: RowCommand;
  /** Grouping variables where `--by` is left out. */
  readonly by: (instrument: Instrument) => readonly string[];
  /** The rows, or null where they cannot be had and standard error says why. */
  rowsOf(file: SurveyFile, asked: Asked, io: CliIo): Promise<readonly Row[] | null> | readonly Row[] | null;
  layoutOf(asked: Asked, rows: readonly Row[], words: RowWords): Layout<Row>;
}
export type Asked = Omit<SurveyOptions, 'by'> & { readonly command: RowCommand; readonly by: readonly string[] };

/** Rows on standard output and nothing else there; exit 1 for files that cannot be used, 2 for wrong usage. */
export const surveyCommand =
  <Row extends object>(command: SurveyCommand<Row>): CliCommand =>
  async (args, io) => {
    const texts = commandTextsFor(io.language);
    const options = readSurveyOptions(command.name, args, io.language);
    if (options === 'help') return (io.stdout(texts.usage(command.name)), 0);
    if ('wrong' in options) return (io.stderr(`${options.wrong}\n\n${texts.usage(command.name)}`), 2);
    const instrument = await readInstrumentFile(options.instrument, io);
    if (instrument === null) return 1;
    if (instrument.scales.length === 0 && command.name !== 'coverage')
      return (io.stderr(`${texts.notices.noScales(options.instrument)}\n`), 1);
    const asked: Asked = { ...options, command: command.name, by: options.by ?? command.by(instrument) };
    const groups = [...instrument.groups.map(({ id }) => id), ...(hasStages(instrument) ? ['stage'] : [])];
    const stranger = asked.by.find((id) => !groups.includes(id));
    if (stranger !== undefined) return (io.stderr(`--by: ${sayUnknown('group', stranger, groups, io.language)}\n`), 2);
    const file = await loadAnswers(instrument, options, io);
    if (file === null) return 1;
    // A release weighs its waves itself; coverage counts answers.
    const own = asked.unprotected && command.name !== 'coverage';
    const rows = await command.rowsOf(own ? weighedFile(file, io) : file, asked, io);
    if (rows === null) return 1;
    if (rows.length === 0) io.stderr(`${texts.notices.noRows[command.name]}\n`);
    for (const text of writers[asked.format](rows, command.layoutOf(asked, rows, rowWords(instrument, io.language)))) io.stdout(text);
    return 0;
  };
