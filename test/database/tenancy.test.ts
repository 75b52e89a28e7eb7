/** What holds for every tenant table, read from the database itself, and what the database refuses. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findNotebook, saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { onBothDatabases } from './databases.ts';
import { makers } from './sights.ts';

const notebook = {
  slug: 'first',
  title: { sv: 'Första', en: 'First' },
  summary: { sv: 'Kort', en: 'Short' },
  source: '<notebook></notebook>',
  tables: [],
};

onBothDatabases('inMunicipality', (database) => {
  const two = async () => ({
    north: (await ensureMunicipality(database().db, { slug: 'north', name: 'North' })).municipality,
    south: (await ensureMunicipality(database().db, { slug: 'south', name: 'South' })).municipality,
  });
  const tenantTables = async () =>
    (
      await sql<{ name: string; rls: boolean; forced: boolean; policies: number; owner: string }>`
      select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'tenant' and c.relkind in ('r', 'p') order by 1`.execute(
        database().db,
      )
    ).rows;

  it('finds row-level security enabled and forced on every tenant table, with one policy, owned by owner', async () => {
    const tables = await tenantTables();
    expect(tables.map(({ name }) => name)).toEqual([
      'access_code',
      'area',
      'area_set',
      'assignment',
      'audit',
      'class',
      'council_goal',
      'council_link',
      'cut_points',
      'decision',
      'decision_priority',
      'disclosure_settings',
      'enclave_notebook',
      'enclave_output',
      'enclave_review',
      'fielding',
      'fielding_class',
      'follow_up',
      'goal',
      'imported_file',
      'indicator',
      'indicator_file',
      'indicator_value',
      'instrument',
      'library_measure',
      'measure',
      'milestone_assessment',
      'need',
      'notebook',
      'notebook_comment',
      'notebook_file',
      'notebook_publication',
      'notebook_revision',
      'plan_history',
      'plan_page',
      'plan_priority',
      'register',
      'release',
      'resource',
      'response',
      'school',
      'school_predecessor',
      'verdict',
      'wave',
      'wave_column',
      'weeding_record',
      'workshop',
      'workshop_admission',
      'workshop_ballot',
      'workshop_round',
    ]);
    for (const table of tables) expect(table).toMatchObject({ rls: true, forced: true, policies: 1, owner: 'motvikt_owner' });
  });

  it('compares with the tenant in every policy, for reading and writing', async () => {
    const { rows } = await sql<{ reading: string; writing: string }>`
      select pg_get_expr(polqual, polrelid) as reading, pg_get_expr(polwithcheck, polrelid) as writing
      from pg_policy join pg_class c on c.oid = polrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'tenant'`.execute(
      database().db,
    );
    const rule = "(municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid)";
    expect(rows.length).toBeGreaterThan(0);
    for (const policy of rows) expect(policy).toEqual({ reading: rule, writing: rule });
  });

  it('finds municipality first in every key of a tenant table: primary, foreign, unique, and in every index', async () => {
    const { rows } = await sql<{ name: string; first: string; kind: string }>`
      select c.conrelid::regclass || '.' || c.conname as name, a.attname as first, c.contype as kind
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where n.nspname = 'tenant' and c.contype in ('p', 'f', 'u', 'x')
      union all
      select indexrelid::regclass::text, a.attname, 'i' from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where n.nspname = 'tenant'`.execute(database().db);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['p', 'f', 'u', 'i']));
    for (const { name, first } of rows) expect(first, name).toBe('municipality');
    // Foreign keys also arrive at the municipality first.
    const { rows: foreign } = await sql<{ name: string; first: string }>`
      select c.conname as name, a.attname as first from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1] where n.nspname = 'tenant' and c.contype = 'f'`.execute(
      database().db,
    );
    for (const { name, first } of foreign) expect(first, name).toBe('municipality');
  });

  it('has no tenant table without a primary key', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'tenant' and c.relkind = 'r' and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`.execute(
      database().db,
    );
    expect(rows).toEqual([]);
  });

  it('is the only way in: outside it, every tenant table is refused by the database', async () => {
    for (const { name } of await tenantTables()) {
      const outside = sql`select * from ${sql.id('tenant', name)}`.execute(database().db);
      await expect(outside, name).rejects.toMatchObject({ code: '42501' });
    }
    expect((await sql<{ role: string }>`select current_user as role`.execute(database().db)).rows).toEqual([{ role: 'motvikt_entry' }]);
  });

  it('shows one municipality its own rows and not those of another', async () => {
    const { north, south } = await two();
    await inMunicipality(database().db, north, (tx) => saveNotebook(tx, north, notebook));
    expect(await inMunicipality(database().db, north, (tx) => findNotebook(tx, 'first', makers))).toMatchObject({
      slug: 'first',
      revision: 1,
    });
    expect(await inMunicipality(database().db, south, (tx) => findNotebook(tx, 'first', makers))).toBeNull();
  });

  it('refuses to write, move or change rows of another municipality', async () => {
    const { north, south } = await two();
    const asSouth = <T>(work: Parameters<typeof inMunicipality<T>>[2]) => inMunicipality(database().db, south, work);
    await expect(
      asSouth((tx) => tx.insertInto('tenant.notebook').values({ municipality: north, notebook: 'planted' }).execute()),
    ).rejects.toMatchObject({ code: '42501' });
    await asSouth((tx) => saveNotebook(tx, south, { ...notebook, slug: 'own' }));
    await expect(
      asSouth((tx) =>
        tx.updateTable('tenant.notebook').set({ municipality: north, notebook: 'moved' }).where('notebook', '=', 'own').execute(),
      ),
    ).rejects.toThrow();
    await inMunicipality(database().db, north, (tx) => saveNotebook(tx, north, notebook));
    const changed = await asSouth((tx) => tx.deleteFrom('tenant.notebook').where('municipality', '=', north).executeTakeFirst());
    expect(Number(changed.numDeletedRows)).toBe(0);
  });

  it('leaves neither role nor municipality behind, also after an error', async () => {
    const { north } = await two();
    await expect(inMunicipality(database().db, north, () => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose');
    const { rows } = await sql<{
      role: string;
      tenant: string | null;
    }>`select current_user as role, nullif(current_setting('motvikt.municipality', true), '') as tenant`.execute(database().db);
    expect(rows).toEqual([{ role: 'motvikt_entry', tenant: null }]);
  });

  it('gives nothing without a tenant, even to the role app', async () => {
    const { north } = await two();
    await inMunicipality(database().db, north, (tx) => saveNotebook(tx, north, notebook));
    const count = await database()
      .db.transaction()
      .execute(async (tx) => {
        await sql`set local role motvikt_app`.execute(tx);
        return (await sql<{ count: number }>`select count(*) as count from tenant.notebook`.execute(tx)).rows[0]!.count;
      });
    expect(count).toBe(0);
  });

  it('lets neither entry nor app change the schema or switch row-level security off', async () => {
    const { north } = await two();
    for (const statement of [
      'create table tenant.x (a int)',
      'alter table tenant.wave disable row level security',
      'drop table tenant.wave_column',
      'create table accounts.x (a int)',
    ]) {
      await expect(sql.raw(statement).execute(database().db), statement).rejects.toMatchObject({ code: '42501' });
      await expect(
        inMunicipality(database().db, north, (tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('keeps many transactions of two municipalities apart', async () => {
    const { north, south } = await two();
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, i) => {
        const [me, name] = i % 2 ? [north, 'north'] : [south, 'south'];
        return inMunicipality(database().db, me, async (tx) => {
          await saveNotebook(tx, me, { ...notebook, slug: `many-${i}` });
          const rows = await tx.selectFrom('tenant.notebook').select(['municipality']).execute();
          return rows.every((row) => row.municipality === me) ? 'own' : `${name} saw others`;
        });
      }),
    );
    expect(new Set(seen)).toEqual(new Set(['own']));
  });
});
