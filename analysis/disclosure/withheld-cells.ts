/**
 * Which cells of a wave must not show their value, though enough pupils are in them: those by which a bounded one would follow
 * (withhold-values.ts), and means of groups of which all, or all but a few, have the same score.
 */
import type { DisclosureSettings } from './released.ts';
import { countScores, nearlyAllAlike, type ScoreCounts } from './score-counts.ts';
import { withholdValues, type Parts } from './withhold-values.ts';
import { cellsOf, type LevelTable, type WaveTables } from './wave-tables.ts';

/** A released cell of the fixed tables, and the same cell wherever else it stands for itself. */
interface ReleasedGroup {
  readonly level: LevelTable;
  readonly place: number;
  readonly category: number;
  readonly at: number;
}

export type Withheld = 'value' | 'same' | 'under' | 'over';

export interface WithheldCells {
  /**
   * `value`: it must not be shown for another cell's sake; `same`: nor may this one, of a mean of scores that are the same for all but a few;
   * `under`, `over`: that score is this end of the scale; null: nothing stands against it.
   */
  of(level: LevelTable, factor: number, at: number): Withheld | null;
}

/**
 * @param mayBeKnown whether the cell's value would be shown otherwise, or is hidden for being uncertain alone: others may give it
 */
export function withheldCells(
  tables: WaveTables,
  { nearlyAllOrNone }: Pick<DisclosureSettings, 'nearlyAllOrNone'>,
  mayBeKnown: (group: ReleasedGroup, factor: number) => boolean,
): WithheldCells {
  const verdicts = new Map<LevelTable, (Withheld | undefined)[][]>();
  const of: WithheldCells['of'] = (level, factor, at) => verdicts.get(level)?.[factor]?.[at] ?? null;
  if (nearlyAllOrNone < 0) return { of };
  const { groups, partitions, rowsOf } = releasedGroups(tables);
  const sizes = groups.map(({ level, at }) => level.pupils[at]!);
  const equations = equationsOf(partitions, sizes);
  tables.factors.forEach((factor, position) => {
    const counts = countsOf(groups, rowsOf, tables, position);
    const alike = groups.map((_, group) => nearlyAllAlike(counts, group, nearlyAllOrNone));
    const shown = groups.map((group, at) => (alike[at] === null && mayBeKnown(group, position) ? 1 : 0));
    const withheld = withholdValues(counts, equations, shown, sizes, nearlyAllOrNone);
    groups.forEach(({ level, at }, group) => {
      const verdict = (factor.statistic === 'share' ? null : alike[group]!) ?? (withheld[group] === 1 ? 'value' : null);
      if (verdict === null) return;
      if (!verdicts.has(level)) verdicts.set(level, []);
      const ofLevel = verdicts.get(level)!;
      (ofLevel[position] ??= [])[at] = verdict;
    });
  });
  return { of };
}

/** All released cells, and every table as a partition of the rows into them (-1: in none). */
function releasedGroups({ columns, fixed, municipality, levels }: WaveTables): {
  readonly groups: readonly ReleasedGroup[];
  readonly partitions: readonly Int32Array[];
  /** The cell of each row at a level; -1 for none. */
  readonly rowsOf: ReadonlyMap<LevelTable, () => Int32Array>;
} {
  const groups: ReleasedGroup[] = [];
  const numbers = new Map<string, number>();
  /** The group's number; a code that stands for itself further down is the one that it was above. */
  const numberOf = (key: string, level: LevelTable, place: number, category: number): number => {
    const at = place * level.split.width + category;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = level.shown[place] === 1 && level.pupils[at]! > 0 ? groups.push({ level, place, category, at }) - 1 : -1;
    numbers.set(key, number);
    return number;
  };
  const partitions: Int32Array[] = [];
  const rowsOf = new Map<LevelTable, () => Int32Array>();
  for (const [id, level] of municipality) {
    rowsOf.set(level, () => level.split.municipality);
    const cells = level.split.categories.map((_, category) => numberOf(`${id} ${category}`, level, 0, category));
    partitions.push(level.split.municipality.map((category) => (category < 0 ? -1 : (cells[category] ?? -1))));
  }
  for (const { variable, level: places, tables } of levels) {
    const { place } = fixed.trees.find((tree) => tree.variable === variable)!;
    for (const [id, level] of tables) {
      const { width, categories } = level.split;
      rowsOf.set(level, () => cellsOf(level.split, place, places));
      const cells = new Int32Array(places.places * width).fill(-1);
      places.codes.forEach((code, one) =>
        categories.forEach((_, category) => {
          cells[one * width + category] = numberOf(`${id} ${category} ${variable} ${code}`, level, one, category);
        }),
      );
      partitions.push(
        Int32Array.from({ length: columns.n }, (_, row) => {
          const category = level.split.area[row]!;
          return category < 0 ? -1 : cells[places.of[place[row]!]! * width + category]!;
        }),
      );
    }
  }
  return { groups, partitions, rowsOf };
}

/** For every two tables: each group of the one with all groups of the other that lie within it, the smallest first. */
function equationsOf(partitions: readonly Int32Array[], sizes: readonly number[]): Parts[] {
  const unseen = -2;
  const around = new Int32Array(sizes.length);
  const equations = new Map<string, Parts>();
  for (const outer of partitions)
    for (const inner of partitions) {
      if (inner === outer) continue;
      around.fill(unseen);
      for (let row = 0; row < inner.length; row++) {
        const part = inner[row]!;
        if (part < 0 || around[part] === outer[row]) continue;
        around[part] = around[part] === unseen ? outer[row]! : -1;
      }
      const parts = new Map<number, number[]>();
      around.forEach((whole, part) => {
        if (whole >= 0 && whole !== part) parts.set(whole, [...(parts.get(whole) ?? []), part]);
      });
      for (const [whole, list] of parts) {
        const sorted = list.sort((a, b) => sizes[a]! - sizes[b]! || a - b);
        equations.set(`${whole} ${sorted.join()}`, { whole, parts: sorted });
      }
    }
  return [...equations.values()];
}

function countsOf(
  groups: readonly ReleasedGroup[],
  rowsOf: ReadonlyMap<LevelTable, () => Int32Array>,
  tables: WaveTables,
  factor: number,
): ScoreCounts {
  const numbers = new Map<LevelTable, Int32Array>();
  groups.forEach(({ level, at }, number) => {
    if (!numbers.has(level)) numbers.set(level, new Int32Array(level.pupils.length).fill(-1));
    numbers.get(level)![at] = number;
  });
  const cells = [...numbers].map(([level, targetOf]) => ({ totals: level.totals, cellOfRow: rowsOf.get(level)!, targetOf }));
  return countScores(cells, tables, factor, groups.length);
}
