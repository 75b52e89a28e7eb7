import { pathOf, type MappedArea } from '../area-sets/mapped-area-set.ts';
import type { GroupCode, GroupingVariable } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { homeAreaVariable } from './home-area.ts';

export interface NamedWave {
  readonly wave: string;
  readonly label: Text;
}

/** A school that takes part. */
export interface FieldedSchool {
  readonly school: string;
  readonly name: string;
  /** Code of the area where it lies; one that the area set does not have counts as not known. */
  readonly area: string | null;
}

/** A wave as it is asked: everything that the composed instrument leaves open. */
export interface FieldedWave extends NamedWave {
  /** Waves of the same instrument before this one, oldest first. They are listed so that trends stand in the order of time. */
  readonly earlier: readonly NamedWave[];
  /** The area set that homes are chosen from; null: pupils are not asked where they live, and schools are of no area. */
  readonly areas: readonly MappedArea[] | null;
  readonly schools: readonly FieldedSchool[];
}

/**
 * The instrument as one wave asks it, to be frozen when the wave opens: home areas, schools and the wave itself take the place of what the
 * definition leaves open. Everything else, texts in all their languages above all, stays word for word.
 *
 * @param composed the file that `composeInstrument` gives
 * @returns a file for `readInstrument`; its version names the wave (`1-short.today@2026`), since areas and schools are its own
 * @throws {SyntaxError} when `composed` is no JSON
 */
export function fieldedInstrument(composed: string, wave: FieldedWave): string {
  const document = JSON.parse(composed) as Composed;
  const own = new Map<string, object | null>([
    ['wave', waveGroup(wave)],
    ['area', wave.areas && written(homeAreaVariable({ areas: wave.areas }))],
    ['school', schoolGroup(wave)],
  ]);
  const others = document.groups.filter(({ id }) => !own.has(id));
  const named = (id: string, group: object): object => ({ name: document.groups.find((one) => one.id === id)?.name, ...group });
  const groups = [...own].flatMap(([id, group]) => (group === null ? [] : [named(id, group)]));
  return JSON.stringify({ ...document, version: `${document.version}@${wave.wave}`, groups: [...groups, ...others] });
}

/** What is looked at of the composed file. */
interface Composed {
  readonly version: string;
  readonly groups: readonly { readonly id: string; readonly name?: Text }[];
}

/** Open: a wave that is imported later may be older than all that are listed. */
const waveGroup = ({ wave, label, earlier }: FieldedWave): object => ({
  id: 'wave',
  codes: [...earlier.filter((one) => one.wave !== wave), { wave, label }].map((one) => ({ code: one.wave, label: one.label })),
  open: true,
});

/** Schools within the areas where they lie, and these within theirs. The root is the whole municipality and no group. */
function schoolGroup({ schools, areas }: FieldedWave): object {
  const tree = areas ?? [];
  const root = tree.find(({ within }) => within === null)?.code;
  const wayUp = (code: string | null): readonly string[] => (code === null ? [] : pathOf(tree, code).filter((one) => one !== root));
  const used = new Set(schools.flatMap(({ area }) => wayUp(area)));
  const code = (own: string, label: Text, way: readonly string[]): object => ({
    code: own,
    label,
    ...(way[0] !== undefined && { within: way[0] }),
  });
  return {
    id: 'school',
    codes: schools.map(({ school, name, area }) => code(school, { sv: name, en: name }, wayUp(area))),
    coarser: tree
      .filter((area) => used.has(area.code))
      .map((area) => ({ ...code(area.code, area.name, wayUp(area.within)), ...characteristicsOf(area) })),
  };
}

/** A grouping variable as an instrument's file writes it. */
function written({ id, question, codes, coarser }: GroupingVariable): object {
  const code = ({ code: own, label, within, meaning, characteristics }: GroupCode): object => ({
    code: own,
    label,
    ...(within !== null && { within }),
    ...(meaning !== null && { meaning }),
    ...characteristicsOf({ characteristics }),
  });
  return { id, question, codes: codes.map(code), coarser: coarser.map(code) };
}

const characteristicsOf = ({ characteristics }: Pick<GroupCode, 'characteristics'>): object =>
  Object.keys(characteristics).length > 0 ? { characteristics } : {};
