/** `factors(…)`: released rows that a filter asks for. What is not in the released tables is not there: the result is then empty. */
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Domain, FactorKind } from '../../survey/instrument/instrument.ts';
import { inWaveOrder } from '../../survey/instrument/wave-order.ts';
import type { Language } from '../../survey/text.ts';
import { codesAsTree } from './code-trees.ts';
import { groupIndex, groupKey, groupVariables, type GroupEntry } from './group-index.ts';
import { nameRows } from './join-profile.ts';
import type { FactorRow } from './rows.ts';

/** One code, several, `'each'` for every code there is, or of a tree `'smallest'` for those that no other is part of. */
export type Codes = string | readonly string[];

/**
 * A group variable (area, school, grade, stage, sex, or a background variable by its id) that is left out or null means all: the row of the
 * total. `wave` left out means every wave, since waves are never added up.
 */
export interface GroupFilter {
  readonly wave?: Codes | null;
  readonly area?: Codes | null;
  readonly school?: Codes | null;
  readonly grade?: Codes | null;
  readonly stage?: Codes | null;
  readonly sex?: Codes | null;
  /** An area or a school in one value, as `availability` offers them: `area=A01`, `school=S1`. */
  readonly place?: string | null;
  /** A grade or a stage in one value: `grade=9`, `stage=lower`. */
  readonly level?: string | null;
  readonly factor?: Codes | null;
  readonly [background: string]: Codes | null | undefined;
}
export interface FactorFilter extends GroupFilter {
  readonly kind?: FactorKind | readonly FactorKind[] | null;
  readonly domain?: Domain | readonly Domain[] | null;
}

const notGroups: readonly string[] = ['survey', 'wave', 'kind', 'factor', 'domain', 'outcome', 'among', 'register', 'comparison'];

export function factors(waves: readonly ReleasedWave[], filter: FactorFilter, language: Language): FactorRow[] {
  return selectWaves(waves, filter.wave).flatMap(({ wave, waveOrder }) =>
    nameRows(
      selectGroups(wave, filter).flatMap((entry) => entry.rows),
      { ...wave, waveOrder },
      language,
    ),
  );
}

/** Two waves released as one. Its pupils stand in them already, so that it is there for who names it, and nowhere as one wave more. */
export const isPool = ({ method }: ReleasedWave): boolean => method.pooledWaves.length > 1;

/** The waves asked for, in time order, each with its place among all that were given; a pool only where it is named. */
export function selectWaves(waves: readonly ReleasedWave[], codes: Codes | null | undefined): { wave: ReleasedWave; waveOrder: number }[] {
  return inTimeOrder(waves)
    .map((wave, waveOrder) => ({ wave, waveOrder }))
    .filter(({ wave }) => (codes == null || codes === 'each' ? !isPool(wave) : accepts(codes, wave.wave)));
}

/** Waves in time order (survey/instrument/wave-order.ts), then pools. */
export function inTimeOrder(waves: readonly ReleasedWave[]): readonly ReleasedWave[] {
  const listed = waves[0]?.groups.find((group) => group.id === 'wave')?.codes.map((one) => one.code) ?? [];
  const inOrder = (some: readonly ReleasedWave[]): string[] =>
    inWaveOrder(
      some.map(({ wave }) => wave),
      listed,
    );
  const order = [...inOrder(waves.filter((wave) => !isPool(wave))), ...inOrder(waves.filter(isPool))];
  return [...waves].sort((a, b) => order.indexOf(a.wave) - order.indexOf(b.wave));
}

/** The groups that a filter asks for, each with the rows and comparisons of the factors asked for. */
export function selectGroups(wave: ReleasedWave, filter: FactorFilter): GroupEntry[] {
  const domainOf = new Map(wave.factors.map((factor) => [factor.id, factor.domain]));
  const asked = (row: { readonly factor: string; readonly kind: FactorKind }): boolean =>
    (filter.kind == null || accepts(filter.kind, row.kind)) &&
    (filter.factor == null || accepts(filter.factor, row.factor)) &&
    (filter.domain == null || accepts(filter.domain, domainOf.get(row.factor) ?? ''));
  return groupsOf(wave, filter).map(({ group, rows, comparisons }) => ({
    group,
    rows: rows.filter(asked),
    comparisons: comparisons.filter(asked),
  }));
}

/** Values that name their variable themselves, as inputs give them where one list holds two variables: `place: "school=S1"`. */
const tags: readonly string[] = ['place', 'level'];
export const untagged = (filter: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]) => {
      if (!tags.includes(key)) return [[key, value]];
      const cut = typeof value === 'string' ? value.indexOf('=') : -1;
      return cut > 0 ? [[(value as string).slice(0, cut), (value as string).slice(cut + 1)]] : [];
    }),
  );

/** The group variables that a filter asks for. */
export const askedGroups = (filter: Readonly<Record<string, unknown>>): [string, Codes][] =>
  Object.entries(untagged(filter)).filter(([key, codes]) => !notGroups.includes(key) && codes != null) as [string, Codes][];

/**
 * What a filter asks for and the waves have no variable for: a name that is misspelt finds nothing, and nothing says why.
 *
 * @returns the names, and those that may be asked for; null where all are known
 */
export function unknownNames(
  waves: readonly Pick<ReleasedWave, 'groups'>[],
  filter: Readonly<Record<string, unknown>>,
): { readonly names: readonly string[]; readonly known: readonly string[] } | null {
  // A notebook for any survey may ask for these of one that does not have them.
  const known = [...new Set([...usualGroups, ...waves.flatMap(({ groups }) => groups.map(({ id }) => id)), ...tags, ...notGroups])];
  const names = Object.keys(filter).filter((name) => filter[name] != null && !known.includes(name));
  return names.length === 0 || waves.length === 0 ? null : { names, known: known.filter((name) => name !== 'survey') };
}
const usualGroups: readonly string[] = ['wave', 'area', 'school', 'grade', 'stage', 'sex'];

/** `'smallest'` as the codes that it means in this wave, in the order of their tree. */
export const askedIn = (wave: Pick<ReleasedWave, 'groups'>, asked: readonly [string, Codes][]): [string, Codes][] =>
  asked.map(([variable, codes]) => {
    const group = codes === 'smallest' ? wave.groups.find(({ id }) => id === variable) : undefined;
    return [variable, group ? codesAsTree(group).flatMap(({ code, coarser }) => (coarser ? [] : [code])) : codes];
  });

/** Every variable of the group is asked for, and every variable asked for is in the group. */
export const isAsked = (group: Group, asked: readonly (readonly [string, Codes])[]): boolean =>
  groupVariables(group).length === asked.length &&
  asked.every(([variable, codes]) => group[variable] !== undefined && accepts(codes, group[variable]));

function groupsOf(wave: ReleasedWave, filter: FactorFilter): GroupEntry[] {
  const asked = askedIn(wave, askedGroups(filter));
  const single = asked.every(([, codes]) => typeof codes === 'string' && codes !== 'each');
  if (single) {
    const found = groupIndex(wave).get(groupKey(Object.fromEntries(asked) as Group));
    return found ? [found] : [];
  }
  return [...groupIndex(wave).values()].filter(({ group }) => isAsked(group, asked));
}

export const accepts = (codes: Codes, code: string): boolean =>
  typeof codes === 'string' ? codes === 'each' || codes === code : codes.includes(code);
