/**
 * A coordinator compares revisions of a notebook, brings one back and publishes one with its tables; an alliance member reads it on a
 * phone, says something of a cell and shows it at a meeting whose network goes away; leadership prints it and takes it along as a file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { sharingTextsFor } from '../../notebooks/wording/sharing-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Role, Who } from '../../server/access/roles.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { createNotebook, saveRevision } from '../../server/notebooks/revision.service.ts';
import type { Me } from '../../server/people/own-view.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { smallFile, smallInstrument } from '../database/small-survey.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { readPdf } from './read-pdf.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const cell = (id: number, mode: Cell['mode'], value: string): Cell => ({ id, mode, value, pinned: false, hidden: false });
const rows = (id: number) => cell(id, 'js', `display(tableOf(await factors({ survey: 'small-survey', wave: choice.wave })))`);
const cells = [
  cell(1, 'md', '# First part\n\nWhat the pupils say.'),
  cell(
    2,
    'js',
    `// tables: small-survey/*
const choice = view(await choices(async () => [{ name: 'wave', label: 'Wave', options: ['2023', '2025'].map((code) => ({ code, label: code })) }]))`,
  ),
  rows(3),
  cell(4, 'md', '## Second part'),
  cell(5, 'js', 'for (let i = 1; i <= 90; i++) display(html`<p>${"Line " + i}</p>`)'),
];
const readersHere = readersInTurn(0);
const suffixOf = ({ width, scheme, language }: (typeof readersHere)[number]) => `${width}-${scheme}-${language}`;
/** Each reader has a notebook that nobody has touched. */
const townOf = (reader: (typeof readersHere)[number]) => `town-${suffixOf(reader)}`;
const both = (text: string) => ({ sv: text, en: text });

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, keys, folder }) => {
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' });
    const path = join(folder, 'file.csv');
    writeFileSync(path, smallFile([2023, 2025], 4));
    await importFile(db, keys, municipality, smallInstrument(), { name: 'file.csv', path });
    const whoIs = (name: string, role: Role): Who => ({
      person: name,
      name,
      session: 's',
      secondFactor: true,
      memberships: new Map([[municipality, { grants: [{ role, scope: { kind: 'municipality' } }], enclaveUntil: null }]]),
    });
    const people = (Object.keys(rolesOf) as Name[]).map((name) => whoIs(name, rolesOf[name]));
    await inMunicipality(db, municipality, async (tx) => {
      const making = { tx, municipality, who: people[0]! };
      const content = { title: both('Our town'), summary: both('In short'), message: 'begun' };
      const worse = cells.map((one) => (one.id === 1 ? { ...one, value: '# First part\n\nSomething wrong.' } : one));
      for (const town of readersHere.map(townOf)) {
        await createNotebook(making, town, { ...content, source: writeNotebook({ title: 'T', cells: cells.slice(0, 3) }) });
        await saveRevision(making, town, 1, { source: writeNotebook({ title: 'T', cells }), message: 'more' });
        await saveRevision(making, town, 2, { source: writeNotebook({ title: 'T', cells: worse }), message: 'worse' });
      }
    });
    // Whoever the browser says: signing in has its own journey.
    return { findWho: async (headers) => people.find(({ name }) => headers.get('cookie')?.includes(`person=${name}`)) ?? null };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

const rolesOf = { Cora: 'ctcCoordinator', Alva: 'alliance', Lena: 'leadership' } as const satisfies Readonly<Record<string, Role>>;
type Name = keyof typeof rolesOf;

/** The server takes the browser's word; who is here is told to the page, since there is no session to read it from. */
async function become(page: Page, name: Name): Promise<void> {
  const me: Me = {
    person: { name, email: `${name}@north.example`, hasPassword: true, secondFactor: { on: true, passed: true }, example: false },
    municipalities: [
      {
        slug: 'north',
        name: 'North',
        roles: [rolesOf[name]],
        grants: [],
        enclaveUntil: null,
        pages: ['areas', 'notebooks', ...(name === 'Cora' ? ['publishing'] : [])],
      },
    ],
    example: false,
  };
  await page.context().addCookies([{ name: 'person', value: name, url: address }]);
  await page.route('**/api/me', (route) => route.fulfill({ json: me }));
}
const frame = (page: Page) => page.frameLocator('iframe');

describe.each(readersHere)('$name', (reader) => {
  const t = sharingTextsFor(reader.language);
  const p = publishingTextsFor(reader.language);
  const { link: linkName } = textsFor(reader.language).save;
  const suffix = suffixOf(reader);
  const town = townOf(reader);

  it('is compared, brought back and published with its tables', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await become(page, 'Cora');
    await page.goto(`${address}/m/north/n/${town}/revisions`);
    await page.getByRole('heading', { level: 1, name: t.revisions.title('Our town') }).waitFor();
    await page.getByText('Something wrong.').waitFor();
    await page.getByText(t.compare.summary(1, 0, 0, 0)).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `revisions-${suffix}`);

    await page.getByRole('button', { name: `${t.revisions.compare}: ${t.revisions.number(2)}` }).click();
    await page.getByText(t.compare.summary(0, 2, 0, 0)).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare');
    await isFine(page, 1);

    await page.getByRole('button', { name: `${t.revisions.restore}: ${t.revisions.number(2)}` }).click();
    const restoring = page.getByRole('dialog', { name: t.revisions.restoreTitle(2) });
    await isFine(page, 1);
    await restoring.getByRole('button', { name: t.revisions.restore }).click();
    await page.getByText(t.revisions.restored(2, 4)).waitFor();

    await page.getByRole('button', { name: `${t.revisions.publish}: ${t.revisions.number(4)}` }).click();
    const publishing = page.getByRole('dialog', { name: p.publishTitle(4) });
    await publishing.getByText('Small survey').or(publishing.getByText('Liten enkät')).waitFor();
    await publishing.getByRole('radio', { name: p.audiences.municipality.long }).check();
    await publishing.getByText(p.later).click();
    await publishing.getByLabel(p.from(p.audiences.everyone.name)).fill('2099-01-01');
    await isFine(page, 1);
    await keepPicture(page, `publish-${suffix}`);
    await publishing.getByRole('button', { name: p.publish }).click();
    await page.getByText(t.revisions.published(4)).waitFor();
    await page.getByText(`${p.shown}: ${p.revisionNumber(4)}`).waitFor();
    await isFine(page, 1);

    // A file from elsewhere becomes a notebook of its own.
    await page.goto(`${address}/m/north/import-notebook`);
    const file = (name: string, content: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(content) });
    await page.getByLabel(t.import.file).setInputFiles(file('none.html', '<p>hello</p>'));
    await page.getByLabel(t.import.titleSv).fill('Annan ort');
    await page.getByLabel(t.import.titleEn).fill('Another town');
    await page.getByLabel(t.import.address).fill(`other-${suffix}`);
    await page.getByRole('button', { name: t.import.button }).press('Enter');
    await page.getByText(t.import.notNotebook).first().waitFor();
    await isFine(page, 1);
    await page.getByLabel(t.import.file).setInputFiles(file('town.html', writeNotebook({ title: 'T', cells: cells.slice(0, 1) })));
    await page.getByRole('button', { name: t.import.button }).press('Enter');
    await frame(page).getByText('What the pupils say.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is read, commented on and shown at a meeting after the network is gone', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await become(page, 'Alva');
    await page.goto(`${address}/m/north/n/${town}`);
    await frame(page).getByText('What the pupils say.').waitFor();
    await page.getByLabel(t.comments.which, { exact: true }).selectOption('4');
    await page.getByLabel(t.comments.text).fill('Is this <b>so</b>?');
    await page.getByRole('button', { name: t.comments.send, exact: true }).click();
    await page.getByText('Is this <b>so</b>?').waitFor();
    await isFine(page, 2);
    // An answer stands under what it answers, about the same cell.
    await page.getByRole('button', { name: new RegExp(`^${t.comments.answer}: `) }).click();
    await page.locator('.comments textarea:focus').fill('Yes.');
    expect(await page.getByLabel(t.comments.which, { exact: true }).inputValue()).toBe('4');
    await page.getByRole('button', { name: t.comments.send, exact: true }).click();
    await page.locator('.comments section').getByText('Yes.').waitFor();
    expect(await page.locator('.comments section').count()).toBe(1);
    await isFine(page, 2);
    await keepPicture(page, `comments-${suffix}`);

    // The link of a heading leads there, and opens the meeting there too.
    const second = frame(page).getByRole('heading', { name: 'Second part' });
    await second.getByRole('button', { name: linkName }).press('Enter');
    const bar = page.getByRole('dialog', { name: linkName });
    const link = await bar.locator('code').innerText();
    expect(link).toBe(`${address}/m/north/n/${town}#section:4`);
    expect(page.url()).toBe(link);
    await isFine(page, 2);
    await keepPicture(page, `section-link-${suffix}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => second.getByRole('button').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => second.evaluate((one) => one === document.activeElement)).toBe(true);
    await frame(page).getByText('Line 90').waitFor();
    // Its margin away from the top, to a pixel as the browser rounds them.
    await expect.poll(async () => Math.abs((await second.boundingBox())!.y - 16)).toBeLessThan(2);

    await page.getByRole('link', { name: t.faces.meeting }).press('Enter');
    await page.getByText(t.meeting.offline).waitFor();
    await frame(page).getByText('Line 90').waitFor();
    await page.keyboard.press('PageUp');
    await frame(page).getByText('What the pupils say.').waitFor();
    await expect.poll(() => page.url()).toBe(`${address}/m/north/n/${town}/meeting`);
    await isFine(page, 2);
    await keepPicture(page, `meeting-${suffix}`);
    await page.context().setOffline(true);
    await frame(page).locator('select').selectOption({ label: '2025' });
    await expect.poll(() => page.url()).toContain('wave=2025');
    expect(await frame(page).locator('.fault').count()).toBe(0);
    // The keys work from within the frame too.
    await page.locator('iframe').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await frame(page).getByText('Line 90').waitFor();
    expect(await frame(page).getByText('What the pupils say.').isVisible()).toBe(false);
    await page.getByText(t.meeting.place(2, 2)).waitFor();
    await isFine(page, 2);
    await page.keyboard.press('PageUp');
    await frame(page).getByText('What the pupils say.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is laid on pages that cut nothing, and goes along as a file that needs no network', async () => {
    const { page, complaints, close } = await openPage(browser, address, { ...reader, width: 1280 });
    await become(page, 'Lena');
    await page.goto(`${address}/m/north/n/${town}/print`);
    await frame(page).getByText('Line 90').waitFor();
    await page.getByText(/^\d sid|^\d page/).waitFor();
    await isFine(page, 2);
    await keepPicture(page, `print-${suffix}`);
    const cut = await linesCut(page);
    expect(cut).toEqual({ lines: 90, cut: [] });
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(sheets.map(() => [595, 842]));
    for (const { text } of sheets) for (const said of ['North · Our town', `${t.print.protection}: `]) expect(text).toContain(said);
    expect(sheets.at(-1)!.text).toContain(t.print.methodNote.slice(0, 30));

    await page.getByRole('link', { name: t.print.back }).click();
    await frame(page).getByText('What the pupils say.').waitFor();
    await page.getByRole('button', { name: t.faces.more }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: t.faces.saveHtml }).click();
    const file = join(house.folder, `saved-${suffix}.html`);
    await (await downloading).saveAs(file);
    await page.getByText(t.faces.saved(`north-${town}.html`)).waitFor();
    await isFine(page, 2);
    expect(complaints).toEqual([]);
    await close();

    const alone = await openPage(browser, 'file://', reader);
    await alone.page.context().setOffline(true);
    await alone.page.goto(pathToFileURL(file).href);
    await frame(alone.page).locator('select').selectOption({ label: '2025' });
    await frame(alone.page).locator('summary').first().click();
    await frame(alone.page).locator('tbody tr').first().waitFor();
    await isFine(alone.page, 2);
    await keepPicture(alone.page, `saved-${suffix}`);
    expect(alone.complaints).toEqual([]);
    await alone.close();
  });
});

/** Lines of the long cell that the end of a page goes through. */
async function linesCut(page: Page): Promise<{ readonly lines: number; readonly cut: readonly string[] }> {
  const height = ((297 - 46) * 96) / 25.4;
  const lines = await frame(page)
    .locator('p')
    .filter({ hasText: /^Line \d+$/ })
    .evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent,
        top: one.getBoundingClientRect().top + scrollY,
        bottom: one.getBoundingClientRect().bottom + scrollY,
      })),
    );
  const isCut = ({ top, bottom }: (typeof lines)[number]) => Math.floor(top / height) !== Math.floor((bottom - 0.01) / height);
  return { lines: lines.length, cut: lines.filter(isCut).map(({ text }) => text) };
}
