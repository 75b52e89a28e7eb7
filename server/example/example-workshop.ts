/** A workshop of the example municipality, from its candidates over two rounds on paper to what was decided; every step is what a facilitator does. */
import { randomBytes, webcrypto } from 'node:crypto';
import { mostCandidates, scoreScale } from '../../analysis/priorities/candidate.ts';
import type { Proposal } from '../../analysis/priorities/propose-candidates.ts';
import { type SectorId, sectorIds } from '../../analysis/priorities/sectors.ts';
import { usualCriteria } from '../../notebooks/wording/workshop-texts.ts';
import { ballotPlace, packBallot } from '../../survey/anonymity/pack-ballot.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { randomStream } from '../../survey/simulation/random.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import type { WorkshopStage } from '../database/tables.ts';
import { layoutOf } from '../workshops/count-round.ts';
import type { Decision } from '../workshops/decision.ts';
import { beginDecision, saveDecision } from '../workshops/decision.service.ts';
import { proposalsOf, readSource } from '../workshops/released-source.ts';
import { takePaperBallot } from '../workshops/room.service.ts';
import { findRounds, type WorkshopRow } from '../workshops/workshop.repository.ts';
import { finishWorkshop, type Leading, makeWorkshop, moveWorkshop } from '../workshops/workshop.service.ts';
import { madeUp, minutes, place, workshopTitle } from './example-plan-words.ts';

export interface ExampleMeeting {
  readonly area: string;
  readonly areaName: string;
  /** The wave that it looked at. */
  readonly source: { readonly instrument: string; readonly wave: string };
  readonly decidedOn: string;
  readonly notebook: { readonly notebook: string; readonly revision: number } | null;
  /** Whether a place that no survey asks about is voted on as well. */
  readonly withPlace: boolean;
}

const factorsVotedOn = 5;
const factorsChosen = 2;
const voters: readonly SectorId[] = sectorIds.filter((id) => id !== 'other' && id !== 'business');
const ballots = 14;

export async function holdExampleWorkshop(leading: Leading, meeting: ExampleMeeting): Promise<Decision> {
  const { area, source, withPlace } = meeting;
  const proposals = chooseCandidates(proposalsOf(await readSource(leading.db, leading, source, area), area));
  const made = await makeWorkshop(leading, area, {
    title: workshopTitle(meeting.areaName),
    source,
    candidates: [
      ...proposals.map(({ factor }) => ({ kind: 'factor', factor: factor.id, note: '' }) as const),
      ...(withPlace ? [{ kind: 'place', name: place.name, note: place.note } as const] : []),
    ],
    criteria: usualCriteria,
    sectors: sectorIds,
  });
  let workshop = made;
  const go = async (...stages: readonly WorkshopStage[]): Promise<void> => {
    for (const stage of stages) workshop = await moveWorkshop(leading, area, made.workshop, workshop.version, stage);
  };
  await go('gathering', 'first');
  await vote(leading, workshop, 1);
  await go('talk', 'second');
  await vote(leading, workshop, 2);
  await go('deciding');
  const draft = await beginDecision(leading, area, { workshop: made.workshop });
  const chosen = made.candidates.filter(({ subject }, at) => at < factorsChosen || subject.kind === 'place');
  const decision = await saveDecision(
    leading,
    area,
    draft.decision,
    draft.revision,
    {
      title: draft.title,
      decidedOn: meeting.decidedOn,
      present: minutes.present,
      notes: `${madeUp}. ${minutes.notes}`,
      notebook: meeting.notebook,
      priorities: chosen.map(({ subject }, at) => ({ subject, reason: minutes.reason, dissent: at === 1 ? minutes.dissent : '' })),
    },
    true,
  );
  await finishWorkshop(leading, area, made.workshop);
  return decision;
}

/** Those that most speaks for, as a facilitator finds them chosen already. */
const chooseCandidates = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.slice(0, Math.min(factorsVotedOn, mostCandidates - 1));

/** Fourteen people who see much the same, and more so when they have talked. */
async function vote({ db, municipality }: Leading, workshop: WorkshopRow, round: 1 | 2): Promise<void> {
  const id = municipality.municipality;
  const rounds = await inMunicipality(db, id, (tx) => findRounds(tx, workshop.workshop));
  const { sealing_key } = rounds.find((one) => one.round === round)!;
  const layout = layoutOf(workshop);
  const [lowest, highest] = scoreScale;
  for (let voter = 0; voter < ballots; voter++) {
    const random = randomStream('exempelkommun', 'ballot', workshop.area, round, voter);
    const scores = Object.fromEntries(
      layout.candidates.map((candidate, at) => {
        const liked = highest - ((highest - lowest) * at) / layout.candidates.length - 0.5;
        const scored = Array.from({ length: layout.criteria }, () => Math.round(liked + random.normal() * (round === 1 ? 1 : 0.6)));
        return [candidate, scored.map((score) => Math.min(highest, Math.max(lowest, score)))];
      }),
    );
    const token = new Uint8Array(randomBytes(32));
    const ephemeral = await webcrypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    const given = packBallot(layout, { group: voters[voter % voters.length]!, scores });
    const sealed = await sealAnswers(sealing_key, ephemeral, { ...ballotPlace(municipality.slug, workshop.workshop, round), token }, given);
    await takePaperBallot(db, id, workshop, { round, token, sealed });
  }
}
