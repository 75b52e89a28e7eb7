/** Messages that a cell posts to the page's window, past the port. */
import type { Browser } from 'playwright-core';
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

describe('a page whose window a cell floods', () => {
  it.each([
    ['many messages', 'for (let i = 0; i < 2000; i++) page.postMessage("x", "*")'],
    ['large messages', 'for (let i = 0; i < 5; i++) page.postMessage("x".repeat(1e6), "*")'],
  ])('takes the frame away, says so, and is usable: %s', async (_, flood) => {
    const page = await browser.newPage({ locale: 'en', colorScheme: 'light' });
    await page.goto(
      server.address +
        server.notebook(['// tables: open/2024', `{ const page = Function('return parent')(); setInterval(() => { ${flood} }, 5); }`]),
    );
    await page.getByRole('alert').getByText('The analysis was stopped').waitFor({ timeout: 20_000 });
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await isUsable(page)).toBe(true);
    await page.close();
  });
});
