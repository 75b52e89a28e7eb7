/** `motvikt release`: a stored wave is released once more, checked with all that is out of it already. */
import { parseArgs } from 'node:util';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import { areaSetOf } from '../../survey/area-sets/mapped-area-set.ts';
import { printAreaSet } from '../../survey/area-sets/print-area-set.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import type { Language, Text } from '../../survey/text.ts';
import { findMappedAreaSet } from '../areas/area-set.repository.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { releasePool } from '../releases/release-job.ts';
import { type ReleaseResult, releaseStoredWave } from '../releases/release-stored-wave.ts';
import { today } from '../today.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, municipalityOf, say, type Store, type StoreEnvironment, withStore } from './with-store.ts';

export const runRelease: CliCommand = (args, io) => releaseWith(args, io, {});

export async function releaseWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const usage = storeCommandTextsFor(io.language).release.usage(exampleMunicipality.slug);
  const asked = readArguments(args, io.language);
  if (asked === 'help') return say(io, usage);
  if (typeof asked === 'string') return complain(io, 2, [asked, '', usage.trimEnd()]);
  // A file that is not there is known before the database is opened.
  const file = asked.areaSet !== null && isFile(asked.areaSet) ? await io.readFile(asked.areaSet) : null;
  return withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, asked.municipality, io);
    if (municipality === null) return 1;
    const areaSet = file ?? (asked.areaSet === null ? null : await findPrinted(store, municipality, asked.areaSet));
    if (asked.areaSet !== null && areaSet === null)
      return complain(io, 1, [storeCommandTextsFor(io.language).release.noAreaSet(asked.areaSet)]);
    const pool = releasePool();
    try {
      const releasing = { db: store.db, keys: store.keys, make: pool.run.bind(pool), today: today() };
      const { survey: instrument, wave, settingsFrom, leaveOut } = asked;
      const request = { municipality, instrument, wave, settingsFrom, leaveOut, ...(areaSet !== null && { areaSet }) };
      return tell(await releaseStoredWave(releasing, request), asked, io);
    } finally {
      await pool.close();
    }
  });
}

/** What is no name of a file is the id of a stored area set. */
const isFile = (written: string): boolean => /\.json$/i.test(written);

/** A stored area set as the file that a release keeps; null where there is none of that id. */
const findPrinted = (store: Store, municipality: string, id: string): Promise<string | null> =>
  inMunicipality(store.db, municipality, async (tx) => {
    const found = await findMappedAreaSet(tx, id);
    return found && printAreaSet(areaSetOf(found));
  });

interface Asked {
  readonly survey: string;
  readonly wave: string;
  readonly settingsFrom: string | undefined;
  /** A file, or the id of a stored area set. */
  readonly areaSet: string | null;
  readonly leaveOut: readonly string[];
  /** null: not said. */
  readonly municipality: string | null;
}

function readArguments(args: readonly string[], language: Language): Asked | string {
  const { needs } = storeCommandTextsFor(language);
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        survey: text,
        wave: text,
        'settings-from': text,
        'area-set': text,
        'leave-out': { type: 'string', multiple: true },
        municipality: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (!values.survey) return needs('release', '--survey ID');
    if (!values.wave) return needs('release', '--wave CODE');
    return {
      survey: values.survey,
      wave: values.wave,
      settingsFrom: values['settings-from'],
      areaSet: values['area-set'] ?? null,
      // The names' sign × is on few keyboards.
      leaveOut: (values['leave-out'] ?? []).map((table) => table.trim().replace(/\s+[x×]\s+/g, ' × ')),
      municipality: values.municipality ?? null,
    };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong !== null) return wrong;
    throw error;
  }
}

/** More pairs or groups than this help nobody. */
const mostListed = 5;

function listed(all: readonly { readonly words: Text }[], { language }: CliIo): string[] {
  const more = all.length - mostListed;
  return [
    ...all.slice(0, mostListed).map(({ words }) => `  ${words[language]}`),
    ...(more > 0 ? [storeCommandTextsFor(language).release.andMore(more)] : []),
  ];
}

function tell(result: ReleaseResult, { wave, areaSet }: Asked, io: CliIo): number {
  const { release: texts } = storeCommandTextsFor(io.language);
  switch (result.kind) {
    case 'released':
      return say(
        io,
        `${[
          texts.released(wave, result.number, result.settings.validFrom),
          ...result.cost.map(({ level, shown, rows }) => texts.cost(level, shown, rows)),
        ].join('\n')}\n`,
      );
    case 'refused':
      if (result.reason === 'otherPupils') return complain(io, 1, [texts.otherPupils, texts.nothingStored]);
      if (result.reason === 'noSuchTable')
        return complain(io, 1, [
          ...result.unknown.map(texts.noTable),
          texts.tables,
          ...result.known.map((table) => `  ${table}`),
          texts.nothingStored,
        ]);
      return complain(io, 1, [
        ...(result.reason === 'discloses' ? [texts.refused, ...listed(result.pairs, io)] : [texts.newGroups, ...listed(result.groups, io)]),
        result.coarsening === null ? texts.nothingHelps : texts.helps(result.coarsening),
        texts.nothingStored,
      ]);
    case 'noSuchWave':
      return complain(io, 1, [texts.noWave(wave, result.waves.join(', '))]);
    case 'wrongAreaSet':
      return complain(io, 1, [...result.problems.map((problem) => `${areaSet}: ${sayProblem(problem, io.language)}`), texts.nothingStored]);
    case 'noSettings':
      return complain(io, 1, [texts.noSettingsFrom(result.day, result.known.join(', '))]);
    case 'inPool':
      return complain(io, 1, [texts.inPool(wave, result.pool)]);
    case 'beforeLedger':
      return complain(io, 1, [texts.beforeLedger(result.number)]);
    case 'alreadyReleased':
      throw new Error('a reissue names no number');
  }
}
