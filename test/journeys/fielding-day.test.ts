/**
 * A day on which two classes answer at once, in four languages and easy Swedish, with everything that goes wrong on such a day; then the wave
 * is closed. Whoever read "thanks" is counted, once and as they answered, and nobody else is.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameOfLanguage } from '../../notebooks/wording/pupil/languages.ts';
import { waveTextsFor } from '../../notebooks/wording/wave-texts.ts';
import type { Who } from '../../server/access/roles.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { closeFielding } from '../../server/fielding/close-fielding.ts';
import { runTask } from '../../server/fielding/closing-task.ts';
import type { FieldingKeyStore } from '../../server/fielding/fielding-keys.ts';
import { updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { addSchool } from '../../server/schools/school.repository.ts';
import type { WaveKeys } from '../../server/sealing/wave-keys.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { findColumns, findWaves } from '../../server/waves/wave.repository.ts';
import { codeRandomBytes, makeAccessCode } from '../../survey/anonymity/access-code.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { questionnaireOf } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { codeAt, codebookWidth, missingIndex } from '../../survey/instrument/codebook.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { askedDocument, wholeDocument } from './asked-form.ts';
import { checkAccessibility } from './axe.ts';
import { keepPicture, openPage, readers } from './open-page.ts';
import { answersOne, comes, type Given, isFine, press, type Pupil, type PupilLanguage, type QuestionKind, says } from './pupil-browser.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';
import { bareSchool } from '../bare-school.ts';

const isWhole = process.env['MOTVIKT_TESTS'] === 'all';
const document = isWhole ? wholeDocument() : askedDocument();
const instrument: Instrument = (() => {
  const read = readInstrument(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.instrument;
})();
const school = '12345678';
const weeding = { board: 'Barn- och utbildningsnämnden', paragraph: '§ 41', number: 'BUN 2026/118' };
const hour = 3_600_000;
const fromNow = (ms: number) => new Date(Date.now() + ms);

let house: StaffUnderTest;
let wave: AskedWave;
let waveKeys: WaveKeys;
let fieldingKeys: FieldingKeyStore;
beforeAll(async () => {
  house = await staffUnderTest(async (parts) => {
    const { db } = parts;
    ({ keys: waveKeys, fieldingKeys } = parts);
    wave = await openAskedWave(db, fieldingKeys, {
      slug: 'north',
      document,
      codes: [0, 0, 0],
      draw: (length) => new Uint8Array(randomBytes(length)),
      values: {
        opens_at: fromNow(-hour),
        closes_at: fromNow(hour),
        formalities: JSON.stringify({ ...noFormalities, weeding, studentHealth: 'Elevhälsan, måndagar' }),
        wordings: JSON.stringify(
          ['ar', 'so', 'sv-simple'].map((language) => ({ language, origin: { sv: 'a', en: 'a' }, readBySpeaker: false })),
        ),
      },
    });
    await inMunicipality(db, wave.municipality, async (tx) => {
      const itself = bareSchool(school, 'Hamnskolan');
      await addSchool(tx, wave.municipality, itself);
      for (const { classId } of wave.classes.slice(0, 2)) await updateFieldingClass(tx, classId, { head_count: 6, sitting: 'booked' });
      // Forms that somebody slipped into a class without pupils: more than its spare codes.
      const slipped = Array.from({ length: 4 }, () => ({ token: randomBytes(32), sealed: randomBytes(80) }));
      const into = { municipality: wave.municipality, ...wave.fielding, class_id: wave.classes[2]!.classId };
      await tx
        .insertInto('tenant.response')
        .values(slipped.map((one) => ({ ...into, ...one })))
        .execute();
    });
    const admin: Who = {
      person: 'p',
      name: 'Kim',
      session: 's',
      secondFactor: true,
      memberships: new Map([[wave.municipality, { grants: [{ role: 'admin', scope: { kind: 'municipality' } }], enclaveUntil: null }]]),
    };
    return { findWho: async () => admin };
  });
}, 120_000);
afterAll(() => house?.stop());

/** What staff do, as their pages send it. */
async function staff<Reply>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Reply> {
  const reply = await fetch(`${house.address}/api/m/north/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect([path, reply.status]).toEqual([path, 200]);
  return (await reply.json()) as Reply;
}
const ofClass = (at: number) => `schools/${school}/fieldings/${wave.classes[at]!.classId}`;
const print = async (at: number) => (await staff<{ codes: string[] }>('POST', `${ofClass(at)}/codes`)).codes;
const sitting = (at: number, to: 'running' | 'ended') => staff('POST', `${ofClass(at)}/sitting`, { to });
const fieldingPath = () => `fieldings/${wave.fielding.instrument}/${wave.fielding.wave}`;
async function moveEnd(closesAt: Date): Promise<void> {
  const { revision, opensAt } = await staff<{ revision: number; opensAt: string }>('GET', fieldingPath());
  await staff('PUT', `${fieldingPath()}/window`, { revision, opensAt, closesAt: closesAt.toISOString() });
}

interface AtTheirDesk extends Pupil {
  /** By question, as it is chosen; what is not asked is not in it. */
  readonly given: Map<string, string>;
  /** Answers so many questions, all that are left where it is left out. */
  answers(most?: number): Promise<void>;
  opens(code: string): Promise<void>;
  begins(code: string): Promise<void>;
  typesAndBegins(code: string): Promise<void>;
  reads(sentence: string): Promise<void>;
  /** To the thanks: from here on the answers must be there. */
  sends(): Promise<void>;
}

/** Screens that somebody has looked at: in the long form every question in every language, else one of each kind. */
const lookedAt = new Set<string>();
const confirmed: ReadonlyMap<string, string>[] = [];
let seats = 0;
/** @param isLarge the device shows all text twice as large */
async function pupil(at: number, language: PupilLanguage, colours: 'light' | 'dark' = 'light', isLarge = false): Promise<AtTheirDesk> {
  const one = await comes(house, language, colours);
  const { page, words } = one;
  const questionnaire = questionnaireOf(instrument, language);
  const seat = ++seats;
  let asked = 0;
  const decide = (codes: number): Given => {
    const drawn = (seat * 7919 + ++asked * 613 + seat * asked * 31) % (codes + 2);
    return drawn < codes ? drawn : drawn === codes ? 'refused' : 'skipped';
  };
  const look = async (id: string, kind: QuestionKind) => {
    const screen = `day-${language}${isLarge ? '-large' : ''}-${isWhole && !isLarge ? id : kind}`;
    if (lookedAt.has(screen)) return;
    lookedAt.add(screen);
    await isFine(one, screen);
  };
  const given = new Map<string, string>();
  const self: AtTheirDesk = {
    ...one,
    given,
    async answers(most = Infinity) {
      for (let done = 0; done < most; done++) {
        const answer = await answersOne(one, questionnaire, decide, look);
        if (answer === null) return says(one, words.end.title);
        given.set(...answer);
      }
    },
    async opens(code) {
      await page.goto(`${house.address}/m/north/c/${wave.classes[at]!.classId}#${code}`);
      if (isLarge) await page.evaluate(() => globalThis.document.documentElement.style.setProperty('font-size', '200%'));
    },
    async begins(code) {
      await self.opens(code);
      // No browser speaks it: it is chosen.
      if (language === 'sv-simple') {
        await press(one, nameOfLanguage(language));
        await page.getByRole('button', { name: nameOfLanguage(language), pressed: true }).waitFor();
      }
      await press(one, words.code.start);
      await page.locator('form.question').waitFor();
    },
    async typesAndBegins(code) {
      await page.getByLabel(words.code.label).fill(code);
      await press(one, words.code.start);
    },
    reads: (sentence) => page.getByText(sentence, { exact: true }).waitFor(),
    async sends() {
      await press(one, words.end.send);
      await says(one, words.sent.title);
      confirmed.push(given);
    },
  };
  return self;
}
/** Leaves the room; nothing went wrong that a sentence did not say. */
async function leaves({ context, complaints }: Pupil): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

it('counts every confirmed form once, through all that goes wrong, and says each fault kindly in the pupil’s language', async () => {
  const sheets = [await print(0), await print(1)];
  const takeCode = (at: number): string => sheets[at]!.pop()!;
  await sitting(0, 'running');
  await sitting(1, 'running');
  /** On the first sheet, which a second one makes void. */
  const voided = sheets[1]![0]!;
  const unknown = makeAccessCode(new Uint8Array(codeRandomBytes).fill(7));

  const undisturbed = async (at: number, language: PupilLanguage, isLarge = false) => {
    const one = await pupil(at, language, 'light', isLarge);
    await one.begins(takeCode(at));
    await one.answers();
    if (isLarge) await isFine(one, 'day-large-end');
    await one.sends();
    if (isLarge) await isFine(one, 'day-large-thanks');
    await leaves(one);
  };
  const losesTheNetworkInTheMiddle = async () => {
    const one = await pupil(0, 'en');
    const { context, words } = one;
    // The reply that says that the code is right gets lost: the code is used, and the same pupil may go on.
    await context.route('**/token', async (route) => (await route.fetch(), await route.abort()), { times: 1 });
    await one.opens(takeCode(0));
    await press(one, words.code.start);
    await one.reads(words.trouble.noConnection);
    await isFine(one, 'day-no-connection');
    await press(one, words.code.start);
    await one.page.locator('form.question').waitFor();
    await one.answers(3);
    await context.setOffline(true);
    await one.answers();
    await context.setOffline(false);
    // It is taken, and nobody hears of it: the second try is told so.
    await context.route('**/response', async (route) => (await route.fetch(), await route.abort()), { times: 1 });
    await one.sends();
    await leaves(one);
  };
  const losesTheNetworkAtSending = async () => {
    const one = await pupil(0, 'ar', 'dark');
    const { context, words } = one;
    await one.begins(takeCode(0));
    expect(await one.page.evaluate(() => globalThis.document.documentElement.dir)).toBe('rtl');
    await one.answers();
    await context.setOffline(true);
    await press(one, words.end.send);
    await one.reads(words.sending.waiting);
    await one.reads(words.sending.keepOpen);
    await isFine(one, 'day-waiting');
    await context.setOffline(false);
    await says(one, words.sent.title);
    confirmed.push(one.given);
    await leaves(one);
  };
  const reloads = async () => {
    const one = await pupil(0, 'so');
    const { page, words } = one;
    const code = takeCode(0);
    await one.begins(code);
    await one.answers(4);
    // The browser asks whether to leave a page with answers.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await one.reads(words.code.begun);
    await page.getByLabel(words.code.label).fill(code);
    await press(one, words.code.carryOn);
    await page.locator('form.question').waitFor();
    await one.answers();
    await one.sends();
    await leaves(one);
  };
  const leavesFastAndComesBack = async () => {
    const one = await pupil(0, 'sv');
    const { page, context, words } = one;
    const code = takeCode(0);
    await context.route('https://www.wikipedia.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await one.begins(code);
    await one.answers(3);
    await press(one, words.leaveFast);
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack();
    await says(one, words.title);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(one.complaints.splice(0)).toEqual(['asked https://www.wikipedia.org/']);
    // What was answered is gone with the page, and so is the code.
    one.given.clear();
    await one.typesAndBegins(code);
    await one.reads(words.code.used);
    await isFine(one, 'day-used');
    await one.typesAndBegins(takeCode(0));
    await page.locator('form.question').waitFor();
    await one.answers();
    await one.sends();
    await leaves(one);
  };
  const mistakesTheCode = async () => {
    const one = await pupil(1, 'so', 'dark');
    const { words } = one;
    await one.opens(unknown);
    await press(one, words.code.start);
    await one.reads(words.code.unknown);
    await isFine(one, 'day-unknown');
    await press(one, words.code.another);
    // Of the other class.
    await one.typesAndBegins(sheets[0]![0]!);
    await one.reads(words.code.unknown);
    await one.typesAndBegins(takeCode(1));
    await one.page.locator('form.question').waitFor();
    await one.answers();
    await one.sends();
    await leaves(one);
  };
  /** Until everything is answered and nothing sent. */
  const hesitates = async () => {
    const one = await pupil(1, 'sv');
    await one.begins(takeCode(1));
    await one.answers();
    return one;
  };
  const [hesitating] = await Promise.all([
    hesitates(),
    undisturbed(0, 'sv-simple'),
    undisturbed(1, 'ar'),
    undisturbed(1, 'en', true),
    losesTheNetworkInTheMiddle(),
    losesTheNetworkAtSending(),
    reloads(),
    leavesFastAndComesBack(),
    mistakesTheCode(),
  ]);

  // The lesson is over. One comes late, with a code of the sheet that is void since new ones were printed.
  await sitting(0, 'ended');
  await sitting(1, 'ended');
  const late = await pupil(1, 'en');
  await late.opens(voided);
  await late.reads(late.words.notOpen.paused);
  await isFine(late, 'day-paused');
  sheets[1] = await print(1);
  await sitting(1, 'running');
  await press(late, late.words.tryAgain);
  await press(late, late.words.code.start);
  await late.reads(late.words.code.unknown);
  await press(late, late.words.code.another);
  await late.typesAndBegins(takeCode(1));
  await late.page.locator('form.question').waitFor();
  // And one who has only just opened the page when the days are over.
  const tooLate = await pupil(1, 'ar');
  await tooLate.opens(takeCode(1));
  await tooLate.reads(tooLate.words.keyWords.compare);
  await late.answers();
  await late.sends();
  await moveEnd(fromNow(-1000));

  await press(hesitating, hesitating.words.end.send);
  await hesitating.reads(hesitating.words.sending.closed);
  await isFine(hesitating, 'day-closed');
  await press(tooLate, tooLate.words.code.start);
  await tooLate.reads(tooLate.words.code.notNow);
  await isFine(tooLate, 'day-outside');
  await tooLate.page.reload();
  await tooLate.reads(tooLate.words.notOpen.after);
  await isFine(tooLate, 'day-after');

  // The days are made longer, under the same keys: who waits is let in.
  const keyList = () => staff<unknown>('GET', `${fieldingPath()}/keys`);
  const keysBefore = await keyList();
  await moveEnd(fromNow(hour));
  expect(await keyList()).toEqual(keysBefore);
  await press(hesitating, hesitating.words.sending.again);
  await says(hesitating, hesitating.words.sent.title);
  confirmed.push(hesitating.given);
  // The code was in the address of a page that is gone: the sheet is scanned once more.
  await tooLate.opens(takeCode(1));
  await press(tooLate, tooLate.words.code.carryOn);
  await tooLate.page.locator('form.question').waitFor();
  await tooLate.answers();

  // Closed for good, before the last one sends.
  await staff('POST', `${fieldingPath()}/close`);
  await press(tooLate, tooLate.words.end.send);
  await tooLate.reads(tooLate.words.sending.closed);
  await Promise.all([late, hesitating, tooLate].map(leaves));
  expect(confirmed).toHaveLength(10);
  const place = { municipality: wave.municipality, ...wave.fielding };
  const { db } = house;
  await closeFielding({ db, keys: waveKeys, fieldingKeys, make: async (task) => runTask(task), today: '2026-11-22' }, place);
  const { record } = await staff<{ record: object }>('GET', fieldingPath());
  expect(record).toMatchObject({ responses: 14, blank: 0, unreadable: {}, leftOut: 4, hidden: 0 });
  expect((await storedForms()).toSorted()).toEqual(confirmed.map(said).toSorted());

  // What the administrator sees then.
  const { page, complaints, close } = await openPage(house.browser, house.address, readers[0]);
  const t = waveTextsFor('sv').weeding;
  await page.goto(`${house.address}/m/north/waves/${wave.fielding.instrument}/${wave.fielding.wave}`);
  await page.getByRole('heading', { name: t.title }).waitFor();
  await page.getByText(t.decision(weeding), { exact: true }).waitFor();
  const leftOut = page.getByRole('row').filter({ hasText: 'Hamnskolan 7C' });
  expect(await leftOut.getByRole('cell').allTextContents()).toEqual(['4', '3']);
  await keepPicture(page, 'wave-closed');
  expect(await checkAccessibility(page)).toEqual({ frames: 1, faults: [] });
  expect(complaints).toEqual([]);
  await close();
});

/** Items and groups but home and class, of which columns keep less. */
const kept = instrument.groups.filter(({ id, question }) => question && !['wave', 'school', 'area'].includes(id)).map(({ id }) => id);
const said = (given: ReadonlyMap<string, string>): string =>
  JSON.stringify([
    ...instrument.items.map(({ id }) => given.get(id) ?? 'notApplicable'),
    ...kept.map((id) => (['refused', 'notAnswered'].includes(given.get(id)!) ? null : given.get(id)!)),
  ]);

/** The columns that the wave became, pupil by pupil. */
async function storedForms(): Promise<string[]> {
  const { row, parts } = await inMunicipality(house.db, wave.municipality, async (tx) => ({
    row: (await findWaves(tx, wave.fielding.instrument))[0]!,
    parts: await findColumns(tx, wave.fielding.instrument, wave.fielding.wave),
  }));
  const { header, parts: clear } = await openColumns(waveKeys, row, parts);
  const columns = decodeColumns(header, clear);
  return Array.from({ length: columns.n }, (_, at) =>
    JSON.stringify([
      ...instrument.items.map(({ id, codebook }) => {
        const index = columns.items.get(id)![at]!;
        const missing = (['notAnswered', 'refused', 'notApplicable'] as const).find(
          (kind) => missingIndex(kind, codebookWidth(codebook)) === index,
        );
        return missing ?? codeAt(codebook, index);
      }),
      ...kept.map((id) => {
        const { codes, index } = columns.groups.get(id)!;
        return codes[index[at]!] ?? null;
      }),
    ]),
  );
}
