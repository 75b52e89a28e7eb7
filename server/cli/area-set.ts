/** `motvikt area-set`: the area sets of a municipality, or one more from a file. */
import { parseArgs } from 'node:util';
import { sayAreaProblem } from '../../notebooks/wording/area-problem-texts.ts';
import { type PlaceCommandTexts, placeCommandTextsFor } from '../../notebooks/wording/place-command-texts.ts';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import type { AreaFileReading } from '../../survey/area-sets/area-file-reading.ts';
import { systemNamed } from '../../survey/area-sets/coordinate-systems.ts';
import { knownSystems } from '../../survey/area-sets/system-codes.ts';
import { limits } from '../../survey/area-sets/feature-file.ts';
import type { MappedAreaSet } from '../../survey/area-sets/mapped-area-set.ts';
import { isDay } from '../../survey/day.ts';
import type { Language } from '../../survey/text.ts';
import { findAreaSets, insertAreaSet } from '../areas/area-set.repository.ts';
import { type AreaReply, type AreaTask, runTask } from '../areas/area-task.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readBytes } from './read-bytes.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, municipalityOf, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runAreaSet: CliCommand = (args, io) => areaSetWith(args, io, {});

export async function areaSetWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const texts = placeCommandTextsFor(io.language);
  const usage = texts.areaSet.usage(exampleMunicipality.slug);
  const asked = readArguments(args, io.language);
  if (asked === 'help') return say(io, usage);
  if (typeof asked === 'string') return complain(io, 2, [asked, '', usage.trimEnd()]);
  if (asked.act === 'list') return withStore(io, environment, (store) => list(store, asked.municipality, io));
  const { file, check, municipality: slug, ...task } = asked;
  const bytes = await readBytes(io, file, limits.megabytes * 2 ** 20);
  // The command has nothing else to do meanwhile: no thread is needed.
  const reply = await runTask({ ...task, bytes });
  const { outcome } = reply;
  if (!outcome.ok)
    return complain(io, 1, [
      ...outcome.problems.map((problem) => `${file}: ${sayAreaProblem(problem, io.language)}`),
      ...sayProperties(reply, texts),
      texts.nothingStored,
    ]);
  if (check) return say(io, `${describe(outcome.value, io.language).join('\n')}\n${texts.nothingStored}\n`);
  return withStore(io, environment, async (store) => {
    const municipality = await municipalityOf(store, slug, io);
    if (municipality === null) return 1;
    const { id, areas, validFrom } = outcome.value;
    const isNew = await inMunicipality(store.db, municipality, async (tx) => {
      if (!(await insertAreaSet(tx, municipality, outcome.value))) return false;
      const detail = { file: file.split(/[/\\]/).at(-1), areas: areas.length };
      await recordAct(tx, { municipality, who: null, act: 'areaSet.stored', object: { kind: 'areaSet', id }, detail });
      return true;
    });
    return isNew ? say(io, `${texts.areaSet.stored(id, areas.length, validFrom)}\n`) : complain(io, 1, [texts.areaSet.isThere(id)]);
  });
}

async function list(store: Parameters<Parameters<typeof withStore>[2]>[0], slug: string | null, io: CliIo): Promise<number> {
  const { areaSet: texts } = placeCommandTextsFor(io.language);
  const municipality = await municipalityOf(store, slug, io);
  if (municipality === null) return 1;
  const sets = await inMunicipality(store.db, municipality, findAreaSets);
  const lines = sets.map(({ id, name, areas, validFrom, validTo }) => texts.line(id, name[io.language], areas, validFrom, validTo));
  return say(io, `${lines.length === 0 ? texts.none : lines.join('\n')}\n`);
}

/** The tree, each level further in. */
function describe({ areas }: MappedAreaSet, language: Language): string[] {
  const below = (code: string | null, level: number): string[] =>
    areas
      .filter(({ within }) => within === code)
      .flatMap((area) => [`${'  '.repeat(level)}${area.code}  ${area.name[language]}`, ...below(area.code, level + 1)]);
  return below(null, 0);
}

/** What the reader may have to choose from. */
function sayProperties({ content }: AreaReply, { areaSet }: PlaceCommandTexts): string[] {
  if (content === null) return [];
  return [areaSet.properties, ...content.properties.map(({ name, values }) => `  ${name}: ${values.slice(0, 3).join(', ')}`)];
}

interface Import extends Omit<AreaTask, 'bytes'> {
  readonly act: 'import';
  readonly file: string;
  readonly check: boolean;
  /** null: not said. */
  readonly municipality: string | null;
}
type Asked = Import | { readonly act: 'list'; readonly municipality: string | null };

function readArguments(args: readonly string[], language: Language): Asked | string {
  const { areaSet: texts } = placeCommandTextsFor(language);
  const { needs } = storeCommandTextsFor(language);
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: text,
        'valid-from': text,
        name: text,
        code: text,
        label: text,
        parent: text,
        level: { type: 'string', multiple: true },
        unite: flag,
        units: text,
        deso: text,
        regso: text,
        root: text,
        only: text,
        crs: text,
        layer: text,
        check: flag,
        municipality: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const municipality = values.municipality ?? null;
    const [act, file, ...others] = positionals;
    if (act === 'list' && file === undefined) return { act, municipality };
    if (act !== 'import' || file === undefined || others.length > 0) return needs('area-set', 'import FILE / list');
    const { id, 'valid-from': validFrom, crs } = values;
    if (!id) return needs('area-set import', '--id ID');
    if (!/^[A-Za-z][\w.-]{0,63}$/.test(id)) return texts.badId(id);
    if (!validFrom) return needs('area-set import', '--valid-from DAY');
    if (!isDay(validFrom)) return texts.noDay(validFrom);
    if (crs !== undefined && systemNamed(crs) === null) return texts.unknownCrs(crs, knownSystems.join(', '));
    const root = values.root === undefined ? null : pair(values.root);
    const only = values.only === undefined ? null : pair(values.only);
    if (values.root !== undefined && root === null) return texts.badPair('--root', '0180=Stockholm');
    if (values.only !== undefined && only === null) return texts.badPair('--only', 'kommunkod=0180');
    const name = values.name?.trim() || id;
    const keys = Object.fromEntries(
      Object.entries({ deso: values.deso, regso: values.regso }).filter(([, property]) => property !== undefined),
    );
    const reading: Partial<AreaFileReading> = {
      ...(crs !== undefined && { crs }),
      ...(values.code !== undefined && { code: values.code }),
      ...(values.label !== undefined && { name: values.label }),
      ...(values.parent !== undefined && { parent: values.parent }),
      ...(values.level !== undefined && { levels: values.level.map(levelOf) }),
      ...(values.units !== undefined && { units: values.units }),
      ...(Object.keys(keys).length > 0 && { keys: keys as Record<string, string> }),
      unite: values.unite ?? false,
      root: root && { code: root[0], name: root[1] },
      only: only && { property: only[0], value: only[1] },
    };
    const head = { id, name: { sv: name, en: name }, validFrom };
    return { act, file, check: values.check ?? false, municipality, layer: values.layer ?? null, head, reading };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong !== null) return wrong;
    throw error;
  }
}

/** `0180=Stockholm`; the name may hold = too. */
function pair(written: string): readonly [string, string] | null {
  const at = written.indexOf('=');
  return at < 1 || at === written.length - 1 ? null : [written.slice(0, at).trim(), written.slice(at + 1).trim()];
}

function levelOf(written: string): AreaFileReading['levels'][number] {
  const [code, name] = written.split(':');
  return { code: code!, name: name ?? null };
}
