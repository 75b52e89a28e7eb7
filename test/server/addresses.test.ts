/** What people and programs get at addresses that exist, that do not, and that could not. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import { pageRules } from '../../server/page-rules.ts';
import { pages, staffReply } from '../../server/pages.ts';
import { problemSchema } from '../../server/problem.ts';

const faces = { staff: { js: '/assets/staff-1.js', css: '/assets/staff-1.css' }, sandbox: { js: '/assets/s.js', css: '/assets/s.css' } };
const existing = {
  municipality: async (slug: string) => slug === 'north',
  notebook: async (slug: string, notebook: string) => {
    if (notebook === 'broken') throw new Error('the database is away');
    return slug === 'north' && notebook === 'first';
  },
};
const app = createApp({
  // No address of these tests asks it.
  db: undefined as unknown as Database,
  log: silentLog,
  version: '1.2.3',
  pages: [{ app: pages(faces, existing), rules: pageRules }],
  problemPage: staffReply(faces),
});
/** As a browser asks for a page. */
const browse = (path: string, method = 'GET') =>
  app.request(path, { method, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
const typeOf = (reply: Response) => reply.headers.get('content-type')?.split(';')[0];

describe('an address in a browser', () => {
  it.each(['/', '/m/north', '/m/north/n', '/m/north/n/first', '/about/method', '/about/protection', '/about/accessibility'])(
    'shows the page of %s',
    async (path) => {
      const reply = await browse(path);
      expect([reply.status, typeOf(reply)]).toEqual([200, 'text/html']);
      expect(await reply.text()).toContain(faces.staff.js);
    },
  );

  it.each([
    '/nope',
    '/index.html',
    '/m/nope',
    '/m/nope/n/first',
    '/m/north/n/nope',
    '/m/north/n/first/more',
    '/M/north/n/first',
    '/about/nope',
    // Only where the example is shown.
    '/design',
    '/m/%E4/n/first',
    '/m/north/n/%',
    '/%00',
    '//elsewhere.example/',
    `/${'x'.repeat(9000)}`,
  ])('says with a page that there is nothing at %s', async (path) => {
    const reply = await browse(path);
    expect([reply.status, typeOf(reply)]).toEqual([404, 'text/html']);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await reply.text()).toContain(faces.staff.js);
  });

  it.each([
    ['/m', '/'],
    ['/about', '/about/method'],
    ['/about/protection/', '/about/protection'],
    ['/m/north/n/first//', '/m/north/n/first'],
  ])('leads from %s to %s', async (path, to) => {
    const reply = await browse(path);
    expect([reply.status, reply.headers.get('location')]).toEqual([302, to]);
  });

  it('shows the page also where the server is in trouble, with the status of the trouble', async () => {
    const reply = await browse('/m/north/n/broken');
    expect([reply.status, typeOf(reply)]).toEqual([500, 'text/html']);
  });
});

describe('an address asked by a program', () => {
  it.each(['/nope', '/m/nope/n/first', '/api/nope', `/api/${'x'.repeat(9000)}`])(
    'is a problem in words where there is nothing: %s',
    async (path) => {
      const reply = await app.request(path, { headers: { accept: '*/*' } });
      expect([reply.status, typeOf(reply)]).toEqual([404, 'application/problem+json']);
      expect(problemSchema.parse(await reply.json()).detail).toBe('There is nothing at this address.');
    },
  );

  it('gets problems under /api/ whatever it says that it takes', async () => {
    expect(typeOf(await browse('/api/nope'))).toBe('application/problem+json');
    expect(typeOf(await browse('/api/papers/nope'))).toBe('application/problem+json');
  });

  it.each([
    ['POST', '/api/municipalities', 'GET, HEAD'],
    ['DELETE', '/about/method', 'GET, HEAD'],
    ['PUT', '/m/north/n/first', 'GET, HEAD'],
    ['OPTIONS', '/healthz', 'GET, HEAD'],
    ['BREW', '/', 'GET, HEAD'],
  ])('is told by %s %s which methods there are', async (method, path, allow) => {
    const reply = await app.request(path, { method });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, allow]);
    expect(problemSchema.parse(await reply.json())).toMatchObject({ type: 'urn:motvikt:problem:methodNotAllowed', status: 405 });
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/', '/m/north/n/first', '/nope', '/api/papers/method', '/api/openapi.json']) {
      const [head, get] = [await browse(path, 'HEAD'), await browse(path)];
      expect([head.status, typeOf(head), (await head.arrayBuffer()).byteLength], path).toEqual([get.status, typeOf(get), 0]);
    }
  });
});

describe('the papers', () => {
  it('are served as parts of pages', async () => {
    const reply = await app.request('/api/papers/protection');
    expect(reply.status).toBe(200);
    const { html, sections } = (await reply.json()) as { html: string; sections: { id: string }[] };
    expect(html).toContain(`id="${sections[0]!.id}"`);
    for (const name of ['operate', 'constructor']) {
      const none = await app.request(`/api/papers/${name}`);
      expect(none.status).toBe(404);
      expect(await none.json()).toMatchObject({ detail: `There is no paper "${name}". There are: method, anonymity, protection.` });
    }
  });
});
