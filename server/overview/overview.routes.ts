import { z } from 'zod';
import { choiceSides } from '../../analysis/priorities/difference-in-differences.ts';
import { verdicts } from '../../analysis/priorities/judge-goal.ts';
import { hygieneFaultKinds } from '../../notebooks/plan/hygiene.ts';
import { measureStatuses, planActs, planItemKinds } from '../../notebooks/plan/vocabulary.ts';
import { overlookers } from '../access/overlookers.ts';
import type { Database } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, day, slug, text } from '../http/schemas.ts';
import { areaOfAddress } from '../plans/plan-areas.ts';
import { ownAnswer } from '../plans/plan.schema.ts';
import { releasedRowSchema, releasedWaveSchema } from '../waves/released-wave.schema.ts';
import { readOverview } from './overview.service.ts';

const area = z.string().describe('As addresses have it: `-` for the whole municipality');
const state = z.enum([...verdicts, 'notJudged']);
const interval = z.object({ difference: z.number(), low: z.number(), high: z.number() });
const side = z.object({ value: z.number(), low: z.number(), high: z.number(), areas: z.int() });
const cautions = z.array(z.object({ kind: z.string() }).catchall(z.unknown()));
const goalThen = z.object({
  baseline: releasedRowSchema,
  target: z.number(),
  direction: z.enum(['increase', 'decrease']),
  judgedAt: z.object({ wave: z.string(), day: z.string() }),
  expected: z.object({ from: z.string(), years: z.int() }),
  smallestDetectable: z.number().nullable(),
});
const verdict = z.object({
  verdict: z.enum(verdicts),
  instrument: z.string(),
  wave: z.string(),
  waveLabel: text,
  release: z.int(),
  day: z.string().describe('That the wave closed'),
  goal: goalThen.describe('As it was when it was judged'),
  now: releasedRowSchema.nullable(),
  judged: z.object({
    verdict: z.enum(verdicts),
    reasons: z.array(z.object({ kind: z.string() }).catchall(z.unknown())).describe('The deciding ones first'),
    asked: z.number(),
    change: interval.nullable(),
  }),
  others: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('difference'), ...interval.shape, chose: side, others: side, cautions }),
      z.object({ kind: z.literal('cannotTell'), lacking: z.array(z.enum(choiceSides)).optional(), cautions }),
    ])
    .nullable()
    .describe('Against areas that did not choose the same: no experiment'),
  sentence: text.describe('As it was told'),
});
const overview = z.object({
  area,
  name: text,
  today: z.string(),
  since: z.string(),
  areas: z.array(z.object({ area, name: text, priorities: z.int(), goals: z.int(), states: z.array(z.object({ state, n: z.int() })) })),
  subjects: z.array(
    z.object({ key: z.string(), name: text, shareLabel: text, kind: z.enum(['risk', 'protective', 'outcome', 'indicator', 'place']) }),
  ),
  priorities: z.array(
    z.object({
      priority: z.uuid(),
      area,
      areaName: text,
      subject: z.string().describe('Key of a subject'),
      factor: z.object({ instrument: z.string(), factor: z.string() }).nullable(),
    }),
  ),
  goals: z.array(
    z.object({
      goal: z.uuid(),
      priority: z.uuid(),
      statement: z.string(),
      groupName: text.nullable(),
      judgedDay: z.string(),
      judged: z.discriminatedUnion('by', [
        z.object({ by: z.literal('people'), baseline: z.string(), target: z.string(), answer: ownAnswer }),
        z.object({ by: z.literal('survey'), instrument: z.string(), goal: goalThen, baselineLabel: text, waveLabel: text }),
      ]),
      measures: z.int(),
      verdicts: z.array(verdict).describe('The latest, and the one of the wave before it'),
    }),
  ),
  statuses: z.array(z.object({ status: z.enum(measureStatuses), n: z.int() })),
  delivered: z.array(
    z.object({
      measure: z.uuid(),
      priority: z.uuid(),
      title: z.string(),
      status: z.enum(measureStatuses),
      responsible: z.string(),
      done: z.int(),
      latest: z.object({ on: z.string(), delivered: z.string(), reach: z.int().nullable(), learnt: z.string() }).nullable(),
    }),
  ),
  deliveredBesides: z.int(),
  hygiene: z.array(
    z.object({ kind: z.enum(hygieneFaultKinds), item: z.uuid(), priority: z.uuid(), title: z.string(), day: z.string().nullable() }),
  ),
  changes: z.object({
    lines: z.array(
      z.object({
        at: z.iso.datetime(),
        area: area.nullable(),
        kind: z.enum(planItemKinds),
        item: z.string(),
        act: z.enum([...planActs, 'done', 'judged', 'status']),
        title: z.string().describe('Empty for a priority, which is called by its subject'),
        subject: z.string().nullable().describe('Key of a subject'),
        status: z.object({ from: z.enum(measureStatuses), to: z.enum(measureStatuses) }).nullable(),
      }),
    ),
    linesBesides: z.int(),
    others: z.int(),
    verdicts: z.int(),
    milestones: z.int(),
  }),
  milestones: z.array(z.object({ phase: z.int(), of: z.int(), alliances: z.int(), levels: z.array(z.int()) })),
  released: z.array(
    z.object({
      instrument: z.string(),
      title: text,
      synthetic: z.boolean(),
      chosen: z.array(z.string()).describe('Factors that the plan is about'),
      outcomes: z.array(z.string()),
      waves: z.array(releasedWaveSchema).describe('Oldest first, with the rows that the overview shows alone'),
    }),
  ),
});

/** For who leads the work. */
export const overviewRoutes = (db: Database, clock: () => number): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/overview/:area/:since',
    rule: overlookers,
    summary: 'Goals with their verdicts, trends, participation, what the plan has delivered and lacks, and what has changed since a day',
    params: z.object({ slug, area: code, since: day }),
    reply: { name: 'Overview', schema: overview, description: 'Of an area, or of the whole municipality with all its areas' },
    problems: [404],
    handle: async (_context, { area: part, since }, { who, municipality: { municipality } }) =>
      privateReply(await readOverview({ db, municipality, who, now: new Date(clock()) }, areaOfAddress(part), since)),
  }),
];
