/** `npm start` as the process that people start and stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { restoreBackup } from '../../server/backups/restore-backup.ts';
import { writeBackup } from '../../server/backups/write-backup.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import type { showPublicPlan } from '../../server/plans/public-plan.service.ts';
import { share } from '../made-once.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

type PublicPlan = Awaited<ReturnType<typeof showPublicPlan>>;

describe('npm start', () => {
  let folder: string;
  let running: Running | null = null;
  const settings = () => ({
    DATA_DIR: join(folder, 'data'),
    KEY_DIR: join(folder, 'keys'),
    BACKUP_DIR: join(folder, 'backups'),
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
  });
  beforeAll(async () => {
    folder = await temporaryFolder();
    // Without the built pages there is nothing to start; the test command builds them first.
    expect(existsSync(join(root, 'dist/web/faces.json')), 'dist/web is built').toBe(true);
  });
  afterAll(async () => {
    const ends = [...launched].map((child) => once(child, 'exit'));
    for (const child of launched) child.kill('SIGKILL');
    await Promise.all(ends);
    await rm(folder, { recursive: true, force: true });
  });

  it('sets everything up the first time, a line for each step, and prints the address', async () => {
    running = await start(settings());
    expect(running.out).toMatch(/Database \(embedded\) brought up to date/);
    for (const survey of ["Exempelkommun's school survey", 'YRBS', 'NSDUH'])
      expect(running.out).toMatch(new RegExp(`Survey .*${survey}.* responses in \\d waves? .*released`));
    for (const notebook of ['Factors per area', 'Long-term change'])
      expect(running.out).toMatch(new RegExp(`Notebook ${notebook}: stored as revision 1`));
    expect(running.out).toMatch(/Decisions and plans of .+ and .+ stored: made up/);
    expect(running.out).toMatch(/Motvikt is running: http:\/\/127\.0\.0\.1:\d+\//);
    const example = readReleasedWave(await (await fetch(`${running.address}api/m/exempelkommun/released/exempelkommun/2026`)).json());
    expect(example.coverage.filter(({ coverage }) => coverage !== null)).not.toEqual([]);
    const surveys = (await (await fetch(`${running.address}api/m/exempelkommun/surveys`)).json()) as {
      instrument: string;
      waves: { wave: string }[];
    }[];
    expect(surveys.map(({ instrument, waves }) => [instrument, waves.length])).toEqual([
      ['exempelkommun', 3],
      ['nsduh-youth', 1],
      ['yrbs-districts', 3],
    ]);
    for (const { instrument, waves } of surveys)
      for (const { wave } of waves)
        expect((await fetch(`${running.address}api/m/exempelkommun/released/${instrument}/${wave}`)).status).toBe(200);
    for (const page of ['', 'm/exempelkommun/n/factors-per-area', 'sandbox'])
      expect((await fetch(running.address + page)).headers.get('content-type'), page).toMatch(/^text\/html/);
  }, 600_000);

  it('refuses a second server on the same folder, and one on a taken port, in words', async () => {
    const second = await fail(settings());
    expect(second).toMatchObject({
      code: 1,
      error: expect.stringMatching(
        /Motvikt cannot start\.\nThe database in .* is in use by another Motvikt \(process \d+\)\. Stop it first/,
      ),
    });
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    // On a folder of its own nothing is there yet, so the port is looked at before the long set-up.
    const taken = await fail({ ...settings(), DATA_DIR: join(folder, 'other'), PORT: String(port) });
    expect(taken).toMatchObject({ code: 1, error: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`) });
    expect(taken.error).not.toMatch(/\n\s+at /);
    blocker.close();
  });

  it('shows a plan of the example that later waves have judged', async () => {
    const ask = async (path: string): Promise<unknown> => (await fetch(`${running!.address}api/m/exempelkommun/doing${path}`)).json();
    const areas = (await ask('')) as { area: string }[];
    expect(areas).toHaveLength(2);
    // Judged by jobs of the queue, which the server has begun with.
    await expect
      .poll(
        async () => {
          const plans = (await Promise.all(areas.map(({ area }) => ask(`/${area}`)))) as PublicPlan[];
          return plans.flatMap(({ priorities }) =>
            priorities.flatMap(({ goals }) => goals.filter(({ judged }) => judged.by === 'survey').map(({ answer }) => answer?.wave)),
          );
        },
        { timeout: 60_000, interval: 500 },
      )
      .toEqual(Array<string>(4).fill('2026'));
  }, 70_000);

  it('stops cleanly on SIGTERM: answers what is under way, gives the folder back', async () => {
    const { child, address } = running!;
    const exited = once(child, 'exit');
    // Its first bytes are here: it is under way, and most of it still in the server.
    // Not with fetch, which gives up on what it has received and not read yet when the connection ends.
    const asked = get(`${address}api/m/exempelkommun/released/yrbs-districts/2019`);
    const [underWay] = (await once(asked, 'response')) as [IncomingMessage];
    child.kill('SIGTERM');
    expect(await json(underWay)).toMatchObject({ wave: '2019' });
    expect(await exited).toEqual([0, null]);
    expect(existsSync(join(folder, 'data/database.lock'))).toBe(false);
    // The journeys begin where this leaves off.
    for (const part of ['data', 'keys']) await share(`example-${part}`, join(folder, part));
  });

  it('keeps its folders to itself', async () => {
    for (const name of ['data', 'data/database', 'keys']) expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o700);
  });

  // The whole of the example; backup.test.ts has every kind of row in the small.
  if (process.env['MOTVIKT_TESTS'] === 'all')
    it('leaves a database whose backup is restored whole', async () => {
      const path = join(folder, 'backup.gz');
      const { db, close } = await openDatabase({ dataDir: join(folder, 'data'), databaseUrl: null });
      const written = await writeBackup(db, path, new Date()).finally(close);
      const { tables } = await restoreBackup(path, { dataDir: join(folder, 'restored'), databaseUrl: null });
      expect(tables).toEqual(written);
      expect(tables['tenant.wave']!.rows).toBe(7);
    }, 120_000);

  it('leaves with the code of the signal when it is stopped during the start', async () => {
    const child = launch({ ...settings(), DATA_DIR: join(folder, 'stopped/data'), KEY_DIR: join(folder, 'stopped/keys') });
    const exited = once(child, 'exit');
    // The first line of the set-up; the example takes seconds more.
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    expect(await exited).toEqual([130, null]);
    expect(existsSync(join(folder, 'stopped/data/database.lock'))).toBe(false);
  });

  it('does nothing twice the second time', async () => {
    running = await start(settings());
    expect(running.out.trim().split('\n')).toEqual([expect.stringMatching(/^Motvikt is running/)]);
    running.child.kill('SIGINT');
    expect(await once(running.child, 'exit')).toEqual([0, null]);
  });

  it('takes over from a server that was killed', async () => {
    const killed = await start(settings());
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    running = await start(settings());
    expect((await fetch(`${running.address}healthz`)).status).toBe(200);
    running.child.kill('SIGTERM');
    await once(running.child, 'exit');
  });

  it('says in words what is wrong with settings and folders', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await mkdir(join(folder, 'x'), { recursive: true });
    const wrong: [Record<string, string>, RegExp][] = [
      [{ HOST: '0.0.0.0' }, /HOST is "0\.0\.0\.0", which others reach: then PUBLIC_URL must be the address that they use/],
      [{ PORT: 'x', DATA_DIR: '' }, /PORT must be.*\nDATA_DIR must be/],
      [{ KEY_DIR: join(folder, 'data/keys') }, /KEY_DIR .* must not lie inside DATA_DIR/],
      [{ DATA_DIR: join(folder, 'a-file/data') }, /a-file is a file, not a folder/],
      [{ KEY_DIR: join(folder, 'a-file/keys') }, /a-file is a file, not a folder/],
      [{ DATABASE_URL: 'postgres://me:hidden@127.0.0.1:9/x' }, /database at 127\.0\.0\.1:9\/x does not answer/],
    ];
    for (const [over, sentence] of wrong) {
      const { code, error } = await fail({ ...settings(), ...over });
      expect(code).toBe(1);
      expect(error).toMatch(sentence);
      expect(error).not.toMatch(/\n\s+at |hidden/);
    }
  });
});

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly out: string;
}

/** All that were started, so that none outlives a test that gave up on it. */
const launched = new Set<ChildProcess>();
function launch(environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, ...environment },
    cwd: root,
  });
  launched.add(child.once('exit', () => launched.delete(child)));
  return child;
}

async function start(environment: Record<string, string>): Promise<Running> {
  const child = launch(environment);
  let [out, error] = ['', ''];
  child.stderr!.on('data', (text) => (error += text));
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (text) => {
      out += text;
      const address = /is running: (\S+)/.exec(out)?.[1];
      if (address) resolve({ child, address, out });
    });
    child.once('exit', (code) => reject(new Error(`The server left with ${code}: ${out}${error}`)));
  });
}

async function fail(environment: Record<string, string>): Promise<{ code: number | null; error: string }> {
  const child = launch(environment);
  let error = '';
  child.stderr!.on('data', (text) => (error += text));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, error };
}
