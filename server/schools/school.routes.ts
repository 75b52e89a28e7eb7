import { z } from 'zod';
import type { ActName } from '../../notebooks/wording/act-texts.ts';
import { sayPlaceProblem } from '../../notebooks/wording/place-problem-texts.ts';
import type { PlaceProblem } from '../../survey/places/place-problems.ts';
import { largestClass, operators, type School, type SchoolClass, schoolYearOf } from '../../survey/places/school.ts';
import type { RoleRule } from '../access/access.rules.ts';
import { members } from '../access/members.ts';
import { ownSchool } from '../access/own-school.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { readUpload } from '../http/read-upload.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { code, day, plainName, schoolCode, slug } from '../http/schemas.ts';
import { ProblemError } from '../problem.ts';
import { today } from '../today.ts';
import {
  addClass,
  addSchool,
  deleteClass,
  deleteSchool,
  findClasses,
  findSchool,
  findSchools,
  saveClasses,
  saveSchools,
} from './school.repository.ts';
import { compareClasses, knownPlaces, readClassList, readSchoolList } from './school.service.ts';

const described = {
  name: plainName,
  operator: z.enum(operators),
  area: code.nullable().describe('Code of the area where it lies'),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  predecessors: z.array(schoolCode).max(20).describe('Schools that it was split from or merged of'),
};
const school = z.object({ school: schoolCode, ...described });
const year = z
  .string()
  .refine((written) => schoolYearOf(written) !== null, 'must be a school year, as 2026-27')
  .transform((written) => schoolYearOf(written)!);
const counted = { grade: code.nullable(), headCount: z.int().min(0).max(largestClass) };
const schoolClass = z.object({ school: z.string(), schoolYear: z.string().describe('As 2026/27'), class: z.string(), ...counted });
const withClasses = z.object({ ...school.shape, classes: z.array(schoolClass) });
const problems = z.array(z.looseObject({ kind: z.string() })).describe('Nothing would be stored while there are any');
const done = z.object({ stored: z.int() });
const removed = z.object({ removed: z.int() });

const admin = { roles: ['admin'] } as const;
const countsClasses = { roles: ['admin', 'schoolContact'], about: 'school' } as const;
const largestList = 5 * 2 ** 20;
const nothing = z.strictObject({});
const noSchool = (own: string) => new ProblemError('notFound', `There is no school ${own}.`);
const noClass = (one: Pick<SchoolClass, 'schoolYear' | 'class'>) =>
  new ProblemError('notFound', `There is no class "${one.class}" in ${one.schoolYear}.`);
const refuse = (found: readonly PlaceProblem[]) =>
  new ProblemError(
    'invalidRequest',
    'Nothing was stored.',
    found.map((problem) => ({ pointer: '', detail: sayPlaceProblem(problem, 'en') })),
  );

/** Somebody with a role in the municipality of the address. */
type Inside = Pick<Given<RoleRule>, 'who' | 'municipality'>;

export function schoolRoutes(db: Database): Route[] {
  const within = <T>({ municipality: { municipality } }: Inside, work: (tx: TenantTransaction) => Promise<T>) =>
    inMunicipality(db, municipality, work);
  const readSchools = async (bytes: Uint8Array, given: Inside) =>
    readSchoolList(bytes, await within(given, (tx) => knownPlaces(tx, today())));
  const readClasses = async (bytes: Uint8Array, given: Inside) =>
    readClassList(bytes, new Set((await within(given, findSchools)).map((one) => one.school)));

  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/schools',
      rule: members,
      summary: 'The schools of a municipality',
      params: z.object({ slug }),
      reply: { name: 'Schools', schema: z.array(school), description: 'By name, those that are no more included' },
      handle: async (context, _, given) => jsonReply(context, await within(given, findSchools)),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/schools/:school',
      rule: ownSchool,
      summary: 'A school with its classes',
      params: z.object({ slug, school: schoolCode }),
      reply: { name: 'SchoolWithClasses', schema: withClasses, description: 'Classes of all school years, the newest first' },
      problems: [404],
      handle: async (_context, { school: own }, given) => {
        const found = await within(given, async (tx) => {
          const one = await findSchool(tx, own);
          return one && { ...one, classes: await findClasses(tx, own) };
        });
        if (!found) throw noSchool(own);
        return privateReply(found);
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/schools/:school',
      rule: admin,
      summary: 'Change what is known of a school',
      params: z.object({ slug, school: schoolCode }),
      body: z.strictObject(described),
      reply: { name: 'StoredSchools', schema: done, description: 'It is stored' },
      problems: [404],
      handle: async (_context, { school: own }, given) => {
        const one: School = { school: own, ...given.body };
        await within(given, async (tx) => {
          if (!(await findSchool(tx, own))) throw noSchool(own);
          await checkSchool(tx, one);
          await saveSchools(tx, given.municipality.municipality, [one]);
          await record(tx, given, 'school.stored', ofSchool(own));
        });
        return privateReply({ stored: 1 });
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/schools/:school',
      rule: admin,
      summary: 'Take a school away with its classes: for one that was never there. One that closes gets a last day',
      params: z.object({ slug, school: schoolCode }),
      reply: { name: 'RemovedSchool', schema: removed, description: 'It is gone' },
      problems: [404],
      handle: async (_context, { school: own }, given) => {
        await within(given, async (tx) => {
          if (!(await deleteSchool(tx, own))) throw noSchool(own);
          await record(tx, given, 'school.removed', ofSchool(own));
        });
        return privateReply({ removed: 1 });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/schools/check',
      rule: admin,
      summary: 'What would be stored of a list of schools (CSV), and what is wrong with it',
      params: z.object({ slug }),
      largestBody: largestList,
      reply: { name: 'CheckedSchools', schema: z.object({ problems, schools: z.array(school) }), description: 'As they would be stored' },
      handle: async (context, _, given) => {
        const { bytes } = await readUpload(context, nothing);
        const read = await readSchools(bytes, given);
        return privateReply({ problems: read.ok ? [] : read.problems, schools: read.ok ? read.rows : [] });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/schools',
      rule: admin,
      summary: 'Store a list of schools (CSV), whole or not at all',
      params: z.object({ slug }),
      largestBody: largestList,
      reply: { name: 'StoredSchools', schema: done, description: 'All of them are stored' },
      handle: async (context, _, given) => {
        const { name: file, bytes } = await readUpload(context, nothing);
        const read = await readSchools(bytes, given);
        if (!read.ok) throw refuse(read.problems);
        await within(given, async (tx) => {
          await saveSchools(tx, given.municipality.municipality, read.rows);
          await record(tx, given, 'schools.imported', { kind: 'file', id: file }, { schools: read.rows.length });
        });
        return privateReply({ stored: read.rows.length });
      },
    }),
    // After schools/check, which its path would take as well: no school has that code.
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/schools/:school',
      rule: admin,
      summary: 'Add a school. One that is there is not touched',
      params: z.object({ slug, school: schoolCode }),
      body: z.strictObject(described),
      reply: { name: 'StoredSchools', schema: done, description: 'It is stored' },
      problems: [409],
      handle: async (_context, { school: own }, given) => {
        const one: School = { school: own, ...given.body };
        await within(given, async (tx) => {
          await checkSchool(tx, one);
          if (!(await addSchool(tx, given.municipality.municipality, one)))
            throw new ProblemError('conflict', `There is a school ${own} already.`);
          await record(tx, given, 'school.stored', ofSchool(own));
        });
        return privateReply({ stored: 1 });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/classes/check',
      rule: admin,
      summary: 'What would be stored of a list of classes (CSV), and what is wrong with it',
      params: z.object({ slug }),
      largestBody: largestList,
      reply: {
        name: 'CheckedClasses',
        schema: z.object({
          problems,
          classes: z.array(schoolClass),
          added: z.int(),
          changed: z.int(),
          same: z.int(),
          missing: z.array(schoolClass).describe('Stored, of the same schools and years, and not in the list: they stay'),
        }),
        description: 'As they would be stored',
      },
      handle: async (context, _, given) => {
        const { bytes } = await readUpload(context, nothing);
        const read = await readClasses(bytes, given);
        const classes = read.ok ? read.rows : [];
        const changes = await within(given, (tx) => compareClasses(tx, classes));
        return privateReply({ problems: read.ok ? [] : read.problems, classes, ...changes });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/classes',
      rule: admin,
      summary: 'Store a list of classes with their head-counts (CSV), whole or not at all',
      params: z.object({ slug }),
      largestBody: largestList,
      reply: { name: 'StoredClasses', schema: done, description: 'All of them are stored' },
      handle: async (context, _, given) => {
        const { name: file, bytes } = await readUpload(context, nothing);
        const read = await readClasses(bytes, given);
        if (!read.ok) throw refuse(read.problems);
        await within(given, async (tx) => {
          await saveClasses(tx, given.municipality.municipality, read.rows);
          await record(tx, given, 'classes.imported', { kind: 'file', id: file }, { classes: read.rows.length });
        });
        return privateReply({ stored: read.rows.length });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/schools/:school/classes/:year/:class',
      rule: countsClasses,
      summary: 'Add a class of a school year. One that is there is not touched',
      params: z.object({ slug, school: schoolCode, year, class: plainName }),
      body: z.strictObject(counted),
      reply: { name: 'StoredClass', schema: schoolClass, description: 'As it is stored' },
      problems: [404, 409],
      handle: async (_context, params, given) => {
        const one: SchoolClass = { school: params.school, schoolYear: params.year, class: params.class, ...given.body };
        await within(given, async (tx) => {
          if (!(await findSchool(tx, one.school))) throw noSchool(one.school);
          if (!(await addClass(tx, given.municipality.municipality, one)))
            throw new ProblemError('conflict', `There is a class "${one.class}" in ${one.schoolYear} already.`);
          await record(tx, given, 'class.stored', ofSchool(one.school), { schoolYear: one.schoolYear, class: one.class, ...given.body });
        });
        return privateReply(one);
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/schools/:school/classes/:year/:class',
      rule: countsClasses,
      summary: 'Change the grade and head-count of a class of a school year',
      params: z.object({ slug, school: schoolCode, year, class: plainName }),
      body: z.strictObject(counted),
      reply: { name: 'StoredClass', schema: schoolClass, description: 'As it is stored' },
      problems: [404],
      handle: async (_context, params, given) => {
        const one: SchoolClass = { school: params.school, schoolYear: params.year, class: params.class, ...given.body };
        await within(given, async (tx) => {
          const stored = await findClasses(tx, one.school);
          if (!stored.some((other) => other.schoolYear === one.schoolYear && other.class === one.class)) throw noClass(one);
          await saveClasses(tx, given.municipality.municipality, [one]);
          await record(tx, given, 'class.stored', ofSchool(one.school), { schoolYear: one.schoolYear, class: one.class, ...given.body });
        });
        return privateReply(one);
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/schools/:school/classes/:year/:class',
      rule: countsClasses,
      summary: 'Take a class of a school year away',
      params: z.object({ slug, school: schoolCode, year, class: plainName }),
      reply: { name: 'RemovedClass', schema: removed, description: 'It is gone' },
      problems: [404],
      handle: async (_context, params, given) => {
        const one = { school: params.school, schoolYear: params.year, class: params.class };
        await within(given, async (tx) => {
          if (!(await deleteClass(tx, one))) throw noClass(one);
          await record(tx, given, 'class.removed', ofSchool(one.school), { schoolYear: one.schoolYear, class: one.class });
        });
        return privateReply({ removed: 1 });
      },
    }),
  ];
}

/** By hand the same holds as for a list. @throws {ProblemError} invalidRequest */
async function checkSchool(tx: TenantTransaction, one: School): Promise<void> {
  const known = await knownPlaces(tx, today());
  const wrong: { pointer: string; detail: string }[] = [];
  if (one.validFrom !== null && one.validTo !== null && one.validTo < one.validFrom)
    wrong.push({ pointer: '/validTo', detail: 'is before the first day' });
  if (one.area !== null && !known.areas.has(one.area)) wrong.push({ pointer: '/area', detail: 'is in no area set in force' });
  one.predecessors.forEach((predecessor, i) => {
    if (predecessor === one.school || !known.schools.has(predecessor))
      wrong.push({ pointer: `/predecessors/${i}`, detail: 'is no other school of this municipality' });
  });
  if (wrong.length > 0) throw new ProblemError('invalidRequest', 'Some values are not as they should be.', wrong);
}

const ofSchool = (school: string): Act['object'] => ({ kind: 'school', id: school });
const record = (
  tx: TenantTransaction,
  { who, municipality: { municipality } }: Inside,
  act: ActName,
  object: Act['object'],
  detail: Act['detail'] = {},
) => recordAct(tx, { municipality, who, act, object, detail });
