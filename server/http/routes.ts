/**
 * Every route is declared here first, with who may use it, what it takes and what it gives. A route without a rule does not start, and
 * the OpenAPI document and docs/rights.md are made from the same declarations.
 */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { isRule, type Rule } from '../access/access.rules.ts';
import { type Door, enter, type Entered } from '../access/enter.ts';
import { ProblemError, pointersOf } from '../problem.ts';

export type { Rule } from '../access/access.rules.ts';

export interface JsonReply {
  readonly description: string;
  readonly schema: z.ZodType;
  /** What the schema is called in the OpenAPI document. */
  readonly name: string;
}

/** What of a request a route gets beside its address: read and checked, after the rule has been met. */
export interface Given<R extends Rule = Rule, Body = unknown> extends Entered<R> {
  readonly body: Body;
}

export interface Route<Params extends z.ZodObject = z.ZodObject, Body extends z.ZodType = z.ZodType, R extends Rule = Rule> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As hono writes it: `/api/m/:slug`. The names slug, area, areaSet and school say what the request is about. */
  readonly path: string;
  readonly rule: R;
  readonly summary: string;
  readonly params?: Params;
  /** The JSON that it takes. A route without it reads no body, or reads it itself (an upload). */
  readonly body?: Body;
  /** In bytes, where 64 KB are too little. */
  readonly largestBody?: number;
  readonly reply: JsonReply;
  /** Kinds of problems that this route answers with, besides those of every route. */
  readonly problems?: readonly (401 | 404 | 409 | 410 | 429 | 503)[];
  readonly handle: (context: Context, params: z.infer<Params>, given: Given<R, z.infer<Body>>) => Response | Promise<Response>;
}

/** What is known of a page or file, which has neither parameters nor a reply to describe. */
export type Declared = Pick<Route, 'method' | 'path' | 'rule'>;

export class RouteWithoutRule extends Error {
  readonly code = 'routeWithoutRule';
  constructor(method: string, path: string) {
    super(`Route ${method.toUpperCase()} ${path} has no rule that says who may use it`);
  }
}

const usualBody = 64 * 1024;

/** Types a declaration's handler by its parameters, its body and its rule. */
export const declareRoute = <Params extends z.ZodObject, Body extends z.ZodType, const R extends Rule>(
  route: Route<Params, Body, R>,
): Route => route as unknown as Route;

/** @throws {RouteWithoutRule} */
export function registerRoutes(app: Hono, door: Door, routes: readonly Route[]): void {
  for (const { method, path, rule, params, body, largestBody, handle } of routes) {
    if (!isRule(rule)) throw new RouteWithoutRule(method, path);
    app.on(method.toUpperCase(), path, letIn(door, rule), limitBody(largestBody), async (context: Context) => {
      const read = params ? readParams(params, context) : {};
      return handle(context, read, { ...(context.get('entered') as Entered), body: body && (await readBody(body, context)) });
    });
  }
}

/** The rule comes before the body, which may be large: of what somebody sends who may not come in, nothing is taken. */
const letIn =
  (door: Door, rule: Rule): MiddlewareHandler =>
  async (context, next) => {
    context.set('entered', await enter(door, rule, context.req.raw.headers, context.req.param()));
    await next();
  };

function readParams(schema: z.ZodObject, context: Context): Record<string, unknown> {
  const read = schema.safeParse(context.req.param());
  if (!read.success) throw new ProblemError('invalidRequest', 'The address is not as it should be.', pointersOf(read.error));
  return read.data;
}

async function readBody(schema: z.ZodType, context: Context): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
    throw new ProblemError('invalidRequest', 'The body must be JSON, and say so (content-type: application/json).');
  const value: unknown = await context.req.json().catch((error: unknown) => {
    if (error instanceof SyntaxError) throw new ProblemError('invalidRequest', 'The body is not JSON.');
    throw error;
  });
  const read = schema.safeParse(value);
  if (!read.success) throw new ProblemError('invalidRequest', 'Some values are not as they should be.', pointersOf(read.error));
  return read.data;
}

const limitBody = (maxSize = usualBody) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemError('tooLarge', `A request to this address may hold ${maxSize / 1024} KB.`);
    },
  });

/**
 * Mounts pages that are an app of their own. Their handlers find in `context.get('entered')` what the door knows (`Entered`).
 *
 * @param rules one rule for all, or one for each path
 * @throws {RouteWithoutRule}
 */
export function mountPages(app: Hono, door: Door, pages: Hono, rules: Rule | Readonly<Record<string, Rule>>): readonly Declared[] {
  const declared = pages.routes.map(({ method, path, handler }) => ({
    method: method.toLowerCase() as Route['method'],
    path,
    rule: (isRule(rules) ? rules : rules?.[path]) as Rule,
    handler,
  }));
  for (const { method, path, rule, handler } of declared) {
    if (!isRule(rule)) throw new RouteWithoutRule(method, path);
    app.on(method.toUpperCase(), path, letIn(door, rule), limitBody(), handler);
  }
  return declared.map(({ method, path, rule }) => ({ method, path, rule }));
}

/** The last look before the server listens: whatever was added around the registry is found here. @throws {RouteWithoutRule} */
export function checkEveryRoute(app: Hono, declared: readonly Declared[]): void {
  const known = new Set(declared.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  for (const { method, path } of app.routes) {
    const isMiddleware = method === 'ALL' && (path === '*' || path === '/*');
    if (!isMiddleware && !known.has(`${method} ${path}`)) throw new RouteWithoutRule(method, path);
  }
}
