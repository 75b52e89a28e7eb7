/** Goals are judged by themselves when a wave's numbers are released: the job, what it stores, and that it does it once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { queueState } from '../../server/jobs/job.repository.ts';
import { workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findReleased } from '../../server/releases/release.repository.ts';
import { runTask } from '../../server/verdicts/judge-task.ts';
import { verdictKind } from '../../server/verdicts/insert-verdict-job.ts';
import { verdictHandler } from '../../server/verdicts/verdict-job.ts';
import { findVerdicts } from '../../server/verdicts/verdict.repository.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { onEachDatabase } from './databases.ts';
import { smallFile, smallInstrument } from './small-survey.ts';

const subject: Subject = { kind: 'factor', instrument: 'small-survey', factor: 'yes3', statistic: 'share' };

onEachDatabase('verdicts', (database) => {
  let municipality: string;
  let goal: string;
  let baseline: ReleasedRow;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, municipality, work);
  const bring = async (wave: number, place = municipality) => {
    const path = join(database().folder, `${wave}.csv`);
    await writeFile(path, smallFile([wave], 12));
    expect(await importFile(database().db, database().keys, place, smallInstrument(), { name: `${wave}.csv`, path })).toMatchObject({
      kind: 'imported',
    });
  };
  const handler = () => verdictHandler(database().db, async (task) => runTask(task));
  const work = (handlers = { [verdictKind]: handler() }) =>
    workQueue({ db: database().db, handlers, log: silentLog, untilEmpty: true, pollMs: 50 }).finished;
  const told = () => within((tx) => findVerdicts(tx, [goal]));
  const shown = async (wave: string) => {
    const found = await within((tx) => findReleased(tx, 'small-survey', wave));
    return readReleasedWave(JSON.parse(gunzipSync(found!.document).toString()));
  };

  beforeAll(async () => {
    municipality = (await ensureMunicipality(database().db, { slug: 'north', name: 'North' })).municipality;
    await bring(2023);
    baseline = (await shown('2023')).rows.find(
      ({ factor, statistic, group }) =>
        factor === 'yes3' && statistic === 'share' && group['area'] === 'N' && Object.keys(group).length === 2,
    )!;
    goal = await within(async (tx) => {
      const { priority } = await tx
        .insertInto('tenant.plan_priority')
        .values({
          municipality,
          area: 'N',
          subject: JSON.stringify(subject),
          why: 'Much conflict',
          decision: null,
          position: null,
          removed_at: null,
        })
        .returning('priority')
        .executeTakeFirstOrThrow();
      const row = {
        municipality,
        priority,
        statement: 'Less conflict',
        instrument: 'small-survey',
        baseline: JSON.stringify(baseline),
        direction: 'decrease' as const,
        target: Math.round(100 * baseline.value! - 20) / 100,
        smallest_detectable: detectableChange(baseline, 'decrease'),
        judged_wave: '2025',
        own_baseline: null,
        own_target: null,
        judged_day: '2025-11-30',
        expected_from: '2023-12-01',
        expected_years: 1,
        removed_at: null,
      };
      return (await tx.insertInto('tenant.goal').values(row).returning('goal').executeTakeFirstOrThrow()).goal;
    });
  });

  it('asks for no judging where no plan has a goal of the survey', async () => {
    const elsewhere = (await ensureMunicipality(database().db, { slug: 'south', name: 'South' })).municipality;
    await bring(2023, elsewhere);
    expect(await queueState(database().db)).toEqual({ open: 0, givenUp: 0 });
  });

  it('judges a goal by the next wave that is released, and stores the sentence as it was told', async () => {
    await bring(2025);
    expect(await told()).toEqual([]);
    expect(await work()).toBe(1);
    const [one, ...more] = await told();
    expect(more).toEqual([]);
    const release = await shown('2025');
    const change = release.comparisons.find(
      ({ comparison, factor, statistic, group }) =>
        comparison === 'previousWave' &&
        factor === 'yes3' &&
        statistic === 'share' &&
        group['area'] === 'N' &&
        Object.keys(group).length === 2,
    )!;
    expect(one).toMatchObject({
      goal,
      wave: '2025',
      release: 1,
      day: new Date().toISOString().slice(0, 10),
      now: { value: expect.any(Number) as number },
      judged: { verdict: one!.verdict, asked: 0.2, change: { difference: change.difference, low: change.low, high: change.high } },
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

  it('tries again what was broken off, and lets nobody change what was told', async () => {
    await bring(2027);
    let broken = 0;
    const breaking = verdictHandler(database().db, async (task) => {
      if (broken++ === 0) throw new Error('killed');
      return runTask(task);
    });
    expect(await work({ [verdictKind]: breaking })).toBe(1);
    expect((await told()).map(({ wave }) => wave)).toEqual(expect.arrayContaining(['2025', '2027']) as string[]);
    await expect(within((tx) => tx.updateTable('tenant.verdict').set({ verdict: 'reached' }).execute())).rejects.toMatchObject({
      code: '42501',
    });
    await expect(within((tx) => tx.deleteFrom('tenant.verdict').execute())).rejects.toMatchObject({ code: '42501' });
  });
});
