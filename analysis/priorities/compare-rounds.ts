import type { CountedCandidate } from './count-ballots.ts';
import type { WithInterval } from './difference-of-intervals.ts';
import { welchInterval } from './welch-interval.ts';

export type RoundChange =
  | { readonly kind: 'tooFewVoters'; readonly candidate: string }
  | {
      readonly kind: 'compared';
      readonly candidate: string;
      /** Second round less first, on the scale. */
      readonly change: WithInterval;
      /** Second less first, in [-1, 1]: below 0 the room has come closer. */
      readonly disagreement: number;
      readonly placeBefore: number;
      readonly placeAfter: number;
    };

/**
 * What the talk between two rounds changed, from their results alone: the rounds' ballots share no key, so that nobody's two votes can be laid side by side.
 * The rounds therefore count as independent (Welch), which makes intervals too wide where people vote alike both times, and never too narrow then.
 *
 * @param first  results of countBallots; the second of the same candidates
 * @returns the candidates of the first round that stand in both
 */
export function compareRounds(first: readonly CountedCandidate[], second: readonly CountedCandidate[]): RoundChange[] {
  return first.flatMap((before): RoundChange[] => {
    const after = second.find(({ candidate }) => candidate === before.candidate);
    if (after === undefined) return [];
    const { candidate } = before;
    if (before.kind === 'tooFewVoters' || after.kind === 'tooFewVoters') return [{ kind: 'tooFewVoters', candidate }];
    return [
      {
        kind: 'compared',
        candidate,
        change: welchInterval(after, before),
        disagreement: after.disagreement - before.disagreement,
        placeBefore: before.place,
        placeAfter: after.place,
      },
    ];
  });
}
