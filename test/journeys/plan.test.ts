/** An area's plan from what it has chosen to what was delivered: two people write it, lose nothing of each other's, and look at it in every way. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { componentTextsFor } from '../../notebooks/wording/component-texts.ts';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import type { Role } from '../../server/access/roles.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality, findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { smallFile, smallInstrument } from '../database/small-survey.ts';
import { bareArea } from '../bare-area.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const readers = readersInTurn(0);
const roles: Readonly<Record<string, Role>> = { Kim: 'ctcCoordinator', Sam: 'alliance' };

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db, keys, folder }) => {
    const { municipality } = await ensureMunicipality(db, { slug: 'north', name: 'North' });
    const path = join(folder, 'answers.csv');
    await writeFile(path, smallFile([2025], 30));
    await importFile(db, keys, municipality, smallInstrument(), { name: 'answers.csv', path });
    const areas = [
      bareArea('ALL', { sv: 'Kommunen', en: 'Kommunen' }, null),
      bareArea('N', { sv: 'Norra staden', en: 'Norra staden' }, 'ALL'),
      bareArea('S', { sv: 'Södra staden', en: 'Södra staden' }, 'ALL'),
    ];
    await inMunicipality(db, municipality, (tx) =>
      insertAreaSet(tx, municipality, { id: 'areas', name: { sv: 'Områden', en: 'Areas' }, validFrom: '2020-01-01', areas }),
    );
    return {
      findWho: async (headers) => {
        const person = /person=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
        const scope = person === 'Sam' ? ({ kind: 'area', code: 'N' } as const) : ({ kind: 'municipality' } as const);
        const grants = person ? [{ role: roles[person]!, scope }] : [];
        return person
          ? {
              person,
              name: person,
              session: 's',
              secondFactor: true,
              memberships: new Map([[municipality, { grants, enclaveUntil: null }]]),
            }
          : null;
      },
    };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

describe.each(readers)('$name', (reader) => {
  const t = planTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const title = `Föräldrastöd ${suffix}`;
  const statement = `Färre har konflikter ${suffix}`;
  const open = async (person: string) => {
    const opened = await openPage(browser, address, reader);
    await opened.page.context().addCookies([{ name: 'person', value: person, url: address }]);
    return opened;
  };
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
  const inDialog = (page: Page) => page.getByRole('dialog');
  const save = (page: Page, name: string = t.acts.save) => inDialog(page).getByRole('button', { name, exact: true }).click();
  /** What may be left out says so after its label. */
  const field = (page: Page, label: string) => inDialog(page).getByLabel(new RegExp(`^${label}( \\(|$)`));
  const saved = (page: Page) => page.getByRole('status').getByText(t.plan.saved, { exact: true }).waitFor();

  beforeEach(async () => {
    const { municipality } = (await findMunicipality(house.db, 'north'))!;
    // What the reader before has written is taken away, as the product takes it away.
    await inMunicipality(house.db, municipality, async (tx) => {
      await tx.updateTable('tenant.plan_priority').set({ removed_at: new Date() }).execute();
      await tx.updateTable('tenant.plan_page').set({ published: false }).execute();
    });
  });

  it('writes a plan together, and looks at it in every way', async () => {
    const { page, complaints, close } = await open('Kim');
    await page.goto(`${address}/m/north/plan`);
    await page.getByRole('heading', { level: 1, name: t.plans.title }).waitFor();
    await page.getByRole('link', { name: 'Norra staden' }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plans-${suffix}`);
    await page.getByRole('link', { name: 'Norra staden' }).click();
    await page.getByRole('heading', { level: 1, name: t.plan.title('Norra staden') }).waitFor();
    await page.getByText(t.plan.empty, { exact: true }).waitFor();
    await isFine(page, 1);

    await press(page, t.acts.add.priority);
    await inDialog(page).getByLabel(t.subject.factor, { exact: true }).selectOption({ label: 'Conflict' });
    await field(page, t.fields.priority.why.label).fill('Högre än i övriga områden');
    await isFine(page, 1);
    await keepPicture(page, `plan-priority-${suffix}`);
    await save(page);
    await saved(page);

    // The survey could not tell a change of a point.
    await press(page, new RegExp(`^${t.acts.add.goal}`));
    const target = inDialog(page).getByLabel(t.goal.target.share);
    const baseline = Number(/(\d+)\s?%/.exec((await inDialog(page).getByLabel(t.goal.row).locator('option').first().textContent())!)![1]);
    await target.fill(String(baseline - 1));
    await inDialog(page).getByText(t.goal.below('', '').split(',')[0]!.trim().split(' ').slice(0, 3).join(' ')).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-goal-below-${suffix}`);
    await target.fill(String(baseline - 20));
    await field(page, t.fields.goal.statement.label).fill(statement);
    await save(page);
    await page.getByRole('heading', { level: 3, name: statement }).waitFor();

    // Its numbers are of what was chosen: the priority does not turn to something else above them.
    await press(page, `${t.acts.change.priority}: Conflict`);
    await inDialog(page).getByLabel(t.subject.kinds.place).check();
    await field(page, t.subject.place).fill('Torget');
    await save(page);
    await inDialog(page).getByRole('link', { name: t.subject.hasGoals }).waitFor();
    await isFine(page, 1);
    await inDialog(page)
      .getByRole('button', { name: componentTextsFor(reader.language).cancel })
      .click();

    await press(page, new RegExp(`^${t.acts.add.measure}`));
    // A kind of the library proposes its name, and does not write over what somebody has written.
    await field(page, t.fields.measure.library.label).selectOption({ index: 1 });
    await expect.poll(() => field(page, t.fields.measure.title.label).inputValue()).not.toBe('');
    await field(page, t.fields.measure.title.label).fill(title);
    await field(page, t.fields.measure.library.label).selectOption({ index: 2 });
    await inDialog(page).getByRole('status').waitFor();
    expect(await field(page, t.fields.measure.title.label).inputValue()).toBe(title);
    await field(page, t.fields.measure.status.label).selectOption('blocked');
    await save(page);
    await inDialog(page).getByRole('link', { name: t.wrong.blockedBecause }).waitFor();
    await isFine(page, 1);
    await field(page, t.fields.measure.statusReason.label).fill('Ingen lokal');
    // Escape asks before what is written is lost; whoever writes on has answered.
    await page.keyboard.press('Escape');
    const unsaved = inDialog(page).getByText(componentTextsFor(reader.language).dialog.unsaved);
    await unsaved.waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-unsaved-${suffix}`);
    await field(page, t.fields.measure.startsOn.label).fill('2026-01-15');
    await unsaved.waitFor({ state: 'detached' });
    expect(await field(page, t.fields.measure.title.label).inputValue()).toBe(title);
    await field(page, t.fields.measure.endsOn.label).fill('2027-06-30');
    await field(page, t.fields.measure.responsible.label).fill('Socialnämnden');
    await keepPicture(page, `plan-measure-${suffix}`);
    await save(page);
    await page.getByRole('heading', { level: 4, name: title }).waitFor();
    await press(page, new RegExp(`^${t.acts.add.followUp}`));
    await save(page);
    await page.getByRole('list', { name: t.plan.followUps }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-tree-${suffix}`);

    await loseNothing(page);

    await press(page, t.plan.view.table);
    await page.getByRole('rowheader', { name: title }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-table-${suffix}`);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, t.plan.exportXlsx)]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await importOne(page);

    for (const view of ['calendar', 'people'] as const) {
      await press(page, t.plan.view[view]);
      await page.getByText(title).first().waitFor();
      await isFine(page, 1);
      await keepPicture(page, `plan-${view}-${suffix}`);
    }
    await weighNeed(page);
    await takeAwayAndUndo(page);
    await publish(page);
    await serveCouncil(page);
    expect(complaints.filter((said) => !said.includes('409'))).toEqual([]);
    await close();
  });

  /** Kim and Sam open the same measure; both change its dose, and each something of their own. */
  async function loseNothing(page: Page): Promise<void> {
    const sam = await open('Sam');
    await sam.page.goto(`${address}/m/north/plan/N`);
    for (const one of [page, sam.page]) await press(one, `${t.acts.change.measure}: ${title}`);
    const fill = async (one: Page, dose: string, label: string, value: string) => {
      await field(one, t.fields.measure.dose.label).fill(dose);
      await field(one, label).fill(value);
      await save(one);
    };
    await fill(sam.page, '10 träffar', t.fields.measure.forWhom.label, 'Föräldrar');
    await saved(sam.page);
    await fill(page, '8 träffar', t.fields.measure.place.label, 'Norra skolan');
    await page.getByRole('heading', { name: t.conflict.title }).waitFor();
    await inDialog(page).getByText(`${t.fields.measure.forWhom.label}: Föräldrar`).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-conflict-${suffix}`);
    await inDialog(page).getByLabel(`${t.conflict.theirs}: 10 träffar`).check();
    await save(page, t.conflict.save);
    await saved(page);
    for (const kept of ['10 träffar', 'Föräldrar', 'Norra skolan']) await page.getByText(kept, { exact: true }).waitFor();
    await sam.close();
  }

  async function importOne(page: Page): Promise<void> {
    await page.getByText(t.import.title).click();
    const head = [t.fields.measure.title.label, t.fields.measure.goal.label, t.fields.measure.cost.label].join(';');
    await page.getByLabel(t.import.file, { exact: true }).setInputFiles({
      name: 'insatser.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${head}\nFöräldravandring;${statement};20000\n`),
    });
    await press(page, t.import.read);
    await press(page, t.import.add(1));
    await page.getByRole('rowheader', { name: 'Föräldravandring' }).waitFor();
  }

  async function weighNeed(page: Page): Promise<void> {
    await press(page, t.plan.view.gaps);
    await press(page, new RegExp(`${t.acts.add.need}: Conflict, ${t.ages['13-15']}`));
    await field(page, t.fields.need.level.label).selectOption('large');
    await save(page);
    await page.getByRole('cell').getByText(t.gaps.kinds.gap, { exact: true }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-gaps-${suffix}`);
  }

  /** A stranger reads what was published, and nothing before. */
  async function publish(page: Page): Promise<void> {
    const { page: stranger, complaints, close } = await openPage(browser, address, reader);
    const there = `${address}/m/north/doing/N`;
    expect((await stranger.goto(there))!.status()).toBe(404);
    await press(page, t.plan.view.tree);
    await press(page, t.doing.publish);
    await inDialog(page).getByLabel(t.doing.everybody).check();
    await field(page, t.fields.page.intro.label).fill('Välkommen hit');
    await save(page);
    await page.getByRole('link', { name: t.doing.open }).waitFor();
    await stranger.goto(there);
    await stranger.getByText('Välkommen hit').waitFor();
    await stranger.getByRole('heading', { level: 4, name: title }).waitFor();
    expect(await stranger.getByText('Ingen lokal').count(), 'why it is blocked is not for everybody').toBe(0);
    await isFine(stranger, 1);
    await keepPicture(stranger, `plan-doing-${suffix}`);
    expect(complaints.filter((said) => !said.includes('404'))).toEqual([]);
    await close();
  }

  async function takeAwayAndUndo(page: Page): Promise<void> {
    await press(page, t.plan.view.tree);
    await press(page, `${t.acts.remove}: ${title}`);
    await inDialog(page).getByRole('button', { name: t.acts.remove, exact: true }).click();
    await page.getByText(t.plan.removed(title)).waitFor();
    await page.getByRole('heading', { level: 4, name: title }).waitFor({ state: 'detached' });
    await press(page, t.plan.undo);
    await page.getByRole('heading', { level: 4, name: title }).waitFor();
    await press(page, t.plan.view.history);
    await page.getByText('10 träffar').first().waitFor();
    await isFine(page, 1);
    await keepPicture(page, `plan-history-${suffix}`);
  }

  /** A goal of the council is served by a priority without goals until the mandate period ends; taken away, the goal is found in the history. */
  async function serveCouncil(page: Page): Promise<void> {
    const place = `Torget ${suffix}`;
    const made = await page.request.post(`${address}/api/m/north/plans/N/priorities`, {
      data: { fields: { subject: { kind: 'place', name: place }, why: '', fromDecision: null } },
      headers: { origin: address },
    });
    expect(made.status()).toBe(200);
    const [goal, next] = [`Trygg uppväxt ${suffix}`, `Jämlik uppväxt ${suffix}`];
    await page.goto(`${address}/m/north/council`);
    for (const one of [goal, next]) {
      await press(page, t.acts.add.councilGoal);
      await field(page, t.fields.councilGoal.title.label).fill(one);
      await field(page, t.fields.councilGoal.periodFrom.label).fill('2022-10-15');
      await field(page, t.fields.councilGoal.periodTo.label).fill('2098-10-14');
      await save(page);
      await page.getByRole('heading', { level: 3, name: one }).waitFor();
    }
    await press(page, `${t.acts.add.councilLink}: ${goal}`);
    await field(page, t.fields.councilLink.priority.label).selectOption({ label: `Norra staden: ${place}` });
    await field(page, t.fields.councilLink.until.label).fill('2098-10-14');
    await save(page);
    await page.getByRole('button', { name: `${t.council.remap}: ${goal}` }).waitFor();
    expect(await page.getByRole('button', { name: `${t.acts.change.councilLink}: Norra staden: ${place}` }).count()).toBe(1);
    await press(page, `${t.acts.remove}: ${goal}`);
    await inDialog(page).getByRole('button', { name: t.acts.remove, exact: true }).click();
    await page.getByText(t.plan.removed(goal)).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 3, name: next }).waitFor();
    await page.getByText(t.plan.view.history, { exact: true }).click();
    await page.getByText(`”Norra staden: ${place}”`).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `council-history-${suffix}`);
    await press(page, `${t.plan.undo}: ${goal}`);
    await page.getByRole('heading', { level: 3, name: goal }).waitFor();
    await page.getByRole('listitem').filter({ hasText: place }).first().waitFor();
  }
});
