/** `motvikt compose`: the instrument of one choice of form and modules, from a definition in a folder. */
import { parseArgs } from 'node:util';
import { composeCommandTextsFor, type ComposeCommandTexts } from '../../notebooks/wording/compose-command-texts.ts';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import type { DefinitionReading } from '../../survey/format/read-definition.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { printJson } from '../../survey/importing/print-json.ts';
import { minutesToAnswer } from '../../survey/instrument/answering-time.ts';
import type { Definition } from '../../survey/instrument/definition.ts';
import type { Language } from '../../survey/text.ts';
import { readDefinitionFolder } from '../instruments/read-definition-folder.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayUnreadable, sayWrongOption } from './say-usage.ts';

interface Asked {
  readonly folder: string;
  readonly form: string | null;
  readonly add: readonly string[];
  readonly wording: string | null;
}

export const runCompose: CliCommand = async (args, io) => {
  const texts = composeCommandTextsFor(io.language);
  const asked = readArguments(args, io.language, texts);
  if (asked === 'help') return (io.stdout(texts.usage), 0);
  if (typeof asked === 'string') return (io.stderr(`${asked}\n\n${texts.usage}`), 2);
  const reading = await readFiles(asked, io);
  if (reading === null) return 1;
  if (!reading.ok) {
    for (const problem of reading.problems) io.stderr(`${problem.file}: ${sayProblem(problem, io.language)}\n`);
    return 1;
  }
  const { definition } = reading;
  if (asked.form === null) return (io.stdout(describeChoice(definition, texts, io.language)), 0);
  const unknown = asked.add.find((id) => !definition.modules.some((one) => one.id === id));
  const idsOf = (some: readonly { readonly id: string }[]): string => some.map(({ id }) => id).join(', ');
  if (!definition.forms.some(({ id }) => id === asked.form))
    return (io.stderr(`${texts.noSuch('form', asked.form, idsOf(definition.forms))}\n`), 2);
  if (unknown !== undefined) return (io.stderr(`${texts.noSuch('module', unknown, idsOf(definition.modules))}\n`), 2);
  io.stdout(`${printJson(JSON.parse(composeInstrument(definition, asked.form, asked.add)))}\n`);
  return 0;
};

/** What was asked, or what is wrong with it. */
function readArguments(args: readonly string[], language: Language, texts: ComposeCommandTexts): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        form: { type: 'string' },
        with: { type: 'string', default: '' },
        wording: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    if (positionals.length !== 1) return texts.needsFolder;
    const add = values.with.split(',').filter((id) => id !== '');
    return { folder: positionals[0]!, form: values.form ?? null, add, wording: values.wording ?? null };
  } catch (error) {
    const sentence = sayWrongOption(error, language);
    if (sentence === null) throw error;
    return sentence;
  }
}

/** Null when a file cannot be read; that has been told. */
async function readFiles({ folder, wording }: Asked, io: CliIo): Promise<DefinitionReading | null> {
  try {
    return readDefinitionFolder(folder, wording === null ? [] : [{ name: wording, text: await io.readFile(wording) }]);
  } catch (error) {
    const sentence = sayUnreadable(error, io.language, folder);
    if (sentence === null) throw error;
    io.stderr(`${sentence}\n`);
    return null;
  }
}

function describeChoice(definition: Definition, texts: ComposeCommandTexts, language: Language): string {
  const forms = definition.forms.map(({ id, name }) => {
    const reading = readInstrument(composeInstrument(definition, id));
    if (!reading.ok) throw new Error(`The form ${id} cannot be read`);
    return texts.form(id, name[language], reading.instrument.items.length, minutesToAnswer(reading.instrument, language));
  });
  const modules = definition.modules.map(({ id, name, about }) => texts.module(id, name[language], about[language]));
  const wordings = definition.wordings.map((one) => texts.wording(one.language, one.origin[language], one.readBySpeaker));
  return [
    [texts.forms, forms],
    [texts.modules, modules],
    [texts.wordings, wordings],
  ]
    .filter(([, lines]) => lines!.length > 0)
    .map(([heading, lines]) => `${heading as string}\n${(lines as string[]).map((line) => `  ${line}\n`).join('')}`)
    .join('');
}
