/** `motvikt settings`, `motvikt release` and `motvikt worker`, with a database of their own. */
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { importWith } from '../../server/cli/import.ts';
import { registerWith } from '../../server/cli/register.ts';
import { releaseWith } from '../../server/cli/release.ts';
import { settingsWith } from '../../server/cli/settings.ts';
import { workWith } from '../../server/cli/worker.ts';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import { insertSettings } from '../../server/disclosure-settings/disclosure-settings.repository.ts';
import { insertJob } from '../../server/jobs/job.repository.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releaseJob } from '../../server/releases/release-job.ts';
import { findReleased, findReleases } from '../../server/releases/release.repository.ts';
import { today } from '../../server/today.ts';
import { listSurveys } from '../../server/waves/survey.service.ts';
import { onEachCommandLine, type StoreCommand } from './command-line.ts';
import { smallDocument, smallFile } from './small-survey.ts';

/** Seven pupils of 2025, of as many classes, leave their sex out. */
function someWithoutSex(file: string): string {
  let blank = 0;
  return file
    .split('\n')
    .map((line, i) => (line.startsWith('2025,') && i % 23 === 0 && blank++ < 7 ? line.replace(/^(2025,.,.),./, '$1,') : line))
    .join('\n');
}

const files = {
  'survey.json': smallDocument,
  'file.csv': someWithoutSex(smallFile([2023, 2025])),
  'register.json': JSON.stringify({
    origin: { sv: 'Räknat', en: 'Counted' },
    waves: { 2023: { date: '2023-10-15', area: { N: 150, S: 150 } } },
  }),
};

async function putJob(db: Database, wave: string) {
  const { municipality } = (await findMunicipality(db, 'exempelkommun'))!;
  await inMunicipality(db, municipality, (tx) => insertJob(tx, municipality, releaseJob({ instrument: 'small-survey', wave })));
}

onEachCommandLine('releases and settings by command', files, ({ path, run, open, look, systemActs }, kind) => {
  const settings = (...args: string[]) => run(settingsWith, ...args);
  const release = (...args: string[]) => run(releaseWith, '--survey', 'small-survey', ...args);

  it('leaves releasing to workers when asked to, and a worker on PostgreSQL does it', async () => {
    const imported = await run(
      importWith,
      '--instrument',
      path('survey.json'),
      '--data',
      path('file.csv'),
      '--municipality',
      'exempelkommun',
      '--leave-release',
    );
    expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('Workers release: 2023, 2025') });
    const worked = await run(workWith, '--until-empty');
    if (kind === 'PostgreSQL') {
      expect(worked).toMatchObject({ code: 0, out: 'Working. Jobs waiting: 2.\nStopped after 2 jobs.\n' });
      expect(await look((tx) => findReleases(tx, 'small-survey', '2023'))).toMatchObject([{ number: 1, area_set: null }]);
      await open((db) => putJob(db, 'gone'));
      expect(await run(workWith, '--until-empty')).toMatchObject({
        code: 1,
        out: 'Working. Jobs waiting: 1.\nStopped after 0 jobs.\n',
        error: expect.stringContaining('Not everything is done: 1 job was given up'),
      });
      await open((db) => db.deleteFrom('queue.job').execute());
    } else {
      expect(worked).toMatchObject({ code: 1, error: expect.stringContaining('the server itself does the work') });
      // Said before the database is opened, which here would be in use.
      await open(async () => expect(await run(workWith)).toEqual(worked));
      expect(await release('--wave', '2023')).toMatchObject({ code: 0, out: expect.stringContaining('release 1 is stored') });
    }
  });

  it('shows what is in force, and says in words what may not be set', async () => {
    expect((await settings()).out).toMatch(/^From 2026-01-01 \(as Motvikt has it\): in force\n {2}pupils that every group must have +10\n/);
    const wrong = await settings('--valid-from', '2020-01-01', '--min-pupils', '4', '--round-n', '2.5');
    expect(wrong.code).toBe(1);
    expect(wrong.error.trim().split('\n')).toEqual([
      'pupils that every group must have: 4 is below 5, which is the least that is safe anywhere',
      'numbers of answers are rounded to the nearest: 2.5 is no whole number',
      '--valid-from: 2020-01-01 has passed, and what was in force stays as it was',
    ]);
    expect(await settings('--min-pupils', '12')).toMatchObject({ code: 2, error: expect.stringContaining('new settings need a day') });
    expect(await settings('--valid-from', today(), '--min-pupils', 'many')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--min-pupils needs a number, and "many" is none'),
    });
    expect((await settings()).out).not.toMatch(/12|2020/);
  });

  it('releases a wave anew with the settings in force, beside the first release and in its place', async () => {
    expect(await settings('--valid-from', '2999-01-01', '--min-pupils', '50')).toMatchObject({ code: 0 });
    expect(await settings('--valid-from', today(), '--min-pupils', '30', '--round-n', '70')).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`From ${today()}: in force\n {2}pupils that every group must have +30\n`)),
    });
    expect(await settings('--valid-from', today(), '--min-pupils', '31')).toMatchObject({ code: 1 });
    const before = await look((tx) => findReleased(tx, 'small-survey', '2023'));
    expect(await release('--wave', '2023')).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^Wave 2023: release 2 is stored and shown, with the settings of ${today()}\\.`)),
    });
    const after = (await look((tx) => findReleased(tx, 'small-survey', '2023')))!;
    expect(after.etag).not.toBe(before!.etag);
    expect(JSON.parse(gunzipSync(after.document).toString()).settings).toMatchObject({ validFrom: today(), minPupils: 30, roundN: 70 });
    const listed = (await look(listSurveys)).flatMap(({ waves }) => waves.map(({ quality }) => quality.respondents % 70));
    expect(listed).toEqual([0, 0]);
    const ledger = await look((tx) => findReleases(tx, 'small-survey', '2023'));
    expect(ledger.map(({ number, settings: made }) => [number, made.minPupils])).toEqual([
      [1, 10],
      [2, 30],
    ]);
  });

  it('takes the settings of another day when asked to, and none of a day to come', async () => {
    expect(await release('--wave', '2023', '--settings-from', '2026-05-01')).toMatchObject({
      code: 0,
      out: expect.stringContaining('with the settings of 2026-01-01'),
    });
    for (const day of ['2025-12-31', '2999-06-01'])
      expect(await release('--wave', '2023', '--settings-from', day)).toMatchObject({
        code: 1,
        error: expect.stringMatching(/no settings were in force on ".*"\. There are: 2026-01-01, /),
      });
  });

  it('refuses what would disclose together with an earlier release, says which groups would, and stores nothing', async () => {
    if (kind === 'embedded PGlite') await release('--wave', '2025', '--settings-from', '2026-05-01');
    const before = await look((tx) => findReleases(tx, 'small-survey', '2025'));
    expect(before).toHaveLength(1);
    // Seven who left out their sex are spread over girls and boys at first, and told apart with the rule of five.
    await look(async (tx) => {
      const { municipality } = await tx.selectFrom('tenant.wave').select('municipality').executeTakeFirstOrThrow();
      await insertSettings(tx, municipality, { validFrom: '2026-06-01', settings: { minPupils: 5 } });
    });
    const refused = await release('--wave', '2025', '--settings-from', '2026-06-02');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toMatch(/^Together with what is out already, this release would disclose:\n {2}\S/);
    expect(refused.error).toMatch(/Nothing was stored\.\n$/);
    expect(await look((tx) => findReleases(tx, 'small-survey', '2025'))).toEqual(before);
    const advised = [...refused.error.matchAll(/--leave-out "([^"]+)"/g)].flatMap(([, table]) => ['--leave-out', table!]);
    expect(advised.length).toBeGreaterThan(0);
    // A mistyped name would publish what was to be left out, for good.
    const mistyped = await release('--wave', '2025', '--settings-from', '2026-05-01', '--leave-out', 'area x sexx');
    expect(mistyped).toMatchObject({ code: 1, out: '' });
    expect(mistyped.error).toMatch(
      /^--leave-out: "area × sexx" is no table of this wave\.\nIts tables .*:\n {2}municipality\n[^]* {2}area × sex\n/,
    );
    expect(await look((tx) => findReleases(tx, 'small-survey', '2025'))).toEqual(before);
    const typed = advised.map((word) => word.replaceAll('×', 'x'));
    expect(await release('--wave', '2025', '--settings-from', '2026-06-02', ...typed)).toMatchObject({ code: 0 });
  });

  it('compares a wave with what is shown of the earlier one, not with what that one leaves out now', async () => {
    const released = async (wave: string, ...options: string[]) => {
      expect(await release('--wave', wave, '--settings-from', '2026-05-01', ...options)).toMatchObject({ code: 0 });
      const { document } = (await look((tx) => findReleased(tx, 'small-survey', wave)))!;
      return readReleasedWave(JSON.parse(gunzipSync(document).toString()));
    };
    const changes = ({ comparisons }: ReleasedWave, by: string) =>
      comparisons
        .filter(({ comparison, group }) => comparison === 'previousWave' && Object.keys(group).join() === `wave,${by}`)
        .map(({ protection }) => (protection.state === 'hidden' ? protection.reason : protection.state));
    await released('2023', '--leave-out', 'municipality x sex');
    const made = await released('2025');
    // A value of its own may be too uncertain, and the comparison with it.
    expect(new Set([...changes(made, 'sex'), 'tooUncertain'])).toEqual(new Set(['protected', 'tooUncertain']));
    expect(changes(made, 'grade')).not.toContain('protected');
  });

  it('says which waves there are, and refuses where an earlier release is not in the ledger', async () => {
    expect(await release('--wave', '2024')).toMatchObject({ code: 1, error: 'There is no wave "2024". There are: 2023, 2025.\n' });
    expect(await release()).toMatchObject({ code: 2, error: expect.stringContaining('release needs --wave CODE') });
    await look((tx) =>
      sql`insert into tenant.release select municipality, instrument, wave, document, etag, made_at, 9, settings, cost, area_set, null from tenant.release where wave = '2023' and number = 1`.execute(
        tx,
      ),
    );
    expect(await release('--wave', '2023')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Release 9 of this wave was made before'),
    });
  });

  it('lets nobody change or forget what is in the ledger or was in force', async () => {
    for (const statement of [
      'update tenant.release set number = 7',
      'delete from tenant.release',
      "update tenant.disclosure_settings set settings = '{}'",
      'delete from tenant.disclosure_settings',
    ])
      await expect(
        look((tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
    await expect(look((tx) => sql`delete from tenant.wave where wave = '2023'`.execute(tx))).rejects.toMatchObject({ code: '23503' });
  });

  it('records what was done, and nothing that was refused', async () => {
    const acts = await systemActs();
    const waves = ['2023', '2025'];
    expect(acts).toContainEqual(['waves.imported', 'small-survey', { file: 'file.csv', rows: 480, waves, released: false }]);
    expect(acts).toContainEqual(['disclosureSettings.added', today(), { minPupils: 30, roundN: 70 }]);
    expect(acts).toContainEqual(['wave.released', '2023', { instrument: 'small-survey', number: 2 }]);
    for (const wave of waves) {
      const releases = await look((tx) => findReleases(tx, 'small-survey', wave));
      // The one that is in no ledger was put there by a test.
      const made = releases.flatMap(({ number, groups }) => (groups === null ? [] : [number]));
      const told = acts.filter(([act, object]) => act === 'wave.released' && object === wave);
      expect(told.map(([, , detail]) => (detail as { number: number }).number).toSorted()).toEqual(made);
    }
  });

  it('says that something is stored only when it is', async () => {
    await open((db) =>
      db.transaction().execute(async (tx) => {
        await sql`set local role motvikt_owner`.execute(tx);
        await sql`create function tenant.refuse() returns trigger language plpgsql as $$ begin raise 'no more'; end $$`.execute(tx);
        for (const table of ['register', 'disclosure_settings'])
          await sql`create constraint trigger refuse after insert or update on ${sql.table(`tenant.${table}`)}
            deferrable initially deferred for each row execute function tenant.refuse()`.execute(tx);
      }),
    );
    const said: string[] = [];
    const listening =
      (command: StoreCommand): StoreCommand =>
      (args, io, environment) =>
        command(args, { ...io, stdout: (text) => void said.push(text) }, environment);
    await expect(run(listening(registerWith), '--survey', 'small-survey', '--file', path('register.json'))).rejects.toThrow('no more');
    await expect(run(listening(settingsWith), '--valid-from', '2998-12-31', '--min-pupils', '20')).rejects.toThrow('no more');
    expect(said).toEqual([]);
  });
});
