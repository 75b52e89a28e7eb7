/** The queue of jobs: one worker each, lost holds, tries, rights; and waves whose first release it makes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { WorkerPool } from '../../server/compute/worker-pool.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { CannotBeDone } from '../../server/jobs/cannot-be-done.ts';
import { finishJob, holdJob, insertJob, mostTries, queueState, returnJob, takeJob } from '../../server/jobs/job.repository.ts';
import { type JobHandler, type RunningWork, workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releaseHandler, releaseKind, releasePool } from '../../server/releases/release-job.ts';
import type { PoolTask } from '../../server/releases/pool-task.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import type { ReleaseTask } from '../../server/releases/release-task.ts';
import { findReleased, findReleases } from '../../server/releases/release.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { findWaves } from '../../server/waves/wave.repository.ts';
import { onBothDatabases } from './databases.ts';
import { smallFile, smallInstrument } from './small-survey.ts';
import { temporaryFolder } from './temporary-folder.ts';

const [anna, bo] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];

onBothDatabases('the queue', (database) => {
  const db = () => database().db;
  const town = async (slug: string) => (await ensureMunicipality(db(), { slug, name: slug })).municipality;
  const put = (municipality: string, kind: string, ...names: string[]) =>
    inMunicipality(db(), municipality, async (tx) => {
      for (const name of names) await insertJob(tx, municipality, { kind, subject: { name } });
    });
  const later = (municipality: string, seconds: number) =>
    db()
      .updateTable('queue.job')
      .set({
        held_until: sql`held_until - make_interval(secs => ${seconds})`,
        run_at: sql`run_at - make_interval(secs => ${seconds})`,
      })
      .where('municipality', '=', municipality)
      .execute();

  it('gives each job to one worker, the oldest first, and puts none in twice', async () => {
    const here = await town('one-each');
    await put(here, 'a', 'first');
    await put(here, 'a', 'second', 'first');
    const jobs = await Promise.all([takeJob(db(), ['a'], anna), takeJob(db(), ['a'], bo), takeJob(db(), ['a'], bo)]);
    expect(jobs.map((job) => job?.subject['name']).sort()).toEqual(['first', 'second', undefined]);
    expect(await takeJob(db(), ['another kind'], anna)).toBeNull();
    for (const job of jobs) if (job) for (const holder of [anna, bo]) await finishJob(db(), job, holder);
    expect(await queueState(db())).toEqual({ open: 0, givenUp: 0 });
  });

  it('gives a job of a silent worker to another, who alone may then finish it', async () => {
    const here = await town('silent');
    await put(here, 'b', 'only');
    const taken = (await takeJob(db(), ['b'], anna))!;
    expect(await takeJob(db(), ['b'], bo)).toBeNull();
    expect(await holdJob(db(), taken, anna)).toBe(true);
    await later(here, 61);
    const again = (await takeJob(db(), ['b'], bo))!;
    expect(again).toMatchObject({ job: taken.job, tries: 2 });
    expect(await holdJob(db(), taken, anna)).toBe(false);
    await finishJob(db(), taken, anna);
    expect((await queueState(db())).open).toBe(1);
    await finishJob(db(), again, bo);
    expect((await queueState(db())).open).toBe(0);
  });

  it('waits longer after each failure, and leaves a job to people after some tries', async () => {
    const here = await town('failing');
    await put(here, 'c', 'bad');
    for (let n = 1; n <= mostTries; n++) {
      const job = (await takeJob(db(), ['c'], anna))!;
      expect(job.tries).toBe(n);
      await returnJob(db(), job, anna, 'broken');
      expect(await takeJob(db(), ['c'], anna)).toBeNull();
      await later(here, 2 ** n);
    }
    expect(await takeJob(db(), ['c'], anna)).toBeNull();
    expect(await queueState(db())).toEqual({ open: 0, givenUp: 1 });
    await db().deleteFrom('queue.job').where('municipality', '=', here).execute();
  });

  it('lets workers do every job once, also when there are several and some tries fail', async () => {
    const here = await town('several');
    const names = Array.from({ length: 12 }, (_, i) => `job ${i}`);
    await put(here, 'd', ...names);
    const done: string[] = [];
    let failed = false;
    const handlers: Record<string, JobHandler> = {
      d: async ({ subject }) => {
        if (!failed) {
          failed = true;
          throw new Error('once');
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
        done.push(subject['name']!);
      },
    };
    const workers = [1, 2, 3].map(() => workQueue({ db: db(), handlers, log: silentLog, untilEmpty: true, pollMs: 50 }));
    const counts = await Promise.all(workers.map(({ finished }) => finished));
    expect(done.sort()).toEqual(names.sort());
    expect(counts.reduce((sum, n) => sum + n)).toBe(12);
  });

  it('does the other jobs when one ends the thread that computes it', async () => {
    const here = await town('fatal');
    await put(here, 'fatal', 'leaves', 'good', 'also good');
    const pool = new WorkerPool<string, string>(new URL('../server/compute/mortal-task.ts', import.meta.url), 1);
    const done: string[] = [];
    const handlers: Record<string, JobHandler> = { fatal: async ({ subject }) => void done.push(await pool.run(subject['name']!)) };
    const worker = workQueue({ db: db(), handlers, log: silentLog, pollMs: 50 });
    // Jobs of one moment have no order of their own.
    await expect.poll(() => [...done].sort(), { timeout: 20_000 }).toEqual(['done: also good', 'done: good']);
    await worker.stop();
    await pool.close();
    const left = await db().selectFrom('queue.job').select('subject').where('municipality', '=', here).execute();
    expect(left).toEqual([{ subject: { name: 'leaves' } }]);
    await db().deleteFrom('queue.job').where('municipality', '=', here).execute();
  });

  it('stops a waiting worker at once', async () => {
    const worker = workQueue({ db: db(), handlers: { e: async () => {} }, log: silentLog, pollMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await worker.stop()).toBe(0);
  });

  it('hands back what a stop breaks off, or finds just taken, without counting the try', async () => {
    const here = await town('stopped');
    await put(here, 'g', 'broken off');
    let breakOff: () => void = () => {};
    let breaking: RunningWork;
    await new Promise<void>((begun) => {
      const handler = () => (begun(), new Promise<never>((_, reject) => (breakOff = () => reject(new Error('the pool is closed')))));
      breaking = workQueue({ db: db(), handlers: { g: handler }, log: silentLog, pollMs: 50 });
    });
    const stopped = breaking!.stop();
    breakOff();
    expect(await stopped).toBe(0);

    let started = 0;
    const late = workQueue({ db: db(), handlers: { g: async () => void started++ }, log: silentLog, pollMs: 50 });
    // The first question for a job is under way.
    expect(await late.stop()).toBe(0);
    expect(started).toBe(0);
    expect(await takeJob(db(), ['g'], anna)).toMatchObject({ subject: { name: 'broken off' }, tries: 1 });
    await db().deleteFrom('queue.job').where('municipality', '=', here).execute();
  });

  it('leaves a job to people at once that no further try would do', async () => {
    const here = await town('refused');
    await put(here, 'h', 'refused');
    let tries = 0;
    const refusing: JobHandler = async () => {
      tries++;
      throw new CannotBeDone('noSuchWave', 'It is gone');
    };
    await workQueue({ db: db(), handlers: { h: refusing }, log: silentLog, untilEmpty: true, pollMs: 50 }).finished;
    expect(tries).toBe(1);
    expect(await queueState(db())).toEqual({ open: 0, givenUp: 1 });
    expect(await db().selectFrom('queue.job').select('error').where('municipality', '=', here).execute()).toEqual([
      { error: 'noSuchWave' },
    ]);
    await db().deleteFrom('queue.job').where('municipality', '=', here).execute();
  });

  it('shows a municipality its own jobs only, to read and to add to, and no tenant the work of workers', async () => {
    const [north, south] = [await town('job-north'), await town('job-south')];
    await put(north, 'f', 'secret');
    const asSouth = <T>(work: Parameters<typeof inMunicipality<T>>[2]) => inMunicipality(db(), south, work);
    expect(await asSouth((tx) => tx.selectFrom('queue.job').selectAll().execute())).toEqual([]);
    await expect(asSouth((tx) => insertJob(tx, north, { kind: 'f', subject: {} }))).rejects.toMatchObject({ code: '42501' });
    for (const refused of [
      () => asSouth((tx) => tx.deleteFrom('queue.job').execute()),
      () => asSouth((tx) => tx.updateTable('queue.job').set({ tries: 0 }).execute()),
      () => db().insertInto('queue.job').values({ municipality: south, kind: 'f', subject: '{}' }).execute(),
    ])
      await expect(refused()).rejects.toMatchObject({ code: '42501' });
    await db().deleteFrom('queue.job').execute();
  });

  it('makes the first release of waves that were imported without', async () => {
    const here = await town('queued');
    const folder = await temporaryFolder();
    const path = join(folder, 'file.csv');
    await writeFile(path, smallFile([2023, 2025]));
    const keys = await openWaveKeys(join(folder, 'keys'));
    const imported = await importFile(db(), keys, here, smallInstrument(), { name: 'file.csv', path }, { release: false });
    expect(imported.kind).toBe('imported');
    const look = () =>
      inMunicipality(db(), here, async (tx) => ({
        states: (await findWaves(tx)).map(({ state }) => state),
        releases: (await findReleases(tx, 'small-survey', '2025')).map(({ number }) => number),
        document: await findReleased(tx, 'small-survey', '2025'),
      }));
    expect(await look()).toEqual({ states: ['closed', 'closed'], releases: [], document: undefined });
    const pool = releasePool();
    const handlers = { [releaseKind]: releaseHandler(db(), keys, pool) };
    expect(await workQueue({ db: db(), handlers, log: silentLog, untilEmpty: true, pollMs: 50 }).finished).toBe(2);
    const after = await look();
    expect(after).toMatchObject({ states: ['published', 'published'], releases: [1] });

    // The same as an import that releases at once; and a job that comes again has nothing to do.
    const there = await town('at-once');
    await importFile(db(), keys, there, smallInstrument(), { name: 'file.csv', path });
    const atOnce = await inMunicipality(db(), there, (tx) => findReleased(tx, 'small-survey', '2025'));
    expect(after.document!.etag).toBe(atOnce!.etag);
    await inMunicipality(db(), here, (tx) =>
      insertJob(tx, here, { kind: releaseKind, subject: { instrument: 'small-survey', wave: '2025' } }),
    );
    await workQueue({ db: db(), handlers, log: silentLog, untilEmpty: true, pollMs: 50 }).finished;
    expect((await look()).releases).toEqual([1]);

    // The later wave's job may come first: the earlier one is released before it, by the same rules.
    const later = await town('later-first');
    await importFile(db(), keys, later, smallInstrument(), { name: 'file.csv', path }, { release: false });
    const shownOf = (municipality: string) => inMunicipality(db(), municipality, (tx) => findReleased(tx, 'small-survey', '2025'));
    const job = { municipality: later, job: '1', kind: releaseKind, subject: { instrument: 'small-survey', wave: '2025' }, tries: 1 };
    await handlers[releaseKind]!(job, async () => {});
    expect((await shownOf(later))!.etag).toBe(atOnce!.etag);

    // By itself it is compared with nothing: what the release of 2023 would leave out is not known yet.
    const alone = await town('later-alone');
    await importFile(db(), keys, alone, smallInstrument(), { name: 'file.csv', path }, { release: false });
    const releasing = { db: db(), keys, make: (task: ReleaseTask | PoolTask) => pool.run(task), today: '2026-11-22' };
    const place = { municipality: alone, instrument: 'small-survey', wave: '2025' };
    expect(await releaseStoredWave(releasing, place)).toMatchObject({ kind: 'released' });
    const comparisonsOf = ({ document }: { readonly document: Uint8Array }) =>
      readReleasedWave(JSON.parse(gunzipSync(document).toString())).comparisons.map(({ comparison }) => comparison);
    expect(comparisonsOf(atOnce!)).toContain('previousWave');
    expect(comparisonsOf((await shownOf(alone))!)).not.toContain('previousWave');
    await pool.close();
  });
});
