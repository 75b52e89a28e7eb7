/** A reader wants to know where a number comes from, and goes astray once. The pages without a database: none of these asks it. */
import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutPages, aboutTextsFor } from '../../notebooks/wording/about-texts.ts';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { silentLog } from '../../server/log.ts';
import { pageRules } from '../../server/page-rules.ts';
import { pages, readFaces, staffReply } from '../../server/pages.ts';
import { launchBrowser } from '../browser.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';

let server: ServerType;
let address: string;
let browser: Browser;
beforeAll(async () => {
  const dist = join(import.meta.dirname, '../../dist/web');
  const faces = await readFaces(dist);
  const nothing = async () => false;
  const app = createApp({
    db: undefined as unknown as Database,
    log: silentLog,
    version: 'test',
    pages: [
      { app: await staticFiles(join(dist, 'assets')), rules: 'everyone' },
      { app: pages(faces, { municipality: nothing, notebook: nothing }), rules: pageRules },
    ],
    problemPage: staffReply(faces),
  });
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve());
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

describe.each(readersInTurn(1))('$name', (reader) => {
  const t = aboutTextsFor(reader.language);
  const other = aboutTextsFor(reader.language === 'sv' ? 'en' : 'sv');
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;

  it('follows the links at the foot of the page, from the method to accessibility', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/about/accessibility`);
    for (const name of aboutPages) {
      await page.getByRole('navigation', { name: t.about }).getByRole('link', { name: t.pages[name].link }).click();
      await page.getByRole('heading', { level: 1, name: t.pages[name].title }).waitFor();
      expect(await page.title()).toBe(`${t.pages[name].title} · Motvikt`);
      if (name !== 'accessibility') await page.locator('.paper').waitFor();
      await isFine(page, 1);
      await keepPicture(page, `about-${name}-${suffix}`);
    }
    await page.getByRole('button', { name: reader.language === 'sv' ? 'English' : 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: other.pages.accessibility.title }).waitFor();
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads a formula in the paper, and comes to a section by its address', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/about/method#held-against-r-and-the-cdc`);
    const heading = page.locator('#held-against-r-and-the-cdc');
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    expect(await page.locator('.paper').getAttribute('lang')).toBe('en');
    const formula = page.locator('.formula math').first();
    expect((await formula.boundingBox())!.width).toBeGreaterThan(40);
    await page.getByRole('navigation', { name: t.contents }).getByRole('link').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#[a-z-]+$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told that there is no such page, and finds the way back', async () => {
    const { page, close } = await openPage(browser, address, reader);
    for (const path of ['/nope', '/m/%E4/n/x', '/about/nope']) {
      expect((await page.goto(address + path))!.status(), path).toBe(404);
      await page.getByRole('heading', { level: 1, name: t.nowhere }).waitFor();
      await isFine(page, 1);
    }
    await keepPicture(page, `nowhere-${suffix}`);
    expect(await page.getByRole('main').getByRole('link').getAttribute('href')).toBe('/');
    await close();
  });
});
