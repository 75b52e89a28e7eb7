import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { schemaVersion } from '../../server/backups/read-tables.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('openDatabase', (database) => {
  it('gives the same values: int8 and numeric as number, date as text, bytea as plain bytes, json as value, time as Date', async () => {
    const { rows } =
      await sql`select 9007199254740991::int8 as big, 1.25::numeric as decimal, date '2026-01-31' as day, '\\x0100ff'::bytea as bytes,
      '{"a":[1,"å"]}'::jsonb as value, timestamptz '2026-01-31T12:00:00Z' as time, '{1,2,5}'::smallint[] as list, null::int8 as nothing, 'å'::text as letter`.execute(
        database().db,
      );
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        decimal: 1.25,
        day: '2026-01-31',
        bytes: Uint8Array.of(1, 0, 255),
        value: { a: [1, 'å'] },
        time: new Date('2026-01-31T12:00:00Z'),
        list: [1, 2, 5],
        nothing: null,
        letter: 'å',
      },
    ]);
    const { bytes } = rows[0] as { bytes: Uint8Array };
    expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
  });

  it('takes bytes, json and text of any content back and forth', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);
    const value = { quote: `'"\\`, zero: 0, list: [null, true], letters: 'åäö ☃' };
    const { rows } =
      await sql`select ${bytes}::bytea as bytes, ${JSON.stringify(value)}::jsonb as value, ${value.letters}::text as letters`.execute(
        database().db,
      );
    expect(rows).toEqual([{ bytes, value, letters: value.letters }]);
  });

  it('migrates to the newest schema', async () => {
    expect(await schemaVersion(database().db)).toBe(Object.keys(migrations).at(-1));
  });

  it('says which constraint refused, by code', async () => {
    const twice = sql`insert into accounts.municipality (slug, name) values ('same', 'A'), ('same', 'B')`.execute(database().db);
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'municipality_slug_key' });
  });
});
