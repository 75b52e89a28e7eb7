/** Every route × every role × own and other municipality, area and school, with and without a second factor, against the matrix. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabaseIn } from '../made-once.ts';
import { declaredRoutes } from '../../scripts/rights.ts';
import { findAreasAbove } from '../../server/access/find-areas-above.ts';
import { type Role, roles, type Scope, scopesOf, type Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { existingIn } from '../../server/existing-in.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { pupilPages } from '../../server/fielding/pupil-pages.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { pageRules, pupilPageRules, roomPageRules } from '../../server/page-rules.ts';
import { pages } from '../../server/pages.ts';
import { openAccounts } from '../../server/people/accounts.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { roomPages } from '../../server/workshops/room-pages.ts';
import { temporaryFolder } from '../database/temporary-folder.ts';
import { matrix } from './matrix.ts';
import { about, type Asking, type Expected, expected } from './read-matrix.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const scopes: readonly Scope[] = [
  { kind: 'municipality' },
  ...[about.area, about.above, 'hill', about.school].map((code) => ({ kind: 'area', code }) as const),
  ...[about.school, '87654321', about.area].map((code) => ({ kind: 'school', code }) as const),
];
const boundTo = scopesOf as Partial<Record<Role, string>>;
/** What the role may be bound to, and nothing else: grantFaults sees to it that no other grant comes to be. */
const scopesFor = (role: Role) =>
  scopes.filter(({ kind }) =>
    boundTo[role] === undefined
      ? kind === 'municipality'
      : kind === 'area'
        ? boundTo[role].startsWith('area')
        : kind === 'school'
          ? boundTo[role] === 'school'
          : boundTo[role] === 'areaOrAll',
  );

/** The right to the enclave is granted to analysts; an admin who has it all the same, since the role was taken away later, gets nowhere by it. */
const enclavesFor = (role: Role) =>
  role === 'analyst' ? ([undefined, 'open', 'ended'] as const) : role === 'admin' ? ([undefined, 'open'] as const) : [undefined];

const askers: readonly Asking[] = [
  { name: 'a stranger', session: null },
  ...[false, true].map((secondFactor) => ({
    name: `a member of nothing, second factor ${secondFactor}`,
    session: { secondFactor, where: 'none' as const },
  })),
  ...roles.flatMap((role) =>
    scopesFor(role).flatMap((scope, k) =>
      // In another municipality one scope is as good as any.
      (k === 0 ? (['own', 'other'] as const) : (['own'] as const)).flatMap((where) =>
        [false, true].flatMap((secondFactor) =>
          enclavesFor(role).map((enclave) => ({
            name: `${role} of ${JSON.stringify(scope)} in ${where} municipality, second factor ${secondFactor}, enclave ${enclave ?? 'never'}`,
            session: { role, scope, where, secondFactor, ...(enclave && { enclave }) },
          })),
        ),
      ),
    ),
  ),
];

const refusals: Readonly<Record<string, Expected>> = {
  'urn:motvikt:problem:signIn': 'signIn',
  'urn:motvikt:problem:secondFactor': 'secondFactor',
  'urn:motvikt:problem:forbidden': 'forbidden',
};

describe('rights', () => {
  let folder: string;
  let database: OpenDatabase;
  let app: Hono;
  let ids: Readonly<Record<'own' | 'other', string>>;
  const routes = declaredRoutes();
  const nameOf = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await emptyDatabaseIn(join(folder, 'data'));
    database = await openDatabase({ dataDir: join(folder, 'data'), databaseUrl: null });
    const { db } = database;
    ids = {
      own: (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality,
      other: (await ensureMunicipality(db, { slug: 'south', name: 'South' })).municipality,
    };
    await inMunicipality(db, ids.own, async (tx) => {
      await sql`insert into tenant.area_set (municipality, area_set, name, valid_from) values (${ids.own}, '2026', '{}', '2026-01-01')`.execute(
        tx,
      );
      for (const [place, area, parent] of [
        [0, 'all', null],
        [1, about.above, 'all'],
        [2, about.area, about.above],
        [3, 'hill', 'all'],
      ] as const)
        await sql`insert into tenant.area (municipality, area_set, area, place, name, parent, units, keys, characteristics, geometry)
          values (${ids.own}, '2026', ${area}, ${place}, '{}', ${parent}, '[]', '{}', '{}', '{}')`.execute(tx);
    });
    const notebook = {
      title: { sv: 'Vår', en: 'Ours' },
      summary: { sv: 'Kort', en: 'Short' },
      source: '<notebook></notebook>',
      tables: [],
    };
    await inMunicipality(db, ids.own, (tx) => saveNotebook(tx, ids.own, { slug: 'for-members', ...notebook }, 'municipality'));
    const accounts = openAccounts({
      db,
      secret: 'of this test',
      publicUrl: () => 'http://localhost',
      mailer: { kind: 'outbox', send: async () => {} },
      log: silentLog,
      singleSignOn: null,
      example: false,
      clock: () => now,
    });
    const faces = { staff: { js: '/assets/s.js', css: '/assets/s.css' }, sandbox: { js: '/assets/c.js', css: '/assets/c.css' } };
    const assets = new Hono();
    assets.get('/assets/*', (context) => context.text('built'));
    app = createApp({
      db,
      accounts,
      keys: await openWaveKeys(join(folder, 'keys')),
      fieldingKeys: await openFieldingKeys(join(folder, 'keys')),
      clock: () => now,
      findWho: async (headers) => whoOf(askers[Number(headers.get('x-asker'))]!),
      log: silentLog,
      version: 'test',
      pages: [
        { app: assets, rules: 'everyone' },
        { app: pages(faces, existingIn(db), { example: true }), rules: pageRules },
        { app: pupilPages({ form: { js: '', css: '', shared: [] }, worker: '' }, db), rules: pupilPageRules },
        { app: roomPages({ js: '', css: '', shared: [] }), rules: roomPageRules },
      ],
    });
  });
  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  function whoOf({ session }: Asking): Who | null {
    if (session === null) return null;
    const { role, scope, where, enclave } = session;
    const enclaveUntil = enclave === undefined ? null : new Date(now + (enclave === 'open' ? 1 : -1)).toISOString();
    return {
      person: 'p',
      name: 'Ada',
      session: 's',
      secondFactor: session.secondFactor,
      memberships: new Map(where === 'none' ? [] : [[ids[where], { grants: [{ role: role!, scope: scope! }], enclaveUntil }]]),
    };
  }
  const fill = (path: string, slug: string) =>
    path.replaceAll(/:(\w+)|\*/g, (_, name: string | undefined) =>
      name === 'slug'
        ? slug
        : name === 'area'
          ? about.area
          : name === 'school'
            ? about.school
            : name === 'about'
              ? 'method'
              : name === 'notebook'
                ? 'for-members'
                : 'x1',
    );
  const ask = async (route: string, asker: number, slug = 'north'): Promise<{ status: number; text: string; outcome: Expected }> => {
    const [method = '', path = ''] = route.split(' ');
    const reply = await app.request(fill(path, slug), {
      method,
      headers: { 'x-asker': String(asker), 'sec-fetch-site': 'same-origin' },
    });
    const text = await reply.text();
    const type = /"type":"([^"]+)"/.exec(text)?.[1] ?? '';
    return { status: reply.status, text, outcome: [401, 403].includes(reply.status) ? (refusals[type] ?? 'allowed') : 'allowed' };
  };

  it('has a line in the matrix for every route, and a route for every line', () => {
    expect(Object.keys(matrix).toSorted()).toEqual(routes.map(nameOf).toSorted());
  });

  it('opens every cell that the matrix opens, and no other', async () => {
    let tried = 0;
    const served = new Set(app.routes.map(nameOf));
    const wrong: string[] = [];
    for (const route of Object.keys(matrix)) {
      // Served only where a provider is set; declared all the same.
      if (!served.has(route)) {
        expect(route).toMatch(/single-sign-on|accounts\/callback/);
        continue;
      }
      for (const [k, asker] of askers.entries()) {
        const { outcome, status } = await ask(route, k);
        tried++;
        // A fault would count as allowed.
        if (status >= 500) wrong.push(`${route}: ${asker.name} got ${status}`);
        if (outcome !== expected(matrix[route]!, asker))
          wrong.push(`${route}: ${asker.name} got ${outcome}, not ${expected(matrix[route]!, asker)}`);
      }
    }
    expect(wrong).toEqual([]);
    console.log(
      `Rights: ${tried} cells tried (${Object.keys(matrix).length} routes × ${askers.length} kinds of people), none open that should be closed.`,
    );
  });

  it('shows what is published to the municipality to whoever has a role in it, and to nobody else', async () => {
    const seen = await Promise.all(
      askers.map(async (asker, k) => {
        const { status, text } = await ask('GET /api/m/:slug/notebooks', k);
        return [asker.name, status, text.includes('"for-members"')];
      }),
    );
    expect(seen).toEqual(askers.map(({ name, session }) => [name, ...(session?.where === 'own' ? [200, true] : [404, false])]));
    for (const [k, asker] of askers.entries()) {
      const { status } = await ask('GET /api/m/:slug/notebooks/:notebook', k);
      expect([asker.name, status]).toEqual([asker.name, asker.session?.where === 'own' ? 200 : 404]);
    }
  });

  it('knows what lies above an area: in the set that is named, else in the one in force', async () => {
    const above = (area: string, areaSet?: string, at = now) => findAreasAbove(database.db, ids.own, { area, areaSet }, new Date(at));
    expect(await above(about.area)).toEqual([about.area, about.above, 'all']);
    expect(await above(about.area, '2026')).toEqual([about.area, about.above, 'all']);
    expect(await above(about.area, 'another')).toEqual([about.area]);
    expect(await above(about.area, undefined, Date.parse('2025-12-31T10:00:00Z'))).toEqual([about.area]);
    expect(await above('nowhere')).toEqual(['nowhere']);
    expect(await findAreasAbove(database.db, ids.other, { area: about.area }, new Date(now))).toEqual([about.area]);
  });

  it('tells somebody of another municipality nothing more than whether it exists, which is: nothing', async () => {
    const plain = (text: string) => text.replaceAll(/urn:uuid:[0-9a-f-]+/g, '').replaceAll(/north|nowhere/g, 'it');
    const elsewhere = askers.findIndex(({ session }) => session?.role === 'admin' && session.where === 'other' && session.secondFactor);
    for (const route of Object.keys(matrix).filter((one) => one.includes('/m/:slug')))
      for (const asker of [0, 1, elsewhere]) {
        const [own, none] = [await ask(route, asker), await ask(route, asker, 'nowhere')];
        expect([own.status, plain(own.text)], route).toEqual([none.status, plain(none.text)]);
      }
  });
});
