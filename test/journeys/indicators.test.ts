/** Somebody imports official statistics, corrects them with a later file; a notebook shows them, and a plan and a workshop are about them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import { sharingTextsFor } from '../../notebooks/wording/sharing-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { workshopTextsFor } from '../../notebooks/wording/workshop-texts.ts';
import { indicatorTextsFor } from '../../notebooks/wording/indicator-texts.ts';
import { publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { prepareExampleAccounts } from '../../server/people/example-accounts.ts';
import { bareArea } from '../bare-area.ts';
import { isFine, keepPicture, openPage, readers } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const source = `<!doctype html>
<notebook theme="air">
  <title>Statistik</title>
  <script id="1" type="text/markdown">
    # Statistik
  </script>
  <script id="2" type="module">
    // tables: indicators
    const rows = await indicators({ year: 2024 });
    display(table(rows, { caption: "Inbrott" }));
  </script>
</notebook>`;

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db }) => {
    await prepareExampleAccounts(db);
    const { municipality } = (await findMunicipality(db, exampleMunicipality.slug))!;
    await inMunicipality(db, municipality, async (tx) => {
      const name = { sv: 'Norr', en: 'North' };
      const areas = [bareArea('ALL', name, null), bareArea('A01', name, 'ALL')];
      await insertAreaSet(tx, municipality, { id: 'set', name, validFrom: '2020-01-01', areas });
      await saveNotebook(tx, municipality, {
        slug: 'statistik',
        title: { sv: 'Statistik', en: 'Statistics' },
        summary: { sv: 'Inbrott', en: 'Burglaries' },
        source,
        tables: [{ survey: 'indicators', wave: '*' }],
      });
      const empty = { slug: 'tom', title: { sv: 'Tom', en: 'Empty' }, summary: { sv: '', en: '' }, tables: [] };
      await saveNotebook(tx, municipality, { ...empty, source: '<notebook></notebook>' });
    });
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

describe.each(readers)('$name', (reader) => {
  const t = indicatorTextsFor(reader.language);
  const account = accountTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const code = `inbrott-${suffix}`;
  const file = (...rows: readonly string[]) => ({
    name: 'brott.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'indikator;namn;enhet;källa;bättre;område;år;värde;personer',
        ...rows.map((row) => `${code};Inbrott ${suffix};per 1 000;Brå;lägre;${row}`),
      ].join('\r\n'),
    ),
  });

  async function signIn(page: Page, to: string, role: 'admin' | 'ctcCoordinator'): Promise<void> {
    await page.goto(`${address}/sign-in#to=${to}`);
    await page.getByRole('button', { name: account.examples.fillFor(roleTextsFor(reader.language).names[role]) }).click();
    await page.getByRole('main').getByRole('button', { name: account.signIn.submit, exact: true }).click();
    if (role !== 'admin') return;
    const secret = /\d{6}/.exec(
      (await page
        .getByText(/\b\d{6}\b/)
        .first()
        .textContent())!,
    )![0];
    await page.getByLabel(account.code).fill(secret);
    await page.getByRole('button', { name: account.signIn.secondSubmit, exact: true }).click();
  }

  it('imports a file once its mistakes are mended, corrects a value, and reads it in a notebook', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, '/m/exempelkommun/indicators', 'admin');
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await page.getByRole('heading', { name: t.importTitle }).waitFor();
    await isFine(page, 1);

    const check = async (...rows: readonly string[]) => {
      await page.getByLabel(t.file).setInputFiles(file(...rows));
      await page.getByRole('button', { name: t.check }).click();
    };
    await check('A01;2024;4,2;3', 'A99;2024;5;');
    await page.getByText(t.problems(2)).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `indicators-refused-${suffix}`);

    await check('A01;2024;4,2;', ';2024;3;', 'A01;2025;..;');
    await page.getByText(t.wouldStore(3, 0, 0)).waitFor();
    await page.getByRole('button', { name: t.store }).click();
    await page.getByText(t.stored(3)).waitFor();

    await check('A01;2024;4,4;');
    await page.getByText(t.wouldStore(0, 1, 0)).waitFor();
    await page.getByRole('button', { name: t.store }).click();
    await page.getByText(t.stored(1), { exact: true }).waitFor();
    await page.getByText(`Inbrott ${suffix}, per 1 000`).first().click();
    // The other reader's indicator is folded.
    await page.locator('details[open]').getByText(t.marks.protected).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `indicators-${suffix}`);

    await page.goto(`${address}/m/exempelkommun/n/statistik`);
    const row = page
      .frameLocator('iframe')
      .getByRole('row')
      .filter({ hasText: `Inbrott ${suffix}` });
    await row.first().waitFor();
    expect(await row.filter({ hasText: reader.language === 'sv' ? 'Norr' : 'North' }).textContent()).toContain(
      reader.language === 'sv' ? '4,4' : '4.4',
    );
    await isFine(page, 2);
    await keepPicture(page, `indicators-notebook-${suffix}`);

    // On paper it says where the numbers are from, and nothing of pupils' answers.
    const print = sharingTextsFor(reader.language).print;
    await page.goto(`${address}/m/exempelkommun/n/statistik/print`);
    await row.first().waitFor();
    await page.getByText(print.statisticsNote).waitFor();
    expect(await page.getByText(print.methodNote).count()).toBe(0);
    expect(
      await page.evaluate(() => document.adoptedStyleSheets.map((one) => [...one.cssRules].map((rule) => rule.cssText).join()).join()),
    ).not.toContain(print.protection);
    await keepPicture(page, `indicators-print-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('has them as what a plan and a workshop are about, with their newest values', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, '/m/exempelkommun/plan/A01', 'ctcCoordinator');
    // The newest that has a value: that of 2025 is protected.
    const known = new RegExp(`Inbrott ${suffix}, (Norr|North), 2024: 4[.,]4 per 1 000 \\(Brå\\)`);
    const plan = planTextsFor(reader.language);
    await page.getByRole('button', { name: plan.acts.add.priority }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(plan.subject.kinds.indicator).check();
    await dialog.getByLabel(plan.subject.statistic).selectOption({ label: `Inbrott ${suffix} (per 1 000)` });
    await dialog.getByText(known).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `indicators-subject-${suffix}`);
    await dialog.getByRole('button', { name: plan.acts.save, exact: true }).click();
    await page.getByRole('main').getByText(known).waitFor();
    await isFine(page, 1);

    // What is frozen with a page is named before it is published.
    const { publish, number } = sharingTextsFor(reader.language).revisions;
    const publishing = publishingTextsFor(reader.language);
    await page.goto(`${address}/m/exempelkommun/n/statistik/revisions`);
    await page.getByRole('button', { name: `${publish}: ${number(1)}` }).click();
    await page
      .getByRole('dialog')
      .getByText(`Inbrott ${suffix}, ${publishing.newestPeriod('2025')}`)
      .waitFor();
    await isFine(page, 1);
    await keepPicture(page, `indicators-publish-${suffix}`);

    // One without a cell says so, and asks for no comment on any.
    await page.goto(`${address}/m/exempelkommun/n/tom`);
    await page.getByText(textsFor(reader.language).shell.noCells).waitFor();
    await page.getByRole('heading', { name: sharingTextsFor(reader.language).comments.title }).waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    await isFine(page, 2);

    const workshop = workshopTextsFor(reader.language).form;
    await page.goto(`${address}/m/exempelkommun/new-workshop`);
    await page.getByLabel(workshop.area, { exact: true }).selectOption({ label: reader.language === 'sv' ? 'Norr' : 'North' });
    await page.getByLabel(workshop.statistic).selectOption({ label: `Inbrott ${suffix} (per 1 000)` });
    await page.getByRole('button', { name: `${workshop.addStatistic}: Inbrott ${suffix}` }).click();
    expect(await page.getByLabel(workshop.ownNote(1)).inputValue()).toMatch(known);
    expect(await page.getByLabel(workshop.ownUnit(1)).inputValue()).toBe('per 1 000');
    await isFine(page, 1);
    await keepPicture(page, `indicators-workshop-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
});
