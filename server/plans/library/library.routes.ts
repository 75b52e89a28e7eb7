import { z } from 'zod';
import { arenas, longestMeasureName, longestMeasureText, mostMeasureFactors } from '../../../notebooks/measures/known-measure.ts';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';
import { decide, type RoleRule } from '../../access/access.rules.ts';
import { members } from '../../access/members.ts';
import { type Database, inMunicipality } from '../../database/in-municipality.ts';
import { privateReply } from '../../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../../http/routes.ts';
import { code, slug, text } from '../../http/schemas.ts';
import { line, prose } from '../written-text.schema.ts';
import { addOwnMeasure, changeOwnMeasure, readLibrary, type StoringMeasure } from './library.service.ts';
import { ages } from './product-measures.ts';

const shared = {
  factors: z.array(code).min(1).max(mostMeasureFactors),
  arena: z.enum(arenas),
  ages,
  tier: z.enum(evidenceTiers).describe('How well it is known to work; unknown is a value'),
};
const content = z.strictObject({
  ...shared,
  name: line(longestMeasureName).min(1),
  what: prose.max(longestMeasureText),
  note: prose.max(longestMeasureText),
});
const own = z.object({
  id: z.uuid(),
  revision: z.int(),
  content,
  retired: z.boolean().describe('Not offered any more; plans that chose it keep it'),
  by: z.string(),
  at: z.iso.datetime(),
});
const library = z.object({
  measures: z.array(z.object({ ...shared, id: z.string(), name: text, what: text, note: text })),
  own: z.array(own),
  factors: z.array(z.object({ id: z.string(), name: text, kind: z.enum(['risk', 'protective']), domain: z.enum(arenas) })),
  mayWrite: z.boolean().describe('Whether this person may add to it'),
});

const path = '/api/m/:slug/measure-library';
const writers = { roles: ['ctcCoordinator'] } as const satisfies RoleRule;
const ofOwn = z.object({ slug, measure: z.uuid() });

/** Kinds of measures that plans choose from. */
export function libraryRoutes(db: Database, clock: () => number): Route[] {
  const storing = <T>(
    { who, municipality: { municipality } }: Given<typeof writers>,
    work: (at: StoringMeasure) => Promise<T>,
  ): Promise<T> => inMunicipality(db, municipality, (tx) => work({ tx, municipality, who }));
  return [
    declareRoute({
      method: 'get',
      path,
      rule: members,
      summary: 'Kinds of measures with the factors that they aim at and what is known of them: the product’s and the municipality’s own',
      params: z.object({ slug }),
      reply: { name: 'MeasureLibrary', schema: library, description: 'By arena; own ones by name' },
      handle: async (_context, _params, { who, municipality: { municipality } }) => {
        const mayWrite = decide(writers, who, { municipality }, new Date(clock()).toISOString()) === 'allowed';
        return privateReply(await inMunicipality(db, municipality, (tx) => readLibrary(tx, mayWrite)));
      },
    }),
    declareRoute({
      method: 'post',
      path,
      rule: writers,
      summary: 'Add a kind of measure of the municipality’s own',
      params: z.object({ slug }),
      body: z.strictObject({ content }),
      reply: { name: 'OwnMeasure', schema: own, description: 'As it is stored' },
      handle: async (_context, _params, given) => privateReply(await storing(given, (at) => addOwnMeasure(at, given.body.content))),
    }),
    declareRoute({
      method: 'put',
      path: `${path}/:measure`,
      rule: writers,
      summary: 'Change a kind of measure of the municipality’s own, take it out or put it back',
      params: ofOwn,
      body: z.strictObject({ revision: z.int().min(1), content, retired: z.boolean() }),
      reply: { name: 'OwnMeasure', schema: own, description: 'As it is stored' },
      problems: [404, 409],
      handle: async (_context, { measure }, given) => {
        const { revision, ...to } = given.body;
        return privateReply(await storing(given, (at) => changeOwnMeasure(at, measure, revision, to)));
      },
    }),
  ];
}
