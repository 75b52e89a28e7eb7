/**
 * Keeps the present schema version: `npx tsx test/database/schemas/make-fixture.ts` writes a small database of the newest version beside
 * this file, with the keys of its waves. Run it once when a migration is finished; a fixture that is committed never changes.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { inMunicipality, type TenantTransaction } from '../../../server/database/in-municipality.ts';
import { migrations } from '../../../server/database/migrations/index.ts';
import { openDatabase } from '../../../server/database/open-database.ts';
import { insertFielding, insertFieldingClass } from '../../../server/fielding/fielding.repository.ts';
import { ensureMunicipality } from '../../../server/municipalities/municipality.repository.ts';
import { saveNotebook } from '../../../server/notebooks/notebook.service.ts';
import { openWaveKeys } from '../../../server/sealing/wave-keys.ts';
import { importFile } from '../../../server/waves/import-waves.ts';
import { noFormalities } from '../../../survey/fielding/formalities.ts';
import { smallFile, smallInstrument, withoutCutPoints } from '../small-survey.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asText, dumpDatabase } from './dump-database.ts';

/** A wave that is asked, with a class, a used code and a form. */
async function insertAsked(tx: TenantTransaction, municipality: string, slug: string): Promise<void> {
  const place = { instrument: 'ctc-youth', wave: '2026' };
  await insertFielding(tx, {
    municipality,
    ...place,
    label: JSON.stringify({ sv: '2026', en: '2026' }),
    state: 'open',
    form: 'short',
    modules: '[]',
    opens_at: new Date('2026-10-01T06:00:00Z'),
    closes_at: new Date('2026-11-01T06:00:00Z'),
    formalities: JSON.stringify(noFormalities),
    document: '{}',
    wordings: '[]',
    key_list: `keys of ${slug}\n`,
    key_id: '00000000-0000-4000-8000-000000000000',
  });
  const classId = `${slug.toUpperCase()}7A`;
  await insertFieldingClass(tx, { municipality, ...place, class_id: classId, school: '10000001', school_year: '2026/27', class: "7'A", head_count: 25 });
  const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, i) => first + i);
  await tx.insertInto('tenant.access_code').values({ municipality, code: bytes(1), class_id: classId, blinded: bytes(2) }).execute();
  await tx.insertInto('tenant.response').values({ municipality, ...place, token: bytes(3), class_id: classId, sealed: bytes(4) }).execute();
}

const version = Object.keys(migrations).at(-1)!;
const target = join(import.meta.dirname, `${version}.sql`);
if (existsSync(target)) throw new Error(`${target} is there already, and a fixture never changes`);

const folder = await temporaryFolder();
const { db, close } = await openDatabase({ dataDir: join(folder, 'data'), databaseUrl: null });
const keys = await openWaveKeys(join(folder, 'keys'));
for (const slug of ['north', 'south']) {
  const { municipality } = await ensureMunicipality(db, { slug, name: slug });
  const path = join(folder, 'file.csv');
  writeFileSync(path, smallFile(slug === 'north' ? [2023, 2025] : [2023], 4));
  const result = await importFile(db, keys, municipality, smallInstrument(withoutCutPoints), { name: `${slug}.csv`, path });
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result));
  const notebook = { slug: 'first', title: { sv: 'Första', en: 'First' }, summary: { sv: 'Kort', en: 'Short' }, tables: [{ survey: 'small-survey', wave: '*' }] };
  for (const source of ['<notebook></notebook>', `<notebook>\n\n<title>It's "${slug}";\n</title>\n</notebook>`]) await inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, { ...notebook, source }));
  await inMunicipality(db, municipality, (tx) => insertAsked(tx, municipality, slug));
}
const dump = await db.transaction().execute(async (tx) => {
  // The superuser of the embedded database sees the rows of every tenant.
  await sql`set local role none`.execute(tx);
  return dumpDatabase(tx as unknown as Kysely<unknown>);
});
await close();
const keyFolder = join(folder, 'keys/waves');
const keyFiles = Object.fromEntries(readdirSync(keyFolder).sort().map((name) => [name, readFileSync(join(keyFolder, name), 'utf8')]));
writeFileSync(target, asText(dump));
writeFileSync(join(import.meta.dirname, `${version}.keys.json`), `${JSON.stringify(keyFiles, null, 1)}\n`);
rmSync(folder, { recursive: true });
console.log(`${target}: ${dump.schema.length} statements of schema, ${dump.rows.length} of rows`);
