/** `motvikt schools` and `motvikt classes`: lists from files. */
import { parseArgs } from 'node:util';
import { placeCommandTextsFor } from '../../notebooks/wording/place-command-texts.ts';
import { sayPlaceProblem } from '../../notebooks/wording/place-problem-texts.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import type { Language } from '../../survey/text.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { findSchools, saveClasses, saveSchools } from '../schools/school.repository.ts';
import { compareClasses, knownPlaces, readClassList, readSchoolList } from '../schools/school.service.ts';
import { today } from '../today.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readBytes } from './read-bytes.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, municipalityOf, say, type Store, type StoreEnvironment, withStore } from './with-store.ts';

const largestList = 5 * 2 ** 20;

export const runSchools: CliCommand = (args, io) => schoolsWith(args, io, {});
export const runClasses: CliCommand = (args, io) => classesWith(args, io, {});

export async function schoolsWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { schools: texts, nothingStored, windows1252 } = placeCommandTextsFor(io.language);
  const asked = readArguments('schools', args, io.language);
  if (asked === 'help') return say(io, texts.usage(exampleMunicipality.slug));
  if (typeof asked === 'string') return complain(io, 2, [asked, '', texts.usage(exampleMunicipality.slug).trimEnd()]);
  const bytes = asked.file === null ? null : await readBytes(io, asked.file, largestList);
  return inStore(io, environment, asked.municipality, async ({ db }, municipality) => {
    if (bytes === null) {
      const schools = await inMunicipality(db, municipality, findSchools);
      return say(io, `${schools.map((one) => texts.line(one.school, one.name, one.validTo)).join('\n') || texts.none}\n`);
    }
    const known = await inMunicipality(db, municipality, (tx) => knownPlaces(tx, today()));
    const read = await readSchoolList(bytes, known);
    if (!read.ok)
      return complain(io, 1, [...read.problems.map((problem) => `${asked.file}: ${sayPlaceProblem(problem, io.language)}`), nothingStored]);
    if (read.encoding === 'windows-1252') io.stderr(`${windows1252}\n`);
    if (asked.check)
      return say(io, `${read.rows.map((one) => texts.line(one.school, one.name, one.validTo)).join('\n')}\n${nothingStored}\n`);
    await inMunicipality(db, municipality, async (tx) => {
      await saveSchools(tx, municipality, read.rows);
      const object = { kind: 'file', id: nameOf(asked.file!) } as const;
      await recordAct(tx, { municipality, who: null, act: 'schools.imported', object, detail: { schools: read.rows.length } });
    });
    return say(io, `${texts.stored(read.rows.length)}\n`);
  });
}

export async function classesWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { classes: texts, nothingStored, windows1252 } = placeCommandTextsFor(io.language);
  const asked = readArguments('classes', args, io.language);
  if (asked === 'help') return say(io, texts.usage(exampleMunicipality.slug));
  if (typeof asked === 'string') return complain(io, 2, [asked, '', texts.usage(exampleMunicipality.slug).trimEnd()]);
  const bytes = await readBytes(io, asked.file!, largestList);
  return inStore(io, environment, asked.municipality, async ({ db }, municipality) => {
    const schools = await inMunicipality(db, municipality, findSchools);
    const read = await readClassList(bytes, new Set(schools.map(({ school }) => school)));
    if (!read.ok)
      return complain(io, 1, [...read.problems.map((problem) => `${asked.file}: ${sayPlaceProblem(problem, io.language)}`), nothingStored]);
    if (read.encoding === 'windows-1252') io.stderr(`${windows1252}\n`);
    const changes = await inMunicipality(db, municipality, async (tx) => {
      const found = await compareClasses(tx, read.rows);
      if (asked.check) return found;
      await saveClasses(tx, municipality, read.rows);
      const object = { kind: 'file', id: nameOf(asked.file!) } as const;
      await recordAct(tx, { municipality, who: null, act: 'classes.imported', object, detail: { classes: read.rows.length } });
      return found;
    });
    const missing = changes.missing.map((one) => `${one.school} ${one.schoolYear} ${one.class}`);
    return say(
      io,
      `${[
        texts.stored(changes.added, changes.changed, changes.same),
        ...(missing.length > 0 ? [texts.missing(missing.slice(0, 20).join(', '))] : []),
        ...(asked.check ? [nothingStored] : []),
      ].join('\n')}\n`,
    );
  });
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1)!;

const inStore = (
  io: CliIo,
  environment: StoreEnvironment,
  slug: string | null,
  work: (store: Store, municipality: string) => Promise<number>,
): Promise<number> =>
  withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, slug, io);
    return municipality === null ? 1 : work(store, municipality);
  });

interface Asked {
  /** null: list what is stored. */
  readonly file: string | null;
  readonly check: boolean;
  /** null: not said. */
  readonly municipality: string | null;
}

function readArguments(command: 'schools' | 'classes', args: readonly string[], language: Language): Asked | string {
  const { needs } = storeCommandTextsFor(language);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean' }, municipality: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    const [act, file, ...others] = positionals;
    const asked = { check: values.check ?? false, municipality: values.municipality ?? null };
    if (command === 'schools' && act === 'list' && file === undefined) return { file: null, ...asked };
    if (act !== 'import' || file === undefined || others.length > 0) return needs(command, 'import FILE.csv');
    return { file, ...asked };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong !== null) return wrong;
    throw error;
  }
}
