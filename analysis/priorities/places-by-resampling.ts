import type { Random } from '../../survey/simulation/random.ts';
import { normalTwoSidedP } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/t.ts';
import type { PossiblePlaces } from '../ranking/joint-places.ts';

/** Resampled rounds: the 95 % point of the greatest difference has an error of about 0.7 percentage points in coverage. */
export const resampledRounds = 1000;

export interface ResampledPlaces {
  /** Per candidate, 1 being the highest mean. */
  readonly places: readonly PossiblePlaces[];
  /** Whether the ballots cannot tell a pair apart: k × k, symmetric, true on the diagonal. */
  readonly tied: readonly (readonly boolean[])[];
}

/**
 * Which places the candidates of a vote may have, had other people like these voted: in at least 95 of 100 such rounds all true places lie within.
 *
 * Voters are drawn anew with replacement, whole ballots at a time, so that what one voter thinks of two candidates stays together. Of each round the
 * largest |difference of two means less the one at hand| / its standard error is taken; two candidates are told apart when their difference is
 * larger than 95 % of these. A resampled variance is (n - 1)/n of the sample's, and few voters make standard errors uncertain: both are
 * made up for, the second by Student's value with the same tail (as in possiblePlaces). Among a handful of voters a standard error may be small by
 * luck, so that an exact sign test must tell the pair apart too, at 5 % by itself; and at 5 % over all pairs where all voters see the very same
 * difference and there is no standard error at all. Five voters therefore tell nothing apart.
 *
 * @param scores one row per voter, one entry per candidate; NaN where a voter did not score it. At least one voter scored each candidate
 * @param random seeded by the caller; rows in another order give other draws
 * @see Mogstad, Romano, Shaikh and Wilhelm (2024), Inference for ranks, Review of Economic Studies 91, 476-518; Hall and Miller (2009), Using the
 *   bootstrap to quantify the authority of an empirical ranking, Annals of Statistics 37, 3929-3959 (why resampled places themselves say too little of ties)
 */
export function placesByResampling(scores: readonly (readonly number[])[], random: Random, rounds = resampledRounds): ResampledPlaces {
  const voters = scores.length;
  const k = scores[0]?.length ?? 0;
  const pairs = Array.from({ length: k }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat();
  const means = meansOf(scores, new Float64Array(voters).fill(1), k);
  const answered = Array.from({ length: k }, (_, a) => scores.filter((row) => !Number.isNaN(row[a]!)).length);
  const pull = scores.map((row) => row.map((score, a) => (Number.isNaN(score) ? 0 : (score - means[a]!) / answered[a]!)));
  const errors = pairs.map(([a, b]) => {
    const squares = pull.reduce((sum, row) => sum + (row[a]! - row[b]!) ** 2, 0);
    return voters < 2 || squares < 1e-18 ? 0 : Math.sqrt((voters / (voters - 1)) * squares);
  });

  const largest = new Float64Array(rounds);
  for (let round = 0; round < rounds; round++) {
    const drawn = new Float64Array(voters);
    for (let i = 0; i < voters; i++) drawn[random.integer(voters)]!++;
    const again = meansOf(scores, drawn, k).map((mean, a) => (Number.isNaN(mean) ? 0 : mean - means[a]!));
    pairs.forEach(([a, b], at) => {
      if (errors[at]! > 0) largest[round] = Math.max(largest[round]!, Math.abs(again[a]! - again[b]!) / errors[at]!);
    });
  }
  largest.sort();
  const critical = Math.sqrt(voters / Math.max(1, voters - 1)) * largest[Math.min(rounds - 1, Math.ceil(0.95 * (rounds + 1)) - 1)]!;
  const tail = normalTwoSidedP(critical) / 2;

  const tied = Array.from({ length: k }, () => Array.from({ length: k }, () => true));
  const places = Array.from({ length: k }, () => ({ low: 1, high: k }));
  pairs.forEach(([a, b], at) => {
    const few = Math.min(answered[a]!, answered[b]!);
    const difference = means[a]! - means[b]!;
    const byChance = signTest(scores, a, b);
    const isApart =
      errors[at]! > 0
        ? few > 1 && byChance <= 0.05 && Math.abs(difference) > -tQuantile(tail, few - 1) * errors[at]!
        : Math.abs(difference) > 1e-9 && byChance * pairs.length <= 0.05;
    if (!isApart) return;
    tied[a]![b] = tied[b]![a] = false;
    const [above, below] = difference > 0 ? [a, b] : [b, a];
    places[below]!.low++;
    places[above]!.high--;
  });
  return { places, tied };
}

/**
 * Two-sided exact sign test of a pair: the chance of so uneven a split among voters who score the two unlike, were either as likely.
 *
 * @see Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 3.4
 */
function signTest(scores: readonly (readonly number[])[], a: number, b: number): number {
  const first = scores.filter((row) => row[a]! > row[b]!).length;
  const second = scores.filter((row) => row[a]! < row[b]!).length;
  const n = first + second;
  // Binomial terms from none on: each is the one before times (n - i) / (i + 1).
  let [term, sum] = [2 ** -n, 0];
  for (let i = 0; i <= Math.min(first, second); i++) {
    sum += term;
    term *= (n - i) / (i + 1);
  }
  return Math.min(1, 2 * sum);
}

/** Means per candidate with each voter counted so many times; NaN where nobody scored it. */
function meansOf(scores: readonly (readonly number[])[], times: Float64Array, k: number): number[] {
  const sums = new Float64Array(k);
  const counts = new Float64Array(k);
  scores.forEach((row, voter) => {
    const n = times[voter]!;
    if (n > 0)
      for (let a = 0; a < k; a++)
        if (!Number.isNaN(row[a]!)) {
          sums[a]! += n * row[a]!;
          counts[a]! += n;
        }
  });
  return Array.from(sums, (sum, a) => sum / counts[a]!);
}
