/** From sealed ballots to a result. Nothing of a single ballot leaves this file. */
import { countBallots, mayBeToldAgain } from '../../analysis/priorities/count-ballots.ts';
import { tellAgain } from '../../analysis/priorities/tell-again.ts';
import { scoreScale } from '../../analysis/priorities/candidate.ts';
import { type BallotLayout, unpackBallot } from '../../survey/anonymity/pack-ballot.ts';
import { sealBound, sealInfo } from '../../survey/anonymity/seal-answers.ts';
import type { TokenPlace } from '../../survey/anonymity/token.ts';
import { sealOpener } from '../fielding/open-seal.ts';
import type { RoundResult } from './decision.ts';
import type { WorkshopRow } from './workshop.repository.ts';

export const layoutOf = ({ candidates, criteria, sectors }: Pick<WorkshopRow, 'candidates' | 'criteria' | 'sectors'>): BallotLayout => ({
  sectors,
  candidates: candidates.map(({ id }) => id),
  criteria: criteria.length,
  scale: scoreScale,
});

/**
 * Opens and counts the ballots of a round. One that does not open, or says what no phone of ours sends, is left out.
 *
 * @param secret private number that the ballots were sealed to
 * @param before what was told of the round before it was reopened; null otherwise
 */
export function countRound(
  workshop: WorkshopRow,
  place: TokenPlace,
  secret: Uint8Array,
  ballots: readonly { readonly token: Uint8Array; readonly sealed: Uint8Array }[],
  before: RoundResult | null,
): RoundResult {
  const layout = layoutOf(workshop);
  const open = sealOpener(secret, sealInfo(place));
  const opened = ballots.flatMap(({ token, sealed }) => {
    const packed = open(sealBound({ ...place, token }), sealed);
    const ballot = packed && unpackBallot(layout, packed);
    return ballot ? [ballot] : [];
  });
  const voting = {
    candidates: layout.candidates,
    criteria: workshop.criteria.map(({ id, weight }) => ({ id, weight })),
    scale: scoreScale,
  };
  const after = countBallots(voting, opened, `${workshop.workshop} ${place.class}`);
  if (before === null || before.candidates.every(({ kind }) => kind === 'tooFewVoters'))
    return { ballots: opened.length, untold: 0, candidates: after };
  const candidates = mayBeToldAgain(before.ballots, opened.length) ? tellAgain(before.candidates, after) : before.candidates;
  return candidates === before.candidates
    ? { ...before, untold: opened.length - before.ballots }
    : { ballots: opened.length, untold: 0, candidates };
}
