import { z } from 'zod';
import { domains } from '../../survey/instrument/instrument.ts';
import type { RoleRule } from '../access/access.rules.ts';
import { members } from '../access/members.ts';
import { sightOf } from '../access/sight.rules.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { code, slug, text } from '../http/schemas.ts';
import { findMembers } from '../people/member.repository.ts';
import { ProblemError } from '../problem.ts';
import { today } from '../today.ts';
import { releasedRowSchema } from '../waves/released-wave.schema.ts';
import { pinForGoal } from './baseline.service.ts';
import { areaOfAddress } from './plan-areas.ts';
import { itemRoutes, type WithinPlan } from './item-routes.ts';
import { historySchema, longestHistory, showHistory } from './plan-history.ts';
import { makeItem } from './plan-item.service.ts';
import { setPage } from './plan-page.service.ts';
import { followUpRow, goalOf, goalRow, measureRow, needRow, priorityRow, resourceRow } from './plan-rows.ts';
import { listPlans, showPlan } from './plan-view.service.ts';
import {
  followUpFields,
  goalFields,
  type GoalFields,
  measureFields,
  type MeasureFields,
  needFields,
  pageFields,
  planItems,
  priorityFields,
  resourceFields,
  waveAnswer,
} from './plan.schema.ts';
import { findStartingRows } from './survey-rows.service.ts';
import { subject } from './subject.schema.ts';

/** Whoever works on the plan of an area. */
export const planWriters = { roles: ['ctcCoordinator', 'alliance'], about: 'area' } as const satisfies RoleRule;
const publishers = { roles: ['ctcCoordinator'], about: 'area' } as const satisfies RoleRule;

const ofArea = z.object({ slug, area: code });
const plans = '/api/m/:slug/plans';
const ofPlan = `${plans}/:area`;

const listed = z.array(
  z.object({
    area: z.string().describe('As addresses have it'),
    name: text,
    priorities: z.int(),
    goals: z.int(),
    measures: z.int(),
    open: z.int().describe('Measures that have not ended'),
    decisions: z.int(),
    published: z.boolean().describe('Whether everybody may read the public page'),
  }),
);
const shown = z.object({
  area: z.string(),
  name: text,
  mayEdit: z.boolean(),
  mayPublish: z.boolean(),
  me: z.string(),
  people: z.array(z.object({ person: z.string(), name: z.string() })).describe('Members who can be responsible; for those who edit'),
  priorities: z.array(planItems.priority),
  goals: z.array(planItems.goal),
  measures: z.array(planItems.measure),
  followUps: z.array(planItems.followUp),
  resources: z.array(planItems.resource),
  needs: z.array(planItems.need),
  decisions: z
    .array(
      z.object({
        decision: z.uuid(),
        title: z.string(),
        decidedOn: z.string().nullable(),
        priorities: z.array(z.object({ position: z.int(), subject, reason: z.string() })),
      }),
    )
    .describe('Priorities that were decided and are not in the plan yet'),
  page: planItems.page.nullable(),
  assignments: z.array(z.object({ assignment: z.uuid(), title: z.string(), leadingBoard: z.string() })),
  groups: z
    .array(z.object({ goal: z.uuid(), name: text.nullable() }))
    .describe('What the group of a baseline is called besides its area; null: everybody'),
  answers: z
    .array(waveAnswer.extend({ goal: z.uuid() }))
    .describe('What the newest wave said of a goal; a goal that was not judged yet has none'),
  subjects: z.array(
    z.object({ key: z.string(), name: text, shareLabel: text, kind: z.enum(['risk', 'protective', 'outcome', 'indicator', 'place']) }),
  ),
});
const starting = z.array(
  z.object({
    instrument: z.string(),
    title: text,
    synthetic: z.boolean(),
    wave: z.string(),
    waveLabel: text,
    factors: z.array(
      z.object({
        factor: z.string(),
        kind: z.enum(['risk', 'protective', 'outcome']),
        domain: z.enum(domains).nullable(),
        name: text,
        shareLabel: text,
        statistic: z.enum(['share', 'mean']),
      }),
    ),
    rows: z.array(
      z.object({
        row: releasedRowSchema,
        groupName: text.nullable(),
        smallest: z.object({ increase: z.number().nullable(), decrease: z.number().nullable() }),
      }),
    ),
  }),
);
/** A plan may be long: some hundred measures with their texts. */
const largestImport = 1024 * 1024;

export function planRoutes(db: Database, clock: () => number): Route[] {
  const looking = ({ who, municipality: { municipality } }: Given<RoleRule>) => ({ db, municipality, who, now: new Date(clock()) });
  const seeing = ({ who, municipality: { municipality } }: Given<RoleRule>) => ({
    db,
    municipality,
    sight: sightOf(who, municipality, today(new Date(clock()))),
  });
  const planning: WithinPlan<{ readonly area: string }> = ({ who, municipality: { municipality } }, { area }, work) =>
    inMunicipality(db, municipality, (tx) => work({ tx, municipality, who, area: areaOfAddress(area) }));

  const place = { base: ofPlan, rule: planWriters, params: ofArea, planning };
  /** @throws {ProblemError} invalidRequest */
  const checkResponsible = async ({ responsiblePerson }: MeasureFields, municipality: string): Promise<void> => {
    if (responsiblePerson !== null && (await findMembers(db, municipality, responsiblePerson)).length === 0)
      throw invalid('/fields/responsiblePerson', 'is no member of this municipality');
  };

  return [
    declareRoute({
      method: 'get',
      path: plans,
      rule: members,
      summary: 'The areas with their plans in short',
      params: z.object({ slug }),
      reply: { name: 'Plans', schema: listed, description: 'The whole municipality first' },
      handle: async (_, __, given) => privateReply(await listPlans(looking(given))),
    }),
    declareRoute({
      method: 'get',
      path: ofPlan,
      rule: members,
      summary: 'The plan of an area',
      params: ofArea,
      reply: { name: 'Plan', schema: shown, description: 'With the names of what it is about' },
      handle: async (_, { area }, given) =>
        privateReply(await showPlan(looking(given), { writers: planWriters, publishers }, areaOfAddress(area))),
    }),
    declareRoute({
      method: 'get',
      path: `${ofPlan}/survey`,
      rule: members,
      summary: 'Factors and released rows of the newest waves that a goal for the area can start from',
      params: ofArea,
      reply: { name: 'StartingRows', schema: starting, description: 'One entry per survey' },
      handle: async (_, { area }, given) => privateReply(await findStartingRows(seeing(given), areaOfAddress(area))),
    }),
    declareRoute({
      method: 'get',
      path: `${ofPlan}/history`,
      rule: members,
      summary: 'Who changed what in a plan',
      params: ofArea,
      reply: { name: 'PlanHistory', schema: historySchema, description: `The newest ${longestHistory} changes, the newest first` },
      handle: async (_, { area }, given) => privateReply(await planning(given, { area }, showHistory)),
    }),
    ...itemRoutes(place, {
      kind: 'priority',
      path: 'priorities',
      name: 'PlanPriority',
      fields: priorityFields,
      values: async (fields) => () => ({ ...priorityRow(fields) }),
    }),
    ...itemRoutes(place, {
      kind: 'goal',
      path: 'goals',
      name: 'PlanGoal',
      fields: goalFields,
      values: async (fields: GoalFields, given) => {
        const pin = await pinForGoal(seeing(given), fields);
        return (before) => ({ ...goalRow(fields, pin(before && goalOf(before as never).judged)) });
      },
    }),
    ...itemRoutes(place, {
      kind: 'measure',
      path: 'measures',
      name: 'PlanMeasure',
      fields: measureFields,
      values: async (fields: MeasureFields, given) => {
        await checkResponsible(fields, given.municipality.municipality);
        return () => ({ ...measureRow(fields) });
      },
    }),
    declareRoute({
      method: 'post',
      path: `${ofPlan}/measures/import`,
      rule: planWriters,
      summary: 'Add several measures to a plan: all of them or none',
      params: ofArea,
      body: z.strictObject({ measures: z.array(measureFields).min(1).max(300) }),
      largestBody: largestImport,
      reply: { name: 'PlanMeasures', schema: z.array(planItems.measure), description: 'As they are stored' },
      problems: [409],
      handle: async (_, { area }, given) => {
        for (const one of given.body.measures) await checkResponsible(one, given.municipality.municipality);
        return privateReply(
          await planning(given, { area }, async (at) => {
            const made = [];
            for (const one of given.body.measures) made.push(await makeItem(at, 'measure', { ...measureRow(one) }));
            return made;
          }),
        );
      },
    }),
    ...itemRoutes(place, {
      kind: 'followUp',
      path: 'follow-ups',
      name: 'PlanFollowUp',
      fields: followUpFields,
      values: async (fields) => () => ({ ...followUpRow(fields) }),
    }),
    ...itemRoutes(place, {
      kind: 'resource',
      path: 'resources',
      name: 'PlanResource',
      fields: resourceFields,
      values: async (fields) => () => ({ ...resourceRow(fields) }),
    }),
    ...itemRoutes(place, {
      kind: 'need',
      path: 'needs',
      name: 'PlanNeed',
      fields: needFields,
      values: async (fields) => () => ({ ...needRow(fields) }),
      removable: false,
    }),
    declareRoute({
      method: 'put',
      path: `${ofPlan}/page`,
      rule: publishers,
      summary: 'Publish an area’s page “Det här gör vi” to everybody, change what it says first, or take it back',
      params: ofArea,
      body: z.strictObject({ ...pageFields.shape, revision: z.int().min(0).describe('The one that was read; 0 before there is one') }),
      reply: { name: 'PlanPage', schema: planItems.page, description: 'As it is stored' },
      problems: [409],
      handle: async (_, { area }, given) => {
        const { revision: read, ...page } = given.body;
        return privateReply(await planning(given, { area }, (at) => setPage(at, read, page)));
      },
    }),
  ];
}

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
