/** Structured log: one JSON object a line. Never a query string, a body, an answer, SQL or a key. */
export interface Log {
  info(event: string, facts?: Facts): void;
  error(event: string, error: unknown, facts?: Facts): void;
}
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const line = (level: string, event: string, facts: object) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...facts })}\n`);
  return {
    info: (event, facts = {}) => line('info', event, facts),
    error: (event, error, facts = {}) => line('error', event, { ...facts, ...describe(error) }),
  };
}

export const silentLog: Log = { info() {}, error() {} };

/** A database's message may quote a row's values, so only its code and the constraint's name are kept of it. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const frames = error.stack
    ?.split('\n')
    .filter((one) => /^\s+at /.test(one))
    .slice(0, 8)
    .map((one) => one.trim());
  return { error: error.name, code, ...(fromDatabase ? { constraint } : { message: error.message }), frames };
}
