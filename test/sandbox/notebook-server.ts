/** Our own pages, policies and files, as they are served, in front of an API that gives hostile notebooks; it counts every request. */
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { createLog } from '../../server/log.ts';
import { pageRules } from '../../server/page-rules.ts';
import { pages, readFaces } from '../../server/pages.ts';
import type { Me } from '../../server/people/own-view.ts';

export interface NotebookServer {
  readonly address: string;
  /** Path and query of every request since the start. */
  readonly requests: readonly string[];
  /** Where a notebook of these JavaScript cells is found. */
  notebook(cells: readonly string[]): string;
  close(): void;
}

const text = (word: string) => ({ sv: word, en: word });
const survey = (instrument: string) => ({
  instrument,
  version: 1,
  title: text(instrument),
  origin: text('test'),
  synthetic: true,
  waves: ['2023', '2024'].map((wave) => ({ wave, label: text(wave), state: 'published' })),
});

/** A page without any policy, and a frame in it, for the control. */
const bare = {
  '/bare-top':
    '<!doctype html><title>bare</title><iframe src="/bare-frame"></iframe><script>document.cookie = "k=secret"; new BroadcastChannel("motvikt-test").onmessage = (event) => event.currentTarget.postMessage("heard")</script>',
  '/bare-frame': '<!doctype html><title>frame</title><body>',
};

const nobody: Me = { person: null, municipalities: [], example: false };

/**
 * @param takenOver a script that runs in the frame in place of ours: a frame that is wholly in hostile hands
 * @param reader    who opens the pages; the API answers this one whatever is asked
 */
export async function notebookServer(takenOver?: string, reader = nobody): Promise<NotebookServer> {
  const dist = join(import.meta.dirname, '../../dist/web');
  const faces = await readFaces(dist);
  const app = createApp({
    // The API below answers before any route that would ask it.
    db: undefined as unknown as Database,
    log: createLog(() => {}),
    version: 'test',
    pages: [
      { app: await staticFiles(join(dist, 'assets')), rules: 'everyone' },
      { app: pages(faces, { municipality: async () => true, notebook: async () => true }), rules: pageRules },
    ],
  });
  const sources: string[] = [];
  const requests: string[] = [];
  const api = (path: string): unknown => {
    if (path === '/api/municipalities') return [{ id: '1', slug: 'exempelkommun', name: 'Exempelkommun' }];
    if (path === '/api/me') return reader;
    if (path === '/api/m/exempelkommun/surveys') return [survey('open'), survey('other')];
    const notebook = /^\/api\/m\/exempelkommun\/notebooks\/(\d+)$/.exec(path);
    if (notebook)
      return {
        slug: notebook[1],
        title: text('Hostile'),
        summary: text(''),
        revision: 1,
        source: sources[Number(notebook[1])],
        tables: [],
      };
    return { secretOf: path };
  };
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      requests.push(pathname + search);
      // Pages of the control have to come from a server: Chromium lets a page that came from nowhere reach no local address.
      if (pathname === '/bare-top' || pathname === '/bare-frame')
        return new Response(bare[pathname], { headers: { 'content-type': 'text/html' } });
      if (takenOver && pathname === faces.sandbox.js) return new Response(takenOver, { headers: { 'content-type': 'text/javascript' } });
      return pathname.startsWith('/api/') ? Response.json(api(pathname)) : app.fetch(request);
    },
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    notebook(cells) {
      const source = writeNotebook({
        title: 'Hostile',
        cells: cells.map((value, i) => ({ id: i + 1, mode: 'js', value, pinned: false, hidden: false })),
      });
      return `/m/exempelkommun/n/${sources.push(source) - 1}`;
    },
    close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
