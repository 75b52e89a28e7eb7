/** A board reads the reports that come with the product: each opens whole in both languages, says its strengths before its risks, and can be sorted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { libraryGuide, templates } from '../../notebooks/templates/index.ts';
import { isSample } from '../is-sample.ts';
import { launchBrowser } from '../browser.ts';
import { serverUnderTest, type ServerUnderTest } from '../running-server.ts';
import { isFine, keepPicture, openPage } from './open-page.ts';

let server: ServerUnderTest;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serverUnderTest(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Told by their own journey. */
const others = ['factors-per-area', 'long-term-change'];
const reports = [...templates, libraryGuide].filter(({ slug }) => !others.includes(slug));
/** Each page fetches all waves: the sample opens those that have most in them, and the two below that are used as well. */
const opened = isSample ? reports.filter(({ slug }) => ['before-workshop', 'notebook-library'].includes(slug)) : reports;
const cells = (page: Page) => page.frameLocator('iframe');

/** Every cell has run and shows no fault; what it asked for has come. */
async function whole(page: Page): Promise<void> {
  const sections = cells(page).locator('main > section');
  await sections.first().waitFor({ state: 'attached' });
  await expect
    .poll(() => sections.evaluateAll((all) => all.filter((one) => one.dataset['runs'] === undefined).map(({ id }) => id)), {
      timeout: 30_000,
    })
    .toEqual([]);
  // The last cell is drawn when all that it waits for is.
  await sections.last().locator(':scope > *').first().waitFor();
  expect(await cells(page).locator('.fault, .observablehq--error').allInnerTexts()).toEqual([]);
}

describe.each(opened)('$slug', ({ slug, title }) => {
  // One reader each in the sample: the languages take turns.
  const readers = [
    { width: 360, scheme: 'dark', language: 'sv' },
    { width: 1280, scheme: 'light', language: 'en' },
  ] as const;
  const turn = opened.findIndex((one) => one.slug === slug) % 2;

  it.each(isSample ? [readers[turn]!] : readers)('opens whole at $width px in $language', async (reader) => {
    const { page, complaints, close } = await openPage(browser, server.address, reader);
    await page.goto(`${server.address}/m/exempelkommun/n/${slug}`);
    await page.getByRole('heading', { level: 1, name: title[reader.language] }).waitFor();
    await whole(page);
    await isFine(page, 2);
    await keepPicture(page, `report-${slug}-${reader.width}-${reader.language}`);
    const t = textsFor(reader.language);
    const headings = await cells(page).getByRole('heading', { level: 2 }).allInnerTexts();
    if (headings.includes(t.reports.concerns))
      expect(headings.indexOf(t.reports.strengths)).toBeLessThan(headings.indexOf(t.reports.concerns));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('area-profile', () => {
  it('draws another factor on the map, and leaves the rest of the page as it was', async () => {
    const { page, close } = await openPage(browser, server.address, { width: 1280, scheme: 'light', language: 'sv' });
    await page.goto(`${server.address}/m/exempelkommun/n/area-profile`);
    await whole(page);
    const map = cells(page).getByRole('img', { name: /^Karta:/ });
    const before = await map.getAttribute('aria-label');
    const runs = () =>
      cells(page)
        .locator('main > section')
        .evaluateAll((all) => all.map((one) => Number(one.dataset['runs'])));
    const first = await runs();
    await cells(page).locator('select[name=factor]').selectOption('=family-conflict');
    await expect.poll(() => map.getAttribute('aria-label')).not.toBe(before);
    await expect.poll(async () => (await runs()).filter((count, k) => count > first[k]!).length).toBe(2);
    await isFine(page, 2);
    await close();
  });
});

describe('coverage-and-quality', () => {
  it('has a table that is sorted by its headings, both ways and back', async () => {
    const { page, close } = await openPage(browser, server.address, { width: 1280, scheme: 'light', language: 'en' });
    await page.goto(`${server.address}/m/exempelkommun/n/coverage-and-quality`);
    await whole(page);
    const table = cells(page).getByRole('table', { name: textsFor('en').reports.coverageAndQuality.reliability });
    const alphas = async () => (await table.locator('tbody tr td:nth-child(3)').allInnerTexts()).map(Number);
    const listed = await alphas();
    const heading = table.getByRole('columnheader', { name: textsFor('en').labels.alpha });
    await heading.getByRole('button').click();
    expect(await alphas()).toEqual([...listed].sort((a, b) => a - b));
    await heading.getByRole('button').press('Enter');
    expect(await alphas()).toEqual([...listed].sort((a, b) => b - a));
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await isFine(page, 2);
    await heading.getByRole('button').press('Enter');
    expect(await alphas()).toEqual(listed);
    await close();
  });
});

/** A wide table, and parts that on a screen are folded. */
const printed = ['about-the-method', 'before-workshop', 'to-those-who-answered'];
describe.each(isSample ? printed : [...templates].map(({ slug }) => slug))('%s on paper', (slug) => {
  it('cuts no line, row or chart, heads every column, and has no heading with nothing below', async () => {
    const { page, complaints, close } = await openPage(browser, server.address, { width: 1280, scheme: 'light', language: 'sv' });
    await page.goto(`${server.address}/m/exempelkommun/n/${slug}/print`);
    await whole(page);
    const height = ((297 - 46) * 96) / 25.4;
    await expect.poll(() => cells(page).locator('main').evaluate(faultsOnPaper, height)).toEqual([]);
    await isFine(page, 2);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Runs in the frame. */
function faultsOnPaper(main: Element, height: number): string[] {
  const isSeen = (one: Element) => one.getClientRects().length > 0;
  const seen = (selector: string) => [...main.querySelectorAll(selector)].filter(isSeen);
  const gist = (one: Element) => `${one.tagName} ${(one.textContent ?? '').trim().slice(0, 40)}`;
  const faults: string[] = [];
  for (const one of seen('h2, h3, p, li, .cards, tbody > tr:not(.paper-added), figure')) {
    const [top, bottom] = [one.getBoundingClientRect().top + scrollY, one.getBoundingClientRect().bottom + scrollY];
    if (!one.querySelector('ul, ol') && Math.floor(top / height) !== Math.floor((bottom - 0.01) / height)) faults.push(`cut: ${gist(one)}`);
  }
  for (const table of seen('table')) {
    if (table.getBoundingClientRect().right > innerWidth + 0.5) faults.push(`too wide: ${gist(table)}`);
    if (
      [...table.querySelectorAll('th')].some((one) => one.getBoundingClientRect().width > 0 && (one as HTMLElement).innerText.trim() === '')
    )
      faults.push(`no heading: ${gist(table)}`);
  }
  // A heading is followed by words, a list, a chart or a table that are seen, on the same page.
  const flow = seen('h2, h3, p, li, figure, tr');
  for (const [k, one] of flow.entries()) {
    const next = flow[k + 1];
    if (!one.tagName.startsWith('H')) continue;
    if (!next || next.tagName === 'H2') faults.push(`nothing below: ${gist(one)}`);
    else if (
      Math.floor((one.getBoundingClientRect().top + scrollY) / height) !== Math.floor((next.getBoundingClientRect().top + scrollY) / height)
    )
      faults.push(`parted: ${gist(one)}`);
  }
  return faults;
}
