/** Releases with an area set by command: stored with the release, kept by the next, and marked where a trend breaks. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { CliIo } from '../../server/cli/cli-io.ts';
import { importWith } from '../../server/cli/import.ts';
import { releaseWith } from '../../server/cli/release.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findReleased, findReleases } from '../../server/releases/release.repository.ts';
import { smallDocument, smallFile } from './small-survey.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const both = (text: string) => ({ sv: text, en: text });
const areaSet = JSON.stringify({
  id: 'one-town',
  name: both('One town'),
  validFrom: '2025-01-01',
  areas: [{ code: 'N', label: both('North and south'), units: ['N', 'S'] }],
});

describe.each(['embedded PGlite', 'PostgreSQL'])('area sets by command on %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let environment: Record<string, string>;
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    environment = {
      DATA_DIR: path('data'),
      KEY_DIR: path('keys'),
      ...(server ? { DATABASE_URL: await server.createDatabase(`motvikt_area_sets_${process.pid}`) } : {}),
    };
    await writeFile(path('survey.json'), smallDocument);
    await writeFile(path('file.csv'), smallFile([2023, 2025]));
    await writeFile(path('later.csv'), smallFile([2027]));
    await writeFile(path('set.json'), areaSet);
    await writeFile(path('wrong.json'), areaSet.replace('"S"', '"S","S"'));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (command: (io: CliIo) => Promise<number>) => {
    const said = { out: '', error: '' };
    const io: CliIo = {
      language: 'en',
      stdout: (text) => void (said.out += text),
      stderr: (text) => void (said.error += text),
      readFile: (file) => readFile(file, 'utf8'),
      openFile: () => {
        throw new Error('not used');
      },
    };
    return { code: await command(io), ...said };
  };
  const importing = (file: string) =>
    run((io) => importWith(['--instrument', path('survey.json'), '--data', path(file)], io, { environment }));
  const release = (...args: string[]) =>
    run((io) => releaseWith(['--survey', 'small-survey', '--wave', '2025', ...args], io, { environment }));
  const look = async <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> => {
    const { db, close } = await openDatabase({ dataDir: path('data'), databaseUrl: environment['DATABASE_URL'] ?? null });
    try {
      return await inMunicipality(db, (await findMunicipality(db, 'exempelkommun'))!.municipality, work);
    } finally {
      await close();
    }
  };
  const released = async (wave: string): Promise<ReleasedWave> => {
    const found = (await look((tx) => findReleased(tx, 'small-survey', wave)))!;
    return readReleasedWave(JSON.parse(gunzipSync(found.document).toString()));
  };
  const areas = ({ rows }: ReleasedWave) => [...new Set(rows.flatMap(({ group }) => group['area'] ?? []))].sort();
  const changes = ({ comparisons }: ReleasedWave, area: string) =>
    comparisons.filter(({ comparison, group }) => comparison === 'previousWave' && group['area'] === area && group['sex'] === undefined);

  it('refuses a wrong area set with every mistake, and stores nothing', async () => {
    expect(await importing('file.csv')).toMatchObject({ code: 0 });
    expect(await release('--area-set', path('wrong.json'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/wrong\.json: .*\nNothing was stored\.\n$/),
    });
    expect(await look((tx) => findReleases(tx, 'small-survey', '2025'))).toHaveLength(1);
  });

  it('releases a wave with united areas, and marks where a trend breaks', async () => {
    const before = await released('2025');
    expect(areas(before)).toEqual(['N', 'S']);
    expect(changes(before, 'N')).not.toEqual([]);
    expect(before.method.borderBreaks).toEqual([]);
    expect(await release('--area-set', path('set.json'))).toMatchObject({ code: 0 });
    const after = await released('2025');
    expect(areas(after)).toEqual(['N']);
    expect(after.groups.find(({ id }) => id === 'area')?.codes.map(({ label }) => label.en)).toContain('North and south');
    expect(after.method.borderBreaks).toEqual([{ since: '2023', areas: ['N'] }]);
    expect(changes(after, 'N').filter(({ word }) => word !== null)).toEqual([]);
  });

  it('keeps the areas when the wave is released once more', async () => {
    expect(await release()).toMatchObject({ code: 0 });
    expect(areas(await released('2025'))).toEqual(['N']);
    expect((await look((tx) => findReleases(tx, 'small-survey', '2025'))).map(({ area_set }) => area_set)).toEqual([
      null,
      areaSet,
      areaSet,
    ]);
  });

  it('marks the break of the next wave too, which has the areas of the instrument', async () => {
    expect(await importing('later.csv')).toMatchObject({ code: 0 });
    const next = await released('2027');
    expect(areas(next)).toEqual(['N', 'S']);
    expect(next.method.borderBreaks).toEqual([{ since: '2025', areas: ['N'] }]);
  });
});
