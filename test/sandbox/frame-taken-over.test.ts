/**
 * The frame wholly in hostile hands: its script is replaced by one that holds the port and says whatever it likes. The page takes its
 * height within bounds, answers questions for declared tables within a budget, and nothing else.
 */
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../server/people/own-view.ts';
import { roles } from '../../server/access/roles.ts';
import { launchBrowser } from '../browser.ts';
import { notebookServer, type NotebookServer } from './notebook-server.ts';
import { isUsable } from './usable.ts';

let browser: Browser;
const servers: NotebookServer[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

/** `port` is the port; what `heard` comes to hold is what the page answered. */
async function takeOver(
  deed: string,
  reader?: Me,
): Promise<{ page: Page; server: NotebookServer; heard: () => Promise<Record<string, unknown>[]> }> {
  const server = await notebookServer(
    `
    window.heard = [];
    addEventListener('message', async ({ ports: [port] }) => {
      if (!port) return;
      window.port = port;
      port.onmessage = ({ data }) => { if (data.type !== 'ping') heard.push({ ...data, wave: data.wave && new TextDecoder().decode(data.wave) }); };
      const wait = (ms) => new Promise((done) => setTimeout(done, ms));
      ${deed}
    });`,
    reader,
  );
  servers.push(server);
  const page = await browser.newPage({ locale: 'en', colorScheme: 'light', viewport: { width: 900, height: 700 } });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(server.address + server.notebook(['// tables: open/2024']));
  await page.waitForFunction(() => document.querySelector('iframe') !== null || document.querySelector('[role=alert]') !== null);
  return {
    page,
    server,
    heard: () => page.frames()[1]!.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard),
  };
}
/** The page has taken everything that was said to it so far: it answers a last question, and the port keeps the order. */
async function settled({ page, heard }: Pick<Awaited<ReturnType<typeof takeOver>>, 'page' | 'heard'>): Promise<void> {
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  const ask = () =>
    page.frames()[1]!.evaluate(() => {
      const { port } = globalThis as unknown as { port?: MessagePort };
      port?.postMessage({ type: 'ask', id: 999, table: 'last' });
      return port !== undefined;
    });
  await expect.poll(ask, { timeout: 10_000 }).toBe(true);
  await expect.poll(async () => (await heard()).some(({ id }) => id === 999), { timeout: 10_000 }).toBe(true);
  // What it would paint of them is painted.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}
const pageErrors: string[] = [];
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

describe('a frame in hostile hands', () => {
  it('is given the declared tables for questions of the exact shape, and no others', async () => {
    const questions: readonly unknown[] = [
      { type: 'ask', id: 1, table: 'released', filter: { survey: 'open', wave: '2024' } },
      { type: 'ask', id: 2, table: 'surveys' },
      { type: 'ask', id: 3, table: 'released', filter: { survey: 'open', wave: '2023' } },
      { type: 'ask', id: 4, table: 'released', filter: { survey: 'other', wave: '2024' } },
      { type: 'ask', id: 5, table: 'released', filter: { survey: 'open/../../elsewhere/released/open', wave: '2024' } },
      { type: 'ask', id: 6, table: 'released', filter: { survey: 'open', wave: '..' } },
      { type: 'ask', id: 7, table: 'released', filter: { survey: ['open'], wave: { toString: 1 } } },
      { type: 'ask', id: 8, table: 'released', filter: null },
      { type: 'ask', id: 9, table: 'released', filter: { survey: 'o'.repeat(1_000_000), wave: '2024' } },
      { type: 'ask', id: 10, table: 'notebooks' },
      {
        type: 'ask',
        id: 11,
        table: 'released',
        slug: 'elsewhere',
        municipality: 'elsewhere',
        filter: { survey: 'open', wave: '2024', slug: 'elsewhere' },
      },
      { type: 'ask', id: 12, table: '__proto__', filter: { survey: 'constructor', wave: 'prototype' } },
      // Single answers are for the enclave, also where the reader may enter it and the author may not.
      { type: 'ask', id: 13, table: 'responses' },
      { type: 'ask', id: 1.5, table: 'surveys' },
      { type: 'ask', id: '13', table: 'surveys' },
      { type: 'ask', id: Number.MAX_VALUE, table: 'surveys' },
      { type: 'ask', id: { valueOf: 1 }, table: 'surveys' },
      { type: 'ask', table: 'surveys' },
    ];
    const { page, server, heard } = await takeOver(`for (const question of ${JSON.stringify(questions)}) port.postMessage(question);`);
    const answers = async () => (await heard()).filter(({ type }) => type === 'answer');
    await expect.poll(async () => (await answers()).length, { timeout: 5000 }).toBe(13);
    const byId = new Map((await answers()).map((answer) => [answer['id'], answer]));
    expect([...byId.keys()].toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(JSON.parse(String(byId.get(1)!['wave']))).toEqual({ secretOf: '/api/m/exempelkommun/released/open/2024' });
    expect(JSON.parse(String(byId.get(11)!['wave']))).toEqual({ secretOf: '/api/m/exempelkommun/released/open/2024' });
    expect(byId.get(2)!['surveys']).toMatchObject([{ instrument: 'open', waves: [{ wave: '2024' }] }]);
    expect([3, 4, 5, 6, 7, 8, 9, 10, 12, 13].map((id) => byId.get(id)!['refused'])).toEqual([
      'notDeclared',
      'notDeclared',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
      'malformed',
    ]);
    expect(server.requests.filter((request) => request.includes('released'))).toEqual(
      Array(2).fill('/api/m/exempelkommun/released/open/2024'),
    );
    expect(server.requests.filter((request) => request.includes('elsewhere'))).toEqual([]);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('gets nothing by a reader who may do more than its author: no other table, no other page, no deed', async () => {
    const everywhere = ['exempelkommun', 'elsewhere'].map((slug) => ({
      slug,
      name: slug,
      roles: [...roles],
      grants: roles.map((role) => ({ role, scope: { kind: 'municipality' as const } })),
      enclaveUntil: '2099-01-01',
      pages: [],
    }));
    const reader: Me = {
      person: { name: 'Ann', email: 'ann@example.org', hasPassword: true, secondFactor: { on: true, passed: true }, example: false },
      municipalities: everywhere,
      example: false,
    };
    const calm = await takeOver('', reader);
    await settled(calm);
    await calm.page.waitForLoadState('networkidle');
    const hostile = await takeOver(
      `const all = { slug: 'elsewhere', municipality: 'elsewhere', role: 'admin', method: 'POST', path: '/api/m/elsewhere/people', url: '/api/m/elsewhere/people', href: '/m/elsewhere/people' };
      const filters = [{ survey: 'other', wave: '2024' }, { survey: 'open', wave: '2023' }, { survey: 'elsewhere', wave: '2024' }, { survey: '../../elsewhere/released/open', wave: '2024' }];
      let id = 0;
      for (const filter of filters) for (const table of ['released', 'areas', 'responses', 'people', 'comments']) port.postMessage({ type: 'ask', id: id++, table, filter, ...all });
      for (const type of ['publish', 'comment', 'grant', 'invite', 'revision', 'restore', 'fetch', 'open', 'navigate']) port.postMessage({ type, ...all, body: 'stolen' });
      await Promise.allSettled(['/api/me', '/api/m/elsewhere/people', '/api/m/exempelkommun/enclave'].map((path) => fetch(location.origin + path, { credentials: 'include', mode: 'no-cors' })));
      port.postMessage({ type: 'ask', id: 500, table: 'last' });`,
      reader,
    );
    await expect.poll(async () => (await hostile.heard()).some(({ id }) => id === 500), { timeout: 10_000 }).toBe(true);
    await settled(hostile);
    const answers = (await hostile.heard()).filter(({ type, id }) => type === 'answer' && Number(id) < 500);
    expect(answers).toHaveLength(20);
    expect(answers.filter(({ refused }) => refused === undefined)).toEqual([]);
    const asked = ({ server }: typeof calm) => [...new Set(server.requests.filter((path) => path.startsWith('/api/')))].sort();
    expect(asked(calm)).toContain('/api/me');
    const usual = asked(calm);
    expect(asked(hostile).filter((path) => !usual.includes(path))).toEqual([]);
    expect(await hostile.page.content()).not.toContain('stolen');
    expect(await isUsable(hostile.page)).toBe(true);
    await Promise.all([calm.page.close(), hostile.page.close()]);
  });

  it('is no taller than the page allows, whatever it says', async () => {
    const { page } = await takeOver(`
      for (const px of [NaN, Infinity, -Infinity, -5, '9e9', {}, [], null, true, () => 1].filter((px) => typeof px !== 'function')) port.postMessage({ type: 'height', px });
      await wait(300);
      port.postMessage({ type: 'height', px: 1e12 });`);
    await expect.poll(() => heightOf(page), { timeout: 5000 }).toBe(60_000);
    await page.frames()[1]!.evaluate(() => (globalThis as unknown as { port: MessagePort }).port.postMessage({ type: 'height', px: -1 }));
    await expect.poll(() => heightOf(page), { timeout: 5000 }).toBe(160);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('puts no word, markup, title or address into the page', async () => {
    const { page, heard } = await takeOver(`
      const words = '<img src=x onerror="document.title = 1">stolen';
      for (const type of ['open', 'appearance', 'answer', 'title', 'html', 'error', 'alert', 'navigate', 'language', 'stop', '__proto__', words, null, 7, { a: 1 }])
        port.postMessage({ type, html: words, title: words, language: words, scheme: words, message: words, url: '//127.0.0.1', px: words, __proto__: { px: 9 } });
      for (const odd of [null, undefined, 0, words, [], new Map([['type', 'ready']]), new Error(words), new Uint8Array(9)]) port.postMessage(odd);
      parent.postMessage({ type: 'height', px: 5000, html: words }, '*');
      port.postMessage({ type: 'ready' });`);
    await settled({ page, heard });
    expect(await page.content()).not.toContain('stolen');
    expect(await page.title()).toBe('Hostile · Motvikt');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(await heightOf(page)).toBeLessThan(200);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('writes into the address but codes, now and then, and leads nowhere', async () => {
    const { page, server, heard } = await takeOver(`
      const said = [
        'stolen', '#stolen=1', { survey: 'stolen' }, [['survey']], [['stolen', 7]], [['survey', ['stolen']]], [['survey', { toString: 'stolen' }]],
        [['__proto__', 'stolen']], [['survey', '//127.0.0.1/stolen']], [['survey', 'javascript:stolen']].concat([['x', 'a"']]), [['survey', '<b>stolen']],
        [['survey', 'stolen\\n']], [['survey', '\\u202estolen']], [['survey', 'stolen'.repeat(99)]], [['survey', 'stolen'], ['survey', 'twice']],
        Array.from({ length: 1000 }, (_, i) => ['stolen' + i, 'x']), [['stolen'.repeat(9), 'x']], null, 7,
      ];
      for (const choices of said) port.postMessage({ type: 'chosen', choices, hash: '#stolen', url: '//127.0.0.1/stolen' });
      port.postMessage({ type: 'chosen', choices: [['survey', 'open'], ['sex', null]] });`);
    const before = await page.evaluate(() => ({ length: history.length, path: location.pathname + location.search }));
    await settled({ page, heard });
    expect(page.url()).toBe(`${server.address}${before.path}#survey=open&sex=`);
    await page.evaluate(() => {
      const own = history.replaceState.bind(history);
      Object.assign(globalThis, { changes: 0 });
      history.replaceState = (...all) => {
        (globalThis as unknown as { changes: number }).changes++;
        own(...all);
      };
    });
    await page.frames()[1]!.evaluate(() => {
      const { port } = globalThis as unknown as { port: MessagePort };
      for (let i = 0; i < 300; i++) port.postMessage({ type: 'chosen', choices: [['wave', `${i}`]] });
    });
    // The last one stands there in the end; between, only so many as a browser takes without complaint.
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(`${server.address}${before.path}#wave=299`);
    expect(await page.evaluate(() => (globalThis as unknown as { changes: number }).changes)).toBeLessThan(25);
    expect(await page.evaluate(() => history.length)).toBe(before.length);
    expect(server.requests.join('\n')).not.toContain('stolen');
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('saves nothing by itself: the page asks, names the file, and makes it anew', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>stolen</script><text onclick="stolen">seen</text></svg>';
    const { page, heard } = await takeOver(`
      const drawing = ${JSON.stringify(drawing)};
      for (const said of [null, 'x', { format: 'html', svg: drawing }, { format: 'csv', rows: [['a'], [{}]] }, { format: 'svg', svg: '<html>stolen</html>' }])
        port.postMessage({ type: 'save', name: 'stolen.exe', ...said });
      window.offer = (said) => port.postMessage({ type: 'save', name: 'stolen.exe', title: 'stolen', ...said });`);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await settled({ page, heard });
    const bar = page.getByRole('dialog');
    // The five malformed ones have used up what may come at once; a reader presses later.
    expect(await bar.count()).toBe(0);
    const offer = (said: object) =>
      page.frames()[1]!.evaluate((what) => (globalThis as unknown as { offer: (what: object) => void }).offer(what), said);
    await expect
      .poll(
        async () => {
          await offer({ format: 'svg', svg: drawing });
          return bar.count();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(1);
    expect(await page.content()).not.toContain('stolen');
    expect(downloads).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: 'Save the file' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^exempelkommun-\d+\.svg$/);
    expect(await readFile(await download.path(), 'utf8')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><text>seen</text></svg>',
    );
    expect(await bar.count()).toBe(0);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('names a section of its own notebook by two numbers, and scrolls a page that it was not asked to scroll nowhere', async () => {
    const { page, server, heard } = await takeOver(`
      for (const said of [{ cell: '1"><img src=x>', heading: 1 }, { cell: 9, heading: 1 }, { cell: 1, heading: -1 }, { cell: 1, heading: { valueOf: 1 } }])
        port.postMessage({ type: 'link', ...said, words: 'stolen' });
      port.postMessage({ type: 'height', px: 5000 });
      for (const px of [3000, NaN, '9', null, 1e12]) port.postMessage({ type: 'place', px });`);
    await settled({ page, heard });
    expect(page.url()).not.toContain('#');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page
      .frames()[1]!
      .evaluate(() =>
        (globalThis as unknown as { port: MessagePort }).port.postMessage({ type: 'link', cell: 1, heading: 2, words: 'stolen' }),
      );
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toBe(`${server.address}/m/exempelkommun/n/0#section:1.2`);
    expect(await page.getByRole('dialog').innerText()).not.toContain('stolen');
    await page.close();
  });

  it('draws over nothing of the page around it', async () => {
    const { page, heard } = await takeOver(`
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style = 'position: fixed; inset: -9999px; z-index: 2147483647; inline-size: auto; block-size: auto; background: red';
      cover.popover = 'manual';
      document.body.append(cover);
      cover.showPopover();`);
    await settled({ page, heard });
    expect(await page.frames()[1]!.evaluate(() => document.elementFromPoint(9, 9)?.id), 'it covers its own frame').toBe('cover');
    const over = await page.locator('h1').evaluate((title) => {
      const { x, y, width, height } = title.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === title;
    });
    expect(over).toBe(true);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('is told the cells once, however often it says that it is ready', async () => {
    const { page, heard } = await takeOver(`for (let i = 0; i < 50; i++) port.postMessage({ type: 'ready' });`);
    await settled({ page, heard });
    expect((await heard()).filter(({ type }) => type === 'open')).toHaveLength(1);
    await page.close();
  });

  it.each([
    ['questions', `{ type: 'ask', id: i, table: 'released', filter: { survey: 'open', wave: '2024' } }`],
    ['heights', `{ type: 'height', px: 200 + (i % 700) }`],
    ['signs of life', `{ type: 'pong' }`],
    ['nonsense', `'x'.repeat(2000)`],
  ])('is stopped when it floods the page with %s, in words, and the page goes on', async (_, message) => {
    const { page, server } = await takeOver(`for (let i = 0; i < 20000; i++) port.postMessage(${message});`);
    await page.getByRole('alert').getByText('sent more questions than the page takes').waitFor({ timeout: 10_000 });
    expect(await page.locator('iframe').count()).toBe(0);
    expect(server.requests.filter((request) => request.includes('released')).length).toBeLessThan(200);
    expect(await isUsable(page)).toBe(true);
    await page.getByRole('button', { name: 'Run again' }).waitFor();
    await page.close();
  });

  it('gets the port once: a document that it becomes has none', async () => {
    const { page } = await takeOver(`if (!location.hash) { location.hash = 'again'; location.reload(); }`);
    const arrived = () =>
      page
        .frames()[1]!
        .evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type)
        .catch(() => 'under way');
    await expect.poll(arrived, { timeout: 10_000 }).toBe('reload');
    await page.frames()[1]!.waitForLoadState('load');
    const again = await page.frames()[1]!.evaluate(() => 'port' in globalThis);
    expect(again).toBe(false);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('leaves no fault in the page', () => expect(pageErrors).toEqual([]));
});
