/** An analyst opens the notebooks, chooses, and reads; on a phone and on a desk, light and dark, in both languages. */
import { createReadStream } from 'node:fs';
import { answeredTextsFor } from '../../notebooks/wording/answered-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serverUnderTest, type ServerUnderTest } from '../running-server.ts';
import { importWith } from '../../server/cli/import.ts';
import { whereTo } from '../../web/account/where-to.ts';
import { isFine, keepPicture, openPage, readers, readersInTurn } from './open-page.ts';
import { bareFile, bareInstrument, ownFile, ownInstrument, workedExample } from './own-file.ts';

let server: ServerUnderTest;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serverUnderTest(importOwnFiles), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** As `motvikt import` does it, before the server has the folder. */
async function importOwnFiles(environment: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motvikt-own-'));
  const said: string[] = [];
  const io = {
    language: 'en' as const,
    stdout: (text: string) => void said.push(text),
    stderr: (text: string) => void said.push(text),
    readFile: (path: string) => readFile(path, 'utf8'),
    openFile: (path: string) => createReadStream(path) as AsyncIterable<Uint8Array>,
  };
  try {
    const [instrument, data] = [join(folder, 'own.json'), join(folder, 'own.csv')];
    for (const own of [{ instrument: ownInstrument, data: ownFile() }, { instrument: bareInstrument, data: bareFile() }, workedExample()]) {
      await writeFile(instrument, own.instrument);
      await writeFile(data, own.data);
      const exitCode = await importWith(['--instrument', instrument, '--data', data, '--municipality', 'exempelkommun'], io, {
        environment,
      });
      expect(exitCode, said.join('')).toBe(0);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const words = {
  sv: {
    list: 'Analyser',
    profile: 'Faktorer per område',
    trend: 'Långsiktig utveckling',
    table: 'Visa som tabell',
    sentences: 'Visa som meningar',
    notReleased: 'visas inte på den här nivån',
    interval: 'osäkerhetsintervall',
  },
  en: {
    list: 'Analyses',
    profile: 'Factors per area',
    trend: 'Long-term change',
    table: 'Show as table',
    sentences: 'Show as sentences',
    notReleased: 'not released at this level',
    interval: 'uncertainty interval',
  },
} as const;

const open = (width: number, scheme: 'light' | 'dark', language: 'sv' | 'en') =>
  openPage(browser, server.address, { width, scheme, language });

const cells = (page: Page): FrameLocator => page.frameLocator('iframe');
const chartOf = (page: Page) => cells(page).locator('figure.chart svg');

/** Chooses the n-th option that is offered, and waits until the chart is another one. */
async function choose(page: Page, name: string, pick: (codes: readonly string[]) => string): Promise<void> {
  const select = cells(page).locator(`select[name=${name}]`);
  const offered = await select.evaluate((element: HTMLSelectElement) =>
    [...element.options].filter((option) => !option.disabled && !option.selected).map((option) => option.value),
  );
  const before = await chartOf(page).evaluate((svg) => svg.outerHTML);
  await select.selectOption(pick(offered));
  await expect.poll(() => chartOf(page).evaluate((svg) => svg.outerHTML), { timeout: 10_000 }).not.toBe(before);
}

const toolsOf = ({ width, scheme, language }: (typeof readers)[number]) => ({
  say: words[language],
  picture: (page: Page, name: string) => keepPicture(page, `${name}-${width}-${scheme}-${language}`),
  openHere: () => open(width, scheme, language),
});

describe.each(readersInTurn(0))('$name', (reader) => {
  const { width, language } = reader;
  const { say, picture, openHere } = toolsOf(reader);

  it('opens the list, and from it the areas’ profile, whose charts follow every choice without a reload', async () => {
    const { page, complaints, close } = await openHere();
    await page.goto(server.address);
    await page.getByRole('heading', { level: 1, name: say.list }).waitFor();
    await page.getByRole('link', { name: say.profile }).waitFor();
    await isFine(page, 1);
    await picture(page, 'list');

    await page.getByRole('link', { name: say.profile }).click();
    await chartOf(page).waitFor();
    await cells(page).getByText(textsFor(language).page.protectionNote(10, 5)).waitFor();
    await isFine(page, 2);
    await picture(page, 'profile');
    await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));

    await walkRows(page, language);
    expect(await cutWords(page)).toEqual([]);
    await choose(page, 'area', (codes) => codes.find((code) => code !== '')!);
    await isFine(page, 2);
    await choose(page, 'wave', (codes) => codes[0]!);
    await isFine(page, 2);
    await choose(page, 'wave', (codes) => codes.at(-1)!);
    await choose(page, 'comparison', (codes) => codes.find((code) => code !== '')!);
    await isFine(page, 2);
    await choose(page, 'sex', (codes) => codes[0]!);
    await isFine(page, 2);
    await picture(page, 'profile-sex');
    await choose(page, 'sex', (codes) => codes.find((code) => code === '')!);
    await choose(page, 'grade', (codes) => codes.find((code) => code !== '')!);
    await isFine(page, 2);
    const before = await lengths(page);
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('yrbs'))!);
    await isFine(page, 2);
    // A survey of fewer rows is a shorter page: the frame ends where its cells end.
    await expect.poll(async () => (await lengths(page)).room).toBeLessThan(2);
    expect((await lengths(page)).frame).toBeLessThan(before.frame);
    expect(await cutWords(page)).toEqual([]);
    // The page no longer says that all it shows is made up.
    expect(await page.locator('.made-up .mark').count()).toBe(0);
    expect(await page.locator('.made-up').innerText()).toContain(textsFor(language).page.alsoSynthetic);
    await picture(page, 'profile-yrbs');

    await cells(page).getByText(say.table).click();
    const rows = cells(page).locator('table tbody tr');
    expect(await rows.count()).toBeGreaterThan(10);
    expect(await rows.first().innerText()).toMatch(/\d/);
    // Name, value and interval are in sight without scrolling, on a phone too.
    const interval = await rows.first().locator('td').nth(1).boundingBox();
    expect(interval!.x + interval!.width).toBeLessThanOrEqual(width);
    await isFine(page, 2);
    await cells(page).getByText(say.sentences).click();
    expect(await cells(page).locator('.sentences li').first().innerText()).toMatch(/\d|:/);
    await isFine(page, 2);
    await picture(page, 'profile-table');
    expect(await page.evaluate(() => (globalThis as { stillTheSamePage?: boolean }).stillTheSamePage)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each(readersInTurn(1))('$name', (reader) => {
  const { scheme, language } = reader;
  const { picture, openHere } = toolsOf(reader);

  it('shows trends over the waves, and the other language and colours at once', async () => {
    const { page, complaints, close } = await openHere();
    await page.goto(`${server.address}/m/exempelkommun/n/long-term-change`);
    await chartOf(page).waitFor();
    await cells(page).getByText(textsFor(language).page.protectionNote(10, 5)).waitFor();
    await isFine(page, 2);
    await picture(page, 'trend');
    await choose(page, 'show', (codes) => codes.at(-1)!);
    await isFine(page, 2);
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('yrbs'))!);
    await isFine(page, 2);
    expect(await cutWords(page)).toEqual([]);
    // It opens on a place that can be followed, not on the first, which was measured once.
    expect(await chartOf(page).textContent()).not.toContain(textsFor(language).chart.onlyWave);
    await picture(page, 'trend-yrbs');

    const other = language === 'sv' ? 'en' : 'sv';
    await page.getByRole('button', { name: language === 'sv' ? 'English' : 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: words[other].trend }).waitFor();
    await cells(page).getByText(words[other].table).waitFor();
    await isFine(page, 2);
    await page
      .getByRole('button', {
        name: scheme === 'light' ? (other === 'en' ? 'Dark colours' : 'Mörka färger') : other === 'en' ? 'Light colours' : 'Ljusa färger',
      })
      .click();
    await expect.poll(() => cells(page).locator('html').getAttribute('data-scheme')).not.toBe(scheme);
    await isFine(page, 2);
    await picture(page, 'trend-switched');

    await page.reload();
    await page.getByRole('heading', { level: 1, name: words[other].trend }).waitFor();

    // Whoever signs in from here comes back to what was chosen since the page was drawn.
    await chartOf(page).waitFor();
    const drawn = page.url();
    await choose(page, 'survey', (codes) => codes[0]!);
    await expect.poll(() => page.url()).not.toBe(drawn);
    const chosen = page.url();
    await page.getByRole('link', { name: staffTextsFor(other).signIn }).click();
    await page.waitForURL('**/sign-in#*');
    expect(server.address + whereTo(new URL(page.url()))).toBe(chosen);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** One stop of the keyboard: arrow keys go through the rows of the chart, and say of each what the list of sentences says. */
async function walkRows(page: Page, language: 'sv' | 'en'): Promise<void> {
  const list = cells(page).getByRole('listbox', { name: textsFor(language).charts.walk });
  const said = await cells(page).locator('.sentences li').allTextContents();
  const shown = (row: number) => list.locator(`[role=option][aria-posinset="${row}"][aria-setsize="${said.length}"]`);
  await list.focus();
  for (const [key, row] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['End', said.length],
    ['ArrowUp', said.length - 1],
  ] as const) {
    await page.keyboard.press(key);
    expect(await shown(row).textContent()).toBe(said[row - 1]);
    expect(await list.getAttribute('aria-activedescendant')).toBe(await shown(row).getAttribute('id'));
  }
  await isFine(page, 2);
  // The drawing itself says none of them, and its description is said once.
  expect(await chartOf(page).locator('[aria-label]').count()).toBe(0);
  expect(await cells(page).locator('figure.chart[aria-label]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await list.getByRole('option').waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await cells(page).locator('.files button:focus').waitFor();
}

const lengths = async (page: Page) => {
  const [frame, inside] = await Promise.all([
    page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
    cells(page)
      .locator('main')
      .evaluate((element) => element.getBoundingClientRect().height),
  ]);
  return { frame, room: Math.abs(frame - inside) };
};

/** Which of some parts of the first heading stands first on the screen, which next, from the left. */
const lefts = (page: Page, parts: readonly string[]): Promise<number[]> =>
  cells(page)
    .locator('h2')
    .first()
    .evaluate((heading, wanted) => {
      const text = heading.firstChild!;
      const found = wanted.map((part) => {
        const start = text.textContent!.indexOf(part);
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + part.length);
        return range.getBoundingClientRect().left;
      });
      return found.map((left) => found.filter((other) => other < left).length);
    }, parts);

/** The options of all selects whose words would be cut if they were chosen: neither wide enough, nor on as many lines as they need. */
const cutWords = (page: Page): Promise<string[]> =>
  cells(page)
    .locator('select')
    .evaluateAll((selects) => {
      // The same words in the same letters, outside any select.
      const probe = document.body.appendChild(document.createElement('div'));
      const heightOf = (text: string, font: string, width: string): DOMRect => {
        probe.style.cssText = `position: absolute; visibility: hidden; font: ${font}; inline-size: ${width}`;
        probe.textContent = text;
        return probe.getBoundingClientRect();
      };
      /** The arrow stands inside of the padding. */
      const arrow = 16;
      const cut = (selects as HTMLSelectElement[]).flatMap((select) => {
        const chosen = select.selectedIndex;
        const found = [...select.options].flatMap((option) => {
          if (option.disabled) return [];
          select.selectedIndex = option.index;
          const { font, whiteSpace, ...style } = getComputedStyle(select);
          const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
          // The indentation of a tree is for the open list: what is chosen stands without it.
          if (heightOf(option.text.trim(), font, 'max-content').width <= room) return [];
          const lines = heightOf(option.text.trim(), font, `${room}px`).height;
          return whiteSpace === 'normal' && lines <= select.clientHeight ? [] : [`${select.name}: ${option.text.trim()}`];
        });
        select.selectedIndex = chosen;
        return found;
      });
      probe.remove();
      return cut;
    });

describe('the charts of a notebook', () => {
  it('run again only where a choice reaches', async () => {
    const { page, close } = await open(1280, 'light', 'sv');
    await page.goto(`${server.address}/m/exempelkommun/n/factors-per-area`);
    await chartOf(page).waitFor();
    const runs = () =>
      cells(page)
        .locator('section')
        .evaluateAll((sections) => Object.fromEntries(sections.map((section) => [section.id, Number(section.dataset['runs'] ?? 0)])));
    const before = await runs();
    await choose(page, 'area', (codes) => codes.find((code) => code !== '')!);
    const after = await runs();
    // Cell 3 is the form itself; everything that shows rows follows it.
    expect(after['cell-3']).toBe(before['cell-3']);
    expect(after['cell-4']).toBe(before['cell-4']! + 1);
    expect(after['cell-7']).toBe(before['cell-7']! + 1);
    await close();
  });

  it('offer the survey that the analyst imported, its years in their order', async () => {
    const { page, complaints, close } = await open(1280, 'light', 'sv');
    await page.goto(`${server.address}/m/exempelkommun/n/factors-per-area`);
    await chartOf(page).waitFor();
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('own-survey'))!);
    const years = cells(page).locator('select[name=wave] option');
    // The newest first, and compared with the one before it.
    expect(await years.allInnerTexts()).toEqual(['2025', '2023']);
    await choose(page, 'comparison', (codes) => codes.find((code) => code.includes('previousWave'))!);
    expect(await cells(page).locator('.sentences').textContent()).toContain('förra mätomgången');
    await isFine(page, 2);
    await choose(page, 'area', (codes) => codes.find((code) => code.includes('S'))!);
    // The year stands after the name, though the name is written from right to left.
    await expect.poll(() => lefts(page, ['حي السلام', '2025'])).toEqual([0, 1]);
    await keepPicture(page, 'right-to-left');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(readersInTurn(1))('show a survey with nothing to compare with, and say where nothing may be shown, to $name', async (reader) => {
    const { page, complaints, close } = await open(reader.width, reader.scheme, reader.language);
    for (const notebook of ['factors-per-area', 'long-term-change']) {
      await page.goto(`${server.address}/m/exempelkommun/n/${notebook}`);
      await chartOf(page).waitFor();
      await choose(page, 'survey', (codes) => codes.find((code) => code.includes('own-outcomes'))!);
      expect(await cells(page).locator('select[name=area]').count()).toBe(0);
      expect(await cells(page).locator('.sentences').textContent()).toMatch(/\d+\s?%/);
      await isFine(page, 2);
      await keepPicture(page, `bare-${notebook}-${reader.width}-${reader.scheme}-${reader.language}`);
      await choose(page, 'survey', (codes) => codes.find((code) => code.includes('school-survey'))!);
      const nothing = reader.language === 'sv' ? 'Inga värden visas för det här urvalet' : 'No values are shown for this choice';
      await cells(page).getByText(nothing).waitFor();
      expect(
        await cells(page)
          .getByText(/(Runtime|Type)Error/)
          .count(),
      ).toBe(0);
      await isFine(page, 2);
      await keepPicture(page, `tiny-${notebook}-${reader.width}-${reader.scheme}-${reader.language}`);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('keep no sex, grade or place of another survey, and open it as they opened at first', async () => {
    const { page, close } = await open(1280, 'light', 'sv');
    await page.goto(`${server.address}/m/exempelkommun/n/factors-per-area`);
    await chartOf(page).waitFor();
    const chosen = () =>
      cells(page)
        .locator('select')
        .evaluateAll((selects) => (selects as HTMLSelectElement[]).map(({ name, value }) => `${name}${value}`));
    const opening = await chosen();
    expect(opening).toContain('comparison=rest');
    await choose(page, 'area', (codes) => codes.at(-1)!);
    await choose(page, 'sex', (codes) => codes.at(-1)!);
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('yrbs'))!);
    const there = await chosen();
    expect(there.filter((one) => /^(sex|grade)/.test(one))).toEqual(['grade', 'sex']);
    await choose(page, 'sex', (codes) => codes.at(-1)!);
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('own-outcomes'))!);
    await choose(page, 'survey', (codes) => codes.find((code) => code.includes('exempelkommun'))!);
    expect(await chosen()).toEqual(opening);
    await close();
  });

  it('keep what was chosen in the address: for a reload, for a link, and past the link to the content', async () => {
    const { page, complaints, close } = await open(1280, 'light', 'sv');
    const address = `${server.address}/m/exempelkommun/n/factors-per-area`;
    const chosen = () =>
      cells(page)
        .locator('select')
        .evaluateAll((selects) => (selects as HTMLSelectElement[]).map(({ name, value }) => `${name}${value}`));
    await page.goto(address);
    await chartOf(page).waitFor();
    await expect.poll(() => page.url()).toBe(address);
    await choose(page, 'area', (codes) => codes.findLast((code) => code.startsWith('=area='))!);
    await choose(page, 'sex', (codes) => codes.at(-1)!);
    const before = await chosen();
    await expect.poll(() => page.url()).toContain('&sex=');
    expect(page.url()).toMatch(/&area=[^=&]+&/);
    const link = page.url();
    await page.reload();
    await chartOf(page).waitFor();
    await expect.poll(chosen).toEqual(before);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await expect.poll(() => page.url()).toBe(link);
    await expect.poll(chosen).toEqual(before);
    const other = await page.context().newPage();
    await other.goto(`${address}#survey=gone&area=area=nowhere`);
    await chartOf(other).waitFor();
    await cells(other).getByText('Länken valde något som inte visas här').waitFor();
    await isFine(other, 2);
    // The address of the page that is open is changed by hand.
    await other.goto(link);
    await expect.poll(() => chosen()).toEqual(before);
    await expect
      .poll(async () => cells(other).locator('select[name=sex]').inputValue())
      .toBe(before.find((one) => one.startsWith('sex='))!.slice(3));
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(readersInTurn(0))('are saved as pictures and tables, with the keyboard, by $name', async (reader) => {
    const { page, complaints, close } = await open(reader.width, reader.scheme, reader.language);
    const { save, page: words } = textsFor(reader.language);
    for (const notebook of ['factors-per-area', 'long-term-change']) {
      await page.goto(`${server.address}/m/exempelkommun/n/${notebook}`);
      await chartOf(page).waitFor();
      await page.locator('.mark').getByText(words.synthetic).waitFor();
      for (const format of ['svg', 'png', 'csv'] as const) {
        const button = cells(page).getByRole('button', { name: save[format] }).first();
        await button.focus();
        await page.keyboard.press('Enter');
        const bar = page.getByRole('dialog');
        await bar.getByText(save.ask[format]).waitFor();
        // A held Enter answers nothing: the question has the focus, and its button is the next.
        await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(save.ask[format]);
        await page.keyboard.press('Enter');
        expect(await bar.count()).toBe(1);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(save.save);
        await isFine(page, 2);
        if (format === 'csv') await keepPicture(page, `save-${notebook}-${reader.width}-${reader.scheme}-${reader.language}`);
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        expect(download.suggestedFilename()).toBe(`exempelkommun-${notebook}.${format}`);
        const file = await readFile(await download.path());
        if (format === 'svg') expect(file.toString('utf8')).toMatch(new RegExp(`^<svg.*${words.synthetic}.*</svg>$`, 's'));
        if (format === 'png') expect(file.subarray(1, 4).toString()).toBe('PNG');
        if (format === 'csv')
          expect(file.toString('utf8')).toMatch(/^\uFEFFsurvey[,;]surveyLabel[,;]synthetic[,;]wave.*\r\nexempelkommun[,;].*[,;]true[,;]/);
        if (process.env['PICTURES']) await writeFile(join(process.env['PICTURES'], `saved-${notebook}-${reader.width}.${format}`), file);
        expect(await bar.count()).toBe(0);
        // On with the keyboard where the reader was.
        await expect.poll(() => page.frames()[1]!.evaluate(() => document.activeElement?.textContent?.slice(0, 60))).toBe(save[format]);
      }
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('say kindly that the server is gone, and go on when it is back', async () => {
    const { page, close } = await open(1280, 'light', 'en');
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(server.address);
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await isFine(page, 1);
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Factors per area' }).waitFor();
    await close();
  });

  it('say that an address leads nowhere', async () => {
    const { page, close } = await open(360, 'dark', 'sv');
    await page.goto(`${server.address}/m/exempelkommun/n/finns-inte`);
    await page.getByRole('heading', { level: 1, name: 'Analysen finns inte' }).waitFor();
    await page.getByRole('alert').getByText('Det finns ingen sida på den här adressen').waitFor();
    await isFine(page, 1);
    await close();
  });
});

it('gives pupils back what they answered: they choose their school or area, with no script and no session', async () => {
  for (const reader of readersInTurn(0)) {
    const t = answeredTextsFor(reader.language);
    const { page, complaints, close } = await openPage(browser, server.address, reader);
    await page.goto(`${server.address}/m/exempelkommun/answered`);
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `answered-${reader.language}`);
    await page.locator('.places a').first().click();
    await page.getByRole('heading', { level: 2, name: t.lesson.title }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `answered-place-${reader.language}`);
    expect(complaints).toEqual([]);
    await close();
  }
});
