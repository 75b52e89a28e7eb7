/**
 * The product's own pages, files, headers and policies, over a small municipality of fixtures: hostile notebooks in place of honest ones,
 * and a second tenant that must never be asked for. Every request is kept.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { carefulHeaders } from '../../server/http/request-frame.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { pages, readFaces } from '../../server/pages.ts';
import { exampleWave } from '../notebooks/fixtures.ts';

const dist = join(import.meta.dirname, '../../dist/web');

export interface PagesUnderTest {
  readonly origin: string;
  /** Addresses that were asked for, with their query. */
  readonly requests: readonly string[];
  /** Puts a notebook there; gives its address. */
  notebook(name: string, cells: readonly string[]): string;
  close(): Promise<void>;
}
export interface PagesOptions {
  /** Without them the attacks must succeed: that is how the test is known to notice. */
  readonly policies: boolean;
  /** Runs in the frame in place of the product's script: a frame that is wholly in hostile hands. */
  readonly takenOver?: string;
}

export async function pagesUnderTest({ policies, takenOver }: PagesOptions): Promise<PagesUnderTest> {
  const faces = await readFaces(dist);
  const requests: string[] = [];
  const notebooks = new Map<string, string>();
  const app = new Hono();
  app.use('*', async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    requests.push(pathname + search);
    await next();
  });
  app.use('*', async (context, next) => {
    await next();
    if (!policies) context.res.headers.delete('content-security-policy');
  });
  app.use('*', carefulHeaders);
  if (takenOver) app.get(faces.sandbox.js, (context) => context.body(takenOver, 200, { 'content-type': 'text/javascript' }));
  app.get('/api/municipalities', (context) => context.json(['here', 'elsewhere'].map((slug) => ({ id: slug, slug, name: slug }))));
  app.get('/api/m/:slug/surveys', (context) => context.json(['declared', 'undeclared'].map(survey)));
  app.get('/api/m/:slug/released/:instrument/:wave', (context) => context.json(exampleWave(context.req.param('wave'))));
  app.get('/api/m/:slug/notebooks/:notebook', (context) => {
    const source = notebooks.get(context.req.param('notebook'));
    const title = { sv: 'Fientlig', en: 'Hostile' };
    return source ? context.json({ slug: context.req.param('notebook'), title, summary: title, revision: 1, source, tables: [] }) : context.notFound();
  });
  app.route('/', await staticFiles(join(dist, 'assets')));
  app.route('/', pages(faces));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((done) => server.once('listening', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    notebook(name, cells) {
      notebooks.set(name, notebookOf(cells));
      return `${origin}/m/here/n/${name}`;
    },
    close: () =>
      new Promise((done) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const survey = (instrument: string) => ({
  instrument,
  version: '1',
  title: { sv: instrument, en: instrument },
  origin: { sv: 'Test', en: 'Test' },
  synthetic: true,
  waves: ['2025', '2026'].map((wave) => ({ wave, label: { sv: wave, en: wave }, state: 'published', quality: { secretCount: 4711 } })),
});

/** The first cell declares one wave of one survey; the others may ask for no more. */
const notebookOf = (cells: readonly string[]) =>
  [
    '<!doctype html>',
    '<notebook><title>Hostile</title>',
    ...['// tables: declared/2026', ...cells].map((cell, i) => `<script id="${i + 1}" type="module">\n${cell.replaceAll('</script', '<\\/script')}\n</script>`),
    '</notebook>',
  ].join('\n');
