/** One split of the municipality and of its places together: may it be published, and of which places? */
import type { Split } from './fixed-tables.ts';
import { releasablePlaces, tally, wholeSplitPasses, type GateLevel, type PupilLines, type Threshold } from './split-gate.ts';

export interface Verdict {
  readonly municipality: boolean;
  /** Per tree, per level that has the split: 1 per place whose split may be shown, the unknown place last. */
  readonly places: readonly (readonly Uint8Array[])[];
  /** Per tree, per place at the deepest of these levels: the topmost level at which its categories follow from its totals, or -1. */
  readonly known: readonly Int8Array[];
}

export interface JudgedSplit {
  readonly split: Pick<Split, 'id' | 'width' | 'margins'>;
  readonly whole: PupilLines;
  /** The levels of each tree that have the split, with lines by place at the deepest of them × category. */
  readonly trees: readonly { readonly levels: readonly GateLevel[]; readonly lines: PupilLines }[];
  /** Whether a category takes part in the rule. */
  readonly counts: (category: number) => boolean;
  /** A verdict that this one may not go beyond: that on all pupils, for those who answered a question. */
  readonly within: Verdict | null;
  /** What other rules hold back; without a tree the municipality's own. */
  readonly heldBack: HeldBack;
}

/** Splits of places that are held back for what they would give away together with others (nested-pairs.ts). */
export interface HeldBack {
  municipality(split: string): boolean;
  place(split: string, tree: number, level: number, place: number): boolean;
}
export const nothingHeldBack: HeldBack = { municipality: () => false, place: () => false };

/**
 * @param parents verdicts on the splits that must be published first, of the same pupils
 */
export function judgeSplit(
  { split, whole, trees, counts, within, heldBack }: JudgedSplit,
  parents: readonly Verdict[],
  threshold: Threshold,
): Verdict {
  const { id, width } = split;
  const counted = Int32Array.from({ length: width }, (_, category) => (counts(category) ? category : -1));
  const municipality =
    parents.every((parent) => parent.municipality) &&
    within?.municipality !== false &&
    !heldBack.municipality(id) &&
    wholeSplitPasses(tally(whole, counted, width), threshold);
  const held: Verdict = {
    municipality: false,
    places: trees.map(({ levels }) => levels.map(({ places }) => new Uint8Array(places))),
    known: trees.map(({ levels }) => new Int8Array(levels.at(-1)!.places).fill(-1)),
  };
  if (!municipality) return held;
  const places: (readonly Uint8Array[])[] = [];
  const known: Int8Array[] = [];
  for (const [tree, { levels, lines }] of trees.entries()) {
    const parentsShown = (level: number, place: number): boolean => parents.every((parent) => parent.places[tree]![level]![place] === 1);
    const released = releasablePlaces(
      { lines, levels, categories: width, counts },
      (level, place) => parentsShown(level, place) && within?.places[tree]![level]![place] !== 0 && !heldBack.place(id, tree, level, place),
      threshold,
      (level, place, pupils) =>
        parents.length > 0 &&
        parentsShown(level, place) &&
        followsFromParents(
          pupils.map((n, category) => (counts(category) ? n : 0)),
          split,
        ),
    );
    if (released === null) return held;
    places.push(released.shown);
    known.push(released.known);
  }
  return { municipality, places, known };
}

/**
 * Whether every cell can be worked out from the totals by somebody who knows which cells are empty (a school has no other grades).
 * One variable: everybody is in one category. Two: the cells in use, as edges between the categories of the first and of the second,
 * have no cycle; then some category has a single cell, which is its total, and so on. Grades within stages: one grade per stage.
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
