/** `motvikt settings`: shows a municipality's disclosure settings with their days, or adds new ones. */
import { parseArgs } from 'node:util';
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { disclosureSettings, type SettingName } from '../../analysis/disclosure/settings.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import type { Language } from '../../survey/text.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { findSettings, insertSettings } from '../disclosure-settings/disclosure-settings.repository.ts';
import {
  type DatedSettings,
  problemsOf,
  settingLimits,
  settingNames,
  type SettingProblem,
  settingsOn,
} from '../disclosure-settings/disclosure-settings.rules.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { today as dayOf } from '../today.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, municipalityOf, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runSettings: CliCommand = (args, io) => settingsWith(args, io, {});

/** minPupils as --min-pupils. */
const optionOf = (setting: SettingName): string => setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export async function settingsWith(
  args: readonly string[],
  io: CliIo,
  { now, ...environment }: StoreEnvironment & { readonly now?: Date },
): Promise<number> {
  const texts = storeCommandTextsFor(io.language).settings;
  const usage = texts.usage(exampleMunicipality.slug, optionLines(io.language));
  const asked = readArguments(args, io.language);
  if (asked === 'help') return say(io, usage);
  if (typeof asked === 'string') return complain(io, 2, [asked, '', usage.trimEnd()]);
  const today = dayOf(now);
  return withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, asked.municipality, io);
    if (municipality === null) return 1;
    const { wanted } = asked;
    const { known, problems } = await inMunicipality(store.db, municipality, async (tx) => {
      const known = await findSettings(tx);
      const problems = wanted === null ? [] : problemsOf(wanted, known, today);
      if (wanted !== null && problems.length === 0) {
        await insertSettings(tx, municipality, wanted);
        const object = { kind: 'disclosureSettings', id: wanted.validFrom } as const;
        await recordAct(tx, { municipality, who: null, act: 'disclosureSettings.added', object, detail: wanted.settings });
      }
      return { known, problems };
    });
    // Said when it is committed.
    if (problems.length > 0)
      return complain(
        io,
        1,
        problems.map((problem) => sayProblem(problem, io.language)),
      );
    if (wanted === null) return say(io, show(known, today, io.language));
    return say(io, `${texts.added(wanted.validFrom)}\n\n${show([...known, wanted], today, io.language)}`);
  });
}

interface Asked {
  /** null: not said. */
  readonly municipality: string | null;
  /** null: show only. */
  readonly wanted: DatedSettings | null;
}

function readArguments(args: readonly string[], language: Language): Asked | string {
  const texts = storeCommandTextsFor(language).settings;
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(settingNames.map((setting) => [optionOf(setting), text])),
        'valid-from': text,
        municipality: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
    const given = values as Readonly<Record<string, string | boolean | undefined>>;
    if (given['help']) return 'help';
    const settings: Partial<Record<SettingName, number>> = {};
    for (const setting of settingNames) {
      const word = given[optionOf(setting)] as string | undefined;
      if (word === undefined) continue;
      settings[setting] = Number(word.replace(',', '.'));
      if (word.trim() === '' || !Number.isFinite(settings[setting])) return texts.noNumber(`--${optionOf(setting)}`, word);
    }
    const validFrom = given['valid-from'] as string | undefined;
    const any = Object.keys(settings).length > 0;
    if (any && validFrom === undefined) return texts.needsDate;
    if (!any && validFrom !== undefined) return texts.nothingToAdd;
    return {
      municipality: (given['municipality'] as string | undefined) ?? null,
      wanted: validFrom === undefined ? null : { validFrom, settings },
    };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong !== null) return wrong;
    throw error;
  }
}

/** Every dated set of settings, the newest first, complete as releases have it. */
function show(known: readonly DatedSettings[], today: string, language: Language): string {
  const { names, from, inForce } = storeCommandTextsFor(language).settings;
  const now = settingsOn(today, known);
  const days = [
    ...known
      .map(({ validFrom }) => validFrom)
      .sort()
      .reverse(),
    disclosureSettings.validFrom,
  ];
  return days
    .map((day) => {
      const settings: DisclosureSettings = settingsOn(
        day,
        known.filter(({ validFrom }) => validFrom === day),
      );
      const own = known.some(({ validFrom }) => validFrom === day);
      const head = `${from(day, own)}${now.validFrom === day ? `: ${inForce}` : ''}`;
      const width = Math.max(...settingNames.map((setting) => names[setting].length));
      return `${[head, ...settingNames.map((setting) => `  ${names[setting].padEnd(width)}  ${inWords(settings[setting], language)}`)].join('\n')}\n`;
    })
    .join('\n');
}

const inWords = (value: number, language: Language): string => value.toLocaleString(language, { maximumFractionDigits: 4 });

function optionLines(language: Language): string {
  const { names } = storeCommandTextsFor(language).settings;
  return settingNames
    .map((setting) => {
      const { least, most } = settingLimits[setting];
      return `  --${optionOf(setting).padEnd(22)} ${names[setting]} (${inWords(least, language)}-${inWords(most, language)})`;
    })
    .join('\n');
}

function sayProblem(problem: SettingProblem, language: Language): string {
  const texts = storeCommandTextsFor(language).settings;
  switch (problem.kind) {
    case 'noNumber':
      return texts.noNumber(`--${optionOf(problem.setting)}`, String(problem.value));
    case 'notWhole':
      return texts.notWhole(texts.names[problem.setting], inWords(problem.value, language));
    case 'tooLow':
    case 'tooHigh':
      return texts[problem.kind](texts.names[problem.setting], inWords(problem.value, language), inWords(problem.limit, language));
    case 'hiddenBeforeUncertain':
      return texts.hiddenBeforeUncertain;
    case 'noDate':
      return texts.noDate(problem.validFrom);
    case 'datePassed':
    case 'dateTaken':
      return texts[problem.kind](problem.validFrom);
  }
}
