/** Pupils answer: to the end in two languages, without a network, after a reload, with wrong and used codes, and in a hurry to leave. */
import { randomBytes } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { words as arabic } from '../../notebooks/wording/pupil/ar.ts';
import { words as swedish } from '../../notebooks/wording/pupil/sv.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import type { FieldingKeyStore } from '../../server/fielding/fielding-keys.ts';
import { answersOpener } from '../../server/fielding/open-answers.ts';
import { printAccessCode } from '../../survey/anonymity/access-code.ts';
import { questionnaireOf, codesOf } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { askedDocument } from './asked-form.ts';
import { checkAccessibility } from './axe.ts';
import { keepPicture } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const asked = askedDocument();
let house: StaffUnderTest;
let keys: FieldingKeyStore;
let wave: AskedWave;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, fieldingKeys }) => {
    keys = fieldingKeys;
    wave = await openAskedWave(db, fieldingKeys, {
      slug: 'north',
      document: asked,
      codes: [20],
      draw: (length) => new Uint8Array(randomBytes(length)),
      values: {
        opens_at: new Date(Date.now() - 3_600_000),
        closes_at: new Date(Date.now() + 3_600_000),
        wordings: JSON.stringify(
          ['ar', 'so', 'sv-simple'].map((language) => ({ language, origin: { sv: 'a', en: 'a' }, readBySpeaker: false })),
        ),
        formalities: JSON.stringify({ studentHealth: 'Skolsköterskan Kim, rum 12, varje dag 8-10' }),
      },
    });
  });
}, 120_000);
afterAll(() => house?.stop());

interface Pupil {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly words: PupilWords;
  readonly complaints: string[];
}
let nextCode = 0;
const newCode = (): string => wave.classes[0]!.codes[nextCode++]!;
const pageOf = (code = ''): string => `${house.address}/m/north/c/${wave.classes[0]!.classId}${code && `#${code}`}`;

async function comes(locale: string, words: PupilWords, look: 'light' | 'dark' = 'light'): Promise<Pupil> {
  const context = await house.browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: look, locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // What a browser itself says of a request that found no network or was refused.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(house.address)) complaints.push(`asked ${request.url()}`);
  });
  return { page, context, words, complaints };
}

/** What every screen keeps: no fault of accessibility, nothing to scroll sideways to, no target too small for a finger. */
async function isFine({ page }: Pupil, name: string): Promise<void> {
  await keepPicture(page, name);
  expect(await checkAccessibility(page), name).toEqual({ frames: 1, faults: [] });
  const seen = await page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('button, label.choice, select, summary, #code, #search')]
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent),
  }));
  expect(seen, name).toEqual({ tooWide: 0, small: [] });
}
const press = ({ page }: Pupil, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = ({ page }: Pupil) => page.getByRole('heading', { level: 1 });
const says = (pupil: Pupil, text: string) => heading(pupil).getByText(text, { exact: true }).waitFor();
const read = readInstrument(asked);
const textOf = (id: string, language: string): string =>
  questionnaireOf(read.ok ? read.instrument : (undefined as never), language).questions.find((one) => one.id === id)!.text;

async function begins(pupil: Pupil, code: string): Promise<void> {
  await pupil.page.goto(pageOf(code));
  await press(pupil, pupil.words.code.start);
}
const choose = ({ page }: Pupil, label: string) => page.getByText(label, { exact: true }).click();
async function answers(pupil: Pupil, label: string): Promise<void> {
  await choose(pupil, label);
  await press(pupil, pupil.words.next);
}

/** All stored forms of the wave, opened as closing does it: by question, its code or why there is none. */
async function storedForms(): Promise<Record<string, string>[]> {
  const rows = await inMunicipality(house.db, wave.municipality, (tx) =>
    tx.selectFrom('tenant.response').select(['token', 'class_id', 'sealed']).execute(),
  );
  const { sealing } = await keys.read(wave.keyId);
  const open = answersOpener(sealing, { municipality: 'north', wave: 'ctc-youth/2026' }, wave.layout);
  const { questions, answerLists } = questionnaireOf(read.ok ? read.instrument : (undefined as never), 'sv');
  return rows.map(({ token, class_id, sealed }) => {
    const opened = open({ class: class_id, token }, sealed);
    if (opened.kind !== 'answers') throw new Error(JSON.stringify(opened));
    return Object.fromEntries(
      questions.map(({ id, answers: list }, at) => {
        const [index, width] = [opened.indexes[at]!, wave.layout.fields[at]!.width];
        const missing = ['notAnswered', 'refused', 'notApplicable'][(width === 1 ? 0xff : 0xffff) - index];
        return [id, missing ?? codesOf(answerLists[list]!)[index]!];
      }),
    );
  });
}
const formsWith = async (question: string, code: string) => (await storedForms()).filter((form) => form[question] === code);

it('in Swedish, from the sheet to the thanks, and what is stored is what was answered', async () => {
  const pupil = await comes('sv', swedish);
  const { page, words } = pupil;
  await page.goto(pageOf(newCode()));
  await says(pupil, words.title);
  expect(page.url()).toBe(pageOf());
  await page.getByText(/^\p{L}+ · \p{L}+ · \p{L}+$/u).waitFor();
  await isFine(pupil, 'sv-1-welcome');
  await press(pupil, words.code.start);
  await says(pupil, textOf('grade', 'sv'));
  await isFine(pupil, 'sv-2-grade');
  await answers(pupil, 'åk 8');
  await answers(pupil, words.refuse);
  await says(pupil, textOf('area', 'sv'));
  await isFine(pupil, 'sv-3-home');
  await page.getByRole('searchbox').fill('hamnsk');
  await choose(pupil, 'Hamnen');
  await isFine(pupil, 'sv-4-home-found');
  await press(pupil, words.next);
  await says(pupil, words.home.chosen('Hamnen'));
  await isFine(pupil, 'sv-5-home-confirm');
  await press(pupil, words.home.right);
  await says(pupil, textOf('lna1', 'sv'));
  await answers(pupil, 'stämmer helt');
  await says(pupil, textOf('cdo5', 'sv'));
  await press(pupil, words.skip);
  await says(pupil, textOf('lcs4', 'sv'));
  await press(pupil, words.back);
  await says(pupil, textOf('cdo5', 'sv'));
  await press(pupil, words.skip);
  await answers(pupil, '1 dag');
  await says(pupil, textOf('books', 'sv'));
  await page.getByRole('combobox').selectOption('25');
  await isFine(pupil, 'sv-6-number');
  await press(pupil, words.next);
  await says(pupil, textOf('writes', 'sv'));
  await press(pupil, words.back);
  await page.getByRole('combobox').selectOption('3');
  await press(pupil, words.next);
  await says(pupil, textOf('dep1', 'sv'));
  await answers(pupil, 'stämmer ganska bra');
  await says(pupil, words.end.title);
  await page.getByText(words.end.answered(6, 8)).waitFor();
  await isFine(pupil, 'sv-7-end');
  await press(pupil, words.end.send);
  await says(pupil, words.sent.title);
  await isFine(pupil, 'sv-8-thanks');
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(pupil.complaints).toEqual([]);
  expect(await formsWith('books', '3')).toEqual([
    {
      lna1: '4',
      cdo5: 'notAnswered',
      lcs4: '2',
      books: '3',
      writes: 'notApplicable',
      dep1: '3',
      area: 'a5',
      grade: '8',
      sex: 'refused',
    },
  ]);
  await pupil.context.close();
});

void [arabic, printAccessCode, begins];
