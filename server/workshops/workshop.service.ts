/** What a facilitator does: makes a workshop, changes it until it is voted on, and leads it from stage to stage. */
import { randomBytes, randomUUID } from 'node:crypto';
import { type Candidate, type Criterion, noEvidence } from '../../analysis/priorities/candidate.ts';
import { labelOf } from '../../analysis/priorities/propose-candidates.ts';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { ballotPlace } from '../../survey/anonymity/pack-ballot.ts';
import { joinCodeRandomBytes, makeJoinCode } from '../../survey/anonymity/join-code.ts';
import type { Text } from '../../survey/text.ts';
import type { Who } from '../access/roles.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import type { WorkshopStage } from '../database/tables.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { makeSealingKey, makeSigningKey } from '../fielding/make-keys.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { countRound } from './count-round.ts';
import { areaNameIn, proposalsOf, readSource, type Source } from './released-source.ts';
import { type Step, mayChange, stagesAfter, stepTo } from './workshop.rules.ts';
import {
  deleteBallots,
  findBallots,
  findRounds,
  findWorkshop,
  forgetAdmissions,
  forgetKeys,
  insertRounds,
  insertWorkshop,
  lockWorkshop,
  type RoundRow,
  setRoundState,
  setStage,
  storeResult,
  updateContent,
  type WorkshopRow,
} from './workshop.repository.ts';

export interface Leading {
  readonly db: Database;
  readonly keys: FieldingKeyStore;
  readonly who: Who;
  readonly municipality: MunicipalityRow;
}

/** What a facilitator writes. */
export interface WorkshopContent {
  readonly title: string;
  /** The wave that evidence is taken from; null where nothing of it is measured. */
  readonly source: { readonly instrument: string; readonly wave: string } | null;
  readonly candidates: readonly (
    | { readonly kind: 'factor'; readonly factor: string; readonly note: string }
    | { readonly kind: 'indicator'; readonly name: string; readonly unit: string; readonly note: string }
    | { readonly kind: 'place'; readonly name: string; readonly note: string }
  )[];
  readonly criteria: readonly Omit<Criterion, 'id'>[];
  readonly sectors: readonly SectorId[];
}

/** @param area its code; empty for the whole municipality @throws {ProblemError} notFound, invalidRequest */
export async function makeWorkshop(leading: Leading, area: string, content: WorkshopContent): Promise<WorkshopRow> {
  const { db, keys, who, municipality } = leading;
  const id = municipality.municipality;
  const { source, columns } = await columnsOf(leading, area, content);
  // Before the rows that name them: keys without a workshop open nothing, and a workshop without keys could not be voted in.
  const rounds = [await makeRoundKeys(keys), await makeRoundKeys(keys)];
  try {
    return await inMunicipality(db, id, async (tx) => {
      const area_name = JSON.stringify(await areaNameOf(tx, municipality, area, source));
      const row = {
        municipality: id,
        area,
        area_name,
        ...columns,
        made_by: who.person,
        made_by_name: who.name,
      };
      for (;;) {
        const made = await insertWorkshop(tx, { ...row, code: makeJoinCode(new Uint8Array(randomBytes(joinCodeRandomBytes))) });
        if (!made) continue;
        const { workshop } = made;
        await insertRounds(
          tx,
          rounds.map((own, at) => ({ municipality: id, workshop, round: at + 1, ...own })),
        );
        await recordAct(tx, { municipality: id, who, act: 'workshop.made', object: { kind: 'workshop', id: workshop } });
        return (await findWorkshop(tx, workshop))!;
      }
    });
  } catch (error) {
    for (const { key_id } of rounds) await keys.remove(key_id);
    throw error;
  }
}

/** As the release calls it, else as the newest division of areas does; the municipality's name for all of it. @throws {ProblemError} notFound */
export async function areaNameOf(tx: TenantTransaction, { name }: MunicipalityRow, area: string, source: Source | null): Promise<Text> {
  if (area === '') return { sv: name, en: name };
  const released = source && areaNameIn(source, area);
  if (released) return released;
  const stored = await tx
    .selectFrom('tenant.area as one')
    .innerJoin('tenant.area_set as all', (join) =>
      join.onRef('all.municipality', '=', 'one.municipality').onRef('all.area_set', '=', 'one.area_set'),
    )
    .select('one.name')
    .where('one.area', '=', area)
    .orderBy('all.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!stored) throw new ProblemError('notFound', `There is no area "${area}".`);
  return stored.name;
}

async function makeRoundKeys(keys: FieldingKeyStore) {
  const { secret, point } = makeSealingKey();
  const { pkcs8, spki } = await makeSigningKey();
  const key_id = await keys.create(
    { sealing: secret, codes: new Uint8Array(randomBytes(32)), signing: new Map([[ballotSigner, pkcs8]]) },
    randomUUID(),
  );
  return { key_id, signing_key: spki, sealing_key: point };
}

/** What a round's own signing key is called in its file. */
export const ballotSigner = 'ballots';

/** @throws {ProblemError} notFound, conflict once it may have been voted on, changedMeanwhile, invalidRequest */
export async function changeWorkshop(
  leading: Leading,
  area: string,
  id: string,
  version: number,
  content: WorkshopContent,
): Promise<WorkshopRow> {
  const { columns } = await columnsOf(leading, area, content);
  return inMunicipality(leading.db, leading.municipality.municipality, async (tx) => {
    const workshop = await lockOwn(tx, area, id, version);
    if (!mayChange(workshop.stage)) throw new ProblemError('conflict', 'What is voted on does not change once voting has begun.');
    await record(tx, leading, 'workshop.changed', id);
    return updateContent(tx, id, columns);
  });
}

/**
 * Leads a workshop to another stage: opens the round that is voted in there, counts the one that is left, and destroys ballots that are never opened again.
 *
 * @throws {ProblemError} notFound, changedMeanwhile, conflict where the stage does not follow
 */
export async function moveWorkshop(leading: Leading, area: string, id: string, version: number, to: WorkshopStage): Promise<WorkshopRow> {
  const { db, keys, municipality } = leading;
  const inside = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality.municipality, work);
  const lock = async (tx: TenantTransaction): Promise<readonly [WorkshopRow, Step]> => {
    const workshop = await lockOwn(tx, area, id, version);
    if (!stagesAfter[workshop.stage].includes(to))
      throw new ProblemError('conflict', `A workshop does not go from ${workshop.stage} to ${to}.`);
    return [workshop, stepTo(workshop.stage, to)];
  };
  const counting = await inside(async (tx) => {
    const [workshop, { closes }] = await lock(tx);
    if (closes === null) return null;
    await setRoundState(tx, id, closes, 'counting');
    const round = (await findRounds(tx, id)).find((one) => one.round === closes)!;
    return { workshop, round, ballots: await findBallots(tx, id, closes) };
  });
  // With no connection held. Whoever repeats it after a stop in the middle counts the same ballots to the same result.
  const result = counting && (await count(leading, counting));
  const destroyed = await inside(async (tx) => {
    const [workshop, { opens, closes, destroys }] = await lock(tx);
    if (closes !== null && result) await storeResult(tx, id, closes, result);
    if (opens !== null) await setRoundState(tx, id, opens, 'open');
    if (destroys.length > 0) await deleteBallots(tx, id, destroys);
    if (to === 'finished') await forgetAdmissions(tx, id);
    if (workshop.stage !== to) await setStage(tx, id, to);
    await record(tx, leading, stepActs[to], id);
    return (await findRounds(tx, id)).filter(({ round, key_id }) => key_id !== null && (destroys as readonly number[]).includes(round));
  });
  for (const { key_id } of destroyed) await keys.remove(key_id!);
  return inside(async (tx) => {
    if (destroyed.length > 0)
      await forgetKeys(
        tx,
        id,
        destroyed.map(({ round }) => round),
      );
    return (await findWorkshop(tx, id))!;
  });
}

/** Once its decision stands. One that is still voted in goes on: somebody decided beside it. */
export async function finishWorkshop(leading: Leading, area: string, id: string): Promise<void> {
  const { stage, version } = await inMunicipality(leading.db, leading.municipality.municipality, (tx) => findOwn(tx, area, id));
  if (stage === 'deciding') await moveWorkshop(leading, area, id, version, 'finished');
}

async function count(
  { keys, municipality }: Leading,
  {
    workshop,
    round,
    ballots,
  }: { readonly workshop: WorkshopRow; readonly round: RoundRow; readonly ballots: Awaited<ReturnType<typeof findBallots>> },
) {
  const { sealing } = await keys.read(round.key_id!);
  return countRound(workshop, ballotPlace(municipality.slug, workshop.workshop, round.round), sealing, ballots, round.result);
}

const stepActs = {
  preparing: 'workshop.changed',
  gathering: 'workshop.opened',
  first: 'workshop.roundOpened',
  talk: 'workshop.roundClosed',
  second: 'workshop.roundOpened',
  deciding: 'workshop.roundClosed',
  finished: 'workshop.finished',
} as const satisfies Record<WorkshopStage, string>;

const record = (
  tx: TenantTransaction,
  { who, municipality: { municipality } }: Leading,
  act: 'workshop.changed' | (typeof stepActs)[WorkshopStage],
  id: string,
) => recordAct(tx, { municipality, who, act, object: { kind: 'workshop', id } });

/** @throws {ProblemError} notFound also for another area's: the address says whose it is */
export async function findOwn(tx: TenantTransaction, area: string, id: string): Promise<WorkshopRow> {
  const workshop = await findWorkshop(tx, id);
  if (workshop?.area !== area) throw notThere();
  return workshop;
}

async function lockOwn(tx: TenantTransaction, area: string, id: string, version: number): Promise<WorkshopRow> {
  const workshop = await lockWorkshop(tx, id);
  if (workshop?.area !== area) throw notThere();
  if (workshop.version !== version) throw new ProblemError('changedMeanwhile', 'Somebody else has led or changed this workshop meanwhile.');
  return workshop;
}

const notThere = () => new ProblemError('notFound', 'There is no such workshop.');

/** Evidence comes from the release and never from who writes. */
async function columnsOf(leading: Leading, area: string, { title, source: wanted, candidates, criteria, sectors }: WorkshopContent) {
  const source = wanted && (await readSource(leading.db, leading, wanted, area));
  const proposals = source ? proposalsOf(source, area) : [];
  const made = candidates.map((one, at): Candidate => {
    const id = `c${at + 1}`;
    const { note } = one;
    if (one.kind !== 'factor') {
      const subject: Subject =
        one.kind === 'place' ? { kind: 'place', name: one.name } : { kind: 'indicator', name: one.name, unit: one.unit };
      return { id, subject, name: { sv: one.name, en: one.name }, note, evidence: noEvidence };
    }
    const proposal = proposals.find(({ factor }) => factor.id === one.factor);
    if (!source || !proposal)
      throw new ProblemError('invalidRequest', 'Some values are not as they should be.', [
        { pointer: `/candidates/${at}/factor`, detail: 'is not shown for this area in this wave' },
      ]);
    const { factor, statistic, evidence } = proposal;
    return {
      id,
      subject: { kind: 'factor', instrument: source.pin.instrument, factor: factor.id, statistic },
      name: labelOf(factor),
      note,
      evidence,
    };
  });
  const columns = {
    title,
    source: source === null ? null : JSON.stringify(source.pin),
    candidates: JSON.stringify(made),
    criteria: JSON.stringify(criteria.map((one, at): Criterion => ({ id: `k${at + 1}`, ...one }))),
    sectors: JSON.stringify(sectors),
  };
  return { source, columns };
}
