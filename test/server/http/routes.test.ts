import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../../server/http/openapi.ts';
import { checkEveryRoute, declareRoute, mountPages, registerRoutes, type Route } from '../../../server/http/routes.ts';

const route = (over: Partial<Route> = {}): Route =>
  declareRoute({
    method: 'get',
    path: '/things/:id',
    rule: 'public',
    summary: 'A thing',
    params: z.object({ id: z.string().max(3) }),
    reply: { name: 'Thing', schema: z.object({ id: z.string() }), description: 'It' },
    handle: (context, { id }) => context.json({ id }),
    ...(over as object),
  });

describe('registerRoutes', () => {
  it('serves a declared route, its parameters checked', async () => {
    const app = new Hono();
    app.onError((error, context) => context.text(error.message, 400));
    registerRoutes(app, [route()]);
    expect(await (await app.request('/things/abc')).json()).toEqual({ id: 'abc' });
    expect((await app.request('/things/abcd')).status).toBe(400);
  });

  it('does not start with a route that has no rule, or a made-up one', () => {
    for (const rule of [undefined, '', 'everybody'])
      expect(() => registerRoutes(new Hono(), [route({ rule: rule as never })])).toThrow('Route GET /things/:id has no rule');
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
      registerRoutes(app, declared);
      expect(() => checkEveryRoute(app, declared)).not.toThrow();
      add(app);
      expect(() => checkEveryRoute(app, declared)).toThrow('has no rule');
    }
  });
});

describe('mountPages', () => {
  it('puts all routes of an app under one rule', () => {
    const pages = new Hono();
    pages.get('/', (context) => context.html('<p>Hej</p>'));
    pages.get('/m/:slug', (context) => context.html('<p>Hej</p>'));
    const app = new Hono();
    const mounted = mountPages(app, pages, 'public');
    expect(mounted).toEqual([
      { method: 'get', path: '/', rule: 'public' },
      { method: 'get', path: '/m/:slug', rule: 'public' },
    ]);
    expect(() => checkEveryRoute(app, mounted)).not.toThrow();
    expect(() => mountPages(new Hono(), pages, undefined as never)).toThrow('has no rule');
  });
});

describe('openApiDocument', () => {
  it('describes path, parameters, reply and problems of each route', () => {
    const document = openApiDocument([route({ problems: [404] })], '1.2.3');
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
    const operation = (document.paths['/things/{id}'] as Record<string, unknown>)['get'];
    expect(operation).toMatchObject({
      'x-rule': 'public',
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
});
