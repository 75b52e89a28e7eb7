/**
 * What pupils' devices and the phones in a workshop ask for leaves no trace: no line in the log, no id, no time finer than the minute. Only sums over the whole server are
 * kept, so that whoever runs it sees that it works.
 */
import type { Context } from 'hono';
import type { Log } from '../log.ts';

/** Files that pages load: nobody counts them, and staff's pages load some of them too. */
const files = [/^\/assets\//, /^\/pupil-worker\.js$/];
/** The pupil's page and routes, and the room's. However an address is mistyped, it must not end up in a log. */
const addresses = [
  /^\/+m\/+[^/]+\/+[cw](\/|$)/i,
  /^\/+m\/+[^/]+\/+answered(\/|$)/i,
  /^\/+api\/+m\/+[^/]+\/+w(\/|$)/i,
  /^\/+api\/+m\/+[^/]+\/+pupil(\/|$)/i,
  /^\/+api\/+m\/+[^/]+\/+fieldings\/+[^/]+\/+[^/]+\/+(keys|questionnaire)(\/|$)/i,
];

const isOneOf = (of: readonly RegExp[], path: string) => of.some((address) => address.test(path));
export const leavesNoTrace = (path: string): boolean => isOneOf(addresses, path) || isOneOf(files, path);

const countedActs = ['tokensSigned', 'responsesStored', 'phonesAdmitted', 'ballotsStored'] as const;
export type CountedAct = (typeof countedActs)[number];

/** Tells the sums what a route has done; it says nothing of whom. */
export const countAct = (context: Context, act: CountedAct): void => context.set('counted', act);

export interface UntracedCounts {
  /** A reply has been made. */
  replied(context: Context): void;
  /** Something failed that should not: its kind is kept, and neither its message nor its stack, which might tell of a class. */
  failed(error: unknown): void;
}

const minute = 60_000;

/** Writes one line at the end of every minute in which there was something to count. */
export function untracedCounts(log: Log): UntracedCounts {
  let sums = new Map<string, number>();
  const add = (name: string) => {
    // At the full minute: counted from the first request, the line would tell when that came.
    if (sums.size === 0) setTimeout(write, minute - (Date.now() % minute)).unref();
    sums.set(name, (sums.get(name) ?? 0) + 1);
  };
  const write = () => {
    const counted = sums;
    sums = new Map();
    log.info('pupils', Object.fromEntries([...counted].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  };
  return {
    replied: (context) => {
      if (isOneOf(files, context.req.path)) return;
      add('requests');
      const act = context.get('counted') as CountedAct | undefined;
      if (act) add(act);
      if (context.res.status >= 400) add('refused');
    },
    failed: (error) => add(`failed ${kindOf(error)}`),
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
