import { z } from 'zod';
import { longestPlaceName, mostHomePlaces } from '../../survey/fielding/home-places.ts';
import { purposes } from '../../survey/fielding/formalities.ts';
import type { RoleRule } from '../access/access.rules.ts';
import type { Database } from '../database/in-municipality.ts';
import { fieldingStates } from '../database/tables.ts';
import { jsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, day, slug, text, writtenText } from '../http/schemas.ts';
import { definitionIds, definitionOf, weighChoice, wordingsOf } from '../instruments/definitions.ts';
import {
  changeFielding,
  closeFieldingSoon,
  exportInstrument,
  listFieldings,
  makeFielding,
  moveWindow,
  openFieldingSoon,
  removeFielding,
  setWording,
  showFielding,
  showParticipation,
} from './fielding.service.ts';

const instrument = z.enum(definitionIds);
/** It becomes part of addresses and of a version's name. */
const waveCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be small letters a-z, digits and hyphens, 32 at most');
const moment = z.iso.datetime({ offset: true }).transform((written) => new Date(written));
const shownMoment = z.iso.datetime();
/** Signs are the paragraph's own: "§ 41 & 42". */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line');
const formalities = z.strictObject({
  decidedBy: line(200).describe('The board that decided on the survey'),
  purpose: z.enum(purposes).nullable(),
  legalBasis: line(500),
  ethicsApproval: line(200).describe('Needed for research alone'),
  weeding: z.strictObject({ board: line(200), paragraph: line(60), number: line(60) }).describe('The decision to weed the responses'),
  guardiansInformedOn: day.nullable(),
  studentHealth: line(300).describe('Pupils read it'),
});
const homePlaces = z.array(z.strictObject({ name: line(longestPlaceName).min(1), area: code })).max(mostHomePlaces);
const className = z.strictObject({ school: code, schoolYear: code, class: code });

const head = {
  instrument: z.string(),
  wave: z.string(),
  label: text,
  state: z.enum(fieldingStates),
  rehearsal: z.boolean(),
  opensAt: shownMoment,
  closesAt: shownMoment,
};
const list = z.array(z.object({ ...head, schools: z.int(), classes: z.int(), pupils: z.int() }));
export type FieldingList = z.infer<typeof list>;

const weight = { questions: z.int(), minutes: z.record(z.string(), z.int()).describe('To answer all of it, by language') };
const choice = z.object({ id: z.string(), name: text, ...weight });
const languages = z.array(z.object({ language: z.string(), readBySpeaker: z.boolean() }));
const definitions = z.array(
  z.object({
    id: z.string(),
    title: text,
    origin: text,
    forms: z.array(choice),
    modules: z.array(
      z.object({
        ...choice.shape,
        about: text.describe('What speaks for it, and what against'),
        isOfForm: z.boolean().describe('Some form has it: it is chosen with that form'),
      }),
    ),
    languages,
  }),
);
export type Definitions = z.infer<typeof definitions>;

const job = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('running'), done: z.int().optional(), total: z.int().optional() }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
]);
const record = z.object({
  closedOn: z.iso.date(),
  nothingKept: z.boolean().describe('A dress rehearsal, or a wave that nobody answered'),
  responses: z.int().describe('Sealed forms that were there'),
  blank: z.int().describe('Of these: sent by pupils who did not want to take part'),
  unreadable: z.record(z.string(), z.int()).describe('Forms that could not be read, by reason'),
  leftOut: z.int().describe('Forms of classes that had sent more than their pupils and spare codes could have'),
  classesLeftOut: z.array(z.object({ school: z.string(), class: z.string(), responses: z.int(), allowed: z.int() })),
  hidden: z.int().describe('Answers taken away, to questions that are not shown after the answers before them'),
  coarsened: z.object({ toDistrict: z.int(), toOther: z.int() }).describe('Pupils whose home area was coarsened'),
  unique: z.int().describe('Pupils who are alone in their school, grade, sex and home area'),
  destroyed: z.object({ responses: z.int(), codes: z.int(), keys: z.int() }),
  keyCopies: z.int().describe('Copies of the keys that were made while the wave was asked: they are to be destroyed too'),
});
const fielding = z.object({
  ...head,
  revision: z.int(),
  form: z.string(),
  modules: z.array(z.string()),
  areaSet: z.string().nullable(),
  homePlaces: z.array(z.object({ name: z.string(), area: z.string() })).describe('What pupils may look for to find their area'),
  wording: z
    .object({ language: z.string(), origin: text, version: z.string().nullable() })
    .nullable()
    .describe('Whose words were loaded; null: our own'),
  formalities,
  ...weight,
  languages,
  schools: z.array(
    z.object({
      school: z.string(),
      name: z.string(),
      classes: z.array(
        z.object({
          school: z.string(),
          schoolYear: z.string(),
          class: z.string(),
          grade: z.string().nullable(),
          headCount: z.int(),
          takesPart: z.boolean(),
        }),
      ),
    }),
  ),
  hindrances: z.array(z.string()).describe('JSON pointers to what a draft still lacks'),
  job: job.nullable().describe('How opening, closing or, once it is closed, the release goes'),
  isPublished: z.boolean().describe('Whether its numbers are released'),
  record: record.nullable().describe('What was weeded when the wave closed'),
  keyListHash: z.string().nullable().describe('SHA-256 of the published list of keys; null before the opening'),
});
export type ShownFielding = z.infer<typeof fielding>;

const files = z.object({ json: z.string().describe("The instrument's file"), ddi: z.string().describe('DDI-Codebook 2.5, XML') });
export type InstrumentFiles = z.infer<typeof files>;

const counted = z.union([z.int(), z.literal('fewerThanFive')]).describe('To the nearest five');
const participation = z.array(
  z.object({
    school: z.string(),
    name: z.string(),
    classes: z.int(),
    ended: z.int().describe('Classes whose sitting has ended'),
    headCount: z.int(),
    started: counted,
    sent: counted,
  }),
);
export type Participation = z.infer<typeof participation>;

const revision = z.int().min(1);
const written = {
  label: writtenText,
  rehearsal: z.boolean(),
  opensAt: moment,
  closesAt: moment,
};
const draft = z.strictObject({
  ...written,
  revision: revision.describe('The one that was read'),
  form: code,
  modules: z.array(code).max(50),
  areaSet: code.nullable(),
  homePlaces: homePlaces.optional().describe('Squares, stops and the like, each with the area it lies in; left out, they stay as they are'),
  formalities,
  classes: z.array(className).max(5000).describe('Those that take part'),
});
const ordered = z.object({ state: z.enum(fieldingStates) });

const seesWaves = { roles: ['admin', 'ctcCoordinator'], about: 'municipality' } as const satisfies RoleRule;
const admin = { roles: ['admin'] } as const satisfies RoleRule;
const all = '/api/m/:slug/fieldings';
const one = `${all}/:instrument/:wave`;
const ofOne = z.object({ slug, instrument, wave: waveCode });
const fieldingReply = { name: 'Fielding', schema: fielding, description: 'All of it' };

/** Waves while they are prepared and asked. */
export function fieldingRoutes(db: Database, clock: () => number): Route[] {
  const now = () => new Date(clock());
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/definitions',
      rule: seesWaves,
      summary: 'What waves can be made of: forms and modules, how long they take, and in which languages',
      params: z.object({ slug }),
      reply: { name: 'Definitions', schema: definitions, description: 'A module’s weight is what it adds to the first form' },
      handle: (context) => jsonReply(context, definitionIds.map(describeDefinition)),
    }),
    declareRoute({
      method: 'get',
      path: all,
      rule: seesWaves,
      summary: 'The waves that are prepared, asked or closed',
      params: z.object({ slug }),
      reply: { name: 'Fieldings', schema: list, description: 'The newest first' },
      handle: async (_, __, { municipality }) => privateReply(await listFieldings(db, municipality.municipality)),
    }),
    declareRoute({
      method: 'post',
      path: all,
      rule: admin,
      summary: 'Begin to prepare a wave, with all classes of the school year in which it opens',
      params: z.object({ slug }),
      body: z.strictObject({ instrument, wave: waveCode, ...written }),
      reply: fieldingReply,
      problems: [409],
      handle: async (_, __, { body, ...at }) => {
        await makeFielding(db, at, body, now());
        return privateReply(await showFielding(db, at.municipality.municipality, body, now()));
      },
    }),
    declareRoute({
      method: 'get',
      path: one,
      rule: seesWaves,
      summary: 'A wave that is prepared, asked or closed',
      params: ofOne,
      reply: fieldingReply,
      problems: [404],
      handle: async (_, params, { municipality }) => privateReply(await showFielding(db, municipality.municipality, params, now())),
    }),
    declareRoute({
      method: 'put',
      path: one,
      rule: admin,
      summary: 'Change a wave that is prepared, as it was read',
      params: ofOne,
      body: draft,
      largestBody: 2 ** 20,
      reply: fieldingReply,
      problems: [404, 409],
      handle: async (_, params, { body, ...at }) => {
        await changeFielding(db, at, params, body, now());
        return privateReply(await showFielding(db, at.municipality.municipality, params, now()));
      },
    }),
    declareRoute({
      method: 'delete',
      path: one,
      rule: admin,
      summary: 'Throw away a wave that is prepared',
      params: ofOne,
      reply: { name: 'RemovedFielding', schema: z.object({ removed: z.int() }), description: 'It is gone' },
      problems: [404, 409],
      handle: async (_, params, at) => {
        await removeFielding(db, at, params);
        return privateReply({ removed: 1 });
      },
    }),
    declareRoute({
      method: 'post',
      path: `${one}/open`,
      rule: admin,
      summary: 'Open a wave: what is asked is fixed, and a worker makes the keys. One that could not be opened is tried again',
      params: ofOne,
      body: z.strictObject({ revision }),
      reply: { name: 'OrderedFielding', schema: ordered, description: 'It opens' },
      problems: [404, 409],
      handle: async (_, params, { body, ...at }) => {
        await openFieldingSoon(db, at, params, body.revision, now());
        return privateReply({ state: 'opening' });
      },
    }),
    declareRoute({
      method: 'put',
      path: `${one}/wording`,
      rule: admin,
      summary: 'Ask a draft’s questions in other words, such as official ones that the municipality may use; null for our own',
      params: ofOne,
      body: z.strictObject({ revision: revision.describe('The one that was read'), text: z.string().max(500_000).nullable() }),
      largestBody: 2 ** 20,
      reply: fieldingReply,
      problems: [404, 409],
      handle: async (_, params, { body, ...at }) => {
        await setWording(db, at, params, body);
        return privateReply(await showFielding(db, at.municipality.municipality, params, now()));
      },
    }),
    declareRoute({
      method: 'put',
      path: `${one}/window`,
      rule: admin,
      summary: 'Move the days of an open wave. Questions, classes and keys stay as they are',
      params: ofOne,
      body: z.strictObject({ revision: revision.describe('The one that was read'), opensAt: moment, closesAt: moment }),
      reply: fieldingReply,
      problems: [404, 409],
      handle: async (_, params, { body, ...at }) => {
        await moveWindow(db, at, params, body, now());
        return privateReply(await showFielding(db, at.municipality.municipality, params, now()));
      },
    }),
    declareRoute({
      method: 'post',
      path: `${one}/close`,
      rule: admin,
      summary: 'Close a wave for good: from now on no answer is taken, and a worker makes its columns',
      params: ofOne,
      reply: { name: 'OrderedFielding', schema: ordered, description: 'It closes' },
      problems: [404, 409],
      handle: async (_, params, at) => {
        await closeFieldingSoon(db, at, params);
        return privateReply({ state: 'closing' });
      },
    }),
    declareRoute({
      method: 'get',
      path: `${one}/instrument`,
      rule: seesWaves,
      summary: 'What pupils are asked, as files for archives and other programs',
      params: ofOne,
      reply: { name: 'InstrumentFiles', schema: files, description: 'As it was fixed when the wave opened' },
      problems: [404],
      handle: async (_, params, { municipality }) => privateReply(await exportInstrument(db, municipality.municipality, params)),
    }),
    declareRoute({
      method: 'get',
      path: `${one}/participation`,
      rule: seesWaves,
      summary: 'How many pupils of each school have started and sent',
      params: ofOne,
      reply: { name: 'Participation', schema: participation, description: 'As counted within the last minute; to the nearest five' },
      problems: [404],
      handle: async (_, params, { municipality }) => privateReply(await showParticipation(db, municipality.municipality, params, now())),
    }),
  ];
}

function describeDefinition(id: (typeof definitionIds)[number]): Definitions[number] {
  const definition = definitionOf(id);
  const { document, forms, modules } = definition;
  const first = forms[0]!.id;
  const base = weighChoice(definition, first, []);
  return {
    id,
    title: document['title'] as Definitions[number]['title'],
    origin: document['origin'] as Definitions[number]['origin'],
    forms: forms.map((form) => ({ id: form.id, name: form.name, ...weighChoice(definition, form.id, []) })),
    modules: modules.map((module) => {
      const { questions, minutes } = weighChoice(definition, first, [module.id]);
      return {
        id: module.id,
        name: module.name,
        about: module.about,
        isOfForm: forms.some((form) => form.modules.includes(module.id)),
        questions: questions - base.questions,
        minutes: Object.fromEntries(Object.entries(minutes).map(([language, both]) => [language, both - base.minutes[language]!])),
      };
    }),
    languages: wordingsOf(definition).map(({ language, readBySpeaker }) => ({ language, readBySpeaker })),
  };
}
