// `npm start` in one process: set up, then read the program. The libraries are read before the loader for TypeScript is there, which would look
// at each of their several hundred files: that halves the time of a start.
await import('./ensure-deps.mjs');
await import('./ensure-build.mjs');
await Promise.all(
  [
    'kysely',
    'kysely/migration',
    'pg',
    'zod',
    'hono',
    'hono/body-limit',
    'hono/cookie',
    'hono/http-exception',
    '@hono/node-server',
    'uqr',
  ].map((name) => import(name)),
);
const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');
