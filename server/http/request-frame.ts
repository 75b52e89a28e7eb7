/** What surrounds every request: its id, its log line, the check of the host, and the headers that make a browser careful. */
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import { ProblemError } from '../problem.ts';
import { originOf } from './seen-from-outside.ts';
import { leavesNoTrace, type UntracedCounts } from './untraced.ts';

/** Gives each request an id of ours (never the caller's: it ends up in logs) and writes one line when it is done; pupils' are only counted. */
export const identifyAndLog =
  (log: Log, pupils: UntracedCounts): MiddlewareHandler =>
  async (context, next) => {
    if (leavesNoTrace(context.req.path)) {
      await next();
      return pupils.replied(context);
    }
    const id = randomUUID();
    const start = performance.now();
    context.set('requestId', id);
    await next();
    context.header('x-request-id', id);
    const { method, path } = context.req;
    log.info('request', { id, method, path, status: context.res.status, ms: Math.round(performance.now() - start) });
  };

/**
 * Only requests for us by name: a page elsewhere that lets its own name point at 127.0.0.1, or at us, would otherwise read everything
 * through the browser of whoever has this server running.
 *
 * @param publicUrl the address that people use; without one the server answers on its own machine only
 */
export const onlyOurHosts =
  (publicUrl: string | null): MiddlewareHandler =>
  async (context, next) => {
    const { hostname, host } = new URL(originOf(context));
    if (!isLoopbackName(hostname) && (publicUrl === null || host !== new URL(publicUrl).host))
      throw new ProblemError(
        'misdirected',
        publicUrl === null
          ? 'This server answers on this machine only: use the address that it printed when it started.'
          : 'This server does not answer under that name.',
      );
    await next();
  };

const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

/** What proxies add to a request that they hand on. */
const handedOn = (name: string): boolean => name === 'via' || name === 'forwarded' || name.startsWith('x-forwarded-');

/**
 * For the example, whose passwords stand on its page: a proxy on this machine that hands on as localhost whatever reaches it would open it
 * to everybody.
 */
export const onlyWithoutProxy: MiddlewareHandler = async (context, next) => {
  const told = Object.keys(context.req.header()).filter(handedOn);
  if (told.length > 0)
    throw new ProblemError(
      'misdirected',
      `The example is for this machine only, and this request came by a proxy (${told.sort().join(', ')}). Behind one start the server with EXAMPLE=no.`,
    );
  await next();
};

const reads = ['GET', 'HEAD', 'OPTIONS'];
/**
 * What changes something comes from our own pages: every browser says with it where it comes from. Programs that are no browser say
 * nothing, and have no cookie that somebody else could use.
 */
export const onlyOurPagesChange: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const isForeign = (site !== undefined && site !== 'same-origin') || (origin !== undefined && origin !== originOf(context));
  if (!reads.includes(context.req.method) && isForeign)
    throw new ProblemError('otherSite', 'What changes something is taken from the pages of this server only.');
  await next();
};

/** For pages: our own files only, nothing inline, nobody frames us, and we frame our own address alone (the notebook's sandbox). */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** For what is no page: should a browser show it as one, nothing runs. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** A reply that has set a header of these itself (the sandbox has its own policy) keeps it. */
export const carefulHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const isPage = context.res.headers.get('content-type')?.startsWith('text/html') ?? false;
  const headers: Record<string, string> = {
    'content-security-policy': isPage ? pagePolicy : dataPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    // A browser that has once come by TLS never again asks without it.
    ...(originOf(context).startsWith('https:') && { 'strict-transport-security': 'max-age=63072000' }),
  };
  for (const [name, value] of Object.entries(headers)) if (!context.res.headers.has(name)) context.header(name, value);
  // The policy says it already; this is for browsers and checkers that do not read it.
  if (context.res.headers.get('content-security-policy')?.includes("frame-ancestors 'none'")) context.header('x-frame-options', 'DENY');
};
