/** A declared pool of two waves: released by the queue when both waves are, and a bar to further releases of these. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { insertInstrument } from '../../server/instruments/instrument.repository.ts';
import { queueState } from '../../server/jobs/job.repository.ts';
import { workQueue } from '../../server/jobs/work-queue.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { poolKind } from '../../server/releases/insert-pool-jobs.ts';
import { poolHandler } from '../../server/releases/pool-job.ts';
import { releaseHandler, releaseKind } from '../../server/releases/release-job.ts';
import { releaseStoredPool } from '../../server/releases/release-stored-pool.ts';
import { releaseStoredWave, type Releasing } from '../../server/releases/release-stored-wave.ts';
import { runTask } from '../../server/releases/release-task.ts';
import { findReleased, findReleases } from '../../server/releases/release.repository.ts';
import type { ReleaseThreads } from '../../server/releases/release-job.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { today } from '../../server/today.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { listSurveys } from '../../server/waves/survey.service.ts';
import { findWaves } from '../../server/waves/wave.repository.ts';
import { onEachDatabase } from './databases.ts';
import { smallDocument, smallFile, smallInstrument } from './small-survey.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pool = '2023+2025';
const pools = [{ id: pool, waves: [2023, 2025] }];
type Spec = Readonly<Record<string, unknown>>;
const surveyOf = (over: Spec) => smallInstrument(JSON.stringify({ ...JSON.parse(smallDocument), ...over }));
const survey = surveyOf({ pools });
/** A later version: options in another order, which no number may notice, and one factor that is scored otherwise. */
const { responseSets, scales } = JSON.parse(smallDocument) as { responseSets: { agree: { options: Spec[] } }; scales: Spec[] };
const secondVersion = (over: Spec = {}) =>
  surveyOf({
    version: '2',
    pools,
    responseSets: { agree: { options: [...responseSets.agree.options].reverse() } },
    scales: scales.map((scale) => (scale['id'] === 'yes3' ? { ...scale, items: [{ item: 'q3', recode: { above: 3 } }] } : scale)),
    ...over,
  });
/** In this thread: no test here is about threads. */
const make: Releasing['make'] = (task) => Promise.resolve(runTask(task));

onEachDatabase('a pool of two waves', (database) => {
  async function town(slug: string) {
    const { db } = database();
    const { municipality } = await ensureMunicipality(db, { slug, name: slug });
    const folder = await temporaryFolder();
    const keys = await openWaveKeys(join(folder, 'keys'));
    const releasing: Releasing = { db, keys, make, today: today() };
    const threads = { run: make } as unknown as ReleaseThreads;
    const handlers = { [releaseKind]: releaseHandler(db, keys, threads), [poolKind]: poolHandler(db, keys, threads) };
    const put = async (waves: readonly number[], release = true, version = survey) => {
      const path = join(folder, `${waves.join('-')}.csv`);
      await writeFile(path, smallFile(waves));
      const imported = await importFile(db, keys, municipality, version, { name: 'file.csv', path }, { release });
      expect(imported.kind).toBe('imported');
    };
    const place = { municipality, instrument: 'small-survey' };
    const within = <T>(work: Parameters<typeof inMunicipality<T>>[2]) => inMunicipality(db, municipality, work);
    return {
      releasing,
      put,
      within,
      work: () => workQueue({ db, handlers, log: silentLog, untilEmpty: true, pollMs: 20 }).finished,
      storeVersion: ({ instrument: { id, version }, document }: typeof survey) =>
        within((tx) => insertInstrument(tx, { municipality, instrument: id, version, document })),
      pool: (by = releasing, version = '1', id = pool) => releaseStoredPool(by, { ...place, version, pool: id }),
      again: (wave: string, by = releasing) => releaseStoredWave(by, { ...place, wave }),
      released: async (wave: string) => {
        const found = await within((tx) => findReleased(tx, 'small-survey', wave));
        return found && readReleasedWave(JSON.parse(gunzipSync(found.document).toString()));
      },
      numbers: async (wave: string) => (await within((tx) => findReleases(tx, 'small-survey', wave))).map(({ number }) => number),
    };
  }

  it('is released when its second wave is, as a wave row of its own that says what it is, and neither is released again', async () => {
    const here = await town('one-by-one');
    await here.put([2023]);
    expect(await queueState(here.releasing.db)).toMatchObject({ open: 0 });
    await here.put([2025]);
    expect(await here.released(pool)).toBeUndefined();
    expect(await here.work()).toBe(1);
    const released = (await here.released(pool))!;
    expect(released).toMatchObject({ wave: pool, method: { pooledWaves: ['2023', '2025'] } });
    const [first, second] = [(await here.released('2023'))!, (await here.released('2025'))!];
    const pupils = ({ rows }: typeof released) => rows.find(({ group }) => Object.keys(group).join() === 'wave')!.n!;
    expect(pupils(released)).toBe(pupils(first) + pupils(second));
    const [listed] = await here.within(listSurveys);
    expect(listed!.waves.map(({ wave, state, quality }) => [wave, state, quality.source])).toEqual([
      ['2023', 'published', 'file'],
      ['2025', 'published', 'file'],
      [pool, 'published', 'pool'],
    ]);
    expect(listed!.waves[2]!.label.en).toBe('Year 2023 and Year 2025 pooled');
    expect(await here.within((tx) => findWaves(tx, 'small-survey'))).toHaveLength(3);
    expect(await here.pool()).toEqual({ kind: 'alreadyReleased' });
    const acts = await here.within((tx) => tx.selectFrom('tenant.audit').select(['act', 'object']).execute());
    expect(acts.filter(({ act, object }) => act === 'wave.released' && object === pool)).toHaveLength(1);
    for (const wave of ['2023', '2025', pool]) expect(await here.again(wave)).toEqual({ kind: 'inPool', pool });
    expect(await here.numbers('2025')).toEqual([1]);
  });

  it('comes after the first releases that the queue makes', async () => {
    const here = await town('by-the-queue');
    await here.put([2023, 2025], false);
    expect(await here.pool()).toEqual({ kind: 'notYet' });
    expect(await here.work()).toBe(3);
    expect(await here.numbers(pool)).toEqual([1]);
  });

  it('rests on a release that is made while it is, and bars one that it is faster than', async () => {
    const [one, other] = [await town('wave-first'), await town('pool-first')];
    for (const here of [one, other]) await here.put([2023, 2025]);
    const rests: number[] = [];
    const late = async (task: Parameters<Releasing['make']>[0]) => {
      rests.push('pool' in task ? task.waves[0].groups.length : 0);
      if (rests.length === 1) await one.again('2023');
      return make(task);
    };
    expect(await one.pool({ ...one.releasing, make: late })).toEqual({ kind: 'released' });
    expect(rests).toEqual([1, 2]);

    const overtaken = async (task: Parameters<Releasing['make']>[0]) => {
      expect(await other.pool()).toEqual({ kind: 'released' });
      return make(task);
    };
    expect(await other.again('2023', { ...other.releasing, make: overtaken })).toEqual({ kind: 'inPool', pool });
    expect(await other.numbers('2023')).toEqual([1]);
    for (const here of [one, other]) await here.work();
  });

  it('counts and compares waves of two versions by what was answered, but no factor that is asked otherwise', async () => {
    const [one, two] = [await town('one-version'), await town('two-versions')];
    // The version of the first wave knows nothing of the pool.
    for (const [wave, version] of [
      [2023, surveyOf({})],
      [2025, secondVersion()],
    ] as const) {
      await one.put([wave]);
      await two.put([wave], true, version);
    }
    const conflictOf = async (here: typeof one, wave: string) => {
      const { rows, comparisons, factors } = (await here.released(wave))!;
      expect(factors.map(({ id }) => id)).toContain('conflict');
      return [rows, comparisons].map((all) => (all as readonly { factor: string }[]).filter(({ factor }) => factor === 'conflict'));
    };
    const told = (await two.released('2025'))!;
    expect(told.factors.map(({ id, breaks }) => [id, breaks])).toEqual([
      ['conflict', []],
      ['yes3', ['2025']],
    ]);
    const compared = told.comparisons.filter(({ comparison }) => comparison === 'previousWave').map(({ factor }) => factor);
    expect([...new Set(compared)]).toEqual(['conflict']);
    expect(await conflictOf(two, '2025')).toEqual(await conflictOf(one, '2025'));
    // The import made the release above; this one is made of what is stored.
    expect(await two.again('2025')).toMatchObject({ kind: 'released', number: 2 });
    expect((await two.released('2025'))!.comparisons).toEqual(told.comparisons);

    expect([await one.pool(), await two.pool(undefined, '2')]).toEqual([{ kind: 'released' }, { kind: 'released' }]);
    expect(await conflictOf(two, pool)).toEqual(await conflictOf(one, pool));
    expect((await two.released(pool))!.factors.map(({ id }) => id)).toEqual(['conflict']);
    for (const wave of ['2023', '2025', pool]) expect(await two.again(wave)).toEqual({ kind: 'inPool', pool });
    await two.storeVersion(surveyOf({ version: '3' }));
    const [listed] = await two.within(listSurveys);
    expect(listed).toMatchObject({
      version: '3',
      waves: [{ wave: '2023' }, { wave: '2025' }, { wave: pool, quality: { source: 'pool' } }],
    });

    const pools = [{ id: 'both', waves: [2023, 2025] }];
    const unlike = scales.map((scale) => ({ ...scale, kind: 'outcome', items: ['q3'], minAnswered: 1, statistic: 'mean' }));
    await two.storeVersion(surveyOf({ version: '4', pools, scales: unlike.map(({ cutPoints: _cutPoints, ...scale }: Spec) => scale) }));
    expect(await two.pool(undefined, '4', 'both')).toEqual({ kind: 'otherVersion' });
    for (const here of [one, two]) await here.work();
  });
});
