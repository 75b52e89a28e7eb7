import { z } from 'zod';
import { largestClass } from '../../survey/places/school.ts';
import type { RoleRule } from '../access/access.rules.ts';
import type { Database } from '../database/in-municipality.ts';
import { fieldingStates, sittingStates } from '../database/tables.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { code, schoolCode, slug, text } from '../http/schemas.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import { openFieldingFacts } from './open-fielding-facts.ts';
import { type AtSchool, countClassAnew, findSchoolSurveys, printCodes, setSitting } from './sitting.service.ts';

const shown = z.union([z.int(), z.literal('fewerThanFive')]);
const seenAt = z.iso.datetime().describe('When it was counted: at most once a minute');
const board = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('running'), seenAt, started: shown, sent: shown }),
  z.object({ kind: z.literal('ended'), seenAt, sent: z.enum(['all', 'someMissing']) }),
]);
const schoolClass = z.object({
  class: z.string().describe('In its address; no secret'),
  name: z.string(),
  schoolYear: z.string(),
  grade: z.string().nullable().describe('null: of several grades'),
  headCount: z.int(),
  refusals: z.int().describe('How many guardians said no; never who'),
  spareCodes: z.int(),
  sheet: z.enum(['none', 'tooSmall', 'printed']).describe('Whether there are codes to hand out, and for as many pupils as there are now'),
  sitting: z.enum(sittingStates),
  sittingAt: z.iso.datetime().nullable(),
  board: board.nullable().describe('null before the class has begun'),
});
const surveys = z.object({
  school: z.object({ school: z.string(), name: z.string() }),
  fieldings: z.array(
    z.object({
      instrument: z.string(),
      wave: z.string(),
      label: text,
      state: z.enum(fieldingStates),
      rehearsal: z.boolean(),
      opensAt: z.iso.datetime(),
      closesAt: z.iso.datetime(),
      studentHealth: z.string().describe('Who of the pupils’ health service knows, and when pupils find them'),
      languages: z.array(z.string()),
      minutes: z.int().nullable().describe('What a slow reader needs, in the longest of its languages; null unless it is open'),
      classes: z.array(schoolClass),
    }),
  ),
});
export type SchoolSurveys = z.infer<typeof surveys>;

const worksAtSchool = { roles: ['admin', 'schoolContact'], about: 'school' } as const satisfies RoleRule;
const path = '/api/m/:slug/schools/:school/fieldings';
const ofClass = z.object({ slug, school: schoolCode, class: code });
const atSchool = ({ who, municipality }: Given<typeof worksAtSchool>, school: string): AtSchool => ({ who, municipality, school });

/** What the school does: its classes in the waves that are asked. */
export function sittingRoutes(db: Database, keys: FieldingKeyStore, clock: () => number): Route[] {
  const facts = openFieldingFacts(db);
  return [
    declareRoute({
      method: 'get',
      path,
      rule: worksAtSchool,
      summary: 'The waves that a school takes part in, with its classes, sittings and boards',
      params: z.object({ slug, school: schoolCode }),
      reply: { name: 'SchoolSurveys', schema: surveys, description: 'The newest wave first' },
      problems: [404],
      handle: async (_context, { school }, given) => privateReply(await findSchoolSurveys(db, facts, given, school, new Date(clock()))),
    }),
    declareRoute({
      method: 'put',
      path: `${path}/:class`,
      rule: worksAtSchool,
      summary: 'Count a class anew and book its sitting',
      params: ofClass,
      body: z.strictObject({
        headCount: z.int().min(0).max(largestClass).optional(),
        refusals: z.int().min(0).max(largestClass),
        sittingAt: z.iso.datetime({ offset: true }).nullable(),
        voidCodes: z.boolean().optional().describe('Unused codes may become void: a class that shrinks has too many'),
      }),
      reply: { name: 'SurveyedClass', schema: schoolClass, description: 'As it is stored' },
      problems: [404, 409, 410],
      handle: async (_context, params, given) => {
        const { sittingAt, voidCodes = false, ...count } = given.body;
        const to = { ...count, voidCodes, sittingAt: sittingAt === null ? null : new Date(sittingAt) };
        return privateReply(await countClassAnew(db, atSchool(given, params.school), params.class, to));
      },
    }),
    declareRoute({
      method: 'post',
      path: `${path}/:class/codes`,
      rule: worksAtSchool,
      summary: 'New codes for a class; its unused ones are void. They are shown in this reply alone',
      params: ofClass,
      reply: {
        name: 'AccessCodes',
        schema: z.object({ codes: z.array(z.string()), spare: z.int().describe('So many of them, the last ones, are spares') }),
        description: 'To be printed and handed out',
      },
      problems: [404, 409, 410],
      handle: async (_context, params, given) =>
        privateReply(await printCodes(db, keys, atSchool(given, params.school), params.class, new Date(clock()))),
    }),
    declareRoute({
      method: 'post',
      path: `${path}/:class/sitting`,
      rule: worksAtSchool,
      summary: 'Start a sitting, end it, or start it again',
      params: ofClass,
      body: z.strictObject({ to: z.enum(['running', 'ended']) }),
      reply: { name: 'SurveyedClass', schema: schoolClass, description: 'As it is stored' },
      problems: [404, 409, 410],
      handle: async (_context, params, given) =>
        privateReply(await setSitting(db, atSchool(given, params.school), params.class, given.body.to, new Date(clock()))),
    }),
  ];
}
