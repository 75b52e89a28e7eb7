/** A wave from draft to open and on to its closing: what an administrator prepares, and what everybody who may see it is shown. */
import { randomBytes } from 'node:crypto';
import type { ActName } from '../../notebooks/wording/act-texts.ts';
import { codeRandomBytes, makeAccessCode } from '../../survey/anonymity/access-code.ts';
import { hashKeyList, publishKeys } from '../../survey/anonymity/key-list.ts';
import { fieldedInstrument, type NamedWave } from '../../survey/fielding/fielded-instrument.ts';
import type { HomePlace } from '../../survey/fielding/home-places.ts';
import { type Formalities, noFormalities } from '../../survey/fielding/formalities.ts';
import { type Window, windowFault } from '../../survey/fielding/window.ts';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { writeDdi } from '../../survey/format/write-ddi.ts';
import type { Definition } from '../../survey/instrument/definition.ts';
import { inWaveOrder } from '../../survey/instrument/wave-order.ts';
import { type School, type SchoolClass, schoolYearOn } from '../../survey/places/school.ts';
import type { Text } from '../../survey/text.ts';
import type { Who } from '../access/roles.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { findAreaSets, findMappedAreaSet } from '../areas/area-set.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { type DefinitionId, definitionOf, describeWording, readWithWording, weighChoice, wordingsOf } from '../instruments/definitions.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { findJobProgress, insertJob, reviveJob } from '../jobs/job.repository.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { releaseJob } from '../releases/release-job.ts';
import { findClasses, findSchools } from '../schools/school.repository.ts';
import { today } from '../today.ts';
import { findWaves, hasColumns } from '../waves/wave.repository.ts';
import { closeJob } from './close-fielding.ts';
import { addFieldingClasses, countFieldingClasses, deleteFielding, removeFieldingClasses } from './draft.repository.ts';
import {
  type FieldingClassRow,
  type FieldingPlace,
  type FieldingRow,
  findFielding,
  findFieldingClasses,
  findFieldings,
  findWeedingRecord,
  insertFielding,
  lockFielding,
  updateFielding,
} from './fielding.repository.ts';
import { headOf } from './fielding-head.ts';
import { openingHindrances, sayHindrance, shownSum } from './fielding.rules.ts';
import { openJob } from './open-fielding.ts';
import { renewBoardsOfWave } from './renew-boards.ts';

/** Who does it, and where. */
export interface At {
  readonly who: Who;
  readonly municipality: MunicipalityRow;
}

export interface NewFielding extends FieldingPlace {
  readonly instrument: DefinitionId;
  readonly label: Text;
  readonly rehearsal: boolean;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export type ClassName = Pick<SchoolClass, 'school' | 'schoolYear' | 'class'>;

/** All that a draft says. */
export interface Draft {
  /** The one that was read before it was changed. */
  readonly revision: number;
  readonly label: Text;
  readonly rehearsal: boolean;
  readonly form: string;
  readonly modules: readonly string[];
  readonly areaSet: string | null;
  /** As they are where they are left out. */
  readonly homePlaces?: readonly HomePlace[] | undefined;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly formalities: Formalities;
  /** Those that take part. */
  readonly classes: readonly ClassName[];
}

/** The newest first. */
export const listFieldings = (db: Database, municipality: string) =>
  inMunicipality(db, municipality, async (tx) => {
    const counts = await countFieldingClasses(tx);
    return (await findFieldings(tx)).map((row) => {
      const count = counts.find((one) => one.instrument === row.instrument && one.wave === row.wave);
      return { ...headOf(row), schools: count?.schools ?? 0, classes: count?.classes ?? 0, pupils: count?.pupils ?? 0 };
    });
  });

/** Everything of one wave, with what hinders its opening. @throws {ProblemError} notFound */
export async function showFielding(db: Database, municipality: string, place: FieldingPlace, now: Date) {
  const { row, ...rest } = await inMunicipality(db, municipality, async (tx) => {
    const fielding = await findFielding(tx, place);
    if (!fielding) throw noFielding(place);
    const classes = await findFieldingClasses(tx, place);
    const job = { opening: openJob, closing: closeJob, closed: releaseJob, draft: null, open: null }[fielding.state]?.(place);
    return {
      row: fielding,
      schools: await schoolsOf(tx, fielding, classes),
      job: job ? await findJobProgress(tx, job) : null,
      isPublished: (await findWaves(tx, place.instrument)).some(({ wave, state }) => wave === place.wave && state === 'published'),
      record: await findWeedingRecord(tx, place),
      hindrances: hindrancesOf(fielding, classes, now),
    };
  });
  // Words that an earlier version of the program took may fit no longer: what was asked stays readable.
  const worded = readWithWording(row.instrument as DefinitionId, row.wording);
  const definition = worded.ok ? worded.definition : definitionOf(row.instrument as DefinitionId);
  return {
    ...headOf(row),
    revision: row.revision,
    form: row.form,
    modules: row.modules,
    areaSet: row.area_set,
    homePlaces: row.home_places,
    wording: row.wording === null ? null : describeWording(row.wording),
    formalities: row.formalities,
    ...weighChoice(definition, row.form, row.modules),
    languages: (row.document === null ? wordingsOf(definition) : row.wordings).map(({ language, readBySpeaker }) => ({
      language,
      readBySpeaker,
    })),
    keyListHash: row.key_list === null ? null : await hashKeyList((await publishKeys(row.key_list)).text),
    ...rest,
    hindrances: row.state === 'draft' ? rest.hindrances : [],
  };
}

/** Schools with the classes of the wave and, in a draft, all others of the school year in which it opens. */
async function schoolsOf(tx: TenantTransaction, fielding: FieldingRow, inWave: readonly FieldingClassRow[]) {
  const there = inWave.map((row) => ({ ...nameOf(row), grade: row.grade, headCount: row.head_count, takesPart: true }));
  const known = new Set(there.map(keyOf));
  const year = schoolYearOn(today(fielding.opens_at));
  const others =
    fielding.state === 'draft' ? (await findClasses(tx)).filter((one) => one.schoolYear === year && !known.has(keyOf(one))) : [];
  const all = [...there, ...others.map((one) => ({ ...one, takesPart: false }))];
  const schools = await findSchools(tx);
  // A school that was taken away since keeps its code.
  const codes = [...new Set([...schools, ...all].map(({ school }) => school))];
  const byName = new Intl.Collator('sv', { numeric: true });
  return codes.flatMap((school) => {
    const classes = all.filter((one) => one.school === school).sort((a, b) => byName.compare(a.class, b.class));
    return classes.length === 0 ? [] : [{ school, name: schoolName(schools, school), classes }];
  });
}

const hindrancesOf = (fielding: FieldingRow, { length }: readonly FieldingClassRow[], now: Date): readonly string[] =>
  openingHindrances({ formalities: fielding.formalities, opensAt: fielding.opens_at, closesAt: fielding.closes_at, classes: length }, now);

const keyOf = ({ school, schoolYear, class: name }: ClassName): string => JSON.stringify([school, schoolYear, name]);
const nameOf = ({ school, school_year: schoolYear, class: name }: FieldingClassRow): ClassName => ({ school, schoolYear, class: name });
const schoolName = (schools: readonly School[], code: string): string => schools.find(({ school }) => school === code)?.name ?? code;

/** A draft with all classes of the school year in which it opens. @throws {ProblemError} conflict, invalidRequest */
export const makeFielding = (db: Database, at: At, draft: NewFielding, now: Date) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    const { municipality } = at.municipality;
    checkWindow(draft, now);
    const taken = (await findFielding(tx, draft)) ?? (await findWaves(tx, draft.instrument)).find(({ wave }) => wave === draft.wave);
    if (taken) throw conflict('/wave', `There is a wave "${draft.wave}" of ${draft.instrument} already.`);
    const day = today(draft.opensAt);
    const sets = await findAreaSets(tx);
    const areaSet = sets.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))?.id ?? null;
    await insertFielding(tx, {
      municipality,
      instrument: draft.instrument,
      wave: draft.wave,
      label: JSON.stringify(draft.label),
      state: 'draft',
      rehearsal: draft.rehearsal,
      form: definitionOf(draft.instrument).forms[0]!.id,
      modules: '[]',
      area_set: areaSet,
      // What was written for the last wave that asked with the same areas.
      home_places: JSON.stringify(
        (await findFieldings(tx)).find((one) => one.area_set === areaSet && one.home_places.length > 0)?.home_places ?? [],
      ),
      opens_at: draft.opensAt,
      closes_at: draft.closesAt,
      formalities: JSON.stringify(noFormalities),
      document: null,
      wordings: '[]',
      key_list: null,
      key_id: null,
    });
    const year = schoolYearOn(day);
    const gone = new Set((await findSchools(tx)).filter(({ validTo }) => validTo !== null && validTo < day).map(({ school }) => school));
    const classes = (await findClasses(tx)).filter((one) => one.schoolYear === year && !gone.has(one.school));
    await addClasses(tx, municipality, draft, classes);
    await record(tx, at, 'fielding.made', draft, { classes: classes.length });
  });

/** @throws {ProblemError} notFound, conflict, changedMeanwhile, invalidRequest */
export const changeFielding = (db: Database, at: At, place: FieldingPlace, draft: Draft, now: Date) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    const fielding = await lockDraft(tx, place, draft.revision);
    checkWindow(draft, now);
    checkChoice(place, draft);
    if (draft.areaSet !== null && !(await findAreaSets(tx)).some(({ id }) => id === draft.areaSet))
      throw invalid('/areaSet', 'is no area set of this municipality');
    const homePlaces = draft.homePlaces ?? fielding.home_places;
    await checkPlaces(tx, draft.areaSet, homePlaces);
    const changedClasses = await setClasses(tx, at.municipality.municipality, place, draft.classes);
    await updateFielding(tx, place, {
      label: JSON.stringify(draft.label),
      rehearsal: draft.rehearsal,
      form: draft.form,
      modules: JSON.stringify(draft.modules),
      area_set: draft.areaSet,
      home_places: JSON.stringify(homePlaces),
      opens_at: draft.opensAt,
      closes_at: draft.closesAt,
      formalities: JSON.stringify(draft.formalities),
      revision: fielding.revision + 1,
    });
    await record(tx, at, 'fielding.changed', place, {
      ...changesOf(fielding, draft),
      ...(changedClasses && { classes: draft.classes.length }),
    });
  });

/**
 * Asks a draft's questions in other words, such as the official ones of whoever has the right to them. They stay in the municipality: only
 * what pupils are asked is public, from the opening on.
 *
 * @param text of a wording file; null: in our own words again
 * @throws {ProblemError} notFound, conflict, changedMeanwhile, and invalidRequest with what is wrong in the file
 */
export function setWording(
  db: Database,
  at: At,
  place: FieldingPlace,
  { revision, text }: { readonly revision: number; readonly text: string | null },
): Promise<void> {
  const reading = readWithWording(place.instrument as DefinitionId, text);
  if (!reading.ok)
    throw new ProblemError(
      'invalidRequest',
      'The file is no wording of these questions.',
      reading.problems.slice(0, mostWordingProblems).map((problem) => {
        const words = { sv: sayProblem(problem, 'sv'), en: sayProblem(problem, 'en') };
        return { pointer: '/text', detail: words.en, words };
      }),
    );
  return inMunicipality(db, at.municipality.municipality, async (tx) => {
    const fielding = await lockDraft(tx, place, revision);
    await updateFielding(tx, place, { wording: text, revision: fielding.revision + 1 });
    await record(tx, at, 'fielding.changed', place, { wording: true });
  });
}

/** More are mended in turn. */
const mostWordingProblems = 10;

/**
 * Moves the days of a wave that is open: longer for schools that are late, shorter, or to an end that has passed, after which nothing is taken.
 * What is asked, classes and the published keys stay as they are; a wave that closes does not open again by this.
 *
 * @throws {ProblemError} notFound, conflict, changedMeanwhile, invalidRequest
 */
export const moveWindow = (
  db: Database,
  at: At,
  place: FieldingPlace,
  { revision, opensAt, closesAt }: Pick<Draft, 'revision' | 'opensAt' | 'closesAt'>,
  now: Date,
) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    const fielding = await lockFielding(tx, place);
    if (!fielding) throw noFielding(place);
    if (fielding.state !== 'open') throw conflict('/state', 'The wave is not open.');
    if (fielding.revision !== revision) throw changedMeanwhile();
    checkWindow({ opensAt, closesAt }, now);
    await updateFielding(tx, place, { opens_at: opensAt, closes_at: closesAt, revision: revision + 1 });
    await record(tx, at, 'fielding.moved', place, { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
  });

/** Which parts are no longer as they were. */
function changesOf(before: FieldingRow, after: Draft): NonNullable<Act['detail']> {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  const changed = {
    label: !same(before.label, after.label),
    rehearsal: before.rehearsal !== after.rehearsal,
    questions: before.form !== after.form || !same(before.modules, after.modules),
    areaSet: before.area_set !== after.areaSet,
    homePlaces: after.homePlaces !== undefined && !same(before.home_places, after.homePlaces),
    window: before.opens_at.getTime() !== after.opensAt.getTime() || before.closes_at.getTime() !== after.closesAt.getTime(),
    formalities: !same(before.formalities, after.formalities),
  };
  return Object.fromEntries(Object.entries(changed).filter(([, is]) => is));
}

/** The database gives the keys of an object back in an order of its own. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, one]) => [key, sorted(one)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

/** @returns whether others take part than before. @throws {ProblemError} invalidRequest */
async function setClasses(
  tx: TenantTransaction,
  municipality: string,
  place: FieldingPlace,
  wanted: readonly ClassName[],
): Promise<boolean> {
  const wantedKeys = new Set(wanted.map(keyOf));
  const there = await findFieldingClasses(tx, place);
  const known = new Set(there.map((row) => keyOf(nameOf(row))));
  const offered = new Map((await findClasses(tx)).map((one) => [keyOf(one), one]));
  const added = [...wantedKeys].filter((key) => !known.has(key));
  const strange = wanted.findIndex((one) => !known.has(keyOf(one)) && !offered.has(keyOf(one)));
  if (strange >= 0) throw invalid(`/classes/${strange}`, 'is no class of this municipality');
  const left = there.filter((row) => !wantedKeys.has(keyOf(nameOf(row))));
  await removeFieldingClasses(
    tx,
    left.map(({ class_id }) => class_id),
  );
  await addClasses(
    tx,
    municipality,
    place,
    added.map((key) => offered.get(key)!),
  );
  return added.length + left.length > 0;
}

const addClasses = (tx: TenantTransaction, municipality: string, { instrument, wave }: FieldingPlace, classes: readonly SchoolClass[]) =>
  addFieldingClasses(
    tx,
    classes.map((one) => ({
      municipality,
      instrument,
      wave,
      class_id: newClassId(),
      school: one.school,
      school_year: one.schoolYear,
      class: one.class,
      grade: one.grade,
      head_count: one.headCount,
    })),
  );

/** Eight characters of the codes' alphabet. No secret: it tells a class in an address, and nobody can guess it from another. */
const newClassId = (): string => makeAccessCode(randomBytes(codeRandomBytes)).slice(0, 8);

/** A draft alone can be thrown away. @throws {ProblemError} notFound, conflict */
export const removeFielding = (db: Database, at: At, place: FieldingPlace) =>
  inMunicipality(db, at.municipality.municipality, async (tx) => {
    await lockDraft(tx, place);
    await deleteFielding(tx, place);
    await record(tx, at, 'fielding.removed', place);
  });

/**
 * Freezes what is asked and lets a worker make the keys. An opening that was given up is tried again.
 *
 * @throws {ProblemError} notFound, changedMeanwhile, and conflict with everything that hinders it
 */
export async function openFieldingSoon(db: Database, at: At, place: FieldingPlace, revision: number, now: Date): Promise<void> {
  const { municipality } = at.municipality;
  const isOpening = await inMunicipality(db, municipality, async (tx) => {
    if ((await findFielding(tx, place))?.state === 'opening') return true;
    const fielding = await lockDraft(tx, place, revision);
    const classes = await findFieldingClasses(tx, place);
    const hindrances = hindrancesOf(fielding, classes, now);
    if (hindrances.length > 0)
      throw new ProblemError(
        'conflict',
        'The wave cannot open yet.',
        hindrances.map((pointer) => ({ pointer, detail: sayHindrance(pointer) })),
      );
    const worded = readWithWording(fielding.instrument as DefinitionId, fielding.wording);
    if (!worded.ok) throw conflict('/wording', 'The words that were loaded do not fit the questions any more.');
    const { definition } = worded;
    const document = await freeze(tx, definition, fielding, classes);
    await updateFielding(tx, place, { state: 'opening', document, wordings: JSON.stringify(wordingsOf(definition)) });
    await insertJob(tx, municipality, openJob(place));
    await record(tx, at, 'fielding.opening', place, { classes: classes.length });
    return false;
  });
  if (isOpening) await reviveJob(db, municipality, openJob(place));
}

async function freeze(
  tx: TenantTransaction,
  definition: Definition,
  fielding: FieldingRow,
  classes: readonly FieldingClassRow[],
): Promise<string> {
  const set = fielding.area_set === null ? null : await findMappedAreaSet(tx, fielding.area_set);
  const taking = new Set(classes.map(({ school }) => school));
  const schools = await findSchools(tx);
  const document = fieldedInstrument(composeInstrument(definition, fielding.form, fielding.modules), {
    wave: fielding.wave,
    label: fielding.label,
    earlier: await earlierOf(tx, fielding.instrument),
    areas: set?.areas ?? null,
    schools: [...taking].map((school) => schools.find((one) => one.school === school) ?? { school, name: school, area: null }),
  });
  const reading = readInstrument(document);
  if (!reading.ok) {
    const { path, words } = reading.problems[0]!;
    throw conflict('/areaSet', `With these areas and schools the questions cannot be put together: ${path}: ${words.en}`);
  }
  return document;
}

/** Waves of the instrument that have been asked or imported, in the order of time. */
async function earlierOf(tx: TenantTransaction, instrument: string): Promise<readonly NamedWave[]> {
  const stored: NamedWave[] = [];
  for (const row of await findWaves(tx, instrument)) if (await hasColumns(tx, row)) stored.push({ wave: row.wave, label: row.label });
  const newest = [...readVersions(await findVersions(tx, instrument)).values()].at(-1);
  const listed = newest?.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? [];
  const order = inWaveOrder(
    stored.map(({ wave }) => wave),
    listed,
  );
  return order.map((wave) => stored.find((one) => one.wave === wave)!);
}

/** From now on nothing is taken; a worker does the rest. @throws {ProblemError} notFound, conflict */
export async function closeFieldingSoon(db: Database, at: At, place: FieldingPlace): Promise<void> {
  const { municipality } = at.municipality;
  const isClosing = await inMunicipality(db, municipality, async (tx) => {
    const fielding = await lockFielding(tx, place);
    if (!fielding) throw noFielding(place);
    if (fielding.state === 'closing') return true;
    if (fielding.state !== 'open') throw conflict('/state', 'The wave is not open.');
    await updateFielding(tx, place, { state: 'closing' });
    await insertJob(tx, municipality, closeJob(place));
    await record(tx, at, 'fielding.closing', place);
    return false;
  });
  if (isClosing) await reviveJob(db, municipality, closeJob(place));
}

/** What pupils are asked, for archives and other programs, once it is fixed. @throws {ProblemError} notFound */
export async function exportInstrument(db: Database, municipality: string, place: FieldingPlace) {
  const fielding = await inMunicipality(db, municipality, (tx) => findFielding(tx, place));
  if (!fielding?.document) throw noFielding(place);
  const read = readInstrument(fielding.document);
  if (!read.ok) throw new Error('exportInstrument needs the frozen document to be an instrument');
  return { json: fielding.document, ddi: writeDdi(read.instrument) };
}

/** How many have started and sent, per school, as the boards were last counted. @throws {ProblemError} notFound */
export const showParticipation = (db: Database, municipality: string, place: FieldingPlace, now: Date) =>
  inMunicipality(db, municipality, async (tx) => {
    if (!(await findFielding(tx, place))) throw noFielding(place);
    await renewBoardsOfWave(tx, place, now);
    const classes = await findFieldingClasses(tx, place);
    const schools = await findSchools(tx);
    return [...new Set(classes.map(({ school }) => school))].map((school) => {
      const own = classes.filter((one) => one.school === school);
      const sum = (count: (one: FieldingClassRow) => number): number => own.reduce((total, one) => total + count(one), 0);
      return {
        school,
        name: schoolName(schools, school),
        classes: own.length,
        ended: own.filter(({ sitting }) => sitting === 'ended').length,
        headCount: sum((one) => one.head_count),
        started: shownSum(sum((one) => one.seen_started)),
        sent: shownSum(sum((one) => one.seen_sent)),
      };
    });
  });

/** @param revision the one that was read; not looked at where it is left out */
async function lockDraft(tx: TenantTransaction, place: FieldingPlace, revision?: number): Promise<FieldingRow> {
  const fielding = await lockFielding(tx, place);
  if (!fielding) throw noFielding(place);
  if (fielding.state !== 'draft') throw conflict('/state', 'The wave is no draft any more: what is asked is fixed.');
  if (revision !== undefined && fielding.revision !== revision) throw changedMeanwhile();
  return fielding;
}

const changedMeanwhile = () => new ProblemError('changedMeanwhile', 'Somebody else has changed the wave since it was read.');

function checkWindow(window: Window, now: Date): void {
  const fault = windowFault(window, now);
  if (fault === 'tooFar') throw invalid('/opensAt', 'is more than three years ahead');
  if (fault !== null)
    throw invalid('/closesAt', fault === 'endsFirst' ? 'is not after the opening' : 'is more than a year after the opening');
}

/** Each leads to one of the smallest areas. @throws {ProblemError} invalidRequest */
async function checkPlaces(tx: TenantTransaction, areaSet: string | null, places: readonly HomePlace[]): Promise<void> {
  if (places.length === 0) return;
  const areas = (areaSet === null ? undefined : await findMappedAreaSet(tx, areaSet))?.areas ?? [];
  const smallest = new Set(areas.filter(({ code }) => !areas.some(({ within }) => within === code)).map(({ code }) => code));
  const strange = places.findIndex(({ area }) => !smallest.has(area));
  if (strange >= 0) throw invalid(`/homePlaces/${strange}/area`, 'is none of the smallest areas of this area set');
}

function checkChoice({ instrument }: FieldingPlace, { form, modules }: Pick<Draft, 'form' | 'modules'>): void {
  const definition = definitionOf(instrument as DefinitionId);
  if (!definition.forms.some(({ id }) => id === form)) throw invalid('/form', 'is no form of this instrument');
  const strange = modules.findIndex((module) => !definition.modules.some(({ id }) => id === module));
  if (strange >= 0) throw invalid(`/modules/${strange}`, 'is no module of this instrument');
}

const noFielding = ({ instrument, wave }: FieldingPlace) =>
  new ProblemError('notFound', `There is no wave "${wave}" of ${instrument} that is prepared or asked.`);
const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
const conflict = (pointer: string, detail: string) => new ProblemError('conflict', detail, [{ pointer, detail }]);

const record = (
  tx: TenantTransaction,
  { who, municipality: { municipality } }: At,
  act: ActName,
  { instrument, wave }: FieldingPlace,
  detail: Act['detail'] = {},
) => recordAct(tx, { municipality, who, act, object: { kind: 'wave', id: `${instrument}/${wave}` }, detail });
