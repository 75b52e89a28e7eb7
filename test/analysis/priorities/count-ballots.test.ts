import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../analysis/errors.ts';
import {
  countBallots,
  mayBeToldAgain,
  type Ballot,
  type CountedCandidate,
  type Voting,
} from '../../../analysis/priorities/count-ballots.ts';

const voting: Voting = {
  candidates: ['conflict', 'access', 'ties'],
  criteria: [
    { id: 'elevated', weight: 2 },
    { id: 'influence', weight: 1 },
  ],
  scale: [1, 5],
};
const ballot = (group: string, conflict: readonly number[], access: readonly number[], ties?: readonly number[]): Ballot => ({
  group,
  scores: { conflict, access, ...(ties === undefined ? {} : { ties }) },
});
type Counted = Extract<CountedCandidate, { readonly kind: 'counted' }>;
const counted = (results: readonly CountedCandidate[], candidate: string): Counted => {
  const found = results.find((one) => one.candidate === candidate);
  if (found?.kind !== 'counted') throw new Error(`${candidate} is not counted`);
  return found;
};

describe('countBallots', () => {
  /** Six voters: conflict 5 and 2 by criterion, so (2 × 5 + 2) / 3 = 4, or 4 and 4; access 2 or 1; ties scored by four alone. */
  const six = [0, 1, 2, 3, 4, 5].map((voter) =>
    ballot('school', voter < 3 ? [5, 2] : [4, 4], voter < 3 ? [2, 2] : [1, 1], voter < 4 ? [3, 3] : undefined),
  );

  it('weighs criteria, and tells no candidate that four voters scored', () => {
    const results = countBallots(voting, six, 'seed');
    expect(results.map(({ kind, candidate }) => [kind, candidate])).toEqual([
      ['counted', 'conflict'],
      ['counted', 'access'],
      ['tooFewVoters', 'ties'],
    ]);
    expect(counted(results, 'conflict')).toMatchObject({ n: 6, mean: 4, byCriterion: [4.5, 3], spread: 0, disagreement: 0, place: 1 });
    // Half at 2, half at 1: deviations of a half, squares 6 × 0.25; the most there could be is 2.
    expect(counted(results, 'access')).toMatchObject({ mean: 1.5, spread: Math.sqrt(1.5 / 5), place: 2 });
    expect(counted(results, 'access').disagreement).toBeCloseTo(0.5 / 2, 12);
  });

  it('calls the room wholly divided when half stand at either end', () => {
    const results = countBallots(voting, [1, 1, 1, 5, 5, 5].map((score) => ballot('a', [score, score], [3, 3])), 'seed'); // prettier-ignore
    expect(counted(results, 'conflict').disagreement).toBeCloseTo(1, 12);
  });

  const room = (sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([group, n], at) => Array.from({ length: n }, (_, i) => ballot(group, [1 + at + (i % 2), 3], [3, 3])));
  const shown = (sizes: Readonly<Record<string, number>>) =>
    counted(countBallots(voting, room(sizes), 'seed'), 'conflict').groups.map(({ group, n }) => [group, n]);

  it('tells sectors of five voters, at the threshold and to each side', () => {
    expect(shown({ police: 5, school: 6 })).toEqual([['police', 5], ['school', 6]]); // prettier-ignore
    expect(shown({ police: 5, school: 6, youth: 5 })).toHaveLength(3);
    // All less the others would be the four.
    expect(shown({ police: 5, school: 6, youth: 4 })).toEqual([['school', 6]]);
    expect(shown({ police: 4, school: 6 })).toEqual([]);
    expect(shown({ police: 3, school: 6, youth: 2 })).toEqual([['school', 6]]);
    expect(shown({ school: 6 })).toEqual([['school', 6]]);
  });

  it('says how a sector differs from all others', () => {
    const [police, school] = counted(countBallots(voting, room({ police: 6, school: 6 }), 'seed'), 'conflict').groups;
    // (2 × 1.5 + 3) / 3 = 2 and (2 × 2.5 + 3) / 3.
    expect([police!.mean, school!.mean]).toEqual([2, 2.666666667]);
    expect(police!.toOthers!.value).toBeCloseTo(-2 / 3, 9);
    expect(police!.toOthers!.low).toBeLessThan(-2 / 3);
    expect(counted(countBallots(voting, room({ police: 6 }), 'seed'), 'conflict').groups[0]!.toOthers).toBeNull();
  });

  it('calls ties ties', () => {
    const alike = Array.from({ length: 20 }, (_, i) => ballot('a', [1 + (i % 5), 3], [5 - (i % 5), 3], [1, 1]));
    const results = countBallots(voting, alike, 'seed');
    expect(counted(results, 'conflict')).toMatchObject({ place: 1, low: 1, high: 2, tiedWith: ['access'] });
    expect(counted(results, 'access')).toMatchObject({ place: 1, low: 1, high: 2, tiedWith: ['conflict'] });
    expect(counted(results, 'ties')).toMatchObject({ place: 3, low: 3, high: 3, tiedWith: [] });
  });

  it('refuses scores off the scale, ballots of another shape and unknown candidates', () => {
    const code = (ballots: readonly Ballot[], over: Partial<Voting> = {}) => {
      try {
        countBallots({ ...voting, ...over }, ballots, 'seed');
      } catch (error) {
        return error instanceof AnalysisError ? error.code : error;
      }
    };
    expect(code([ballot('a', [6, 1], [1, 1])])).toBe('outOfRange');
    expect(code([ballot('a', [NaN, 1], [1, 1])])).toBe('outOfRange');
    expect(code([ballot('a', [1], [1, 1])])).toBe('lengthMismatch');
    expect(code([{ group: 'a', scores: { other: [1, 1] } }])).toBe('unknownName');
    expect(code([], { criteria: [{ id: 'elevated', weight: 0 }] })).toBe('outOfRange');
    expect(code([], { scale: [3, 3] })).toBe('outOfRange');
  });

  const score = fc.integer({ min: 1, max: 5 });
  const pair = fc.tuple(score, score);
  const ballots = fc.array(
    fc.record({ group: fc.constantFrom('police', 'school', 'youth'), scores: fc.record({ conflict: pair, access: pair, ties: pair }) }),
    { minLength: 5, maxLength: 16 },
  );
  const few = { numRuns: 40 };

  it('does not mind the order of ballots, nor what candidates and sectors are called', () => {
    const names: Readonly<Record<string, string>> = { conflict: 'x', access: 'a', ties: 'm', police: 'P', school: 'S', youth: 'Y' };
    fc.assert(
      fc.property(ballots, (all) => {
        const results = countBallots(voting, all, 'seed');
        expect(countBallots(voting, [...all].reverse(), 'seed')).toEqual(results);
        const renamed = countBallots(
          { ...voting, candidates: voting.candidates.map((id) => names[id]!) },
          all.map(({ group, scores }) => ({
            group: names[group]!,
            scores: Object.fromEntries(Object.entries(scores).map(([id, own]) => [names[id]!, own])),
          })),
          'seed',
        );
        const back = (of: Counted) => ({
          ...of,
          candidate: names[of.candidate],
          tiedWith: of.tiedWith.map((id) => names[id]),
          groups: of.groups.map((one) => ({ ...one, group: names[one.group]! })),
        });
        expect(renamed).toEqual(results.map((one) => back(one as Counted)));
      }),
      few,
    );
  });

  it('changes no order by a ballot that equals the means', () => {
    fc.assert(
      fc.property(ballots, (all) => {
        const before = countBallots(voting, all, 'seed') as Counted[];
        const average: Ballot = { group: 'school', scores: Object.fromEntries(before.map((one) => [one.candidate, one.byCriterion])) };
        const after = countBallots(voting, [...all, average], 'seed') as Counted[];
        for (const [at, one] of before.entries()) {
          expect(after[at]!.mean).toBeCloseTo(one.mean, 8);
          expect(after[at]!.spread).toBeLessThanOrEqual(one.spread + 1e-9);
          for (const [other, rival] of before.entries())
            if (one.mean - rival.mean > 1e-6) expect(after[at]!.place).toBeLessThan(after[other]!.place);
        }
      }),
      few,
    );
  });

  it('never moves a candidate down for a higher score', () => {
    fc.assert(
      fc.property(ballots, fc.nat(), (all, which) => {
        const at = which % all.length;
        const raised = all.map((one, i) =>
          i === at ? { ...one, scores: { ...one.scores, conflict: one.scores.conflict.map((own) => Math.min(5, own + 1)) } } : one,
        );
        const [before, after] = [all, raised].map((of) => counted(countBallots(voting, of, 'seed'), 'conflict'));
        expect(after!.mean).toBeGreaterThanOrEqual(before!.mean);
        expect(after!.place).toBeLessThanOrEqual(before!.place);
      }),
      few,
    );
  });

  it('leaves no one to four voters to be found by subtracting sectors from all', () => {
    const sizes = fc.record({ police: fc.nat(12), school: fc.nat(12), youth: fc.nat(12), resident: fc.nat(12) });
    fc.assert(
      fc.property(sizes, (of) => {
        const all = Object.values(of).reduce((sum, n) => sum + n, 0);
        fc.pre(all >= 5);
        const told = shown(of).map(([, n]) => Number(n));
        for (let part = 0; part < 2 ** told.length; part++) {
          const left = all - told.reduce((sum, n, i) => sum + (part & (1 << i) ? n : 0), 0);
          expect(left === 0 || left >= 5).toBe(true);
        }
      }),
      few,
    );
  });
});

describe('mayBeToldAgain', () => {
  it('takes five ballots more, or none', () => {
    expect([10, 11, 14, 15, 9].map((n) => mayBeToldAgain(10, n))).toEqual([true, false, false, true, false]);
  });
});
