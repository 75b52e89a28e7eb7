/** The HTTP side as one value: tests ask it by `app.request`, `start.ts` gives it a socket. */
import { Hono, type Context } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { areaSetRoutes } from './areas/area-set.routes.ts';
import type { FindWho } from './access/enter.ts';
import { findWho } from './access/find-who.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { disclosureSettingsRoutes } from './disclosure-settings/disclosure-settings.routes.ts';
import type { Database } from './database/in-municipality.ts';
import { enclaveRoutes } from './enclave/enclave.routes.ts';
import type { FieldingKeyStore } from './fielding/fielding-keys.ts';
import { fieldingRoutes } from './fielding/fielding.routes.ts';
import { pupilRoutes } from './fielding/pupil.routes.ts';
import { sittingRoutes } from './fielding/sitting.routes.ts';
import { answerElsewhere, wantsPage } from './http/answer-elsewhere.ts';
import { jsonReply } from './http/json-reply.ts';
import { type OpenApiDocument, openApiDocument } from './http/openapi.ts';
import { carefulHeaders, identifyAndLog, onlyOurHosts, onlyOurPagesChange, onlyWithoutProxy } from './http/request-frame.ts';
import { checkEveryRoute, declareRoute, mountPages, registerRoutes, type Route, type Rule } from './http/routes.ts';
import { seeFromOutside } from './http/seen-from-outside.ts';
import { leavesNoTrace, untracedCounts } from './http/untraced.ts';
import type { Log } from './log.ts';
import { milestoneRoutes } from './milestones/milestone.routes.ts';
import { municipalityRoutes } from './municipalities/municipality.routes.ts';
import { commentRoutes } from './notebooks/comment.routes.ts';
import { notebookRoutes } from './notebooks/notebook.routes.ts';
import { overviewRoutes } from './overview/overview.routes.ts';
import { accountRoutes } from './people/account.routes.ts';
import type { Accounts } from './people/accounts.ts';
import { meRoutes } from './people/me.routes.ts';
import { memberRoutes } from './people/member.routes.ts';
import { paperRoutes } from './papers/paper.routes.ts';
import { libraryRoutes } from './plans/library/library.routes.ts';
import { ProblemError, problemReply } from './problem.ts';
import { councilRoutes } from './plans/council.routes.ts';
import { planRoutes } from './plans/plan.routes.ts';
import { publicPlanRoutes } from './plans/public-plan.routes.ts';
import { indicatorRoutes } from './indicators/indicator.routes.ts';
import { schoolRoutes } from './schools/school.routes.ts';
import type { WaveKeys } from './sealing/wave-keys.ts';
import { importRoutes } from './waves/import.routes.ts';
import { waveRoutes } from './waves/wave.routes.ts';
import { decisionRoutes } from './workshops/decision.routes.ts';
import { openRoomHub } from './workshops/room-hub.ts';
import { roomRoutes } from './workshops/room.routes.ts';
import { workshopRoutes } from './workshops/workshop.routes.ts';

export interface AppParts {
  readonly db: Database;
  /** Without them nobody can sign in. */
  readonly accounts?: Accounts;
  /** Whose session a request carries; the accounts know. Tests have their own. */
  readonly findWho?: FindWho;
  /** Keys of the waves: without them there is no enclave. */
  readonly keys?: WaveKeys;
  /** Private keys of waves that are asked: without them none is. */
  readonly fieldingKeys?: FieldingKeyStore;
  readonly clock?: () => number;
  /** The address that people use, where it is not this machine's own. */
  readonly publicUrl?: string | null;
  /** How many reverse proxies of ours stand before the server. */
  readonly trustedProxies?: number;
  readonly log: Log;
  readonly version: string;
  /** Pages and files that are apps of their own. */
  readonly pages?: readonly { readonly app: Hono; readonly rules: Rule | Readonly<Record<string, Rule>> }[];
  /** The page that a person sees instead of a problem; without it, everybody gets the problem. */
  readonly problemPage?: (context: Context, status: number) => Response;
}

export function createApp(parts: AppParts): Hono {
  const { db, accounts, findWho: who = whoOf(db, accounts), clock = Date.now, log, pages = [], problemPage } = parts;
  const { publicUrl = null, trustedProxies = 0 } = parts;
  const app = new Hono();
  const pupils = untracedCounts(log);
  app.use('*', identifyAndLog(log, pupils));
  app.use('*', seeFromOutside(trustedProxies));
  app.use('*', carefulHeaders);
  app.use('*', onlyOurHosts(publicUrl));
  if (accounts?.example) app.use('*', onlyWithoutProxy);
  app.use('*', onlyOurPagesChange);
  app.onError((error, context) => {
    const reply = problemReply(context, error);
    if (reply.status >= 500) {
      if (leavesNoTrace(context.req.path)) pupils.failed(error);
      else log.error('failed', error, { id: context.get('requestId' as never) as string });
    }
    // The page's own files would be refused as well where the host is not ours.
    return problemPage && reply.status !== 421 && wantsPage(context) ? problemPage(context, reply.status) : reply;
  });
  app.notFound(answerElsewhere(app, problemPage));

  const routes = apiRoutes(parts);
  const door = { db, findWho: who, clock };
  registerRoutes(app, door, routes);
  const mounted = pages.flatMap(({ app: page, rules }) => mountPages(app, door, page, rules));
  checkEveryRoute(app, [...routes, ...mounted]);
  return app;
}

/** Every route but those of pages, as they are declared. */
export function apiRoutes({ db, accounts, keys, fieldingKeys, clock = Date.now, version }: Omit<AppParts, 'log'>): readonly Route[] {
  const routes: Route[] = [
    healthRoute(db, version),
    ...meRoutes(accounts),
    ...(accounts ? [...accountRoutes(accounts), ...memberRoutes(accounts)] : []),
    ...municipalityRoutes(db),
    ...waveRoutes(db),
    ...notebookRoutes(db),
    ...areaSetRoutes(db),
    ...commentRoutes(db),
    ...indicatorRoutes(db),
    ...schoolRoutes(db),
    ...paperRoutes(),
    ...auditRoutes(db),
    ...disclosureSettingsRoutes(db),
    ...fieldingRoutes(db, clock),
    ...libraryRoutes(db, clock),
    ...milestoneRoutes(db, clock),
    ...overviewRoutes(db, clock),
    ...planRoutes(db, clock),
    ...councilRoutes(db, clock),
    ...publicPlanRoutes(db, clock),
    ...(keys ? [...importRoutes(db, keys), ...enclaveRoutes(db, keys, clock)] : []),
    ...(fieldingKeys ? pupilRoutes(db, fieldingKeys, clock) : []),
    ...(fieldingKeys ? sittingRoutes(db, fieldingKeys, clock) : []),
  ];
  if (fieldingKeys) {
    const hub = openRoomHub(db);
    routes.push(...workshopRoutes(db, fieldingKeys, hub), ...roomRoutes(db, fieldingKeys, hub), ...decisionRoutes(db, fieldingKeys, hub));
  }
  routes.push(openApiRoute(routes, version));
  return routes;
}

const whoOf = (db: Database, accounts: Accounts | undefined): FindWho =>
  accounts ? (headers) => findWho(db, accounts, headers) : async () => null;

const healthRoute = (db: Database, version: string) =>
  declareRoute({
    method: 'get',
    path: '/healthz',
    rule: 'everyone',
    summary: 'Whether the server and its database answer',
    reply: { name: 'Health', schema: z.object({ status: z.literal('ok'), version: z.string() }), description: 'Both do' },
    problems: [503],
    handle: async (context) => {
      try {
        await sql`select 1`.execute(db);
      } catch {
        throw new ProblemError('unavailable', 'The database does not answer.');
      }
      const reply = await jsonReply(context, { status: 'ok', version });
      reply.headers.set('cache-control', 'no-store');
      return reply;
    },
  });

function openApiRoute(routes: readonly Route[], version: string): Route {
  // Made when it is first asked for, when all routes are known: it takes more time than most replies, and anyone may ask.
  let document: OpenApiDocument | undefined;
  const self: Route = declareRoute({
    method: 'get',
    path: '/api/openapi.json',
    rule: 'everyone',
    summary: 'This document',
    reply: {
      name: 'OpenApi',
      schema: z.looseObject({ openapi: z.string() }),
      description: 'OpenAPI 3.1, made from the routes that are served',
    },
    handle: (context) => jsonReply(context, (document ??= openApiDocument([...routes.filter((route) => route !== self), self], version))),
  });
  return self;
}
