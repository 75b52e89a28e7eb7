import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Door } from '../../../server/access/enter.ts';
import type { Database } from '../../../server/database/in-municipality.ts';
import { openApiDocument } from '../../../server/http/openapi.ts';
import { checkEveryRoute, declareRoute, mountPages, registerRoutes, type Route } from '../../../server/http/routes.ts';
import { problemReply } from '../../../server/problem.ts';

const ada = { person: 'p1', name: 'Ada', session: 's1', secondFactor: true, memberships: new Map() };
const door: Door = {
  // No rule of these tests asks it.
  db: undefined as unknown as Database,
  clock: Date.now,
  findWho: async (headers) => (headers.get('cookie') === 'session=ada' ? ada : null),
};
const route = (over: Partial<Route> = {}): Route =>
  declareRoute({
    method: 'get',
    path: '/things/:id',
    rule: 'everyone',
    summary: 'A thing',
    params: z.object({ id: z.string().max(3) }),
    reply: { name: 'Thing', schema: z.object({ id: z.string() }), description: 'It' },
    handle: (context, { id }) => context.json({ id }),
    ...(over as object),
  });
const appOf = (...routes: readonly Route[]): Hono => {
  const app = new Hono();
  app.onError((error, context) => problemReply(context, error));
  registerRoutes(app, door, routes);
  return app;
};

describe('registerRoutes', () => {
  it('serves a declared route, its parameters checked', async () => {
    const app = appOf(route());
    expect(await (await app.request('/things/abc')).json()).toEqual({ id: 'abc' });
    expect((await app.request('/things/abcd')).status).toBe(400);
    expect((await appOf(route({ params: z.object({ id: z.string() }) })).request('/things/a%00')).status).toBe(400);
  });

  it('does not start with a route that has no rule, or a made-up one', () => {
    for (const rule of [undefined, '', 'everybody', 'public', {}, { roles: [] }, { roles: ['owner'] }, { roles: ['admin', ''] }])
      expect(() => appOf(route({ rule: rule as never })), JSON.stringify(rule)).toThrow('Route GET /things/:id has no rule');
  });

  it('asks who it is before it reads anything of the request, and tells the route', async () => {
    const app = appOf(
      route({ rule: 'signedIn', handle: (context, _, { who }) => context.json({ id: who!.name }) }),
      route({ rule: 'published', path: '/maybe/:id', handle: (context, _, { who }) => context.json({ id: who?.name ?? 'stranger' }) }),
    );
    const refused = await app.request('/things/too-long');
    expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ type: 'urn:motvikt:problem:signIn' })]);
    const asAda = { headers: { cookie: 'session=ada' } };
    expect(await (await app.request('/things/a', asAda)).json()).toEqual({ id: 'Ada' });
    expect(await (await app.request('/maybe/a', asAda)).json()).toEqual({ id: 'Ada' });
    expect(await (await app.request('/maybe/a')).json()).toEqual({ id: 'stranger' });
  });

  it('does not even look at a session where everyone may come', async () => {
    let looked = 0;
    const app = new Hono();
    registerRoutes(app, { ...door, findWho: async () => (looked++, null) }, [route()]);
    expect([(await app.request('/things/a')).status, looked]).toEqual([200, 0]);
  });

  describe('with a body', () => {
    const posted = appOf(
      declareRoute({
        method: 'post',
        path: '/things',
        rule: 'everyone',
        summary: 'A new thing',
        body: z.strictObject({ id: z.string().max(3) }),
        reply: { name: 'Thing', schema: z.object({ id: z.string() }), description: 'It' },
        handle: (context, _, { body }) => context.json(body),
      }),
    );
    const post = async (body: string, type = 'application/json') => {
      const reply = await posted.request('/things', { method: 'POST', body, headers: { 'content-type': type } });
      return [reply.status, await reply.json()] as const;
    };

    it('hands on what the schema takes', async () => {
      expect(await post('{"id":"a"}')).toEqual([200, { id: 'a' }]);
      expect(await post('{"id":"a"}', 'application/json; charset=utf-8')).toEqual([200, { id: 'a' }]);
    });

    it('refuses everything else in words', async () => {
      for (const body of ['', '{', 'null', '[]', '{"id":"abcd"}', '{"id":1}', '{"id":"a","more":1}'])
        expect(await post(body), body).toEqual([400, expect.objectContaining({ type: 'urn:motvikt:problem:invalidRequest' })]);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
        expect((await post('{"id":"a"}', type))[0], type).toBe(400);
    });

    it('reads 64 KB and no more, whether or not the caller says how much comes', async () => {
      const large = JSON.stringify({ id: 'x'.repeat(70_000) });
      expect(await post(large)).toEqual([413, expect.objectContaining({ type: 'urn:motvikt:problem:tooLarge' })]);
      const stream = new Response(large).body!;
      const chunked = await posted.request('/things', {
        method: 'POST',
        body: stream,
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        duplex: 'half',
      } as RequestInit);
      expect(chunked.status).toBe(413);
    });

    it('takes nothing of what somebody sends who may not come in', async () => {
      const app = appOf(
        route({ method: 'post', path: '/files', rule: 'signedIn', largestBody: 2 ** 20, params: z.object({ id: z.string() }) }),
      );
      const send = async (headers: Record<string, string>) => {
        let taken = 0;
        const pull = (controller: ReadableStreamDefaultController) => {
          if (taken === 8) return controller.close();
          taken++;
          controller.enqueue(new Uint8Array(1024));
        };
        const body = new ReadableStream({ pull }, { highWaterMark: 0 });
        const { status } = await app.request('/files', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
        return { status, taken };
      };
      expect(await send({ 'transfer-encoding': 'chunked' })).toEqual({ status: 401, taken: 0 });
      // What holds no id is refused after it has been read: the file is really sent.
      expect(await send({ 'transfer-encoding': 'chunked', cookie: 'session=ada' })).toEqual({ status: 400, taken: 8 });
    });
  });
});

describe('checkEveryRoute', () => {
  it('finds a route that was added around the registry, whatever its method', () => {
    const declared = [route()];
    for (const add of [
      (app: Hono) => app.get('/hidden', (c) => c.text('')),
      (app: Hono) => app.post('/things/:id', (c) => c.text('')),
      (app: Hono) => app.all('/hidden', (c) => c.text('')),
    ]) {
      const app = new Hono();
      app.use('*', (_, next) => next());
      registerRoutes(app, door, declared);
      expect(() => checkEveryRoute(app, declared)).not.toThrow();
      add(app);
      expect(() => checkEveryRoute(app, declared)).toThrow('has no rule');
    }
  });
});

describe('mountPages', () => {
  const pages = new Hono();
  pages.get('/', (context) => context.html('<p>Hej</p>'));
  pages.get('/m/:slug', (context) =>
    context.html(`<p>${(context.get('entered' as never) as { who: typeof ada | null }).who?.name ?? 'Hej'}</p>`),
  );

  it('puts all routes of an app under one rule', () => {
    const app = new Hono();
    const mounted = mountPages(app, door, pages, 'everyone');
    expect(mounted).toEqual([
      { method: 'get', path: '/', rule: 'everyone' },
      { method: 'get', path: '/m/:slug', rule: 'everyone' },
    ]);
    expect(() => checkEveryRoute(app, mounted)).not.toThrow();
    expect(() => mountPages(new Hono(), door, pages, undefined as never)).toThrow('has no rule');
  });

  it('gives each path its own rule, and starts with no path that lacks one', async () => {
    const app = new Hono();
    app.onError((error, context) => problemReply(context, error));
    mountPages(app, door, pages, { '/': 'everyone', '/m/:slug': 'signedIn' });
    expect([(await app.request('/')).status, (await app.request('/m/north')).status]).toEqual([200, 401]);
    expect(await (await app.request('/m/north', { headers: { cookie: 'session=ada' } })).text()).toBe('<p>Ada</p>');
    expect(() => mountPages(new Hono(), door, pages, { '/': 'everyone' })).toThrow('Route GET /m/:slug has no rule');
  });
});

describe('openApiDocument', () => {
  it('describes path, parameters, reply and problems of each route', () => {
    const document = openApiDocument([route({ problems: [404] })], '1.2.3');
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
    const operation = (document.paths['/things/{id}'] as Record<string, unknown>)['get'];
    expect(operation).toMatchObject({
      'x-rule': 'everyone',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } }],
      responses: {
        200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        400: {},
        404: {},
        500: {},
      },
    });
    expect(document.components.schemas['Thing']).toMatchObject({ type: 'object', properties: { id: { type: 'string' } } });
  });

  it('describes the body that a route takes, and that it may refuse whoever asks', () => {
    const taking = route({ method: 'put', rule: { roles: ['admin'] }, body: z.strictObject({ name: z.string().default('') }) });
    const operation = (openApiDocument([taking], '1').paths['/things/{id}'] as Record<string, unknown>)['put'];
    expect(operation).toMatchObject({
      'x-rule': { roles: ['admin'] },
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: { name: {} } } } } },
      responses: { 401: {}, 403: {} },
    });
    // What has a default need not be sent.
    expect(JSON.stringify(operation)).not.toContain('"required":["name"]');
  });
});
