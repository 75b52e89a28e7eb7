import { z } from 'zod';
import { measureStatuses } from '../../notebooks/plan/vocabulary.ts';
import type { RoleRule } from '../access/access.rules.ts';
import { members } from '../access/members.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { day, slug, text } from '../http/schemas.ts';
import { remapGoal, showCouncil } from './council.service.ts';
import { historySchema, longestHistory, showHistory } from './plan-history.ts';
import { itemRoutes, type WithinPlan } from './item-routes.ts';
import { assignmentFields, councilGoalFields, councilLinkFields, ownAnswer, planItems, waveAnswer } from './plan.schema.ts';
import { assignmentRow, councilGoalRow, councilLinkRow } from './plan-rows.ts';

/** Whoever keeps what is above the areas. */
const writers = { roles: ['ctcCoordinator'], about: 'municipality' } as const satisfies RoleRule;
const base = '/api/m/:slug/council';
const params = z.object({ slug });

const inArea = { area: z.string().describe('As addresses have it'), areaName: text };
const shown = z.object({
  mayEdit: z.boolean(),
  goals: z.array(planItems.councilGoal),
  links: z.array(planItems.councilLink).describe('Those that have ended, too'),
  assignments: z.array(planItems.assignment),
  priorities: z.array(z.object({ priority: z.uuid(), name: text, ...inArea })),
  areaGoals: z
    .array(z.object({ goal: z.uuid(), priority: z.uuid(), statement: z.string(), own: ownAnswer, answer: waveAnswer.nullable() }))
    .describe('Goals of the areas, with what was last said of each'),
  measures: z.array(
    z.object({
      measure: z.uuid(),
      title: z.string(),
      assignment: z.uuid().nullable(),
      status: z.enum(measureStatuses),
      cost: z.int().nullable(),
      priority: z.uuid(),
      ...inArea,
    }),
  ),
});

export function councilRoutes(db: Database, clock: () => number): Route[] {
  const planning: WithinPlan<object> = ({ who, municipality: { municipality } }, _, work) =>
    inMunicipality(db, municipality, (tx) => work({ tx, municipality, who, area: null }));
  const place = { base, rule: writers, params, planning };
  return [
    declareRoute({
      method: 'get',
      path: base,
      rule: members,
      summary: 'The council’s goals, what serves them, and assignments to boards',
      params,
      reply: { name: 'Council', schema: shown, description: 'With the priorities and measures that they are about' },
      handle: async (_, __, { who, municipality: { municipality } }) =>
        privateReply(await showCouncil({ db, municipality, who, now: new Date(clock()) }, writers)),
    }),
    declareRoute({
      method: 'get',
      path: `${base}/history`,
      rule: members,
      summary: 'Who changed what of the council’s goals, links and assignments',
      params,
      reply: { name: 'CouncilHistory', schema: historySchema, description: `The newest ${longestHistory} changes, the newest first` },
      handle: async (_, __, given) => privateReply(await planning(given, {}, showHistory)),
    }),
    ...itemRoutes(place, {
      kind: 'councilGoal',
      path: 'goals',
      name: 'CouncilGoal',
      fields: councilGoalFields,
      values: async (fields) => () => ({ ...councilGoalRow(fields) }),
    }),
    ...itemRoutes(place, {
      kind: 'councilLink',
      path: 'links',
      name: 'CouncilLink',
      fields: councilLinkFields,
      values: async (fields) => () => ({ ...councilLinkRow(fields) }),
    }),
    ...itemRoutes(place, {
      kind: 'assignment',
      path: 'assignments',
      name: 'Assignment',
      fields: assignmentFields,
      values: async (fields) => () => ({ ...assignmentRow(fields) }),
    }),
    declareRoute({
      method: 'post',
      path: `${base}/goals/:item/remap`,
      rule: writers,
      summary: 'Whatever serves a goal of the council serves another one from a day on; what was stays in its time',
      params: params.extend({ item: z.uuid() }),
      body: z.strictObject({ to: z.uuid(), from: day }),
      reply: { name: 'Remapped', schema: z.object({ moved: z.int() }), description: 'How many priorities it is about' },
      problems: [404, 409],
      handle: async (_, { item }, given) =>
        privateReply({ moved: await planning(given, {}, (at) => remapGoal(at, item, given.body.to, given.body.from)) }),
    }),
  ];
}
