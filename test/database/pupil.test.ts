/** Pupils' requests over a real database: what is taken, what is refused and in which words, and that nothing else is kept of it. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { type Kysely, sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { type FieldingKeyStore, FieldingKeysMissing, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { updateFielding, updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { openFieldingFacts } from '../../server/fielding/open-fielding-facts.ts';
import { openPupilRounds } from '../../server/fielding/pupil-rounds.ts';
import { signForCode } from '../../server/fielding/pupil.service.ts';
import { createLog } from '../../server/log.ts';
import { fromBase64Url, toBase64Url, toHex } from '../../survey/anonymity/bytes.ts';
import { type HandedKey, printKeyList, publishKeys } from '../../survey/anonymity/key-list.ts';
import { layoutOf, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { type AskedClass, type AskedWave, openAskedWave } from '../asked-wave/asked-wave.ts';
import { readClassKeys } from '../../web/pupil/class-keys.ts';
import { openPupil, postJson, type Sent } from '../asked-wave/pupil.ts';
import { smallInstrument } from '../survey/format/small-instrument.ts';
import { onBothDatabases } from './databases.ts';

interface Answer {
  readonly status: number;
  readonly body: { readonly type?: string; readonly blindSignature?: string; readonly errors?: readonly { readonly pointer: string }[] };
}
const kindOf = ({ body }: Answer) => body.type?.split(':').at(-1);
const during = Date.parse('2026-11-02T09:00:00Z');
const outside = [Date.parse('2026-09-30T09:00:00Z'), Date.parse('2026-12-01T06:00:00Z')];

onBothDatabases("pupils' routes", (database) => {
  const draw = (length: number) => new Uint8Array(randomBytes(length));
  const lines: string[] = [];
  let app: Hono;
  let keys: FieldingKeyStore;
  let wave: AskedWave;
  let later: AskedWave;
  let now = during;
  /** Every test takes codes of its own. */
  const unused = new Map<AskedClass, string[]>();

  beforeAll(async () => {
    const { db, keyDir } = database();
    keys = await openFieldingKeys(keyDir);
    app = createApp({ db, fieldingKeys: keys, clock: () => now, log: createLog((line) => lines.push(line)), version: 'test' });
    const document = JSON.stringify(smallInstrument());
    wave = await openAskedWave(db, keys, { slug: 'north', document, codes: [30, 30], draw });
    later = await openAskedWave(db, keys, { slug: 'north', wave: '2027', document, codes: [2], draw, firstKey: 2, keyForm: 1 });
    for (const one of [...wave.classes, ...later.classes]) unused.set(one, [...one.codes]);
  });

  const [at, own, other] = [(k: number) => wave.classes[k]!, () => at(0), () => at(1)];
  const newCode = (of: AskedClass) => unused.get(of)!.pop()!;
  const pathOf = ({ classId }: AskedClass, rest = '') => `/api/m/north/pupil/${classId}${rest}`;
  const wavePath = (rest: string, of = '2026') => `/api/m/north/fieldings/small/${of}/${rest}`;
  const inNorth = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, wave.municipality, work);
  const post = async (path: string, body: unknown, to = app): Promise<Answer> => {
    const reply = await postJson(to, path, body);
    return { status: reply.status, body: (await reply.json()) as Answer['body'] };
  };
  const askToken = (of: AskedClass, body: unknown) => post(pathOf(of, '/token'), body);
  const send = (of: AskedClass, body: unknown) => post(pathOf(of, '/response'), body);
  const sealedForm = async (of: AskedClass, answers: ReadonlyMap<string, number> = new Map()): Promise<Sent> => {
    const pupil = await openPupil(of === later.classes[0] ? later : wave, of, draw);
    const { body } = await askToken(of, pupil.askFor(newCode(of)));
    return pupil.seal(body.blindSignature!, answers);
  };
  const sealedOf = async (token: string): Promise<string | undefined> => {
    const found = await inNorth((tx) =>
      tx.selectFrom('tenant.response').select('sealed').where('token', '=', fromBase64Url(token)!).executeTakeFirst(),
    );
    return found && toBase64Url(found.sealed);
  };
  const until = async <T>(change: () => Promise<unknown>, work: () => Promise<T>, back: () => Promise<unknown>): Promise<T> => {
    await change();
    try {
      return await work();
    } finally {
      await back();
    }
  };
  const whenClassIs = <T>(sitting: 'booked' | 'ended', of: AskedClass, work: () => Promise<T>) => {
    const set = (to: 'booked' | 'running' | 'ended') => inNorth((tx) => updateFieldingClass(tx, of.classId, { sitting: to }));
    return until(
      () => set(sitting),
      work,
      () => set('running'),
    );
  };
  const whenWaveIs = <T>(state: 'closing' | 'closed', work: () => Promise<T>) => {
    const set = (to: 'open' | typeof state) => inNorth((tx) => updateFielding(tx, wave.fielding, { state: to }));
    return until(
      () => set(state),
      work,
      () => set('open'),
    );
  };
  const atTime = <T>(time: number, work: () => Promise<T>) =>
    until(
      async () => (now = time),
      work,
      async () => (now = during),
    );

  it('take a pupil from the door to a stored response', async () => {
    const reply = await app.request(pathOf(own()));
    const door = (await reply.json()) as { keyListHash: string; key: HandedKey };
    expect(door).toEqual({
      municipality: { slug: 'north', name: 'Kommunen north' },
      school: '12345678',
      class: '7A',
      wave: { instrument: 'small', wave: '2026', label: { sv: 'Hösten 2026', en: 'Autumn 2026' } },
      rehearsal: false,
      state: 'open',
      opensAt: '2026-10-01T06:00:00.000Z',
      closesAt: '2026-12-01T06:00:00.000Z',
      languages: [
        { language: 'sv', readBySpeaker: true },
        { language: 'en', readBySpeaker: true },
        { language: 'ar', readBySpeaker: false },
      ],
      keyListHash: door.keyListHash,
      key: { signingKey: own().signingKey, path: door.key.path },
      studentHealth: 'Elevhälsan, måndagar',
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const list = await app.request(wavePath('keys'), { headers: { 'accept-encoding': 'identity' } });
    const published = await list.text();
    const place = { municipality: 'north', wave: 'small/2026', class: own().classId };
    expect((await readClassKeys(published, door.keyListHash, place, door.key))!.sealing).toEqual(wave.sealingKey);
    // Whoever wants to can compute what is published from the keys of all classes.
    const all = await app.request(wavePath('keys/classes'), { headers: { 'accept-encoding': 'identity' } });
    expect((await publishKeys(await all.text())).text).toBe(published);
    const questions = (await (await app.request(wavePath('questionnaire/ar'))).json()) as Questionnaire;
    expect([questions.language, layoutOf(questions)]).toEqual(['ar', wave.layout]);
    const pupil = await openPupil(wave, own(), draw);
    const signed = await askToken(own(), pupil.askFor(newCode(own())));
    expect(signed.status).toBe(200);
    const sent = await pupil.seal(signed.body.blindSignature!, new Map([['smokes', 1]]));
    expect(await send(own(), sent)).toEqual({ status: 200, body: { received: true } });
    expect(await sealedOf(sent.token)).toBe(sent.sealed);
  });

  it('take pupils of a wave that was opened when the whole list of keys was published', async () => {
    const one = later.classes[0]!;
    const door = (await (await app.request(pathOf(one))).json()) as { keyListHash: string; key: HandedKey };
    expect(door.key).toEqual({ signingKey: one.signingKey, path: null });
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const published = await (await app.request(wavePath('keys', '2027'), plain)).text();
    expect(published).toContain('"motvikt keys 1"');
    expect(await (await app.request(wavePath('keys/classes', '2027'), plain)).text()).toBe(published);
    const place = { municipality: 'north', wave: 'small/2027', class: one.classId };
    expect((await readClassKeys(published, door.keyListHash, place, door.key))!.sealing).toEqual(later.sealingKey);
    expect((await send(one, await sealedForm(one))).status).toBe(200);
  });

  it('tell at the door whether the wave and the class are open', async () => {
    const state = async () => ((await (await app.request(pathOf(own()))).json()) as { state: string }).state;
    expect([await atTime(outside[0]!, state), await atTime(outside[1]!, state)]).toEqual(['before', 'after']);
    expect(await whenClassIs('booked', own(), state)).toBe('paused');
    expect(await whenClassIs('ended', own(), state)).toBe('paused');
    expect([await whenWaveIs('closing', state), await whenWaveIs('closed', state)]).toEqual(['after', 'after']);
  });

  it('say of classes, waves and languages that are not there nothing but that', async () => {
    const { db } = database();
    const draft = { state: 'draft', document: null, key_list: null, key_id: null } as const;
    const document = JSON.stringify({ ...smallInstrument(), id: 'draft' });
    const prepared = await openAskedWave(db, keys, { slug: 'north', document, codes: [1], draw, firstKey: 3, values: draft });
    for (const path of [
      pathOf(prepared.classes[0]!),
      pathOf({ ...own(), classId: 'XXXXXXXX' }),
      pathOf(own()).replace('north', 'nowhere'),
      '/api/m/north/fieldings/draft/2026/keys',
      '/api/m/north/fieldings/draft/2026/questionnaire/sv',
      wavePath('keys', '1999'),
      wavePath('questionnaire/so'),
      wavePath('questionnaire/__proto__'),
    ])
      expect((await app.request(path)).status, path).toBe(404);
    for (const of of [prepared.classes[0]!, { ...own(), classId: 'XXXXXXXX' }])
      expect((await askToken(of, { code: own().codes[0], blinded: toBase64Url(draw(256)) })).status).toBe(404);
    // A wave that has opened since is there.
    const keyList = printKeyList({
      form: 2,
      municipality: 'north',
      wave: 'draft/2026',
      sealingKey: toBase64Url(prepared.sealingKey),
      classes: prepared.classes.map((one) => ({ class: one.classId, signingKey: one.signingKey })),
    });
    await inNorth((tx) => updateFielding(tx, prepared.fielding, { state: 'open', document, key_list: keyList, key_id: prepared.keyId }));
    expect((await app.request(pathOf(prepared.classes[0]!))).status).toBe(200);
  });

  it('send the questions packed, and not at all to who has them', async () => {
    const packed = await app.request(wavePath('questionnaire/sv'), { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const known = { 'if-none-match': packed.headers.get('etag')! };
    expect((await app.request(wavePath('questionnaire/sv'), { headers: known })).status).toBe(304);
    expect((await app.request(wavePath('questionnaire/en'), { headers: known })).status).toBe(200);
  });

  it('sign one token for a code, again and again, and no other', async () => {
    const code = newCode(own());
    const [first, second] = [await openPupil(wave, own(), draw), await openPupil(wave, own(), draw)];
    const signed = await askToken(own(), first.askFor(code));
    // As somebody types it.
    const typed = ` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()}`;
    expect(await askToken(own(), first.askFor(typed))).toEqual(signed);
    const refused = await askToken(own(), second.askFor(code));
    expect([refused.status, kindOf(refused)]).toEqual([409, 'codeUsed']);
    expect(await askToken(own(), first.askFor(code))).toEqual(signed);
  });

  it('let one of two win who use a code in the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const code = newCode(own());
      const pupils = await Promise.all([1, 2, 3].map(() => openPupil(wave, own(), draw)));
      // The first sends twice, as a browser that lost the reply.
      const replies = await Promise.all([...pupils, pupils[0]!].map((pupil) => askToken(own(), pupil.askFor(code))));
      const winners = replies.filter(({ status }) => status === 200);
      expect([200, 409]).toEqual(expect.arrayContaining(replies.map(({ status }) => status)));
      expect(winners.length).toBe(replies[0]!.status === 200 ? 2 : 1);
      expect(replies[3]).toEqual(replies[0]);
    }
  });

  it('refuse a wrong code after a while, without holding a connection', async () => {
    const pupil = await openPupil(wave, own(), draw);
    const start = performance.now();
    const replies = await Promise.all(
      // Mistyped, of another class, of another wave, none.
      ['2222-2222-3', newCode(other()), later.classes[0]!.codes[0]!, '', '💥'].map((code) => askToken(own(), pupil.askFor(code))),
    );
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(replies.map((reply) => [reply.status, kindOf(reply)])).toEqual(replies.map(() => [404, 'notFound']));
    const { db } = database();
    let waited = false;
    // The embedded database has one connection: held, this would wait for ever.
    const delay = async () => void (waited = (await sql`select 1`.execute(db)).rows.length === 1);
    const parts = { rounds: openPupilRounds(db), keys, facts: openFieldingFacts(db), delay };
    const asked = { slug: 'north', classId: own().classId, code: '', blinded: pupil.blinding.blinded, now: new Date(during) };
    await expect(signForCode(parts, asked)).rejects.toMatchObject({ kind: 'notFound' });
    expect(waited).toBe(true);
  });

  it('use no code up for what cannot be signed', async () => {
    const code = newCode(own());
    const pupil = await openPupil(wave, own(), draw);
    for (const blinded of ['', toBase64Url(draw(255)), toBase64Url(new Uint8Array(256).fill(255)), 'ä'])
      expect((await askToken(own(), { code, blinded })).status).toBe(400);
    expect((await askToken(own(), pupil.askFor(code))).status).toBe(200);
  });

  it('take codes while the class sits, and what it sealed until the wave ends', async () => {
    const [started, unopened, code] = [await openPupil(wave, own(), draw), await openPupil(wave, own(), draw), newCode(own())];
    const signed = await askToken(own(), started.askFor(code));
    const sealed = await started.seal(signed.body.blindSignature!, new Map());
    await whenClassIs('ended', own(), async () => {
      const refused = await askToken(own(), unopened.askFor(newCode(own())));
      expect([refused.status, kindOf(refused)]).toEqual([410, 'notNow']);
      // No word on whether there is such a code.
      expect(await askToken(own(), unopened.askFor(''))).toEqual(refused);
      expect(await askToken(own(), started.askFor(code))).toEqual(signed);
      expect((await send(own(), sealed)).status).toBe(200);
    });
    for (const time of outside)
      await atTime(time, async () => {
        expect((await askToken(own(), unopened.askFor(newCode(own())))).status).toBe(410);
        expect((await askToken(own(), started.askFor(code))).status).toBe(410);
      });
    expect((await atTime(during, () => askToken(own(), unopened.askFor(newCode(own()))))).status).toBe(200);
  });

  it('keep the first form of a token, whatever is sent after it', async () => {
    const sent = await sealedForm(own(), new Map([['smokes', 1]]));
    const [one, two] = await Promise.all([send(own(), sent), send(own(), sent)]);
    expect([one, two]).toEqual([one, one]);
    const changed = { ...sent, sealed: toBase64Url(new Uint8Array(fromBase64Url(sent.sealed)!.length)) };
    expect(await send(own(), changed)).toEqual(one);
    expect(await sealedOf(sent.token)).toBe(sent.sealed);
    // It was in time; who is told so late must not believe that it was lost.
    expect(await atTime(outside[1]!, () => send(own(), sent))).toEqual(one);
  });

  it('answer each of a round for itself: another class, no class, a form sent twice', async () => {
    const { store, use } = openPupilRounds(database().db);
    const now = new Date(during);
    const sent = async (at: AskedClass, classId = at.classId) => {
      const { token, sealed } = await sealedForm(at);
      return { classId, token: fromBase64Url(token)!, sealed: fromBase64Url(sealed)!, now };
    };
    const [first, one, elsewhere, nowhere] = [await sent(own()), await sent(own()), await sent(other()), await sent(own(), '22222222')];
    const late = { ...(await sent(own())), now: new Date(outside[1]!) };
    // The first goes alone, the others in one round after it.
    expect(await Promise.all([first, one, elsewhere, nowhere, one, late, first].map((form) => store(wave.municipality, form)))).toEqual([
      { taken: true, stored: true, known: false },
      { taken: true, stored: true, known: false },
      { taken: true, stored: true, known: false },
      undefined,
      { taken: true, stored: true, known: false },
      { taken: false, stored: false, known: false },
      { taken: true, stored: false, known: true },
    ]);
    const none = { code: draw(32), blinded: draw(32), now };
    expect(
      (await Promise.all([own().classId, own().classId, '22222222'].map((classId) => use(wave.municipality, { classId, ...none })))).map(
        (found) => found?.known,
      ),
    ).toEqual([false, false, undefined]);
  });

  it('refuse what no class signed, and forms of another length', async () => {
    const sent = await sealedForm(own());
    const ofOther = await sealedForm(other());
    const ofLater = await sealedForm(later.classes[0]!);
    const cut = (text: string) => toBase64Url(fromBase64Url(text)!.subarray(1));
    const mistakes: readonly [AskedClass, Partial<Sent>, string][] = [
      [other(), {}, '/signature'],
      [own(), { signature: ofOther.signature }, '/signature'],
      [own(), { token: ofOther.token }, '/signature'],
      [own(), ofLater, '/signature'],
      [own(), { signature: toBase64Url(draw(256)) }, '/signature'],
      [own(), { signature: cut(sent.signature) }, '/signature'],
      [own(), { signature: '' }, '/signature'],
      [own(), { token: cut(sent.token) }, '/signature'],
      [own(), { sealed: cut(sent.sealed) }, '/sealed'],
      [own(), { sealed: '' }, '/sealed'],
      [own(), { sealed: `${sent.sealed}=` }, '/sealed'],
    ];
    for (const [of, wrong, pointer] of mistakes) {
      const reply = await send(of, { ...sent, ...wrong });
      expect([reply.status, reply.body.errors?.map((one) => one.pointer)], JSON.stringify(wrong)).toEqual([400, [pointer]]);
    }
    expect(await sealedOf(sent.token)).toBeUndefined();
    for (const time of outside) expect((await atTime(time, () => send(own(), sent))).status).toBe(410);
    expect((await send(own(), sent)).status).toBe(200);
  });

  it('notice a closing that began elsewhere', async () => {
    const sent = await sealedForm(own());
    for (const state of ['closing', 'closed'] as const)
      await whenWaveIs(state, async () => {
        expect((await send(own(), sent)).status).toBe(410);
        expect((await askToken(own(), (await openPupil(wave, own(), draw)).askFor(newCode(own())))).status).toBe(410);
      });
    // Let in while the closing is on its way, it is either seen by it or refused.
    const sending = await until(
      async () => {},
      () =>
        inNorth(async (tx) => {
          await updateFielding(tx, wave.fielding, { state: 'closing' });
          const under = { reply: send(own(), sent) };
          await sql`select pg_sleep(0.3)`.execute(tx);
          return under;
        }),
      async () => {},
    );
    expect((await sending.reply).status).toBe(410);
    expect(await sealedOf(sent.token)).toBeUndefined();
    await inNorth((tx) => updateFielding(tx, wave.fielding, { state: 'open' }));
    expect((await send(own(), sent)).status).toBe(200);
  });

  it('leave a code, a sealed form and nothing else', async () => {
    const sums = () =>
      (database().db as unknown as Kysely<never>).transaction().execute(async (tx) => {
        await sql`set local role none`.execute(tx);
        const { rows } = await sql<{ table: string }>`
          select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname in ('tenant', 'accounts', 'queue') order by 1`.execute(
          tx,
        );
        const found = new Map<string, unknown>();
        for (const { table } of rows)
          found.set(
            table,
            (await sql`select md5(string_agg(t::text, '|' order by t::text)) as sum from ${sql.raw(table)} t`.execute(tx)).rows[0],
          );
        return found;
      });
    const before = await sums();
    lines.length = 0;
    const replies = [
      await app.request(pathOf(own())),
      await postJson(app, pathOf(own(), '/token'), { code: own().codes[0], blinded: 'x' }),
      await postJson(app, pathOf(own(), '/response'), await sealedForm(own())),
      await app.request(pathOf(own(), '/nothing')),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 400, 200, 404]);
    for (const reply of replies) {
      expect([...reply.headers.keys()].filter((name) => /cookie|request-id|date|trace/.test(name))).toEqual([]);
      expect(await reply.text()).not.toContain('urn:uuid');
    }
    expect(lines).toEqual([]);
    const after = await sums();
    const changed = [...after].filter(([table, sum]) => JSON.stringify(sum) !== JSON.stringify(before.get(table)));
    expect(changed.map(([table]) => table)).toEqual(['tenant.access_code', 'tenant.response']);
  });

  it('say nothing of the class where something fails', async () => {
    const { db } = database();
    const broken = { ...keys, read: async () => Promise.reject(new FieldingKeysMissing('of this test', null)) };
    const failing = createApp({ db, fieldingKeys: broken, clock: () => now, log: createLog((line) => lines.push(line)), version: 'test' });
    lines.length = 0;
    const pupil = await openPupil(wave, own(), draw);
    const reply = await post(pathOf(own(), '/token'), pupil.askFor(newCode(own())), failing);
    expect([reply.status, kindOf(reply)]).toEqual([500, 'internal']);
    expect(lines).toEqual([]);
    expect(JSON.stringify(reply.body)).not.toMatch(new RegExp(`${own().classId}|of this test|the log`));
  });

  it('keep of a code only what tells nothing without KEY_DIR', async () => {
    const rows = await inNorth((tx) => tx.selectFrom('tenant.access_code').selectAll().execute());
    const text = JSON.stringify(rows.map(({ code, blinded }) => [toHex(code), blinded && toHex(blinded)]));
    for (const code of own().codes) expect(text).not.toContain(toHex(new TextEncoder().encode(code)));
    expect(Object.keys(rows[0]!).toSorted()).toEqual(['blinded', 'class_id', 'code', 'municipality']);
    const forms = await inNorth((tx) => tx.selectFrom('tenant.response').selectAll().execute());
    expect(Object.keys(forms[0]!).toSorted()).toEqual(['class_id', 'instrument', 'municipality', 'sealed', 'token', 'wave']);
    expect(new Set(forms.map(({ sealed }) => sealed.length))).toHaveLength(1);
  });
});
