/** The 60 cells as they are served: in our own pages with our policies, and in the yardstick's page, over the same tables. */
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { prepareCells } from '../../notebooks/dataflow/prepare-cells.ts';
import { readNotebook } from '../../notebooks/document/read-notebook.ts';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { createLog } from '../../server/log.ts';
import { pageRules } from '../../server/page-rules.ts';
import { pages, readFaces } from '../../server/pages.ts';
import { builtinNames } from '../../web/sandbox/protocol.ts';
import { sixtyCells } from './sixty-cells.ts';

const root = join(import.meta.dirname, '../..');
const text = (words: string) => ({ sv: words, en: words });

export interface SixtyServer {
  readonly address: string;
  /** Path of the notebook in our pages, and of the yardstick. */
  readonly ours: string;
  readonly bare: string;
  close(): void;
}

/** @param json the released wave */
export async function serveSixty(json: Buffer, survey: string): Promise<SixtyServer> {
  const source = sixtyCells();
  const { cells, faults } = prepareCells(readNotebook(source).cells, new Set(builtinNames));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const dist = join(root, 'dist/web');
  const app = createApp({
    // The answers below come before any route that would ask it.
    db: undefined as unknown as Database,
    log: createLog(() => {}),
    version: 'bench',
    pages: [
      { app: await staticFiles(join(dist, 'assets')), rules: 'everyone' },
      { app: pages(await readFaces(dist), { municipality: async () => true, notebook: async () => true }), rules: pageRules },
    ],
  });
  const [script, tables] = [await bareScript(), gzipSync(json)];
  const waves = [{ wave: '2026', label: text('2026'), state: 'published' }];
  const surveys = [{ instrument: survey, version: '1', title: text('Bench'), origin: text('Made up'), synthetic: true, waves }];
  const notebook = { slug: 'sixty', title: text('Sixty cells'), summary: text(''), revision: 1, source, tables: [] };
  const api = '/api/m/exempelkommun';
  const given = (name: string, value: unknown) => `window.${name} = ${JSON.stringify(value).replaceAll('<', '\\u003c')}`;
  const html = (body: string) => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const answers: Readonly<Record<string, () => Response>> = {
    '/api/municipalities': () => Response.json([{ id: '1', slug: 'exempelkommun', name: 'Exempelkommun' }]),
    '/api/me': () => Response.json({ person: null, municipalities: [], example: false }),
    [`${api}/surveys`]: () => Response.json(surveys),
    [`${api}/notebooks/sixty`]: () => Response.json(notebook),
    [`${api}/released/${survey}/2026`]: () =>
      new Response(tables, { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }),
    '/bare': () =>
      html(
        `<!doctype html><html lang="sv"><title>bare</title><body><script>${given('cells', cells)}; ${given('tables', `${api}/released/${survey}/2026`)}; ${given('surveys', surveys)}</script><script src="/bare.js"></script>`,
      ),
    '/bare.js': () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }),
  };
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      return answers[pathname]?.() ?? (pathname.startsWith('/api/') ? new Response(null, { status: 404 }) : app.fetch(request));
    },
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ours: '/m/exempelkommun/n/sixty',
    bare: '/bare',
    close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

/** Built like the frame (scripts/build-web.mjs). */
async function bareScript(): Promise<string> {
  const kit = dirname(fileURLToPath(import.meta.resolve('@observablehq/notebook-kit')));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { typescript: join(root, 'web/app/no-typescript.ts'), 'kit-define': join(kit, 'runtime/define.js') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome121',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'scripts/bench/bare-page.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the yardstick was not built');
  return chunk.code;
}
