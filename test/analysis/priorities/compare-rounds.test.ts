import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../../analysis/priorities/compare-rounds.ts';
import { countBallots, type Ballot, type Voting } from '../../../analysis/priorities/count-ballots.ts';

const voting: Voting = { candidates: ['conflict', 'access', 'ties'], criteria: [{ id: 'all', weight: 1 }], scale: [1, 5] };
/** The first four voters alone score the ties. */
const round = (conflict: readonly number[], access: readonly number[], over: Partial<Voting> = {}) => {
  const ballots: Ballot[] = conflict.map((score, voter) => ({
    group: 'school',
    scores: { conflict: [score], access: [access[voter]!], ...(voter < 4 ? { ties: [3] } : {}) },
  }));
  return countBallots({ ...voting, ...over }, ballots, 'round');
};
const first = round([1, 5, 1, 5, 1, 5], [4, 4, 3, 3, 4, 4]);
const second = round([4, 5, 4, 5, 4, 5, 4], [3, 3, 3, 3, 3, 3, 3]);

describe('compareRounds', () => {
  it('tells how the mean, the disagreement and the place changed', () => {
    const [conflict, access, ties] = compareRounds(first, second);
    if (conflict?.kind !== 'compared' || access?.kind !== 'compared') throw new Error('both are told');
    // 31/7 less 3, and 3 less 22/6.
    expect(conflict.change.value).toBeCloseTo(31 / 7 - 3, 8);
    expect(access.change.value).toBeCloseTo(3 - 22 / 6, 8);
    expect(conflict.disagreement).toBeLessThan(-0.7);
    expect([conflict.placeBefore, conflict.placeAfter, access.placeBefore, access.placeAfter]).toEqual([2, 1, 1, 2]);
    expect(conflict.change.low).toBeLessThan(conflict.change.value);
    expect(ties).toEqual({ kind: 'tooFewVoters', candidate: 'ties' });
  });

  it('is nothing between a round and itself, and leaves out what only one round had', () => {
    for (const one of compareRounds(first, first))
      if (one.kind === 'compared') expect([one.change.value, one.disagreement]).toEqual([0, 0]);
    expect(compareRounds(first, second.slice(1)).map(({ candidate }) => candidate)).toEqual(['access', 'ties']);
  });
});
