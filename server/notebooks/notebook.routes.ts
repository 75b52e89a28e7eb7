import { z } from 'zod';
import { audiences } from '../../notebooks/audience.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug, text } from '../http/schemas.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { ProblemError } from '../problem.ts';
import { updateAudience } from './notebook.repository.ts';
import { findNotebook, listNotebooks } from './notebook.service.ts';

const audience = z.enum(audiences).describe('To whom it is published');
const summary = { slug, title: text, summary: text, revision: z.int().min(1), audience };
const notebooks = z.array(z.object(summary));
const notebook = z.object({
  ...summary,
  source: z.string().describe("The notebook in Observable's open file format"),
  tables: z.array(z.unknown()).describe('The released tables that the document declares; its cells get these and no others'),
});

export const notebookRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/notebooks',
    rule: 'published',
    summary: 'The notebooks of a municipality',
    params: z.object({ slug }),
    reply: { name: 'Notebooks', schema: notebooks, description: 'The newest revision of each' },
    problems: [404],
    handle: async (context, params, { who }) => jsonReply(context, await inPublished(db, who, params.slug, listNotebooks)),
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/notebooks/:notebook',
    rule: 'published',
    summary: 'A notebook as text',
    params: z.object({ slug, notebook: slug }),
    reply: { name: 'Notebook', schema: notebook, description: 'Its newest revision' },
    problems: [404],
    handle: async (context, params, { who }) => {
      const found = await inPublished(db, who, params.slug, (tx, sight) => findNotebook(tx, params.notebook, sight));
      if (!found) throw new ProblemError('notFound', `There is no notebook "${params.notebook}".`);
      return jsonReply(context, found);
    },
  }),
  declareRoute({
    method: 'put',
    path: '/api/m/:slug/notebooks/:notebook/audience',
    rule: { roles: ['ctcCoordinator'], about: 'municipality' },
    summary: 'To whom a notebook is published, and with it the released tables that it declares',
    params: z.object({ slug, notebook: slug }),
    body: z.strictObject({ audience }),
    reply: { name: 'Audience', schema: z.object({ audience }), description: 'It is' },
    problems: [404],
    handle: async (context, params, { who, municipality: { municipality }, body }) => {
      await inMunicipality(db, municipality, async (tx) => {
        const { slug, audience } = { slug: params.notebook, ...body };
        const before = await findNotebook(tx, slug, 'allTables');
        if (!before) throw new ProblemError('notFound', `There is no notebook "${slug}".`);
        if (before.audience === audience) return;
        await updateAudience(tx, slug, audience);
        const detail = { before: before.audience, after: audience };
        await recordAct(tx, { municipality, who, act: 'notebook.published', object: { kind: 'notebook', id: slug }, detail });
      });
      return jsonReply(context, body);
    },
  }),
];
