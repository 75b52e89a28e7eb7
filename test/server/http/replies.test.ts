import { Hono } from 'hono';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonReply, packedJsonReply } from '../../../server/http/json-reply.ts';
import { carefulHeaders, identifyAndLog, onlyOurHosts, onlyOurPagesChange, onlyWithoutProxy } from '../../../server/http/request-frame.ts';
import { seeFromOutside } from '../../../server/http/seen-from-outside.ts';
import { untracedCounts } from '../../../server/http/untraced.ts';
import { staticFiles } from '../../../server/http/static-files.ts';
import { problemReply } from '../../../server/problem.ts';
import { silentLog } from '../../../server/log.ts';

const large = { words: Array.from({ length: 400 }, (_, i) => `word ${i}`) };
const bytesOf = async (reply: Response) => Buffer.from(await reply.arrayBuffer());

describe('jsonReply', () => {
  const app = new Hono().get('/large', (context) => jsonReply(context, large)).get('/small', (context) => jsonReply(context, { a: 1 }));

  it('packs what is worth it, for callers that take it', async () => {
    const packed = await app.request('/large', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(JSON.parse(gunzipSync(await bytesOf(packed)).toString())).toEqual(large);
    for (const [path, accepted] of [
      ['/small', 'gzip'],
      ['/large', 'gzip;q=0'],
      ['/large', 'br'],
      ['/large', ''],
    ] as const) {
      const plain = await app.request(path, { headers: { 'accept-encoding': accepted } });
      expect(plain.headers.get('content-encoding'), `${path} ${accepted}`).toBeNull();
      expect(plain.headers.get('vary')).toBe('accept-encoding');
      expect(await plain.json()).toBeTypeOf('object');
    }
  });

  it('answers 304 to a caller that has it, however it writes the tag', async () => {
    const etag = (await app.request('/large')).headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const reply = await app.request('/large', { headers: { 'if-none-match': known } });
      expect([reply.status, (await bytesOf(reply)).length, reply.headers.get('etag')], known).toEqual([304, 0, etag]);
    }
    expect((await app.request('/large', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const reply = await app.request('/large', { method: 'HEAD' });
    expect([reply.status, (await bytesOf(reply)).length]).toEqual([200, 0]);
    expect(reply.headers.get('etag')).toBeTruthy();
  });
});

describe('packedJsonReply', () => {
  const app = new Hono().get('/', (context) => packedJsonReply(context, { document: gzipSync(JSON.stringify(large)), etag: 'abc' }));

  it('sends stored bytes as they are, and unpacks them for a caller that cannot', async () => {
    const packed = await app.request('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(await bytesOf(packed)).toString()).toBe(JSON.stringify(large));
    expect(await (await app.request('/')).json()).toEqual(large);
    expect((await app.request('/', { headers: { 'if-none-match': 'W/"abc"' } })).status).toBe(304);
  });
});

describe('staticFiles', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motvikt-static-'));
    await mkdir(join(folder, 'assets/deep'), { recursive: true });
    await writeFile(join(folder, 'assets/app-1a2b.js'), 'console.log(1)'.repeat(100));
    await writeFile(join(folder, 'assets/deep/font-9z.woff2'), 'font');
    await writeFile(join(folder, 'assets/.env'), 'secret');
    await writeFile(join(folder, 'secret.js'), 'secret');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const app = async () => (await staticFiles(join(folder, 'assets'))).onError((error, context) => problemReply(context, error));

  it('serves what was built, to be kept for ever', async () => {
    const reply = await (await app()).request('/assets/app-1a2b.js');
    expect(await reply.text()).toContain('console.log(1)');
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const packed = await (await app()).request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(await bytesOf(packed)).toString()).toContain('console.log(1)');
    expect((await (await app()).request('/assets/deep/font-9z.woff2')).headers.get('content-type')).toBe('font/woff2');
  });

  it('packs nothing for a caller that refuses it', async () => {
    const plain = await (await app()).request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('reaches no other file, by whatever address', async () => {
    for (const path of [
      '/assets/../secret.js',
      '/assets/%2e%2e/secret.js',
      '/assets/..%2fsecret.js',
      '/assets//etc/passwd',
      '/assets/.env',
      '/assets/',
      '/assets/deep',
      '/assets/app-1a2b.js%00',
    ])
      expect((await (await app()).request(path)).status, path).toBe(404);
  });

  it('is empty where nothing was built', async () => {
    const none = (await staticFiles(join(folder, 'nowhere'))).onError((error, context) => problemReply(context, error));
    expect((await none.request('/assets/app-1a2b.js')).status).toBe(404);
  });
});

describe('the frame of every request', () => {
  const lines: object[] = [];
  const log = { ...silentLog, info: (event: string, facts?: object) => void lines.push({ event, ...facts }) };
  const appAt = (publicUrl: string | null, proxies = 0): Hono => {
    const app = new Hono();
    app.use('*', identifyAndLog(log, untracedCounts(log)));
    app.use('*', seeFromOutside(proxies));
    app.use('*', carefulHeaders);
    app.use('*', onlyOurHosts(publicUrl));
    app.use('*', onlyOurPagesChange);
    app.onError((error, context) => problemReply(context, error));
    app.get('/page', (context) => context.html('<p>Hej</p>'));
    app.get('/data', (context) => context.json({}));
    app.post('/data', (context) => context.json({}));
    app.get('/sandbox', (context) => context.html('<p>Hej</p>', 200, { 'content-security-policy': 'own' }));
    return app;
  };
  const app = appAt(null);

  it('gives pages a policy without anything inline, and lets nobody frame them', async () => {
    const { headers } = await app.request('/page');
    const policy = headers.get('content-security-policy')!;
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy.split('; ')).toContain(directive);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('gives data and problems a policy under which nothing runs, and leaves a policy that a page has set', async () => {
    for (const path of ['/data', '/nothing'])
      expect((await app.request(path)).headers.get('content-security-policy'), path).toBe(
        "default-src 'none'; frame-ancestors 'none'; sandbox",
      );
    expect((await app.request('/sandbox')).headers.get('content-security-policy')).toBe('own');
  });

  it('logs each request once, with its id and without its query string', async () => {
    lines.length = 0;
    const reply = await app.request('/data?code=secret', { headers: { 'x-request-id': 'chosen by the caller' } });
    expect(lines).toEqual([
      { event: 'request', id: reply.headers.get('x-request-id'), method: 'GET', path: '/data', status: 200, ms: expect.any(Number) },
    ]);
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers for this machine only, so that no page elsewhere can read it through a name of its own', async () => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'motvikt.localhost'])
      expect((await app.request(`http://${host}/data`)).status, host).toBe(200);
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.0.7:4000'])
      expect((await app.request(`http://${host}/data`)).status, host).toBe(421);
  });

  it('answers under the address that people use, and behind a trusted proxy by what that says', async () => {
    const url = 'https://motvikt.kommun.example';
    const status = async (app: Hono, address: string, headers: Record<string, string> = {}) =>
      (await app.request(address, { headers })).status;
    expect(await status(appAt(url), `${url}/data`)).toBe(200);
    expect(await status(appAt(url), 'http://127.0.0.1:4000/data')).toBe(200);
    for (const host of ['https://evil.example', 'https://motvikt.kommun.example:444', 'https://motvikt.kommun.example.evil.example'])
      expect(await status(appAt(url), `${host}/data`), host).toBe(421);
    const forwarded = { 'x-forwarded-host': 'motvikt.kommun.example', 'x-forwarded-proto': 'https' };
    expect(await status(appAt(url, 1), 'http://inside:4000/data', forwarded)).toBe(200);
    expect(await status(appAt(url, 0), 'http://inside:4000/data', forwarded)).toBe(421);
  });

  it('hands the example to nobody by a proxy, whatever host that asks for', async () => {
    const app = new Hono();
    app.onError((error, context) => problemReply(context, error));
    app.use('*', onlyOurHosts(null)).use('*', onlyWithoutProxy);
    app.get('/data', (context) => context.text('the passwords'));
    const asked = (headers: Record<string, string>) => app.request('http://127.0.0.1:4000/data', { headers });
    expect((await asked({ accept: '*/*', 'x-requested-with': 'fetch' })).status).toBe(200);
    for (const name of ['X-Forwarded-For', 'x-forwarded-anything', 'Forwarded', 'Via']) {
      const reply = await asked({ [name]: '203.0.113.9' });
      expect(reply.status, name).toBe(421);
      expect(await reply.json(), name).toMatchObject({ detail: expect.stringMatching(new RegExp(`${name}.*EXAMPLE=no`, 'i')) });
    }
  });

  it('lets a browser come by TLS only, once it has', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    expect((await appAt(null, 1).request('http://localhost/data', { headers })).headers.get('strict-transport-security')).toBe(
      'max-age=63072000',
    );
    expect((await appAt(null, 0).request('http://localhost/data', { headers })).headers.get('strict-transport-security')).toBeNull();
  });

  it('takes what changes something from our own pages only, or from what is no browser', async () => {
    const url = 'https://motvikt.kommun.example';
    const post = async (headers: Record<string, string>) =>
      (
        await appAt(url, 1).request('http://inside/data', {
          method: 'POST',
          headers: { 'x-forwarded-host': 'motvikt.kommun.example', 'x-forwarded-proto': 'https', ...headers },
        })
      ).status;
    for (const headers of [
      {},
      { origin: url },
      { 'sec-fetch-site': 'same-origin' },
      { origin: url, 'sec-fetch-site': 'same-origin' },
    ] as Record<string, string>[])
      expect(await post(headers), JSON.stringify(headers)).toBe(200);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://motvikt.kommun.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: url, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[])
      expect(await post(headers), JSON.stringify(headers)).toBe(403);
    expect((await app.request('/data', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });
});
