/** A school's contact books a class, prints its codes, starts and ends its sitting, opens it again, and reads what the adult in the room says. */
import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { schoolSurveyTextsFor } from '../../notebooks/wording/school-survey-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import type { Grant } from '../../server/access/roles.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { addSchool } from '../../server/schools/school.repository.ts';
import { printAccessCode } from '../../survey/anonymity/access-code.ts';
import { classFingerprint, hashKeyList, printKeyList, publishKeys } from '../../survey/anonymity/key-list.ts';
import { keyWords } from '../../survey/anonymity/key-words/key-words.ts';
import { swedishKeyWords } from '../../survey/anonymity/key-words/swedish.ts';
import { toBase64Url } from '../../survey/anonymity/bytes.ts';
import { type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { townDocument } from '../asked-wave/small-town.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { readPdf } from './read-pdf.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';
import { bareSchool } from '../bare-school.ts';

const readers = readersInTurn(0);
const suffixOf = ({ width, scheme, language }: (typeof readers)[number]) => `${width}-${scheme}-${language}`;
const school = '12345678';
const fromNow = (days: number) => new Date(Date.now() + days * 24 * 3600_000);
const health = 'Skolsköterskan: måndag och torsdag 9-15, rum 12. Kuratorn: alla dagar.';

let house: StaffUnderTest;
let browser: Browser;
let address: string;
const waves = new Map<string, AskedWave>();
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, fieldingKeys }) => {
    const grants: readonly Grant[] = [{ role: 'schoolContact', scope: { kind: 'school', code: school } }];
    const memberships = new Map<string, { readonly grants: readonly Grant[]; readonly enclaveUntil: null }>();
    for (const [at, reader] of readers.entries()) {
      const wave = await openAskedWave(db, fieldingKeys, {
        slug: suffixOf(reader),
        document: townDocument,
        codes: [0, 0],
        draw: randomBytes,
        firstKey: 2 * at,
        values: {
          opens_at: fromNow(-1),
          closes_at: fromNow(14),
          formalities: JSON.stringify({ studentHealth: health }),
          wordings: JSON.stringify(['ar', 'so'].map((language) => ({ language, origin: { sv: 'a', en: 'a' }, readBySpeaker: false }))),
        },
      });
      waves.set(wave.slug, wave);
      await inMunicipality(db, wave.municipality, async (tx) => {
        await addSchool(tx, wave.municipality, bareSchool(school, 'Ekskolan'));
        for (const [k, headCount] of [24, 30].entries())
          await updateFieldingClass(tx, wave.classes[k]!.classId, { head_count: headCount, sitting: 'booked' });
      });
      memberships.set(wave.municipality, { grants, enclaveUntil: null });
    }
    return { findWho: async () => ({ person: 'p', name: 'Kim Kontakt', session: 's', secondFactor: false, memberships }) };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

describe.each(readers)('$name', (reader) => {
  const t = schoolSurveyTextsFor(reader.language);
  const suffix = suffixOf(reader);
  const card = (page: Page, name = '7A') => page.getByRole('article', { name });
  /** Presses a button of the class; the dialog that answers. */
  async function press(page: Page, act: string, name = '7A') {
    await card(page, name)
      .getByRole('button', { name: `${act}: ${name}` })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await isFine(page, 1);
    return dialog;
  }
  async function said(page: Page, text: string) {
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    await page.waitForFunction((what) => document.activeElement?.textContent?.includes(what), text);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // What is still on its way fades in.
    await page.waitForFunction(() => !document.querySelector('.waiting'));
    await isFine(page, 1);
  }
  /** What pupils do meanwhile, and a minute passes. */
  const answer = (wave: AskedWave, sent: number) =>
    inMunicipality(house.db, wave.municipality, async (tx) => {
      const class_id = wave.classes[0]!.classId;
      const codes = await tx
        .selectFrom('tenant.access_code')
        .select('code')
        .where('class_id', '=', class_id)
        .where('blinded', 'is', null)
        .execute();
      for (const { code } of codes.slice(0, sent))
        await tx
          .updateTable('tenant.access_code')
          .set({ blinded: randomBytes(32) })
          .where('code', '=', code)
          .execute();
      for (let k = 0; k < sent; k++)
        await tx
          .insertInto('tenant.response')
          .values({ municipality: wave.municipality, ...wave.fielding, token: randomBytes(32), class_id, sealed: randomBytes(80) })
          .execute();
      await updateFieldingClass(tx, class_id, { seen_at: fromNow(-0.01) });
    });

  it('takes a class from booking to the last absentee', async () => {
    const wave = waves.get(suffix)!;
    const { page, complaints, close } = await openPage(browser, address, reader);
    // Who is here, is told by the accounts; the journey has none.
    const grants = [{ role: 'schoolContact', scope: { kind: 'school', code: school } }];
    const here = { slug: suffix, name: 'Kommunen', roles: ['schoolContact'], grants, enclaveUntil: null, pages: ['municipality'] };
    const person = {
      name: 'Kim',
      email: 'kim@town.example',
      hasPassword: true,
      secondFactor: { on: false, passed: false },
      example: false,
    };
    await page.route('**/api/me', (route) => route.fulfill({ json: { person, municipalities: [here], example: false } }));
    await page.goto(`${address}/m/${suffix}`);
    await page.getByRole('link', { name: `${staffTextsFor(reader.language).home.steps.schoolSurvey.title}: Ekskolan` }).click();
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await card(page).getByText(t.classes.printFirst).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-${suffix}`);

    let dialog = await press(page, t.count.act);
    await dialog.getByLabel(t.count.headCount).fill('26');
    await dialog.getByLabel(t.count.refusals).fill('27');
    await dialog.getByLabel(t.count.sittingAt).fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: t.count.save }).click();
    await dialog.getByRole('link', { name: t.count.tooMany }).waitFor();
    await dialog.getByLabel(t.count.refusals).fill('1');
    await dialog.getByRole('button', { name: t.count.save }).click();
    await dialog.getByRole('link', { name: t.count.outside }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-count-${suffix}`);
    await dialog.getByLabel(t.count.sittingAt).fill(`${fromNow(2).toISOString().slice(0, 10)}T10:20`);
    await dialog.getByRole('button', { name: t.count.save }).click();
    await said(page, t.count.saved('7A'));
    await card(page).getByText(t.classes.counted(26, 1)).waitFor();

    dialog = await press(page, t.print.act);
    const [reply] = await Promise.all([
      page.waitForResponse((one) => one.url().endsWith('/codes')),
      dialog.getByRole('button', { name: t.print.make }).click(),
    ]);
    const { codes, spare } = (await reply.json()) as { codes: string[]; spare: number };
    expect([codes.length, spare]).toEqual([28, 3]);
    await page.getByRole('heading', { level: 2, name: t.sheet.title('7A') }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-sheet-${suffix}`);
    expect(await page.getByText(printAccessCode(codes[0]!)).isVisible(), 'no code on the screen').toBe(false);
    const sheets = await print(page, `survey-sheet-${suffix}`);
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(Array(4).fill([595, 842]));
    const printed = sheets.map(({ text }) => codes.filter((code) => text.includes(printAccessCode(code))));
    expect(printed.map((some) => some.length)).toEqual([10, 10, 5, 3]);
    expect(printed.flat().toSorted()).toEqual(codes.toSorted());
    expect(sheets[3]!.text).toContain(t.sheet.spareHeading('Ekskolan 7A', 'Hösten 2026').split(' ')[0]);
    const typed = `${new URL(address).host}/m/${suffix}/c/${wave.classes[0]!.classId}`;
    expect(sheets[0]!.text.split(typed), 'the address on every strip').toHaveLength(11);
    expect(sheets[0]!.text, 'where the result is').toContain(`${new URL(address).host}/m/${suffix}/answered`);
    await page.getByRole('button', { name: t.sheet.done }).click();
    await said(page, t.sheet.gone('7A'));
    await card(page).getByText(t.classes.sheets.printed, { exact: true }).waitFor();
    expect(await page.content()).not.toContain(printAccessCode(codes[0]!));

    dialog = await press(page, t.start.act);
    await dialog.getByRole('button', { name: t.start.act }).click();
    await said(page, t.start.done('7A'));
    await card(page).getByText(t.classes.few).first().waitFor();
    const words = await wordsOf(wave);
    for (const word of words) await card(page).getByText(word, { exact: true }).first().waitFor();
    await answer(wave, 20);
    await page.reload();
    await card(page).getByText('20', { exact: true }).first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-running-${suffix}`);

    await card(page)
      .getByRole('button', { name: `${t.script.act}: 7A` })
      .click();
    await page.getByRole('heading', { level: 2, name: t.script.title('Ekskolan 7A') }).waitFor();
    await page.getByText(words[0], { exact: true }).waitFor();
    await page.getByText(health).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-script-${suffix}`);
    const script = await print(page, `survey-script-${suffix}`);
    expect(script.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
    // Letters that are set as one are read as two.
    for (const word of words) expect(script[0]!.text.normalize('NFKC')).toContain(word);
    await page.getByRole('button', { name: t.script.done }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === '7A');

    dialog = await press(page, t.end.act);
    await dialog.getByRole('button', { name: t.end.act }).click();
    await said(page, t.end.done('7A'));
    await card(page).getByText(t.classes.someMissing).waitFor();
    await keepPicture(page, `survey-ended-${suffix}`);
    dialog = await press(page, t.reopen.act);
    await dialog.getByRole('button', { name: t.reopen.act }).click();
    await said(page, t.start.done('7A'));
    await answer(wave, 5);
    dialog = await press(page, t.end.act);
    await dialog.getByRole('button', { name: t.end.act }).click();
    await card(page).getByText(t.classes.all).waitFor();
    expect(complaints.filter((said) => !/400/.test(said))).toEqual([]);
    await close();
  });

  it('asks before a smaller class makes printed codes void, and says when the server cannot be reached', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/${suffix}/schools/${school}/survey`);
    let dialog = await press(page, t.print.act, '7B');
    await page.route('**/codes', (route) => route.abort());
    await dialog.getByRole('button', { name: t.print.make }).click();
    await dialog.getByText(componentTextsFor(reader.language).notSent.unreachable).waitFor();
    await page.unroute('**/codes');
    await dialog.getByRole('button', { name: t.print.make }).click();
    await page.getByRole('button', { name: t.sheet.done }).click();

    dialog = await press(page, t.count.act, '7B');
    await dialog.getByLabel(t.count.headCount).fill('20');
    await dialog.getByRole('button', { name: t.count.save }).click();
    await dialog.getByText(t.count.voidTitle).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `survey-void-${suffix}`);
    await dialog.getByRole('button', { name: t.count.voidAct }).click();
    await said(page, t.count.saved('7B'));
    await card(page, '7B').getByText(t.classes.printFirst).waitFor();
    expect(complaints.filter((said) => !/409|ERR_FAILED/.test(said))).toEqual([]);
    await close();
  });
});

/** What the printer gets; kept beside the pictures. */
async function print(page: Page, name: string) {
  const folder = process.env['PICTURES'];
  return readPdf(await page.pdf({ preferCSSPageSize: true, ...(folder && { path: `${folder}/${name}.pdf` }) }));
}

/** As the fixture's list has them: worked out here by the published text. */
async function wordsOf(wave: AskedWave) {
  const list = printKeyList({
    form: 2,
    municipality: wave.slug,
    wave: `${wave.fielding.instrument}/${wave.fielding.wave}`,
    sealingKey: toBase64Url(wave.sealingKey),
    classes: wave.classes.map(({ classId, signingKey }) => ({ class: classId, signingKey })),
  });
  const { classId, signingKey } = wave.classes[0]!;
  const hash = await hashKeyList((await publishKeys(list)).text);
  return keyWords(await classFingerprint(hash, { class: classId, signingKey }), swedishKeyWords);
}
