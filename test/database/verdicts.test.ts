/** Goals are judged by themselves when a wave's numbers are released: the job, what it stores, that it does it once, and what the overview shows of it. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { queueState } from '../../server/jobs/job.repository.ts';
import { type JobHandler, workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import type { Overview } from '../../server/overview/overview.service.ts';
import { verdictKind } from '../../server/verdicts/insert-verdict-job.ts';
import { runTask } from '../../server/verdicts/judge-task.ts';
import { verdictHandler } from '../../server/verdicts/verdict-job.ts';
import { findVerdicts, insertVerdicts } from '../../server/verdicts/verdict.repository.ts';
import { bringWave, insertGoal, insertPriority, rowOfArea, townSubject } from '../planned-town.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase('verdicts', (database) => {
  let municipality: string;
  let goal: string;
  let baseline: ReleasedRow;
  let openWithoutGoals: number;
  let app: Hono;
  let who: Who;
  const townIn = (id = municipality) => ({ ...database(), municipality: id });
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, municipality, work);
  const handler = () => verdictHandler(database().db, async (task) => runTask(task));
  const work = (handlers: Readonly<Record<string, JobHandler>>) =>
    workQueue({ db: database().db, handlers, log: silentLog, untilEmpty: true, pollMs: 50 }).finished;
  const told = () => within((tx) => findVerdicts(tx, [goal]));
  const look = async (area: string, since = '2026-01-01') => {
    const reply = await app.request(`/api/m/north/overview/${area}/${since}`);
    return { status: reply.status, body: (await reply.json()) as Overview };
  };

  beforeAll(async () => {
    municipality = (await ensureMunicipality(database().db, { slug: 'north', name: 'North' })).municipality;
    const membership = { grants: [{ role: 'ctcCoordinator', scope: { kind: 'municipality' } }], enclaveUntil: null } as const;
    who = { person: 'p', name: 'Kim', session: 's', secondFactor: false, memberships: new Map([[municipality, membership]]) };
    app = createApp({ db: database().db, findWho: async () => who, log: silentLog, version: 'test' });
    await bringWave(townIn(), 2023);
    openWithoutGoals = (await queueState(database().db)).open;
    baseline = await rowOfArea(townIn(), '2023', 'N');
    goal = await within(async (tx) => {
      await insertPriority(tx, municipality, 'S', { kind: 'place', name: 'The tunnel' });
      return insertGoal(tx, municipality, await insertPriority(tx, municipality, 'N', townSubject), baseline);
    });
  });

  it('asks for no judging where no plan has a goal of the survey', () => {
    expect(openWithoutGoals).toBe(0);
  });

  it('judges a goal by the next wave that is released, also where the first try was broken off, and stores the sentence as it was told', async () => {
    await bringWave(townIn(), 2025);
    expect(await told()).toEqual([]);
    let tries = 0;
    const breaking = verdictHandler(database().db, async (task) => {
      if (tries++ === 0) throw new Error('killed');
      return runTask(task);
    });
    expect(await work({ [verdictKind]: breaking })).toBe(1);
    expect(tries).toBe(2);
    const [one, ...more] = await told();
    expect(more).toEqual([]);
    const now = await rowOfArea(townIn(), '2025', 'N');
    expect(one).toMatchObject({
      goal,
      wave: '2025',
      release: 1,
      day: new Date().toISOString().slice(0, 10),
      now: { value: now.value, low: now.low, high: now.high },
      judged: { verdict: one!.verdict, asked: 0.2, change: { difference: expect.any(Number) as number } },
      goal_then: { baseline: { value: baseline.value } },
    });
    expect(one!.sentence.sv).toMatch(/procentenhet.*osäkerhetsintervall/);
    expect(one!.sentence.en).toMatch(/interval/);
    // South did not choose it.
    expect(one!.others).toMatchObject({ kind: 'difference', chose: { areas: 1 }, others: { areas: 1 } });
  });

  it('judges once, also where the job comes again or two come at the same time', async () => {
    const before = await told();
    const job = { municipality, job: '1', kind: verdictKind, subject: { instrument: 'small-survey', wave: '2025', number: '1' }, tries: 2 };
    await Promise.all([handler()(job, async () => {}), handler()(job, async () => {})]);
    expect(await told()).toEqual(before);
  });

  it('lets nobody change what was told', async () => {
    const change = within((tx) => tx.updateTable('tenant.verdict').set({ verdict: 'reached' }).execute());
    await expect(change).rejects.toMatchObject({ code: '42501' });
    await expect(within((tx) => tx.deleteFrom('tenant.verdict').execute())).rejects.toMatchObject({ code: '42501' });
  });

  it('is what the overview shows of the municipality and of the area: released rows with their sentences, the latest wave first', async () => {
    // A verdict of a wave before, told after it: the day that a wave closed decides.
    const { judged_at: _at, ...row } = (await told())[0]!;
    await within((tx) => {
      const json = {
        goal_then: row.goal_then,
        now: row.now,
        judged: row.judged,
        others: row.others,
        sentence: { sv: 'Förr', en: 'Before' },
      };
      const written = Object.fromEntries(Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)]));
      return insertVerdicts(tx, [{ ...row, ...(written as Record<keyof typeof json, string>), wave: '2023', day: '2023-11-01' }]);
    });
    const { body: whole } = await look('-');
    expect(whole.areas.map(({ area, goals, states }) => [area, goals, states.map(({ n }) => n)])).toEqual([
      ['N', 1, [1]],
      ['S', 0, []],
    ]);
    expect(whole.goals[0]!.verdicts.map(({ wave }) => wave)).toEqual(['2025', '2023']);
    expect(whole.goals[0]!.verdicts[0]!.sentence).toEqual((await told()).find(({ wave }) => wave === '2025')!.sentence);
    expect(whole.changes.verdicts).toBe(2);
    expect((await look('-', '2999-01-01')).body.changes.verdicts).toBe(0);
    const { body: north } = await look('N');
    expect(north.hygiene.map(({ kind }) => kind)).toEqual(['goalWithoutMeasure']);
    const [survey] = north.released;
    expect(survey).toMatchObject({ instrument: 'small-survey', synthetic: true, chosen: ['yes3'] });
    expect(survey!.waves.map(({ wave }) => wave)).toEqual(['2023', '2025']);
    // The rows of that area alone, and of what is shown alone.
    const rows = survey!.waves.flatMap((wave) => [...wave.rows, ...wave.comparisons]);
    expect(new Set(rows.map(({ factor }) => factor))).toEqual(new Set(['yes3']));
    for (const { group } of rows) expect(Object.entries(group).filter(([name]) => name !== 'wave')).toEqual([['area', 'N']]);
    expect((await look('S')).body.hygiene.map(({ kind }) => kind)).toEqual(['priorityWithoutGoal']);
    expect((await look('moon')).status).toBe(404);
    expect((await look('-', 'yesterday')).status).toBe(400);
  });

  it('shows no survey whose tables the reader may not see', async () => {
    const membership = { grants: [{ role: 'leadership', scope: { kind: 'municipality' } }], enclaveUntil: null } as const;
    who = { ...who, memberships: new Map([[municipality, membership]]) };
    const { body } = await look('-');
    expect(body.released).toEqual([]);
    expect(body.goals).toHaveLength(1);
  });

  it('tells the plan what was told last, and why where nothing can be told', async () => {
    const [{ judged_at: _at, ...row }] = (await told()) as [Awaited<ReturnType<typeof told>>[number]];
    const json = {
      goal_then: row.goal_then,
      now: row.now,
      judged: { ...row.judged, verdict: 'cannotTell', reasons: [{ kind: 'fewSchools' }] },
      others: row.others,
      sentence: { sv: 'Underlaget räcker inte.', en: 'Cannot tell.' },
    };
    const written = Object.fromEntries(Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)]));
    const other = await within(async (tx) => {
      const made = await insertGoal(tx, municipality, await insertPriority(tx, municipality, 'S', townSubject), baseline);
      await insertVerdicts(tx, [{ ...row, ...(written as Record<keyof typeof json, string>), goal: made, verdict: 'cannotTell' }]);
      return made;
    });
    const plan = (await (await app.request('/api/m/north/plans/S')).json()) as { readonly answers: readonly unknown[] };
    const why = {
      sv: 'Underlaget räcker inte. För få skolor deltog i båda mätomgångarna: förändringen gäller bara dessa skolor.',
      en: 'Cannot tell. Too few schools took part in both waves: the change speaks of these schools only.',
    };
    expect(plan.answers).toEqual([expect.objectContaining({ goal: other, wave: row.wave, sentence: why })]);
  });
});
