/** One split of the municipality and of its areas together: may it be published, and of which areas? */
import type { Split } from './fixed-tables.ts';
import { releasableAreas, tally, wholeSplitPasses, type PupilLines, type Threshold } from './split-gate.ts';

export interface Verdict {
  readonly municipality: boolean;
  /** 1 per area whose split may be shown, the unknown area last; empty without areas. */
  readonly areas: Uint8Array;
}

export interface JudgedSplit {
  readonly split: Pick<Split, 'width' | 'margins'>;
  readonly whole: PupilLines;
  /** Null when the file has no areas. */
  readonly areas: PupilLines | null;
  /** Number of areas, the unknown one included. */
  readonly places: number;
  /** Whether a category takes part in the rule. */
  readonly counts: (category: number) => boolean;
  /** A verdict that this one may not go beyond: that on all pupils, for those who answered a question. */
  readonly within: Verdict | null;
}

/**
 * @param parents verdicts on the splits that must be published first, of the same pupils
 */
export function judgeSplit(
  { split, whole, areas, places, counts, within }: JudgedSplit,
  parents: readonly Verdict[],
  threshold: Threshold,
): Verdict {
  const { width } = split;
  const nowhere = new Uint8Array(places);
  const counted = Int32Array.from({ length: width }, (_, category) => (counts(category) ? category : -1));
  const municipality =
    parents.every((parent) => parent.municipality) &&
    within?.municipality !== false &&
    wholeSplitPasses(tally(whole, counted, width), threshold);
  if (!municipality) return { municipality, areas: nowhere };
  if (areas === null) return { municipality, areas: nowhere };
  const pupils = tally(
    areas,
    Int32Array.from({ length: places * width }, (_, cell) => (counts(cell % width) ? cell : -1)),
    places * width,
  ).pupils;
  const parentsShown = (area: number): boolean => parents.every((parent) => parent.areas[area] === 1);
  const shown = releasableAreas(
    { lines: areas, areas: places, categories: width, counts },
    (area) => parentsShown(area) && within?.areas[area] !== 0,
    threshold,
    (area) => parents.length > 0 && parentsShown(area) && followsFromParents(pupils.subarray(area * width, (area + 1) * width), split),
  );
  return shown === null ? { municipality: false, areas: nowhere } : { municipality, areas: shown };
}

/**
 * Whether every cell can be worked out from the totals by somebody who knows which cells are empty (a school has no other grades).
 * One variable: everybody is in one category. Two: the cells in use, as edges between the categories of the first and of the second,
 * have no cycle; then some category has a single cell, which is its total, and so on.
 */
export function followsFromParents(pupils: ArrayLike<number>, { margins }: Pick<Split, 'margins'>): boolean {
  const used = Array.from(pupils, (_, at) => at).filter((at) => pupils[at]! > 0);
  if (margins === null) return used.length <= 1;
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    const above = parent.get(node) ?? node;
    return above === node ? node : root(above);
  };
  for (const at of used) {
    const [a, b] = margins[at]!;
    const first = root(`first ${a}`);
    const second = root(`second ${b}`);
    if (first === second) return false;
    parent.set(first, second);
  }
  return true;
}
