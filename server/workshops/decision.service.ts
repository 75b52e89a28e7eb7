/** From a workshop, or from talk alone, to what an alliance stands for: a draft that is written together, then one that stays as it is. */
import { type Subject, subjectKey } from '../../analysis/priorities/subject.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import {
  type Decision,
  type DecisionMinutes,
  type DecisionParticipants,
  type DecisionPins,
  fewestPriorities,
  mostPriorities,
  type TableNotes,
} from './decision.ts';
import { insertDecision, lockDecision, readDecision, replacePriorities, updateDecision } from './decision.repository.ts';
import { evidenceOf, proposalsOf, readSource } from './released-source.ts';
import { findPulses, findRounds, type WorkshopRow } from './workshop.repository.ts';
import { areaNameOf, findOwn, type Leading } from './workshop.service.ts';

/** What people write of a decision. */
export interface DecisionContent {
  readonly title: string;
  readonly decidedOn: string | null;
  readonly present: string;
  readonly notes: string;
  readonly tables?: readonly TableNotes[];
  readonly notebook: DecisionPins['notebook'];
  readonly priorities: readonly { readonly subject: Subject; readonly reason: string; readonly dissent: string }[];
}

/** What a decision begins with: a workshop, with what it voted on and the results, or talk alone. */
export type DecisionStart =
  | { readonly workshop: string }
  | { readonly title: string; readonly source: { readonly instrument: string; readonly wave: string } | null };

/** There is one decision for each workshop: whoever begins it again gets the first. @throws {ProblemError} notFound */
export async function beginDecision(leading: Leading, area: string, start: DecisionStart): Promise<Decision> {
  const { db, who, municipality } = leading;
  const id = municipality.municipality;
  const source = 'title' in start && start.source !== null ? await readSource(db, leading, start.source, area) : null;
  return inMunicipality(db, id, async (tx) => {
    const workshop = 'workshop' in start ? await findOwn(tx, area, start.workshop) : null;
    const made = await insertDecision(tx, {
      municipality: id,
      area,
      area_name: JSON.stringify(workshop?.area_name ?? (await areaNameOf(tx, municipality, area, source))),
      workshop: workshop?.workshop ?? null,
      title: workshop?.title ?? ('title' in start ? start.title : ''),
      decided_on: null,
      participants: JSON.stringify({ present: '', counted: null } satisfies DecisionParticipants),
      pinned: JSON.stringify({ notebook: null, release: workshop?.source ?? source?.pin ?? null } satisfies DecisionPins),
      minutes: JSON.stringify({ notes: '', candidates: [], criteria: [], rounds: [] } satisfies DecisionMinutes),
      made_by: who.person,
      made_by_name: who.name,
    });
    if (made.isNew) await recordAct(tx, { municipality: id, who, act: 'decision.made', object: { kind: 'decision', id: made.decision } });
    return (await readDecision(tx, made.decision))!;
  });
}

/**
 * @param decides whether this is the last save: from it on the decision is read and never written
 * @throws {ProblemError} notFound, changedMeanwhile, conflict once it is decided, invalidRequest where something is missing for a decision
 */
export async function saveDecision(
  leading: Leading,
  area: string,
  id: string,
  revision: number,
  content: DecisionContent,
  decides: boolean,
): Promise<Decision> {
  const { db, who, municipality } = leading;
  const tenant = municipality.municipality;
  const before = await inMunicipality(db, tenant, (tx) => readDecision(tx, id));
  if (before?.area !== area) throw notThere();
  if (decides) checkWhole(content);
  const source =
    before.pinned.release === null || before.workshop !== null ? null : await readSource(db, leading, before.pinned.release, area);
  const proposals = source ? proposalsOf(source, area) : [];
  return inMunicipality(db, tenant, async (tx) => {
    const row = await lockDecision(tx, id);
    if (!row) throw notThere();
    if (row.state === 'decided') throw new ProblemError('conflict', 'What is decided stays as it is; a new decision takes its place.');
    if (row.revision !== revision) throw new ProblemError('changedMeanwhile', 'Somebody else has saved this decision meanwhile.');
    const workshop = row.workshop === null ? null : await findOwn(tx, area, row.workshop);
    const known = new Map((workshop?.candidates ?? []).map(({ subject, evidence }) => [subjectKey(subject), evidence]));
    const told = workshop && (await findRounds(tx, workshop.workshop));
    await updateDecision(tx, id, {
      title: content.title,
      decided_on: content.decidedOn,
      participants: JSON.stringify({
        present: content.present,
        counted: workshop && (await countedIn(tx, workshop)),
      } satisfies DecisionParticipants),
      pinned: JSON.stringify({ notebook: content.notebook, release: row.pinned.release } satisfies DecisionPins),
      minutes: JSON.stringify({
        notes: content.notes,
        ...(content.tables && content.tables.length > 0 && { tables: content.tables }),
        candidates: (workshop?.candidates ?? []).map(({ id: candidate, name }) => ({ id: candidate, name })),
        criteria: (workshop?.criteria ?? []).map(({ question, weight }) => ({ question, weight })),
        rounds: (told ?? []).flatMap(({ round, result, state }) => (result && state === 'closed' ? [{ round, result }] : [])),
      } satisfies DecisionMinutes),
      state: decides ? 'decided' : 'draft',
    });
    await replacePriorities(
      tx,
      content.priorities.map(({ subject, reason, dissent }, at) => ({
        municipality: tenant,
        decision: id,
        position: at + 1,
        subject: JSON.stringify(subject),
        reason,
        dissent,
        evidence: JSON.stringify(known.get(subjectKey(subject)) ?? evidenceOf(source, proposals, subject)),
      })),
      id,
    );
    await recordAct(tx, {
      municipality: tenant,
      who,
      act: decides ? 'decision.decided' : 'decision.saved',
      object: { kind: 'decision', id },
    });
    return (await readDecision(tx, id))!;
  });
}

/** A decision names what it stands for, when, and why. */
function checkWhole({ decidedOn, priorities }: DecisionContent): void {
  const errors = [
    ...(decidedOn === null ? [{ pointer: '/decidedOn', detail: 'is needed' }] : []),
    ...(priorities.length < fewestPriorities || priorities.length > mostPriorities
      ? [{ pointer: '/priorities', detail: `must be ${fewestPriorities} to ${mostPriorities}` }]
      : []),
    ...priorities.flatMap(({ reason }, at) => (reason.trim() === '' ? [{ pointer: `/priorities/${at}/reason`, detail: 'is needed' }] : [])),
  ];
  if (errors.length > 0) throw new ProblemError('invalidRequest', 'Something is missing for a decision.', errors);
}

async function countedIn(tx: TenantTransaction, { workshop }: WorkshopRow): Promise<NonNullable<DecisionParticipants['counted']>> {
  const [pulse] = await findPulses(tx, [workshop]);
  const rounds = await findRounds(tx, workshop);
  return {
    admitted: pulse!.admitted,
    ballots: rounds.map(({ result }) => (result ? result.ballots + result.untold : 0)),
    paper: rounds.map(({ paper }) => paper),
  };
}

const notThere = () => new ProblemError('notFound', 'There is no such decision.');
