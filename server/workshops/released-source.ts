/** The release that a workshop or a decision takes its evidence from. */
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { type Evidence, noEvidence } from '../../analysis/priorities/candidate.ts';
import { type Proposal, proposeCandidates } from '../../analysis/priorities/propose-candidates.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { Text } from '../../survey/text.ts';
import { sightOf } from '../access/sight.rules.ts';
import type { Who } from '../access/roles.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { readArea } from '../releases/read-area.ts';
import { findReleased } from '../releases/release.repository.ts';
import { today } from '../today.ts';
import { seenTables } from '../waves/seen-surveys.ts';
import type { DecisionPins } from './decision.ts';

export interface Source {
  readonly pin: NonNullable<DecisionPins['release']>;
  /** What it says of the one area (`readArea`). */
  readonly release: ReleasedWave;
}

/**
 * What the newest release of a wave says of an area, for whoever sees it.
 *
 * @param area its code; empty for the whole municipality
 * @throws {ProblemError} notFound
 */
export async function readSource(
  db: Database,
  { who, municipality }: { readonly who: Who; readonly municipality: MunicipalityRow },
  { instrument, wave }: { readonly instrument: string; readonly wave: string },
  area: string,
): Promise<Source> {
  const found = await inMunicipality(db, municipality.municipality, async (tx) => {
    const seen = await seenTables(tx, sightOf(who, municipality.municipality, today()));
    return seen(instrument, wave) === null ? undefined : findReleased(tx, instrument, wave);
  });
  if (!found) throw new ProblemError('notFound', `There is no released wave "${wave}" of "${instrument}".`);
  // Outside the transaction: it takes longer than the query.
  return { pin: { instrument, wave, number: found.number }, release: await readArea(found.document, area) };
}

/** @param area its code; empty for the whole municipality */
export const proposalsOf = ({ release }: Source, area: string): Proposal[] => proposeCandidates(release, area === '' ? null : area);

/** What an area is called in a release; undefined where it has none of that code. */
export const areaNameIn = ({ release }: Source, area: string): Text | undefined =>
  release.groups.find(({ id }) => id === 'area')?.codes.find(({ code }) => code === area)?.label;

/** Evidence of a subject among what the release proposes; none for what it does not measure. */
export function evidenceOf(source: Source | null, proposals: readonly Proposal[], subject: Subject): Evidence {
  if (subject.kind !== 'factor' || subject.instrument !== source?.pin.instrument) return noEvidence;
  return proposals.find(({ factor, statistic }) => factor.id === subject.factor && statistic === subject.statistic)?.evidence ?? noEvidence;
}
