/** The pages of a workshop's room. The same bytes for every workshop: what it is about stands nowhere in them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

export interface RoomFiles {
  readonly js: string;
  readonly css: string;
  readonly shared: readonly string[];
}

/** @param dist folder that scripts/build-web.mjs filled */
export const readRoomFiles = async (dist: string): Promise<RoomFiles> =>
  (JSON.parse(await readFile(join(dist, 'faces.json'), 'utf8')) as { readonly room: RoomFiles }).room;

export function roomPages(files: RoomFiles): Hono {
  const app = new Hono();
  // Whatever the code: whether there is such a workshop, its own route says, in the reader's language.
  for (const path of ['/m/:slug/w', '/m/:slug/w/:code', '/m/:slug/w/:code/screen'])
    app.get(path, (context) => {
      context.header('cache-control', 'no-store');
      return context.html(shellOf(files));
    });
  return app;
}

const shellOf = ({ js, css, shared }: RoomFiles): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Motvikt</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="${css}">
${shared.map((path) => `<link rel="modulepreload" href="${path}">\n`).join('')}<script src="${js}" type="module"></script>
</head>
<body>
<noscript>Mötet behöver JavaScript. The workshop needs JavaScript.</noscript>
</body>
</html>
`;
