/**
 * A member of a municipality goes about in the shell and fills in a form, by keyboard, on a phone and on a desk. The pages without a
 * database: who is here and what there is comes from replies that are written here.
 */
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designTextsFor } from '../../notebooks/wording/design-texts.ts';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import { carefulHeaders } from '../../server/http/request-frame.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { pages, readFaces } from '../../server/pages.ts';
import type { Me } from '../../server/people/own-view.ts';
import { launchBrowser } from '../browser.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';

const north: Me['municipalities'][number] = {
  slug: 'north',
  name: 'Norrkommun',
  roles: ['admin'],
  grants: [],
  enclaveUntil: null,
  // So many that they stand in groups. Who may see people is told how many there are, which no reply here says.
  pages: Object.keys(staffTextsFor('sv').nav).filter((name) => name !== 'people'),
};
const somebody: Me = {
  person: {
    name: 'Anna Andersson',
    email: 'anna.andersson@norrkommun.example',
    hasPassword: true,
    secondFactor: { on: false, passed: false },
    example: false,
  },
  municipalities: [north, { ...north, slug: 'west', name: 'Västkommun' }],
  example: true,
};

let server: ServerType;
let address: string;
let browser: Browser;
beforeAll(async () => {
  const dist = join(import.meta.dirname, '../../dist/web');
  const everything = async () => true;
  const app = new Hono();
  app.use('*', carefulHeaders);
  app.get('/api/me', (context) => context.json(somebody));
  app.get('/api/municipalities', (context) => context.json(somebody.municipalities.map(({ slug, name }) => ({ slug, name }))));
  app.get('/api/m/west/notebooks', (context) => context.json({ type: 'urn:motvikt:problem:forbidden', status: 403 }, 403));
  app.get('/api/m/:slug/:what', (context) => context.json([]));
  app.route('/', await staticFiles(join(dist, 'assets')));
  app.route('/', pages(await readFaces(dist), { municipality: everything, notebook: everything }, { example: true }));
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

/** What has the focus, by its text. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe.each(readersInTurn(0))('$name', (reader) => {
  const t = staffTextsFor(reader.language);
  const design = designTextsFor(reader.language);
  const own = componentTextsFor(reader.language);
  const narrow = reader.width < 600;
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;

  it('is told what to do next, and finds the way by keyboard to another municipality', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/north`);
    await page.getByText(t.home.steps.secondFactor.title).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `start-${suffix}`);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

    if (narrow) {
      expect(await page.getByRole('link', { name: t.nav['notebooks']! }).isVisible()).toBe(false);
      await page.getByRole('button', { name: t.menu }).press('Enter');
      await isFine(page, 1);
      await keepPicture(page, `menu-${suffix}`);
    }
    // All of them are behind the one button on a phone, those of a group behind the group's on a desk.
    const group = page.getByRole('button', { name: t.navGroups.results });
    const inGroup = page.getByRole('link', { name: t.nav['publishing']! });
    if (!narrow) {
      expect(await inGroup.isVisible()).toBe(false);
      await group.press('Enter');
      await isFine(page, 1);
      await keepPicture(page, `group-${suffix}`);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(t.nav['notebooks']);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe(t.navGroups.results);
      expect(await inGroup.isVisible()).toBe(false);
    } else expect([await group.isVisible(), await inGroup.isVisible()]).toEqual([false, true]);

    await page.getByRole('button', { name: north.name }).press('Enter');
    await isFine(page, 1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: 'Västkommun' }).isVisible()).toBe(false);
    if (narrow) await page.getByRole('button', { name: t.menu }).press('Enter');
    await page.getByRole('button', { name: north.name }).press('Enter');
    await page.getByRole('link', { name: 'Västkommun' }).press('Enter');
    await page.getByText(t.problems.forbiddenTitle).waitFor();
    await isFine(page, 1);
    expect(complaints.filter((said) => !said.includes('403'))).toEqual([]);
    await close();
  });

  it('is led to what is wrong in a form, and loses nothing when the session has ended', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/design`);
    const send = page.getByRole('button', { name: design.send });
    await send.press('Enter');
    await expect.poll(() => focused(page)).toContain(own.summary(6));
    await isFine(page, 1);
    await keepPicture(page, `form-${suffix}`);
    await page.getByRole('link', { name: own.wrong.missing(design.name) }).press('Enter');
    await page.keyboard.type('Örjan Å');
    expect(await page.getByLabel(design.name, { exact: true }).inputValue()).toBe('Örjan Å');

    await page.getByLabel(design.email).fill('orjan@norrkommun.example');
    await page.getByLabel(design.password, { exact: true }).fill('en mening som är lång');
    await page.getByLabel(design.school, { exact: true }).selectOption({ index: 1 });
    await page.getByLabel(design.roles[0]![1]!).check();
    await page.getByLabel(design.agree).check();
    await page.getByLabel(design.reply).selectOption('401');
    await send.press('Enter');
    await page.getByText(own.notSent.signedOut).waitFor();
    expect(await page.getByRole('link', { name: own.notSent.signIn }).getAttribute('target')).toBe('_blank');
    expect(await page.getByLabel(design.name, { exact: true }).inputValue()).toBe('Örjan Å');
    await isFine(page, 1);
    await page.getByLabel(design.reply).selectOption('200');
    await send.press('Enter');
    await page.getByText(design.sent).waitFor();
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('removes nothing without having written its name', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/design`);
    const opener = page.getByRole('button', { name: design.destroy });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: design.destroyTitle });
    await isFine(page, 1);
    await dialog.getByRole('textbox').fill('Ortskolan');
    await dialog.getByRole('textbox').press('Enter');
    await dialog.getByRole('link', { name: own.typedOther('Örtskolan') }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `dialog-${suffix}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(design.destroy);
    await opener.press('Enter');
    await dialog.getByRole('textbox').fill('Örtskolan');
    await dialog.getByRole('textbox').press('Enter');
    await expect.poll(() => focused(page)).toContain(design.destroyed);
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads and sorts a table, in the other language and colours, at 320 px', async () => {
    const { page, complaints, close } = await openPage(browser, address, { ...reader, width: narrow ? 320 : reader.width });
    await page.goto(`${address}/design`);
    const names = () => page.locator('.data-table tbody th').allInnerTexts();
    await expect.poll(async () => (await names())[0]).toBe('7A');
    if (narrow) await page.getByLabel(own.sortBy).selectOption('pupils');
    else await page.getByRole('button', { name: design.columns.pupils }).press('Enter');
    await expect.poll(async () => (await names())[0]).toContain('10');
    await isFine(page, 1);
    if (narrow) await page.getByRole('button', { name: t.menu }).press('Enter');
    await page.getByRole('button', { name: reader.language === 'sv' ? 'English' : 'Svenska' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: designTextsFor(reader.language === 'sv' ? 'en' : 'sv').title }).waitFor();
    await page.getByRole('button', { name: /Light colours|Dark colours|Ljusa färger|Mörka färger/ }).press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe(reader.scheme === 'dark' ? 'light' : 'dark');
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });
});
