import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ballot, countBallots, type CountedCandidate } from '../../../analysis/priorities/count-ballots.ts';
import { tellAgain } from '../../../analysis/priorities/tell-again.ts';

const voting = { candidates: ['a', 'b'], criteria: [{ id: 'k', weight: 1 }], scale: [1, 5] as const };
const count = (ballots: readonly Ballot[]) => countBallots(voting, ballots, 'seed');
const ballot = (group: string, a: number, b?: number): Ballot => ({ group, scores: { a: [a], ...(b !== undefined && { b: [b] }) } });
const many = (n: number, one: Ballot): Ballot[] => Array.from({ length: n }, () => one);
const groupsOf = (result: readonly CountedCandidate[], at = 0) => {
  const one = result[at]!;
  return one.kind === 'counted' ? one.groups.map(({ group, n }) => [group, n]) : one.kind;
};

describe('tellAgain', () => {
  const first = [...many(5, ballot('school', 5, 1)), ...many(5, ballot('youth', 4, 2))];
  const before = count(first);

  it('tells the new result when five more have voted, and the old one when fewer have', () => {
    expect(tellAgain(before, count([...first, ...many(4, ballot('school', 1, 1))]))).toBe(before);
    const after = count([...first, ...many(5, ballot('school', 1, 1))]);
    expect(tellAgain(before, after)).toEqual(after);
  });

  it('keeps the old result when one candidate got one to four voters more, whatever the others got', () => {
    const more = [...many(4, ballot('school', 3)), ...many(1, ballot('school', 3, 3))];
    expect(tellAgain(before, count([...first, ...more]))).toBe(before);
  });

  it('tells a candidate that was told nothing of before', () => {
    const few = many(4, ballot('school', 3, 3));
    const after = count([...few, ballot('youth', 2, 2)]);
    expect(tellAgain(count(few), after)).toEqual(after);
  });

  it('tells no sectors where one of them got one to four more, though all together got five', () => {
    const after = count([...first, ...many(2, ballot('school', 1, 1)), ...many(3, ballot('youth', 1, 1))]);
    expect(groupsOf(after)).toEqual([
      ['school', 7],
      ['youth', 8],
    ]);
    expect(groupsOf(tellAgain(before, after))).toEqual([]);
  });

  it('never lets two results that are told differ by one to four voters, of a candidate, of a sector or outside the sectors', () => {
    const ballots = (most: number) => fc.array(fc.tuple(fc.constantFrom('school', 'youth', 'police'), fc.boolean()), { maxLength: most });
    const made = (some: readonly (readonly [string, boolean])[]) => some.map(([group, both]) => ballot(group, 3, both ? 3 : undefined));
    fc.assert(
      fc.property(ballots(20), ballots(12), (early, late) => {
        const then = count(made(early));
        const told = tellAgain(then, count(made([...early, ...late])));
        for (const [at, now] of told.entries()) {
          const was = then[at]!;
          if (was.kind === 'tooFewVoters' || now.kind === 'tooFewVoters') continue;
          const differences = [now.n - was.n];
          if (now.groups.length > 0) {
            for (const { group, n } of now.groups) differences.push(n - was.groups.find((one) => one.group === group)!.n);
            const outside = ({ n, groups }: typeof now) => n - groups.reduce((sum, one) => sum + one.n, 0);
            differences.push(outside(now) - outside(was));
          }
          for (const difference of differences) expect(difference === 0 || difference >= 5).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
