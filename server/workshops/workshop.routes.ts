import { z } from 'zod';
import { fewestCandidates, mostCandidates, mostCriteria } from '../../analysis/priorities/candidate.ts';
import { labelOf, proposalReasons } from '../../analysis/priorities/propose-candidates.ts';
import { sectorIds } from '../../analysis/priorities/sectors.ts';
import { longestSubjectUnit, type Subject } from '../../analysis/priorities/subject.ts';
import { sayEvidence } from '../../notebooks/wording/say-evidence.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { workshopStages } from '../database/tables.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { base64, code, plainName, slug, text, writtenText } from '../http/schemas.ts';
import { findLedAreas } from './led-areas.ts';
import { leads, leadsArea, worksWithPlans } from './leads-area.ts';
import { proposalsOf, readSource } from './released-source.ts';
import type { RoomHub } from './room-hub.ts';
import { roomSchema } from './room.routes.ts';
import { type Room, roomOf } from './room.ts';
import { takePaperBallot } from './room.service.ts';
import { areaOf } from './whole-municipality.rules.ts';
import { findRounds, findWorkshops, type WorkshopRow } from './workshop.repository.ts';
import { changeWorkshop, findOwn, type Leading, makeWorkshop, moveWorkshop } from './workshop.service.ts';

const head = z.object({
  workshop: z.uuid(),
  area: z.string().describe('Its code; empty for the whole municipality'),
  areaName: text,
  title: z.string(),
  stage: z.enum(workshopStages),
  madeAt: z.iso.datetime(),
});
export type WorkshopHead = z.infer<typeof head>;

const note = z.string().trim().max(600);
const content = {
  title: plainName,
  source: z.strictObject({ instrument: code, wave: code }).nullable().describe('The wave that evidence is taken from; null for none'),
  candidates: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('factor'), factor: code, note }),
        z.strictObject({ kind: z.literal('indicator'), name: plainName, unit: z.string().trim().max(longestSubjectUnit), note }),
        z.strictObject({ kind: z.literal('place'), name: plainName, note }),
      ]),
    )
    .min(fewestCandidates)
    .max(mostCandidates),
  criteria: z
    .array(z.strictObject({ question: writtenText, lowest: writtenText, highest: writtenText, weight: z.number().min(0.1).max(10) }))
    .min(1)
    .max(mostCriteria),
  sectors: z
    .array(z.enum(sectorIds))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'must not name a sector twice'),
};
const version = z.int().min(1).describe('The one that was read');

const proposals = z.array(
  z.object({
    factor: z.string(),
    name: text,
    statistic: z.enum(['share', 'mean']),
    kind: z.string(),
    domain: z.string().nullable(),
    reasons: z.array(z.enum(proposalReasons)),
    evidence: z.object({ sv: z.array(z.string()), en: z.array(z.string()) }).describe('What the released figures say, as sentences'),
  }),
);
export type ProposedFactor = z.infer<typeof proposals>[number];

/** What a facilitator sees beside the room: whose it is, and what may be changed. */
export interface LedWorkshop {
  readonly room: Room;
  readonly area: string;
  readonly source: WorkshopRow['source'];
  /** By candidate. */
  readonly subjects: Readonly<Record<string, Subject>>;
}

const path = '/api/m/:slug/areas/:area/workshops';
const ofArea = z.object({ slug, area: code });
const ofOne = ofArea.extend({ workshop: z.uuid() });
/** A ballot of twelve candidates and six criteria has some 150 bytes. */
const ballotBytes = 1024;

export function workshopRoutes(db: Database, keys: FieldingKeyStore, hub: RoomHub): Route[] {
  const leading = ({ who, municipality }: Given<typeof leadsArea>): Leading => ({ db, keys, who, municipality });
  const led = async (given: Given<typeof leadsArea>, workshop: WorkshopRow): Promise<LedWorkshop> => ({
    room: roomOf(workshop, await inMunicipality(db, given.municipality.municipality, (tx) => findRounds(tx, workshop.workshop))),
    area: workshop.area,
    source: workshop.source,
    subjects: Object.fromEntries(workshop.candidates.map(({ id, subject }) => [id, subject])),
  });
  const reply = { name: 'Workshop', schema: z.looseObject({ room: roomSchema, area: z.string() }), description: 'As it is stored' };
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/workshops',
      rule: worksWithPlans,
      summary: 'The workshops of a municipality',
      params: z.object({ slug }),
      reply: { name: 'Workshops', schema: z.array(head), description: 'The newest first' },
      handle: async (_, __, { municipality: { municipality } }) =>
        privateReply((await inMunicipality(db, municipality, findWorkshops)).map(headOf)),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/workshops/areas',
      rule: leads,
      summary: 'The areas that whoever asks may make a workshop for',
      params: z.object({ slug }),
      reply: {
        name: 'LedAreas',
        schema: z.array(z.object({ area: z.string(), name: text.nullable().describe('null: the whole municipality') })),
        description: 'In the order of the division in force',
      },
      handle: async (_, __, { who, municipality: { municipality } }) =>
        privateReply(await inMunicipality(db, municipality, (tx) => findLedAreas(tx, who, municipality, new Date()))),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/areas/:area/proposals/:instrument/:wave',
      rule: leadsArea,
      summary: 'The factors of an area that a workshop may choose from, with what speaks for each',
      params: ofArea.extend({ instrument: code, wave: code }),
      reply: { name: 'Proposals', schema: proposals, description: 'Those first that most speaks for' },
      problems: [404],
      handle: async (_, { area, instrument, wave }, given) => {
        const source = await readSource(db, given, { instrument, wave }, areaOf(area));
        return privateReply(
          proposalsOf(source, areaOf(area)).map(({ factor, statistic, reasons, evidence }): ProposedFactor => ({
            factor: factor.id,
            name: labelOf(factor),
            statistic,
            kind: factor.kind,
            domain: factor.domain,
            reasons: [...reasons],
            evidence: { sv: sayEvidence(evidence, 'sv'), en: sayEvidence(evidence, 'en') },
          })),
        );
      },
    }),
    declareRoute({
      method: 'post',
      path,
      rule: leadsArea,
      summary: 'Make a workshop for an area',
      params: ofArea,
      body: z.strictObject(content),
      reply,
      problems: [404],
      handle: async (_, { area }, given) => privateReply(await led(given, await makeWorkshop(leading(given), areaOf(area), given.body))),
    }),
    declareRoute({
      method: 'get',
      path: `${path}/:workshop`,
      rule: leadsArea,
      summary: 'A workshop, as its facilitator sees it: no single ballot, and no result of a round that is open',
      params: ofOne,
      reply,
      problems: [404],
      handle: async (_, { area, workshop }, given) =>
        privateReply(
          await led(given, await inMunicipality(db, given.municipality.municipality, (tx) => findOwn(tx, areaOf(area), workshop))),
        ),
    }),
    declareRoute({
      method: 'put',
      path: `${path}/:workshop`,
      rule: leadsArea,
      summary: 'Change what is voted on, until voting begins',
      params: ofOne,
      body: z.strictObject({ version, ...content }),
      reply,
      problems: [404, 409],
      handle: async (_, { area, workshop }, given) => {
        const { version: read, ...written } = given.body;
        const changed = await changeWorkshop(leading(given), areaOf(area), workshop, read, written);
        hub.changed(workshop);
        return privateReply(await led(given, changed));
      },
    }),
    declareRoute({
      method: 'post',
      path: `${path}/:workshop/stage`,
      rule: leadsArea,
      summary: 'Lead a workshop on: open its door, open a round or close it, reopen one, finish',
      params: ofOne,
      body: z.strictObject({ version, to: z.enum(workshopStages) }),
      reply,
      problems: [404, 409],
      handle: async (_, { area, workshop }, given) => {
        const moved = await moveWorkshop(leading(given), areaOf(area), workshop, given.body.version, given.body.to);
        hub.changed(workshop);
        return privateReply(await led(given, moved));
      },
    }),
    declareRoute({
      method: 'post',
      path: `${path}/:workshop/paper-ballots`,
      rule: leadsArea,
      summary: 'Enter a ballot that was filled in on paper; sent again, the first stays and the reply is the same',
      params: ofOne,
      body: z.strictObject({ round: z.int().min(1).max(2), token: base64(32), sealed: base64(ballotBytes) }),
      reply: { name: 'Received', schema: z.object({ received: z.literal(true) }), description: 'It is stored' },
      problems: [404, 410],
      handle: async (_, { area, workshop }, given) => {
        const { municipality } = given.municipality;
        const found = await inMunicipality(db, municipality, (tx) => findOwn(tx, areaOf(area), workshop));
        await takePaperBallot(db, municipality, found, given.body);
        return privateReply({ received: true });
      },
    }),
  ];
}

const headOf = (row: WorkshopRow): WorkshopHead => ({
  workshop: row.workshop,
  area: row.area,
  areaName: row.area_name,
  title: row.title,
  stage: row.stage,
  madeAt: row.made_at.toISOString(),
});
