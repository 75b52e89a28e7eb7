/**
 * The intruder solves everything that adds up: parents and their children, nested pairs, and all linear combinations of the released
 * numbers of pupils and of answers, each known exactly.
 */
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { knownSpace, rowsOf, type Members } from '../../analysis/disclosure/subtraction-attack.ts';
import type { NamedGroup } from './named-groups.ts';
import { keyOf, type HeldGroup } from './released-groups.ts';

export interface Finding {
  readonly how: 'released' | 'parentAndChildren' | 'nestedPair' | 'namedGroup' | 'smallUnion' | 'count';
  readonly what: string;
  /** Of a count: whose. */
  readonly factor?: string;
  readonly rows: readonly number[];
}

export interface EquationsTried {
  readonly releasedGroups: number;
  /** Independent equations among them. */
  readonly independent: number;
  readonly parentsAndChildren: number;
  readonly nestedPairs: number;
  /** Protected groups of which it was asked whether their number of pupils follows. */
  readonly protectedGroups: number;
  /** Groups with nearly all or nearly none on one side of which it was asked whether their count follows. */
  readonly counts: number;
}

export interface EquationAttack {
  readonly tried: EquationsTried;
  readonly found: readonly Finding[];
}

/** Pupils who did (1), did not (0) or gave no answer (2), per factor. */
export type Answers = ReadonlyMap<string, Uint8Array>;

/** @param items yes/no items (codes 0 and 1), each a factor of its own */
export function answersOf(columns: Columns, items: readonly string[]): Answers {
  return new Map(items.map((item) => [item, Uint8Array.from(columns.items.get(item)!, (code) => Math.min(code, 2))]));
}

/**
 * @param groups   held groups of one release, or of several of the same pupils
 * @param psu      class per pupil
 * @param named    groups of which the protected ones are looked for
 * @param settings what was promised
 */
export function attackByEquations(
  groups: readonly HeldGroup[],
  psu: Int32Array,
  named: readonly NamedGroup[],
  answers: Answers,
  settings: DisclosureSettings,
): EquationAttack {
  const found: Finding[] = [];
  const isProtected = (rows: readonly number[]): boolean =>
    rows.length > 0 && (rows.length < settings.minPupils || new Set(rows.map((row) => psu[row])).size < settings.minPsus);
  const keep = (how: Finding['how'], what: string, rows: readonly number[]): void => {
    if (isProtected(rows)) found.push({ how, what, rows });
  };
  for (const { group, members } of groups) keep('released', keyOf(group), rowsOf(members));

  const nested = nestedGroups(groups);
  for (const { outer, inner } of nested)
    keep('nestedPair', `${keyOf(groups[outer]!.group)} - ${keyOf(groups[inner]!.group)}`, without(groups[outer]!, [groups[inner]!]));
  const equations = parentsAndChildren(groups, nested);
  for (const { parent, children } of equations)
    keep(
      'parentAndChildren',
      `${keyOf(parent.group)} - ${children.map(({ group }) => keyOf(group)).join(' - ')}`,
      without(parent, children),
    );

  const space = knownSpace(
    groups.map(({ members }) => members),
    psu.length,
  );
  const wanted = named.filter(({ rows }) => isProtected(rows));
  for (const { name, rows } of wanted) if (space.follows(rows)) found.push({ how: 'namedGroup', what: name, rows });
  const among = [...space.atoms.keys()].filter((atom) => isProtected([...space.atoms[atom]!]));
  for (const union of space.smallUnions(among)) {
    const rows = union.flatMap((atom) => [...space.atoms[atom]!]);
    keep('smallUnion', `${rows.length} pupils`, rows);
  }
  const counts = countsThatFollow(groups, psu.length, named, answers, settings);
  found.push(...counts.found);
  return {
    tried: {
      releasedGroups: groups.length,
      independent: space.rank,
      parentsAndChildren: equations.length,
      nestedPairs: nested.length,
      protectedGroups: wanted.length,
      counts: counts.tried,
    },
    found,
  };
}

interface Nested {
  readonly outer: number;
  readonly inner: number;
}

function nestedGroups(groups: readonly HeldGroup[]): Nested[] {
  const sizes = groups.map(({ members }) => members.reduce((sum, one) => sum + one, 0));
  return groups.flatMap(({ members: outside }, outer) =>
    groups.flatMap(({ members: inside }, inner) =>
      inner !== outer && sizes[inner]! <= sizes[outer]! && isSubset(inside, outside) ? [{ outer, inner }] : [],
    ),
  );
}

interface ParentAndChildren {
  readonly parent: HeldGroup;
  readonly children: readonly HeldGroup[];
}

/** One equation per released group and way to cut it up: the largest released parts that differ from it in the same variables. */
function parentsAndChildren(groups: readonly HeldGroup[], nested: readonly Nested[]): ParentAndChildren[] {
  const inside = new Map<number, number[]>();
  for (const { outer, inner } of nested) inside.set(outer, [...(inside.get(outer) ?? []), inner]);
  return [...inside].flatMap(([at, parts]) => {
    const parent = groups[at]!;
    const ways = new Map<string, HeldGroup[]>();
    for (const child of parts.map((part) => groups[part]!)) {
      const way = [...new Set([...Object.keys(child.group), ...Object.keys(parent.group)])]
        .filter((id) => child.group[id] !== parent.group[id])
        .join();
      ways.set(way, [...(ways.get(way) ?? []), child]);
    }
    return [...ways.values()].map((children) => ({ parent, children: largestDisjoint(children) }));
  });
}

function largestDisjoint(children: readonly HeldGroup[]): HeldGroup[] {
  const bySize = children.map((child) => ({ child, rows: rowsOf(child.members) })).sort((a, b) => b.rows.length - a.rows.length);
  const taken = new Set<number>();
  return bySize.flatMap(({ child, rows }) => {
    if (rows.some((row) => taken.has(row))) return [];
    for (const row of rows) taken.add(row);
    return [child];
  });
}

/** Counts of answers that follow although nearly all or nearly none of the group are on one side. */
function countsThatFollow(
  groups: readonly HeldGroup[],
  pupils: number,
  named: readonly NamedGroup[],
  answers: Answers,
  { nearlyAllOrNone }: DisclosureSettings,
): { tried: number; found: Finding[] } {
  const found: Finding[] = [];
  let tried = 0;
  for (const [factor, given] of answers) {
    // A value tells how many of those who answered did: the equations are over these pupils.
    const known = groups.filter(({ rows }) => (rows.get(factor)?.value ?? null) !== null);
    const space = knownSpace(
      known.map(({ members }) => members.map((one, row) => (given[row] === 2 ? 0 : one))),
      pupils,
    );
    for (const { name, rows } of [...groups.map(({ group, members }) => ({ name: keyOf(group), rows: rowsOf(members) })), ...named]) {
      const answered = rows.filter((row) => given[row] !== 2);
      const yes = answered.filter((row) => given[row] === 1).length;
      if (answered.length === 0 || Math.min(yes, answered.length - yes) > nearlyAllOrNone) continue;
      tried++;
      if (space.follows(answered)) found.push({ how: 'count', what: `${factor}: ${name}`, factor, rows: answered });
    }
  }
  return { tried, found };
}

function isSubset(inner: Members, outer: Members): boolean {
  for (let row = 0; row < inner.length; row++) if (inner[row] === 1 && outer[row] === 0) return false;
  return true;
}

const without = ({ members }: HeldGroup, parts: readonly HeldGroup[]): number[] =>
  rowsOf(members).filter((row) => parts.every((part) => part.members[row] === 0));
