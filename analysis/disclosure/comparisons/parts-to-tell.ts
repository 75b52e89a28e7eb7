/**
 * Of which places a part may be told, in all tables together: neither the part nor what it leaves out may be a group that must not be told, and no
 * such group may be what is left when all that is told is taken away. Asked of numbers of pupils, and of the answers to each question.
 */
import type { PupilBits } from '../ledger.ts';
import type { ScoreCounts } from '../score-counts.ts';
import { tally, type PupilLines, type Tally, type Threshold } from '../split-gate.ts';
import { partsOfCell, type PartTable, type Sums } from './part-tables.ts';
import { commonShare } from './shared-schools.ts';

/** What is asked about the parts of one table. */
export interface PartSums extends Groups {
  /** Pupils, or answers, by part. */
  readonly lines: PupilLines;
  /** Per place: 1 where its own numbers are published, parted or not. */
  readonly published: Uint8Array;
  /** Per place: 1 where nothing else stands against telling its parts. */
  readonly eligible: Uint8Array;
  /** Per place: 1 where an earlier comparison of the same pupils told a part: what the two tell together must pass too. Null for none. */
  readonly toldBefore: Uint8Array | null;
}

/** Groups of pupils that may follow from what is told. */
export interface Groups {
  readonly counts: Tally;
  /** Null where only numbers are asked about. */
  readonly answers: ScoreCounts | null;
  /** The pupils of a group that is not empty; null where only answers are asked about. */
  readonly members: ((at: number) => PupilBits) | null;
}

/**
 * A place that is held back is held back in all finer tables too: by the places within it and by its finer splits, whose sum it is. Where what is left
 * of a coarser cell must not be told, the smallest of the places that were taken away from it is held back, and where there is none the coarser
 * cell's own place. Taken away is also what is published of cells with all their pupils on one side, or nearly all.
 *
 * @param tables coarser ones first
 * @param sums   one per table
 * @param fails  whether one of the groups must not be told; asked of empty ones too
 * @returns per table, per place: 1 where its parts may be told
 */
export function partsToTell(
  tables: readonly PartTable[],
  sums: readonly PartSums[],
  fails: (groups: Groups, at: number) => boolean,
  { minPsus }: Pick<Threshold, 'minPsus'>,
): Uint8Array[] {
  const shown = tables.map(passing);
  const sizes = tables.map(({ level: { table } }, at) => {
    const parts = partsOfCell * table.split.width;
    const { pupils } = sums[at]!.counts;
    return Float64Array.from({ length: table.places }, (_, place) =>
      pupils.subarray(place * parts, (place + 1) * parts).reduce((sum, n) => sum + n, 0),
    );
  });
  // A cell with few pupils on one side is told apart from them by its own numbers, though not quite: it counts as told, and as held back.
  const [whole, nearlyWhole] = [0, 1 - commonShare].map((few) => tables.map((table, at) => publishedCells(table, sums[at]!, few)));
  const isSame = whole!.every((cells, at) => cells.every((one, cell) => one === nearlyWhole![at]![cell]));
  const variants = isSame ? [whole!] : [whole!, nearlyWhole!];
  const steps = tables.flatMap(({ chains }) => chains.flatMap((chain) => chain.slice(1).map((_, i) => chain.slice(0, i + 2))));
  holdFinerBack();
  while (steps.map((chain) => holdBackFor(chain)).includes(true));
  return shown;

  function passing(table: PartTable, at: number): Uint8Array {
    const { places, split } = table.level.table;
    const parts = partsOfCell * split.width;
    const own = sums[at]!;
    const groupOf = Int32Array.from({ length: places * parts }, (_, part) => partFor(own, Math.floor(part / parts), part));
    const groups = unite(own, groupOf, places * parts, minPsus);
    return table.wanted.map((one, place) => {
      if (one === 0 || own.eligible[place] === 0) return 0;
      for (let part = place * parts; part < (place + 1) * parts; part++) if (fails(groups, part)) return 0;
      return 1;
    });
  }

  function holdFinerBack(): void {
    tables.forEach(({ chains }, at) => {
      const isHeldBack = ({ table, placeOf }: Sums, place: number): boolean =>
        tables[table]!.wanted[placeOf[place]!] === 1 && shown[table]![placeOf[place]!] === 0;
      shown[at]!.forEach((one, place) => {
        if (one === 1 && chains.some((chain) => chain.some((sum) => isHeldBack(sum, place)))) shown[at]![place] = 0;
      });
    });
  }

  /** @param chain from a table to a coarser one: what the tables before that tell is taken away from it */
  function holdBackFor(chain: readonly Sums[]): boolean {
    if (!chain.some(({ table }) => shown[table]!.includes(1))) return false;
    const finer = chain.slice(0, -1);
    const coarse = chain.at(-1)!;
    const { places, split } = tables[coarse.table]!.level.table;
    const parts = partsOfCell * split.width;
    const failing = new Set<number>();
    for (const published of variants) {
      const left = unite(sums[finer[0]!.table]!, whatIsLeft(finer, coarse, published), places * parts, minPsus);
      left.counts.pupils.forEach((n, part) => {
        if (n > 0 && fails(left, part)) failing.add(Math.floor(part / parts));
      });
    }
    const isHeld = [...failing].map((place) => holdOneBack(finer, coarse, place)).includes(true);
    if (isHeld) holdFinerBack();
    return isHeld;
  }

  /** Part of the coarse table by part of the finest; -1 for those that are told. */
  function whatIsLeft(finer: readonly Sums[], coarse: Sums, published: readonly Uint8Array[]): Int32Array {
    const left = new Int32Array(coarse.cellOf.length * partsOfCell).fill(-1);
    const widths = finer.map(({ table }) => tables[table]!.level.table.split.width);
    const { width } = tables[coarse.table]!.level.table.split;
    coarse.cellOf.forEach((target, cell) => {
      const isTold = finer.some(({ table, cellOf }, i) => {
        const at = cellOf[cell]!;
        return published[table]![at] === 1 || shown[table]![Math.floor(at / widths[i]!)] === 1;
      });
      if (isTold) return;
      for (let part = 0; part < partsOfCell; part++)
        left[partsOfCell * cell + part] = partFor(sums[coarse.table]!, Math.floor(target / width), partsOfCell * target + part);
    });
    return left;
  }

  /** What lies within a place that is told of leaves no more when it is held back itself: so the coarsest table comes first. */
  function holdOneBack(finer: readonly Sums[], coarse: Sums, around: number): boolean {
    for (const { table, placeOf } of finer.toReversed()) {
      const candidates = [...new Set(placeOf.filter((place, own) => coarse.placeOf[own] === around && shown[table]![place] === 1))];
      if (candidates.length === 0) continue;
      const [first, ...others] = candidates as [number, ...number[]];
      shown[table]![others.reduce((smallest, place) => (sizes[table]![place]! < sizes[table]![smallest]! ? place : smallest), first)] = 0;
      return true;
    }
    const isTold = shown[coarse.table]![around] === 1;
    shown[coarse.table]![around] = 0;
    return isTold;
  }
}

/** The part itself, or, where nothing was told of the place before, the one that has both of what was told before. */
const partFor = ({ toldBefore }: PartSums, place: number, part: number): number =>
  toldBefore?.[place] === 1 ? part : part - (part % partsOfCell) + (part % 2);

/** 1 for published cells of which at most the share `few` is on one of the two sides. */
function publishedCells({ level }: PartTable, { counts, published }: PartSums, few: number): Uint8Array {
  const { split, places } = level.table;
  return Uint8Array.from({ length: places * split.width }, (_, cell) => {
    if (published[Math.floor(cell / split.width)] === 0) return 0;
    const [a, b, c, d] = counts.pupils.subarray(partsOfCell * cell, partsOfCell * (cell + 1));
    const [other, both] = [a! + c!, b! + d!];
    return Math.min(other, both) <= few * (other + both) ? 1 : 0;
  });
}

/**
 * Parts added up.
 *
 * @param unionOf which group, in [0, count), each part belongs to, or -1 for none
 */
function unite({ lines, counts, answers, members }: PartSums, unionOf: Int32Array, count: number, minPsus: number): Groups {
  const pupils = new Float64Array(count);
  const psus = new Int32Array(count);
  const scores = answers?.scores ?? 0;
  const partsOf = new Map<number, number[]>();
  const united = answers && { scores, pupils: new Int32Array(scores * count) };
  unionOf.forEach((union, part) => {
    const n = counts.pupils[part]!;
    if (union < 0 || n === 0) return;
    pupils[union]! += n;
    psus[union] = Math.max(psus[union]!, counts.psus[part]!);
    const own = partsOf.get(union);
    if (own === undefined) partsOf.set(union, [part]);
    else own.push(part);
    for (let score = 0; score < scores; score++) united!.pupils[scores * union + score]! += answers!.pupils[scores * part + score]!;
  });
  // Mostly one part has classes enough already. Else they are counted: the parts may have some in common.
  const isEnough = psus.every((n, union) => n >= minPsus || (partsOf.get(union)?.length ?? 0) <= 1);
  return {
    counts: isEnough ? { pupils, psus } : tally(lines, unionOf, count),
    answers: united,
    members: members && ((union) => together(partsOf.get(union)!.map(members))),
  };
}

/** At least one group. */
export function together(groups: readonly PupilBits[]): PupilBits {
  if (groups.length === 1) return groups[0]!;
  const all = groups[0]!.slice();
  for (const group of groups.slice(1)) group.forEach((word, at) => (all[at] = all[at]! | word));
  return all;
}
