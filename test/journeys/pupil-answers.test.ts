/** Pupils answer, each by themselves: to the end in two languages, by keyboard alone, not at all. What goes wrong among many is fielding-day.test.ts. */
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import type { FieldingKeyStore } from '../../server/fielding/fielding-keys.ts';
import { updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { answersOpener } from '../../server/fielding/open-answers.ts';
import { addSchool } from '../../server/schools/school.repository.ts';
import { codeRandomBytes, makeAccessCode, printAccessCode } from '../../survey/anonymity/access-code.ts';
import { questionnaireOf, codesOf } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { askedDocument } from './asked-form.ts';
import { keepPicture } from './open-page.ts';
import { choose, comes, isFine, press, type Pupil, says, wordsOf } from './pupil-browser.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';
import { bareSchool } from '../bare-school.ts';

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
        home_places: JSON.stringify([{ name: 'Stortorget', area: 'a5' }]),
        formalities: JSON.stringify({ studentHealth: 'Skolsköterskan Kim, rum 12, varje dag 8-10' }),
      },
    });
    await inMunicipality(db, wave.municipality, (tx) => addSchool(tx, wave.municipality, bareSchool('12345678', 'Hamnskolan')));
  });
}, 120_000);
afterAll(() => house?.stop());

/** A code that could be on a sheet and is on none. */
const unknownCode = makeAccessCode(new Uint8Array(codeRandomBytes).fill(7));
let nextCode = 0;
const newCode = (): string => wave.classes[0]!.codes[nextCode++]!;
const pageOf = (code = ''): string => `${house.address}/m/north/c/${wave.classes[0]!.classId}${code && `#${code}`}`;

const read = readInstrument(asked);
const textOf = (id: string, language: string): string =>
  questionnaireOf(read.ok ? read.instrument : (undefined as never), language).questions.find((one) => one.id === id)!.text;

async function begins(pupil: Pupil, code: string): Promise<void> {
  await pupil.page.goto(pageOf(code));
  await press(pupil, pupil.words.code.start);
}
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
/** Where parts of a paragraph's text stand on the screen. */
const placesOf = (page: Page, paragraph: string, parts: readonly string[]) =>
  page
    .locator('p')
    .filter({ hasText: paragraph })
    .first()
    .evaluate((element, wanted) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
      return wanted.map((part) => {
        const at = text.textContent!.lastIndexOf(part);
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + part.length);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
    }, parts);
const formsWith = async (question: string, code: string) => (await storedForms()).filter((form) => form[question] === code);

it('in Swedish, from the sheet to the thanks, and what is stored is what was answered', async () => {
  const pupil = await comes(house, 'sv');
  const { page, words } = pupil;
  await page.goto(pageOf(newCode()));
  await says(pupil, words.title);
  expect(page.url()).toBe(pageOf());
  await page.getByText(/^\p{L}+ · \p{L}+ · \p{L}+$/u).waitFor();
  await isFine(pupil, 'sv-1-welcome');
  await press(pupil, words.code.start);
  await says(pupil, textOf('grade', 'sv'));
  await answers(pupil, 'åk 8');
  await answers(pupil, words.refuse);
  await says(pupil, textOf('area', 'sv'));
  await page.getByRole('searchbox').fill('stortorg');
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
  // What the service worker keeps: files of the build, no page and no reply.
  const cached = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname.replace(/-[\w-]{8}\./, '.'));
  });
  expect(cached.toSorted()).toEqual(
    ['ar.js', 'en.js', 'so.js', 'sv.js'].map((name) => `/assets/pupil-${name}`).concat('/assets/pupil.css', '/assets/pupil.js'),
  );
  expect(await page.getByRole('button', { name: words.listen }).count()).toBe(0);
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

it('in Arabic, in the dark, with large text, and without a network from the first question to the last', async () => {
  const pupil = await comes(house, 'ar', 'dark');
  const { page, context, words } = pupil;
  const code = newCode();
  await page.goto(pageOf());
  await says(pupil, words.title);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
  // The class stands in one piece among the Arabic words, its number before its letter, and the school to the right of both.
  const [number, letter, name] = await placesOf(page, 'Hamnskolan', ['7', 'A', 'Hamnskolan']);
  expect(letter!.left - number!.right).toBeCloseTo(0, 0);
  expect(name!.left).toBeGreaterThan(letter!.right);
  // Copied with another sign at its end: the sheet is not at fault, and no request is needed to know that.
  await page.getByLabel(words.code.label).fill(`${code.slice(0, 8)}${code.endsWith('2') ? '3' : '2'}`);
  await press(pupil, words.code.start);
  await page.getByText(words.code.mistyped).waitFor();
  await isFine(pupil, 'ar-1-mistyped');
  await page.getByLabel(words.code.label).fill(printAccessCode(code).toLowerCase());
  await press(pupil, words.code.start);
  await says(pupil, textOf('grade', 'ar'));
  await context.setOffline(true);
  await press(pupil, words.more);
  await press(pupil, words.textSize.sizes[2]);
  await press(pupil, 'English');
  await page.getByText(words.trouble.languageLater).waitFor();
  await isFine(pupil, 'ar-2-more');
  await press(pupil, words.toForm);
  await answers(pupil, 'الصف السابع (åk 7)');
  await answers(pupil, words.refuse);
  await press(pupil, words.home.showAll);
  await isFine(pupil, 'ar-4-home');
  await answers(pupil, 'لا أعرف');
  for (const _ of ['lna1', 'cdo5', 'lcs4', 'books', 'dep1']) await press(pupil, words.skip);
  await says(pupil, words.end.title);
  await isFine(pupil, 'ar-5-end');
  await context.setOffline(false);
  await press(pupil, words.end.send);
  await says(pupil, words.sent.title);
  await isFine(pupil, 'ar-6-thanks');
  expect(pupil.complaints).toEqual([]);
  const [form, ...others] = await formsWith('grade', '7');
  expect(others).toEqual([]);
  expect(form).toMatchObject({ sex: 'refused', area: 'unknown', lna1: 'notAnswered', writes: 'notApplicable' });
  await context.close();
});

it('by keyboard alone, reloading in the middle: the code opens the draft again, and another code does not', async () => {
  const pupil = await comes(house, 'en');
  const { page, context, words } = pupil;
  const code = newCode();
  await begins(pupil, code);
  await says(pupil, textOf('grade', 'en'));
  const key = (name: string) => page.keyboard.press(name);
  // From the heading to the first answer; arrows choose; Enter goes on.
  for (const name of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await key(name);
  await says(pupil, textOf('sex', 'en'));
  for (const name of ['Tab', 'Space', 'Enter']) await key(name);
  await says(pupil, textOf('area', 'en'));
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toContain(code);
  expect(kept).not.toMatch(/grade|answer/);
  await page.reload();
  await page.getByText(words.code.begun).waitFor();
  await isFine(pupil, 'en-1-reloaded');
  await page.getByLabel(words.code.label).fill(unknownCode);
  await press(pupil, words.code.carryOn);
  await page.getByText(words.code.unknown).waitFor();
  await page.getByLabel(words.code.label).fill(code);
  await press(pupil, words.code.carryOn);
  await says(pupil, textOf('area', 'en'));
  await page.goBack();
  await says(pupil, textOf('sex', 'en'));
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  await press(pupil, words.back);
  expect(await page.getByLabel('grade 9').isChecked()).toBe(true);
  expect(pupil.complaints).toEqual([]);
  await context.close();
});

it('by keyboard alone from the first screen to the thanks, never touching anything else', async () => {
  const pupil = await comes(house, 'en');
  const { page, context, words } = pupil;
  const code = newCode();
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  /** To the first thing from here that is called so, as somebody who listens to each in turn would find it. */
  const tabTo = async (name: string) => {
    const heard: string[] = [];
    for (let at = 0; at < 40; at++) {
      await keys('Tab');
      const said = await page.evaluate(() => {
        const { activeElement: focused } = document;
        const label = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels?.[0] : undefined;
        return (focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.textContent ?? '').trim();
      });
      if (said === name) return;
      heard.push(said);
    }
    throw new Error(`no key leads to "${name}"; there are ${heard.join(' | ')}`);
  };
  await page.goto(pageOf());
  await says(pupil, words.title);
  await tabTo(words.code.label);
  await page.keyboard.type(`${code.slice(0, 8)}${code.endsWith('2') ? '3' : '2'}`);
  await keys('Enter');
  await page.getByText(words.code.mistyped).waitFor();
  await keys('Shift+Tab');
  await tabTo(words.code.label);
  await keys('Control+A');
  await page.keyboard.type(code);
  await keys('Enter');
  await says(pupil, textOf('grade', 'en'));
  await keys('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
  await says(pupil, textOf('sex', 'en'));
  await tabTo(words.skip);
  await keys('Enter');
  await says(pupil, textOf('area', 'en'));
  await tabTo(words.home.searchPlaces);
  await page.keyboard.type('stortorg');
  await page.getByText(words.home.found(1)).waitFor();
  // Enter in the search field does not leave the question.
  await keys('Enter', 'Tab', 'Space', 'Enter');
  await says(pupil, words.home.chosen('Hamnen'));
  await tabTo(words.home.right);
  await keys('Enter');
  await says(pupil, textOf('lna1', 'en'));
  await keys('Tab', 'Space', 'Enter');
  for (const id of ['cdo5', 'lcs4']) {
    await says(pupil, textOf(id, 'en'));
    await tabTo(words.skip);
    await keys('Enter');
  }
  await says(pupil, textOf('books', 'en'));
  await tabTo(textOf('books', 'en'));
  await page.keyboard.type('25');
  await tabTo(words.next);
  await keys('Enter');
  await says(pupil, textOf('writes', 'en'));
  await tabTo(words.back);
  await keys('Enter');
  await says(pupil, textOf('books', 'en'));
  await tabTo(words.next);
  await keys('Enter');
  await says(pupil, textOf('writes', 'en'));
  await tabTo(words.skip);
  await keys('Enter');
  await says(pupil, textOf('dep1', 'en'));
  await tabTo(words.skip);
  await keys('Enter');
  await says(pupil, words.end.title);
  await tabTo(words.end.send);
  await keys('Enter');
  await says(pupil, words.sent.title);
  expect(pupil.complaints).toEqual([]);
  expect(await formsWith('books', '25')).toMatchObject([{ grade: '8', sex: 'notAnswered', area: 'a5', lna1: '1', writes: 'notAnswered' }]);
  await context.close();
});

it('by keyboard with text twice as large: no answer in focus lies behind the buttons at the foot', async () => {
  const pupil = await comes(house, 'sv');
  const { page, context } = pupil;
  await begins(pupil, newCode());
  await says(pupil, textOf('grade', 'sv'));
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const covered = () =>
    page.evaluate(() => {
      const label = document.activeElement!.closest('label')!;
      const behind = label.getBoundingClientRect().bottom - document.querySelector('main nav')!.getBoundingClientRect().top;
      return behind > 0 ? `${label.textContent}: ${Math.round(behind)} px` : null;
    });
  const found: (string | null)[] = [];
  for (const key of ['Tab', ...Array.from({ length: 9 }, () => 'ArrowDown'), ...Array.from({ length: 9 }, () => 'ArrowUp')]) {
    await page.keyboard.press(key);
    found.push(await covered());
  }
  expect(found.filter((one) => one !== null)).toEqual([]);
  await context.close();
});

it('gets neither the form nor its words: the page says what to do in every language, and does when the network is back', async () => {
  const pupil = await comes(house, 'sv');
  const { page, context } = pupil;
  await context.route('**/assets/pupil-sv-*.js', (route) => route.abort());
  await page.goto(pageOf());
  for (const { loading, reload } of Object.values(wordsOf)) await page.getByText(`${loading} ${reload}`).waitFor();
  await isFine(pupil, 'before-the-form');
  await context.unroute('**/assets/pupil-sv-*.js');
  await page.reload();
  await says(pupil, pupil.words.title);
  expect(await page.getByText(pupil.words.reload).isVisible()).toBe(false);
  await context.close();
});

it('is asked in the language that was chosen last, also while the code is still on its way', async () => {
  const pupil = await comes(house, 'sv');
  const { page, context } = pupil;
  await page.route('**/token', async (route) => {
    await page.getByRole('button', { name: 'Soomaali', pressed: true }).waitFor();
    await route.continue();
  });
  await begins(pupil, newCode());
  await press(pupil, 'Soomaali');
  await says(pupil, textOf('grade', 'so'));
  expect(pupil.complaints).toEqual([]);
  await context.close();
});

it('does not want to take part: a blank form is sent that looks like every other', async () => {
  const pupil = await comes(house, 'so');
  const { page, context, words } = pupil;
  const before = await storedForms();
  const sent: number[] = [];
  page.on('request', (request) => request.url().endsWith('/response') && sent.push(request.postData()!.length));
  await page.goto(pageOf(newCode()));
  await press(pupil, words.out.title);
  await says(pupil, words.out.ask);
  await isFine(pupil, 'so-1-out');
  await press(pupil, words.out.send);
  await says(pupil, words.sent.title);
  const blank = (await storedForms()).filter((form) => Object.values(form).every((answer) => answer === 'notAnswered'));
  expect([before.length + 1, blank.length]).toEqual([(await storedForms()).length, 1]);
  expect(sent).toHaveLength(1);
  await context.close();
});

it('is away for 20 minutes: the answers are gone from the device', async () => {
  const pupil = await comes(house, 'sv');
  const { page, context, words } = pupil;
  await page.clock.install();
  await begins(pupil, newCode());
  await answers(pupil, 'åk 6');
  await page.clock.fastForward('19:00');
  await answers(pupil, words.refuse);
  await page.clock.fastForward('20:11');
  await says(pupil, words.idle.title);
  await isFine(pupil, 'sv-9-idle');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await context.close();
});

it('meets a class that has not begun, and keys that are not in the list, with a sentence and no way in', async () => {
  const pupil = await comes(house, 'sv');
  const { page, context, words } = pupil;
  const { classId } = wave.classes[0]!;
  const sitting = (to: 'booked' | 'running') =>
    inMunicipality(house.db, wave.municipality, (tx) => updateFieldingClass(tx, classId, { sitting: to }));
  await sitting('booked');
  await page.goto(pageOf(newCode()));
  await page.getByText(words.notOpen.paused).waitFor();
  await isFine(pupil, 'sv-10-not-begun');
  await sitting('running');
  await page.route('**/keys', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: (await reply.text()).replace('"sealingKey": "B', '"sealingKey":  "B') });
  });
  await press(pupil, words.tryAgain);
  await page.reload();
  await page.getByText(words.trouble.keys).waitFor();
  await isFine(pupil, 'sv-11-keys');
  expect(await page.getByRole('button', { name: words.code.start }).isDisabled()).toBe(true);
  expect(pupil.complaints).toEqual([]);
  await context.close();
});

it('may be read by anybody beforehand, in every language and without a script', async () => {
  for (const [language, words, look] of [
    ['sv', wordsOf.sv, 'light'],
    ['ar', wordsOf.ar, 'dark'],
  ] as const) {
    // prettier-ignore
    const context = await house.browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: look, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house.address}/m/north/waves/ctc-youth/2026/questions?language=${language}`);
    await page.getByRole('heading', { level: 1, name: words.preview.title }).waitFor();
    for (const id of ['grade', 'area', 'lna1', 'writes']) await page.getByText(textOf(id, language), { exact: true }).waitFor();
    await page.getByText('Stortorget').waitFor();
    await keepPicture(page, `${language}-beforehand`);
    await context.close();
  }
  const pupil = await comes(house, 'sv');
  await pupil.page.goto(`${house.address}/m/north/waves/ctc-youth/2026/questions`);
  await isFine(pupil, 'sv-beforehand-checked');
  expect(pupil.complaints).toEqual([]);
  await pupil.context.close();
});

it('loads the whole form in less than 60 KB', async () => {
  const pupil = await comes(house, 'sv');
  const session = await pupil.context.newCDPSession(pupil.page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await begins(pupil, newCode());
  await says(pupil, textOf('grade', 'sv'));
  expect(bytes).toBeGreaterThan(20_000);
  // This wave asks a tenth of the short form's questions, which are 9 KB more.
  expect(bytes).toBeLessThan(50_000);
  await pupil.context.close();
});
