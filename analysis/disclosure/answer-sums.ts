import type { PsuTotals } from '../estimation/psu-totals.ts';
import type { ReleaseFactor } from './wave-tables.ts';
import type { AnswerSums } from './withhold-values.ts';

/**
 * Answers to a factor's questions added up by target: pupils for a share, weights for a mean, whose scores are put between 0 and 1.
 *
 * @param parts    totals, and for each of their groups the target in [0, targets), or -1 for none
 */
export function answerSums(
  parts: Iterable<{ readonly totals: PsuTotals; readonly targetOf: ArrayLike<number> }>,
  { scale, statistic, variable }: ReleaseFactor,
  targets: number,
): AnswerSums {
  const sums = { answered: new Float64Array(targets), score: new Float64Array(targets), square: new Float64Array(targets) };
  const [low, high] = scale.range;
  const span = high - low;
  for (const { totals, targetOf } of parts) {
    const { answered, positive, w, wy, wyy } = totals.variables[variable]!;
    for (let line = 0; line < answered.length; line++) {
      const target = targetOf[totals.group[line]!]!;
      if (target < 0) continue;
      if (statistic === 'share') {
        sums.answered[target]! += answered[line]!;
        sums.score[target]! += positive[line]!;
        sums.square[target]! += positive[line]!;
      } else {
        sums.answered[target]! += w[line]!;
        sums.score[target]! += (wy[line]! - low * w[line]!) / span;
        sums.square[target]! += (wyy[line]! - 2 * low * wy[line]! + low * low * w[line]!) / span ** 2;
      }
    }
  }
  return sums;
}

/**
 * What at most `few` pupils can add to these sums. A share counts pupils; of scores in between only weighted sums are known, so a pupil may weigh
 * as much as the heaviest one.
 */
export const mostOf = (few: number, { statistic }: Pick<ReleaseFactor, 'statistic'>, heaviest: number): number =>
  statistic === 'share' ? few : few * heaviest;
