/** A plan as people write it together, through the API and over a real database. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Grant, Role } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import type { Mailer } from '../../server/mail/mailer.ts';
import { addGrants, insertPerson } from '../../server/people/account.repository.ts';
import { deleteMember } from '../../server/people/member.repository.ts';
import { dailyReminders } from '../../server/plans/schedule-reminders.ts';
import { sendReminders } from '../../server/plans/send-reminders.ts';
import { goalsOf, readPlan } from '../../server/plans/plan.repository.ts';
import type { PlannedGoal, PlannedMeasure, PlannedPriority } from '../../server/plans/plan.ts';
import type { showPlan } from '../../server/plans/plan-view.service.ts';
import type { findStartingRows } from '../../server/plans/survey-rows.service.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { bareArea } from '../bare-area.ts';
import { onEachDatabase } from './databases.ts';
import { smallFile, smallInstrument } from './small-survey.ts';

type Shown = Awaited<ReturnType<typeof showPlan>>;
type Rows = Awaited<ReturnType<typeof findStartingRows>>;

const conflict = { kind: 'factor', instrument: 'small-survey', factor: 'conflict', statistic: 'share' } as const;
const place = { kind: 'place', name: 'Gångtunneln vid torget' } as const;
const measure = {
  assignment: null,
  library: null,
  title: 'Föräldrastöd i grupp',
  what: 'Åtta träffar\nmed mat',
  forWhom: 'Föräldrar till barn i åk 4–6',
  place: 'Norra skolan',
  dose: '8 träffar, 12 familjer',
  responsible: 'Socialnämnden',
  responsiblePerson: null,
  startsOn: '2026-01-15',
  endsOn: '2027-06-30',
  cost: 250_000,
  status: 'planned',
  statusReason: '',
  evidence: 'promising',
};

onEachDatabase('plans', (database) => {
  let municipality: string;
  let kim: Hono;
  let sam: Hono;
  let bound: Hono;
  let reader: Hono;
  let stranger: Hono;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, municipality, work);
  const ask = async <T>(one: Hono, method: string, path: string, body?: unknown): Promise<{ status: number; value: T }> => {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const reply = await one.request(`/api/m/north/plans${path}`, { method, ...init });
    return { status: reply.status, value: (await reply.json()) as T };
  };
  const add = async <T>(path: string, fields: object, one = kim) => (await ask<T>(one, 'POST', path, { fields })).value;
  const show = async (area = 'N') => (await ask<Shown>(kim, 'GET', `/${area}`)).value;
  const startingRow = async () => {
    const [survey] = (await ask<Rows>(kim, 'GET', '/N/survey')).value;
    const { row, smallest } = survey!.rows.find(
      ({ row: one, groupName }) => one.factor === 'conflict' && one.statistic === 'share' && groupName === null,
    )!;
    const { wave, ...group } = row.group;
    return {
      value: row.value!,
      smallest,
      address: { instrument: 'small-survey', wave: wave!, factor: 'conflict', statistic: 'share', group },
    };
  };
  const goalFor = async (priority: string, asked: number) => {
    const { value, address } = await startingRow();
    return {
      priority,
      statement: 'Färre elever har mycket konflikter hemma',
      judged: { by: 'survey', row: address, target: Math.round(100 * (value - asked)) / 100, wave: '2028' },
      judgedDay: '2028-11-15',
      expectedFrom: '2026-01-15',
      expectedYears: 2,
    };
  };
  /** A priority with a goal and a measure. */
  const planned = async (subject: object = conflict) => {
    const { priority } = await add<PlannedPriority>('/N/priorities', { subject, why: 'Högre än i övriga områden', fromDecision: null });
    const { goal } = await add<PlannedGoal>('/N/goals', await goalFor(priority, 0.1));
    return { priority, goal, measure: await add<PlannedMeasure>('/N/measures', { ...measure, goal }) };
  };

  beforeAll(async () => {
    const { db, keys, folder } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    const path = join(folder, 'answers.csv');
    await writeFile(path, smallFile([2025], 30));
    expect(await importFile(db, keys, municipality, smallInstrument(), { name: 'answers.csv', path })).toMatchObject({ kind: 'imported' });
    stranger = createApp({ db, log: silentLog, version: 'test', findWho: async () => null });
    const app = (name: string, role: Role, scope: Grant['scope'] = { kind: 'municipality' }) =>
      createApp({
        db,
        log: silentLog,
        version: 'test',
        findWho: async () => ({
          person: name,
          name,
          session: 's',
          secondFactor: true,
          memberships: new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]),
        }),
      });
    [kim, sam] = [app('Kim', 'ctcCoordinator'), app('Sam', 'alliance', { kind: 'area', code: 'N' })];
    [bound, reader] = [app('Bo', 'alliance', { kind: 'area', code: 'S' }), app('Rut', 'leadership')];
  });

  it('holds a plan from its priority to what was delivered, with the names of what it is about', async () => {
    const { priority, goal, measure: made } = await planned();
    await add('/N/follow-ups', { measure: made.measure, plannedOn: '2026-06-01', doneOn: null, delivered: '', reach: null, learnt: '' });
    const plan = await show();
    expect(plan).toMatchObject({
      area: 'N',
      mayEdit: true,
      priorities: [{ priority, area: 'N', subject: conflict, why: 'Högre än i övriga områden', fromDecision: null, revision: 1 }],
      goals: [{ goal, priority, judgedDay: '2028-11-15', expectedYears: 2 }],
      measures: [{ ...measure, goal, revision: 1 }],
      followUps: [{ measure: made.measure, plannedOn: '2026-06-01', doneOn: null }],
      subjects: [{ name: { sv: 'Conflict' }, kind: 'risk' }],
    });
    expect((await ask<Shown>(reader, 'GET', '/N')).value).toMatchObject({ mayEdit: false, people: [], goals: [{ goal }] });
    expect(await within((tx) => goalsOf(tx, { area: 'N' }))).toMatchObject([{ goal, area: 'N', subject: conflict }]);
    expect((await within((tx) => readPlan(tx, { area: 'S' }))).priorities).toEqual([]);
  });

  describe('a goal', () => {
    it('pins the released row that it starts from, with its way and the smallest change that the survey can detect', async () => {
      const { value, smallest } = await startingRow();
      const { goal } = await planned({ ...conflict, statistic: 'share' });
      const { judged } = (await show()).goals.find((one) => one.goal === goal)!;
      expect(judged).toMatchObject({
        by: 'survey',
        instrument: 'small-survey',
        goal: {
          baseline: { factor: 'conflict', value, group: { wave: '2025', area: 'N' } },
          direction: 'decrease',
          judgedAt: { wave: '2028', day: '2028-11-15' },
          expected: { from: '2026-01-15', years: 2 },
          smallestDetectable: smallest.decrease,
        },
      });
    });

    it('refuses a row that was not released, a target on the baseline and one that is no whole percent', async () => {
      const { priority } = await add<PlannedPriority>('/N/priorities', { subject: conflict, why: '', fromDecision: null });
      const good = await goalFor(priority, 0.1);
      const { value } = await startingRow();
      for (const [judged, pointer] of [
        [{ ...good.judged, row: { ...good.judged.row, group: { area: 'nowhere' } } }, '/fields/judged/row'],
        [{ ...good.judged, row: { ...good.judged.row, wave: '1999' } }, '/fields/judged/row'],
        [{ ...good.judged, target: value }, '/fields/judged/target'],
        [{ ...good.judged, target: 0.305 }, '/fields/judged/target'],
        [{ ...good.judged, target: 30 }, '/fields/judged/target'],
      ] as const)
        expect(await ask(kim, 'POST', '/N/goals', { fields: { ...good, judged } }), JSON.stringify(judged)).toMatchObject({
          status: 400,
          value: { errors: [{ pointer }] },
        });
    });

    it('starts from what its priority is about, and the priority stays about that', async () => {
      const { priority, goal } = await planned();
      const other = { ...conflict, factor: 'yes3' };
      const elsewhere = await add<PlannedPriority>('/N/priorities', { subject: other, why: '', fromDecision: null });
      expect(await ask(kim, 'POST', '/N/goals', { fields: await goalFor(elsewhere.priority, 0.1) })).toMatchObject({
        status: 400,
        value: { errors: [{ pointer: '/fields/judged/row' }] },
      });
      const change = (subject: object, why = '') =>
        ask<PlannedPriority>(kim, 'PUT', `/N/priorities/${priority}`, { revision: 1, fields: { subject, why, fromDecision: null } });
      for (const subject of [other, place, { ...conflict, statistic: 'mean' }])
        expect(await change(subject), JSON.stringify(subject)).toMatchObject({
          status: 400,
          value: { errors: [{ pointer: '/fields/subject' }] },
        });
      expect(await change(conflict, 'Skrivet om')).toMatchObject({ status: 200, value: { why: 'Skrivet om', revision: 2 } });
      // Without the goal it may be about something else; the goal then cannot come back.
      expect(await ask(kim, 'DELETE', `/N/goals/${goal}`, { revision: 1 })).toMatchObject({ status: 200 });
      const moved = { revision: 2, fields: { subject: other, why: '', fromDecision: null } };
      expect(await ask(kim, 'PUT', `/N/priorities/${priority}`, moved)).toMatchObject({ status: 200 });
      expect(await ask(kim, 'POST', `/N/goals/${goal}/restore`)).toMatchObject({ status: 400 });
    });

    it('may be judged by people, for what no survey measures', async () => {
      const { priority } = await add<PlannedPriority>('/N/priorities', { subject: place, why: 'Mörkt', fromDecision: null });
      const judged = { by: 'people', baseline: 'Tre av nio lampor lyser', target: 'Alla lampor lyser' };
      const { goal } = await add<PlannedGoal>('/N/goals', { ...(await goalFor(priority, 0.1)), judged });
      const shown = async () => (await show()).goals.find((one) => one.goal === goal)!;
      expect(await shown()).toMatchObject({ judged: { ...judged, answer: null } });
      const answer = { verdict: 'reached', day: '2026-10-01', why: 'Räknat på en vandring' };
      const { priority: _same, goal: _goal, revision, ...fields } = await shown();
      const change = { revision, fields: { ...fields, priority, judged: { ...judged, answer } } };
      expect(await ask(kim, 'PUT', `/N/goals/${goal}`, change)).toMatchObject({ status: 200 });
      expect(await shown()).toMatchObject({ judged: { ...judged, answer } });
    });
  });

  describe('two people', () => {
    it('who change the same thing lose nothing: the second is told, and stores what was chosen', async () => {
      const { measure: read, goal } = await planned();
      const fields = { ...measure, goal };
      const path = `/N/measures/${read.measure}`;
      expect(await ask(sam, 'PUT', path, { revision: 1, fields: { ...fields, dose: '10 träffar' } })).toMatchObject({ status: 200 });
      const mine = { ...fields, responsible: 'Skolnämnden' };
      expect(await ask(kim, 'PUT', path, { revision: 1, fields: mine })).toMatchObject({
        status: 409,
        value: { type: 'urn:motvikt:problem:changedMeanwhile' },
      });
      const theirs = (await show()).measures.find((one) => one.measure === read.measure)!;
      expect(theirs).toMatchObject({ dose: '10 träffar', responsible: 'Socialnämnden', revision: 2 });
      expect(await ask(kim, 'PUT', path, { revision: 2, fields: { ...mine, dose: theirs.dose } })).toMatchObject({
        value: { dose: '10 träffar', responsible: 'Skolnämnden', revision: 3 },
      });
    });

    it('at the very same moment: one is stored, the other told', async () => {
      const { measure: read, goal } = await planned();
      const save = (one: Hono, dose: string) =>
        ask(one, 'PUT', `/N/measures/${read.measure}`, { revision: 1, fields: { ...measure, goal, dose } });
      const replies = await Promise.all([save(kim, 'a'), save(sam, 'b')]);
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    });

    it('of whom one takes away what the other changes: it can be brought back', async () => {
      const { measure: read, goal } = await planned();
      const path = `/N/measures/${read.measure}`;
      expect(await ask(sam, 'DELETE', path, { revision: 1 })).toMatchObject({ status: 200 });
      expect(await ask(kim, 'PUT', path, { revision: 1, fields: { ...measure, goal } })).toMatchObject({ status: 409 });
      const back = await ask<PlannedMeasure>(kim, 'POST', `${path}/restore`);
      expect(back).toMatchObject({ status: 200, value: { measure: read.measure, revision: 3 } });
      expect(await ask(kim, 'POST', `${path}/restore`), 'it is there').toMatchObject({ status: 409 });
      expect(await ask(kim, 'PUT', path, { revision: 3, fields: { ...measure, goal } })).toMatchObject({ status: 200 });
    });
  });

  it('takes away what lies below with a thing, and brings it back with it', async () => {
    const { priority, goal, measure: made } = await planned();
    const has = async () => {
      const plan = await show();
      return [plan.goals.some((one) => one.goal === goal), plan.measures.some((one) => one.measure === made.measure)];
    };
    await ask(kim, 'DELETE', `/N/priorities/${priority}`, { revision: 1 });
    expect(await has()).toEqual([false, false]);
    expect(await ask(kim, 'POST', '/N/measures', { fields: { ...measure, goal } }), 'nothing is added below it').toMatchObject({
      status: 400,
    });
    await ask(kim, 'POST', `/N/priorities/${priority}/restore`);
    expect(await has()).toEqual([true, true]);
  });

  it('keeps every change in a history that nobody can rewrite', async () => {
    const { measure: made, goal } = await planned();
    const path = `/N/measures/${made.measure}`;
    await ask(sam, 'PUT', path, { revision: 1, fields: { ...measure, goal, status: 'blocked', statusReason: 'Ingen lokal' } });
    await ask(kim, 'DELETE', path, { revision: 2 });
    await ask(kim, 'POST', `${path}/restore`);
    const { value } = await ask<{ item: string; act: string; name: string; before: unknown; after: unknown }[]>(kim, 'GET', '/N/history');
    expect(value.filter(({ item }) => item === made.measure)).toMatchObject([
      { act: 'restored', name: 'Kim' },
      { act: 'removed', name: 'Kim', before: { status: 'blocked' }, after: null },
      { act: 'changed', name: 'Sam', before: { status: 'planned' }, after: { status: 'blocked', statusReason: 'Ingen lokal' } },
      { act: 'made', name: 'Kim', before: null },
    ]);
    for (const statement of [
      'delete from tenant.plan_history',
      `update tenant.plan_history set person_name = 'x'`,
      'delete from tenant.measure',
    ])
      await expect(
        within((tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody write in the plan of another area, whatever the address says', async () => {
    const { measure: made, goal } = await planned();
    expect(await ask(bound, 'POST', '/N/priorities', { fields: { subject: place, why: '', fromDecision: null } })).toMatchObject({
      status: 403,
    });
    expect(await ask(bound, 'POST', '/S/measures', { fields: { ...measure, goal } })).toMatchObject({ status: 400 });
    expect(await ask(bound, 'PUT', `/S/measures/${made.measure}`, { revision: 1, fields: { ...measure, goal } })).toMatchObject({
      status: 404,
    });
    expect(await ask(bound, 'DELETE', `/S/measures/${made.measure}`, { revision: 1 })).toMatchObject({ status: 404 });
    expect(await ask(bound, 'POST', '/-/priorities', { fields: { subject: place, why: '', fromDecision: null } })).toMatchObject({
      status: 403,
    });
    expect(await ask(kim, 'POST', '/-/priorities', { fields: { subject: place, why: '', fromDecision: null } })).toMatchObject({
      status: 200,
    });
  });

  it('refuses what cannot be: an end before the start, a hindrance without its reason, a member who is none', async () => {
    const { goal } = await planned();
    for (const [wrong, pointer] of [
      [{ endsOn: '2025-12-31' }, '/fields/endsOn'],
      [{ status: 'blocked' }, '/fields/statusReason'],
      [{ responsiblePerson: 'nobody' }, '/fields/responsiblePerson'],
      [{ title: '' }, '/fields/title'],
      [{ cost: -1 }, '/fields/cost'],
      [{ title: 'a\u202Eb' }, '/fields/title'],
    ] as const)
      expect(await ask(kim, 'POST', '/N/measures', { fields: { ...measure, goal, ...wrong } }), pointer).toMatchObject({
        status: 400,
        value: { errors: [{ pointer }] },
      });
  });

  it('imports all of some measures or none', async () => {
    const { goal } = await planned();
    const count = async () => (await show()).measures.filter((one) => one.goal === goal).length;
    // As many as chance would hardly put in their order: all are written at once.
    const titles = ['Två', 'Sju', 'Ett', 'Nio', 'Fyra', 'Fem'];
    const six = titles.map((title) => ({ ...measure, goal, title }));
    const elsewhere = { ...measure, goal: '00000000-0000-4000-8000-000000000000' };
    expect(await ask(kim, 'POST', '/N/measures/import', { measures: [...six, elsewhere] })).toMatchObject({ status: 400 });
    expect(await count()).toBe(1);
    expect(await ask(kim, 'POST', '/N/measures/import', { measures: six })).toMatchObject({ status: 200 });
    expect((await show()).measures.filter((one) => one.goal === goal).map(({ title }) => title)).toEqual([measure.title, ...titles]);
  });

  it('takes a priority from a decision once', async () => {
    const decision = await within(async (tx) => {
      const { decision: id } = await tx
        .insertInto('tenant.decision')
        .values({
          municipality,
          area: 'N',
          area_name: JSON.stringify({ sv: 'Norr', en: 'North' }),
          workshop: null,
          title: 'Det vi väljer',
          decided_on: '2026-03-01',
          participants: '{}',
          pinned: '{}',
          minutes: '{}',
          state: 'decided',
          made_by: null,
          made_by_name: null,
        })
        .returning('decision')
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('tenant.decision_priority')
        .values({
          municipality,
          decision: id,
          position: 1,
          subject: JSON.stringify(conflict),
          reason: 'Högst av alla',
          evidence: '{}',
        } as never)
        .execute();
      return id;
    });
    expect((await show()).decisions).toMatchObject([
      { decision, title: 'Det vi väljer', priorities: [{ position: 1, reason: 'Högst av alla' }] },
    ]);
    const take = () =>
      ask(kim, 'POST', '/N/priorities', { fields: { subject: conflict, why: '', fromDecision: { decision, position: 1 } } });
    expect(await take()).toMatchObject({ status: 200 });
    expect((await show()).decisions).toEqual([]);
    expect(await take()).toMatchObject({ status: 409 });
  });

  it('keeps the name of an area that new borders have taken away, as long as something is planned there', async () => {
    await within(async (tx) => {
      const areas = [
        bareArea('ALL', { sv: 'Kommunen', en: 'Kommunen' }, null),
        bareArea('OLD', { sv: 'Gamla hamnen', en: 'The old harbour' }, 'ALL'),
        bareArea('GONE', { sv: 'Utan plan', en: 'Without a plan' }, 'ALL'),
      ];
      await insertAreaSet(tx, municipality, { id: 'before', name: { sv: 'Förr', en: 'Before' }, validFrom: '2015-01-01', areas });
      await tx.updateTable('tenant.area_set').set({ valid_to: '2019-12-31' }).where('area_set', '=', 'before').execute();
    });
    await add('/OLD/priorities', { subject: place, why: '', fromDecision: null });
    expect((await show('OLD')).name).toEqual({ sv: 'Gamla hamnen', en: 'The old harbour' });
    const listed = (await ask<{ area: string; name: object }[]>(kim, 'GET', '')).value;
    expect(listed.filter(({ area }) => area === 'OLD' || area === 'GONE')).toMatchObject([{ name: { sv: 'Gamla hamnen' } }]);
  });

  it('publishes an area’s page to everybody, without what is not for them, and takes it back', async () => {
    const { goal } = await planned();
    await add('/N/measures', { ...measure, goal, title: 'Bara en idé', status: 'idea' });
    await add('/N/measures', { ...measure, goal, title: 'Hindrad', status: 'blocked', statusReason: 'Kim är sjuk' });
    const read = () => stranger.request('/api/m/north/doing/N');
    expect((await read()).status).toBe(404);
    expect(await ask(sam, 'PUT', '/N/page', { published: true, intro: '', revision: 0 }), 'only who publishes').toMatchObject({
      status: 403,
    });
    expect(await ask(kim, 'PUT', '/N/page', { published: true, intro: 'Hej', revision: 0 })).toMatchObject({ status: 200 });
    expect(await ask(kim, 'PUT', '/N/page', { published: true, intro: 'Hopp', revision: 0 })).toMatchObject({ status: 409 });
    const text = await (await read()).text();
    for (const told of ['Hej', 'Hindrad', 'Socialnämnden', 'Färre elever']) expect(text).toContain(told);
    for (const kept of ['Bara en idé', 'Kim är sjuk', '250000', 'responsiblePerson', 'statusReason']) expect(text).not.toContain(kept);
    expect(await (await stranger.request('/api/m/north/doing')).json()).toMatchObject([{ area: 'N' }]);
    await ask(kim, 'PUT', '/N/page', { published: false, intro: 'Hej', revision: 1 });
    expect((await read()).status).toBe(404);
  });

  it('moves what serves a goal of the council to a new one, and keeps what was', async () => {
    const council = async <T>(method: string, path: string, body?: unknown, one = kim): Promise<{ status: number; value: T }> => {
      const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const reply = await one.request(`/api/m/north/council${path}`, { method, ...init });
      return { status: reply.status, value: (await reply.json()) as T };
    };
    const make = async (title: string, periodFrom: string, periodTo: string) =>
      (await council<{ councilGoal: string }>('POST', '/goals', { fields: { title, direction: '', periodFrom, periodTo } })).value
        .councilGoal;
    const [old, next] = [await make('Trygg uppväxt', '2023-01-01', '2026-12-31'), await make('Jämlik uppväxt', '2027-01-01', '2030-12-31')];
    const { priority } = await planned();
    await council('POST', '/links', { fields: { councilGoal: old, priority, since: '2026-01-15', until: null } });
    expect(await council('POST', `/goals/${old}/remap`, { to: next, from: '2026-01-01' }), 'before the link began').toMatchObject({
      status: 400,
    });
    expect(await council('POST', `/goals/${old}/remap`, { to: next, from: '2027-01-01' })).toMatchObject({
      status: 200,
      value: { moved: 1 },
    });
    const { links } = (await council<{ links: object[] }>('GET', '')).value;
    expect(links).toMatchObject([
      { councilGoal: old, priority, since: '2026-01-15', until: '2026-12-31', revision: 2 },
      { councilGoal: next, priority, since: '2027-01-01', until: null },
    ]);
    // The newest first: the new link, the old one's end, then how they were made.
    const acts = (await council<{ kind: string; act: string; name: string }[]>('GET', '/history', undefined, reader)).value;
    expect(acts.slice(0, 5).map(({ kind, act }) => `${kind} ${act}`)).toEqual([
      'councilLink made',
      'councilLink changed',
      'councilLink made',
      'councilGoal made',
      'councilGoal made',
    ]);
    expect(new Set(acts.map(({ name }) => name))).toEqual(new Set(['Kim']));
    // What serves the new goal already is not linked to it once more.
    await council('POST', '/links', { fields: { councilGoal: old, priority, since: '2027-02-01', until: null } });
    expect((await council('POST', `/goals/${old}/remap`, { to: next, from: '2027-03-01' })).value).toEqual({ moved: 1 });
    const now = (await council<{ links: { councilGoal: string; priority: string }[] }>('GET', '')).value.links;
    expect(now.filter((one) => one.councilGoal === next && one.priority === priority)).toHaveLength(1);
    // One that serves it for a shorter time leaves nothing out.
    const third = await make('Lika villkor', '2027-01-01', '2030-12-31');
    await council('POST', '/links', { fields: { councilGoal: third, priority, since: '2027-01-01', until: '2027-12-31' } });
    await council('POST', `/goals/${next}/remap`, { to: third, from: '2027-06-01' });
    const moved = (await council<{ links: { councilGoal: string; since: string; until: string | null }[] }>('GET', '')).value.links;
    expect(moved.filter((one) => one.councilGoal === third).map(({ since, until }) => [since, until])).toContainEqual(['2027-06-01', null]);
    expect(await council('POST', '/goals', { fields: {} }, sam), 'an area’s alliance does not set the council’s goals').toMatchObject({
      status: 403,
    });
  });

  it('sends one letter per person about what comes near or is overdue, once, and tries again what could not be sent', async () => {
    const { db } = database();
    const pia = await insertPerson(db, { name: 'Pia', email: 'pia@north.example', password: 'hash' });
    await addGrants(db, municipality, pia, [{ role: 'alliance', scope: { kind: 'area', code: 'N' } }], { grantedBy: null });
    const { goal } = await planned();
    const make = async (title: string, plannedOn: string, over: object = {}) => {
      const made = await add<PlannedMeasure>('/N/measures', { ...measure, goal, title, responsiblePerson: pia, ...over });
      await add('/N/follow-ups', { measure: made.measure, plannedOn, doneOn: null, delivered: '', reach: null, learnt: '' });
    };
    await make('Nära', '2026-06-10');
    await make('Försenad', '2026-05-01');
    await make('Långt borta', '2026-09-01');
    await make('Slut', '2026-06-10', { status: 'completed' });
    const letters: { to: string; text: string }[] = [];
    let works = false;
    const mailer: Mailer = {
      kind: 'smtp',
      send: async (letter) => {
        if (!works) throw new Error('no mail server');
        letters.push(letter);
      },
    };
    const address = 'https://motvikt.example';
    const said: unknown[] = [];
    const log = { ...silentLog, info: (_: string, facts: object = {}) => void said.push(facts) };
    // Two servers over one database.
    const [one, other] = [dailyReminders({ db, mailer, address, log }), dailyReminders({ db, mailer, address, log })];
    await one(new Date('2026-06-01T05:59:00Z'));
    expect(said, 'nobody is written to in the night').toEqual([]);
    await one(new Date('2026-06-01T06:00:00Z'));
    expect(said).toEqual([{ letters: 0, followUps: 0, failed: 1 }]);
    works = true;
    const later = new Date('2026-06-01T06:15:00Z');
    await Promise.all([one(later), other(later)]);
    expect(said.slice(1), 'one of them has sent all of it').toEqual([{ letters: 1, followUps: 2, failed: 0 }]);
    expect(letters).toMatchObject([{ to: 'pia@north.example' }]);
    // A server that was started anew, and the command.
    await dailyReminders({ db, mailer, address, log })(new Date('2026-06-02T06:00:00Z'));
    expect(await sendReminders(db, mailer, later, address)).toEqual({ letters: 0, followUps: 0, failed: 0 });
    expect(letters).toHaveLength(1);
    for (const told of ['Nära: uppföljning 2026-06-10', 'Försenad', 'https://motvikt.example/m/north/plan'])
      expect(letters[0]!.text).toContain(told);
    for (const kept of ['Långt borta', 'Slut:']) expect(letters[0]!.text).not.toContain(kept);

    // Whoever has left gets no letter, which is no failure to be tried again; who takes over is told.
    await make('Lämnad', '2026-06-12');
    await deleteMember(db, municipality, pia);
    expect(await sendReminders(db, mailer, later, address)).toEqual({ letters: 0, followUps: 0, failed: 0 });
    await addGrants(db, municipality, pia, [{ role: 'alliance', scope: { kind: 'area', code: 'N' } }], { grantedBy: null });
    expect(await sendReminders(db, mailer, later, address)).toEqual({ letters: 1, followUps: 1, failed: 0 });
    expect(letters[1]!.text).toContain('Lämnad');
  });
});
