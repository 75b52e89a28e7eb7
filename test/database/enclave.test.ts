/** Single answers: who may open them, what is written down, and that nothing of them leaves on one person's word. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { Membership, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { KeyMissing, type WaveKeys } from '../../server/sealing/wave-keys.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { onEachDatabase } from './databases.ts';
import { smallFile, smallInstrument } from './small-survey.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const [first, second] = ['<notebook></notebook>', '<notebook><script type="module" id="1">1 + 1</script></notebook>'];
const analyst = [{ role: 'analyst', scope: { kind: 'municipality' } }] as const;

onEachDatabase('the enclave', (database) => {
  let app: Hono;
  let north: string;
  /** ann and bea have the right; cal's has ended; dan is an admin; eva sits in the south; fay has not passed a second factor. */
  const people = (): Readonly<Record<string, Omit<Who, 'person' | 'name' | 'session'>>> => {
    const until = (enclaveUntil: string | null, grants: Membership['grants'] = analyst) => ({
      secondFactor: true,
      memberships: new Map([[north, { grants, enclaveUntil }]]),
    });
    const later = new Date(Date.now() + 60_000).toISOString();
    return {
      ann: until(later),
      bea: until(later),
      cal: until('2026-01-01T00:00:00.000Z'),
      dan: until(later, [{ role: 'admin', scope: { kind: 'municipality' } }]),
      eva: {
        secondFactor: true,
        memberships: new Map([['00000000-0000-4000-8000-000000000000', { grants: analyst, enclaveUntil: later }]]),
      },
      fay: { ...until(later), secondFactor: false },
    };
  };
  const ask = async (person: string, method: string, path: string, body?: unknown, at = app) => {
    const reply = await at.request(`/api/m/north/${path}`, {
      method,
      headers: { cookie: `person=${person}`, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: reply.status, json: (await reply.json()) as never };
  };
  const acts = async () =>
    (await inMunicipality(database().db, north, (tx) => tx.selectFrom('tenant.audit').selectAll().orderBy('at').execute())).map(
      ({ person, act }) => `${person} ${act}`,
    );
  const table = [
    ['grade', 'share'],
    ['8', 0.31],
    ['9', null],
  ];
  const purpose = 'A row per grade; no cell has fewer than twenty pupils.';
  let notebook: string;
  const asked = async (): Promise<string> => {
    const { status, json } = await ask('ann', 'POST', 'enclave/outputs', { notebook, title: 'Shares', purpose, content: table });
    expect([status, json]).toMatchObject([200, { output: expect.any(String) }]);
    return (json as { output: string }).output;
  };

  beforeAll(async () => {
    const { db, keys, folder } = database();
    north = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    const path = join(folder, 'file.csv');
    writeFileSync(path, smallFile([2023], 4));
    expect(await importFile(db, keys, north, smallInstrument(), { name: 'file.csv', path })).toMatchObject({ kind: 'imported' });
    app = appWith(keys);
  });

  const appWith = (keys: WaveKeys): Hono =>
    createApp({
      db: database().db,
      keys,
      clock: () => now,
      findWho: async (headers) => {
        const person = /person=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
        const known = person && people()[person];
        return known ? { person, name: person, session: 's', ...known } : null;
      },
      log: silentLog,
      version: 'test',
    });

  it('opens to who has the right, while it lasts, with a second factor, and to nobody else', async () => {
    const way = 'enclave/responses/small-survey/2023';
    const { status, json } = await ask('ann', 'GET', way);
    expect(status).toBe(200);
    const { n, columns } = json as { n: number; columns: Record<string, { codes?: string[]; index?: string }> };
    expect(n).toBe(160);
    expect(Object.keys(columns)).toEqual([
      'wave',
      'area',
      'grade',
      'sex',
      'q1',
      'q2',
      'q3',
      'score_conflict',
      'score_yes3',
      'psu',
      'stratum',
    ]);
    expect(columns['q1']!.codes).toEqual(['1', '2', '3', '4']);
    expect(Buffer.from(columns['q1']!.index!, 'base64')).toHaveLength(160);
    expect((await acts()).at(-1)).toBe('ann responses.opened');
    const before = await acts();
    for (const [person, refused] of [
      ['cal', 403],
      ['dan', 403],
      ['eva', 403],
      ['fay', 403],
      ['nobody', 401],
    ] as const)
      expect((await ask(person, 'GET', way)).status, person).toBe(refused);
    expect(await acts()).toEqual(before);
    expect((await ask('ann', 'GET', 'enclave/responses/small-survey/2099')).status).toBe(404);
    // A pool is a wave without answers of its own.
    await inMunicipality(database().db, north, async (tx) => {
      const row = await tx.selectFrom('tenant.wave').selectAll().executeTakeFirstOrThrow();
      const { label, quality } = row;
      const values = {
        ...row,
        wave: 'pool',
        key_id: '00000000-0000-4000-8000-000000000001',
        label: JSON.stringify(label),
        quality: JSON.stringify(quality),
      };
      await tx.insertInto('tenant.wave').values(values).execute();
    });
    expect((await ask('ann', 'GET', 'enclave/responses/small-survey/pool')).status).toBe(404);
  });

  it('keeps a notebook to its author, and overwrites nothing that was saved in another window', async () => {
    const made = await ask('ann', 'POST', 'enclave/notebooks', {
      title: 'Mine',
      instrument: 'small-survey',
      wave: '2023',
      source: first,
    });
    expect(made).toMatchObject({ status: 200, json: { title: 'Mine', revision: 1, source: first } });
    ({ notebook } = made.json as { notebook: string });
    const way = `enclave/notebooks/${notebook}`;
    expect(await ask('ann', 'PUT', way, { title: 'Mine', source: second, revision: 1 })).toMatchObject({
      status: 200,
      json: { revision: 2 },
    });
    expect((await ask('ann', 'PUT', way, { title: 'Mine', source: first, revision: 1 })).status).toBe(409);
    // No page could open it again.
    const none = { title: 'Mine', source: 'no notebook' };
    for (const [method, at, more] of [
      ['PUT', way, { revision: 2 }],
      ['POST', 'enclave/notebooks', { instrument: 'small-survey', wave: '2023' }],
    ] as const)
      expect(await ask('ann', method, at, { ...none, ...more })).toMatchObject({ status: 400, json: { errors: [{ pointer: '/source' }] } });
    expect(await ask('ann', 'GET', way)).toMatchObject({ json: { source: second } });
    for (const method of ['GET', 'DELETE']) expect((await ask('bea', method, way)).status).toBe(404);
    expect((await ask('bea', 'PUT', way, { title: 'x', source: first, revision: 2 })).status).toBe(404);
    expect((await ask('bea', 'GET', 'enclave')).json).toMatchObject({ notebooks: [] });
  });

  it('lets a table out on the word of a second person who looked at that very table, never on its author’s', async () => {
    const output = await asked();
    const way = `enclave/outputs/${output}`;
    const { json } = await ask('bea', 'GET', way);
    expect(json).toMatchObject({ title: 'Shares', purpose, author: 'ann', mine: false, source: second, content: table, review: null });
    const { sha256 } = json as { sha256: string };
    const word = { decision: 'release', reason: 'Every cell has many pupils.', sha256 };
    expect((await ask('ann', 'POST', `${way}/review`, word)).status).toBe(403);
    expect((await ask('bea', 'POST', `${way}/review`, { ...word, sha256: '0'.repeat(64) })).status).toBe(409);
    expect((await ask('bea', 'POST', `${way}/review`, { ...word, reason: 'ok' })).status).toBe(400);
    expect((await ask('bea', 'POST', `${way}/review`, word)).status).toBe(200);
    expect((await ask('bea', 'POST', `${way}/review`, { ...word, decision: 'refuse' })).status).toBe(409);
    expect((await ask('ann', 'GET', 'enclave')).json).toMatchObject({
      outputs: [{ output, mine: true, review: { decision: 'release', reviewer: 'bea', reason: word.reason } }],
    });
    expect((await acts()).slice(-3)).toEqual(['ann output.asked', 'bea output.opened', 'bea output.release']);
  });

  it('takes no word from who has not opened that very table, whatever they know of it', async () => {
    const output = await asked();
    const sha256 = createHash('sha256').update(JSON.stringify(table)).digest('hex');
    expect(JSON.stringify((await ask('bea', 'GET', 'enclave')).json), 'nothing in the list that a word is given with').not.toContain(
      sha256,
    );
    const decide = (person: string) =>
      ask(person, 'POST', `enclave/outputs/${output}/review`, { decision: 'release', reason: 'Every cell has many pupils.', sha256 });
    for (const [person, way] of [
      ['ann', `enclave/outputs/${output}`],
      ['bea', `enclave/outputs/${await asked()}`],
    ] as const)
      expect((await ask(person, 'GET', way)).status).toBe(200);
    expect(await decide('bea'), "another's look, and a look at another").toMatchObject({ status: 409 });
    expect((await acts()).at(-1)).toBe('bea output.opened');
    await ask('bea', 'GET', `enclave/outputs/${output}`);
    expect(await decide('bea')).toMatchObject({ status: 200 });
  });

  it('keeps what is asked out sealed with the answers, and forgets it with their key', async () => {
    const output = await asked();
    const { db, keys } = database();
    const stored = await inMunicipality(db, north, (tx) =>
      tx.selectFrom('tenant.enclave_output').select('content').where('output', '=', output).executeTakeFirstOrThrow(),
    );
    expect(Buffer.from(stored.content).includes('share')).toBe(false);
    const { detail } = await inMunicipality(db, north, (tx) =>
      tx.selectFrom('tenant.audit').select('detail').where('act', '=', 'output.asked').orderBy('at', 'desc').executeTakeFirstOrThrow(),
    );
    expect(detail, 'a title may carry answers too').toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), rows: 2 });
    const { key_id } = await inMunicipality(db, north, (tx) =>
      tx.selectFrom('tenant.wave').select('key_id').where('wave', '=', '2023').executeTakeFirstOrThrow(),
    );
    const forgetful = { ...keys, read: (id: string) => (id === key_id ? Promise.reject(new KeyMissing(id, null)) : keys.read(id)) };
    const later = appWith(forgetful);
    for (const way of [`enclave/outputs/${output}`, 'enclave/responses/small-survey/2023'])
      expect(await ask('bea', 'GET', way, undefined, later), way).toMatchObject({
        status: 404,
        json: { detail: expect.stringContaining('key') },
      });
  });

  it.each([
    ['a space without width', 'girls\u200b'],
    ['two spaces', 'girls  8'],
    ['a space at the end', 'girls '],
    ['a space that does not break', 'girls\u00a08'],
    ['a mark that turns the text', '\u202egirls'],
    ['a chooser of shapes', 'girls\ufe0f'],
    ['a blank of another script', '\u3164'],
    ['half a letter', '\ud800'],
  ])('refuses a table in which the second person could not see %s', async (_, cell) => {
    const outputs = { notebook, title: 'Shares', purpose, content: [['sex'], [cell]] };
    expect(await ask('ann', 'POST', 'enclave/outputs', outputs)).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/content/1/0' }] },
    });
  });

  it('cannot be told another story afterwards: the database refuses to change an output, a word on it, or to take one’s own', async () => {
    const output = await asked();
    const inNorth = (work: Parameters<typeof inMunicipality<unknown>>[2]) => inMunicipality<unknown>(database().db, north, work);
    for (const change of [
      () => inNorth((tx) => tx.updateTable('tenant.enclave_output').set({ title: 'Other' }).execute()),
      () => inNorth((tx) => tx.deleteFrom('tenant.enclave_output').execute()),
      () => inNorth((tx) => tx.updateTable('tenant.enclave_review').set({ decision: 'refuse' }).execute()),
      () => inNorth((tx) => tx.deleteFrom('tenant.audit').execute()),
    ])
      await expect(change()).rejects.toMatchObject({ code: '42501' });
    const own = { municipality: north, output, reviewer_name: 'ann', decision: 'release', reason: 'mine' } as const;
    await expect(
      inNorth((tx) =>
        tx
          .insertInto('tenant.enclave_review')
          .values({ ...own, author: 'ann', reviewer: 'ann' })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await expect(
      inNorth((tx) =>
        tx
          .insertInto('tenant.enclave_review')
          .values({ ...own, author: 'bea', reviewer: 'ann' })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('is read back from the audit, page by page, and its export is an act too', async () => {
    const all = (await ask('dan', 'GET', 'audit')).json as { acts: { entry: string; at: string; act: string }[]; before: unknown };
    expect(all.before).toBeNull();
    expect(all.acts.map(({ act }) => act)).toContain('responses.opened');
    const [first, ...rest] = all.acts;
    const row = await inMunicipality(database().db, north, (tx) =>
      tx.selectFrom('tenant.audit').selectAll().where('entry', '=', first!.entry).executeTakeFirst(),
    );
    const exact = row!.at.toISOString().replace('Z', '999Z');
    const older = (await ask('dan', 'GET', `audit/before/${exact}/${first!.entry}`)).json as { acts: unknown[] };
    expect(older.acts.length).toBeGreaterThanOrEqual(rest.length);
    const exported = (await ask('dan', 'POST', 'audit/export')).json as typeof all;
    expect(exported.acts[0]).toMatchObject({ act: 'audit.exported' });
    expect(exported.acts.slice(1)).toEqual(all.acts);
    expect((await ask('ann', 'GET', 'audit')).status).toBe(403);
  });
});
