/** Cells that hang, break what they share, or fail: the harm stays in the notebook, and the reader is told in words. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { notebookServer, type NotebookServer } from './notebook-server.ts';
import { isUsable } from './usable.ts';

let browser: Browser;
let server: NotebookServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), notebookServer()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(...cells: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ locale: 'en', colorScheme: 'light' });
  await page.goto(server.address + server.notebook(['// tables: open/2024', ...cells]));
  return page;
}
const cell = (page: Page, id: number) => page.frameLocator('iframe').locator(`#cell-${id}`);

/** Two of many ways; the long form of the tests tries them all. */
const long = process.env['MOTVIKT_TESTS'] === 'all';

describe('a cell without end', () => {
  it.each(
    [
      ['a loop', 'for (;;) {}'],
      ['promises that call each other', 'const again = () => Promise.resolve().then(again); await again();'],
      ['an expression that backtracks', 'display(/^(a+)+$/.test("a".repeat(60) + "b"));'],
      ['recursion that never gets deep', 'const deep = (n) => { try { deep(n + 1) } finally { deep(n + 1) } }; deep(0);'],
    ].slice(0, long ? undefined : 2),
  )('by %s leaves the page usable, and can be stopped and started again', async (_, code) => {
    const page = await open(`await new Promise((done) => setTimeout(done, 400)); ${code}`);
    const notice = page.getByRole('alert').getByText('still computing, or has got stuck');
    await notice.waitFor({ timeout: 20_000 });
    expect(await isUsable(page)).toBe(true);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: 'Hostile' }).waitFor();
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.locator('iframe').waitFor();
    await notice.waitFor({ state: 'detached' });
    await page.close();
  });

  it('that does end is said to be there again', async () => {
    const page = await open(
      'await new Promise((done) => setTimeout(done, 400)); const until = performance.now() + 7000; while (performance.now() < until); display("at last")',
    );
    const notice = page.getByRole('alert').getByText('still computing');
    await notice.waitFor({ timeout: 20_000 });
    await cell(page, 2).getByText('at last').waitFor({ timeout: 20_000 });
    await notice.waitFor({ state: 'detached' });
    await page.close();
  });
});

describe.concurrent('a cell that fails', () => {
  it('keeps its error to itself, and says it; the others go on', async () => {
    const page = await open(
      'const a = 1;\nnull.x;',
      'display("fine " + (1 + 1))',
      'const b = await Promise.reject(new Error("asked in vain"))',
      'display("needs " + b)',
    );
    await cell(page, 3).getByText('fine 2').waitFor();
    await cell(page, 2)
      .getByText(/TypeError.*\(cell 2, line 2\)/)
      .waitFor();
    await cell(page, 4).getByText('asked in vain (cell 4, line 1)').waitFor();
    await cell(page, 5).getByText('asked in vain (cell 4, line 1)').waitFor();
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });

  it('to be read is named with its place, and the others run', async () => {
    const page = await open('const = 1', 'display("fine")');
    await page.getByRole('alert').getByText('Cell 2 cannot be read: Unexpected token (1:6)').waitFor();
    await cell(page, 3).getByText('fine').waitFor();
    await page.close();
  });

  it('because two make a name, nobody does, or they wait for each other is told with the numbers of the cells', async () => {
    const page = await open('const a = 1', 'const a = 2', 'display(nowhere)', 'const x = y + 1', 'const y = x + 1');
    for (const sentence of [
      'The name “a” is made in several cells (2, 3)',
      'The name “nowhere” is used in cell 4 but is made nowhere',
      'Cells 5, 6 wait for each other',
    ])
      await page.getByRole('alert').getByText(sentence).waitFor();
    await page.close();
  });
});

describe.concurrent('a cell that breaks what cells share', () => {
  it.each([
    [
      'what objects inherit',
      'Object.prototype.type = "ready"; Object.prototype.px = 9; Object.prototype.polluted = 1; Array.prototype.map = () => []; Array.prototype[Symbol.iterator] = null;',
    ],
    ['promises', 'Promise.prototype.then = function () { return this };'],
    ['the globals', 'for (const key of Object.getOwnPropertyNames(window)) try { window[key] = null } catch {}'],
    ['its document', 'document.documentElement.remove();'],
    ['JSON and text', 'JSON.parse = () => ({ rows: [] }); TextDecoder.prototype.decode = () => "{}"; String.prototype.slice = () => "";'],
  ])('(%s) harms nobody else', async (_, code) => {
    const page = await open(`await new Promise((done) => setTimeout(done, 300)); ${code}`);
    await page.waitForTimeout(1000);
    expect(
      await page.evaluate(() => [
        ({} as { polluted?: number }).polluted,
        [1].map((x) => x + 1),
        typeof Promise.prototype.then,
        [...'ab'].length,
      ]),
    ).toEqual([undefined, [2], 'function', 2]);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });
});
