import { z } from 'zod';
import { longestSubjectUnit } from '../../analysis/priorities/subject.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { code, day, plainName, slug, text } from '../http/schemas.ts';
import { ProblemError } from '../problem.ts';
import { mostPriorities } from './decision.ts';
import { listDecisions, readDecision } from './decision.repository.ts';
import { beginDecision, saveDecision } from './decision.service.ts';
import { leadsArea, worksWithPlans } from './leads-area.ts';
import { areaOf } from './whole-municipality.rules.ts';
import type { RoomHub } from './room-hub.ts';
import { finishWorkshop, type Leading } from './workshop.service.ts';

const head = z.object({
  decision: z.uuid(),
  area: z.string().describe('Its code; empty for the whole municipality'),
  areaName: text,
  workshop: z.uuid().nullable(),
  title: z.string(),
  decidedOn: z.string().nullable(),
  state: z.enum(['draft', 'decided']),
  revision: z.int(),
});
const decision = head.extend({
  participants: z.looseObject({ present: z.string() }),
  pinned: z.looseObject({}),
  minutes: z.looseObject({ notes: z.string() }),
  priorities: z.array(
    z.looseObject({ position: z.int(), subject: z.looseObject({ kind: z.string() }), reason: z.string(), dissent: z.string() }),
  ),
});
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('factor'), instrument: code, factor: code, statistic: z.enum(['share', 'mean']) }),
  z.strictObject({ kind: z.literal('indicator'), name: plainName, unit: z.string().trim().max(longestSubjectUnit) }),
  z.strictObject({ kind: z.literal('place'), name: plainName }),
]);
/** Text of several lines. Control characters besides them do not belong in it. */
const written = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cs}\0]*$/u, 'must not hold control characters');
/** More than a hall has. */
const mostTables = 24;
const saved = {
  revision: z.int().min(1).describe('The one that was read'),
  decides: z.boolean().describe('Whether it is decided by this, and stays as it is'),
  title: plainName,
  decidedOn: day.nullable(),
  present: written(4000).describe('Who was there, as the minutes say it'),
  notes: written(20_000),
  tables: z
    .array(z.strictObject({ name: plainName, notes: written(4000) }))
    .max(mostTables)
    .default([])
    .describe('What the tables of the room came to, each by itself'),
  notebook: z.strictObject({ notebook: slug, revision: z.int().min(1) }).nullable(),
  priorities: z.array(z.strictObject({ subject, reason: written(4000), dissent: written(4000) })).max(mostPriorities),
};

const path = '/api/m/:slug/areas/:area/decisions';
const ofArea = z.object({ slug, area: code });

/** What alliances stand for. */
export function decisionRoutes(db: Database, keys: FieldingKeyStore, hub: RoomHub): Route[] {
  const leading = ({ who, municipality }: Given<typeof leadsArea>): Leading => ({ db, keys, who, municipality });
  const reply = { name: 'Decision', schema: decision, description: 'As it is stored' };
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/decisions',
      rule: worksWithPlans,
      summary: 'What the alliances of a municipality have decided',
      params: z.object({ slug }),
      reply: { name: 'Decisions', schema: z.array(head), description: 'Drafts, then the latest first' },
      handle: async (_, __, { municipality: { municipality } }) =>
        privateReply(await inMunicipality(db, municipality, (tx) => listDecisions(tx))),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/decisions/:decision',
      rule: worksWithPlans,
      summary: 'A decision with its priorities, minutes and the evidence that it saw',
      params: z.object({ slug, decision: z.uuid() }),
      reply,
      problems: [404],
      handle: async (_, { decision: id }, { municipality: { municipality } }) => {
        const found = await inMunicipality(db, municipality, (tx) => readDecision(tx, id));
        if (!found) throw new ProblemError('notFound', 'There is no such decision.');
        return privateReply(found);
      },
    }),
    declareRoute({
      method: 'post',
      path,
      rule: leadsArea,
      summary: 'Begin a decision, of a workshop or of talk alone; a workshop has one',
      params: ofArea,
      body: z.union([
        z.strictObject({ workshop: z.uuid() }),
        z.strictObject({ title: plainName, source: z.strictObject({ instrument: code, wave: code }).nullable() }),
      ]),
      reply,
      problems: [404],
      handle: async (_, { area }, given) => privateReply(await beginDecision(leading(given), areaOf(area), given.body)),
    }),
    declareRoute({
      method: 'put',
      path: `${path}/:decision`,
      rule: leadsArea,
      summary: 'Save a draft, or decide',
      params: ofArea.extend({ decision: z.uuid() }),
      body: z.strictObject(saved),
      reply,
      problems: [404, 409],
      handle: async (_, { area, decision: id }, given) => {
        const { revision, decides, ...content } = given.body;
        const decided = await saveDecision(leading(given), areaOf(area), id, revision, content, decides);
        // Nobody votes any more: what they voted by is destroyed.
        if (decides && decided.workshop !== null) {
          await finishWorkshop(leading(given), areaOf(area), decided.workshop);
          hub.changed(decided.workshop);
        }
        return privateReply(decided);
      },
    }),
  ];
}
