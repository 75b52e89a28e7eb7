/** An administrator prepares a wave, finds out what is missing, opens it, reads what guardians get, closes it, and reads in answers from elsewhere. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { answersImportTextsFor } from '../../notebooks/wording/answers-import-texts.ts';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { waveTextsFor } from '../../notebooks/wording/wave-texts.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { findFielding, updateFielding } from '../../server/fielding/fielding.repository.ts';
import { openHandler, openKind } from '../../server/fielding/open-fielding.ts';
import { type RunningWork, workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { prepareExampleAccounts } from '../../server/people/example-accounts.ts';
import { saveClasses, saveSchools } from '../../server/schools/school.repository.ts';
import { schoolYearOn } from '../../survey/places/school.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { ownFile, ownInstrument } from './own-file.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';
import { bareSchool } from '../bare-school.ts';

const readers = readersInTurn(0);
const slug = exampleMunicipality.slug;
const dayFromNow = (days: number): string => new Date(Date.now() + days * 24 * 3600_000).toISOString().slice(0, 10);
const name = (text: string) => ({ sv: text, en: text });

let house: StaffUnderTest;
let address: string;
let browser: Browser;
let municipality: string;
let startWork: () => RunningWork;
let work: RunningWork | null = null;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, fieldingKeys }) => {
    await prepareExampleAccounts(db);
    ({ municipality } = (await findMunicipality(db, slug))!);
    const schoolYear = schoolYearOn(dayFromNow(10));
    const classOf = (school: string, own: string, grade: string) => ({ school, schoolYear, class: own, grade, headCount: 24 });
    const school = (code: string, own: string) => bareSchool(code, own, 'n');
    const area = (code: string, within: string | null, units: readonly string[]) => ({
      code,
      name: name(code),
      within,
      units,
      keys: {},
      characteristics: {},
      geometry: { type: 'MultiPolygon' as const, coordinates: [] },
    });
    await inMunicipality(db, municipality, async (tx) => {
      await insertAreaSet(tx, municipality, {
        id: 'areas',
        name: name('Delar 2026'),
        validFrom: '2026-01-01',
        areas: [area('town', null, []), area('n', 'town', ['n']), area('s', 'town', ['s'])],
      });
      await saveSchools(tx, municipality, [school('10000001', 'Ekskolan'), school('10000002', 'Hamnskolan')]);
      await saveClasses(tx, municipality, [classOf('10000001', '7A', '7'), classOf('10000001', '8A', '8'), classOf('10000002', '9C', '9')]);
    });
    startWork = () => workQueue({ db, handlers: { [openKind]: openHandler(db, fieldingKeys) }, log: silentLog, pollMs: 50 });
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(async () => {
  await work?.stop();
  await house?.stop();
});

describe.each(readers)('$name', (reader) => {
  const t = waveTextsFor(reader.language);
  const file = answersImportTextsFor(reader.language);
  const account = accountTextsFor(reader.language);
  const components = componentTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const wave = `w-${suffix}`;
  const place = { instrument: 'ctc-youth', wave };
  const label = reader.language === 'sv' ? `hösten ${suffix}` : `autumn ${suffix}`;
  const part = (page: Page, id: string) => page.locator(`#${id}`);
  const save = async (page: Page, id: string, said = t.saved) => {
    await part(page, id).getByRole('button', { name: t.save, exact: true }).click();
    // To the letter: what is not saved yet says that it is not saved, too.
    await part(page, id).getByText(said, { exact: true }).waitFor();
  };
  const lacking = (page: Page) => part(page, 'opening').getByRole('listitem').allTextContents();

  async function signIn(page: Page, to: string): Promise<void> {
    await page.goto(`${address}/sign-in#to=${to}`);
    await page.getByRole('button', { name: account.examples.fillFor(roleTextsFor(reader.language).names.admin) }).click();
    await page.getByRole('main').getByRole('button', { name: account.signIn.submit, exact: true }).click();
    const hint = page.getByText(/\b\d{6}\b/).first();
    const code = /\d{6}/.exec((await hint.textContent())!)![0];
    await page.getByLabel(account.code).fill(code);
    await page.getByRole('button', { name: account.signIn.secondSubmit, exact: true }).click();
  }

  /** On the page of waves: mistakes are told one kind after the other, and nothing is stored until none is left. */
  async function readAnswersIn(page: Page): Promise<void> {
    const form = page.locator('form').filter({ has: page.getByLabel(file.instrument) });
    const outcome = page.locator('section').filter({ has: page.getByRole('heading', { name: file.title }) });
    const send = async (instrument: string, answers: string) => {
      await form.getByLabel(file.file).setInputFiles({ name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) });
      await form
        .getByLabel(file.instrument)
        .setInputFiles({ name: 'enkät.json', mimeType: 'application/json', buffer: Buffer.from(instrument) });
      await form.getByRole('button', { name: file.store }).click();
    };
    const mistakes = () => outcome.getByRole('alert').getByRole('listitem').allTextContents();
    const told = async (title: string, name: string) => {
      await outcome.getByRole('alert').getByText(title, { exact: true }).waitFor();
      await isFine(page, 1);
      await keepPicture(page, `waves-import-${name}-${suffix}`);
    };
    const document = ownInstrument.replace('own-survey', `own-survey-${suffix}`);
    const answers = ownFile();

    // A mistake in the instrument: where it is.
    await form.waitFor();
    await send(document.replace('"F3"],"minAnswered"', '"F8"],"minAnswered"'), answers);
    await told(file.refused.instrument, 'instrument');
    expect(await mistakes()).toEqual([expect.stringContaining('scales[0].items[2]')]);

    // Nothing says that these answers are made up, and the accounts of this municipality are anybody's.
    const real = document.replace('"synthetic":true', '"synthetic":false');
    await send(real, answers.replace(';1;2;3\n', ';1;2;7\n'));
    await told(file.refused.place, 'place');
    await form.getByLabel(file.inExample).check();

    // Bad rows: place, value and what was expected; then without them.
    await form.getByRole('button', { name: file.store }).click();
    await told(file.refused.file, 'rows');
    expect((await mistakes())[0]).toMatch(/svar\.csv, (rad|line) \d+, (kolumn|column) "F3": "7"/);
    await form.getByLabel(file.skip).check();
    await form.getByRole('button', { name: file.store }).click();
    await outcome
      .getByRole('status')
      .getByText(file.doneLong(959, 1, ['2023', '2025']))
      .waitFor();
    await isFine(page, 1);
    await keepPicture(page, `waves-import-done-${suffix}`);

    // The same file again.
    await form.getByRole('button', { name: file.store }).click();
    await told(file.refused.file, 'twice');
    expect(await mistakes()).toEqual([expect.stringMatching(/svar\.csv.*2023, 2025/)]);
  }

  it('prepares a wave, opens and closes it, and reads in answers from elsewhere', { timeout: 240_000 }, async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, `/m/${slug}/waves`);
    await page.getByRole('heading', { level: 2, name: t.list.add }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `waves-empty-${suffix}`);

    // A new one: its short name stands in addresses, and its days in order.
    await page.getByLabel(t.list.code).fill('Hösten');
    await page.getByLabel(t.label, { exact: true }).fill(`hösten ${suffix}`);
    await page.getByLabel(t.english).fill(`autumn ${suffix}`);
    await page.getByLabel(t.first).fill(dayFromNow(10));
    await page.getByLabel(t.last).fill(dayFromNow(9));
    const add = page.getByRole('button', { name: t.list.add });
    await add.click();
    await page.getByRole('alert').getByText(t.list.codeWrong).waitFor();
    await page.getByLabel(t.list.code).fill(wave);
    await add.click();
    await page.getByRole('alert').getByText(t.windowFaults.endsFirst).waitFor();
    await page.getByLabel(t.last).fill('2300-01-01');
    await add.click();
    await page.getByRole('alert').getByText(t.windowFaults.tooLong).waitFor();
    await isFine(page, 1);
    await page.getByLabel(t.last).fill(dayFromNow(24));
    await add.click();

    // The draft says what it lacks, and leads there.
    await page.getByRole('heading', { level: 1, name: label }).waitFor();
    await part(page, 'opening').getByText(t.opening.lacking(8)).waitFor();
    expect(await lacking(page)).toContain(t.lacks.studentHealth);
    expect(await part(page, 'opening').getByRole('button').count()).toBe(0);
    await isFine(page, 1);
    await keepPicture(page, `wave-draft-${suffix}`);
    await part(page, 'opening').getByRole('link', { name: t.lacks['weeding/paragraph'] }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('weeding/paragraph');

    // Questions: what is off from the start has what speaks against it beside the switch.
    const family = part(page, 'questions').getByRole('checkbox').nth(1);
    expect(await family.isChecked()).toBe(false);
    await part(page, 'questions').getByRole('checkbox').first().check();
    await part(page, 'questions').getByText(t.unsaved).waitFor();
    await save(page, 'questions');

    // Places that pupils know, and other words: what does not fit is told, and changes nothing.
    const places = part(page, 'questions').getByLabel(t.questions.places);
    await places.fill('Stortorget;nowhere');
    await part(page, 'questions').getByRole('button', { name: t.save, exact: true }).click();
    await part(page, 'questions')
      .getByRole('alert')
      .getByText(t.questions.placeNowhere({ name: 'Stortorget', area: 'nowhere' }))
      .waitFor();
    await places.fill('Stortorget;n');
    await save(page, 'questions');
    const load = async (wording: object) => {
      const file = { name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(wording)) };
      await part(page, 'wording').locator('input[type=file]').setInputFiles(file);
      await part(page, 'wording').getByRole('button', { name: t.wording.load }).click();
    };
    const wording = { language: 'sv', version: '1', origin: name('Någon annans ord'), readBySpeaker: true };
    await load({ ...wording, questions: { nothing: 'Ord?' } });
    await part(page, 'wording').getByRole('alert').getByText(t.wording.wrong).waitFor();
    await load({ ...wording, questions: { lna1: 'Andra ord?' } });
    await part(page, 'wording').getByText('Någon annans ord').waitFor();
    await isFine(page, 1);
    await keepPicture(page, `wave-wording-${suffix}`);
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('400'), expect.stringContaining('400')]);

    // Schools: one stays out, and of the other one class.
    await part(page, 'schools')
      .getByRole('checkbox', { name: t.schools.all('Hamnskolan') })
      .uncheck();
    await part(page, 'schools').getByText(t.schools.show).first().click();
    await part(page, 'schools')
      .getByRole('checkbox', { name: t.schools.class('8A', '8', 24) })
      .uncheck();
    await part(page, 'schools')
      .getByText(t.schools.sum(1, 1, 24))
      .waitFor();
    await isFine(page, 1);
    await save(page, 'schools');

    // Somebody else saves meanwhile: nothing is overwritten, and what was written stays on the page.
    const revision = await inMunicipality(house.db, municipality, async (tx) => (await findFielding(tx, place))!.revision);
    await inMunicipality(house.db, municipality, (tx) => updateFielding(tx, place, { revision: revision + 1 }));
    const formalities = part(page, 'formalities');
    const fill = async () => {
      await formalities.getByLabel(t.formalities.decidedBy).fill('Barn- och utbildningsnämnden');
      await formalities.getByRole('radio', { name: t.formalities.purposes.followUp[0] }).check();
      await formalities.getByLabel(t.formalities.legalBasis).fill('Allmänt intresse, artikel 6.1 e och 9.2 g');
      await formalities.getByLabel(t.formalities.board, { exact: true }).fill('Barn- och utbildningsnämnden');
      await formalities.getByLabel(t.formalities.paragraph).fill('§ 41');
      await formalities.getByLabel(t.formalities.number).fill('BUN 2026/118');
      await formalities.getByLabel(t.formalities.guardiansInformedOn).fill(dayFromNow(2));
      await formalities.getByLabel(t.formalities.studentHealth).fill('Kurator Kim, hus B, vardagar 8–15');
    };
    await fill();
    await save(page, 'formalities', t.changed);
    expect(await formalities.getByLabel(t.formalities.paragraph).inputValue()).toBe('§ 41');
    await isFine(page, 1);
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('409')]);
    await page.reload();
    await formalities.waitFor();
    expect(await formalities.getByLabel(t.formalities.paragraph).inputValue()).toBe('');
    await fill();
    await save(page, 'formalities');
    await part(page, 'opening').getByText(t.opening.ready).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `wave-ready-${suffix}`);

    // It opens while nobody has to wait, and a reload shows the same.
    await page.getByRole('button', { name: t.opening.act }).click();
    await isFine(page, 1);
    await page.getByRole('dialog').getByRole('button', { name: t.opening.act }).click();
    await page.getByText(t.opening.label).first().waitFor();
    await page.reload();
    await page.getByText(components.waitsItsTurn).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `wave-opening-${suffix}`);
    work = startWork();
    await page.getByRole('heading', { name: t.letter.title }).waitFor();
    await work.stop();

    // What guardians get, and what everybody may look at.
    const hash = (await page.locator('.long-code code').textContent())!;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await page.getByText(t.letter.text.sv, { exact: true }).click();
    const letter = (await page.locator('.guardian-letter').first().textContent())!;
    expect(letter).toContain(hash);
    expect(letter).toContain(`${address}/m/${slug}/waves/ctc-youth/${wave}/questions`);
    expect(letter).toContain('Kurator Kim, hus B');
    const keys = await page.request.get((await page.getByRole('link', { name: t.letter.keys }).getAttribute('href'))!);
    expect(keys.status()).toBe(200);
    await page.getByRole('rowheader', { name: 'Ekskolan' }).waitFor();
    expect(await page.getByRole('rowheader', { name: 'Hamnskolan' }).count()).toBe(0);
    // What was settled is there to be read, and no more to be changed.
    await formalities.getByText('Barn- och utbildningsnämnden, § 41, BUN 2026/118').waitFor();
    await formalities.getByText('Kurator Kim, hus B, vardagar 8–15').waitFor();
    expect(await formalities.getByRole('textbox').count()).toBe(0);
    await isFine(page, 1);
    await keepPicture(page, `wave-open-${suffix}`);

    // A week more, and the letter's checksum stays.
    await part(page, 'moving').getByLabel(t.last).fill(dayFromNow(31));
    await part(page, 'moving').getByRole('button', { name: t.moving.act }).click();
    await part(page, 'moving').getByRole('status').getByText(t.moving.moved('', '').split(' ')[0]!, { exact: false }).waitFor();
    expect(await page.locator('.long-code code').textContent()).toBe(hash);
    await page.reload();
    await part(page, 'moving').waitFor();
    expect(await part(page, 'moving').getByLabel(t.last).inputValue()).toBe(dayFromNow(31));

    // Closing asks for the name.
    await page.getByRole('button', { name: t.closing.act }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(components.typeToConfirm(label)).fill('something else');
    await dialog.getByRole('button', { name: t.closing.act }).click();
    await dialog.getByRole('alert').waitFor();
    await isFine(page, 1);
    await keepPicture(page, `wave-closing-asks-${suffix}`);
    await dialog.getByLabel(components.typeToConfirm(label)).fill(label);
    await dialog.getByRole('button', { name: t.closing.act }).click();
    await page.getByText(t.closing.label).first().waitFor();
    await isFine(page, 1);

    await page.getByRole('link', { name: t.back }).click();
    await page.getByRole('rowheader', { name: label }).waitFor();
    await page.getByText(t.states.closing).first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `waves-list-${suffix}`);
    await readAnswersIn(page);
    expect(complaints).toEqual([]);
    await close();
  });
});
