import { type CountedCandidate, fewestVoters, mayBeToldAgain } from './count-ballots.ts';

type Counted = Extract<CountedCandidate, { kind: 'counted' }>;

/**
 * What may be told of a round that was reopened, has got more ballots and is closed again. The old result stays where the new one less the old
 * one would be the scores of one to four voters: of a candidate, or of all. Sectors are told again only where the same ones are, each with nobody
 * or at least five more in it, and as many outside; otherwise the new result tells no sectors of the candidate.
 *
 * @param before the result that was told
 * @param after  of the same candidates in the same order, by the same ballots and those that came after
 */
export function tellAgain(before: readonly CountedCandidate[], after: readonly CountedCandidate[]): readonly CountedCandidate[] {
  const pairs = after.map((now, at) => ({ now, earlier: before[at]! }));
  const isSafe = pairs.every(
    ({ now, earlier }) => earlier.kind === 'tooFewVoters' || (now.kind === 'counted' && mayBeToldAgain(earlier.n, now.n)),
  );
  return isSafe
    ? pairs.map(({ now, earlier }) => (now.kind === 'counted' && earlier.kind === 'counted' ? withSafeGroups(earlier, now) : now))
    : before;
}

function withSafeGroups(earlier: Counted, now: Counted): Counted {
  const sizes = ({ groups }: Counted) => new Map(groups.map(({ group, n }) => [group, n]));
  const outside = ({ n, groups }: Counted) => n - groups.reduce((sum, group) => sum + group.n, 0);
  const [old, fresh] = [sizes(earlier), sizes(now)];
  const isSame = old.size === fresh.size && [...fresh].every(([group, n]) => old.has(group) && mayBeToldAgain(old.get(group)!, n));
  const more = outside(now) - outside(earlier);
  return isSame && (more === 0 || more >= fewestVoters) ? now : { ...now, groups: [] };
}
