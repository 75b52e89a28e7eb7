/** The options that all commands share which turn a file of answers into rows. */
import { parseArgs } from 'node:util';
import { commandTextsFor, type RowCommand } from '../../notebooks/wording/command-texts.ts';
import type { Language } from '../../survey/text.ts';
import { sayUnknown, sayWrongOption } from './say-usage.ts';
import { writers, type Format } from './write-rows.ts';

export interface SurveyOptions {
  readonly instrument: string;
  readonly data: string;
  /** Grouping variables in the order asked for, each once; null where `--by` is left out. */
  readonly by: readonly string[] | null;
  readonly format: Format;
  readonly unprotected: boolean;
  readonly skipBadRows: boolean;
  /** Head-counts of the waves. */
  readonly register: string | null;
}

/** @returns the options, `help`, or the sentence that says what is wrong */
export function readSurveyOptions(
  command: RowCommand,
  args: readonly string[],
  language: Language,
): SurveyOptions | 'help' | { readonly wrong: string } {
  const { wrong } = commandTextsFor(language);
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        instrument: text,
        data: text,
        by: text,
        format: text,
        unprotected: flag,
        'skip-bad-rows': flag,
        register: text,
        help: { ...flag, short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (values.instrument === undefined) return { wrong: wrong.needsInstrument(command) };
    if (values.data === undefined) return { wrong: wrong.needsData(command) };
    const format = values.format ?? 'table';
    if (!Object.hasOwn(writers, format)) return { wrong: `--format: ${sayUnknown('format', format, Object.keys(writers), language)}` };
    return {
      instrument: values.instrument,
      data: values.data,
      by: values.by === undefined ? null : [...new Set(values.by.split(',').map((word) => word.trim()))].filter((word) => word !== ''),
      format: format as Format,
      unprotected: values.unprotected,
      skipBadRows: values['skip-bad-rows'],
      register: values.register ?? null,
    };
  } catch (error) {
    const sentence = sayWrongOption(error, language);
    if (sentence !== null) return { wrong: sentence };
    throw error;
  }
}
