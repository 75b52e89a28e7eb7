/**
 * Which places may be compared on a part of their pupils, those of schools in both waves. The part is a new group, and so is what it leaves
 * out: both pass the rule of everything that is published, by themselves, over a level's places together, and against all other groups.
 */
import { addPupil, emptyBits, type PupilBits } from '../ledger.ts';
import { passes, tally, type Threshold } from '../split-gate.ts';
import type { WaveTables } from '../wave-tables.ts';
import type { PartedLevel } from './parted-level.ts';
import { placedLevels, type PlacedLevel } from './placed-levels.ts';

/** A level with the places of which a part is to be compared. */
export interface PartedPlaces {
  readonly level: PlacedLevel;
  readonly parted: PartedLevel;
  /** Per place: 1 where a category has to be parted. */
  readonly wanted: Uint8Array;
}

/**
 * @param inShared 1 for rows of schools in both waves
 * @param known    the groups that follow from what is published; grows by what is let through
 * @returns per level, per place: 1 where the parts of its categories may be compared
 */
export function placesThatMayBeParted(
  levels: readonly PartedPlaces[],
  inShared: Uint8Array,
  known: KnownGroups,
  threshold: Threshold,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    levels.map(({ level, parted, wanted }) => {
      const eligible = wanted.slice();
      for (;;) {
        const shown = partsThatPass(level, parted, eligible, threshold);
        const failing = shown.findIndex(
          (one, place) => one === 1 && !membersOfParts(level, place, inShared).every((group) => known.admits(group, threshold)),
        );
        if (failing >= 0) {
          eligible[failing] = 0;
          continue;
        }
        shown.forEach((one, place) => {
          if (one === 1) for (const group of membersOfParts(level, place, inShared)) known.add(group);
        });
        return [level.id, shown] as const;
      }
    }),
  );
}

/** Each place by itself, and what the places that are not compared so leave together. */
function partsThatPass(
  { table, places: where, parentOf }: PlacedLevel,
  parted: PartedLevel,
  eligible: Uint8Array,
  threshold: Threshold,
): Uint8Array {
  const { places, split } = table;
  const parts = 2 * split.width;
  const lines = { psu: parted.totals.psu, group: parted.totals.group, pupils: parted.totals.rows };
  const counted = tally(
    lines,
    Int32Array.from({ length: places * parts }, (_, group) => group),
    places * parts,
  );
  const shown = eligible.map((one, place) => {
    if (one === 0 || table.shown[place] === 0) return 0;
    for (let part = 0; part < parts; part++)
      if (!passes(counted.pupils[place * parts + part]!, counted.psus[place * parts + part]!, threshold)) return 0;
    return 1;
  });
  if (where === null) return shown;
  const sizeOf = (place: number): number => counted.pupils.subarray(place * parts, (place + 1) * parts).reduce((sum, n) => sum + n, 0);
  for (;;) {
    const parents = Math.max(0, ...Array.from(parentOf)) + 1;
    const left = tally(
      lines,
      Int32Array.from({ length: places * parts }, (_, group) => {
        const place = Math.floor(group / parts);
        return shown[place] === 1 ? -1 : parentOf[place]! * parts + (group % parts);
      }),
      parents * parts,
    );
    const fails = (parent: number): boolean =>
      Array.from({ length: parts }, (_, part) => parent * parts + part).some(
        (group) => !passes(left.pupils[group]!, left.psus[group]!, threshold),
      );
    // A parent of which nothing is shown any more has nothing left to hold back; the others are looked at all the same.
    const candidates = Array.from(shown.keys()).filter((place) => shown[place] === 1 && fails(parentOf[place]!));
    if (candidates.length === 0) return shown;
    shown[candidates.reduce((smallest, place) => (sizeOf(place) < sizeOf(smallest) ? place : smallest))] = 0;
  }
}

/** The parts of all categories of a place, as sets of pupils. */
function membersOfParts({ cellOfRow, table }: PlacedLevel, place: number, inShared: Uint8Array): PupilBits[] {
  const { width } = table.split;
  const groups = Array.from({ length: 2 * width }, () => emptyBits(cellOfRow.length));
  cellOfRow.forEach((cell, row) => {
    if (cell < place * width || cell >= (place + 1) * width) return;
    const group = groups[2 * (cell - place * width) + inShared[row]!]!;
    addPupil(group, row);
  });
  return groups.filter((group) => group.some((word) => word !== 0));
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
      const groups = new Map<number, PupilBits>();
      cellOfRow.forEach((cell, row) => {
        if (cell < 0 || table.shown[Math.floor(cell / width)] === 0) return;
        let group = groups.get(cell);
        if (group === undefined) groups.set(cell, (group = emptyBits(cellOfRow.length)));
        addPupil(group, row);
      });
      for (const group of groups.values()) known.add(group);
    }
    return known;
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
