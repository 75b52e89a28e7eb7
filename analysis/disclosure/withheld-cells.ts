/**
 * Which cells of a wave must not show their value, though enough pupils are in them: those by which a bounded one would follow
 * (withhold-values.ts), and means of groups of which all, or all but a few, are at one end of the scale.
 */
import { answerSums, mostOf } from './answer-sums.ts';
import type { DisclosureSettings } from './released.ts';
import { awayFromEnds, withholdValues, type AnswerSums, type Parts } from './withhold-values.ts';
import type { LevelTable, ReleaseFactor, WaveTables } from './wave-tables.ts';

/** A released cell of the fixed tables, and the same cell wherever else it stands for itself. */
interface ReleasedGroup {
  readonly level: LevelTable;
  readonly place: number;
  readonly category: number;
  readonly at: number;
}

export interface WithheldCells {
  /** `value`: it must not be shown; `under`, `over`: at most a few are away from that end of the scale; null: nothing stands against it. */
  of(level: LevelTable, factor: number, at: number): 'value' | 'under' | 'over' | null;
}

/**
 * @param mayBeKnown whether the cell's value would be shown otherwise, or is hidden for being uncertain alone: others may give it
 */
export function withheldCells(
  tables: WaveTables,
  { nearlyAllOrNone }: Pick<DisclosureSettings, 'nearlyAllOrNone'>,
  mayBeKnown: (group: ReleasedGroup, factor: number) => boolean,
): WithheldCells {
  const verdicts = new Map<LevelTable, ('value' | 'under' | 'over' | undefined)[][]>();
  const of: WithheldCells['of'] = (level, factor, at) => verdicts.get(level)?.[factor]?.[at] ?? null;
  if (nearlyAllOrNone < 0) return { of };
  const { groups, partitions } = releasedGroups(tables);
  const sizes = groups.map(({ level, at }) => level.pupils[at]!);
  const equations = equationsOf(partitions, sizes);
  const heaviest = Math.max(...groups.map(({ level, at }) => level.heaviest[at]!));
  tables.factors.forEach((factor, position) => {
    const sums = sumsOf(groups, factor);
    const few = mostOf(nearlyAllOrNone, factor, heaviest);
    const ends = groups.map((_, group) => awayFromEnds(sums.answered[group]!, sums.score[group]!, sums.square[group]!, few));
    const shown = groups.map((group, at) => (ends[at] === null && mayBeKnown(group, position) ? 1 : 0));
    const withheld = withholdValues(sums, equations, shown, sizes, few);
    groups.forEach(({ level, at }, group) => {
      const end = factor.statistic === 'share' ? null : ends[group]!;
      const verdict = end ?? (withheld[group] === 1 ? 'value' : null);
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
  for (const [id, level] of municipality) {
    const cells = level.split.categories.map((_, category) => numberOf(`${id} ${category}`, level, 0, category));
    partitions.push(level.split.municipality.map((category) => (category < 0 ? -1 : (cells[category] ?? -1))));
  }
  for (const { variable, level: places, tables } of levels) {
    const { place } = fixed.trees.find((tree) => tree.variable === variable)!;
    for (const [id, level] of tables) {
      const { width, categories } = level.split;
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
  return { groups, partitions };
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

function sumsOf(groups: readonly ReleasedGroup[], factor: ReleaseFactor): AnswerSums {
  const numbers = new Map<LevelTable, Int32Array>();
  groups.forEach(({ level, at }, number) => {
    if (!numbers.has(level)) numbers.set(level, new Int32Array(level.pupils.length).fill(-1));
    numbers.get(level)![at] = number;
  });
  return answerSums(
    [...numbers].map(([{ totals }, targetOf]) => ({ totals, targetOf })),
    factor,
    groups.length,
  );
}
