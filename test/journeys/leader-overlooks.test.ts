/**
 * Whoever leads the work looks at it: a goal with its verdict and interval, the trend, what was delivered and what is late; a coordinator judges
 * a milestone, adds a kind of measure and prints the page for the successor.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureLibraryTextsFor } from '../../notebooks/wording/measure-library-texts.ts';
import { milestoneTextsFor } from '../../notebooks/wording/milestone-texts.ts';
import { overviewTextsFor } from '../../notebooks/wording/overview-texts.ts';
import { phases } from '../../notebooks/milestones/phases.ts';
import type { Grant } from '../../server/access/roles.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { plantTown } from '../planned-town.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { readPdf } from './read-pdf.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const readers = readersInTurn(0);
let house: StaffUnderTest;
let browser: Browser;
let address: string;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, keys, folder }) => {
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'Norrkommun' });
    await plantTown({ db, keys, folder, municipality });
    const grants: readonly Grant[] = [{ role: 'ctcCoordinator', scope: { kind: 'municipality' } }];
    const memberships = new Map([[municipality, { grants, enclaveUntil: null }]]);
    return { findWho: async () => ({ person: 'p', name: 'Kim Samordnare', session: 's', secondFactor: false, memberships }) };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

describe.each(readers)('$name', (reader) => {
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const to = reader.language;
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  it('reads how goals move and what waits, on the screen and on two pages', async () => {
    const t = overviewTextsFor(to);
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/north/overview`);
    await heading(page, t.title);
    const goals = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Färre ska svara ja/ }) });
    await goals
      .getByText(to === 'sv' ? /osäkerhetsintervall/ : /interval/)
      .first()
      .waitFor();
    await page.getByText(t.faults.measureWithoutFollowUp(1)).waitFor();
    await page.getByText(t.faults.priorityWithoutGoal(1)).waitFor();
    await page.getByText('18 av 20 kvällar').waitFor();
    await isFine(page, 1);
    await keepPicture(page, `overview-${suffix}`);
    await goals.getByText(t.why, { exact: true }).click();
    await goals.getByText(t.others).waitFor();
    await isFine(page, 1);
    const source = await goals.getByRole('link', { name: t.source }).getAttribute('href');
    expect(source).toBe('/m/north/n/long-term-change#section:2&survey=small-survey&area=area=N&show=outcome');
    const printed = readPdf(await page.pdf({ format: 'A4' }));
    expect(printed.length).toBeLessThanOrEqual(2);

    await page.getByRole('link', { name: 'N', exact: true }).click();
    await heading(page, t.titleOf('N'));
    await page.getByText('Drive-in-idrott').first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `overview-area-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('judges a milestone, reads what came before, and hands over', async () => {
    const t = milestoneTextsFor(to);
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/north/milestones`);
    await page.getByRole('link', { name: 'N', exact: true }).click();
    await heading(page, t.titleOf('N'));
    await isFine(page, 1);
    const milestone = phases[1]!.milestones[0]!;
    const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: milestone.name[to] }) });
    const judge = async (level: number, note: string, link: string) => {
      await own.getByRole('button', { name: t.assess }).click();
      await own.getByRole('radio', { name: t.level(level) }).check();
      await own.getByLabel(t.note).fill(note);
      await own.getByLabel(t.linkLabel(1)).fill('Minnesanteckningar');
      await own.getByLabel(t.linkAddress(1)).fill(link);
      await own.getByRole('button', { name: t.save }).click();
    };
    await judge(2, `Alla är med utom föreningarna, ${suffix}.`, 'javascript:alert(1)');
    await page.getByRole('alert').getByText(t.wrongAddress).waitFor();
    await isFine(page, 1);
    await own.getByLabel(t.linkAddress(1)).fill('/m/north/overview/N');
    await own.getByRole('button', { name: t.save }).click();
    await page.getByText(t.saved(milestone.name[to])).waitFor();
    await isFine(page, 1);
    await judge(3, 'Boende är med sedan i mars.', '/m/north/overview/N');
    await own.getByText(t.earlier).click();
    await own
      .getByRole('paragraph')
      .filter({ hasText: `Alla är med utom föreningarna, ${suffix}.` })
      .waitFor();
    await isFine(page, 1);
    await keepPicture(page, `milestones-${suffix}`);

    await page.getByRole('link', { name: t.toHandOver }).click();
    await heading(page, t.handOver.title('N'));
    await page.getByText('Boende är med sedan i mars.').waitFor();
    await page.getByText('Färre ska svara ja').first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `hand-over-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds a measure for a factor, and adds one of their own', async () => {
    const kind = `Fredagsgrillning på torget ${suffix}`;
    const t = measureLibraryTextsFor(to);
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/north/measure-library`);
    await heading(page, t.title);
    await isFine(page, 1);
    await page.getByLabel(t.factor).selectOption('gang-involvement');
    await page.getByLabel(t.tier).selectOption('promising');
    await page.getByRole('heading', { level: 2, name: to === 'sv' ? 'Gruppvåldsintervention' : 'Group violence intervention' }).waitFor();
    expect(await page.locator('.ml-one').count()).toBe(1);
    await keepPicture(page, `measure-library-${suffix}`);
    await page.getByLabel(t.factor).selectOption('');
    await page.getByLabel(t.tier).selectOption('');
    await page.getByRole('button', { name: t.add }).click();
    await page.getByLabel(t.name, { exact: true }).fill(kind);
    await page.getByLabel(t.what, { exact: true }).fill('Vuxna och unga lagar mat ihop.');
    await page.getByLabel(t.ageFrom).fill('10');
    await page.getByLabel(t.ageTo).fill('18');
    await page.getByLabel(t.note, { exact: true }).fill('Vi vet inte. Vi räknar besökare.');
    await page.getByRole('button', { name: t.save }).click();
    await page.getByRole('alert').getByText(t.noFactor).waitFor();
    await isFine(page, 1);
    await page.getByRole('checkbox', { name: to === 'sv' ? 'Uppmuntran i bostadsområdet' : 'Encouragement in the neighbourhood' }).check();
    await page.getByRole('button', { name: t.save }).click();
    await page.getByText(t.saved(kind)).waitFor();
    await page.getByRole('heading', { level: 2, name: kind }).waitFor();
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });
});
