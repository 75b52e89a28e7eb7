/**
 * Which places may be compared on a part of their pupils, those of schools in both waves. The part is a new group, and so is what it leaves
 * out: both pass the rule of everything that is published, by themselves, over a level's places together, and against all other groups.
 */
import { addPupil, emptyBits, type PupilBits } from '../ledger.ts';
import { passes, tally, type Threshold } from '../split-gate.ts';
import type { WaveTables } from '../wave-tables.ts';
import { partOfRows, partsOfCell, type PartTable } from './part-tables.ts';
import { partsToTell, together, type PartSums } from './parts-to-tell.ts';
import { placedLevels } from './placed-levels.ts';

/**
 * @param psu        of each row
 * @param known      the groups that follow from what is published; grows by what is let through
 * @param toldBefore per table what an earlier comparison told parts of, by their numbers; null for none
 * @returns per table, per place: 1 where the parts of its categories may be compared
 */
export function placesThatMayBeParted(
  tables: readonly PartTable[],
  psu: Int32Array,
  known: KnownGroups,
  threshold: Threshold,
  toldBefore: (table: PartTable) => Uint8Array | null = () => null,
): Uint8Array[] {
  const sums = tables.map((one): PartSums => {
    const { totals, shown, places, split } = one.level.table;
    const parts = places * split.width * partsOfCell;
    const lines = { psu: totals.psu, group: one.group, pupils: totals.rows };
    const counts = tally(
      lines,
      Int32Array.from({ length: parts }, (_, part) => part),
      parts,
    );
    return {
      lines,
      counts,
      answers: null,
      members: membersOfParts(one, psu),
      published: shown,
      eligible: shown,
      toldBefore: toldBefore(one),
    };
  });
  const judge = (eligible: readonly Uint8Array[], groups: KnownGroups): Uint8Array[] =>
    partsToTell(
      tables,
      sums.map((one, at) => ({ ...one, eligible: eligible[at]! })),
      ({ counts, members }, at) =>
        !passes(counts.pupils[at]!, counts.psus[at]!, threshold) || (counts.pupils[at]! > 0 && !groups.admits(members!(at), threshold)),
      threshold,
    );
  const told = known.copy();
  const members = tables.map((): PupilBits[][] => []);
  const admitted = judge(
    sums.map(({ eligible }) => eligible),
    known,
  ).map((shown, at) =>
    shown.map((one, place) => {
      if (one === 0) return 0;
      const groups = (members[at]![place] = sidesOfPlace(tables[at]!, place, sums[at]!));
      if (!groups.every((group) => told.admits(group, threshold))) return 0;
      for (const group of groups) told.add(group);
      return 1;
    }),
  );
  // What is left where a place is not admitted is held to the parts that are told, too.
  const result = judge(admitted, told);
  result.forEach((shown, at) =>
    shown.forEach((one, place) => {
      if (one === 1) for (const group of members[at]![place]!) known.add(group);
    }),
  );
  return result;
}

/** The pupils of each part of a table, found when the first is asked for. */
function membersOfParts(table: PartTable, psu: Int32Array): (part: number) => PupilBits {
  let found: Map<number, PupilBits> | null = null;
  return (part) => {
    found ??= groupsOf(partOfRows(table, psu));
    return found.get(part)!;
  };
}

/** The two sides of every category of a place, those without pupils left out. */
function sidesOfPlace({ level }: PartTable, place: number, { counts, members }: PartSums): PupilBits[] {
  const { width } = level.table.split;
  const cells = Array.from({ length: width }, (_, category) => place * width + category);
  return cells.flatMap((cell) =>
    [0, 1].flatMap((side) => {
      const parts = [side, side + 2].map((part) => partsOfCell * cell + part).filter((part) => counts.pupils[part]! > 0);
      return parts.length === 0 ? [] : [together(parts.map(members!))];
    }),
  );
}

/** @param groupOfRow -1 for none */
function groupsOf(groupOfRow: Int32Array): Map<number, PupilBits> {
  const groups = new Map<number, PupilBits>();
  groupOfRow.forEach((at, row) => {
    if (at < 0) return;
    let group = groups.get(at);
    if (group === undefined) groups.set(at, (group = emptyBits(groupOfRow.length)));
    addPupil(group, row);
  });
  return groups;
}

/** Groups of one wave whose numbers somebody who reads the release knows, each as a set of pupils. */
export class KnownGroups {
  readonly #groups: PupilBits[] = [];
  readonly #psu: Int32Array;

  constructor(psu: Int32Array) {
    this.#psu = psu;
  }

  /** All cells of published splits, pupils who did not state a variable included. */
  static of(tables: WaveTables): KnownGroups {
    const known = new KnownGroups(tables.columns.design.psu);
    for (const { table, cellOfRow } of placedLevels(tables)) {
      const { width } = table.split;
      const isShown = (cell: number): boolean => cell >= 0 && table.shown[Math.floor(cell / width)] === 1;
      for (const group of groupsOf(cellOfRow.map((cell) => (isShown(cell) ? cell : -1))).values()) known.add(group);
    }
    return known;
  }

  copy(): KnownGroups {
    const copy = new KnownGroups(this.#psu);
    copy.#groups.push(...this.#groups);
    return copy;
  }

  add(group: PupilBits): void {
    this.#groups.push(group);
  }

  /** Whether what a known group leaves without this one, and this one without a known group, is empty or passes. */
  admits(group: PupilBits, threshold: Threshold): boolean {
    return this.#groups.every((other) => {
      if (within(group, other)) return this.#passes(other, group, threshold);
      return !within(other, group) || this.#passes(group, other, threshold);
    });
  }

  #passes(all: PupilBits, without: PupilBits, threshold: Threshold): boolean {
    let pupils = 0;
    const classes = new Set<number>();
    for (let word = 0; word < all.length; word++) {
      let left = (all[word]! & ~without[word]!) >>> 0;
      while (left !== 0) {
        const bit = 31 - Math.clz32(left);
        left = (left & ~(1 << bit)) >>> 0;
        pupils++;
        classes.add(this.#psu[32 * word + bit]!);
        // Enough is enough: most differences are large.
        if (pupils >= threshold.minPupils && classes.size >= threshold.minPsus) return true;
      }
    }
    return passes(pupils, classes.size, threshold);
  }
}

function within(inner: PupilBits, outer: PupilBits): boolean {
  for (let word = 0; word < inner.length; word++) if ((inner[word]! & ~outer[word]!) !== 0) return false;
  return true;
}
