import { z } from 'zod';
import type { RoleRule } from '../access/access.rules.ts';
import type { Who } from '../access/roles.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { reviewDecisions } from '../database/tables.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, slug } from '../http/schemas.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { done } from '../people/schemas.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { type EnclaveNotebookRow, findOutputs, findOwnNotebook, findOwnNotebooks, type OutputRow } from './enclave.repository.ts';
import {
  askForReview,
  createNotebook,
  type InEnclave,
  noNotebook,
  openOutput,
  openResponses,
  removeNotebook,
  review,
  saveNotebook,
} from './enclave.service.ts';

/** The right, granted by name and for a time, in a session with a second factor. */
const withRight = { roles: ['analyst'], enclave: true } as const satisfies RoleRule;

const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}\p{DI}\u2800]+$/u, 'must be one line of text that can be seen');
const words = z.string().trim().min(10).max(2000);
const source = z.string().max(400_000);
/** Only what a person sees: single spaces between words, and nothing that draws no mark or turns what stands beside it. */
const seen = z
  .string()
  .max(1000)
  .regex(
    /^(?:[^\s\p{C}\p{DI}\u2800]+(?: [^\s\p{C}\p{DI}\u2800]+)*)?$/u,
    'must be text that can be seen: no double, leading or unusual spaces, no marks without a shape',
  );
const cell = z.union([seen, z.number(), z.boolean(), z.null()]);
const content = z.array(z.array(cell).min(1).max(80)).min(2).max(2000).describe('The first row names the columns');

const notebookHead = z.object({
  notebook: z.uuid(),
  title: z.string(),
  instrument: z.string(),
  wave: z.string(),
  revision: z.int(),
  savedAt: z.iso.datetime(),
});
const notebookSchema = notebookHead.extend({ source: z.string() });
const outputHead = z.object({
  output: z.uuid(),
  title: z.string(),
  purpose: z.string(),
  instrument: z.string(),
  wave: z.string(),
  author: z.string(),
  mine: z.boolean(),
  askedAt: z.iso.datetime(),
  review: z.object({ decision: z.enum(reviewDecisions), reason: z.string(), reviewer: z.string(), at: z.iso.datetime() }).nullable(),
});
const outputSchema = outputHead.extend({
  source: z.string(),
  content,
  sha256: z.string().describe('Of the content: whoever decides says it'),
});
const column = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('codes'), codes: z.array(z.string()), width: z.union([z.literal(1), z.literal(2)]), index: z.base64() }),
  z.object({ kind: z.literal('numbers'), values: z.base64() }),
]);

const inMunicipalityOf = z.object({ slug });
const ofNotebook = z.object({ slug, notebook: z.uuid() });
const ofOutput = z.object({ slug, output: z.uuid() });

export function enclaveRoutes(db: Database, keys: WaveKeys, clock: () => number): Route[] {
  const at = ({ who, municipality }: { readonly who: Who; readonly municipality: MunicipalityRow }): InEnclave => ({
    db,
    who,
    municipality,
    now: new Date(clock()),
  });
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/enclave',
      rule: withRight,
      summary: "One's own notebooks of the enclave, and what anybody wants to take out",
      params: inMunicipalityOf,
      reply: {
        name: 'Enclave',
        schema: z.object({ notebooks: z.array(notebookHead), outputs: z.array(outputHead) }),
        description: 'The newest first',
      },
      handle: async (_, __, { who, municipality: { municipality } }) => {
        const [notebooks, outputs] = await inMunicipality(
          db,
          municipality,
          async (tx) => [await findOwnNotebooks(tx, who.person), await findOutputs(tx)] as const,
        );
        return privateReply({ notebooks: notebooks.map(headOf), outputs: outputs.map((one) => outputOf(one, who)) });
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/enclave/responses/:instrument/:wave',
      rule: withRight,
      summary: 'The answers of a closed wave; every opening is written down',
      params: z.object({ slug, instrument: code, wave: code }),
      reply: {
        name: 'Responses',
        schema: z.object({ n: z.int(), columns: z.record(z.string(), column) }),
        description: 'A column per grouping variable, item and scale',
      },
      problems: [404, 409],
      handle: async (_, { instrument, wave }, given) => privateReply(await openResponses(at(given), keys, { instrument, wave })),
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/enclave/notebooks',
      rule: withRight,
      summary: 'A new notebook over the answers of a wave',
      params: inMunicipalityOf,
      body: z.strictObject({ title: line, instrument: code, wave: code, source }),
      largestBody: 512 * 1024,
      reply: { name: 'EnclaveNotebook', schema: notebookSchema, description: 'As it is stored' },
      problems: [404, 409],
      handle: async (_, __, given) => privateReply(wholeOf(await createNotebook(at(given), given.body, given.body))),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/enclave/notebooks/:notebook',
      rule: withRight,
      summary: "One of one's own notebooks of the enclave",
      params: ofNotebook,
      reply: { name: 'EnclaveNotebook', schema: notebookSchema, description: 'As it is stored' },
      problems: [404],
      handle: async (_, { notebook }, { who, municipality: { municipality } }) => {
        const found = await inMunicipality(db, municipality, (tx) => findOwnNotebook(tx, who.person, notebook));
        if (!found) throw noNotebook();
        return privateReply(wholeOf(found));
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/enclave/notebooks/:notebook',
      rule: withRight,
      summary: 'Save it; refused when it was saved elsewhere since',
      params: ofNotebook,
      body: z.strictObject({ title: line, source, revision: z.int().min(1) }),
      largestBody: 512 * 1024,
      reply: { name: 'EnclaveNotebook', schema: notebookSchema, description: 'As it is stored' },
      problems: [404, 409],
      handle: async (_, { notebook }, given) =>
        privateReply(wholeOf(await saveNotebook(at(given), notebook, given.body.revision, given.body))),
    }),
    declareRoute({
      method: 'delete',
      path: '/api/m/:slug/enclave/notebooks/:notebook',
      rule: withRight,
      summary: 'Throw it away',
      params: ofNotebook,
      reply: done,
      problems: [404],
      handle: async (_, { notebook }, given) => {
        await removeNotebook(at(given), notebook);
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/enclave/outputs',
      rule: withRight,
      summary: 'Lay a table before a second person',
      params: inMunicipalityOf,
      body: z.strictObject({ notebook: z.uuid(), title: line, purpose: words, content }),
      largestBody: 1024 * 1024,
      reply: { name: 'AskedOutput', schema: z.object({ output: z.uuid() }), description: 'It waits' },
      problems: [404],
      handle: async (_, __, given) => privateReply({ output: await askForReview(at(given), keys, given.body) }),
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/enclave/outputs/:output',
      rule: withRight,
      summary: 'The very output, with the notebook that made it; who looked is written down',
      params: ofOutput,
      reply: { name: 'Output', schema: outputSchema, description: 'As it was when its author asked' },
      problems: [404],
      handle: async (_, { output }, given) => {
        const found = await openOutput(at(given), keys, output);
        return privateReply({ ...outputOf(found, given.who), source: found.source, content: found.content, sha256: found.sha256 });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/enclave/outputs/:output/review',
      rule: withRight,
      summary: "The second person's word: release, release after change, or refuse",
      params: ofOutput,
      body: z.strictObject({ decision: z.enum(reviewDecisions), reason: words, sha256: z.string().length(64) }),
      reply: done,
      problems: [404, 409],
      handle: async (_, { output }, given) => {
        await review(at(given), output, given.body);
        return privateReply({ done: true });
      },
    }),
  ];
}

const headOf = ({ notebook, title, instrument, wave, revision, saved_at }: EnclaveNotebookRow): z.infer<typeof notebookHead> => ({
  notebook,
  title,
  instrument,
  wave,
  revision,
  savedAt: saved_at.toISOString(),
});
const wholeOf = (row: EnclaveNotebookRow): z.infer<typeof notebookSchema> => ({ ...headOf(row), source: row.source });
const outputOf = (row: OutputRow, who: Who): z.infer<typeof outputHead> => ({
  output: row.output,
  title: row.title,
  purpose: row.purpose,
  instrument: row.instrument,
  wave: row.wave,
  author: row.author_name,
  mine: row.author === who.person,
  askedAt: row.asked_at.toISOString(),
  review:
    row.decision === null
      ? null
      : { decision: row.decision, reason: row.reason!, reviewer: row.reviewer_name!, at: row.reviewed_at!.toISOString() },
});
