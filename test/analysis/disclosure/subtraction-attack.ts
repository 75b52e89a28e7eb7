/**
 * The intruder of the disclosure tests: knows the exact number of pupils (and of any answer) in every released group and looks for a
 * protected group that follows from them by adding and subtracting. A group's numbers follow exactly when its pupils, as a row of
 * ones and zeros, are a linear combination of the released groups' rows. Solved in whole numbers modulo a prime: no tolerance.
 */

import { randomStream, type Random } from '../../../survey/simulation/random.ts';

/** One entry per pupil: 1 for members. */
export type Members = Uint8Array;

/** What follows from a set of released groups. */
export interface KnownSpace {
  /** Independent equations among those released. */
  readonly rank: number;
  /** Pupils whom no released group tells apart; an entry per atom. */
  readonly atoms: readonly Int32Array[];
  /** Whether a group follows, given by the numbers of its pupils. */
  readonly follows: (rows: readonly number[]) => boolean;
  /**
   * Unions of at most four atoms that follow and have no part that follows; smallest first.
   *
   * @param among the atoms to choose from
   */
  readonly smallUnions: (among: readonly number[]) => number[][];
}

/** Which of the groups follow from the released ones. */
export function groupsFound(released: readonly Members[], wanted: readonly Members[]): boolean[] {
  const space = knownSpace(released, wanted[0]?.length ?? 0);
  return wanted.map((members) => space.follows(rowsOf(members)));
}

/** The pupils of a group, by number. */
export const rowsOf = (members: Members): number[] => [...members.keys()].filter((row) => members[row] === 1);

/** The largest prime below 2^26: products of two residues are exact in a double. */
const prime = 67_108_859;

/** @param pupils length of every row of members */
export function knownSpace(released: readonly Members[], pupils: number): KnownSpace {
  const atoms = atomsOf(released, pupils);
  const atomOf = new Int32Array(pupils);
  atoms.forEach((rows, atom) => rows.forEach((row) => (atomOf[row] = atom)));
  const basis: { pivot: number; row: Float64Array }[] = [];
  for (const members of released) {
    const row = Float64Array.from(atoms, (atom) => members[atom[0]!]!);
    for (const known of basis) subtractTimes(row, known.row, row[known.pivot]!);
    const pivot = row.findIndex((one) => one !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot]!, prime - 2);
    for (let at = 0; at < row.length; at++) row[at] = (row[at]! * inverse) % prime;
    basis.push({ pivot, row });
  }
  // A group follows when it is at right angles to everything that the released rows leave open; two random such vectors stand for all
  // of it, since a row that does not follow meets both by a chance of one in 4e15.
  const open = ['first', 'second'].map((name) => openVector(basis, atoms.length, randomStream(name)));
  const sumOver = (chosen: readonly number[], vector: Float64Array): number => chosen.reduce((sum, atom) => sum + vector[atom]!, 0) % prime;
  return {
    rank: basis.length,
    atoms,
    follows(rows) {
      const members = new Map<number, number>();
      for (const row of rows) members.set(atomOf[row]!, (members.get(atomOf[row]!) ?? 0) + 1);
      const whole = [...members].every(([atom, n]) => n === atoms[atom]!.length);
      return whole && open.every((vector) => sumOver([...members.keys()], vector) === 0);
    },
    smallUnions(among) {
      const found = new Map<string, number[]>();
      const add = (union: readonly number[]): void => {
        const sorted = [...new Set(union)].sort((a, b) => a - b);
        if (sorted.length === union.length) found.set(sorted.join(), sorted);
      };
      // Sums of none, one or two atoms, by value: a union follows when its halves are opposite.
      const value = (chosen: readonly number[], sign: 1 | -1): string =>
        open.map((vector) => (prime + sign * sumOver(chosen, vector)) % prime).join();
      const halves = new Map<string, number[][]>();
      const pairs = among.flatMap((one, at) => [[one], ...among.slice(at + 1).map((other) => [one, other])]);
      for (const half of [[], ...pairs]) {
        const key = value(half, 1);
        halves.set(key, [...(halves.get(key) ?? []), half]);
      }
      for (const half of pairs) for (const other of halves.get(value(half, -1)) ?? []) add([...half, ...other]);
      return [...found.values()]
        .sort((a, b) => a.length - b.length)
        .filter((union) => !parts(union).some((part) => part.length < union.length && found.has(part.join())));
    },
  };
}

/** Non-empty parts of a list, in its order. */
const parts = (list: readonly number[]): number[][] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, mask) => list.filter((__, at) => ((mask + 1) >> at) & 1));

/** Pupils grouped by the released groups that they are in. */
function atomsOf(released: readonly Members[], pupils: number): Int32Array[] {
  let count = 1;
  const atomOf = new Int32Array(pupils);
  for (const members of released) {
    const inside = new Map<number, number>();
    const sizes = new Int32Array(count);
    const within = new Int32Array(count);
    for (let pupil = 0; pupil < pupils; pupil++) {
      const atom = atomOf[pupil]!;
      sizes[atom] = sizes[atom]! + 1;
      within[atom] = within[atom]! + members[pupil]!;
    }
    for (let pupil = 0; pupil < pupils; pupil++) {
      const atom = atomOf[pupil]!;
      if (members[pupil] === 0 || within[atom] === sizes[atom]) continue;
      if (!inside.has(atom)) inside.set(atom, count++);
      atomOf[pupil] = inside.get(atom)!;
    }
  }
  const lists: number[][] = Array.from({ length: count }, () => []);
  atomOf.forEach((atom, pupil) => lists[atom]!.push(pupil));
  return lists.filter((list) => list.length > 0).map((list) => Int32Array.from(list));
}

function subtractTimes(row: Float64Array, known: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < row.length; at++) {
    const left = (row[at]! - factor * known[at]!) % prime;
    row[at] = left < 0 ? left + prime : left;
  }
}

/** A random vector at right angles to every row; later rows are nought at the pivots of earlier ones. */
function openVector(basis: readonly { pivot: number; row: Float64Array }[], length: number, random: Random): Float64Array {
  const vector = Float64Array.from({ length }, () => random.integer(prime));
  for (const { pivot, row } of [...basis].reverse()) {
    let sum = 0;
    for (let at = 0; at < length; at++) if (at !== pivot && row[at] !== 0) sum = (sum + row[at]! * vector[at]!) % prime;
    vector[pivot] = (prime - sum) % prime;
  }
  return vector;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let [left, square] = [exponent, base]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
