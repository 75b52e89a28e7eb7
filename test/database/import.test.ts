import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import { createApp } from '../../server/app.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { createLog } from '../../server/log.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { insertFielding } from '../../server/fielding/fielding.repository.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { releasedWaveSchema } from '../../server/waves/released-wave.schema.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { listSurveys } from '../../server/waves/survey.service.ts';
import { findColumns, findCutPoints, findWaves } from '../../server/waves/wave.repository.ts';
import { findReleased } from '../../server/releases/release.repository.ts';
import { gunzipSync } from 'node:zlib';
import { onEachDatabase } from './databases.ts';
import { smallDocument, smallFile, smallInstrument, withoutCutPoints } from './small-survey.ts';

onEachDatabase('importFile', (database) => {
  const survey = smallInstrument();
  let town = 0;
  let municipality = '';
  const newMunicipality = async () =>
    (municipality = (await ensureMunicipality(database().db, { slug: `town-${town++}`, name: 'Town' })).municipality);
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, municipality, work);
  const write = async (name: string, content: string | Uint8Array) => {
    const path = join(database().folder, name);
    await writeFile(path, content);
    return { name, path };
  };
  const load = async (name: string, content: string | Uint8Array, options = {}, instrument = survey) =>
    importFile(database().db, database().keys, municipality, instrument, await write(name, content), options);
  const keyFiles = async () => (await readdir(join(database().keyDir, 'waves'))).length;
  beforeAll(newMunicipality);

  it('stores every wave of a file whole: columns, released tables, counts', async () => {
    await newMunicipality();
    const result = await load('both.csv', smallFile([2023, 2025]));
    expect(result).toMatchObject({ kind: 'imported', rows: 480, skippedRows: 0, waves: ['2023', '2025'] });
    const waves = await within((tx) => findWaves(tx));
    expect(waves).toMatchObject([
      { wave: '2023', respondents: 240, psus: 12, strata: 6, state: 'published', label: { sv: 'Year 2023', en: 'Year 2023' } },
      { wave: '2025', respondents: 240, psus: 12, strata: 6 },
    ]);
    expect(await within(listSurveys)).toMatchObject([
      {
        instrument: 'small-survey',
        version: '1',
        synthetic: true,
        waves: [{ wave: '2023', quality: { respondents: 240, rowsSkipped: 0, fileName: 'both.csv' } }, { wave: '2025' }],
      },
    ]);
    const released = await within((tx) => findReleased(tx, 'small-survey', '2025'));
    const document: unknown = JSON.parse(gunzipSync(released!.document).toString());
    expect(
      releasedWaveSchema
        .strict()
        .omit({})
        .safeParse(document)
        .error?.issues.filter(({ code }) => code !== 'unrecognized_keys') ?? [],
    ).toEqual([]);
    const { rows, comparisons } = readReleasedWave(document);
    expect(rows.length).toBeGreaterThan(0);
    expect(comparisons.some(({ comparison, protection }) => comparison === 'previousWave' && protection.state !== 'hidden')).toBe(true);
  });

  it('gives back the very columns that were read', async () => {
    await newMunicipality();
    const content = smallFile([2023, 2025]);
    await load('again.csv', content);
    const read = await importColumns(
      survey.instrument,
      {
        name: 'x',
        bytes: (async function* () {
          yield new TextEncoder().encode(content);
        })(),
      },
      { skipBadRows: false },
    );
    if (read.kind !== 'imported') throw new Error('refused');
    for (const [wave, columns] of splitByGroup(read.columns, 'wave')) {
      const { row, sealed } = await within(async (tx) => ({
        row: (await findWaves(tx)).find((one) => one.wave === wave)!,
        sealed: await findColumns(tx, 'small-survey', wave),
      }));
      const { header, parts } = await openColumns(database().keys, row, sealed);
      expect(decodeColumns(header, parts)).toEqual(columns);
    }
  });

  it('keeps answers out of the database: no column stands there in the clear, and each wave has a key of its own outside it', async () => {
    await newMunicipality();
    const before = await keyFiles();
    await load('sealed.csv', smallFile([2023, 2025]));
    expect(await keyFiles()).toBe(before + 2);
    const clear = splitByGroup(await clearColumns(survey, smallFile([2023, 2025])), 'wave').get('2023')!;
    const parts = await within((tx) => findColumns(tx, 'small-survey', '2023'));
    expect(parts.map(({ part }) => part)).toEqual(expect.arrayContaining(['#header', 'item:q1', 'group:area', 'design:psu']));
    for (const { part, sealed } of parts) {
      expect(Buffer.from(sealed).includes(Buffer.from(clear.items.get('q1')!.slice(0, 12))), part).toBe(false);
      expect(Buffer.from(sealed).includes('"format":1'), part).toBe(false);
    }
    const files = await readdir(join(database().keyDir, 'waves'));
    for (const file of files) expect((await stat(join(database().keyDir, 'waves', file))).mode & 0o777).toBe(0o600);
    for (const folder of [database().keyDir, join(database().keyDir, 'waves')]) expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const keys = await Promise.all(files.map((file) => readFile(join(database().keyDir, 'waves', file), 'utf8')));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('opens no part in another place: neither another wave, nor another part, nor another municipality', async () => {
    await newMunicipality();
    await load('bound.csv', smallFile([2023, 2025]));
    const { waves, parts } = await within(async (tx) => ({
      waves: await findWaves(tx),
      parts: await findColumns(tx, 'small-survey', '2023'),
    }));
    const [first, second] = [waves[0]!, waves[1]!];
    await expect(openColumns(database().keys, first, parts)).resolves.toBeDefined();
    await expect(openColumns(database().keys, { ...first, wave: '2025' }, parts)).rejects.toMatchObject({ code: 'sealBroken' });
    await expect(openColumns(database().keys, { ...first, municipality: second.key_id }, parts)).rejects.toMatchObject({
      code: 'sealBroken',
    });
    await expect(openColumns(database().keys, { ...first, key_id: second.key_id }, parts)).rejects.toMatchObject({ code: 'sealBroken' });
    const swapped = parts.map(({ part, sealed }) => ({
      part: part === 'item:q1' ? 'item:q2' : part === 'item:q2' ? 'item:q1' : part,
      sealed,
    }));
    await expect(openColumns(database().keys, first, swapped)).rejects.toMatchObject({ code: 'sealBroken' });
    const changed = parts.map(({ part, sealed }) => ({ part, sealed: sealed.map((byte, i) => (i === 40 ? byte ^ 1 : byte)) }));
    await expect(openColumns(database().keys, first, changed)).rejects.toMatchObject({ code: 'sealBroken' });
    await expect(openColumns(database().keys, { ...first, key_id: '00000000-0000-4000-8000-000000000000' }, parts)).rejects.toMatchObject({
      code: 'keyMissing',
    });
  });

  it('notices the same content again, packed or under another name, and says when it was imported', async () => {
    await newMunicipality();
    const content = smallFile([2023]);
    await load('first.csv', content);
    const before = { keys: await keyFiles(), waves: await within((tx) => findWaves(tx)) };
    for (const again of [await load('second.csv', content), await load('third.csv.gz', gzipSync(content))]) {
      expect(again).toMatchObject({ kind: 'alreadyImported', fileName: 'first.csv', waves: ['2023'] });
      if (again.kind === 'alreadyImported') expect(Math.abs(again.importedAt.getTime() - Date.now())).toBeLessThan(60_000);
    }
    expect({ keys: await keyFiles(), waves: await within((tx) => findWaves(tx)) }).toEqual(before);
  });

  it('stores nothing of a file with bad rows, and says where they are', async () => {
    await newMunicipality();
    const bad = smallFile([2023]).replace('2023,N,8,1,N0,0,', '2023,N,8,1,N0,0,9');
    const before = await keyFiles();
    expect(await load('bad.csv', bad)).toMatchObject({
      kind: 'refused',
      problems: { rowsRead: 240, badValues: { total: 1, examples: [{ file: 'bad.csv', lines: [2], column: 'q1' }] } },
    });
    expect(await within((tx) => findWaves(tx))).toEqual([]);
    expect(await keyFiles()).toBe(before);
    expect(await load('bad.csv', bad, { skipBadRows: true })).toMatchObject({ kind: 'imported', rows: 239, skippedRows: 1 });
    expect((await within((tx) => findWaves(tx)))[0]!.quality).toMatchObject({
      rowsRead: 240,
      rowsImported: 239,
      rowsSkipped: 1,
      badValues: 1,
    });
    expect((await within(listSurveys))[0]!.waves[0]!.quality.rowsSkipped).toBe(1);
  });

  it('never changes a wave that is there, and stores nothing of a file that would', async () => {
    await newMunicipality();
    await load('old.csv', smallFile([2023]));
    expect(await load('new.csv', smallFile([2023, 2025], 7))).toMatchObject({ kind: 'wavesExist', waves: [{ wave: '2023' }] });
    expect((await within((tx) => findWaves(tx))).map(({ wave, respondents }) => [wave, respondents])).toEqual([['2023', 240]]);
  });

  it('stores nothing of a file with a wave that pupils are asked in', async () => {
    const municipality = await newMunicipality();
    const asked = { municipality, instrument: 'small-survey', wave: '2025', label: '{"sv":"2025","en":"2025"}', state: 'draft' as const };
    const window = { opens_at: new Date('2026-10-01'), closes_at: new Date('2026-11-01') };
    await within((tx) =>
      insertFielding(tx, { ...asked, ...window, form: 'short', modules: '[]', formalities: JSON.stringify(noFormalities), wordings: '[]' }),
    );
    expect(await load('both.csv', smallFile([2023, 2025], 7))).toEqual({ kind: 'wavesAsked', waves: ['2025'] });
    expect(await within((tx) => findWaves(tx))).toEqual([]);
    expect(await load('other.csv', smallFile([2023], 7))).toMatchObject({ kind: 'imported' });
  });

  it('compares a later file with the stored wave before it, by the cut points of the first', async () => {
    await newMunicipality();
    const open = smallInstrument(withoutCutPoints);
    await load('one.csv', smallFile([2023]), {}, open);
    const frozen = await within((tx) => findCutPoints(tx, 'small-survey'));
    expect(frozen).toMatchObject({ conflict: { version: '2023', byGrade: { all: { n: 240 } } } });
    expect(await load('two.csv', smallFile([2025], 8), {}, open)).toMatchObject({ kind: 'imported' });
    expect(await within((tx) => findCutPoints(tx, 'small-survey'))).toEqual(frozen);
    const { document } = (await within((tx) => findReleased(tx, 'small-survey', '2025')))!;
    const { comparisons } = readReleasedWave(JSON.parse(gunzipSync(document).toString()));
    expect(comparisons.some(({ comparison, otherValue }) => comparison === 'previousWave' && otherValue !== null)).toBe(true);
  });

  it('asks for a new version when the instrument has changed under the old one', async () => {
    await newMunicipality();
    await load('v1.csv', smallFile([2023]));
    const changed = smallInstrument(smallDocument.replace('Liten enkät', 'Ändrad enkät'));
    expect(await load('v2.csv', smallFile([2025]), {}, changed)).toEqual({
      kind: 'instrumentDiffers',
      instrument: 'small-survey',
      version: '1',
    });
    const renamed = smallInstrument(smallDocument.replace('Liten enkät', 'Ändrad enkät').replace('"version":"1"', '"version":"2"'));
    expect(await load('v2.csv', smallFile([2025]), {}, renamed)).toMatchObject({ kind: 'imported', waves: ['2025'] });
    expect((await within((tx) => findWaves(tx))).map(({ wave, version }) => [wave, version])).toEqual([
      ['2023', '1'],
      ['2025', '2'],
    ]);
  });

  it('lets one of two imports of the same content win, and the other say so', async () => {
    await newMunicipality();
    const file = await write('race.csv', smallFile([2023, 2025]));
    const results = await Promise.all([1, 2].map(() => importFile(database().db, database().keys, municipality, survey, file)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(['alreadyImported', 'imported']);
    expect(await within((tx) => findWaves(tx))).toHaveLength(2);
  });

  it('says in words what cannot be read', async () => {
    await newMunicipality();
    const missing = await importFile(database().db, database().keys, municipality, survey, {
      name: 'gone.csv',
      path: join(database().folder, 'gone.csv'),
    });
    expect(missing).toMatchObject({ kind: 'unreadable', message: { sv: 'filen finns inte', en: expect.stringContaining('no such file') } });
    const whole = gzipSync(smallFile([2023]));
    expect(await load('cut.csv.gz', whole.subarray(0, whole.length - 30))).toMatchObject({ kind: 'unreadable' });
    expect(await load('empty.csv', '')).toMatchObject({
      kind: 'refused',
      problems: { fileProblems: [{ message: { en: expect.stringContaining('empty') } }] },
    });
    expect(await within((tx) => findWaves(tx))).toEqual([]);
  });

  it('keeps the keys when nobody can tell whether the commit went through', async () => {
    await newMunicipality();
    const { db, keys } = database();
    let sealed = false;
    const sealing = { ...keys, create: () => ((sealed = true), keys.create()) };
    const lost = new Error('Connection terminated unexpectedly');
    const losing = new Proxy(db, {
      get(target, name) {
        if (name !== 'transaction') return Reflect.get(target, name, target) as unknown;
        return () => ({
          execute: async (work: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) => {
            const result = await db.transaction().execute(work);
            if (sealed) throw lost;
            return result;
          },
        });
      },
    });
    const file = await write('lost.csv', smallFile([2023]));
    await expect(importFile(losing, sealing, municipality, survey, file)).rejects.toBe(lost);
    const { row, parts } = await within(async (tx) => ({
      row: (await findWaves(tx))[0]!,
      parts: await findColumns(tx, 'small-survey', '2023'),
    }));
    await expect(openColumns(keys, row, parts)).resolves.toMatchObject({ header: {} });
    expect(await load('lost.csv', smallFile([2023]))).toMatchObject({ kind: 'alreadyImported' });
  });

  it('takes a file that is sent from a page, leaves its release to the queue, and says in both languages what is wrong', async () => {
    await newMunicipality();
    const { db, keys } = database();
    const memberships = new Map([
      [municipality, { grants: [{ role: 'admin', scope: { kind: 'municipality' } } as const], enclaveUntil: null }],
    ]);
    const findWho = async () => ({ person: 'p', name: 'Per', session: 's', secondFactor: true, memberships });
    const app = createApp({ db, keys, findWho, log: createLog(() => {}), version: 'test' });
    const send = async (content: string | Uint8Array, options: object, slug = `town-${town - 1}`) => {
      const body = new FormData();
      body.set('file', new File([content as BlobPart], 'svar.csv'));
      body.set('options', JSON.stringify(options));
      const reply = await app.request(`/api/m/${slug}/surveys`, { method: 'POST', body });
      return [reply.status, await reply.json()];
    };
    const bad = smallFile([2023]).replace('\n2023,', '\n1999x,');
    const closed = smallDocument.replace('"open":true', '"open":false');
    expect(await send(bad, { instrument: '{}' })).toMatchObject([200, { kind: 'refused', of: 'instrument', canSkip: false }]);
    expect(await send(bad, { instrument: closed })).toMatchObject([
      200,
      {
        kind: 'refused',
        of: 'file',
        canSkip: true,
        mistakes: [
          {
            sv: expect.stringMatching(/^svar.csv, rad 2, kolumn "wave": "1999x", väntat var/),
            en: expect.stringMatching(/^svar.csv, line 2,/),
          },
          { sv: expect.stringMatching(/kryssa i att de raderna utelämnas/), en: expect.stringMatching(/tick that these rows/) },
        ],
      },
    ]);
    expect(await within((tx) => findWaves(tx))).toEqual([]);
    const packed = gzipSync(smallFile([2023]));
    expect(await send(packed, { instrument: smallDocument })).toEqual([
      200,
      { kind: 'imported', title: { sv: 'Liten enkät', en: 'Small survey' }, rows: 240, skippedRows: 0, waves: ['2023'] },
    ]);
    expect(await within((tx) => findWaves(tx))).toMatchObject([{ wave: '2023', respondents: 240, state: 'closed' }]);
    // The same content from a disk, unpacked, is the same file.
    expect(await load('again.csv', smallFile([2023]))).toMatchObject({ kind: 'alreadyImported', fileName: 'svar.csv' });
    const acts = await within((tx) => tx.selectFrom('tenant.audit').select(['act', 'person_name']).execute());
    expect(acts).toContainEqual({ act: 'waves.imported', person_name: 'Per' });

    // A quarter of a megabyte that unpacks to a quarter of a gigabyte.
    const bomb = Buffer.concat([gzipSync('wave\n'), ...Array<Buffer>(257).fill(gzipSync('\n'.repeat(2 ** 20)))]);
    expect(bomb.length).toBeLessThan(300_000);
    expect(await send(bomb, { instrument: smallDocument })).toMatchObject([
      200,
      {
        kind: 'refused',
        of: 'file',
        canSkip: false,
        mistakes: [
          { en: expect.stringMatching(/more than 256 MB, and no more is taken here\. A file of any size can be read from the terminal/) },
        ],
      },
    ]);

    // The accounts of the example are anybody's: what is not made up gets there by a tick only.
    const example = (await ensureMunicipality(db, exampleMunicipality)).municipality;
    memberships.set(example, memberships.get(municipality)!);
    const real = smallDocument.replace('"synthetic":true', '"synthetic":false');
    expect(await send(smallFile([2023]), { instrument: real }, exampleMunicipality.slug)).toMatchObject([
      200,
      { kind: 'refused', of: 'place', canSkip: false, mistakes: [{ sv: expect.stringMatching(/^Exempelkommun är till för att prova/) }] },
    ]);
    const own = `town-${town - 1}`;
    expect(await send(smallFile([2025]), { instrument: real.replace('small-survey', 'real-survey') }, own)).toMatchObject([
      200,
      { kind: 'imported' },
    ]);
    const stored = { instrument: real, intoExample: true };
    expect(await send(smallFile([2023]), stored, exampleMunicipality.slug)).toMatchObject([200, { kind: 'imported', rows: 240 }]);
  });

  it('leaves no wave and no key behind when the database refuses in the middle', async () => {
    await newMunicipality();
    const before = await keyFiles();
    // A code too long for an index is refused by the database alone, after all keys were made.
    const tooLong = smallFile([2023]).replaceAll(
      '2023,',
      `${Array.from({ length: 200 }, (_, i) => createHash('sha256').update(String(i)).digest('hex')).join('')},`,
    );
    expect((await load('long.csv', tooLong).catch((error: { code: string }) => error)) as object).toMatchObject({ code: '54000' });
    expect(await within((tx) => findWaves(tx))).toEqual([]);
    expect(await keyFiles()).toBe(before);
    expect((await sql`select 1 as one`.execute(database().db)).rows).toEqual([{ one: 1 }]);
  });
});

async function clearColumns(survey: ReturnType<typeof smallInstrument>, content: string) {
  const read = await importColumns(
    survey.instrument,
    {
      name: 'x',
      bytes: (async function* () {
        yield new TextEncoder().encode(content);
      })(),
    },
    { skipBadRows: false },
  );
  if (read.kind !== 'imported') throw new Error('refused');
  return read.columns;
}
