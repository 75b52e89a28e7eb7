/** What of a wave may be published: every split by itself, and then nothing that two tables give away together. */
import { either, type FixedTables, type Split } from './fixed-tables.ts';
import { judgeSplit, type HeldBack, type Verdict } from './judge-split.ts';
import { type KnownCell, knownTables, type KnownTable } from './known-groups.ts';
import { disclose, nestedCells, type CellTable, type NestedCells, type Pupils } from './nested-pairs.ts';
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

/** What may be published of all pupils, and what is nested in it. */
export interface WaveVerdicts {
  readonly verdicts: Verdicts;
  readonly nested: readonly NestedTables[];
}

/** Two tables of the same pupils, with the cells of one that lie within cells of the other. */
interface NestedTables {
  readonly outer: KnownTable;
  readonly inner: KnownTable;
  readonly cells: readonly NestedCells[];
  readonly drawn: Uint8Array | null;
}

type Tables = Pick<FixedTables, 'splits' | 'trees'>;
type LinesOf = (split: Split) => SplitLines;

/**
 * @param linesOf  pupils by class and cell
 * @param pupils   the same pupils as rows
 * @param leaveOut tables, by name, that are not published at all
 * @returns a verdict per split; the same pupils always give the same
 */
export function judgeWave(
  tables: Tables,
  linesOf: LinesOf,
  pupils: Pupils,
  threshold: Threshold,
  leaveOut: readonly string[] = [],
): WaveVerdicts {
  const held = new Holdings(leftOut(tables, leaveOut));
  for (;;) {
    const verdicts = judgeAll(tables, linesOf, null, held, threshold);
    const nested = nestedTables(knownTables(tables.splits, tables.trees, verdicts), pupils, threshold);
    const found = nested.flatMap((pair) =>
      pair.cells
        .filter((cells) => disclose(cells, asCellTable(pair.outer), asCellTable(pair.inner), pupils, threshold, pair.drawn))
        .map((cells) => ({ pair, cells })),
    );
    const more = whatToHoldBack(found, new Losses(tables.trees, linesOf, verdicts));
    if (more.length === 0) return { verdicts, nested };
    for (const one of more) held.add(one);
  }
}

/**
 * What may be published of those who answered a question. Who lacks a variable and who lacks the answer is never told apart, so only stated
 * categories take part in the rules.
 *
 * @param linesOf   those who answered, by class and cell
 * @param pupils    the same as rows
 * @param everybody verdicts on all pupils, beyond which these do not go
 */
export function judgeQuestion(tables: Tables, linesOf: LinesOf, pupils: Pupils, everybody: WaveVerdicts, threshold: Threshold): Verdicts {
  const held = new Holdings(new Set());
  const answers = new AnswerCounts(pupils);
  for (;;) {
    const verdicts = judgeAll(tables, linesOf, everybody.verdicts, held, threshold);
    const shownIn = shownCells(verdicts, everybody.verdicts, tables.trees);
    const found = everybody.nested.flatMap((pair) => {
      const { outer, inner, drawn } = pair;
      const [shownOuter, shownInner] = [shownIn(outer), shownIn(inner)];
      const inOuter = answers.of(outer, drawn);
      const inInner = answers.of(inner, drawn);
      return pair.cells.flatMap(({ all, without }) => {
        if (!all.every((cell) => outer.cells[cell]!.kind !== 'notStated' && shownOuter[cell] === 1)) return [];
        // Those who did not state the variable are left out of both sides; what is not shown for this question is not taken away.
        const gone = without.filter((cell) => inner.cells[cell]!.kind === 'notStated' || shownInner[cell] === 1);
        const left = sumOf(inOuter, all) - sumOf(inInner, gone);
        const cells = { all, without: gone, left };
        return gone.some((cell) => inner.cells[cell]!.kind !== 'notStated') &&
          disclose(cells, asCellTable(outer), asCellTable(inner), pupils, threshold, drawn)
          ? [{ pair, cells }]
          : [];
      });
    });
    const more = whatToHoldBack(found, new Losses(tables.trees, linesOf, verdicts));
    if (more.length === 0) return verdicts;
    for (const one of more) held.add(one);
  }
}

const sumOf = (counts: Int32Array, cells: readonly number[]): number => cells.reduce((sum, cell) => sum + counts[cell]!, 0);

function nestedTables(tables: readonly KnownTable[], pupils: Pupils, threshold: Threshold): NestedTables[] {
  return tables.flatMap((a, at) =>
    tables.slice(at + 1).flatMap((b): NestedTables[] => {
      if (isJudged(a, b)) return [];
      const drawn = drawnApart(a, b);
      const { ofA, ofB } = nestedCells(asCellTable(a), asCellTable(b), pupils, threshold, drawn);
      return [
        { outer: a, inner: b, cells: ofA, drawn },
        { outer: b, inner: a, cells: ofB, drawn },
      ].filter(({ cells }) => cells.length > 0);
    }),
  );
}

/** How many answered in each cell of a table, counted when it is first asked for. */
class AnswerCounts {
  readonly #known = new Map<KnownTable, Map<Uint8Array | null, Int32Array>>();
  readonly #pupils: Pupils;
  constructor(pupils: Pupils) {
    this.#pupils = pupils;
  }
  of(table: KnownTable, drawn: Uint8Array | null): Int32Array {
    const byDrawn = this.#known.get(table) ?? new Map<Uint8Array | null, Int32Array>();
    this.#known.set(table, byDrawn);
    const counts = byDrawn.get(drawn) ?? this.#count(table, drawn);
    byDrawn.set(drawn, counts);
    return counts;
  }
  #count({ cells, cellOf }: KnownTable, drawn: Uint8Array | null): Int32Array {
    const counts = new Int32Array(cells.length);
    for (const row of this.#pupils.rows) {
      const cell = cellOf[row]!;
      if (cell >= 0 && (drawn === null || drawn[row] === 0)) counts[cell] = counts[cell]! + 1;
    }
    return counts;
  }
}

/** Which cells of a table that are known of all pupils are known of those who answered a question, too: 1 for these. A table is asked for by many pairs. */
function shownCells(verdicts: Verdicts, everybody: Verdicts, trees: readonly PlaceTree[]): (table: KnownTable) => Uint8Array {
  const known = new Map<KnownTable, Uint8Array>();
  return (table) => {
    const found = known.get(table) ?? Uint8Array.from(table.cells, (cell) => (isShown(table, cell) ? 1 : 0));
    known.set(table, found);
    return found;
  };

  function isShown({ split, tree, level }: KnownTable, { kind, level: own, place }: KnownCell): boolean {
    const verdict = verdicts.get(split.id)!;
    if (!verdict.municipality) return false;
    if (tree < 0) return true;
    const shown = verdict.places[tree]!;
    if (kind === 'follows') return verdicts.get('all')!.places[tree]![own]![place] === 1;
    if (kind !== 'rest') return shown[level]![place] === 1;
    // What is held back together is known while nothing else is held back for this question.
    const before = everybody.get(split.id)!.places[tree]![level]!;
    const { parent } = trees[tree]!.levels[level]!;
    return before.every((one, part) => one === shown[level]![part] || (own === level - 1 && own >= 0 && parent[part] !== place));
  }
}

/** Levels of a tree that have a split. */
export const levelsOfSplit = ({ depths }: Split, { levels }: PlaceTree): PlaceTree['levels'] => levels.slice(0, depths);

function judgeAll(
  { splits, trees }: Tables,
  linesOf: LinesOf,
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

/** Every table that a release can leave out: its name, and the split, tree and level that it is. */
const namedTables = ({ splits, trees }: Tables): (readonly [name: string, key: string])[] =>
  splits.flatMap((split) => [
    [tableName(split, null, 0), `${split.id} -1 -1`] as const,
    ...trees.flatMap((tree, at) =>
      levelsOfSplit(split, tree).map((_, level) => [tableName(split, tree, level + 1), `${split.id} ${at} ${level}`] as const),
    ),
  ]);

/** The names of all tables of a wave, as `leaveOut` takes them. */
export const namesOfTables = (tables: Tables): string[] => namedTables(tables).map(([name]) => name);

/** Tables that are left out, by split, tree and level. */
const leftOut = (tables: Tables, names: readonly string[]): Set<string> =>
  new Set(namedTables(tables).flatMap(([name, key]) => (names.includes(name) ? [key] : [])));

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

/** For each disclosing difference one split of one place, the least that there is to lose. */
function whatToHoldBack(found: readonly { readonly pair: NestedTables; readonly cells: NestedCells }[], losses: Losses): Held[] {
  const held: Held[] = [];
  for (const { pair, cells } of found) {
    const candidates = [
      ...cells.all.map((cell) => losses.candidate(pair.outer, cell)),
      ...cells.without.map((cell) => losses.candidate(pair.inner, cell)),
    ].filter((one) => one !== null);
    if (candidates.length === 0 || candidates.some((one) => held.some((before) => same(before, one)))) continue;
    held.push(candidates.reduce((least, one) => (losses.compare(one, least) < 0 ? one : least)));
  }
  return held;
}

const asCellTable = ({ cells, cellOf }: KnownTable): CellTable => ({ cells: cells.length, cellOf });

/** The same split of nested places, which the gate has judged already. */
const isJudged = (a: KnownTable, b: KnownTable): boolean => a.split.id === b.split.id && (a.tree === b.tree || a.tree < 0 || b.tree < 0);

/** Pupils for whom two tables drew other categories of the same variable: they stand in both, and in no group of the one for certain. */
function drawnApart(a: KnownTable, b: KnownTable): Uint8Array | null {
  const variables = ({ split: { by } }: KnownTable): readonly string[] => by.map((id) => (id === 'stage' ? 'grade' : id));
  if (!variables(a).some((id) => variables(b).includes(id))) return null;
  const drawn = ({ split, tree }: KnownTable): Uint8Array | null => (tree < 0 ? split.drawn.municipality : split.drawn.area);
  return either(drawn(a), drawn(b));
}

const same = (one: Held, other: Held): boolean =>
  one.split === other.split && one.tree === other.tree && one.level === other.level && one.place === other.place;

/** What holding back would take a cell out of a difference, and which of two is the smaller loss. */
class Losses {
  readonly #trees: readonly PlaceTree[];
  readonly #linesOf: LinesOf;
  readonly #verdicts: Verdicts;
  readonly #sizes = new Map<string, Float64Array>();
  constructor(trees: readonly PlaceTree[], linesOf: LinesOf, verdicts: Verdicts) {
    this.#trees = trees;
    this.#linesOf = linesOf;
    this.#verdicts = verdicts;
  }

  /** Null where holding back would hide nothing. */
  candidate({ split, tree, cells }: KnownTable, at: number): Held | null {
    const { kind, level, place } = cells[at]!;
    if (kind === 'follows') return null;
    if (kind === 'rest') {
      const next = this.#smallestPart(split, tree, level, place);
      if (next !== null) return next;
    }
    if (tree < 0 || level < 0) return split.parents.length === 0 ? null : { split, tree: -1, level: -1, place: 0 };
    return this.#atOwnLevel({ split, tree, level, place });
  }

  /** Finer splits first, schools before areas, deeper and smaller places before others; the municipality's own splits last. */
  compare(one: Held, other: Held): number {
    const against = this.#key(other);
    for (const [at, value] of this.#key(one).entries()) if (value !== against[at]) return value - against[at]!;
    return one.split.id < other.split.id ? -1 : 1;
  }
  #key(held: Held): readonly number[] {
    const { split, tree, level, place } = held;
    const fineness = split.parents.length + split.by.length;
    return tree < 0
      ? [1, -fineness, 0, 0, 0, 0]
      : [0, -fineness, this.#trees[tree]!.variable === 'school' ? 0 : 1, -level, this.#size(held), place];
  }

  /** The smallest published part of the place around: with it held back too, more are left together. */
  #smallestPart(split: Split, tree: number, level: number, place: number): Held | null {
    const shown = this.#verdicts.get(split.id)!.places[tree]![level + 1];
    const { parent } = this.#trees[tree]!.levels[level + 1]!;
    let smallest: Held | null = null;
    shown?.forEach((one, part) => {
      if (one === 0 || (level >= 0 && parent[part] !== place)) return;
      const next = { split, tree, level: level + 1, place: part };
      if (smallest === null || this.#size(next) < this.#size(smallest)) smallest = next;
    });
    return smallest;
  }

  /** A place that only stands for itself at this level is held back where it stands. */
  #atOwnLevel(held: Held): Held {
    const { levels } = this.#trees[held.tree]!;
    let { level, place } = held;
    for (; levels[level]!.own[place] === 0; level--) place = levels[level]!.parent[place]!;
    return { ...held, level, place };
  }

  #size({ split, tree, level, place }: Held): number {
    const key = `${split.id} ${tree} ${level}`;
    const known = this.#sizes.get(key) ?? this.#count(split, tree, level);
    this.#sizes.set(key, known);
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
