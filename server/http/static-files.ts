/**
 * The files that vite built. They are listed once at start and looked up by name, so that no address reaches any other file. Their names
 * carry a hash of their content: a browser may keep them for ever.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Hono } from 'hono';
import { keepPromise } from '../keep-promise.ts';
import { ProblemError } from '../problem.ts';
import { takesGzip } from './takes-gzip.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const packs = new Set(['.js', '.css', '.svg', '.json', '.map', '.txt']);

/** An app that serves `folder` under /assets/; an empty one where nothing has been built. */
export async function staticFiles(folder: string): Promise<Hono> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).then(
    (entries) => entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    () => [],
  );
  const files = new Map(names.map((path) => [`/assets/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, path]));
  const packed = keepPromise(async (path: string) => promisify(gzip)(await readFile(path)));
  const app = new Hono();
  app.get('/assets/*', async (context) => {
    const path = files.get(context.req.path);
    const type = path && types[extname(path)];
    if (!path || !type) throw new ProblemError('notFound', 'There is no such file.');
    const headers = {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      // The cells' frame has an origin of its own kind (opaque), for which same-origin would be a refusal. These files hold no data.
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    };
    if (!packs.has(extname(path)) || !takesGzip(context)) return new Response(await readFile(path), { headers });
    return new Response((await packed(path)) as Buffer<ArrayBuffer>, { headers: { ...headers, 'content-encoding': 'gzip' } });
  });
  return app;
}
