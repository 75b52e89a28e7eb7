/** An analyst works on single answers and asks a table out; a second one looks at that very table and decides. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actTextsFor } from '../../notebooks/wording/act-texts.ts';
import { enclaveTextsFor } from '../../notebooks/wording/enclave-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { smallFile, smallInstrument } from '../database/small-survey.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, keys, folder }) => {
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' });
    const path = join(folder, 'file.csv');
    writeFileSync(path, smallFile([2023], 4));
    await importFile(db, keys, municipality, smallInstrument(), { name: 'file.csv', path });
    const text = { sv: 'En', en: 'One' };
    await inMunicipality(db, municipality, (tx) =>
      saveNotebook(
        tx,
        municipality,
        { slug: 'one', title: text, summary: text, source: '<notebook></notebook>', tables: [] },
        'municipality',
      ),
    );
    const grants = (['analyst', 'dataProtection'] as const).map((role) => ({ role, scope: { kind: 'municipality' } as const }));
    const memberships = new Map([[municipality, { grants, enclaveUntil: new Date(Date.now() + 3_600_000).toISOString() }]]);
    return {
      // Whoever the browser says: signing in has its own journey.
      findWho: async (headers) => {
        const person = /person=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
        return person ? { person, name: person, session: 's', secondFactor: true, memberships } : null;
      },
    };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

const become = (page: Page, person: string) => page.context().addCookies([{ name: 'person', value: person, url: address }]);

describe.each(readersInTurn(1))('$name', (reader) => {
  const t = enclaveTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const table = `Klasser ${suffix}`;

  it('works on answers, asks a table out, and gets it on a second person’s word', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await become(page, 'Ann');
    await page.goto(`${address}/m/north/enclave`);
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await page.getByLabel(t.name, { exact: true }).fill(`Analys ${suffix}`);
    await page.getByLabel(t.wave).selectOption({ index: 1 });
    await isFine(page, 1);
    await keepPicture(page, `enclave-${suffix}`);
    await page.getByRole('button', { name: t.make }).click();

    await page.getByRole('heading', { level: 1, name: `Analys ${suffix}` }).waitFor();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('cell', { name: '80' }).first().waitFor();
    await isFine(page, 2);
    await keepPicture(page, `enclave-notebook-${suffix}`);

    // What is written and not saved is not lost by a slip: neither by a cell that is taken away, nor by leaving.
    await page.getByRole('button', { name: t.addCell }).click();
    await page.getByLabel(t.cell(2)).fill('display(2)');
    await page.getByRole('button', { name: t.removeCell(2) }).click();
    await page.getByText(t.removedCell(2)).waitFor();
    await isFine(page, 2);
    await keepPicture(page, `enclave-removed-cell-${suffix}`);
    await page.getByRole('button', { name: t.putBack }).click();
    expect(await page.getByLabel(t.cell(2)).inputValue()).toBe('display(2)');
    const asked: string[] = [];
    page.once('dialog', (question) => {
      asked.push(question.type());
      return question.dismiss();
    });
    await page.getByRole('link', { name: t.title }).first().click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await page.getByLabel(t.cell(2)).inputValue()).toBe('display(2)');
    await page.getByRole('button', { name: t.removeCell(2) }).click();
    await page
      .getByLabel(t.cell(1))
      .fill(
        "const answers = await responses();\ndisplay(output(answers.groupby('area').rollup({ n: aq.op.count(), score: (d) => aq.op.mean(d.score_conflict) })));",
      );
    await page.getByRole('button', { name: t.run }).click();
    await page.getByText(t.saved).waitFor();
    // Below the edge of a phone's screen a frame stands still, and the one of the last run may just be going.
    const scores = async () => {
      await page
        .locator('iframe')
        .scrollIntoViewIfNeeded({ timeout: 1000 })
        .catch(() => undefined);
      return frame.getByRole('columnheader', { name: 'score' }).isVisible();
    };
    await expect.poll(scores, { timeout: 30_000 }).toBe(true);
    await frame.getByRole('button', { name: textsFor(reader.language).save.output }).click();
    const dialog = page.getByRole('dialog', { name: t.ask });
    await dialog.getByRole('columnheader', { name: 'score' }).waitFor();
    await isFine(page, 2);
    await dialog.getByLabel(t.askName).fill(table);
    await dialog.getByLabel(t.askPurpose).fill('Två områden med åttio svar var.');
    await keepPicture(page, `enclave-ask-${suffix}`);
    await dialog.getByRole('button', { name: t.askSend }).click();
    await page.getByText(t.askDone).waitFor();
    await isFine(page, 2);

    const open = (name: string) => page.getByRole('button', { name: `${t.open}: ${name}` }).click();
    await page.goto(`${address}/m/north/enclave`);
    await open(table);
    await page.getByText(t.waitingForOther).waitFor();
    expect(await page.getByRole('button', { name: t.saveFile }).count()).toBe(0);

    await become(page, 'Bea');
    await page.goto(`${address}/m/north/enclave`);
    await open(table);
    const view = page.getByRole('dialog', { name: table });
    await view.getByLabel(t.decisions.release, { exact: true }).check();
    await view.getByLabel(t.reason).fill('Åttio svar i varje rad.');
    await isFine(page, 1);
    await keepPicture(page, `enclave-review-${suffix}`);
    await view.getByRole('button', { name: t.decide }).click();
    await view.getByText(t.decided.release, { exact: false }).waitFor();
    await isFine(page, 1);

    await become(page, 'Ann');
    await page.goto(`${address}/m/north/enclave`);
    await open(table);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t.saveFile }).click();
    expect((await saved).suggestedFilename()).toMatch(/^small-survey-2023-\w{8}\.csv$/);

    await page.goto(`${address}/m/north/audit`);
    await page.getByRole('heading', { level: 1, name: t.audit.title }).waitFor();
    for (const act of ['responses.opened', 'output.asked', 'output.release'] as const)
      await page.getByText(actTextsFor(reader.language)[act], { exact: true }).first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `audit-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  });
});
