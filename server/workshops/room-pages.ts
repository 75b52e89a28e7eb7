/** The pages of a workshop's room. The same bytes for every workshop: what it is about stands nowhere in them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type FaceFiles, facePage } from '../http/face-page.ts';

/** @param dist folder that scripts/build-web.mjs filled */
export const readRoomFiles = async (dist: string): Promise<FaceFiles> =>
  (JSON.parse(await readFile(join(dist, 'faces.json'), 'utf8')) as { readonly room: FaceFiles }).room;

export function roomPages(files: FaceFiles): Hono {
  const app = new Hono();
  // Whatever the code: whether there is such a workshop, its own route says, in the reader's language.
  for (const path of ['/m/:slug/w', '/m/:slug/w/:code', '/m/:slug/w/:code/screen'])
    app.get(path, (context) => {
      context.header('cache-control', 'no-store');
      return context.html(facePage(files, noScript));
    });
  return app;
}

const noScript = '<noscript>Mötet behöver JavaScript. The workshop needs JavaScript.</noscript>';
