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
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { openAccounts } from '../../server/people/accounts.ts';
import { addClass, addSchool } from '../../server/schools/school.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { temporaryFolder } from './temporary-folder.ts';

const perRoute = process.env['MOTVIKT_TESTS'] === 'all' ? 200 : 12;

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly schema: { readonly format?: string } }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}
interface Malformed {
  readonly method: string;
  readonly path: string;
  /** Whether something of the address is not as it should be. */
  readonly astray: boolean;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of things that are there, as far as they cost little: what comes after the address must be reached. */
const plausible: Readonly<Record<string, string>> = {
  slug: 'north',
  notebook: 'first',
  revision: '1',
  person: 'somebody',
  session: 'one',
  paper: 'method',
  instrument: 'ctc-youth',
  wave: '2026',
  areaSet: 'halves',
  school: '12345678',
  year: '2026-27',
  // Also of the form that a class' own address has.
  class: 'CDFGHJKM',
  language: 'sv',
  // Of what is published.
  file: '0'.repeat(64),
  milestone: 'first',
  since: '2026-01-01',
  at: '2026-10-15T08:00:00.000000Z',
};
/** Taking away reads nothing but the address: where that is in order, it is of nothing that is there. */
const absent: typeof plausible = { ...plausible, school: '87654321' };
const nobodysId = '3f0c6d1e-5b1a-4c57-9a53-2f7f0f6a9d11';
/** In order whatever is sent along, since it reads no body, and then it is written down: here only the address can be wrong. */
const takesNothing = 'post /api/m/{slug}/audit/export';
/** Acts on what the address names, which is not there. */
const actsOnNothing = /^post .*(\/fieldings\/.*\/(codes|open|close)|\/restore)$/;

const takesFile = (method: string, path: string, { parameters, requestBody }: Operation): boolean =>
  method === 'post' &&
  parameters.length > 0 &&
  !requestBody &&
  `${method} ${path}` !== takesNothing &&
  !actsOnNothing.test(`${method} ${path}`);
const takesBody = (method: string, path: string, operation: Operation): boolean =>
  operation.requestBody !== undefined || takesFile(method, path, operation);

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

const guessOf = ({ properties = {} }: Schema): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, { type }]) => type !== undefined && type !== 'object')
      .map(([name, { type }]) => [name, type === 'array' ? [] : type === 'integer' ? 1 : type === 'boolean' ? true : 'text']),
  );

/** Nearly what the route takes: one part of it is of another kind, is missing, or is one too many. */
function brokenBody(schema: Schema): fc.Arbitrary<string> {
  const { required = [] } = schema;
  const guess = guessOf(schema);
  const names = Object.keys(guess);
  const nearly = fc.oneof(
    ...(names.length > 0 ? [fc.tuple(fc.constantFrom(...names), notThis).map(([name, value]) => ({ ...guess, [name]: value }))] : []),
    ...(required.length > 0 ? [fc.constantFrom(...required).map((name) => ({ ...guess, [name]: undefined }))] : []),
    fc.constant({ ...guess, oneTooMany: true }),
    fc.constant(Object.fromEntries(names.map((name) => [name, 'x'.repeat(30_000)]))),
  );
  return fc.oneof(
    nearly.map((value) => JSON.stringify(value)),
    brokenText,
  );
}

/** Shorter ones are refused by Node's reader of forms before it reads. */
const boundary = 'x'.repeat(30);
/** The name of the file makes it a file. */
const formOf = (file: string, options: string | null, disposition = 'name="file"; filename="a"'): string =>
  [
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${file}\r\n`,
    ...(options === null ? [] : [`--${boundary}\r\ncontent-disposition: form-data; name="options"\r\n\r\n${options}\r\n`]),
    `--${boundary}--\r\n`,
  ].join('');
const someAreas = '{"id":"others","name":{"sv":"a","en":"a"},"validFrom":"2026-01-01"}';
const brokenForm = fc.oneof(
  fc
    .tuple(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('{"type":"FeatureCollection","features":[{}]}', 'SQLite format 3\0', 'a;b\n1;2\n', '"'),
      ),
      fc.oneof(fc.constantFrom(null, '{}', someAreas), brokenText),
    )
    .map(([file, options]) => formOf(file, options)),
  fc.constantFrom(
    formOf('x', null, 'name="file"'),
    formOf('x', null, 'name="other"; filename="a"'),
    `--${boundary}\r\n\r\n`,
    `--${boundary}--`,
  ),
);

interface Parts {
  readonly broken: readonly [string, string] | null;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

const requestOf = (method: string, path: string, { parameters }: Operation, parts: Parts): Malformed => ({
  method: method.toUpperCase(),
  path:
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (parts.broken?.[0] === name) return parts.broken[1];
      if (parameters.find((one) => one.name === name)?.schema.format === 'uuid') return nobodysId;
      return (method === 'delete' ? absent : plausible)[name] ?? 'unknown to this test';
    }) + parts.query,
  astray: parts.broken !== null,
  ...(parts.body !== undefined && { body: parts.body }),
  type: parts.type,
  headers: parts.headers,
});

const multipart = `multipart/form-data; boundary=${boundary}`;
const rightType = ({ requestBody }: Operation): string => (requestBody ? 'application/json' : multipart);

/** Of every kind of request one that is in order but for its body, which holds one thing too many. */
const oneTooMany = (method: string, path: string, operation: Operation): Malformed =>
  requestOf(method, path, operation, {
    broken: null,
    type: rightType(operation),
    body:
      method === 'get'
        ? undefined
        : operation.requestBody
          ? JSON.stringify({ ...guessOf(operation.requestBody.content['application/json'].schema), oneTooMany: true })
          : formOf('x', '{"oneTooMany":true}'),
    query: '',
    headers: {},
  });

function malformed(method: string, path: string, operation: Operation): fc.Arbitrary<Malformed> {
  const names = operation.parameters.map(({ name }) => name);
  const astray = names.length === 0 ? fc.constant(null) : fc.tuple(fc.constantFrom(...names), brokenPart);
  const broken = `${method} ${path}` === takesNothing ? astray : fc.oneof(fc.constant(null), astray);
  const type = fc.oneof(
    fc.constant(rightType(operation)),
    fc.constantFrom(
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      multipart,
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'a/b;charset=\u00e5',
    ),
  );
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
  const body =
    method === 'get'
      ? fc.constant(undefined)
      : operation.requestBody
        ? brokenBody(operation.requestBody.content['application/json'].schema)
        : fc.oneof(brokenText, bytes, brokenForm, brokenForm);
  const query = fc.constantFrom('', '?', '?a=%00&a=1', `?${'q'.repeat(3000)}`, '?__proto__[x]=1');
  const headers = fc.constantFrom<Record<string, string>>(
    {},
    { accept: 'text/html' },
    { 'if-none-match': '"'.repeat(200) },
    { 'accept-encoding': 'gzip;q=x,,;' },
    { cookie: `motvikt.session_token=${'x'.repeat(100)}` },
    { 'content-length': '5' },
  );
  return fc.record({ broken, type, body, query, headers }).map((parts) => requestOf(method, path, operation, parts));
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
    await inMunicipality(db, municipality, async (tx) => {
      await saveNotebook(tx, municipality, notebook, 'everyone');
      await insertAreaSet(tx, municipality, { id: 'halves', name: { sv: 'a', en: 'a' }, validFrom: '2026-01-01', areas: [] });
      const school = plausible['school']!;
      const open = { area: null, validFrom: null, validTo: null, predecessors: [] };
      await addSchool(tx, municipality, { school, name: 'A', operator: 'public', ...open });
      await addClass(tx, municipality, { school, schoolYear: '2026/27', class: plausible['class']!, grade: null, headCount: 20 });
    });
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
      fieldingKeys: await openFieldingKeys(join(folder, 'keys')),
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
    const every = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({ method, path, operation, name: `${method} ${path}` })),
    );
    let sent = 0;
    /** What was read of a request that had come past the address. */
    const cameIn = new Set<string>();
    const read = new Set<string>();
    for (const { method, path, operation, name } of every)
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
          if (request.astray) return;
          expect(text, story).not.toContain('The address is not as it should be.');
          expect(reply.status, story).not.toBe(403);
          cameIn.add(name);
          if (text.includes('Some values are not as they should be.')) read.add(name);
        }),
        {
          numRuns: perRoute,
          seed: 20261122,
          endOnFailure: true,
          examples: name === takesNothing ? [] : [[oneTooMany(method, path, operation)]],
        },
      );
    expect(every.filter(({ name }) => !cameIn.has(name)).map(({ name }) => name)).toEqual([takesNothing]);
    const bodies = every.filter(({ method, path, operation }) => takesBody(method, path, operation));
    expect(bodies.filter(({ name }) => !read.has(name)).map(({ name }) => name)).toEqual([]);
    expect(await contents()).toEqual(before);
    console.log(
      `Malformed requests: ${sent} sent to ${every.length} routes; ${cameIn.size} came past the address, and of ${bodies.length} bodies and forms ${read.size} were read`,
    );
  });
});
