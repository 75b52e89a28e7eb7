/**
 * What an intruder knows of a release: every table as a partition of the pupils into groups whose numbers follow from it. Besides the
 * published cells these are the pupils left over: those who did not state a variable, and the places held back, all together.
 */
import type { Split } from './fixed-tables.ts';
import type { Verdict } from './judge-split.ts';
import type { PlaceTree } from './place-trees.ts';

/** A group of a table. `level` and `place` name its place, for `rest` the place around those held back; level -1 is the municipality. */
export interface KnownCell {
  /** `follows`: not published, but the whole place is in this category, so its total says it. */
  readonly kind: 'released' | 'notStated' | 'rest' | 'follows';
  readonly level: number;
  readonly place: number;
  readonly category: number;
}

/** One table: a split of the municipality, or of the places of one level of a tree. */
export interface KnownTable {
  readonly split: Split;
  /** Position among the trees; -1 for the municipality. */
  readonly tree: number;
  /** Level of the tree, from 0; -1 for the municipality. */
  readonly level: number;
  readonly cells: readonly KnownCell[];
  /** Cell per row; -1 for rows that are left out. */
  readonly cellOf: Int32Array;
}

/** The tables of all pupils; what is not published of the municipality has none. */
export function knownTables(splits: readonly Split[], trees: readonly PlaceTree[], verdicts: ReadonlyMap<string, Verdict>): KnownTable[] {
  return splits.flatMap((split) => {
    const verdict = verdicts.get(split.id)!;
    if (!verdict.municipality) return [];
    return [
      municipalityTable(split),
      ...trees.flatMap((tree, at) => verdict.places[at]!.map((_, level) => placesTable(split, tree, at, level, verdict))),
    ];
  });
}

function municipalityTable(split: Split): KnownTable {
  const cells = Array.from({ length: split.width }, (_, category): KnownCell => ({
    kind: category < split.categories.length ? 'released' : 'notStated',
    level: -1,
    place: 0,
    category,
  }));
  return {
    split,
    tree: -1,
    level: -1,
    cells,
    cellOf: split.municipality,
  };
}

function placesTable(
  split: Split,
  { place, levels }: PlaceTree,
  tree: number,
  level: number,
  { places: shownPlaces, known }: Verdict,
): KnownTable {
  const shown = shownPlaces[tree]!;
  const deepest = levels[shown.length - 1]!;
  const cells: KnownCell[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (cell: KnownCell): number => {
    const key = `${cell.kind} ${cell.level} ${cell.place} ${cell.category}`;
    if (!numbers.has(key)) numbers.set(key, cells.push(cell) - 1);
    return numbers.get(key)!;
  };
  const cellAt = (finest: number, category: number): KnownCell => {
    const at = levels[level]!.of[finest]!;
    if (shown[level]![at] === 1) return { kind: category < split.categories.length ? 'released' : 'notStated', level, place: at, category };
    const follows = known[tree]![deepest.of[finest]!]!;
    if (follows >= 0 && follows <= level) return { kind: 'follows', level: follows, place: levels[follows]!.of[finest]!, category };
    for (let up = level - 1; up >= 0; up--) {
      const around = levels[up]!.of[finest]!;
      if (shown[up]![around] === 1) return { kind: 'rest', level: up, place: around, category };
    }
    return { kind: 'rest', level: -1, place: 0, category };
  };
  const cellOfFinest = new Int32Array(levels.at(-1)!.places * split.width).fill(-2);
  const cellOf = split.area.map((category, row) => {
    if (category < 0) return -1;
    const at = place[row]! * split.width + category;
    if (cellOfFinest[at] === -2) cellOfFinest[at] = numberOf(cellAt(place[row]!, category));
    return cellOfFinest[at]!;
  });
  return { split, tree, level, cells, cellOf };
}
