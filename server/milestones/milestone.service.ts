/** How far an alliance has come: the newest assessment of each milestone, and new ones. */
import { type EvidenceLink, isEvidenceAddress, type MilestoneLevel } from '../../notebooks/milestones/milestone.ts';
import { milestones } from '../../notebooks/milestones/phases.ts';
import type { Text } from '../../survey/text.ts';
import { decide, type RoleRule } from '../access/access.rules.ts';
import { findAreasAbove } from '../access/find-areas-above.ts';
import { overlookers } from '../access/overlookers.ts';
import type { Who } from '../access/roles.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { areaInAddress, findPlanAreas } from '../plans/plan-areas.ts';
import { ProblemError } from '../problem.ts';
import { type AssessmentRow, findAssessments, findHistoryOf, insertAssessment } from './milestone.repository.ts';

export interface Assessment {
  readonly milestone: string;
  /** From 1: whoever assesses anew says which one was read. */
  readonly number: number;
  readonly level: MilestoneLevel;
  readonly note: string;
  readonly evidence: readonly EvidenceLink[];
  readonly by: string;
  readonly at: string;
}

export interface AreaMilestones {
  /** As addresses have it. */
  readonly area: string;
  readonly name: Text;
  /** The newest of each milestone that has any. */
  readonly assessments: readonly Assessment[];
}

/** Of every area that has a plan or may get one. */
export async function showMilestones(tx: TenantTransaction, now: Date): Promise<AreaMilestones[]> {
  const rows = await findAssessments(tx);
  return (await findPlanAreas(tx, now)).map(({ area, name }) => ({
    area: areaInAddress(area),
    name,
    assessments: rows.filter((row) => row.area === area).map(describe),
  }));
}

const describe = (row: AssessmentRow): Assessment => ({
  milestone: row.milestone,
  number: row.number,
  level: row.level as MilestoneLevel,
  note: row.note,
  evidence: row.evidence,
  by: row.person_name,
  at: row.assessed_at.toISOString(),
});

export interface AreaMilestonesOfReader extends AreaMilestones {
  readonly mayAssess: boolean;
  /** Whether the overview is open to this person. */
  readonly mayOverlook: boolean;
}

export interface Reading {
  readonly db: Database;
  readonly municipality: string;
  readonly who: Who;
  readonly now: Date;
}

/** Whoever assesses. */
export const assessors = { roles: ['ctcCoordinator', 'alliance'], about: 'area' } as const satisfies RoleRule;

/** @param area its code; empty for the whole municipality @throws {ProblemError} notFound */
export async function showAreaMilestones({ db, municipality, who, now }: Reading, area: string): Promise<AreaMilestonesOfReader> {
  const areas = await findAreasAbove(db, municipality, { area: areaInAddress(area) }, now);
  const may = (rule: RoleRule): boolean => decide(rule, who, { municipality, areas }, now.toISOString()) === 'allowed';
  return inMunicipality(db, municipality, async (tx) => {
    const place = (await findPlanAreas(tx, now)).find((one) => one.area === area);
    if (!place) throw new ProblemError('notFound', `There is no area "${area}".`);
    const assessments = (await findAssessments(tx, area)).map(describe);
    return { area: areaInAddress(area), name: place.name, assessments, mayAssess: may(assessors), mayOverlook: may(overlookers) };
  });
}

export interface Assessing {
  readonly tx: TenantTransaction;
  readonly municipality: string;
  readonly who: Pick<Who, 'person' | 'name'>;
  /** Its code; empty for the whole municipality. */
  readonly area: string;
  readonly now: Date;
}
export interface NewAssessment {
  readonly level: MilestoneLevel;
  readonly note: string;
  readonly evidence: readonly EvidenceLink[];
  /** Number of the assessment that was read; 0 where there was none. */
  readonly read: number;
}

/** @throws {ProblemError} notFound, changedMeanwhile, invalidRequest */
export async function assess(at: Assessing, milestone: string, { read, level, note, evidence }: NewAssessment): Promise<Assessment> {
  requireKnown(milestone);
  const wrong = evidence.findIndex(({ address }) => !isEvidenceAddress(address));
  if (wrong !== -1)
    throw new ProblemError('invalidRequest', 'Some values are not as they should be.', [
      { pointer: `/evidence/${wrong}/address`, detail: 'must be an address that begins with https:// or a page of this site' },
    ]);
  const { tx, municipality, who, area, now } = at;
  const place = (await findPlanAreas(tx, now)).find((one) => one.area === area);
  if (!place) throw new ProblemError('notFound', `There is no area "${area}".`);
  const newest = (await findHistoryOf(tx, area, milestone))[0]?.number ?? 0;
  if (newest !== read) throw changedMeanwhile();
  const row = await insertAssessment(tx, {
    municipality,
    area,
    milestone,
    number: read + 1,
    level,
    note,
    evidence: JSON.stringify(evidence),
    person: who.person,
    person_name: who.name,
  }).catch((error: unknown) => {
    // Two at the same time: the later one has not seen the other.
    if (isUniqueViolation(error)) throw changedMeanwhile();
    throw error;
  });
  await recordAct(tx, {
    municipality,
    who,
    act: 'milestone.assessed',
    object: { kind: 'milestone', id: milestone },
    detail: { name: place.name.sv },
  });
  return describe(row);
}

/** The newest first. @throws {ProblemError} notFound */
export async function listHistory(tx: TenantTransaction, area: string, milestone: string): Promise<Assessment[]> {
  requireKnown(milestone);
  return (await findHistoryOf(tx, area, milestone)).map(describe);
}

function requireKnown(milestone: string): void {
  if (!milestones.some(({ id }) => id === milestone)) throw new ProblemError('notFound', `There is no milestone "${milestone}".`);
}

const changedMeanwhile = () => new ProblemError('changedMeanwhile', 'Somebody has assessed the milestone since it was read.');
