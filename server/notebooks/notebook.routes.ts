import { z } from 'zod';
import { type Audience, isAudience, mostSteps } from '../../notebooks/audience.ts';
import type { TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import type { RoleRule } from '../access/access.rules.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { jsonReply, packedJsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { code, day, slug, text, writtenText } from '../http/schemas.ts';
import { indicatorTablesSchema } from '../indicators/indicator-tables.schema.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { findPublication, findRevision, findRevisionHeads, type PublicationRow, type RevisionRow } from './notebook.repository.ts';
import { ProblemError } from '../problem.ts';
import { releasedWaveSchema } from '../waves/released-wave.schema.ts';
import { shapesSchema } from '../waves/wave.routes.ts';
import { findFrozenIndicators, findFrozenShapes, findFrozenTable, findNotebook, listNotebooks } from './notebook.service.ts';
import { offeredTables } from './published-file.ts';
import {
  createNotebook,
  largestSource,
  type Making,
  noNotebook,
  noRevision,
  publish,
  restoreRevision,
  type Saved,
  saveRevision,
} from './revision.service.ts';

const makers = { roles: ['analyst', 'ctcCoordinator'] } as const satisfies RoleRule;

const number = z.int().min(1).max(1_000_000_000);
const audience = z
  .string()
  .refine(isAudience, 'must be everyone, municipality, role:alliance, role:schoolContact, role:leadership or area: and the code of an area')
  .describe('Who sees it') as unknown as z.ZodType<Audience>;
const later = z
  .array(z.strictObject({ audience, from: day }))
  .max(mostSteps - 1)
  .describe('Who sees it from a later day on as well');
const summary = {
  slug,
  title: text,
  summary: text,
  revision: number.describe('The published one; of a notebook that is not published, the newest'),
  audience: audience.nullable().describe('To whom it is published; null: to nobody yet'),
  later: later.optional().describe('Who sees it from a later day on as well, for who makes notebooks'),
  newest: number.optional().describe('The newest revision, for who makes notebooks'),
};
const notebooks = z.array(z.object(summary));
const source = z.string().describe("The notebook in Observable's open file format");
const tables = z.array(z.unknown()).describe('The released tables that the document declares; its cells get these and no others');
const frozenSurveys = z.array(
  z.object({
    instrument: z.string(),
    title: text,
    origin: text,
    synthetic: z.boolean(),
    waves: z.array(
      z.object({
        wave: z.string(),
        label: text,
        release: number.describe('Its number in the ledger'),
        etag: z.string().describe('Of what the release holds'),
        releasedAt: z.iso.datetime(),
      }),
    ),
  }),
);
const offered = z.object({
  surveys: frozenSurveys,
  indicators: z.array(z.object({ indicator: z.string(), name: text, newest: z.string().describe('Its newest period: 2025, 2024/25') })),
});
const frozen = z
  .object({ file: z.string().describe('SHA-256 of what was published'), madeAt: z.iso.datetime(), surveys: frozenSurveys })
  .nullable()
  .describe('The releases that it was published with; null: its cells get the newest ones');
const notebook = z.object({ ...summary, source, tables, frozen });

const revisionHead = z.object({
  revision: number,
  title: text,
  author: z.string().nullable().describe('null: it came with the product'),
  message: z.string(),
  savedAt: z.iso.datetime(),
});
const revision = revisionHead.extend({ summary: text, source, tables });
const revisions = z.object({
  revisions: z.array(revisionHead).describe('The newest first'),
  published: z
    .object({ revision: number, audience, later, by: z.string().nullable(), at: z.iso.datetime(), isFrozen: z.boolean() })
    .nullable()
    .describe('What of it is published; null: nothing yet'),
});

const cell = z
  .object({ id: number, mode: z.string(), value: z.string(), pinned: z.boolean(), hidden: z.boolean() })
  .catchall(z.unknown())
  .describe('As notebooks/document reads it');
const saved = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stored'),
    revision,
    merged: z.boolean().describe('Somebody had saved meanwhile, and this holds both: go on from its source'),
  }),
  z.object({
    kind: z.literal('conflict').describe('Nothing is stored: choose, and save what was chosen with theirs as the base'),
    theirs: revision.describe('What somebody saved meanwhile'),
    headConflicts: z.array(z.object({ field: z.string(), mine: z.unknown(), theirs: z.unknown() })),
    head: z.record(z.string(), z.unknown()),
    cells: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('cell'), cell }),
        z.object({ kind: z.literal('conflict'), id: number, base: cell.nullable(), mine: cell.nullable(), theirs: cell.nullable() }),
      ]),
    ),
  }),
]);

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{C}]*$/u, 'must be one line of text');
const message = line(300).describe('What was changed; it may be empty');
const shortText = z.strictObject({ sv: line(400), en: line(400) });
const written = { source: source.max(largestSource), message };
/** JSON writes some characters as six. */
const largestBody = 1024 * 1024;

const ofNotebook = z.object({ slug, notebook: slug });
const ofRevision = ofNotebook.extend({ revision: z.string().regex(/^[1-9]\d{0,8}$/, 'must be the number of a revision') });
const ofFile = ofNotebook.extend({ file: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256') });
const ofPublished = ofFile.extend({ instrument: code, wave: code });

export function notebookRoutes(db: Database): Route[] {
  const making = <T>({ who, municipality: { municipality } }: Given<RoleRule>, work: (making: Making) => Promise<T>): Promise<T> =>
    inMunicipality(db, municipality, (tx) => work({ tx, municipality, who }));
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks',
      rule: 'published',
      summary: 'The notebooks of a municipality',
      params: z.object({ slug }),
      reply: { name: 'Notebooks', schema: notebooks, description: 'As they are published' },
      problems: [404],
      handle: async (context, params, { who }) => jsonReply(context, await inPublished(db, who, params.slug, listNotebooks)),
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/notebooks',
      rule: makers,
      summary: 'A new notebook. Nobody else sees it until it is published',
      params: z.object({ slug }),
      body: z.strictObject({ notebook: slug, title: writtenText, summary: shortText, ...written }),
      largestBody,
      reply: { name: 'NotebookRevision', schema: revision, description: 'Its first revision' },
      problems: [409],
      handle: async (_, __, given) => {
        const { notebook: name, ...content } = given.body;
        return privateReply(revisionOf(await making(given, (at) => createNotebook(at, name, content))));
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook',
      rule: 'published',
      summary: 'A notebook as text',
      params: ofNotebook,
      reply: { name: 'Notebook', schema: notebook, description: 'As it is published' },
      problems: [404],
      handle: async (context, params, { who }) => {
        const found = await inPublished(db, who, params.slug, (tx, sight) => findNotebook(tx, params.notebook, sight));
        if (!found) throw noNotebook(params.notebook);
        return jsonReply(context, found);
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/revisions',
      rule: makers,
      summary: 'Who saved a notebook when, and what of it is published',
      params: ofNotebook,
      reply: { name: 'NotebookRevisions', schema: revisions, description: 'Without what they hold' },
      problems: [404],
      handle: async (_, params, given) => {
        const [heads, publication] = await making(
          given,
          async ({ tx }) => [await findRevisionHeads(tx, params.notebook), await findPublication(tx, params.notebook)] as const,
        );
        if (heads.length === 0) throw noNotebook(params.notebook);
        return privateReply({ revisions: heads.map(headOf), published: publishedOf(publication) });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/notebooks/:notebook/revisions',
      rule: makers,
      summary: 'Save a notebook. What somebody saved since the base is merged by cell; where both changed the same cell, nothing is stored',
      params: ofNotebook,
      body: z.strictObject({ ...written, base: number, title: writtenText.optional(), summary: shortText.optional() }),
      largestBody,
      reply: { name: 'SavedNotebook', schema: saved, description: 'What is stored, or both versions' },
      problems: [404],
      handle: async (_, params, given) => {
        const { base, ...content } = given.body;
        return privateReply(savedOf(await making(given, (at) => saveRevision(at, params.notebook, base, content))));
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/revisions/:revision',
      rule: makers,
      summary: 'A notebook as somebody saved it',
      params: ofRevision,
      reply: { name: 'NotebookRevision', schema: revision, description: 'As it is stored' },
      problems: [404],
      handle: async (_, params, given) => {
        const asked = Number(params.revision);
        const row = await making(given, ({ tx }) => findRevision(tx, params.notebook, asked));
        if (!row) throw noRevision(params.notebook, asked);
        return privateReply(revisionOf(row));
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/notebooks/:notebook/revisions/:revision/restore',
      rule: makers,
      summary: 'An earlier revision as the newest one; those between stay where they are',
      params: ofRevision,
      body: z.strictObject({ base: number.describe('The newest revision that was seen'), message }),
      reply: { name: 'NotebookRevision', schema: revision, description: 'The new one' },
      problems: [404, 409],
      handle: async (_, params, given) => {
        const { base, message: why } = given.body;
        return privateReply(
          revisionOf(await making(given, (at) => restoreRevision(at, params.notebook, Number(params.revision), base, why))),
        );
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/revisions/:revision/tables',
      rule: makers,
      summary: 'The released tables and the official statistics that a revision would be published with now',
      params: ofRevision,
      reply: { name: 'OfferedTables', schema: offered, description: 'Those that it declares and that there are' },
      problems: [404],
      handle: async (_, params, given) => {
        const asked = Number(params.revision);
        const found = await making(given, async ({ tx }) => {
          const row = await findRevision(tx, params.notebook, asked);
          return row && offeredTables(tx, row.tables as readonly TableDeclaration[]);
        });
        if (!found) throw noRevision(params.notebook, asked);
        return privateReply(found);
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/published/:file/:instrument/:wave',
      rule: 'published',
      summary: 'The released tables of one wave as a notebook was published with them, whatever was released since',
      params: ofPublished,
      reply: { name: 'ReleasedWave', schema: releasedWaveSchema, description: 'Values, intervals, comparisons and their protection' },
      problems: [404],
      handle: async (context, { slug: municipality, ...asked }, { who }) => {
        const found = await inPublished(db, who, municipality, (tx, sight) => findFrozenTable(tx, sight, asked));
        if (!found) throw new ProblemError('notFound', `The notebook "${asked.notebook}" is not published with such a table.`);
        return packedJsonReply(context, found);
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/published/:file/:instrument/:wave/areas',
      rule: 'published',
      summary: 'Where the areas lie as a notebook was published with them, whatever map was stored since',
      params: ofPublished,
      reply: { name: 'AreaShapes', schema: shapesSchema, description: 'Empty where no map of the municipality had them' },
      problems: [404],
      handle: async (context, { slug: municipality, ...asked }, { who }) => {
        const found = await inPublished(db, who, municipality, (tx, sight) => findFrozenShapes(tx, sight, asked));
        if (!found) throw new ProblemError('notFound', `The notebook "${asked.notebook}" is not published with such a table.`);
        return jsonReply(context, found);
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/notebooks/:notebook/published/:file/indicators',
      rule: 'published',
      summary: 'Official statistics as a notebook was published with them, whatever was imported since',
      params: ofFile,
      reply: { name: 'IndicatorTables', schema: indicatorTablesSchema, description: 'Indicators, and a value per area and period' },
      problems: [404],
      handle: async (context, { slug: municipality, ...asked }, { who }) => {
        const found = await inPublished(db, who, municipality, (tx, sight) => findFrozenIndicators(tx, sight, asked));
        if (!found) throw new ProblemError('notFound', `The notebook "${asked.notebook}" is not published with official statistics.`);
        return jsonReply(context, found);
      },
    }),
    declareRoute({
      method: 'put',
      path: '/api/m/:slug/notebooks/:notebook/audience',
      rule: { roles: ['ctcCoordinator'], about: 'municipality' },
      summary:
        'Publish a revision of a notebook, and with it the released tables that it declares, as they are now. Later ones are not published with it',
      params: ofNotebook,
      body: z.strictObject({
        audience,
        later: later.default([]),
        revision: number
          .optional()
          .describe(
            'Left out: what is published stays as it is, or else the newest. Named: it is published anew, with the releases of now',
          ),
      }),
      reply: {
        name: 'Audience',
        schema: z.object({ audience, later, revision: number, file: z.string().describe('SHA-256 of what is published') }),
        description: 'It is',
      },
      problems: [404],
      handle: async (_, params, given) => {
        const published = await making(given, (at) => publish(at, params.notebook, given.body));
        return privateReply({ audience: given.body.audience, later: given.body.later, ...published });
      },
    }),
  ];
}

type Head = Pick<RevisionRow, 'revision' | 'title' | 'author_name' | 'message' | 'created_at'>;
const headOf = ({ revision: one, title, author_name, message: why, created_at }: Head): z.infer<typeof revisionHead> => ({
  revision: one,
  title,
  author: author_name,
  message: why,
  savedAt: created_at.toISOString(),
});
const revisionOf = (row: RevisionRow): z.infer<typeof revision> => ({
  ...headOf(row),
  summary: row.summary,
  source: row.source,
  tables: [...row.tables],
});
const publishedOf = (row: PublicationRow | undefined): z.infer<typeof revisions>['published'] =>
  row
    ? {
        revision: row.revision,
        audience: row.audience,
        later: [...row.later],
        by: row.person_name,
        at: row.published_at.toISOString(),
        isFrozen: row.file !== null,
      }
    : null;

/** What the pages and this side read in the same way: notebooks/document. */
const savedOf = (one: Saved) =>
  one.kind === 'stored'
    ? { kind: one.kind, revision: revisionOf(one.row), merged: one.merged }
    : { kind: one.kind, theirs: revisionOf(one.theirs), ...one.merge };
