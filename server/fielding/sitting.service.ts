/** What a school does with its classes in a wave: counting and booking, code sheets, start and end, and a look at the board. */
import { randomBytes } from 'node:crypto';
import type { ActName } from '../../notebooks/wording/act-texts.ts';
import { codeRandomBytes, makeAccessCode } from '../../survey/anonymity/access-code.ts';
import { toHex } from '../../survey/anonymity/bytes.ts';
import { codeLimit, spareCodes } from '../../survey/fielding/code-limit.ts';
import { minutesToAnswer } from '../../survey/instrument/answering-time.ts';
import type { Who } from '../access/roles.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { findSchool } from '../schools/school.repository.ts';
import { headOf } from './fielding-head.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import { updateFieldingClass } from './fielding.repository.ts';
import { languagesOf, type OpenFielding, type OpenFieldingFacts } from './open-fielding-facts.ts';
import { renewBoardsOfSchool } from './renew-boards.ts';
import {
  boardOf,
  type ClassNow,
  countHindrance,
  type Hindrance,
  newCodes,
  printHindrance,
  recount,
  sheetOf,
  startHindrance,
  type Window,
} from './sitting.rules.ts';
import {
  countCodes,
  type CountedClass,
  deleteUnusedCodes,
  type FieldingHead,
  findSchoolClasses,
  findSchoolFieldings,
  insertCodes,
  lockSchoolClass,
} from './sitting.repository.ts';
import { storedCode } from './stored-code.ts';

/** Whoever works for a school, and the school. */
export interface AtSchool {
  readonly who: Who;
  readonly municipality: MunicipalityRow;
  readonly school: string;
}

export interface NewCount {
  /** As it is where it is left out. */
  readonly headCount?: number | undefined;
  readonly refusals: number;
  readonly sittingAt: Date | null;
  /** Unused codes may become void by it. */
  readonly voidCodes: boolean;
}

/** The waves that this school takes part in, with its classes and their boards. @throws {ProblemError} notFound */
export async function findSchoolSurveys(
  db: Database,
  facts: OpenFieldingFacts,
  { municipality: { municipality, slug } }: Pick<AtSchool, 'municipality'>,
  school: string,
  now: Date,
) {
  const found = await inMunicipality(db, municipality, async (tx) => {
    const name = (await findSchool(tx, school))?.name;
    if (name === undefined) throw new ProblemError('notFound', `There is no school ${school}.`);
    await renewBoardsOfSchool(tx, school, now);
    return { name, fieldings: await findSchoolFieldings(tx, school), classes: await findSchoolClasses(tx, school) };
  });
  const fieldings = found.fieldings.map(async (fielding) => ({
    ...describeFielding(fielding),
    minutes: fielding.state === 'open' ? longestToAnswer(await facts.fielding(slug, fielding)) : null,
    classes: found.classes
      .filter(({ instrument, wave }) => instrument === fielding.instrument && wave === fielding.wave)
      .map(describeClass),
  }));
  return { school: { school, name: found.name }, fieldings: await Promise.all(fieldings) };
}

/** The lesson must do for the language that takes longest. */
const longestToAnswer = ({ instrument, languages }: OpenFielding): number =>
  Math.max(...languages.map(({ language }) => minutesToAnswer(instrument, language)));

const describeFielding = (fielding: FieldingHead) => ({
  ...headOf(fielding),
  studentHealth: fielding.formalities.studentHealth,
  languages: languagesOf(fielding.wordings).map(({ language }) => language),
});

function describeClass(row: CountedClass) {
  const count = countOf(row);
  const board = boardOf(count, { at: row.seen_at, started: row.seen_started, sent: row.seen_sent });
  return {
    class: row.class_id,
    name: row.class,
    schoolYear: row.school_year,
    grade: row.grade,
    headCount: row.head_count,
    refusals: row.refusals,
    spareCodes: spareCodes(count),
    sheet: sheetOf(count, row.started),
    sitting: row.sitting,
    sittingAt: row.sitting_at?.toISOString() ?? null,
    board: board && { ...board, seenAt: board.seenAt.toISOString() },
  };
}

const countOf = ({ head_count, refusals, sitting, codes }: CountedClass): ClassNow => ({
  headCount: head_count,
  refusals,
  sitting,
  codes,
});
const windowOf = ({ state, opens_at, closes_at }: FieldingHead): Window => ({ state, opensAt: opens_at, closesAt: closes_at });

/** Books a sitting and counts the class anew. @throws {ProblemError} notFound, invalidRequest, conflict, notNow */
export const countClassAnew = (db: Database, at: AtSchool, classId: string, to: NewCount) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    const { fielding, one } = await lockOrRefuse(tx, at, classId);
    refuseFor(countHindrance(fielding));
    const count = { headCount: to.headCount ?? one.head_count, refusals: to.refusals };
    checkCount(fielding, count, to.sittingAt);
    const change = recount(countOf(one), count, one.started);
    if (change.kind === 'running') refuseFor('running');
    if (change.kind === 'tooFew') throw invalid('/headCount', 'is too small for those who have started');
    if (change.kind === 'voidsCodes') {
      if (!to.voidCodes) throw conflict('/voidCodes', `The sheet has more codes than the ${codeLimit(count)} that such a class may have.`);
      await deleteUnusedCodes(tx, classId);
    }
    await updateFieldingClass(tx, classId, { head_count: count.headCount, refusals: count.refusals, sitting_at: to.sittingAt });
    await record(tx, at, 'sitting.booked', fielding, one, {
      headCount: count.headCount,
      refusals: count.refusals,
      ...(to.sittingAt && { sittingAt: to.sittingAt.toISOString() }),
    });
    return describeClass({
      ...one,
      ...(await countCodes(tx, classId)),
      head_count: count.headCount,
      refusals: count.refusals,
      sitting_at: to.sittingAt,
    });
  });

function checkCount(
  { opens_at, closes_at }: FieldingHead,
  { headCount, refusals }: Omit<NewCount, 'sittingAt' | 'voidCodes'>,
  at: Date | null,
): void {
  if (refusals > headCount!) throw invalid('/refusals', 'are more than the pupils of the class');
  if (at && (at < opens_at || at >= closes_at)) throw invalid('/sittingAt', 'lies outside the time in which the wave is asked');
}

/**
 * New codes for a class, and an end to its unused ones. They exist in this reply and on paper; what is stored are their HMACs, in an order
 * of their own.
 *
 * @returns for pupils and as spares, in the order in which they were drawn
 * @throws {ProblemError} notFound, conflict, notNow
 */
export async function printCodes(
  db: Database,
  keys: FieldingKeyStore,
  at: AtSchool,
  classId: string,
  now: Date,
): Promise<{ readonly codes: readonly string[]; readonly spare: number }> {
  const { municipality, slug } = at.municipality;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality, work);
  const mayPrint = async (tx: TenantTransaction) => {
    const found = await lockOrRefuse(tx, at, classId);
    refuseFor(printHindrance(windowOf(found.fielding), countOf(found.one), now));
    return found;
  };
  // The key's file is read outside the transaction, in which nothing else may be awaited.
  const { fielding: before } = await within(mayPrint);
  const { codes: key } = await keys.read(before.key_id!);
  return within(async (tx) => {
    const { fielding, one } = await mayPrint(tx);
    await deleteUnusedCodes(tx, classId);
    const { started } = await countCodes(tx, classId);
    const { pupils, spare } = newCodes(countOf(one), started);
    const place = { municipality: slug, wave: `${fielding.instrument}/${fielding.wave}` };
    const codes: string[] = [];
    while (codes.length < pupils + spare) {
      const drawn = new Map<string, string>();
      while (codes.length + drawn.size < pupils + spare) {
        const code = makeAccessCode(randomBytes(codeRandomBytes));
        drawn.set(toHex(storedCode(key, place, code)), code);
      }
      // By their hashes: the order of the rows says nothing of the order on paper.
      const sorted = [...drawn.keys()].toSorted();
      const added = new Set((await insertCodes(tx, municipality, classId, sorted.map(fromHex))).map((code) => toHex(code)));
      codes.push(...[...drawn].filter(([hash]) => added.has(hash)).map(([, code]) => code));
    }
    await record(tx, at, 'codes.printed', fielding, one);
    return { codes, spare };
  });
}

const fromHex = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

/** Starts a sitting, ends it, or starts it again. @throws {ProblemError} notFound, conflict, notNow */
export const setSitting = (db: Database, at: AtSchool, classId: string, to: 'running' | 'ended', now: Date) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    const { fielding, one } = await lockOrRefuse(tx, at, classId);
    if (one.sitting === to) return describeClass(one);
    if (to === 'running') refuseFor(startHindrance(windowOf(fielding), one, now));
    if (to === 'ended' && one.sitting === 'booked') throw conflict('/to', 'The sitting has not started.');
    await updateFieldingClass(tx, classId, { sitting: to });
    await record(tx, at, to === 'running' ? 'sitting.started' : 'sitting.ended', fielding, one);
    return describeClass({ ...one, sitting: to });
  });

async function lockOrRefuse(tx: TenantTransaction, { school }: AtSchool, classId: string) {
  const found = await lockSchoolClass(tx, school, classId);
  if (!found) throw new ProblemError('notFound', `The school ${school} has no such class in a wave.`);
  return found;
}

const said: Readonly<Record<Hindrance, ProblemError>> = {
  notOpen: new ProblemError('notNow', 'The wave is not open.'),
  outsideWindow: new ProblemError('notNow', 'It is not the time in which the wave is asked.'),
  running: new ProblemError('conflict', 'The sitting is running: end it first.', [{ pointer: '/sitting', detail: 'is running' }]),
  noPupils: new ProblemError('conflict', 'The class has nobody to answer.', [{ pointer: '/headCount', detail: 'leaves nobody' }]),
  noCodes: new ProblemError('conflict', 'There are no codes: print them first.', [{ pointer: '/codes', detail: 'have not been printed' }]),
};
function refuseFor(hindrance: Hindrance | null): void {
  if (hindrance !== null) throw said[hindrance];
}
const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
const conflict = (pointer: string, detail: string) => new ProblemError('conflict', detail, [{ pointer, detail }]);

/** Never codes, nor how many. */
const record = (
  tx: TenantTransaction,
  { who, municipality: { municipality }, school }: AtSchool,
  act: ActName,
  { instrument, wave }: FieldingHead,
  { class: name, school_year: schoolYear }: CountedClass,
  detail: Act['detail'] = {},
) =>
  recordAct(tx, {
    municipality,
    who,
    act,
    object: { kind: 'school', id: school },
    detail: { instrument, wave, class: name, schoolYear, ...detail },
  });
