// Plain JavaScript, for pglite-worker.mjs.

/** An error as facts that cross to another thread. Whatever was thrown gets a message: PGlite's file system gives its errors none. */
export const errorFacts = (error) => ({
  message: error?.message || [error?.name ?? String(error), error?.errno].filter((part) => part !== undefined).join(' '),
  code: error?.code,
  constraint: error?.constraint,
  table: error?.table,
  detail: error?.detail,
});
