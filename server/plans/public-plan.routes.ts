import { z } from 'zod';
import { evidenceTiers, measureStatuses } from '../../notebooks/plan/vocabulary.ts';
import type { Database } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, slug, text } from '../http/schemas.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { areaOfAddress } from './plan-areas.ts';
import { planItems, waveAnswer } from './plan.schema.ts';
import { listPublicPlans, showPublicPlan } from './public-plan.service.ts';

const listed = z.array(z.object({ area: z.string().describe('As addresses have it'), name: text }));
const shown = z.object({
  area: z.string(),
  name: text,
  intro: z.string(),
  priorities: z.array(
    z.object({
      priority: z.uuid(),
      name: text,
      why: z.string(),
      goals: z.array(
        z.object({
          goal: z.uuid(),
          statement: z.string(),
          judged: planItems.goal.shape.judged,
          groupName: text.nullable(),
          judgedDay: z.string(),
          answer: waveAnswer.nullable().describe('What the newest wave said of it'),
          measures: z.array(
            z.object({
              measure: z.uuid(),
              title: z.string(),
              what: z.string(),
              forWhom: z.string(),
              place: z.string(),
              dose: z.string(),
              responsible: z.string(),
              startsOn: z.string().nullable(),
              endsOn: z.string().nullable(),
              status: z.enum(measureStatuses),
              evidence: z.enum(evidenceTiers),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const publicPlanRoutes = (db: Database, clock: () => number): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/doing',
    rule: 'published',
    summary: 'The areas whose page “Det här gör vi” is published',
    params: z.object({ slug }),
    reply: { name: 'PublicPlans', schema: listed, description: 'The whole municipality first' },
    problems: [404],
    handle: async (context, params, { who }) =>
      jsonReply(context, await inPublished(db, who, params.slug, (tx) => listPublicPlans(tx, new Date(clock())))),
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/doing/:area',
    rule: 'published',
    summary: 'What an area has chosen, what is done about it, and when the next answer comes',
    params: z.object({ slug, area: code }),
    reply: { name: 'PublicPlan', schema: shown, description: 'As it is published: without costs, reasons of delay and persons' },
    problems: [404],
    handle: async (context, params, { who }) =>
      jsonReply(
        context,
        await inPublished(db, who, params.slug, (tx) => showPublicPlan(tx, areaOfAddress(params.area), new Date(clock()))),
      ),
  }),
];
