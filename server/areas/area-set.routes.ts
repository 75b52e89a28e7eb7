import { z } from 'zod';
import { knownSystems, planar } from '../../survey/area-sets/system-codes.ts';
import { limits } from '../../survey/area-sets/feature-file.ts';
import type { MappedArea } from '../../survey/area-sets/mapped-area-set.ts';
import { sayAreaProblem } from '../../notebooks/wording/area-problem-texts.ts';
import { members } from '../access/members.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { readUpload } from '../http/read-upload.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, day, plainName, slug, text, writtenText } from '../http/schemas.ts';
import { ProblemError } from '../problem.ts';
import { findAreaSets, findMappedAreaSet, insertAreaSet, retireAreaSet } from './area-set.repository.ts';
import { readAreas } from './area-set.service.ts';
import { canEndBefore, dayBefore, overlapping } from './overlapping.rules.ts';

const id = z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, 'must be a letter, then letters a-z, digits, "_", "-" or "."');
const validTo = day.nullable().describe('The last day on which it is in force; null while it is not retired');
const listed = z.array(z.object({ id: z.string(), name: text, validFrom: z.string(), validTo, areas: z.int() }));

const feature = z.object({
  type: z.literal('Feature'),
  id: z.string().describe('The code'),
  properties: z.object({
    name: text,
    within: z.string().nullable().describe('Code of the area that it lies in; null for the one root'),
    units: z.array(z.string()).describe('Smallest units that it unites; none for an area that others lie in'),
    keys: z.record(z.string(), z.string()).describe('Codes in other divisions, as deso and regso'),
  }),
  geometry: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(z.array(z.number())))) }),
});
const features = z.array(feature).describe('Every area after the one that it lies in; metres east and north');
const areaSet = z.object({
  type: z.literal('FeatureCollection'),
  id: z.string(),
  name: text,
  validFrom: z.string(),
  validTo,
  crs: z.literal(planar).describe('SWEREF 99 TM: planar, to be drawn as it is'),
  features,
});

const property = z.string().min(1).max(200);
const level = z.strictObject({ code: property, name: property.nullable() });
const reading = z
  .strictObject({
    crs: z.enum(knownSystems as [string, ...string[]]).nullable(),
    only: z.strictObject({ property, value: z.string().max(200) }).nullable(),
    code: property,
    name: property.nullable(),
    parent: property.nullable(),
    levels: z.array(level).max(limits.levels),
    unite: z.boolean(),
    units: property.nullable(),
    keys: z.strictObject({ deso: property, regso: property }).partial(),
    root: z.strictObject({ code, name: plainName }).nullable(),
  })
  .partial()
  .describe('Which property says what; what is left out is as the names of the properties suggest');
const options = z.strictObject({
  id,
  name: writtenText,
  validFrom: day,
  layer: property.nullable().default(null).describe('Table of a GeoPackage with several'),
  reading: reading.default({}),
  end: z.array(id).max(100).default([]).describe('Sets in force that get their last day with this one: the day before it begins'),
});
type Options = z.infer<typeof options>;

const content = z.object({
  crs: z.string().nullable().describe('What the file says of its coordinates'),
  features: z.int(),
  properties: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  reading: z.looseObject({ code: z.string() }),
});
const checked = z.object({
  content: content.nullable().describe('null for a file that is no file of areas'),
  problems: z.array(z.looseObject({ kind: z.string() })).describe('Nothing would be stored while there are any'),
  features,
  overlapping: z
    .array(z.object({ id: z.string(), name: text, validFrom: z.string(), validTo, canEnd: z.boolean() }))
    .describe('Stored sets that are in force at the same time, and whether they can end the day before this one begins'),
});
const stored = z.object({ id: z.string(), areas: z.int() });

const admin = { roles: ['admin'] } as const;
const largestUpload = limits.megabytes * 2 ** 20 + 64 * 1024;
const featureOf = ({ code: own, name, within, units, keys, geometry }: MappedArea) => ({
  type: 'Feature' as const,
  id: own,
  properties: { name, within, units, keys },
  geometry,
});
const read = (municipality: string, bytes: Uint8Array, { id: own, name, validFrom, layer, reading: { keys, ...asked } }: Options) =>
  readAreas(municipality, { bytes, layer, head: { id: own, name, validFrom }, reading: { ...asked, ...(keys && { keys: given(keys) }) } });
const given = (keys: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** One that has ended by then stays as it is. @throws {ProblemError} */
async function endBefore(tx: TenantTransaction, by: Pick<Act, 'municipality' | 'who'>, own: string, validFrom: string): Promise<void> {
  const set = (await findAreaSets(tx)).find((one) => one.id === own);
  if (!set) throw noSet(own);
  if (overlapping([set], validFrom).length === 0) return;
  if (!canEndBefore(set, validFrom))
    throw new ProblemError('conflict', `The area set "${own}" is in force from ${set.validFrom}: it cannot end before ${validFrom}.`);
  const validTo = dayBefore(validFrom);
  await retireAreaSet(tx, own, validTo);
  await recordAct(tx, { ...by, act: 'areaSet.retired', object: { kind: 'areaSet', id: own }, detail: { validTo } });
}

const noSet = (own: string) => new ProblemError('notFound', `There is no area set "${own}".`);

export const areaSetRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/area-sets',
    rule: members,
    summary: 'The area sets of a municipality',
    params: z.object({ slug }),
    reply: { name: 'AreaSets', schema: listed, description: 'The newest first' },
    handle: async (context, _, { municipality }) => jsonReply(context, await inMunicipality(db, municipality.municipality, findAreaSets)),
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/area-sets/:areaSet',
    rule: members,
    summary: 'An area set as GeoJSON in planar coordinates',
    params: z.object({ slug, areaSet: id }),
    reply: { name: 'AreaSet', schema: areaSet, description: 'Its tree with the shape of every area' },
    problems: [404],
    handle: async (context, params, { municipality }) => {
      const found = await inMunicipality(db, municipality.municipality, (tx) => findMappedAreaSet(tx, params.areaSet));
      if (!found) throw noSet(params.areaSet);
      const { areas, ...head } = found;
      return jsonReply(context, { type: 'FeatureCollection', ...head, crs: planar, features: areas.map(featureOf) });
    },
  }),
  declareRoute({
    method: 'post',
    path: '/api/m/:slug/area-sets/check',
    rule: admin,
    summary: 'What would be stored of a file of areas (GeoJSON or GeoPackage), and what is wrong with it',
    params: z.object({ slug }),
    largestBody: largestUpload,
    reply: { name: 'CheckedAreaSet', schema: checked, description: 'The areas as they would be, or every problem' },
    handle: async (context, _, { municipality: { municipality } }) => {
      const { bytes, options: asked } = await readUpload(context, options);
      const { content: found, outcome } = await read(municipality, bytes, asked);
      const beside = overlapping(await inMunicipality(db, municipality, findAreaSets), asked.validFrom);
      return privateReply({
        content: found,
        problems: outcome.ok ? [] : outcome.problems,
        features: outcome.ok ? outcome.value.areas.map(featureOf) : [],
        overlapping: beside.map((set) => ({
          id: set.id,
          name: set.name,
          validFrom: set.validFrom,
          validTo: set.validTo,
          canEnd: canEndBefore(set, asked.validFrom),
        })),
      });
    },
  }),
  declareRoute({
    method: 'post',
    path: '/api/m/:slug/area-sets',
    rule: admin,
    summary: 'Store the areas of a file (GeoJSON or GeoPackage) as an area set, whole or not at all',
    params: z.object({ slug }),
    largestBody: largestUpload,
    reply: { name: 'StoredAreaSet', schema: stored, description: 'It is stored' },
    problems: [404, 409],
    handle: async (context, _, { who, municipality: { municipality } }) => {
      const { name: file, bytes, options: asked } = await readUpload(context, options);
      const { outcome } = await read(municipality, bytes, asked);
      if (!outcome.ok)
        throw new ProblemError(
          'invalidRequest',
          'Nothing was stored.',
          outcome.problems.map((problem) => ({ pointer: '', detail: sayAreaProblem(problem, 'en') })),
        );
      const set = outcome.value;
      await inMunicipality(db, municipality, async (tx) => {
        for (const own of asked.end) await endBefore(tx, { municipality, who }, own, set.validFrom);
        if (!(await insertAreaSet(tx, municipality, set))) throw new ProblemError('conflict', `There is an area set "${set.id}" already.`);
        const detail = { file, areas: set.areas.length };
        await recordAct(tx, { municipality, who, act: 'areaSet.stored', object: { kind: 'areaSet', id: set.id }, detail });
      });
      return privateReply({ id: set.id, areas: set.areas.length });
    },
  }),
  declareRoute({
    method: 'put',
    path: '/api/m/:slug/area-sets/:areaSet/valid-to',
    rule: admin,
    summary: 'Retire an area set after a day, or take that back',
    params: z.object({ slug, areaSet: id }),
    body: z.strictObject({ validTo }),
    reply: { name: 'RetiredAreaSet', schema: z.object({ id: z.string(), validTo }), description: 'It is in force until then' },
    problems: [404, 409],
    handle: async (_context, { areaSet: own }, { body, who, municipality: { municipality } }) => {
      await inMunicipality(db, municipality, async (tx) => {
        const found = (await findAreaSets(tx)).find((one) => one.id === own);
        if (!found) throw noSet(own);
        if (body.validTo !== null && body.validTo < found.validFrom)
          throw new ProblemError('conflict', `The area set is in force from ${found.validFrom}, which is later.`);
        await retireAreaSet(tx, own, body.validTo);
        const act = body.validTo === null ? 'areaSet.restored' : 'areaSet.retired';
        await recordAct(tx, { municipality, who, act, object: { kind: 'areaSet', id: own }, detail: { validTo: body.validTo } });
      });
      return privateReply({ id: own, validTo: body.validTo });
    },
  }),
];
