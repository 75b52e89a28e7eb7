/** An administrator imports a map and lists, looks at them, changes what is wrong by hand. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { placeTextsFor } from '../../notebooks/wording/place-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { prepareExampleAccounts } from '../../server/people/example-accounts.ts';
import { box, bytesOf, collection, feature, polygon } from '../survey/area-sets/squares.ts';
import { blob, geoPackage, wkb } from '../server/areas/make-geopackage.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const readers = readersInTurn(1);

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db }) => {
    await prepareExampleAccounts(db);
    const { municipality } = (await findMunicipality(db, exampleMunicipality.slug))!;
    await inMunicipality(db, municipality, async (tx) => {
      for (const name of readers.map(older))
        await insertAreaSet(tx, municipality, {
          id: name.replaceAll(' ', '-'),
          name: { sv: name, en: name },
          validFrom: '2020-01-01',
          areas: [],
        });
    });
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

/** What the division is called that the reader's own takes the place of. */
const older = ({ width, scheme, language }: (typeof readers)[number]): string => `Older ${width} ${scheme} ${language}`;

const upload = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const overlapping = bytesOf(
  collection([
    feature({ kod: 'V', namn: 'Väster' }, polygon(box(0, 0, 2))),
    feature({ kod: 'O', namn: "O'Haras äng" }, polygon(box(1, 0, 2))),
  ]),
);
const right = bytesOf(
  collection([
    feature({ kod: 'V', namn: 'Väster' }, polygon(box(0, 0))),
    feature({ kod: 'O', namn: "O'Haras äng" }, polygon(box(1, 0))),
    feature({ kod: 'H', namn: 'حي الميناء' }, polygon(box(0, 1, 2))),
  ]),
);

describe.each(readers)('$name', (reader) => {
  const t = placeTextsFor(reader.language);
  const account = accountTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const school = `1000${reader.width.toString().padStart(4, '0')}`;

  async function signIn(page: Page, to: string): Promise<void> {
    await page.goto(`${address}/sign-in#to=${to}`);
    await page.getByRole('button', { name: account.examples.fillFor(roleTextsFor(reader.language).names.admin) }).click();
    await page.getByRole('main').getByRole('button', { name: account.signIn.submit, exact: true }).click();
    const hint = page.getByText(/\b\d{6}\b/).first();
    const code = /\d{6}/.exec((await hint.textContent())!)![0];
    await page.getByLabel(account.code).fill(code);
    await page.getByRole('button', { name: account.signIn.secondSubmit, exact: true }).click();
  }

  it('imports a map that is looked at first, after a broken one was refused with its reasons', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, '/m/exempelkommun/areas');
    await page.getByRole('heading', { level: 1, name: t.areas.title }).waitFor();
    await page.getByRole('heading', { name: t.import.title }).waitFor();
    await isFine(page, 1);

    await page.getByLabel(t.import.file).setInputFiles(upload('areas.geojson', overlapping));
    await page.getByLabel(t.import.name, { exact: true }).fill(`Delar ${suffix}`);
    await page.getByLabel(t.import.id, { exact: true }).fill(`areas-${suffix}`);
    await page.getByLabel(t.import.from, { exact: true }).fill('2026-01-01');
    await page.getByLabel(t.import.rootCode).fill('EX');
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(t.import.problems(1)).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('"V"');
    expect(await page.getByLabel(t.import.codeProperty).inputValue()).toBe('kod');
    expect(await page.getByLabel(t.import.nameProperty).inputValue()).toBe('namn');
    await isFine(page, 1);
    await keepPicture(page, `areas-refused-${suffix}`);

    await page.getByLabel(t.import.file).setInputFiles(upload('areas.geojson', right));
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(t.import.previewLong(4)).waitFor();
    await page.getByRole('img', { name: t.set.map(`Delar ${suffix}`, 4) }).waitFor();
    expect(await page.locator('.area-map path.area').count()).toBe(3);

    // What would be stored is what stands in the form, and no earlier state of it.
    const store = page.getByRole('button', { name: t.import.store, exact: true });
    await page.getByLabel(t.import.rootCode).fill('EXEMPEL');
    await store.waitFor({ state: 'detached' });
    await page.route('**/area-sets/check', (route) => route.abort());
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(componentTextsFor(reader.language).notSent.unreachable).waitFor();
    expect(await store.count()).toBe(0);
    expect(complaints.splice(0)).toHaveLength(1);
    await page.unroute('**/area-sets/check');

    // A GeoPackage of several layers: the choice stays while it is the same file.
    const layered = await geoPackage([['0180A0010', blob(wkb([[box(0, 0)]]))]], { layers: ['deso', 'regso'] });
    await page.getByLabel(t.import.file).setInputFiles(upload('areas.gpkg', layered));
    await page.getByRole('button', { name: t.import.check }).click();
    const layer = page.getByLabel(t.import.layer);
    await layer.selectOption('regso');
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(t.import.previewLong(2)).waitFor();
    await page.getByLabel(t.import.nameProperty).selectOption('kommunkod');
    await store.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(t.import.previewLong(2)).waitFor();
    await page.getByRole('rowheader', { name: '0180', exact: true }).waitFor();
    expect(await layer.inputValue()).toBe('regso');
    await isFine(page, 1);
    await keepPicture(page, `areas-layers-${suffix}`);

    await page.getByLabel(t.import.file).setInputFiles(upload('areas.geojson', right));
    await layer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t.import.check }).click();
    await page.getByText(t.import.previewLong(4)).waitFor();
    await page.getByText(t.import.overlappingLong).waitFor();
    await page.getByRole('checkbox', { name: t.import.overlappingSet(older(reader), '2020-01-01', null) }).check();
    await isFine(page, 1);
    await keepPicture(page, `areas-preview-${suffix}`);
    await page.getByRole('button', { name: t.import.store }).click();
    await page.getByText(t.import.stored(`Delar ${suffix}`)).waitFor();
    await page.getByRole('button', { name: `${t.areas.restore}: ${older(reader)}` }).waitFor();
    await isFine(page, 1);
    await page.getByRole('link', { name: `Delar ${suffix}` }).click();
    await page.getByRole('heading', { level: 1, name: `Delar ${suffix}` }).waitFor();
    await page.getByRole('rowheader', { name: "O'Haras äng" }).waitFor();
    await isFine(page, 1);
    await page.locator('.area-map text', { hasText: 'Väster' }).waitFor();
    await keepPicture(page, `area-set-${suffix}`);

    await page.getByRole('link', { name: t.areas.all }).click();
    await page.getByRole('button', { name: `${t.areas.retire}: Delar ${suffix}` }).click();
    await page.getByLabel(t.areas.lastDay).fill('2026-12-31');
    await isFine(page, 1);
    await page.getByRole('dialog').getByRole('button', { name: t.areas.retire }).click();
    await page.getByText(t.areas.retired(`Delar ${suffix}`)).waitFor();

    const restore = page.getByRole('button', { name: `${t.areas.restore}: Delar ${suffix}` });
    await page.route('**/valid-to', (route) => route.abort());
    await restore.click();
    const dialog = page.getByRole('dialog', { name: t.areas.restoreTitle(`Delar ${suffix}`) });
    await dialog.getByRole('button', { name: t.areas.restore }).click();
    await dialog.getByText(componentTextsFor(reader.language).notSent.unreachable).waitFor();
    await page.unroute('**/valid-to');
    await dialog.getByRole('button', { name: t.areas.restore }).click();
    await page.getByText(t.areas.restored(`Delar ${suffix}`)).waitFor();
    expect(complaints.splice(0)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('imports schools and classes from lists, and changes them by hand', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, '/m/exempelkommun/schools');
    await page.getByRole('heading', { level: 1, name: t.schools.title }).waitFor();
    const importing = (title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
    const schools = importing(t.schools.importSchools);
    await schools.getByLabel(t.schools.listFile).setInputFiles(upload('schools.csv', 'skolenhetskod;namn;huvudman\n1;Fel;kommunal\n'));
    await schools.getByRole('button', { name: t.schools.check }).click();
    await schools.getByRole('alert').getByText('"1"').waitFor();
    await isFine(page, 1);
    await schools
      .getByLabel(t.schools.listFile)
      .setInputFiles(upload('schools.csv', `skolenhetskod;namn;huvudman\n${school};Skolan ${suffix};kommunal\n`));
    await schools.getByRole('button', { name: t.schools.check }).click();
    await schools.getByText(t.schools.wouldStoreSchools(1)).waitFor();
    await schools.getByRole('button', { name: t.schools.store }).click();
    await page.getByText(t.schools.stored(1)).waitFor();

    const classes = importing(t.schools.importClasses);
    await classes
      .getByLabel(t.schools.listFile)
      .setInputFiles(upload('c.csv', `skolenhetskod;läsår;klass;antal elever\n${school};2026/27;7A;24\n`));
    await classes.getByRole('button', { name: t.schools.check }).click();
    await classes.getByText(t.schools.wouldStoreClasses(1, 0, 0)).waitFor();
    await classes.getByRole('button', { name: t.schools.store }).click();
    // What is stored empties the forms below: nothing is written in them before.
    await classes.getByText(t.schools.wouldStoreClasses(1, 0, 0)).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: `Skolan ${suffix}` }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `schools-${suffix}`);

    const adding = importing(t.schools.add);
    await adding.getByLabel(t.schools.code).fill(school);
    await adding.getByLabel(t.schools.name, { exact: true }).fill('   ');
    await adding.getByRole('button', { name: t.schools.save }).click();
    await adding.getByText(componentTextsFor(reader.language).notSent.invalid).waitFor();
    await adding.getByLabel(t.schools.name, { exact: true }).fill('En annan skola');
    await adding.getByRole('button', { name: t.schools.save }).click();
    await adding.getByRole('link', { name: t.schools.isThere }).waitFor();
    await isFine(page, 1);

    await page.getByRole('link', { name: `Skolan ${suffix}` }).click();
    await page.getByRole('heading', { level: 1, name: `Skolan ${suffix}` }).waitFor();
    await isFine(page, 1);
    await page.getByRole('link', { name: t.schools.survey }).waitFor();
    await page.getByRole('button', { name: t.classes.add }).click();
    const addingClass = page.getByRole('dialog', { name: t.classes.add });
    await addingClass.getByLabel(t.classes.class, { exact: true }).fill('7A');
    await addingClass.getByLabel(t.classes.headCount).fill('3');
    await addingClass.getByRole('button', { name: t.classes.add }).click();
    await addingClass.getByRole('link', { name: t.classes.isThere('7A', '2026/27') }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `school-class-${suffix}`);
    await addingClass.getByRole('button', { name: componentTextsFor(reader.language).cancel }).click();
    await addingClass.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t.schools.change }).click();
    const changing = page.getByRole('dialog', { name: t.schools.change });
    await changing.getByLabel(t.schools.to).fill('2027-06-30');
    await isFine(page, 1);
    await changing.getByRole('button', { name: t.schools.save }).click();
    await page.getByText(t.schools.saved(`Skolan ${suffix}`)).waitFor();
    await page.getByRole('button', { name: `${t.classes.change}: 7A, 2026/27` }).click();
    await page.getByRole('dialog').getByLabel(t.classes.headCount).fill('26');
    await isFine(page, 1);
    await page.getByRole('dialog').getByRole('button', { name: t.schools.save }).click();
    await page.getByText(t.classes.saved('7A')).waitFor();
    await page.getByText(`${t.classes.title('2026/27')}: ${t.classes.pupils(26)}`).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `school-${suffix}`);

    await page.getByRole('button', { name: t.schools.remove }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(`Skolan ${suffix}`);
    await page.getByRole('dialog').getByRole('button', { name: t.schools.remove }).click();
    await page.getByRole('heading', { level: 1, name: t.schools.title }).waitFor();
    await page.getByRole('link', { name: `Skolan ${suffix}` }).waitFor({ state: 'detached' });
    // The browser notes the three refusals.
    expect(complaints.filter((said) => !/40[09]/.test(said))).toEqual([]);
    await close();
  });
});
