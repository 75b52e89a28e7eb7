/** The API over a real database, without a socket. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { Role } from '../../server/access/roles.ts';
import { isRule } from '../../server/access/access.rules.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality, findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { insertPublication } from '../../server/notebooks/notebook.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { problemSchema } from '../../server/problem.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { releasedWaveSchema } from '../../server/waves/released-wave.schema.ts';
import { surveysSchema } from '../../server/waves/wave.routes.ts';
import { onEachDatabase } from './databases.ts';
import { smallFile, smallInstrument } from './small-survey.ts';

interface OpenApi {
  readonly paths: Record<
    string,
    Record<string, { 'x-rule': unknown; responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }> }>
  >;
  readonly components: { readonly schemas: Record<string, unknown> };
}

onEachDatabase('the API', (database) => {
  let app: Hono;
  const lines: string[] = [];
  const get = async (path: string) => (await app.request(path)).json() as Promise<never>;
  const notebook = {
    slug: 'first',
    title: { sv: 'Första', en: 'First' },
    summary: { sv: 'Kort', en: 'Short' },
    source: '<notebook></notebook>',
    tables: [{ survey: 'small-survey', wave: '*' }],
  };

  beforeAll(async () => {
    const { db, keys, folder } = database();
    app = createApp({ db, log: createLog((line) => lines.push(line)), version: '9.9.9' });
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' });
    await ensureMunicipality(db, { slug: 'south', name: 'South' });
    await writeFile(join(folder, 'file.csv'), smallFile([2023, 2025]));
    const imported = await importFile(db, keys, municipality, smallInstrument(), { name: 'file.csv', path: join(folder, 'file.csv') });
    expect(imported.kind).toBe('imported');
    await inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, notebook, 'everyone'));
  });

  const holding = (municipality: string, ...roles: readonly Role[]): Hono =>
    createApp({
      db: database().db,
      log: createLog(() => {}),
      version: 'test',
      findWho: async () => ({
        person: 'p',
        name: 'Ada',
        session: 's',
        secondFactor: true,
        memberships: new Map([
          [municipality, { grants: roles.map((role) => ({ role, scope: { kind: 'municipality' } }) as const), enclaveUntil: null }],
        ]),
      }),
    });

  it('says that it and its database are well', async () => {
    const reply = await app.request('/healthz');
    expect([reply.status, reply.headers.get('cache-control'), await reply.json()]).toEqual([
      200,
      'no-store',
      { status: 'ok', version: '9.9.9' },
    ]);
  });

  it('lists municipalities, surveys and notebooks', async () => {
    expect(await get('/api/municipalities')).toEqual([
      // South has published nothing.
      { id: expect.any(String), slug: 'north', name: 'North' },
    ]);
    const surveys = await get('/api/m/north/surveys');
    expect(surveysSchema.parse(surveys)).toEqual(surveys);
    expect(surveys).toMatchObject([
      { instrument: 'small-survey', title: { en: 'Small survey' }, waves: [{ wave: '2023', state: 'published' }, { wave: '2025' }] },
    ]);
    expect(await get('/api/m/north/notebooks')).toEqual([
      { slug: 'first', title: notebook.title, summary: notebook.summary, revision: 1, audience: 'everyone' },
    ]);
    expect(await get('/api/m/north/notebooks/first')).toEqual({ ...notebook, revision: 1, audience: 'everyone', frozen: null });
  });

  it('sends the released tables packed, with a tag by which a browser need not fetch them again', async () => {
    const path = '/api/m/north/released/small-survey/2025';
    const packed = await app.request(path, { headers: { 'accept-encoding': 'gzip' } });
    expect([packed.status, packed.headers.get('content-encoding'), packed.headers.get('content-type')]).toEqual([
      200,
      'gzip',
      'application/json; charset=utf-8',
    ]);
    const document = releasedWaveSchema.parse(await get(path));
    expect(document).toMatchObject({ wave: '2025', instrument: { id: 'small-survey' }, synthetic: true });
    expect((await app.request(path, { headers: { 'if-none-match': packed.headers.get('etag')! } })).status).toBe(304);
    const head = await app.request(path, { method: 'HEAD' });
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });

  it('lets nothing out about a single pupil or an exact count', async () => {
    const { rows } = readReleasedWave(await get('/api/m/north/released/small-survey/2025'));
    expect(rows.length).toBeGreaterThan(0);
    for (const { n } of rows) if (n !== null) expect(n % 5).toBe(0);
    for (const path of ['/api/m/north/surveys', '/api/m/north/released/small-survey/2025']) {
      const text = await (await app.request(path)).text();
      expect(text).not.toMatch(/key_id|fingerprint|itemNonresponse|standardError|"df"|designEffect|effectiveN/);
    }
  });

  it('answers every mistake with a problem in words', async () => {
    const expected: Record<string, [number, RegExp]> = {
      '/api/m/nowhere/surveys': [404, /no municipality "nowhere"/],
      '/api/m/north/released/small-survey/1999': [404, /no released wave "1999"/],
      '/api/m/south/released/small-survey/2025': [404, /no municipality "south"/],
      '/api/m/north/released/other/2025': [404, /of "other"/],
      '/api/m/north/notebooks/other': [404, /no notebook "other"/],
      '/api/m/North%20x/surveys': [400, /not as it should be/],
      "/api/m/north'--/notebooks": [400, /not as it should be/],
      '/api/m/north/released/small-survey/a%00b': [400, /not as it should be/],
      '/nothing/here': [404, /nothing at this address/],
      '/api/../etc/passwd': [404, /nothing at this address/],
    };
    for (const [path, [status, detail]] of Object.entries(expected)) {
      const reply = await app.request(path);
      expect([reply.status, reply.headers.get('content-type')], path).toEqual([status, 'application/problem+json']);
      const problem = problemSchema.parse(await reply.json());
      expect(problem).toMatchObject({
        status,
        detail: expect.stringMatching(detail),
        instance: `urn:uuid:${reply.headers.get('x-request-id')}`,
      });
      if (status === 400) expect(problem.errors).toMatchObject([{ pointer: expect.stringMatching(/^\/\w+$/) }]);
    }
  });

  it('refuses other methods in words', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await app.request('/api/municipalities', { method })).status, method).toBe(405);
  });

  it('describes every route that it serves, and serves every route that it describes', async () => {
    const document = (await get('/api/openapi.json')) as unknown as OpenApi;
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual([...new Set(served)].sort());
    for (const operations of Object.values(document.paths))
      for (const operation of Object.values(operations)) {
        expect(isRule(operation['x-rule'])).toBe(true);
        for (const { content } of Object.values(operation.responses))
          for (const { schema } of Object.values(content))
            expect(document.components.schemas).toHaveProperty([schema.$ref.replace('#/components/schemas/', '')]);
      }
  });

  it('shows strangers what is for everyone, members what is for their municipality, and only tables that such a notebook declares', async () => {
    const { db } = database();
    const north = (await findMunicipality(db, 'north'))!.municipality;
    const change = (audience: 'everyone' | 'municipality', waves: string) =>
      inMunicipality(db, north, async (tx) => {
        const { revision } = await saveNotebook(tx, north, { ...notebook, tables: [{ survey: 'small-survey', wave: waves }] });
        await insertPublication(tx, { municipality: north, notebook: 'first', revision, audience });
      });
    const seenBy = async (one: Hono) => {
      const status = async (path: string) => (await one.request(path)).status;
      const listed = (await (await one.request('/api/municipalities')).json()) as unknown[];
      const paths = ['notebooks/first', 'surveys', 'released/small-survey/2023', 'released/small-survey/2025'];
      return [listed.length, ...(await Promise.all(paths.map((path) => status(`/api/m/north/${path}`))))];
    };
    await change('municipality', '2023');
    expect(await seenBy(app)).toEqual([0, 404, 404, 404, 404]);
    expect(await seenBy(holding(north))).toEqual([0, 404, 404, 404, 404]);
    expect(await seenBy(holding(north, 'reader'))).toEqual([1, 200, 200, 200, 404]);
    expect(await seenBy(holding(north, 'analyst'))).toEqual([1, 200, 200, 200, 200]);
    await change('everyone', '2023');
    expect(await seenBy(app)).toEqual([1, 200, 200, 200, 404]);
    expect(await get('/api/m/north/surveys')).toMatchObject([{ waves: [{ wave: '2023' }] }]);
    await change('everyone', '*');
    expect(await seenBy(app)).toEqual([1, 200, 200, 200, 200]);

    const coordinator = holding(north, 'ctcCoordinator');
    const headers = { 'content-type': 'application/json' };
    for (const audience of ['everyone', 'municipality', 'municipality', 'everyone']) {
      const init = { method: 'PUT', headers, body: JSON.stringify({ audience }) };
      expect((await coordinator.request('/api/m/north/notebooks/first/audience', init)).status).toBe(200);
    }
    const published = await inMunicipality(db, north, (tx) =>
      tx.selectFrom('tenant.audit').select('detail').where('act', '=', 'notebook.published').orderBy('at').execute(),
    );
    // What was so already is no change.
    expect(published.map(({ detail }) => detail)).toEqual([
      { sha256: expect.any(String) },
      { before: 'everyone', after: 'municipality' },
      { before: 'municipality', after: 'everyone' },
    ]);
  });

  it('shows what was published as it was, whatever is released later, until somebody publishes it again', async () => {
    const { db } = database();
    const north = (await findMunicipality(db, 'north'))!.municipality;
    const coordinator = holding(north, 'ctcCoordinator');
    const publish = (body: unknown) =>
      coordinator.request('/api/m/north/notebooks/first/audience', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    interface Shown {
      readonly revision: number;
      readonly frozen: {
        readonly file: string;
        readonly surveys: readonly { readonly waves: readonly { wave: string; release: number }[] }[];
      };
    }
    const shown = async (): Promise<Shown> => get('/api/m/north/notebooks/first');
    const tagOf = async (path: string) => {
      const reply = await app.request(`/api/m/north/${path}/small-survey/2025`);
      return reply.status === 200 ? reply.headers.get('etag') : reply.status;
    };
    const before = await shown();
    expect(before.frozen.surveys.map(({ waves }) => waves.map(({ wave, release }) => [wave, release]))).toEqual([
      [
        ['2023', 1],
        ['2025', 1],
      ],
    ]);
    const frozenAt = ({ frozen: { file } }: Shown) => `notebooks/first/published/${file}`;
    const tag = await tagOf(frozenAt(before));
    expect(tag).toBe(await tagOf('released'));

    // The wave is released anew, and another one for the first time.
    await inMunicipality(db, north, async (tx) => {
      const copy = (wave: string, number: number) =>
        sql`insert into tenant.release (municipality, instrument, wave, number, document, etag, settings, cost, area_set)
          select municipality, instrument, ${wave}, ${number}::integer, document, 'another', settings, cost, area_set
          from tenant.release where wave = '2025' and number = 1`.execute(tx);
      await sql`insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id)
        select municipality, instrument, '2027', version, label, state, respondents, psus, strata, quality, fingerprint, gen_random_uuid()
        from tenant.wave where wave = '2025'`.execute(tx);
      await copy('2025', 2);
      await copy('2027', 1);
    });
    expect(await shown()).toEqual(before);
    expect([await tagOf(frozenAt(before)), await tagOf('released')], 'a stranger reads what is published and nothing else').toEqual([
      tag,
      tag,
    ]);
    expect((await app.request('/api/m/north/released/small-survey/2027')).status).toBe(404);
    expect((await coordinator.request('/api/m/north/released/small-survey/2025')).headers.get('etag')).not.toBe(tag);
    expect((await app.request(`/api/m/north/${frozenAt(before)}/small-survey/2027`)).status).toBe(404);

    // Others see it: still the same file.
    await publish({ audience: 'municipality' });
    expect(await tagOf(frozenAt(before)), 'it is for members now').toBe(404);
    await publish({ audience: 'everyone' });
    expect(await shown()).toEqual(before);

    const { revision } = before;
    const offered = await coordinator.request(`/api/m/north/notebooks/first/revisions/${revision}/tables`);
    await publish({ audience: 'everyone', revision });
    const after = await shown();
    expect(await offered.json()).toEqual({ surveys: after.frozen.surveys, indicators: [] });
    expect(after.frozen.surveys[0]!.waves.map(({ wave, release }) => [wave, release])).toEqual([
      ['2023', 1],
      ['2025', 2],
      ['2027', 1],
    ]);
    expect(after.frozen.file).not.toBe(before.frozen.file);
    expect([await tagOf(frozenAt(before)), await tagOf(frozenAt(after))]).toEqual([404, 'W/"another"']);
  });

  it('says where the areas of a released wave lie, once a map has them under the same names', async () => {
    const { db } = database();
    const north = (await findMunicipality(db, 'north'))!.municipality;
    const path = '/api/m/north/released/small-survey/2023/areas';
    expect(await get(path)).toEqual([]);
    const square = (west: number) => [[[west, 0] as const, [west + 9.6, 0] as const, [west, 10] as const, [west, 0] as const]];
    const area = (code: string, within: string | null, west: number) => ({
      code,
      name: { sv: code, en: code },
      within,
      units: within === null ? [] : [code],
      keys: {},
      characteristics: {},
      geometry: { type: 'MultiPolygon' as const, coordinates: [square(west)] },
    });
    const map = (id: string, validFrom: string, ...areas: readonly ReturnType<typeof area>[]) =>
      inMunicipality(db, north, (tx) => insertAreaSet(tx, north, { id, name: { sv: id, en: id }, validFrom, areas }));
    await map('other', '2026-01-01', area('all', null, 0), area('W', 'all', 0));
    await map('own', '2022-01-01', area('all', null, 0), area('N', 'all', 0), area('S', 'all', 10), area('X', 'all', 20));
    // The two that the tables name, and nothing else of the map.
    expect(await get(path)).toMatchObject([
      {
        code: 'N',
        within: null,
        polygons: [
          [
            [
              [0, 0],
              [10, 0],
              [0, 10],
              [0, 0],
            ],
          ],
        ],
      },
      {
        code: 'S',
        within: null,
        polygons: [
          [
            [
              [10, 0],
              [20, 0],
              [10, 10],
              [10, 0],
            ],
          ],
        ],
      },
    ]);

    // A published page keeps the shapes that it was published with: none, until it is published anew, and then these.
    interface Shown {
      readonly revision: number;
      readonly frozen: { readonly file: string };
    }
    const shown = async (): Promise<Shown> => get('/api/m/north/notebooks/first');
    const frozenPath = ({ frozen: { file } }: Shown) => `/api/m/north/notebooks/first/published/${file}/small-survey/2023/areas`;
    const before = await shown();
    expect(await get(frozenPath(before))).toEqual([]);
    const publishing = await holding(north, 'ctcCoordinator').request('/api/m/north/notebooks/first/audience', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ audience: 'everyone', revision: before.revision }),
    });
    expect(publishing.status).toBe(200);
    const live = await get(path);
    const after = await shown();
    expect(await get(frozenPath(after))).toEqual(live);
    expect((await app.request(frozenPath(before))).status, 'the file that is not shown any more').toBe(404);
    await map('newer', '2026-02-01', area('all', null, 0), area('N', 'all', 40), area('S', 'all', 50));
    expect(await get(path)).not.toEqual(live);
    expect(await get(frozenPath(after))).toEqual(live);
    expect((await app.request(frozenPath(after).replace('2023', '2024'))).status).toBe(404);

    expect((await app.request('/api/m/north/released/small-survey/2024/areas')).status).toBe(404);
    expect((await app.request('/api/m/south/released/small-survey/2023/areas')).status).toBe(404);
  });

  it('answers many at once', async () => {
    const paths = [
      '/healthz',
      '/api/m/north/surveys',
      '/api/municipalities',
      '/api/m/north/released/small-survey/2025',
      '/api/m/north/notebooks/first',
    ];
    const replies = await Promise.all(Array.from({ length: 60 }, (_, i) => app.request(paths[i % paths.length]!)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('has logged each request once, without anything that was in an address behind "?"', async () => {
    lines.length = 0;
    await app.request('/api/municipalities?code=secret');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: 'request', path: '/api/municipalities', status: 200 }]);
    expect(lines.join('')).not.toContain('secret');
  });
});
