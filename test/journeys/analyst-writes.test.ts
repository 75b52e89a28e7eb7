/** An analyst writes a notebook from nothing, breaks it, mends it, and saves it; a colleague saves the same one at the same time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editTextsFor } from '../../notebooks/wording/edit-texts.ts';
import { formTextsFor } from '../../notebooks/wording/form-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findNewestRevision } from '../../server/notebooks/notebook.repository.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { smallFile, smallInstrument } from '../database/small-survey.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

let house: StaffUnderTest;
let address: string;
let browser: Browser;
let municipality: string;
const people = { Ann: '00000000-0000-4000-8000-00000000000a', Bea: '00000000-0000-4000-8000-00000000000b' } as const;
type Name = keyof typeof people;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, keys, folder }) => {
    ({ municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' }));
    const path = join(folder, 'file.csv');
    writeFileSync(path, smallFile([2023, 2024], 4));
    await importFile(db, keys, municipality, smallInstrument(), { name: 'file.csv', path });
    const grants = [{ role: 'analyst', scope: { kind: 'municipality' } }] as const;
    const memberships = new Map([[municipality, { grants, enclaveUntil: null }]]);
    return {
      // Whoever the browser says: signing in has its own journey.
      findWho: async (headers) => {
        const name = /person=(Ann|Bea)/.exec(headers.get('cookie') ?? '')?.[1] as Name | undefined;
        return name ? { person: people[name], name, session: 's', secondFactor: true, memberships } : null;
      },
    };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

async function become(page: Page, name: Name): Promise<void> {
  await page.context().addCookies([{ name: 'person', value: name, url: address }]);
  const north = { slug: 'north', name: 'North', roles: ['analyst'], grants: [], enclaveUntil: null, pages: ['municipality', 'notebooks'] };
  const person = { name, email: `${name}@north.example`, hasPassword: true, secondFactor: { on: true, passed: true }, example: false };
  await page.route('**/api/me', (route) => route.fulfill({ json: { person, municipalities: [north], example: false } }));
}

describe.each(readersInTurn(1))('$name', (reader) => {
  const t = editTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const notebook = `north-${suffix}`.toLowerCase();

  const frameOf = (page: Page) => page.frameLocator('iframe');
  const addButton = (page: Page, kind: keyof typeof t.addHere) =>
    page.getByRole('group', { name: t.add }).last().getByRole('button', { name: t.addHere[kind], exact: true });
  const add = (page: Page, kind: keyof typeof t.addHere) => addButton(page, kind).click();
  /** Whether the new cell's code has focus before the page is painted, as quick fingers need. */
  const addAndKeepPace = (page: Page) =>
    addButton(page, 'code').evaluate(async (button: HTMLElement) => {
      button.click();
      // What the click asked to be drawn is drawn in the microtasks that it left.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      return document.activeElement?.shadowRoot?.activeElement?.getAttribute('contenteditable') === 'true';
    });
  const cell = (page: Page, id: number) => page.locator(`[data-cell="${id}"]`);
  /** What is written instead of all that stands in the code that has focus. */
  const write = async (page: Page, text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(text);
  };
  const run = (page: Page) => page.keyboard.press('Shift+Enter');
  const save = async (page: Page, message = '') => {
    await page.keyboard.press('ControlOrMeta+s');
    const dialog = page.getByRole('dialog', { name: t.saveHere });
    await dialog.getByLabel(t.message).fill(message);
    await dialog.getByRole('button', { name: t.save.replace(' …', ''), exact: true }).click();
  };
  const runsOf = (page: Page, id: number) => frameOf(page).locator(`#cell-${id}`).getAttribute('data-runs');
  const stored = () => inMunicipality(house.db, municipality, (tx) => findNewestRevision(tx, notebook));

  it('writes text, a form, choices and code, is told of errors and of others, and loses nothing', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await become(page, 'Ann');
    await page.goto(`${address}/m/north/n`);
    await page.getByRole('link', { name: textsFor(reader.language).shell.newNotebook }).click();
    await page.getByLabel(t.titleSv).fill(`North ${suffix}`);
    await page.getByLabel(t.titleEn).fill(`North ${suffix}`);
    await isFine(page, 1);
    await page.getByRole('button', { name: t.make }).click();
    await page.getByRole('heading', { level: 1, name: t.editing(`North ${suffix}`) }).waitFor();
    const frame = frameOf(page);
    await frame.getByRole('heading', { name: `North ${suffix}` }).waitFor();
    await isFine(page, 2);

    // A form writes the code that an analyst would have written, and shows it.
    await add(page, 'choices');
    await frame.locator('form.choices select').first().waitFor();
    await add(page, 'form');
    await frame.locator('figure.chart svg').waitFor();
    await cell(page, 3)
      .getByLabel(textsFor(reader.language).labels.area)
      .first()
      .selectOption({ label: t.reference('choice.place') });
    await cell(page, 3).getByRole('button', { name: t.asCode }).click();
    await cell(page, 3).getByText('place: choice.place').waitFor();
    await cell(page, 3).getByRole('button', { name: t.asForm }).click();
    await cell(page, 3).getByLabel(formTextsFor(reader.language).call).waitFor();
    // Another chart of the same rows.
    const words = formTextsFor(reader.language);
    const shows = cell(page, 3).locator('details.edit-several').filter({ hasText: words.shows });
    await shows.locator('summary').click();
    await shows.getByLabel(words.show.matrix).check();
    await frame.locator('figure.chart svg').nth(1).waitFor();
    await keepPicture(page, `edit-form-${suffix}`);
    await isFine(page, 2);

    // Code: what it needs runs it again, and nothing else does.
    expect(await addAndKeepPace(page), 'focus is in the new cell before another key can come').toBe(true);
    await write(page, 'const twice = rows.numRows() * 2;\ndisplay(`${twice} rows`);');
    await run(page);
    await frame.getByText(/^"?\d+ rows"?$/).waitFor();
    const before = await Promise.all([1, 2, 3].map((id) => runsOf(page, id)));
    await add(page, 'code');
    await write(page, 'display(`seen ${twice}`);');
    await run(page);
    await frame.getByText(/seen \d+/).waitFor();
    expect(await Promise.all([1, 2, 3].map((id) => runsOf(page, id)))).toEqual(before);

    // What a form could say as well stays code while it is written.
    await write(page, 'const more = await factors({ survey: choice.survey });');
    await cell(page, 5).getByRole('button', { name: t.asForm }).waitFor();
    expect(await page.getByRole('textbox', { name: t.cellOf(5, t.kinds.code) }).count()).toBe(1);
    await write(page, 'display(`seen ${twice}`);');
    await run(page);

    // It is broken, and says where; what ran before stays.
    await write(page, 'const a = 1;\nconst b = ;');
    await run(page);
    await cell(page, 5).getByText('(2:10)').waitFor();
    await frame.getByText(/seen \d+/).waitFor();
    await write(page, 'const a = 1;\nnull.nothing;');
    await run(page);
    await cell(page, 5).getByText(t.failedAt(2)).waitFor();
    await keepPicture(page, `edit-broken-${suffix}`);
    await isFine(page, 2);
    await write(page, 'const twice = 1;');
    await run(page);
    await page.getByText(t.faults).waitFor();
    await page.getByRole('button', { name: t.goToCell(4) }).waitFor();
    await isFine(page, 2);
    await write(page, 'const mended = 1;\ndisplay("mended");');
    await run(page);
    await frame.getByText('mended').waitFor();
    await expect.poll(() => page.getByText(t.faults).count()).toBe(0);

    await expect.poll(() => page.locator('.edit-state').allInnerTexts()).toEqual([]);

    // Moved, taken away, and back again.
    await page.keyboard.press('Alt+Shift+PageUp');
    const order = () => page.locator('[data-cell]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['cell']));
    await expect.poll(order).toEqual(['1', '2', '3', '5', '4']);
    await page.keyboard.press('Alt+Shift+Delete');
    await expect.poll(order).toEqual(['1', '2', '3', '4']);
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await expect.poll(order).toEqual(['1', '2', '3', '4', '5']);
    await frame.getByText('mended').waitFor();

    // Folded and unfolded by keys, the focus stays with the cell.
    const focusIn = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell']);
    await page.getByRole('textbox', { name: t.cellOf(5, t.kinds.code) }).focus();
    await page.keyboard.press('Alt+Shift+F');
    await cell(page, 5).locator('.edit-gist').waitFor();
    await expect.poll(focusIn).toBe('5');
    await page.keyboard.press('Alt+Shift+F');
    await expect
      .poll(() => page.getByRole('textbox', { name: t.cellOf(5, t.kinds.code) }).evaluate((one) => one.matches(':focus')))
      .toBe(true);

    // The pointer on a name, and on a code in a filter, tells what it is.
    await write(page, 'const rest = await compare({ survey: choice.survey, wave: "2024" });');
    for (const [piece, told] of [
      ['compare', 'await compare({'],
      ['"2024"', 'wave: "2024"'],
    ] as const) {
      await cell(page, 5).locator('.cm-line').getByText(piece, { exact: true }).hover();
      await page.locator('.cm-tooltip-hover').getByText(told).waitFor();
      await page.mouse.move(0, 0);
      await expect.poll(() => page.locator('.cm-tooltip-hover').count()).toBe(0);
    }
    await write(page, 'const mended = 1;\ndisplay("mended");');
    await run(page);

    // No server: what was written stays, also through a reload.
    await page.context().setOffline(true);
    await save(page);
    await page.getByText(t.notReached).waitFor();
    await page.context().setOffline(false);
    complaints.splice(0);
    await page.reload();
    await page.getByText(t.takenUp('').split('  ')[0]!.slice(0, 10), { exact: false }).first().waitFor();
    await frame.getByText('mended').waitFor();

    // Its cells have their tables: else they would say that the server is away.
    await frame.locator('figure.chart svg').nth(1).waitFor();

    // Nor is anything lost when the server is started anew: what it did not take is taken afterwards.
    const start = await house.down();
    await save(page, 'From nothing');
    await page.getByText(t.notReached).waitFor();
    await start();
    complaints.splice(0);
    await page
      .getByRole('dialog', { name: t.saveHere })
      .getByRole('button', { name: t.save.replace(' …', ''), exact: true })
      .click();
    await page.getByText(t.saved(2)).waitFor();
    expect(await stored()).toMatchObject({ revision: 2, author: people.Ann, message: 'From nothing' });

    // A colleague changes the first cell and saves; so does the analyst.
    const other = await openPage(browser, address, reader);
    await become(other.page, 'Bea');
    await other.page.goto(page.url());
    await other.page.getByRole('textbox', { name: t.cellOf(1, t.kinds.text) }).click();
    await write(other.page, 'Bea was here');
    await frameOf(other.page).getByText('Bea was here').waitFor();
    await save(other.page);
    await other.page.getByText(t.saved(3)).waitFor();
    await page.getByRole('textbox', { name: t.cellOf(1, t.kinds.text) }).click();
    await write(page, 'Ann was here');
    await save(page);
    const dialog = page.getByRole('dialog', { name: t.conflict });
    await dialog.getByText('Bea was here').waitFor();
    await isFine(page, 2);
    await keepPicture(page, `edit-conflict-${suffix}`);
    await dialog.getByRole('button', { name: t.keepChoice }).click();
    await page.getByText(t.merged(4)).waitFor();
    await frame.getByText('Bea was here').waitFor();
    await frame.getByText('Ann was here').waitFor();
    const { source } = (await stored())!;
    for (const kept of ['Bea was here', 'Ann was here', 'mended', 'place: choice.place']) expect(source).toContain(kept);

    // One's own next change is undone alone: what the colleague wrote meanwhile stays.
    await page.getByRole('textbox', { name: t.cellOf(1, t.kinds.text) }).click();
    await write(page, 'Ann again');
    await other.page.reload();
    await other.page.getByRole('textbox', { name: t.cellOf(4, t.kinds.code) }).click();
    await write(other.page, 'const twice = 2; display(`Bea has ${twice}`);');
    await save(other.page);
    await other.page.getByText(t.saved(5)).waitFor();
    await save(page);
    await page.getByText(t.merged(6)).waitFor();
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await frame.getByText('Ann again').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: t.cellOf(4, t.kinds.code) }).textContent()).toContain('Bea has');

    // A cell that she removed and Ann changed is kept or removed: there are no two versions.
    await other.page.reload();
    await other.page.getByRole('textbox', { name: t.cellOf(1, t.kinds.text) }).click();
    await other.page.keyboard.press('Alt+Shift+Delete');
    await save(other.page);
    await other.page.getByText(t.saved(7)).waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
    await page.getByRole('textbox', { name: t.cellOf(1, t.kinds.text) }).click();
    await write(page, 'Ann keeps');
    await save(page);
    await dialog.getByText(t.removedHere).first().waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(2);
    await isFine(page, 2);
    await keepPicture(page, `edit-conflict-removed-${suffix}`);
    await dialog.getByRole('button', { name: t.keepChoice }).click();
    await page.getByText(t.merged(8)).waitFor();
    await frame.getByText('Ann keeps').waitFor();

    // A cell without end is stopped, and the rest goes on.
    await add(page, 'code');
    const endless = page.getByRole('textbox', { name: t.cellOf(7, t.kinds.code) });
    await expect.poll(() => endless.evaluate((one) => one.matches(':focus'))).toBe(true);
    await write(page, 'for (;;) {}');
    await run(page);
    await page.getByRole('button', { name: t.stopNow }).click();
    await page.getByText(t.stoppedCell(t.cell(7))).waitFor();
    expect(await endless.textContent()).toBe('for (;;) {}');
    await page.getByRole('button', { name: textsFor(reader.language).shell.restartCells, exact: true }).click();
    await frame.getByText('mended').waitFor();
    await expect.poll(() => page.locator('.edit-state').allInnerTexts()).toEqual([t.states.edited]);
    await isFine(page, 2);
    expect(complaints).toEqual([]);
    await close();
  });
});
