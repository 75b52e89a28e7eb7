import { randomStream } from '../../survey/simulation/random.ts';
import { AnalysisError, requireRange, requireSameLength } from '../errors.ts';
import { sharedPlaces } from '../ranking/places.ts';
import { placesByResampling } from './places-by-resampling.ts';
import type { WithInterval } from './difference-of-intervals.ts';
import { welchInterval } from './welch-interval.ts';

/** What is voted on, fixed before the first round. */
export interface Voting {
  /** Ids of the factors that may be chosen. */
  readonly candidates: readonly string[];
  /** Weights above 0; only their proportions matter. */
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  /** Lowest and highest score. */
  readonly scale: readonly [number, number];
}

/** One voter's scores in one round. It carries nothing of who cast it, and no key that another round shares. */
export interface Ballot {
  /** The sector that the voter chose. */
  readonly group: string;
  /** Per candidate one score per criterion, all of them or (left out) none: results by criterion and in total are then of the same voters. */
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

/** Results are told only of so many voters. */
export const fewestVoters = 5;

export interface CountedGroup {
  readonly group: string;
  readonly n: number;
  readonly mean: number;
  /** Less all other voters' mean, with a 95 % interval (Welch); null where there are no others. */
  readonly toOthers: WithInterval | null;
}

export type CountedCandidate =
  | { readonly kind: 'tooFewVoters'; readonly candidate: string }
  | {
      readonly kind: 'counted';
      readonly candidate: string;
      /** Voters who scored it. */
      readonly n: number;
      /** Mean over voters of the weighted mean over criteria, on the scale. */
      readonly mean: number;
      /** In the order of the criteria. */
      readonly byCriterion: readonly number[];
      /** Standard deviation between voters (n - 1). */
      readonly spread: number;
      /** In [0, 1]: 0 when all say the same, 1 when half stand at either end of the scale. */
      readonly disagreement: number;
      /** By the mean among those counted, 1 being the highest; equal means share a place. */
      readonly place: number;
      /** Possible places (placesByResampling). */
      readonly low: number;
      readonly high: number;
      /** Those that the ballots cannot tell it apart from. */
      readonly tiedWith: readonly string[];
      /** Sectors that may be told, by their id. */
      readonly groups: readonly CountedGroup[];
    };

/**
 * The result of a closed round. Ballots are counted whatever order they come in, the same seed gives the same result.
 *
 * A candidate is told from five voters on, a sector of it too; a sector is also held back where those held back would otherwise be one to four voters,
 * since all less the others would be theirs. What everybody agrees on is known of everybody: no count can hide that.
 *
 * @param seed names the workshop and the round; of the resampling alone
 * @returns the candidates in the order of `voting`
 * @throws {AnalysisError} `outOfRange` for a score off the scale, a weight that is not above 0 or a scale without width; `lengthMismatch` for a ballot
 *   without one score per criterion; `unknownName` for a candidate that is not voted on
 */
export function countBallots(voting: Voting, ballots: readonly Ballot[], seed: string): CountedCandidate[] {
  const { candidates, criteria, scale } = voting;
  check(voting, ballots);
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const total = (scores: readonly number[]): number => scores.reduce((sum, score, at) => sum + score * criteria[at]!.weight, 0) / weights;
  const votersOf = (candidate: string): Ballot[] => ballots.filter(({ scores }) => scores[candidate] !== undefined);
  const told = candidates.filter((candidate) => votersOf(candidate).length >= fewestVoters);
  // The order of arrival must neither matter nor show.
  const rows = ballots
    .map(({ scores }) => told.map((candidate) => (scores[candidate] === undefined ? NaN : total(scores[candidate]))))
    .filter((row) => row.some((score) => !Number.isNaN(score)))
    .sort(byScores);
  const { places, tied } = placesByResampling(rows, randomStream(seed, 'ballots'));
  // Sums in another order differ in their last digits.
  const means = told.map((candidate) => nineDecimals(sampleOf(votersOf(candidate).map(({ scores }) => total(scores[candidate]!))).mean));
  const byMean = sharedPlaces(means);

  return candidates.map((candidate) => {
    const at = told.indexOf(candidate);
    if (at < 0) return { kind: 'tooFewVoters', candidate };
    const voters = votersOf(candidate);
    const values = voters.map(({ scores }) => total(scores[candidate]!));
    const { n, spread } = sampleOf(values);
    return {
      kind: 'counted',
      candidate,
      n,
      mean: means[at]!,
      byCriterion: criteria.map((_, one) => nineDecimals(sampleOf(voters.map(({ scores }) => scores[candidate]![one]!)).mean)),
      spread,
      disagreement: Math.min(1, (2 * spread * Math.sqrt((n - 1) / n)) / (scale[1] - scale[0])),
      place: byMean[at]!,
      ...places[at]!,
      tiedWith: told.filter((_, other) => other !== at && tied[at]![other]!),
      groups: groupsOf(voters.map(({ group }, voter) => ({ group, value: values[voter]! }))),
    };
  });
}

/**
 * Whether the result of a round that was reopened may be told again: with one to four ballots more, the new result less the old one would be theirs.
 * Ballots that were told are not to be replaced, for the same reason.
 *
 * @param told   ballots in the result that was told
 * @param counted ballots now
 */
export const mayBeToldAgain = (told: number, counted: number): boolean => counted === told || counted >= told + fewestVoters;

interface Vote {
  readonly group: string;
  readonly value: number;
}

function groupsOf(votes: readonly Vote[]): CountedGroup[] {
  const valuesOf = new Map<string, number[]>();
  for (const { group, value } of votes) valuesOf.set(group, [...(valuesOf.get(group) ?? []), value]);
  const all = [...valuesOf].map(([group, values]) => ({ group, values }));
  // The largest first; of equal ones by id.
  const shown = all
    .filter(({ values }) => values.length >= fewestVoters)
    .sort((a, b) => b.values.length - a.values.length || compare(a.group, b.group));
  const heldBack = (): number => votes.length - shown.reduce((sum, { values }) => sum + values.length, 0);
  while (shown.length > 0 && heldBack() > 0 && heldBack() < fewestVoters) shown.pop();
  return shown
    .sort((a, b) => compare(a.group, b.group))
    .map(({ group, values }) => {
      const own = sampleOf(values);
      const others = votes.filter((vote) => vote.group !== group).map(({ value }) => value);
      return { group, n: own.n, mean: nineDecimals(own.mean), toOthers: others.length === 0 ? null : welchInterval(own, sampleOf(others)) };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nineDecimals = (value: number): number => Math.round(value * 1e9) / 1e9;

/** @param values summed from the smallest on, so that their order does not matter */
function sampleOf(values: readonly number[]): { readonly mean: number; readonly spread: number; readonly n: number } {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: n < 2 ? 0 : Math.sqrt(squares / (n - 1)), n };
}

/** By the first candidate that differs; no score comes first. */
function byScores(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at]!, b[at]!].map((score) => (Number.isNaN(score) ? -Infinity : score)) as [number, number];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function check({ candidates, criteria, scale: [lowest, highest] }: Voting, ballots: readonly Ballot[]): void {
  requireRange('countBallots', 'the width of the scale', highest - lowest, Number.MIN_VALUE, Number.MAX_VALUE);
  for (const { id, weight } of criteria) requireRange('countBallots', `the weight of ${id}`, weight, Number.MIN_VALUE, Number.MAX_VALUE);
  const known = new Set(candidates);
  for (const { scores } of ballots)
    for (const [candidate, own] of Object.entries(scores)) {
      if (!known.has(candidate)) throw new AnalysisError('unknownName', `countBallots: ${candidate} is not voted on`, { candidate });
      requireSameLength('countBallots', 'a ballot', own.length, criteria.length);
      for (const score of own) requireRange('countBallots', 'a score', score, lowest, highest);
    }
}
