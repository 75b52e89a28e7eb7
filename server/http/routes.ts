/**
 * Every route is declared here first, with who may use it, what it takes and what it gives. A route without a rule does not start, and
 * the OpenAPI document is made from the same declarations.
 */
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { ProblemError, pointersOf } from '../problem.ts';

/** Who may use a route. There are no accounts yet; the rules of people and roles come here. */
export const rules = ['public'] as const;
export type Rule = (typeof rules)[number];

export interface JsonReply {
  readonly description: string;
  readonly schema: z.ZodType;
  /** What the schema is called in the OpenAPI document. */
  readonly name: string;
}

export interface Route<Params extends z.ZodObject = z.ZodObject> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As hono writes it: `/api/m/:slug`. */
  readonly path: string;
  readonly rule: Rule;
  readonly summary: string;
  readonly params?: Params;
  readonly reply: JsonReply;
  /** Kinds of problems that this route answers with, besides those of every route. */
  readonly problems?: readonly (404 | 503)[];
  readonly handle: (context: Context, params: z.infer<Params>) => Response | Promise<Response>;
}

export class RouteWithoutRule extends Error {
  readonly code = 'routeWithoutRule';
  constructor(method: string, path: string) {
    super(`Route ${method.toUpperCase()} ${path} has no rule that says who may use it`);
  }
}

/** Types a declaration's handler by its parameters. */
export const declareRoute = <Params extends z.ZodObject>(route: Route<Params>): Route => route as unknown as Route;

/** @throws {RouteWithoutRule} */
export function registerRoutes(app: Hono, routes: readonly Route[]): void {
  for (const { method, path, rule, params, handle } of routes) {
    if (!rules.includes(rule)) throw new RouteWithoutRule(method, path);
    app.on(method.toUpperCase(), path, (context) => handle(context, params ? readParams(params, context) : {}));
  }
}

function readParams(schema: z.ZodObject, context: Context): Record<string, unknown> {
  const read = schema.safeParse(context.req.param());
  if (!read.success) throw new ProblemError('invalidRequest', 'The address is not as it should be.', pointersOf(read.error));
  return read.data;
}

/** Mounts pages that are an app of their own, all under one rule. */
export function mountPages(app: Hono, pages: Hono, rule: Rule): readonly Pick<Route, 'method' | 'path' | 'rule'>[] {
  const declared = pages.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method: method.toLowerCase() as Route['method'], path, rule }));
  for (const one of declared) if (!rules.includes(rule)) throw new RouteWithoutRule(one.method, one.path);
  app.route('/', pages);
  return declared;
}

/** The last look before the server listens: whatever was added around the registry is found here. @throws {RouteWithoutRule} */
export function checkEveryRoute(app: Hono, declared: readonly Pick<Route, 'method' | 'path' | 'rule'>[]): void {
  const known = new Set(declared.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  for (const { method, path } of app.routes) {
    const isMiddleware = method === 'ALL' && (path === '*' || path === '/*');
    if (!isMiddleware && !known.has(`${method} ${path}`)) throw new RouteWithoutRule(method, path);
  }
}
