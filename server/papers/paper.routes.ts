import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { keepPromise } from '../keep-promise.ts';
import { ProblemError } from '../problem.ts';
import { renderPaper, type RenderedPaper } from './render-paper.ts';

const docs = join(import.meta.dirname, '../../docs');
/** Which paper stands on which page. */
const files = { method: 'method.md', anonymity: 'anonymity.md', protection: 'disclosure.md' } as const;
type Paper = keyof typeof files;
const isPaper = (name: string): name is Paper => Object.hasOwn(files, name);
const pages = Object.fromEntries(Object.entries(files).map(([paper, file]) => [file, `/about/${paper}`]));

const paper = z.object({
  sections: z.array(z.object({ id: z.string(), heading: z.string() })),
  html: z.string().describe('In English; made from the Markdown file of the documentation'),
});

/** Read when somebody first asks for it: they do not change while the server runs. */
const paperNamed = keepPromise(async (name: Paper): Promise<RenderedPaper> =>
  renderPaper(await readFile(join(docs, files[name]), 'utf8'), pages),
);

export const paperRoutes = (): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/papers/:paper',
    rule: 'everyone',
    summary: 'How the numbers are made, and how pupils are protected',
    params: z.object({ paper: z.string() }),
    problems: [404],
    reply: { name: 'Paper', schema: paper, description: 'The paper as HTML' },
    handle: async (context, { paper: name }) => {
      if (!isPaper(name)) throw new ProblemError('notFound', `There is no paper "${name}". There are: ${Object.keys(files).join(', ')}.`);
      return jsonReply(context, await paperNamed(name));
    },
  }),
];
