/** PostgreSQL only: what the user of DATABASE_URL must be, and what is said when it is not. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { roleNames } from '../../server/database/roles.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';
import { migrations } from '../../server/database/migrations/index.ts';

describe('prepareRoles on PostgreSQL', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startTestPostgres();
  });
  afterAll(() => server.stop());

  const open = (databaseUrl: string) => openDatabase({ dataDir: '/unused', databaseUrl, acquireTimeoutMs: 4000 });
  const plain = `motvikt_plain_${process.pid}`;
  const withUser = async (user: string, attributes: string, work: (url: string) => Promise<void>) => {
    await server.run(`create role ${user} login password 'secret' ${attributes}`);
    await server.createDatabase(user);
    await server.run(`alter database ${user} owner to ${user}`);
    try {
      await work(server.urlFor(user, user, 'secret'));
    } finally {
      await server.dropDatabase(user);
      await server.run(`reassign owned by ${user} to current_user; drop owned by ${user}; drop role ${user}`);
    }
  };

  it('says in words what a superuser must run when the user may not make roles', async () => {
    await withUser(plain, '', async (url) => {
      await expect(open(url)).rejects.toThrow(
        new RegExp(`${plain} may neither take nor create.*grant motvikt_owner, motvikt_entry, motvikt_app to ${plain}`),
      );
    });
  });

  it('works for a user that is no superuser and was given the three roles', async () => {
    for (const role of Object.values(roleNames))
      await server.run(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`);
    await withUser(plain, '', async (url) => {
      await server.run(`grant motvikt_owner, motvikt_entry, motvikt_app to ${plain}`);
      const { db, close } = await open(url);
      try {
        const { municipality } = await ensureMunicipality(db, { slug: 'here', name: 'Here' });
        await expect(sql`select * from tenant.wave`.execute(db)).rejects.toMatchObject({ code: '42501' });
        expect(await inMunicipality(db, municipality, (tx) => tx.selectFrom('tenant.wave').selectAll().execute())).toEqual([]);
        expect(
          (await sql<{ super: boolean }>`select rolsuper as super from pg_roles where rolname = session_user`.execute(db)).rows,
        ).toEqual([{ super: false }]);
      } finally {
        await close();
      }
    });
  });

  it('makes the roles itself for a user with the right to make roles', async () => {
    await server.run('drop role if exists motvikt_owner, motvikt_entry, motvikt_app').catch(() => {});
    const { rows } = await server.run(
      `select count(*)::int as left from pg_roles where rolname in ('motvikt_owner', 'motvikt_entry', 'motvikt_app')`,
    );
    await withUser(`${plain}_maker`, 'createrole', async (url) => {
      // Roles that were there before (TEST_DATABASE_URL) belong to somebody else: then they must have been given.
      if (rows[0].left > 0) await server.run(`grant motvikt_owner, motvikt_entry, motvikt_app to ${plain}_maker`);
      const { db, close } = await open(url);
      expect((await sql<{ role: string }>`select current_user as role`.execute(db)).rows).toEqual([{ role: 'motvikt_entry' }]);
      await close();
    });
  });

  it('says in words that nobody answers at the address, without the password', async () => {
    const failing = open('postgres://me:topsecret@127.0.0.1:9/motvikt');
    await expect(failing).rejects.toThrow(/database at 127\.0\.0\.1:9\/motvikt does not answer/);
    await expect(failing).rejects.not.toThrow(/topsecret/);
  });

  it('lets two servers start at the same time on a new database', async () => {
    const name = `motvikt_twice_${process.pid}`;
    const url = await server.createDatabase(name);
    const both = await Promise.all([open(url), open(url)]);
    expect(both.map(({ migrated }) => migrated.length).sort()).toEqual([0, Object.keys(migrations).length]);
    await Promise.all(both.map(({ close }) => close()));
    await server.dropDatabase(name);
  });
});
