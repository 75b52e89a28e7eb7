/** `motvikt register`: head-counts of waves that are stored, for their next releases. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { registerCommandTextsFor } from '../../notebooks/wording/register-command-texts.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { readRegister } from '../../survey/format/read-register.ts';
import type { Language } from '../../survey/text.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { saveRegister } from '../registers/register.repository.ts';
import { findWaves } from '../waves/wave.repository.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, municipalityOf, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runRegister: CliCommand = (args, io) => registerWith(args, io, {});

export async function registerWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const usage = registerCommandTextsFor(io.language).usage(exampleMunicipality.slug);
  const asked = readArguments(args, io.language);
  if (asked === 'help') return say(io, usage);
  if (typeof asked === 'string') return complain(io, 2, [asked, '', usage.trimEnd()]);
  // A file that is not there is known before the database is opened.
  const json = await io.readFile(asked.file);
  return withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, asked.municipality, io);
    if (municipality === null) return 1;
    const { code, lines } = await inMunicipality(store.db, municipality, (tx) => storeCounted(tx, municipality, json, asked, io.language));
    // Said when it is committed.
    return code === 0 ? say(io, `${lines.join('\n')}\n`) : complain(io, code, lines);
  });
}

async function storeCounted(
  tx: TenantTransaction,
  municipality: string,
  json: string,
  { survey, file }: Asked,
  language: Language,
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const texts = registerCommandTextsFor(language);
  const refused = (...lines: readonly string[]) => ({ code: 1, lines });
  const instruments = await findInstruments(tx);
  const stored = instruments.findLast(({ instrument }) => instrument === survey);
  if (!stored) return refused(texts.noSurvey(survey, [...new Set(instruments.map((one) => one.instrument))].join(', ')));
  const read = readInstrument(stored.document);
  if (!read.ok) throw new Error(`The stored instrument ${survey} ${stored.version} cannot be read`);
  const { groups } = read.instrument;
  const found = readRegister(json, { groups });
  if (!found.ok) return refused(...found.problems.map((problem) => `${file}: ${sayProblem(problem, language)}`));
  const waves = await findWaves(tx, survey);
  const counted = Object.keys(found.register.waves);
  const known = waves.filter(({ wave }) => counted.includes(wave));
  if (known.length === 0) return refused(texts.noWaves(waves.map(({ wave }) => wave).join(', ')));
  const codes = known.map(({ wave }) => wave);
  await saveRegister(tx, municipality, survey, found.register, codes);
  const object = { kind: 'instrument', id: survey } as const;
  await recordAct(tx, { municipality, who: null, act: 'register.stored', object, detail: { file: basename(file), waves: codes } });
  const missing = counted.filter((wave) => !codes.includes(wave));
  const out = known.filter(({ state }) => state === 'published').map(({ wave }) => wave);
  return {
    code: 0,
    lines: [
      texts.stored(codes.join(', ')),
      ...(missing.length > 0 ? [texts.leftOut(missing.join(', '))] : []),
      ...(out.length > 0 ? [texts.releaseAgain(survey, out.join(', '))] : []),
    ],
  };
}

interface Asked {
  readonly survey: string;
  readonly file: string;
  /** null: not said. */
  readonly municipality: string | null;
}

function readArguments(args: readonly string[], language: Language): Asked | string {
  const { needs } = storeCommandTextsFor(language);
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { survey: text, file: text, municipality: text, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    if (!values.survey) return needs('register', '--survey ID');
    if (!values.file) return needs('register', '--file FILE.json');
    return { survey: values.survey, file: values.file, municipality: values.municipality ?? null };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong !== null) return wrong;
    throw error;
  }
}
