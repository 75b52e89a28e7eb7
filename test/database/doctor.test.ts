import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../server/backups/read-tables.ts';
import { doctorWith } from '../../server/cli/doctor.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { roleNames } from '../../server/database/roles.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const [first, ...later] = Object.keys(migrations);

let folder: string;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function doctor(own: string, databaseUrl: string | null, others: Readonly<Record<string, string>> = {}) {
  const path = (name: string) => join(folder, own, name);
  const environment = {
    DATA_DIR: path('data'),
    KEY_DIR: path('keys'),
    BACKUP_DIR: path('backups'),
    ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    ...others,
  };
  let out = '';
  const io = {
    language: 'en',
    stdout: (text: string) => void (out += text),
    stderr: (text: string) => void (out += text),
    readFile: () => Promise.reject(new Error('not used')),
    openFile: () => {
      throw new Error('not used');
    },
  } as const;
  return { code: await doctorWith([], io, { environment }), out };
}

describe('doctorWith on embedded PGlite', () => {
  const dataDir = () => join(folder, 'embedded/data');

  it('says that nothing is there yet, and makes no database by looking', async () => {
    const { code, out } = await doctor('embedded', null);
    expect(code).toBe(1);
    expect(out).toMatch(/FAULT +database +There is no Motvikt in /);
    expect(existsSync(join(dataDir(), 'database'))).toBe(false);
  });

  it('finds folders that others may reach a fault, and leaves them so', async () => {
    const folders = [dataDir(), join(dataDir(), 'database'), join(folder, 'embedded/keys'), join(folder, 'embedded/backups')];
    for (const one of folders) await mkdir(one, { recursive: true });
    for (const one of folders) await chmod(one, 0o775);
    const { code, out } = await doctor('embedded', null);
    expect(code).toBe(1);
    for (const one of [...folders.filter((name) => !name.endsWith('keys')), 'KEY_DIR'])
      expect(out).toMatch(new RegExp(`FAULT +(key folder|data folders) +Others may reach ${one} \\(mode 775\\)\\. Run: chmod`));
    for (const one of folders) expect((await stat(one)).mode & 0o777).toBe(0o775);
    await rm(join(folder, 'embedded'), { recursive: true });
  });

  it('finds keys beside backups and data, where a link hides it', async () => {
    const path = (name: string) => join(folder, 'linked', name);
    await mkdir(path('keys/backups'), { recursive: true });
    await symlink(path('keys'), path('elsewhere'));
    const environment = { BACKUP_DIR: path('elsewhere/backups/new') };
    const { code, out } = await doctor('linked', null, environment);
    expect(code).toBe(1);
    expect(out).toContain(`By a link, BACKUP_DIR (${path('keys/backups/new')}) and KEY_DIR (${path('keys')}) lie in one another`);
    expect(out).not.toContain('DATA_DIR (');
    expect((await doctor('linked', null, { DATA_DIR: path('elsewhere') })).out).toContain('By a link, DATA_DIR (');
  });

  it('looks at the files while a server has the database, and at the schema as it is once it has not', async () => {
    await emptyDatabaseIn(dataDir());
    const server = await openDatabase({ dataDir: dataDir(), databaseUrl: null });
    try {
      await server.db.transaction().execute(async (tx) => {
        await sql`set local role ${sql.id(roleNames.owner)}`.execute(tx);
        await sql`delete from migrations.kysely_migration where name > ${first}`.execute(tx);
      });
      const { code, out } = await doctor('embedded', null);
      expect(out).toContain(`The running server (process ${process.pid}) has the embedded database`);
      expect(out).toMatch(/look at +database +Not looked at: schema, database log, clock, keys\./);
      expect(out).toMatch(/fine +key folder /);
      expect(out).toMatch(/ GB are free where DATA_DIR, BACKUP_DIR lies/);
      expect(out).not.toMatch(/FAULT +(?!disk)\S/);
      expect(code).toBe(out.includes('FAULT') ? 1 : 0);
    } finally {
      await server.close();
    }
    const { code, out } = await doctor('embedded', null);
    expect(code).toBe(1);
    expect(out).toContain(`The schema lacks ${later.join(', ')}. Start the server once`);
    expect(out).toMatch(/look at +keys +Looked at once the schema/);
    expect(out).toMatch(/fine +database log /);
  });
});

describe('doctorWith on PostgreSQL', () => {
  const user = `motvikt_patient_${process.pid}`;
  let server: TestPostgres;
  let url: string;
  beforeAll(async () => {
    server = await startTestPostgres();
    for (const role of Object.values(roleNames))
      await server.run(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`);
    await server.run(`create role ${user} login password 'secret'`);
    await server.run(`grant ${Object.values(roleNames).join(', ')} to ${user}`);
    await server.createDatabase(user);
    await server.run(`alter database ${user} owner to ${user}`);
    url = server.urlFor(user, user, 'secret');
  });
  afterAll(async () => {
    await server.dropDatabase(user);
    await server.run(`drop role ${user}`);
    await server.stop();
  });

  it('finds a schema that is behind or ahead, and leaves it so', async () => {
    expect((await doctor('postgres', url)).out).toMatch(/FAULT +database +There is no Motvikt in [^ ]+motvikt_patient/);
    await (await openDatabase({ dataDir: folder, databaseUrl: url, schema: first! })).close();
    expect((await doctor('postgres', url)).out).toContain(`The schema lacks ${later.join(', ')}.`);
    const { db, close } = await openDatabase({ dataDir: folder, databaseUrl: url, asItIs: true });
    expect(await schemaVersion(db)).toBe(first);
    await close();
    await (await openDatabase({ dataDir: folder, databaseUrl: url })).close();
    expect((await doctor('postgres', url)).out).toMatch(/fine +schema /);
    await server.run(`insert into migrations.kysely_migration values ('999-later', '')`, user);
    expect(await doctor('postgres', url)).toMatchObject({ code: 1, out: expect.stringMatching(/FAULT +schema +The schema \(999-later\)/) });
    await server.run(`delete from migrations.kysely_migration where name = '999-later'`, user);
  });

  it('asks as the user that signs in, and says what the database does not show to that user', async () => {
    expect((await doctor('postgres', url)).out).toMatch(
      new RegExp(`look at +database log +The database does not show shared_preload_libraries to ${user}\\..*grant pg_read_all_settings`),
    );
    await server.run(`grant pg_read_all_settings to ${user}`);
    const { out } = await doctor('postgres', url);
    expect(out).not.toContain('does not show');
    await server.run(`alter role ${user} set log_statement = 'mod'`);
    expect((await doctor('postgres', url)).out).toMatch(/FAULT +database log +log_statement is mod:/);
  });

  it('looks at the files when the database does not answer', async () => {
    const { code, out } = await doctor('postgres', 'postgres://me:topsecret@127.0.0.1:9/motvikt');
    expect(code).toBe(1);
    expect(out).toMatch(/FAULT +database +The database at 127\.0\.0\.1:9\/motvikt does not answer/);
    expect(out).toMatch(/fine +key folder /);
    expect(out).not.toContain('topsecret');
  });
});
