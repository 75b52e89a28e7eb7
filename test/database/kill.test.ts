/** A kill -9 in the middle of an import leaves the whole file or nothing of it, and the next start goes on from there. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabaseIn } from '../made-once.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { type DatabaseSettings, openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { findColumns, findWaves } from '../../server/waves/wave.repository.ts';
import { findReleased } from '../../server/releases/release.repository.ts';
import { killChild } from './kill-child.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { smallFile, smallInstrument } from './small-survey.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const allMoments = [
  { after: 'open', ms: 0, store: 'nothing' },
  { after: 'reading', ms: 0, store: 'nothing' },
  { after: 'storing', ms: 0, store: 'nothing, or all if the machine was slow to kill' },
  { after: 'storing', ms: 250, store: 'nothing, or all if the machine was slow to kill' },
  { after: 'storing', ms: 700, store: 'nothing, or all if the machine was slow to kill' },
  { after: 'imported', ms: 0, store: 'all' },
] as const;
/** The hardest moment; all of them in the long form. */
const moments = allMoments.filter(({ ms }) => process.env['MOTVIKT_TESTS'] === 'all' || ms === 250);

describe.each(['embedded PGlite', 'PostgreSQL'])('a killed import on %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let settings: DatabaseSettings;
  const open = () => openDatabase(settings);
  /** Every stored column takes a while (2.6 s for the file), so that a kill after some hundred milliseconds falls inside the transaction. */
  const slowly = (db: OpenDatabase['db'], slow: boolean) =>
    db.transaction().execute(async (tx) => {
      await sql`set local role motvikt_owner`.execute(tx);
      await sql`alter table tenant.wave_column ${sql.raw(slow ? 'enable' : 'disable')} trigger slow`.execute(tx);
    });
  const towns = new Map<string, string>();
  const nameOf = (after: string, ms: number) => `town-${after}-${ms}`;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    settings = { dataDir: join(folder, 'data'), databaseUrl: server ? await server.createDatabase(`motvikt_kill_${process.pid}`) : null };
    await writeFile(join(folder, 'file.csv'), smallFile([2023, 2025]));
    if (settings.databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
    const { db, close } = await open();
    await db.transaction().execute(async (tx) => {
      await sql`set local role motvikt_owner`.execute(tx);
      await sql`create function tenant.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1); return new; end $$`.execute(
        tx,
      );
      await sql`create trigger slow before insert on tenant.wave_column for each row execute function tenant.slow()`.execute(tx);
    });
    for (const { after, ms } of moments)
      towns.set(nameOf(after, ms), (await ensureMunicipality(db, { slug: nameOf(after, ms), name: 'Town' })).municipality);
    await close();
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(moments)('leaves the whole file or nothing: killed $ms ms after "$after", it has $store', async ({ after, ms, store }) => {
    const slug = nameOf(after, ms);
    const municipality = towns.get(slug)!;
    const keyDir = join(folder, 'keys');
    await killChild('import-child.ts', { settings, keyDir, slug, path: join(folder, 'file.csv') }, after, ms);

    const { db, close } = await open();
    try {
      const keys = await openWaveKeys(keyDir);
      const look = () =>
        inMunicipality(db, municipality, async (tx) => {
          const waves = [];
          for (const row of await findWaves(tx))
            waves.push({
              row,
              sealed: await findColumns(tx, row.instrument, row.wave),
              released: await findReleased(tx, row.instrument, row.wave),
            });
          const counts = await sql<{
            files: number;
            instruments: number;
            columns: number;
          }>`select (select count(*) from tenant.imported_file) as files, (select count(*) from tenant.instrument) as instruments, (select count(*) from tenant.wave_column) as columns`.execute(
            tx,
          );
          return { waves, ...counts.rows[0]! };
        });
      const found = await look();
      const isWhole = found.files > 0;
      if (store === 'nothing' || store === 'all') expect(isWhole).toBe(store === 'all');
      if (!isWhole) expect(found).toEqual({ waves: [], files: 0, instruments: 0, columns: 0 });
      await slowly(db, false);
      const again = await importFile(db, keys, municipality, smallInstrument(), { name: 'file.csv', path: join(folder, 'file.csv') });
      expect(again.kind).toBe(isWhole ? 'alreadyImported' : 'imported');
      const whole = await look();
      expect(whole.waves.map(({ row }) => row.wave)).toEqual(['2023', '2025']);
      expect(whole).toMatchObject({ files: 1, instruments: 1 });
      for (const { row, sealed, released } of whole.waves) {
        const { header, parts } = await openColumns(keys, row, sealed);
        expect(decodeColumns(header, parts).n).toBe(240);
        expect(released).toBeDefined();
      }
      await slowly(db, true);
    } finally {
      await close();
    }
  });
});
