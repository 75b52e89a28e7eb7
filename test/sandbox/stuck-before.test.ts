/**
 * A browser that gives frames no process of their own hangs with an endless cell, page and all. The next time the page is opened it waits.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { notebookServer, type NotebookServer } from './notebook-server.ts';

let browser: Browser;
let server: NotebookServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), notebookServer()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
const starts = (storage: Storage) => Object.keys(storage).filter((name) => name.startsWith('motvikt.starting.'));

describe('a notebook that hung the page', () => {
  it('waits for the reader’s word, and then runs', async () => {
    const page = await browser.newPage({ locale: 'en' });
    const path = server.notebook(['display("it ran")']);
    // As a tab leaves it that was closed while it hung.
    await page.addInitScript(
      ([name, then]) => self === top && localStorage.setItem(name!, then!),
      [`motvikt.starting.${path}`, String(Date.now() - 60_000)],
    );
    await page.goto(server.address + path);
    await page.getByRole('alert').getByText('Last time the page did not answer').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.frameLocator('iframe').getByText('it ran').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('is told from one that runs, or that was left in good order', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    const path = server.notebook(['display("it ran")']);
    await page.goto(server.address + path);
    await page.frameLocator('iframe').getByText('it ran').waitFor();
    expect((await page.evaluate(starts, await page.evaluateHandle(() => localStorage))).length).toBe(1);
    await page.goto(`${server.address}/about/method`);
    expect(await page.evaluate(starts, await page.evaluateHandle(() => localStorage))).toEqual([]);
    await page.goto(server.address + path);
    await page.frameLocator('iframe').getByText('it ran').waitFor();
    // After some seconds of life there is nothing to remember.
    await expect.poll(async () => page.evaluate(starts, await page.evaluateHandle(() => localStorage)), { timeout: 20_000 }).toEqual([]);
    await context.close();
  });
});
