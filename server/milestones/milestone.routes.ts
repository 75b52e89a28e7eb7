import { z } from 'zod';
import { longestLinkAddress, longestLinkLabel, longestNote, milestoneLevels, mostLinks } from '../../notebooks/milestones/milestone.ts';
import { members } from '../access/members.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, slug, text } from '../http/schemas.ts';
import { areaOfAddress } from '../plans/plan-areas.ts';
import { line, prose } from '../plans/written-text.schema.ts';
import { assess, assessors, listHistory, showAreaMilestones, showMilestones } from './milestone.service.ts';

const level = z.literal(milestoneLevels).describe('0: not begun; the criteria of 1-4 stand on the page');
const evidence = z
  .array(z.strictObject({ label: line(longestLinkLabel).min(1), address: line(longestLinkAddress).min(1) }))
  .max(mostLinks)
  .describe('What shows it: pages of this site or https addresses');
const assessment = z.object({
  milestone: z.string(),
  number: z.int().describe('From 1: whoever assesses anew says which one was read'),
  level,
  note: z.string(),
  evidence,
  by: z.string(),
  at: z.iso.datetime(),
});
const ofAlliance = z.object({
  area: z.string().describe('As addresses have it: `-` for the whole municipality'),
  name: text,
  assessments: z.array(assessment),
});
const written = z.strictObject({
  level,
  note: prose.max(longestNote),
  evidence,
  read: z.int().min(0).describe('Number of the assessment that was read; 0 where there was none'),
});

const path = '/api/m/:slug/milestones';
const ofMilestone = z.object({ slug, area: code, milestone: slug });
const ofArea = z.object({ slug, area: code });

/** How far the alliances have come in CTC's phases. An area `-` is the whole municipality. */
export function milestoneRoutes(db: Database, clock: () => number): Route[] {
  return [
    declareRoute({
      method: 'get',
      path,
      rule: members,
      summary: 'How far every alliance has come: the newest assessment of each milestone that has any',
      params: z.object({ slug }),
      reply: { name: 'Milestones', schema: z.array(ofAlliance), description: 'The whole municipality first' },
      handle: async (_context, _params, { municipality: { municipality } }) =>
        privateReply(await inMunicipality(db, municipality, (tx) => showMilestones(tx, new Date(clock())))),
    }),
    declareRoute({
      method: 'get',
      path: `${path}/:area`,
      rule: members,
      summary: 'How far an area’s alliance has come, and whether this person may assess it',
      params: ofArea,
      reply: {
        name: 'AreaMilestones',
        schema: ofAlliance.extend({
          mayAssess: z.boolean(),
          mayOverlook: z.boolean().describe('Whether the overview is open to this person'),
        }),
        description: 'The newest assessment of each milestone that has any',
      },
      problems: [404],
      handle: async (_context, { area }, { who, municipality: { municipality } }) =>
        privateReply(await showAreaMilestones({ db, municipality, who, now: new Date(clock()) }, areaOfAddress(area))),
    }),
    declareRoute({
      method: 'get',
      path: `${path}/:area/:milestone`,
      rule: members,
      summary: 'All assessments of a milestone of an area’s alliance',
      params: ofMilestone,
      reply: { name: 'MilestoneHistory', schema: z.array(assessment), description: 'The newest first' },
      problems: [404],
      handle: async (_context, { area, milestone }, { municipality: { municipality } }) =>
        privateReply(await inMunicipality(db, municipality, (tx) => listHistory(tx, areaOfAddress(area), milestone))),
    }),
    declareRoute({
      method: 'put',
      path: `${path}/:area/:milestone`,
      rule: assessors,
      summary: 'Assess a milestone of an area’s alliance; earlier assessments stay',
      params: ofMilestone,
      body: written,
      reply: { name: 'MilestoneAssessment', schema: assessment, description: 'As it is stored' },
      problems: [404, 409],
      handle: async (_context, { area, milestone }, { who, municipality: { municipality }, body }) =>
        privateReply(
          await inMunicipality(db, municipality, (tx) =>
            assess({ tx, municipality, who, area: areaOfAddress(area), now: new Date(clock()) }, milestone, body),
          ),
        ),
    }),
  ];
}
