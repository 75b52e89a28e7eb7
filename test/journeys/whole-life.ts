/**
 * A plan's whole life: a workshop, what was decided, goals, measures and what came of them, a new wave that is read in and judges the goals by the
 * queue, the council's page, and the hand-over.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { answersImportTextsFor } from '../../notebooks/wording/answers-import-texts.ts';
import { milestoneTextsFor } from '../../notebooks/wording/milestone-texts.ts';
import { overviewTextsFor } from '../../notebooks/wording/overview-texts.ts';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { roomTextsFor } from '../../notebooks/wording/room-texts.ts';
import { verdictName } from '../../notebooks/wording/verdict-texts.ts';
import { workshopTextsFor } from '../../notebooks/wording/workshop-texts.ts';
import type { Role } from '../../server/access/roles.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { queueState } from '../../server/jobs/job.repository.ts';
import { openHandlers } from '../../server/jobs/open-handlers.ts';
import { type RunningWork, workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { prepareExampleAccounts } from '../../server/people/example-accounts.ts';
import { homeAreas, homeSurvey, homeSurveyWave } from './home-survey.ts';
import { bareArea } from '../bare-area.ts';
import { isFine, keepPicture, openPage, readers } from './open-page.ts';
import { readPdf } from './read-pdf.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const { slug } = exampleMunicipality;
const given = (wave: 2023 | 2025) => [
  { name: `answers-${wave}.csv`, mimeType: 'text/csv', buffer: Buffer.from(homeSurveyWave(wave)) },
  { name: 'instrument.json', mimeType: 'application/json', buffer: Buffer.from(homeSurvey) },
];
/** What no survey asks about: a place, and a statistic of others than pupils. */
const lighting = 'Mörk gångväg vid stationen';
const safety = { name: 'Äldres trygghet', unit: 'andel trygga, procent' };
const phones = 5;

let house: StaffUnderTest;
let address: string;
let browser: Browser;
let work: RunningWork;
let stopWork: () => Promise<void>;

// A desk in Swedish, and a phone in English.
describe.each(readers.filter(({ width, language }) => width > 1000 === (language === 'sv')))('$name', (reader) => {
  beforeAll(async () => {
    house = await staffUnderTest(async ({ db, keys, fieldingKeys }) => {
      await prepareExampleAccounts(db);
      const { municipality } = (await findMunicipality(db, slug))!;
      const all = [
        bareArea('ALL', { sv: 'Kommunen', en: 'The municipality' }, null),
        ...homeAreas.map(({ code, name }) => bareArea(code, name, 'ALL')),
      ];
      await inMunicipality(db, municipality, (tx) =>
        insertAreaSet(tx, municipality, { id: 'areas', name: { sv: 'Områden', en: 'Areas' }, validFrom: '2020-01-01', areas: all }),
      );
      const { handlers, close } = openHandlers(db, keys, fieldingKeys);
      work = workQueue({ db, handlers, log: silentLog, pollMs: 100 });
      stopWork = async () => {
        await work.stop();
        await close();
      };
    });
    ({ address, browser } = house);
  });
  afterAll(async () => {
    await stopWork?.();
    await house?.stop();
  });

  const to = reader.language;
  const t = planTextsFor(to);
  const w = workshopTextsFor(to);
  const room = roomTextsFor(to);
  const o = overviewTextsFor(to);
  const m = milestoneTextsFor(to);
  const area = homeAreas[0]!.name[to];
  const factor = to === 'sv' ? 'Konflikter hemma' : 'Conflict at home';
  const much = to === 'sv' ? 'Mycket konflikter hemma' : 'Much conflict at home';
  const statement = 'Färre har mycket konflikter hemma';
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
  const confirm = async (page: Page, name: string) => {
    await press(page, name);
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  };
  const inDialog = (page: Page) => page.getByRole('dialog');
  const field = (page: Page, label: string) => inDialog(page).getByLabel(new RegExp(`^${label.replace(/[()§]/g, '\\$&')}( \\(|$)`));
  const save = async (page: Page) => {
    await inDialog(page).getByRole('button', { name: t.acts.save, exact: true }).click();
    await inDialog(page).waitFor({ state: 'detached' });
    await page.getByRole('status').getByText(t.plan.saved, { exact: true }).waitFor();
  };
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const look = async (page: Page, name: string) => {
    await isFine(page, 1);
    await keepPicture(page, `life-${name}-${to}`);
  };

  /** What comes out of the printer: kept beside the pictures. */
  async function print(page: Page, name: string): Promise<readonly string[]> {
    const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const folder = process.env['PICTURES'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `life-${name}-${to}.pdf`), bytes);
    }
    return readPdf(bytes).map(({ text }) => bare(text));
  }
  /** Ligatures as letters. */
  const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

  async function signIn(page: Page, role: Role, path: string): Promise<void> {
    const account = accountTextsFor(to);
    await page.goto(`${address}/sign-in#to=/m/${slug}/${path}`);
    await press(page, account.examples.fillFor(roleTextsFor(to).names[role]));
    await page.getByRole('main').getByRole('button', { name: account.signIn.submit, exact: true }).click();
    if (role !== 'admin') return;
    // Who may read answers in says who they are twice.
    const code = /\d{6}/.exec(
      (await page
        .getByText(/\b\d{6}\b/)
        .first()
        .textContent())!,
    )![0];
    await page.getByLabel(account.code).fill(code);
    await press(page, account.signIn.secondSubmit);
  }

  /** The queue releases the wave, and judges by it. */
  async function readIn(page: Page, wave: 2023 | 2025): Promise<void> {
    const own = answersImportTextsFor(to);
    const [answers, instrument] = given(wave);
    await page.getByLabel(own.file, { exact: true }).setInputFiles(answers!);
    await page.getByLabel(own.instrument, { exact: true }).setInputFiles(instrument!);
    await press(page, own.store);
    await page.getByText(own.done(to === 'sv' ? 'Hemmets enkät' : 'Survey of home')).waitFor();
  }
  const queueIsDone = () => expect.poll(() => queueState(house.db), { timeout: 60_000 }).toEqual({ open: 0, givenUp: 0 });

  async function holdWorkshop(page: Page): Promise<void> {
    await page.goto(`${address}/m/${slug}/new-workshop`);
    await page.getByLabel(w.form.area).selectOption('N');
    await page.getByLabel(much).waitFor();
    expect(await page.getByLabel(much).isChecked(), 'what the figures surely speak for').toBe(true);
    await page.getByLabel(w.form.name, { exact: true }).fill(`${area} 2023`);
    await press(page, w.form.addOwn);
    await page.getByLabel(w.form.ownName(1), { exact: true }).fill(lighting);
    await press(page, w.form.addOwn);
    await page.getByLabel(w.form.ownName(2), { exact: true }).fill(safety.name);
    await page.getByLabel(w.form.ownUnit(2)).fill(safety.unit);
    for (const at of [5, 4, 3]) await press(page, w.form.removeCriterion(at));
    await look(page, 'workshop-form');
    await press(page, w.form.make);
    await press(page, w.leading.next.gathering);
    const code = (await page.locator('.workshop-code').textContent())!.replace(' ', '');
    const inside = [];
    for (let at = 0; at < phones; at++) {
      const { page: phone, close } = await openPage(browser, address, { width: 360, scheme: 'light', language: to });
      await phone.goto(`${address}/m/${slug}/w/${code}`);
      await phone.getByLabel(at % 2 ? room.sectors.school : room.sectors.resident, { exact: true }).check();
      await press(phone, room.welcome.go);
      await phone.getByText(room.inside).waitFor();
      inside.push({ phone, close });
    }
    await press(page, w.leading.next.first);
    for (const { phone } of inside) await vote(phone);
    await confirm(page, w.leading.next.talk);
    await page.getByText(room.results.title(1)).waitFor();
    await confirm(page, w.leading.next.second);
    for (const { phone } of inside) await vote(phone);
    await confirm(page, w.leading.next.deciding);
    await page.getByText(room.results.title(2)).waitFor();
    await look(page, 'workshop-deciding');
    for (const { close } of inside) await close();
  }

  /** High scores for the factor and the place. */
  async function vote(phone: Page): Promise<void> {
    await press(phone, room.vote.start);
    const candidates = 3;
    for (let at = 0; at < candidates; at++) {
      await phone.getByText(room.vote.of(at + 1, candidates)).waitFor();
      for (const question of await phone.getByRole('group').all())
        await question
          .getByRole('radio')
          .nth(at === 2 ? 3 : 4)
          .check({ force: true });
      await press(phone, room.vote.next);
    }
    await press(phone, room.vote.send);
    await phone.getByText(room.vote.sent).waitFor();
  }

  async function decide(page: Page): Promise<void> {
    await press(page, w.leading.toDecision);
    for (const name of [much, lighting, safety.name]) await press(page, `${w.decision.add}: ${name}`);
    const reasons = ['Säkert högre än i övriga områden.', 'Alla ser den, och den går att laga.', 'Den som är rädd stannar hemma.'];
    for (const [at, reason] of reasons.entries()) await page.getByLabel(w.decision.reason).nth(at).fill(reason);
    await page.getByLabel(w.decision.dissent).nth(1).fill('Skolan ville hellre börja med ungdomarna.');
    await page.getByLabel(w.decision.day).fill('2023-11-30');
    await page.getByLabel(w.decision.present).fill('Alva, Bo och Sami');
    await page.getByLabel(w.decision.decide).check();
    await press(page, w.decision.save);
    await page.getByText(w.decision.votes).waitFor();
    await look(page, 'minutes');
    expect((await print(page, 'minutes')).join('')).toContain(bare(reasons[2]!));
  }

  async function plan(page: Page): Promise<void> {
    await page.goto(`${address}/m/${slug}/plan/N`);
    await title(page, t.plan.title(area));
    const subjects = [factor, lighting, `${safety.name} (${safety.unit})`];
    for (const name of subjects) {
      await press(page, `${t.plan.take}: ${name}`);
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    }
    await press(page, `${t.acts.add.goal}: ${factor}`);
    const baseline = Number(/(\d+)\s?%/.exec((await inDialog(page).getByLabel(t.goal.row).locator('option').first().textContent())!)![1]);
    await field(page, t.goal.target.share).fill(String(baseline - 20));
    await field(page, t.goal.wave).fill('2025');
    await field(page, t.fields.goal.statement.label).fill(statement);
    await field(page, t.fields.goal.judgedDay.label).fill('2025-11-30');
    await field(page, t.fields.goal.expectedFrom.label).fill('2024-01-15');
    await field(page, t.fields.goal.expectedYears.label).fill('1');
    await look(page, 'goal');
    await save(page);
    const byPeople = async (subject: string, goal: string, from: string, wanted: string) => {
      await press(page, `${t.acts.add.goal}: ${subject}`);
      await field(page, t.goal.baseline).fill(from);
      await field(page, t.goal.own).fill(wanted);
      await field(page, t.fields.goal.statement.label).fill(goal);
      await field(page, t.fields.goal.judgedDay.label).fill('2025-10-01');
      await save(page);
    };
    await byPeople(lighting, 'Gångvägen är upplyst', 'Tre lampor av tolv lyser', 'Alla tolv lyser');
    await byPeople(subjects[2]!, 'Fler äldre är trygga ute', '54 procent (2023)', '65 procent');
    const measure = async (goal: string, name: string, responsible: string) => {
      await press(page, `${t.acts.add.measure}: ${goal}`);
      await field(page, t.fields.measure.title.label).fill(name);
      await field(page, t.fields.measure.status.label).selectOption('ongoing');
      await field(page, t.fields.measure.responsible.label).fill(responsible);
      await field(page, t.fields.measure.startsOn.label).fill('2024-01-15');
      await field(page, t.fields.measure.cost.label).fill('120000');
      await save(page);
    };
    await measure(statement, 'Föräldrastöd i grupp', 'Socialnämnden');
    await measure('Gångvägen är upplyst', 'Nya armaturer', 'Tekniska nämnden');
    await press(page, `${t.acts.add.followUp}: Föräldrastöd i grupp`);
    await field(page, t.fields.followUp.plannedOn.label).fill('2024-06-01');
    await field(page, t.fields.followUp.doneOn.label).fill('2024-06-05');
    await field(page, t.fields.followUp.delivered.label).fill('Sex av åtta träffar');
    await field(page, t.fields.followUp.reach.label).fill('48');
    await field(page, t.fields.followUp.learnt.label).fill('Barnvakt behövs.');
    await save(page);
    await page.getByText('Sex av åtta träffar').waitFor();
    await look(page, 'plan');
    for (const view of ['table', 'calendar', 'people', 'gaps'] as const) {
      await press(page, t.plan.view[view]);
      await look(page, `plan-${view}`);
    }
    await press(page, t.plan.view.tree);
  }

  /** No survey knows whether a path is lit: the area says so itself, and then everybody may read all of it. */
  async function answerAndPublish(page: Page): Promise<void> {
    await page.goto(`${address}/m/${slug}/plan/N`);
    await press(page, `${t.acts.change.goal}: Gångvägen är upplyst`);
    await inDialog(page).getByLabel(t.goal.answer).selectOption('reached');
    await field(page, t.goal.answerDay).fill('2025-10-01');
    await field(page, t.goal.answerWhy).fill('Räknat på en trygghetsvandring.');
    await look(page, 'own-answer');
    await save(page);
    await page.getByText(/Räknat på en trygghetsvandring/).waitFor();
    await press(page, t.doing.publish);
    await inDialog(page).getByLabel(t.doing.everybody).check();
    await save(page);
    await page.goto(`${address}/m/${slug}/doing/N`);
    await title(page, t.doing.title(area));
    await page.getByText(/Räknat på en trygghetsvandring/).waitFor();
    await look(page, 'doing');
    await print(page, 'doing');
  }

  async function readCouncil(page: Page): Promise<void> {
    const goal = 'En trygg uppväxt';
    await page.goto(`${address}/m/${slug}/council`);
    await title(page, t.council.title);
    await press(page, t.acts.add.councilGoal);
    await field(page, t.fields.councilGoal.title.label).fill(goal);
    await field(page, t.fields.councilGoal.direction.label).fill('Färre risker och mer skydd i alla områden.');
    await field(page, t.fields.councilGoal.periodFrom.label).fill('2023-01-01');
    await field(page, t.fields.councilGoal.periodTo.label).fill('2026-12-31');
    await save(page);
    await press(page, `${t.acts.add.councilLink}: ${goal}`);
    await field(page, t.fields.councilLink.priority.label).selectOption({ label: `${area}: ${factor}` });
    await save(page);
    await page.getByText(t.doing.answer('2025')).waitFor();
    await press(page, t.acts.add.assignment);
    await field(page, t.fields.assignment.title.label).fill('Föräldrastöd i alla områden');
    await field(page, t.fields.assignment.councilGoal.label).selectOption({ label: goal });
    await field(page, t.fields.assignment.leadingBoard.label).fill('Socialnämnden');
    await field(page, t.fields.assignment.decidedBy.label).fill('Kommunfullmäktige');
    await field(page, t.fields.assignment.paragraph.label).fill('112');
    await field(page, t.fields.assignment.reference.label).fill('KS 2023/417');
    await field(page, t.fields.assignment.budget.label).fill('400000');
    await save(page);
    await look(page, 'council');
    expect((await print(page, 'council')).join('')).toContain(bare('KS 2023/417'));
  }

  it('goes from a workshop to the hand-over, with a new wave in between', { timeout: 600_000 }, async () => {
    const admin = await openPage(browser, address, reader);
    await signIn(admin.page, 'admin', 'waves');
    await readIn(admin.page, 2023);
    await queueIsDone();

    const { page, complaints, close } = await openPage(browser, address, reader);
    await signIn(page, 'ctcCoordinator', 'workshops');
    await title(page, w.title);
    await holdWorkshop(page);
    await decide(page);
    await plan(page);
    expect((await print(page, 'plan')).join('')).toContain(bare('Sex av åtta träffar'));

    // Nothing is told of the goal before a wave has told it.
    await page.goto(`${address}/m/${slug}/overview/N`);
    await title(page, o.titleOf(area));
    expect(await page.getByText(verdictName('reached', to), { exact: true }).count()).toBe(0);
    await look(page, 'overview-before');
    await admin.page.reload();
    await readIn(admin.page, 2025);
    await queueIsDone();
    await answerAndPublish(page);
    await page.goto(`${address}/m/${slug}/overview/N`);
    await title(page, o.titleOf(area));
    expect(await page.getByText(verdictName('reached', to), { exact: true }).count(), 'by the survey, and by the area').toBe(2);
    const goal = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: statement }) });
    await goal.getByText(o.why, { exact: true }).click();
    await goal.getByText(o.others).waitFor();
    await look(page, 'overview');
    expect((await print(page, 'overview')).length).toBeLessThanOrEqual(2);

    await readCouncil(page);
    await page.goto(`${address}/m/${slug}/milestones/N/hand-over`);
    await title(page, m.handOver.title(area));
    await page
      .getByText(new RegExp(verdictName('reached', to)))
      .first()
      .waitFor();
    await look(page, 'hand-over');
    expect((await print(page, 'hand-over')).join('')).toContain(bare(statement));
    expect([...complaints, ...admin.complaints]).toEqual([]);
    await admin.close();
    await close();
  });
});
