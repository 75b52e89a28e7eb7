import type { Context } from 'hono';

/** Whether the caller may be answered with gzip; `gzip;q=0` is a refusal. */
export const takesGzip = (context: Context): boolean =>
  (context.req.header('accept-encoding') ?? '')
    .split(',')
    .some((one) => /^\s*(gzip|\*)\s*(;|$)/i.test(one) && !/;\s*q=0(\.0*)?\s*$/i.test(one));
