/** What of a wave may be published: every split by itself, and then nothing that two tables give away together. */
import { either, type FixedTables, type Split } from './fixed-tables.ts';
import { judgeSplit, type HeldBack, type Verdict } from './judge-split.ts';
import { knownTables, type KnownCell, type KnownTable } from './known-groups.ts';
import { disclosingRemainders, type CellTable, type Pupils } from './nested-pairs.ts';
import type { PlaceTree } from './place-trees.ts';
import type { PupilLines, Threshold } from './split-gate.ts';
import { tableName } from './table-names.ts';

/** Verdicts per split. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Pupils per class × cell of a split: of the municipality, and of each tree at the deepest level that has the split. */
export interface SplitLines {
  readonly whole: PupilLines;
  readonly trees: readonly PupilLines[];
}

/**
 * @param linesOf   the pupils that are judged: all, or those who answered a question
 * @param pupils    the same as rows
 * @param within    verdicts that these may not go beyond; null for all pupils. With it, only stated categories take part in the rules
 * @param leaveOut  tables, by name, that are not published at all
 * @returns a verdict per split; the same pupils always give the same
 */
export function judgeWave(
  { splits, trees }: Pick<FixedTables, 'splits' | 'trees'>,
  linesOf: (split: Split) => SplitLines,
  pupils: Pupils,
  within: Verdicts | null,
  threshold: Threshold,
  leaveOut: readonly string[] = [],
): Verdicts {
  const held = new Holdings(leftOut(splits, trees, leaveOut));
  for (;;) {
    const verdicts = judgeAll(splits, trees, linesOf, within, held, threshold);
    const more = whatToHoldBack(knownTables(splits, trees, verdicts, within === null), trees, linesOf, pupils, verdicts, threshold);
    if (more.length === 0) return verdicts;
    for (const one of more) held.add(one);
  }
}

/** Levels of a tree that have a split. */
export const levelsOfSplit = ({ depths }: Split, { levels }: PlaceTree): PlaceTree['levels'] => levels.slice(0, depths);

function judgeAll(
  splits: readonly Split[],
  trees: readonly PlaceTree[],
  linesOf: (split: Split) => SplitLines,
  within: Verdicts | null,
  heldBack: HeldBack,
  threshold: Threshold,
): Verdicts {
  const verdicts = new Map<string, Verdict>();
  for (const split of splits) {
    const lines = linesOf(split);
    const verdict = judgeSplit(
      {
        split,
        whole: lines.whole,
        trees: trees.map((tree, at) => ({ levels: seenFromDeepest(levelsOfSplit(split, tree)), lines: lines.trees[at]! })),
        // Who lacks the variable and who lacks the answer is never told apart: the rule for one question looks at stated categories alone.
        counts: within === null ? () => true : (category) => category < split.categories.length,
        within: within?.get(split.id) ?? null,
        heldBack,
      },
      split.parents.map((id) => verdicts.get(id)!),
      threshold,
    );
    verdicts.set(split.id, verdict);
  }
  return verdicts;
}

/** The levels with their places as seen from the deepest of them (a split may end above the deepest level of the tree). */
function seenFromDeepest(levels: PlaceTree['levels']): PlaceTree['levels'] {
  const last = levels.at(-1)!;
  return levels.map((level) => {
    const of = new Int32Array(last.places);
    last.of.forEach((place, finest) => (of[place] = level.of[finest]!));
    return { ...level, of };
  });
}

/** A split of one place, or of the municipality (tree -1). */
interface Held {
  readonly split: Split;
  readonly tree: number;
  readonly level: number;
  readonly place: number;
}

/** Tables that are left out, by split, tree and level. */
function leftOut(splits: readonly Split[], trees: readonly PlaceTree[], names: readonly string[]): Set<string> {
  const tables = splits.flatMap((split) => [
    [tableName(split, null, 0), `${split.id} -1 -1`] as const,
    ...trees.flatMap((tree, at) =>
      tree.levels.map((_, level) => [tableName(split, tree, level + 1), `${split.id} ${at} ${level}`] as const),
    ),
  ]);
  return new Set(tables.flatMap(([name, key]) => (names.includes(name) ? [key] : [])));
}

class Holdings implements HeldBack {
  readonly #held = new Set<string>();
  readonly #tables: ReadonlySet<string>;
  constructor(tables: ReadonlySet<string>) {
    this.#tables = tables;
  }
  add({ split, tree, level, place }: Held): void {
    this.#held.add(`${split.id} ${tree} ${level} ${place}`);
  }
  municipality(split: string): boolean {
    return this.#tables.has(`${split} -1 -1`) || this.#held.has(`${split} -1 -1 0`);
  }
  place(split: string, tree: number, level: number, place: number): boolean {
    return this.#tables.has(`${split} ${tree} ${level}`) || this.#held.has(`${split} ${tree} ${level} ${place}`);
  }
}

/** For each disclosing difference of two tables one split of one place, the least that there is to lose. */
function whatToHoldBack(
  tables: readonly KnownTable[],
  trees: readonly PlaceTree[],
  linesOf: (split: Split) => SplitLines,
  pupils: Pupils,
  verdicts: Verdicts,
  threshold: Threshold,
): Held[] {
  const held: Held[] = [];
  const sizes = new PlaceSizes(trees, linesOf);
  const cellTables = tables.map(asCellTable);
  for (const [at, a] of tables.entries())
    for (const [other, b] of tables.entries()) {
      if (other <= at || isJudged(a, b)) continue;
      const { aLessB, bLessA } = disclosingRemainders(cellTables[at]!, cellTables[other]!, pupils, threshold, drawnApart(a, b));
      for (const [outer, inner, found] of [
        [a, b, aLessB],
        [b, a, bLessA],
      ] as const)
        for (const { all, without } of found) {
          const candidates = [...all.map((cell) => [outer, cell] as const), ...without.map((cell) => [inner, cell] as const)].flatMap(
            ([table, cell]) => candidate(table, table.cells[cell]!, trees, verdicts, sizes) ?? [],
          );
          if (candidates.length === 0 || candidates.some((one) => held.some((before) => same(before, one)))) continue;
          held.push(candidates.reduce((least, one) => (compareLoss(one, least, trees, sizes) < 0 ? one : least)));
        }
    }
  return held;
}

export const asCellTable = ({ cells, cellOf }: KnownTable): CellTable => ({ cells: cells.length, cellOf });

/** The same split of nested places, which the gate has judged already. */
const isJudged = (a: KnownTable, b: KnownTable): boolean => a.split.id === b.split.id && (a.tree === b.tree || a.tree < 0 || b.tree < 0);

/** Pupils for whom two tables drew other categories of the same variable: they stand in both, and in no group of the one for certain. */
export function drawnApart(a: KnownTable, b: KnownTable): Uint8Array | null {
  const variables = ({ split: { by } }: KnownTable): readonly string[] => by.map((id) => (id === 'stage' ? 'grade' : id));
  if (!variables(a).some((id) => variables(b).includes(id))) return null;
  const drawn = ({ split, tree }: KnownTable): Uint8Array | null => (tree < 0 ? split.drawn.municipality : split.drawn.area);
  return either(drawn(a), drawn(b));
}

const same = (one: Held, other: Held): boolean =>
  one.split === other.split && one.tree === other.tree && one.level === other.level && one.place === other.place;

/** What holding back would take this cell out of the difference; null where it would hide nothing. */
function candidate(table: KnownTable, cell: KnownCell, trees: readonly PlaceTree[], verdicts: Verdicts, sizes: PlaceSizes): Held | null {
  const { split, tree } = table;
  if (cell.kind === 'follows') return null;
  if (cell.kind === 'rest') {
    const next = smallestPart(split, tree, cell, trees, verdicts, sizes);
    if (next !== null) return next;
  }
  if (tree < 0 || cell.level < 0) return split.parents.length === 0 ? null : { split, tree: -1, level: -1, place: 0 };
  return atOwnLevel({ split, tree, level: cell.level, place: cell.place }, trees[tree]!);
}

/** The smallest published part of the place around: with it held back too, more are left together. */
function smallestPart(
  split: Split,
  tree: number,
  { level, place }: KnownCell,
  trees: readonly PlaceTree[],
  verdicts: Verdicts,
  sizes: PlaceSizes,
): Held | null {
  const shown = verdicts.get(split.id)!.places[tree]![level + 1];
  const { parent } = trees[tree]!.levels[level + 1]!;
  let smallest: Held | null = null;
  shown?.forEach((one, part) => {
    if (one === 0 || (level >= 0 && parent[part] !== place)) return;
    const next = { split, tree, level: level + 1, place: part };
    if (smallest === null || sizes.of(next) < sizes.of(smallest)) smallest = next;
  });
  return smallest;
}

/** A place that only stands for itself at this level is held back where it stands. */
function atOwnLevel(held: Held, { levels }: PlaceTree): Held {
  let { level, place } = held;
  for (; levels[level]!.own[place] === 0; level--) place = levels[level]!.parent[place]!;
  return { ...held, level, place };
}

/** Which of two is the smaller loss: finer splits, schools before areas, deeper and smaller places; the municipality's own last. */
function compareLoss(one: Held, other: Held, trees: readonly PlaceTree[], sizes: PlaceSizes): number {
  const key = (held: Held): readonly number[] => [
    held.tree < 0 ? 1 : 0,
    -held.split.parents.length - held.split.by.length,
    held.tree < 0 ? 0 : trees[held.tree]!.variable === 'school' ? 0 : 1,
    -held.level,
    held.tree < 0 ? 0 : sizes.of(held),
    held.place,
  ];
  const against = key(other);
  for (const [at, value] of key(one).entries()) if (value !== against[at]) return value - against[at]!;
  return one.split.id < other.split.id ? -1 : 1;
}

/** Pupils of places, counted when they are first asked for. */
class PlaceSizes {
  readonly #known = new Map<string, Float64Array>();
  readonly #trees: readonly PlaceTree[];
  readonly #linesOf: (split: Split) => SplitLines;
  constructor(trees: readonly PlaceTree[], linesOf: (split: Split) => SplitLines) {
    this.#trees = trees;
    this.#linesOf = linesOf;
  }
  of({ split, tree, level, place }: Held): number {
    const key = `${split.id} ${tree} ${level}`;
    const known = this.#known.get(key) ?? this.#count(split, tree, level);
    this.#known.set(key, known);
    return known[place]!;
  }
  #count(split: Split, tree: number, level: number): Float64Array {
    const levels = seenFromDeepest(levelsOfSplit(split, this.#trees[tree]!));
    const { group, pupils } = this.#linesOf(split).trees[tree]!;
    const sizes = new Float64Array(levels[level]!.places);
    group.forEach((cell, line) => {
      const place = levels[level]!.of[Math.floor(cell / split.width)]!;
      sizes[place] = sizes[place]! + pupils[line]!;
    });
    return sizes;
  }
}
