/**
 * Requests that no client of ours would send, made from the OpenAPI document, from somebody who may do everything, so that they come as
 * far as they can: no server error, nothing of our insides in a reply, nothing stored. 200 for each route in the long form.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabaseIn } from '../made-once.ts';
import { roles, type Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { openAccounts } from '../../server/people/accounts.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { temporaryFolder } from './temporary-folder.ts';

const perRoute = process.env['MOTVIKT_TESTS'] === 'all' ? 200 : 12;

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Operation {
  readonly parameters: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}
interface Malformed {
  readonly method: string;
  readonly path: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

const plausible: Readonly<Record<string, string>> = { slug: 'north', notebook: 'first', person: 'somebody', paper: 'method' };
/** As they stand in an address, escapes and all. */
const brokenPart = fc.oneof(
  fc.constantFrom(
    '%00',
    'a%00b',
    '%ff',
    '%',
    '%E0%A4%A',
    '..%2f..%2fetc%2fpasswd',
    '__proto__',
    'constructor',
    "x'--",
    '%27%20or%20%271%27=%271',
    '-1',
    '1e309',
    'NaN',
    'null',
    '*',
    '0'.repeat(600),
    '%F0%9F%92%A5'.repeat(50),
    '9999-99-99',
    '00000000-0000-0000-0000-000000000000',
    '%E2%80%AE',
  ),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((text) => encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, '?')) || '%20'),
);
const notThis = fc.constantFrom<unknown>({ junk: [null] }, [[[]]], { __proto__: null, constructor: 1 });
const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
const brokenText = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '0',
    '"x"',
    'true',
    '{"__proto__":{"admin":true}}',
    deep(3000),
    '\u0000',
    '{"a":1e999}',
    '{"a":"\\ud800"}',
    ' '.repeat(2000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `{${text}`),
);

/** Nearly what the route takes: one part of it is of another kind, is missing, or is one too many. */
function brokenBody({ properties = {}, required = [] }: Schema): fc.Arbitrary<string> {
  const names = Object.keys(properties).filter((name) => properties[name]!.type !== undefined && properties[name]!.type !== 'object');
  const guess = Object.fromEntries(
    Object.entries(properties).map(([name, { type }]) => [
      name,
      type === 'array' ? [] : type === 'integer' ? 1 : type === 'boolean' ? true : 'text',
    ]),
  );
  const nearly = fc.oneof(
    ...(names.length > 0 ? [fc.tuple(fc.constantFrom(...names), notThis).map(([name, value]) => ({ ...guess, [name]: value }))] : []),
    ...(required.length > 0 ? [fc.constantFrom(...required).map((name) => ({ ...guess, [name]: undefined }))] : []),
    fc.constant({ ...guess, oneTooMany: true }),
    fc.constant(Object.fromEntries(Object.keys(guess).map((name) => [name, 'x'.repeat(30_000)]))),
  );
  return fc.oneof(
    nearly.map((value) => JSON.stringify(value)),
    brokenText,
  );
}

function malformed(method: string, path: string, { parameters, requestBody }: Operation): fc.Arbitrary<Malformed> {
  const names = parameters.map(({ name }) => name);
  const broken = names.length === 0 ? fc.constant(null) : fc.tuple(fc.constantFrom(...names), brokenPart);
  const type = fc.constantFrom(
    'application/json',
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'a/b;charset=\u00e5',
  );
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
  const body =
    method === 'get'
      ? fc.constant(undefined)
      : requestBody
        ? brokenBody(requestBody.content['application/json'].schema)
        : fc.oneof(brokenText, bytes, fc.constant('--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n--x--'));
  const query = fc.constantFrom('', '?', '?a=%00&a=1', `?${'q'.repeat(3000)}`, '?__proto__[x]=1');
  const headers = fc.constantFrom<Record<string, string>>(
    {},
    { accept: 'text/html' },
    { 'if-none-match': '"'.repeat(200) },
    { 'accept-encoding': 'gzip;q=x,,;' },
    { cookie: `motvikt.session_token=${'x'.repeat(100)}` },
    { 'content-length': '5' },
  );
  return fc.record({ broken, type, body, query, headers }).map((parts) => ({
    method: method.toUpperCase(),
    path:
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (parts.broken?.[0] === name ? parts.broken[1] : (plausible[name] ?? 'x'))) +
      parts.query,
    ...(parts.body !== undefined && { body: parts.body }),
    type: parts.type,
    headers: parts.headers,
  }));
}

describe('malformed requests', () => {
  let folder: string;
  let database: OpenDatabase;
  let app: Hono;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    await emptyDatabaseIn(join(folder, 'data'));
    database = await openDatabase({ dataDir: join(folder, 'data'), databaseUrl: null });
    const { db } = database;
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' });
    const notebook = {
      slug: 'first',
      title: { sv: 'a', en: 'a' },
      summary: { sv: 'a', en: 'a' },
      source: '<notebook></notebook>',
      tables: [],
    };
    await inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, notebook, 'everyone'));
    const log = createLog((line) => faults.push(line));
    const everything: Who = {
      person: 'p',
      name: 'Ada',
      session: 's',
      secondFactor: true,
      memberships: new Map([
        [
          municipality,
          { grants: roles.map((role) => ({ role, scope: { kind: 'municipality' } }) as const), enclaveUntil: '9999-01-01T00:00:00Z' },
        ],
      ]),
    };
    const accounts = openAccounts({
      db,
      secret: 'of this test',
      publicUrl: () => 'http://localhost',
      mailer: { kind: 'outbox', send: async () => {} },
      log,
      singleSignOn: null,
      example: false,
    });
    app = createApp({
      db,
      accounts,
      keys: await openWaveKeys(join(folder, 'keys')),
      findWho: async () => everything,
      log,
      version: 'test',
    });
  });
  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Of every row there is. */
  const contents = (): Promise<readonly unknown[]> =>
    (database.db as unknown as Kysely<never>).transaction().execute(async (tx) => {
      await sql`set local role none`.execute(tx);
      const { rows } = await sql<{ table: string }>`
        select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname in ('tenant', 'accounts', 'queue') order by 1`.execute(
        tx,
      );
      const sums = [];
      for (const { table } of rows)
        sums.push([
          table,
          (await sql`select md5(string_agg(t::text, '|' order by t::text)) as sum from ${sql.raw(table)} t`.execute(tx)).rows,
        ]);
      return sums;
    });

  it('are refused in words by every route, and change nothing', async () => {
    const document = (await (await app.request('/api/openapi.json')).json()) as { paths: Record<string, Record<string, Operation>> };
    const before = await contents();
    let sent = 0;
    for (const [path, operations] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(operations))
        await fc.assert(
          fc.asyncProperty(malformed(method, path, operation), async (request) => {
            faults.length = 0;
            const reply = await app.request(request.path, {
              method: request.method,
              headers: { 'content-type': /^[\x20-\x7e]*$/.test(request.type) ? request.type : 'x', ...request.headers },
              ...(request.body !== undefined && { body: request.body }),
            });
            sent++;
            const text = await reply.text();
            const story = `${request.method} ${request.path} ${String(request.body).slice(0, 300)} → ${reply.status} ${text.slice(0, 300)} ${faults.filter((line) => line.includes('"level":"error"')).join()}`;
            expect(reply.status, story).toBeLessThan(500);
            expect(text, story).not.toMatch(/\n\s+at |node_modules|file:\/\/|\/server\/|select |insert into/);
          }),
          { numRuns: perRoute, seed: 20261122, endOnFailure: true },
        );
    expect(await contents()).toEqual(before);
    console.log(`Malformed requests: ${sent} sent to ${Object.values(document.paths).flatMap((one) => Object.keys(one)).length} routes`);
  });
});
