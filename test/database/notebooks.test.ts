/** Notebooks as people write them together: every save is a revision, and what is published stays as it was published. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { settleMerge, type Merge } from '../../notebooks/document/merge-revisions.ts';
import { type Cell, readNotebook, writeNotebook } from '../../notebooks/document/read-notebook.ts';
import type { Role } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findNewestRevision } from '../../server/notebooks/notebook.repository.ts';
import { findNotebook, saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { onEachDatabase } from './databases.ts';
import { strangers } from './sights.ts';

interface Revision {
  readonly revision: number;
  readonly author: string | null;
  readonly message: string;
  readonly source: string;
  readonly tables: unknown;
}
type Saved =
  | { readonly kind: 'stored'; readonly revision: Revision; readonly merged: boolean }
  | ({ readonly kind: 'conflict'; readonly theirs: Revision } & Merge);

const cell = (id: number, value: string): Cell => ({ id, mode: 'js', value, pinned: true, hidden: false });
const fileOf = (...values: readonly string[]) => writeNotebook({ title: 'T', cells: values.map((value, i) => cell(i + 1, value)) });
const valuesOf = (source: string) => readNotebook(source).cells.map(({ value }) => value);
const both = (text: string) => ({ sv: text, en: text });

onEachDatabase('notebooks', (database) => {
  let north: string;
  let app: Record<'ada' | 'bo' | 'reader' | 'stranger', Hono>;
  const inNorth = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, north, work);
  beforeAll(async () => {
    north = (await ensureMunicipality(database().db, { slug: 'north', name: 'North' })).municipality;
    const holding = (name: string, ...roles: readonly Role[]): Hono =>
      createApp({
        db: database().db,
        log: createLog(() => {}),
        version: 'test',
        findWho: async () => ({
          person: name,
          name,
          session: 's',
          secondFactor: true,
          memberships: new Map([
            [north, { grants: roles.map((role) => ({ role, scope: { kind: 'municipality' } }) as const), enclaveUntil: null }],
          ]),
        }),
      });
    app = {
      ada: holding('Ada', 'analyst'),
      bo: holding('Bo', 'ctcCoordinator'),
      reader: holding('Rut', 'alliance'),
      stranger: holding('Nobody'),
    };
  });

  const ask = async <T = Revision>(one: Hono, path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') => {
    const init = body === undefined ? {} : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const reply = await one.request(`/api/m/north/notebooks${path}`, init);
    return { status: reply.status, value: (await reply.json()) as T };
  };
  const make = (notebook: string, ...values: readonly string[]) =>
    ask(app.ada, '', { notebook, title: both('Our town'), summary: both('Short'), source: fileOf(...values), message: 'begun' });
  const save = async (one: Hono, notebook: string, base: number, source: string, message = 'changed') =>
    (await ask<Saved>(one, `/${notebook}/revisions`, { base, source, message })).value;
  const publish = (notebook: string, body: unknown) => ask(app.bo, `/${notebook}/audience`, body, 'PUT');
  const seenBy = async (one: Hono, notebook: string) => {
    const { status, value } = await ask(one, `/${notebook}`);
    return status === 200 ? valuesOf(value.source) : status;
  };

  describe('a new notebook', () => {
    it('is seen by who makes notebooks, and by nobody else until it is published', async () => {
      expect(await make('new', '// tables: a/2026\n1', '2')).toMatchObject({
        status: 200,
        value: { revision: 1, author: 'Ada', message: 'begun', tables: [{ survey: 'a', wave: '2026' }] },
      });
      expect(await make('new', 'again')).toMatchObject({ status: 409 });
      expect(await seenBy(app.bo, 'new')).toEqual(['// tables: a/2026\n1', '2']);
      expect([await seenBy(app.reader, 'new'), await seenBy(app.stranger, 'new')]).toEqual([404, 404]);
      const listed = (await ask<{ slug: string }[]>(app.bo, '')).value.find(({ slug }) => slug === 'new');
      expect(listed).toEqual({
        slug: 'new',
        title: both('Our town'),
        summary: both('Short'),
        revision: 1,
        audience: null,
        later: [],
        newest: 1,
      });
    });

    it('is refused where it is no notebook, or too much of one', async () => {
      const refused = async (source: string) => {
        const { status, value } = await ask<{ errors?: { pointer: string }[] }>(app.ada, '', {
          notebook: 'refused',
          title: both('T'),
          summary: both(''),
          message: '',
          source,
        });
        return [status, value.errors?.[0]?.pointer];
      };
      expect(await refused('hello')).toEqual([400, '/source']);
      expect(await refused(fileOf(...Array.from({ length: 501 }, () => '1')))).toEqual([400, '/source']);
      expect(await refused(`<notebook>${'x'.repeat(400_000)}</notebook>`)).toEqual([400, '/source']);
      // Written anew, it is longer than what was sent.
      expect(await refused(`<notebook><script>${'a\n'.repeat(100_000)}</script></notebook>`)).toEqual([400, '/source']);
      expect(await refused('<notebook><script>"<!-- <script>"</script> --></script></notebook>')).toEqual([400, '/source']);
      expect((await ask(app.ada, '/refused')).status).toBe(404);
    });
  });

  it('keeps what was published until somebody publishes again', async () => {
    await make('pinned', '// tables: a/2024\n1');
    expect(await publish('pinned', { audience: 'municipality' })).toMatchObject({ status: 200, value: { revision: 1 } });
    expect(await seenBy(app.reader, 'pinned')).toEqual(['// tables: a/2024\n1']);

    expect(await save(app.ada, 'pinned', 1, fileOf('// tables: a/2023\n2'))).toMatchObject({ kind: 'stored', merged: false });
    expect(await seenBy(app.reader, 'pinned')).toEqual(['// tables: a/2024\n1']);
    const listed = (await ask<{ slug: string }[]>(app.ada, '')).value.find(({ slug }) => slug === 'pinned');
    expect(listed).toMatchObject({ revision: 1, newest: 2, audience: 'municipality' });
    const read = await ask(app.reader, '/pinned');
    for (const key of ['newest', 'later'])
      expect(read, 'readers learn nothing of what is not published').not.toHaveProperty(`value.${key}`);

    // To others, and still the same revision.
    expect(await publish('pinned', { audience: 'everyone' })).toMatchObject({ value: { revision: 1 } });
    expect(await seenBy(app.stranger, 'pinned')).toEqual(['// tables: a/2024\n1']);
    expect(await publish('pinned', { audience: 'everyone', revision: 2 })).toMatchObject({ value: { revision: 2 } });
    expect(await seenBy(app.stranger, 'pinned')).toEqual(['// tables: a/2023\n2']);
    expect(await publish('pinned', { audience: 'everyone', revision: 9 })).toMatchObject({ status: 404 });

    const { value } = await ask<{ revisions: Revision[]; published: unknown }>(app.ada, '/pinned/revisions');
    expect(value.revisions.map(({ revision, author, message }) => [revision, author, message])).toEqual([
      [2, 'Ada', 'changed'],
      [1, 'Ada', 'begun'],
    ]);
    expect(value.published).toMatchObject({ revision: 2, audience: 'everyone', by: 'Bo' });
    const file = expect.stringMatching(/^[0-9a-f]{64}$/);
    const acts = await inNorth((tx) =>
      tx.selectFrom('tenant.audit').select(['act', 'person', 'detail']).where('object', '=', 'pinned').orderBy('at').execute(),
    );
    expect(acts).toEqual([
      { act: 'notebook.made', person: 'Ada', detail: { revision: 1 } },
      { act: 'notebook.published', person: 'Bo', detail: { before: null, after: 'municipality', revision: 1, sha256: file } },
      { act: 'notebook.saved', person: 'Ada', detail: { revision: 2 } },
      { act: 'notebook.published', person: 'Bo', detail: { before: 'municipality', after: 'everyone' } },
      { act: 'notebook.published', person: 'Bo', detail: { revision: 2, sha256: file } },
    ]);
  });

  it('opens to more people by the ladder, each from their day', async () => {
    await make('ladder', 'a');
    const today = new Date().toISOString().slice(0, 10);
    const inAYear = `${Number(today.slice(0, 4)) + 1}-01-01`;
    const open = (later: unknown) => publish('ladder', { audience: 'role:leadership', later });
    expect((await open([{ audience: 'everyone', from: inAYear }])).status).toBe(200);
    expect(await seenBy(app.bo, 'ladder'), 'who makes notebooks').toEqual(['a']);
    expect([await seenBy(app.reader, 'ladder'), await seenBy(app.stranger, 'ladder')]).toEqual([404, 404]);
    await open([
      { audience: 'role:alliance', from: today },
      { audience: 'everyone', from: inAYear },
    ]);
    expect([await seenBy(app.reader, 'ladder'), await seenBy(app.stranger, 'ladder')]).toEqual([['a'], 404]);
    expect(await ask(app.reader, '/ladder'), 'only as what they see it').toMatchObject({ value: { audience: 'role:alliance' } });
    await open([{ audience: 'everyone', from: today }]);
    expect([await seenBy(app.reader, 'ladder'), await seenBy(app.stranger, 'ladder')]).toEqual([['a'], ['a']]);
    expect((await publish('ladder', { audience: 'role:admin' })).status).toBe(400);
    expect((await open([{ audience: 'everyone', from: '2026-02-30' }])).status).toBe(400);
  });

  describe('a comment', () => {
    interface Said {
      readonly comment: string;
      readonly cell: number;
      readonly text: string;
      readonly by: string;
      readonly mine: boolean;
    }
    const say = (one: Hono, body: unknown) => ask(one, '/talk/comments', body);
    const heard = async (one: Hono) => (await ask<Said[]>(one, '/talk/comments')).value;
    const remove = async (one: Hono, comment: string) =>
      (await one.request(`/api/m/north/notebooks/talk/comments/${comment}`, { method: 'DELETE' })).status;

    it('is of members who see the notebook, on a cell of what they see, and is removed by its author or who makes notebooks', async () => {
      await make('talk', 'a', 'b');
      const one = { revision: 1, cell: 2, text: 'Is this <b>so</b>?' };
      expect((await say(app.reader, one)).status, 'it is not published yet').toBe(404);
      await publish('talk', { audience: 'municipality' });
      expect((await say(app.reader, one)).status).toBe(200);
      expect((await say(app.ada, { ...one, text: 'It is.\nSee below.' })).status).toBe(200);
      expect((await heard(app.reader)).map(({ cell: of, text, by, mine }) => [of, text, by, mine])).toEqual([
        [2, 'Is this <b>so</b>?', 'Rut', true],
        [2, 'It is.\nSee below.', 'Ada', false],
      ]);
      expect([(await ask(app.stranger, '/talk/comments')).status, (await say(app.stranger, one)).status]).toEqual([403, 403]);

      await save(app.ada, 'talk', 1, fileOf('a', 'b', 'c'));
      expect((await say(app.reader, { revision: 2, cell: 3, text: 'a draft of others' })).status).toBe(404);
      expect((await say(app.ada, { revision: 2, cell: 3, text: 'my draft' })).status).toBe(200);
      for (const wrong of [{ cell: 9 }, { text: '' }, { text: 'x\u202Ey' }, { text: 'x'.repeat(1001) }])
        expect((await say(app.reader, { ...one, ...wrong })).status, JSON.stringify(wrong).slice(0, 30)).toBe(400);

      const [first, second] = await heard(app.reader);
      expect(await remove(app.reader, second!.comment), 'another one’s').toBe(404);
      expect([await remove(app.bo, first!.comment), await remove(app.ada, second!.comment)]).toEqual([200, 200]);
      expect((await heard(app.reader)).map(({ text }) => text)).toEqual(['my draft']);
      const acts = await inNorth((tx) =>
        tx
          .selectFrom('tenant.audit')
          .select(['act', 'person'])
          .where('object', '=', 'talk')
          .where('act', '=', 'notebook.commentRemoved')
          .execute(),
      );
      expect(acts, 'of what was another one’s').toEqual([{ act: 'notebook.commentRemoved', person: 'Bo' }]);
      await expect(inNorth((tx) => tx.updateTable('tenant.notebook_comment').set({ body: 'x' }).execute())).rejects.toThrow(/permission/);
    });
  });

  describe('two people at once', () => {
    it('both have what they wrote where they changed different cells', async () => {
      await make('merged', 'a', 'b', 'c');
      await save(app.ada, 'merged', 1, fileOf('a ada', 'b', 'c', 'new ada'));
      const second = await save(app.bo, 'merged', 1, fileOf('a', 'b', 'c bo', 'new bo'));
      expect(second).toMatchObject({ kind: 'stored', merged: true, revision: { revision: 3, author: 'Bo' } });
      const { value } = await ask(app.ada, '/merged/revisions/3');
      expect(valuesOf(value.source).sort()).toEqual(['a ada', 'b', 'c bo', 'new ada', 'new bo']);
      expect(valuesOf((await ask(app.ada, '/merged/revisions/1')).value.source), 'what was stays').toEqual(['a', 'b', 'c']);
    });

    it('choose where they changed the same cell, and nothing is stored before they did', async () => {
      await make('conflict', 'a', 'b');
      await save(app.ada, 'conflict', 1, fileOf('a ada', 'b'));
      const saved = await save(app.bo, 'conflict', 1, fileOf('a bo', 'b bo'));
      expect(saved).toMatchObject({
        kind: 'conflict',
        theirs: { revision: 2, author: 'Ada' },
        cells: [
          { kind: 'conflict', id: 1, base: { value: 'a' }, mine: { value: 'a bo' }, theirs: { value: 'a ada' } },
          { kind: 'cell', cell: { value: 'b bo' } },
        ],
      });
      expect((await ask(app.ada, '/conflict/revisions/3')).status).toBe(404);
      if (saved.kind !== 'conflict') throw new Error('there is no conflict');
      const chosen = settleMerge(saved, { cells: new Map([[1, 'both']]) });
      expect(await save(app.bo, 'conflict', saved.theirs.revision, writeNotebook(chosen))).toMatchObject({ kind: 'stored', merged: false });
      expect(valuesOf((await ask(app.ada, '/conflict/revisions/3')).value.source)).toEqual(['a ada', 'a bo', 'b bo']);
    });

    it('lose nothing when they save at the very same moment', async () => {
      await make('crowd', 'a');
      const values = Array.from({ length: 6 }, (_, i) => `from ${i}`);
      const all = await Promise.all(values.map((value, i) => save(i % 2 ? app.ada : app.bo, 'crowd', 1, fileOf('a', value))));
      expect(all.map((one) => (one.kind === 'stored' ? one.revision.revision : one.kind)).sort()).toEqual([2, 3, 4, 5, 6, 7]);
      expect(valuesOf((await ask(app.ada, '/crowd/revisions/7')).value.source).sort()).toEqual(['a', ...values]);
    });

    it('store nothing twice when a reply was lost and the same is sent again', async () => {
      await make('again', 'a');
      for (const _ of [1, 2])
        expect(await save(app.ada, 'again', 1, fileOf('b'))).toMatchObject({ kind: 'stored', revision: { revision: 2 } });
    });
  });

  it('restores an earlier revision as a new one, and only on top of what was seen', async () => {
    await make('back', 'a');
    await save(app.ada, 'back', 1, fileOf('b'));
    const restore = (base: number) => ask(app.bo, '/back/revisions/1/restore', { base, message: 'as it was' });
    expect((await restore(1)).status).toBe(409);
    expect(await restore(2)).toMatchObject({
      status: 200,
      value: { revision: 3, author: 'Bo', message: 'as it was', source: fileOf('a') },
    });
    expect(valuesOf((await ask(app.ada, '/back/revisions/2')).value.source)).toEqual(['b']);
    expect((await ask(app.ada, '/back/revisions/9/restore', { base: 3, message: '' })).status).toBe(404);
  });

  it('refuses what is not there, and lets nobody rewrite a revision', async () => {
    await make('fixed', 'a');
    const body = { base: 1, source: fileOf('b'), message: '' };
    expect((await ask(app.ada, '/nowhere/revisions', body)).status).toBe(404);
    expect((await ask(app.ada, '/fixed/revisions', { ...body, base: 7 })).status).toBe(400);
    expect((await ask(app.ada, '/nowhere/revisions')).status).toBe(404);
    expect((await ask(app.ada, '/fixed/revisions/2')).status).toBe(404);
    await publish('fixed', { audience: 'municipality' });
    await expect(inNorth((tx) => tx.updateTable('tenant.notebook_revision').set({ source: 'x' }).execute())).rejects.toThrow(/permission/);
    await expect(inNorth((tx) => tx.deleteFrom('tenant.notebook_revision').execute())).rejects.toThrow(/permission/);
    await expect(inNorth((tx) => tx.updateTable('tenant.notebook_publication').set({ revision: 1 }).execute())).rejects.toThrow(
      /permission/,
    );
  });

  it('brings notebooks of the product up to date, and leaves what people saved and published', async () => {
    const store = (value: string) =>
      inNorth((tx) =>
        saveNotebook(tx, north, { slug: 'ours', title: both('T'), summary: both('S'), source: fileOf(value), tables: [] }, 'everyone'),
      );
    const published = async () => valuesOf((await inNorth((tx) => findNotebook(tx, 'ours', strangers)))!.source);
    expect(await store('first')).toEqual({ revision: 1, isNew: true });
    expect(await store('first')).toEqual({ revision: 1, isNew: false });
    expect(await store('second')).toEqual({ revision: 2, isNew: true });
    expect(await published(), 'the published one was the newest').toEqual(['second']);
    await publish('ours', { audience: 'everyone', revision: 1 });
    await store('third');
    expect(await published(), 'somebody has chosen an earlier one').toEqual(['first']);
    await publish('ours', { audience: 'everyone', revision: 3 });
    await store('third and a half');
    expect(await published(), 'somebody has published the newest one as a file').toEqual(['third']);
    await save(app.ada, 'ours', 4, fileOf('ada'));
    expect(await store('fourth')).toEqual({ revision: 5, isNew: false });
    expect(valuesOf((await inNorth((tx) => findNewestRevision(tx, 'ours')))!.source)).toEqual(['ada']);
  });
});
