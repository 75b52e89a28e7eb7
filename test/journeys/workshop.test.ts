/**
 * A workshop in a room: a facilitator at a desk, the projector, and phones of which some lose the network while they vote, one comes late and one person
 * votes on paper. Every confirmed ballot is counted once, and the decision ends as minutes.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomTextsFor } from '../../notebooks/wording/room-texts.ts';
import { workshopTextsFor } from '../../notebooks/wording/workshop-texts.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import type { Me } from '../../server/people/own-view.ts';
import { isSample } from '../is-sample.ts';
import { storeReleasedArea } from '../workshop/released-area.ts';
import { isFine, keepPicture, openPage } from './open-page.ts';
import { readPdf } from './read-pdf.ts';
import type { LedWorkshop } from '../../web/workshop/workshop-api.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

/** In the room from the beginning; the long form of the tests fills it. */
const early = isSample ? 6 : 24;
const losing = isSample ? 2 : 5;

const coordinator: Me = {
  person: { name: 'Kim', email: 'kim@nord.example', hasPassword: true, secondFactor: { on: false, passed: false }, example: false },
  municipalities: [
    {
      slug: 'north',
      name: 'Nord',
      roles: ['ctcCoordinator'],
      grants: [],
      enclaveUntil: null,
      pages: ['municipality', 'notebooks', 'workshops'],
    },
  ],
  example: false,
};

let staff: StaffUnderTest;
let municipality: string;
beforeAll(async () => {
  staff = await staffUnderTest(async ({ db }) => {
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'Nord' })).municipality;
    await inMunicipality(db, municipality, (tx) => storeReleasedArea(tx, municipality));
    return {
      findWho: async (headers) =>
        headers.get('cookie')?.includes('staff=1')
          ? {
              person: 'p',
              name: 'Kim',
              session: 's',
              secondFactor: true,
              memberships: new Map([
                [municipality, { grants: [{ role: 'ctcCoordinator', scope: { kind: 'municipality' } }], enclaveUntil: null }],
              ]),
            }
          : null,
    };
  });
}, 60_000);
afterAll(() => staff?.stop());

describe('a workshop', () => {
  const t = workshopTextsFor('sv');
  const words = roomTextsFor('sv');

  async function join(code: string, sector: string, pause?: (page: Page) => Promise<void>) {
    const opened = await openPage(staff.browser, staff.address, { width: 360, scheme: 'light', language: 'sv' });
    const { page } = opened;
    await page.goto(`${staff.address}/m/north/w/${code}`);
    await page.getByLabel(sector, { exact: true }).check();
    await pause?.(page);
    await page.getByRole('button', { name: words.welcome.go }).click();
    return { ...opened, context: page.context() };
  }
  /** Fills a ballot in, up to the button that sends it: high scores for one candidate and low ones for the others. */
  async function fill(page: Page, wanted: number, look?: (step: string) => Promise<void>) {
    await page.getByRole('button', { name: words.vote.start }).click();
    for (let at = 0; at < 3; at++) {
      await page.getByText(words.vote.of(at + 1, 3)).waitFor();
      const questions = await page.getByRole('group').all();
      for (const question of questions)
        await question
          .getByRole('radio')
          .nth(at === wanted ? 4 : 1)
          .check({ force: true });
      await look?.(`candidate-${at}`);
      await page.getByRole('button', { name: words.vote.next }).click();
    }
    await look?.('review');
  }
  const send = (page: Page) => page.getByRole('button', { name: words.vote.send }).click();
  const received = (page: Page) => page.getByText(words.vote.sent).waitFor();

  it('is voted in twice, with networks lost, a late phone and a paper ballot, and ends as minutes', { timeout: 240_000 }, async () => {
    const desk = await openPage(staff.browser, staff.address, { width: 1280, scheme: 'dark', language: 'sv' });
    await desk.page.context().addCookies([{ name: 'staff', value: '1', url: staff.address }]);
    const { page } = desk;
    // Who is here is asked of the accounts, which this journey is not about.
    await page.route('**/api/me', (route) => route.fulfill({ json: coordinator }));
    await page.goto(`${staff.address}/m/north/workshops`);
    await page.getByText(t.none).waitFor();
    await isFine(page, 1);
    await page.getByRole('link', { name: t.make }).click();
    await page.getByLabel(t.form.area).selectOption('N');
    // What the figures surely speak for is chosen by the platform; people add what no survey measures.
    await page.getByLabel('Konflikter hemma').waitFor();
    expect(await page.getByLabel('Konflikter hemma').isChecked()).toBe(true);
    expect(await page.getByLabel('Oro i skolan').isChecked()).toBe(false);
    await page.getByLabel('Oro i skolan').check();
    await page.getByLabel(t.form.name).fill('Norra Hamnen väljer');
    await page.getByRole('button', { name: t.form.addOwn }).click();
    await page.getByLabel(t.form.ownName(1), { exact: true }).fill('Mörk gångväg');
    for (const at of [5, 4, 3]) await page.getByRole('button', { name: t.form.removeCriterion(at) }).click();
    await isFine(page, 1);
    await keepPicture(page, 'workshop-form');
    await page.getByRole('button', { name: t.form.make }).click();

    await page.getByRole('button', { name: t.leading.next.gathering }).click();
    const code = (await page.locator('.workshop-code').textContent())!.replace(' ', '');
    await isFine(page, 1);
    const wall = await openPage(staff.browser, staff.address, { width: 1280, scheme: 'light', language: 'sv' });
    await wall.page.goto(`${staff.address}/m/north/w/${code}/screen`);
    await wall.page.getByText(words.screen.joined(0)).waitFor();
    await isFine(wall.page, 1);

    const sectors = [words.sectors.school, words.sectors.youth];
    const phones: Awaited<ReturnType<typeof join>>[] = [];
    for (let at = 0; at < early; at++)
      phones.push(
        await join(code, sectors[at % 2]!, async (phone) => {
          if (at === 0) await isFine(phone, 1);
          if (at === 0) await keepPicture(phone, 'workshop-welcome');
        }),
      );
    for (const phone of phones) await phone.page.getByText(words.inside).waitFor();
    await wall.page.getByText(words.screen.joined(early)).waitFor();
    await keepPicture(wall.page, 'workshop-wall-gathering');

    await page.getByRole('button', { name: t.leading.next.first }).click();
    await fill(phones[0]!.page, 0, async (step) => {
      await isFine(phones[0]!.page, 1);
      await keepPicture(phones[0]!.page, `workshop-${step}`);
    });
    for (const [at, phone] of phones.entries()) if (at > 0) await fill(phone.page, at % 3 === 2 ? 2 : 0);
    // Those who lose the network just now: the phone says so, a reload loses nothing, and the ballot goes when the network is back.
    for (const { context, page: phone } of phones.slice(0, losing)) {
      await context.setOffline(true);
      await send(phone);
      await phone.getByText(words.vote.waiting).waitFor();
    }
    for (const { page: phone } of phones.slice(losing)) await send(phone);
    for (const { page: phone } of phones.slice(losing)) await received(phone);
    for (const { context } of phones.slice(0, losing)) await context.setOffline(false);
    for (const { page: phone } of phones.slice(0, losing)) await received(phone);
    await phones[0]!.page.reload();
    await received(phones[0]!.page);
    await isFine(phones[0]!.page, 1);

    const late = await join(code, words.sectors.resident);
    await fill(late.page, 1);
    await send(late.page);
    await received(late.page);
    const paper = async () => {
      await page.getByRole('button', { name: t.leading.paper }).click();
      for (const name of ['Konflikter hemma', 'Oro i skolan', 'Mörk gångväg'])
        await page.getByLabel(t.leading.paperScores(name)).fill(name === 'Mörk gångväg' ? '5 5' : '2 2');
    };
    await paper();
    await isFine(page, 1);
    await page.getByRole('button', { name: t.leading.paperSend }).click();
    await page.getByText(t.leading.paperDone).waitFor();
    await wall.page.getByText(words.screen.paper(1)).waitFor();
    await wall.page.getByText(words.screen.ofJoined(early + 1, early + 1)).waitFor();
    expect(await page.getByText(words.results.title(1)).count()).toBe(0);

    const close = async () => {
      await page.getByRole('button', { name: t.leading.next.talk }).click();
      const before = performance.now();
      await page.getByRole('dialog').getByRole('button', { name: t.leading.next.talk }).click();
      return before;
    };
    const before = await close();
    await wall.page.getByText(words.results.title(1)).waitFor();
    console.log(`From closing the round to the projector: ${Math.round(performance.now() - before)} ms, ${early + 2} ballots.`);
    await wall.page.getByText(words.results.ballots(early + 2)).waitFor();
    await isFine(wall.page, 1);
    await keepPicture(wall.page, 'workshop-wall-talk');
    await wall.page.getByLabel(words.screen.tables).selectOption('2');
    await wall.page.getByRole('heading', { name: words.screen.table(2) }).waitFor();
    await isFine(wall.page, 1);
    await keepPicture(wall.page, 'workshop-wall-tables');
    await wall.page.reload();
    await wall.page.getByRole('heading', { name: words.screen.table(2) }).waitFor();
    await phones[0]!.page.getByText(words.results.title(1)).waitFor();
    await isFine(phones[0]!.page, 1);
    await keepPicture(phones[0]!.page, 'workshop-phone-talk');
    await page.getByText(words.results.title(1)).waitFor();
    await page.getByText(words.results.table, { exact: true }).click();
    await isFine(page, 1);
    await keepPicture(page, 'workshop-desk-talk');

    await page.getByRole('button', { name: t.leading.next.second }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.leading.next.second }).click();
    for (const phone of [...phones, late]) {
      await fill(phone.page, 2);
      await send(phone.page);
    }
    for (const phone of [...phones, late]) await received(phone.page);
    await page.getByRole('button', { name: t.leading.next.deciding }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.leading.next.deciding }).click();
    await wall.page.getByText(words.results.ballots(early + 1)).waitFor();
    await wall.page.getByText(words.results.changes).waitFor();
    await isFine(wall.page, 1);
    await keepPicture(wall.page, 'workshop-wall-second');

    await page.getByRole('button', { name: t.leading.toDecision }).click();
    await page.getByRole('button', { name: `${t.decision.add}: Mörk gångväg` }).click();
    await page.getByRole('button', { name: `${t.decision.add}: Konflikter hemma` }).click();
    await page.getByLabel(t.decision.reason).nth(0).fill('Alla ser den, och den går att laga.');
    await page.getByLabel(t.decision.reason).nth(1).fill('Säkert högre än i övriga områden.');
    await page.getByLabel(t.decision.dissent).nth(1).fill('Skolan ville hellre ta oron.');
    await page.getByLabel(t.decision.day).fill('2026-11-22');
    await page.getByLabel(t.decision.present).fill('Alva, Bo och Kim');
    await page.getByRole('button', { name: t.decision.addTable }).click();
    await page.getByLabel(t.decision.tableNotes).fill('Bordet ville lysa upp gångvägen först.');
    await isFine(page, 1);
    await keepPicture(page, 'workshop-decision-form');
    await page.getByRole('button', { name: t.decision.save }).click();
    await page.getByText(t.decision.saved).waitFor();
    await page.getByLabel(t.decision.decide).check();
    await page.getByRole('button', { name: t.decision.save }).click();
    await page.getByText(t.decision.votes).waitFor();
    await page.getByText('Skolan ville hellre ta oron.').waitFor();
    await page.getByText('Bordet ville lysa upp gångvägen först.').waitFor();
    await isFine(page, 1);
    await keepPicture(page, 'workshop-minutes');
    const pdf = readPdf(await page.pdf({ format: 'A4' }))
      .map(({ text }) => text)
      .join('');
    expect(pdf.replaceAll(/\s/g, '')).toContain('Skolanvillehellretaoron.');

    // What an alliance has talked itself to, without a vote: a factor with its figures, and a statistic of others.
    await page.goto(`${staff.address}/m/north/workshops`);
    await page.getByRole('link', { name: t.decision.newTitle }).click();
    await page.getByLabel(t.form.area).selectOption('N');
    await page.getByLabel(t.decision.name).fill('Vi enades i samtal');
    await isFine(page, 1);
    await keepPicture(page, 'decision-new');
    await page.getByRole('button', { name: t.decision.begin }).click();
    await page.getByRole('button', { name: `${t.decision.add}: Konflikter hemma` }).click();
    await page.getByText('Säkert högre än i övriga områden').waitFor();
    await page.getByRole('button', { name: t.decision.addOwn }).click();
    await page.getByLabel(t.decision.ownName, { exact: true }).fill('Äldres trygghet');
    await page.getByLabel(t.decision.ownUnit).fill('andel trygga, procent');
    for (const at of [0, 1]) await page.getByLabel(t.decision.reason).nth(at).fill('Det säger alla.');
    await page.getByRole('button', { name: t.decision.moveUp(t.decision.priority(2)) }).click();
    await page.getByLabel(t.decision.day).fill('2026-11-23');
    await page.getByLabel(t.decision.decide).check();
    await isFine(page, 1);
    await keepPicture(page, 'decision-alone-form');
    await page.getByRole('button', { name: t.decision.save }).click();
    await page.getByRole('button', { name: t.decision.print }).waitFor();
    expect(await page.locator('.minutes-priorities h3').allTextContents()).toEqual([
      expect.stringContaining('Äldres trygghet'),
      expect.stringContaining('Konflikter hemma'),
    ]);
    await isFine(page, 1);
    await keepPicture(page, 'decision-alone-minutes');

    expect([...desk.complaints, ...wall.complaints].filter((said) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(said))).toEqual([]);
    const closing: BrowserContext[] = [...phones, late].map((phone) => phone.page.context());
    for (const context of [...closing, wall.page.context(), page.context()]) await context.close();
  });

  it(
    'takes a ballot that came too late when its round is opened again, and gives a lost receipt after the round',
    { timeout: 120_000 },
    async () => {
      const desk = await staff.browser.newContext();
      await desk.addCookies([{ name: 'staff', value: '1', url: staff.address }]);
      const own = `${staff.address}/api/m/north/areas/N/workshops`;
      const post = async (path: string, data: unknown): Promise<LedWorkshop> => {
        const reply = await desk.request.post(path, { data, headers: { origin: staff.address } });
        expect(reply.status(), await reply.text()).toBe(200);
        return reply.json();
      };
      const text = { sv: 'Hur viktigt?', en: 'How important?' };
      const places = ['Gångtunneln', 'Torget', 'Parken'];
      let { room } = await post(own, {
        title: 'Om platser',
        source: null,
        candidates: places.map((name) => ({ kind: 'place', name, note: '' })),
        criteria: [{ question: text, lowest: text, highest: text, weight: 1 }],
        sectors: ['school'],
      });
      const lead = async (to: string) => ({ room } = await post(`${own}/${room.workshop}/stage`, { version: room.version, to }));
      await lead('gathering');
      const [late, unsure] = [await join(room.code, words.sectors.school), await join(room.code, words.sectors.school)];
      for (const { page } of [late, unsure]) await page.getByText(words.inside).waitFor();
      await lead('first');
      for (const { page } of [late, unsure]) await fill(page, 0);
      await late.context.setOffline(true);
      // Stored, and its receipt lost on the way back.
      let isLosing = true;
      await unsure.page.route('**/ballots', async (route) => {
        if (!isLosing) return route.continue();
        await route.fetch();
        return route.abort();
      });
      for (const { page } of [late, unsure]) {
        await send(page);
        await page.getByText(words.vote.waiting).waitFor();
      }
      const stored = () =>
        inMunicipality(staff.db, municipality, async (tx) => {
          const rows = await tx.selectFrom('tenant.workshop_ballot').select('round').where('workshop', '=', room.workshop).execute();
          return rows.length;
        });
      await expect.poll(stored).toBe(1);
      await lead('talk');
      await late.context.setOffline(false);
      isLosing = false;
      await unsure.page.getByText(words.vote.waiting).waitFor({ state: 'detached' });
      expect(await unsure.page.getByText(words.vote.late).count(), 'it had arrived').toBe(0);
      await late.page.getByText(words.vote.late).waitFor();
      await isFine(late.page, 1);
      await keepPicture(late.page, 'workshop-phone-late');
      await lead('first');
      await received(late.page);
      expect(await stored()).toBe(2);
      await late.page.reload();
      await received(late.page);
      for (const one of [late, unsure]) await one.close();
      await desk.close();
    },
  );
});
