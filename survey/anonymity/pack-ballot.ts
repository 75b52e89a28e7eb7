/** A ballot as bytes of one length, whatever it says: neither its size nor its form tells who chose which sector or left a candidate out. */

import type { TokenPlace } from './token.ts';

/** What the ballots of one round of a workshop are signed and sealed for. */
export const ballotPlace = (municipality: string, workshop: string, round: number): TokenPlace => ({
  municipality,
  wave: `workshop/${workshop}`,
  class: String(round),
});

/** What a ballot can say; all of it is fixed before the first round. */
export interface BallotLayout {
  /** Ids of sectors and of candidates, in the workshop's order. */
  readonly sectors: readonly string[];
  readonly candidates: readonly string[];
  /** How many criteria there are, and the lowest and highest score: whole numbers from 1 to 255. */
  readonly criteria: number;
  readonly scale: readonly [number, number];
}

export interface GivenBallot {
  readonly group: string;
  /** Per candidate one score per criterion; a candidate that is left out was not scored. */
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

const format = 1;

/** Bytes of every ballot of a workshop. */
export const ballotLength = ({ candidates, criteria }: BallotLayout): number => 2 + candidates.length * criteria;

/**
 * @throws {RangeError} for a sector that the workshop does not have; what is no score is left out with its candidate
 */
export function packBallot(layout: BallotLayout, { group, scores }: GivenBallot): Uint8Array {
  const sector = layout.sectors.indexOf(group);
  if (sector < 0) throw new RangeError('packBallot needs a sector of the workshop');
  const packed = new Uint8Array(ballotLength(layout));
  packed.set([format, sector]);
  layout.candidates.forEach((candidate, at) => {
    const own = scores[candidate];
    if (own?.length === layout.criteria && own.every((score) => isScore(layout, score))) packed.set(own, 2 + at * layout.criteria);
  });
  return packed;
}

/** @returns undefined for bytes that `packBallot` does not write for this workshop */
export function unpackBallot(layout: BallotLayout, packed: Uint8Array): GivenBallot | undefined {
  if (packed.length !== ballotLength(layout) || packed[0] !== format) return undefined;
  const group = layout.sectors[packed[1]!];
  if (group === undefined) return undefined;
  const scores: Record<string, readonly number[]> = {};
  for (const [at, candidate] of layout.candidates.entries()) {
    const own = [...packed.subarray(2 + at * layout.criteria, 2 + (at + 1) * layout.criteria)];
    if (own.every((score) => score === 0)) continue;
    if (!own.every((score) => isScore(layout, score))) return undefined;
    scores[candidate] = own;
  }
  return { group, scores };
}

const isScore = ({ scale: [lowest, highest] }: BallotLayout, score: number): boolean =>
  Number.isInteger(score) && score >= lowest && score <= highest;
