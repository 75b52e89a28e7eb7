/** A school counts and books its classes, prints codes, starts and ends sittings and looks at its boards: through the API, over a real database. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import type { FieldingState } from '../../server/database/tables.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { insertFielding, insertFieldingClass, updateFielding, updateFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { makeSealingKey } from '../../server/fielding/make-keys.ts';
import type { SchoolSurveys } from '../../server/fielding/sitting.routes.ts';
import { storedCode } from '../../server/fielding/stored-code.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { addSchool } from '../../server/schools/school.repository.ts';
import { readAccessCode } from '../../survey/anonymity/access-code.ts';
import { toBase64Url, toHex } from '../../survey/anonymity/bytes.ts';
import { printKeyList } from '../../survey/anonymity/key-list.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { minutesToAnswer } from '../../survey/instrument/answering-time.ts';
import { openAskedWave } from '../asked-wave/asked-wave.ts';
import { openPupil, postJson } from '../asked-wave/pupil.ts';
import { townDocument, townInstrument } from '../asked-wave/small-town.ts';
import { onEachDatabase } from './databases.ts';

const school = '12345678';
const neighbour = '87654321';
const place = { instrument: 'town-survey', wave: '2026' };
const opensAt = '2026-10-05T06:00:00.000Z';
const closesAt = '2026-10-30T16:00:00.000Z';
const lesson = '2026-10-06T08:20:00.000Z';
const anySchool = { operator: 'public', area: null, validFrom: null, validTo: null, predecessors: [] } as const;
const codesKey = randomBytes(32);
type OneClass = SchoolSurveys['fieldings'][number]['classes'][number];

onEachDatabase('sittings', (database) => {
  let app: Hono;
  let municipality: string;
  let who: Who | null;
  let now: number;
  let keyId: string;
  const logLines: string[] = [];
  const as = (role: Role, scope: Grant['scope'] = { kind: 'municipality' }) => {
    who = {
      person: 'p',
      name: 'Kim',
      session: 's',
      secondFactor: true,
      memberships: new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]),
    };
  };
  const at = (iso: string) => {
    now = Date.parse(iso);
  };
  const request = (method: string, path: string, body?: unknown) =>
    app.request(`/api/m/north/schools/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  const ask = async (method: string, path: string, body?: unknown) => {
    const reply = await request(method, path, body);
    return { status: reply.status, body: (await reply.json()) as never };
  };
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(database().db, municipality, work);
  const look = async () => (await ask('GET', `${school}/fieldings`)).body as SchoolSurveys;
  const lookAt = async (id = 'CLASS7AX') => (await look()).fieldings[0]!.classes.find((one) => one.class === id) as OneClass;
  const count = (body: object, id = 'CLASS7AX') => ask('PUT', `${school}/fieldings/${id}`, { refusals: 0, sittingAt: null, ...body });
  const print = async (id = 'CLASS7AX') => {
    const { status, body } = await ask('POST', `${school}/fieldings/${id}/codes`);
    return { status, ...(body as { codes: string[]; spare: number }) };
  };
  const set = (to: 'running' | 'ended', id = 'CLASS7AX') => ask('POST', `${school}/fieldings/${id}/sitting`, { to });
  const stored = () => within((tx) => tx.selectFrom('tenant.access_code').selectAll().execute());
  /** What pupils do: so many codes are used, so many forms sent. */
  const answer = (started: number, sent: number, id = 'CLASS7AX') =>
    within(async (tx) => {
      const codes = await tx
        .selectFrom('tenant.access_code')
        .select('code')
        .where('class_id', '=', id)
        .where('blinded', 'is', null)
        .execute();
      for (const { code } of codes.slice(0, started))
        await tx
          .updateTable('tenant.access_code')
          .set({ blinded: randomBytes(32) })
          .where('code', '=', code)
          .execute();
      for (let k = 0; k < sent; k++)
        await tx
          .insertInto('tenant.response')
          .values({ municipality, ...place, token: randomBytes(32), class_id: id, sealed: randomBytes(100) })
          .execute();
    });
  const waveIs = (state: FieldingState) => within((tx) => updateFielding(tx, place, { state }));

  beforeAll(async () => {
    const { db, keyDir } = database();
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    const fieldingKeys = await openFieldingKeys(keyDir);
    keyId = await fieldingKeys.create({ sealing: randomBytes(32), codes: codesKey, signing: new Map() });
    app = createApp({
      db,
      fieldingKeys,
      clock: () => now,
      findWho: async () => who,
      log: createLog((line) => logLines.push(line)),
      version: 'test',
    });
    await within(async (tx) => {
      for (const [code, name] of [
        [school, 'Ekskolan'],
        [neighbour, 'Granskolan'],
      ] as const)
        await addSchool(tx, municipality, { ...anySchool, school: code, name });
    });
  });

  beforeEach(async () => {
    await within(async (tx) => {
      for (const table of ['response', 'access_code', 'fielding_class', 'fielding'] as const)
        await tx.deleteFrom(`tenant.${table}`).execute();
      await insertFielding(tx, {
        municipality,
        ...place,
        label: JSON.stringify({ sv: 'Hösten 2026', en: 'Autumn 2026' }),
        state: 'open',
        form: 'short',
        modules: '[]',
        area_set: null,
        opens_at: new Date(opensAt),
        closes_at: new Date(closesAt),
        formalities: JSON.stringify({ ...noFormalities, studentHealth: 'Kurator: måndagar 9-15' }),
        document: townDocument,
        wordings: '[]',
        key_list: printKeyList({
          form: 2,
          municipality: 'north',
          wave: 'town-survey/2026',
          sealingKey: toBase64Url(makeSealingKey().point),
          classes: [],
        }),
        key_id: keyId,
      });
      for (const [class_id, name, own, head_count] of [
        ['CLASS7AX', '7A', school, 24],
        ['CLASS7BX', '7B', school, 30],
        ['CLASS9XX', '9', neighbour, 20],
      ] as const)
        await insertFieldingClass(tx, {
          municipality,
          ...place,
          class_id,
          school: own,
          school_year: '2026/27',
          class: name,
          grade: null,
          head_count,
        });
    });
    as('schoolContact', { kind: 'school', code: school });
    at(lesson);
  });

  it('shows a school its own classes and nobody else’s', async () => {
    expect(await look()).toEqual({
      school: { school, name: 'Ekskolan' },
      fieldings: [
        {
          ...place,
          label: { sv: 'Hösten 2026', en: 'Autumn 2026' },
          state: 'open',
          rehearsal: false,
          opensAt,
          closesAt,
          studentHealth: 'Kurator: måndagar 9-15',
          languages: ['sv', 'en'],
          minutes: minutesToAnswer(townInstrument, 'sv'),
          classes: [
            {
              class: 'CLASS7AX',
              name: '7A',
              schoolYear: '2026/27',
              grade: null,
              headCount: 24,
              refusals: 0,
              spareCodes: 3,
              sheet: 'none',
              sitting: 'booked',
              sittingAt: null,
              board: null,
            },
            expect.objectContaining({ class: 'CLASS7BX', headCount: 30 }),
          ],
        },
      ],
    });
    expect(await ask('GET', `${neighbour}/fieldings`)).toMatchObject({ status: 403 });
    expect(await ask('PUT', `${school}/fieldings/CLASS9XX`, { refusals: 0, sittingAt: null })).toMatchObject({ status: 404 });
    expect(await print('CLASS9XX')).toMatchObject({ status: 404 });
    expect(await set('running', 'CLASS9XX')).toMatchObject({ status: 404 });
    as('admin');
    expect(await ask('GET', `${neighbour}/fieldings`)).toMatchObject({ body: { fieldings: [{ classes: [{ class: 'CLASS9XX' }] }] } });
    expect(await ask('GET', '11111111/fieldings')).toMatchObject({ status: 404 });
  });

  it('books a sitting inside the time of the wave, with counts that can be', async () => {
    expect(await count({ headCount: 26, refusals: 2, sittingAt: lesson })).toMatchObject({
      status: 200,
      body: { headCount: 26, refusals: 2, sittingAt: lesson },
    });
    expect(await lookAt()).toMatchObject({ headCount: 26, refusals: 2, sittingAt: lesson });
    for (const [body, pointer] of [
      [{ sittingAt: '2026-10-05T05:59:00Z' }, '/sittingAt'],
      [{ sittingAt: closesAt }, '/sittingAt'],
      [{ headCount: 3, refusals: 4 }, '/refusals'],
      [{ headCount: 501 }, '/headCount'],
      [{ sittingAt: 'tomorrow' }, '/sittingAt'],
    ] as const)
      expect(await count(body), pointer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    expect(await lookAt()).toMatchObject({ headCount: 26 });
    await waveIs('closing');
    expect(await count({ headCount: 25 })).toMatchObject({ status: 410 });
  });

  it('shows codes in one reply that nobody keeps, and stores what they cannot be read from', async () => {
    const reply = await request('POST', `${school}/fieldings/CLASS7AX/codes`);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const { codes, spare } = (await reply.json()) as { codes: string[]; spare: number };
    expect([codes.length, spare]).toEqual([27, 3]);
    expect(new Set(codes).size).toBe(27);
    for (const code of codes) expect(readAccessCode(code)).toEqual({ kind: 'code', code });
    const rows = await stored();
    const hashes = codes.map((code) => toHex(storedCode(codesKey, { municipality: 'north', wave: 'town-survey/2026' }, code)));
    expect(rows.map(({ code, class_id }) => [toHex(code), class_id]).toSorted()).toEqual(
      hashes.map((hash) => [hash, 'CLASS7AX']).toSorted(),
    );
    const everything = JSON.stringify([rows, await within((tx) => tx.selectFrom('tenant.audit').selectAll().execute()), logLines]);
    for (const code of codes) expect(everything).not.toContain(code);
  });

  it('lays the rows in an order that has nothing to do with the one on paper', async () => {
    const { codes } = await print('CLASS7BX');
    const place = { municipality: 'north', wave: 'town-survey/2026' };
    const hashes = codes.map((code) => toHex(storedCode(codesKey, place, code)));
    // As they lie in the file.
    const rows = await within((tx) =>
      tx
        .selectFrom('tenant.access_code')
        .select('code')
        .orderBy('ctid' as never)
        .execute(),
    );
    const lying = rows.map(({ code }) => toHex(code));
    expect(lying).toEqual(hashes.toSorted());
    expect(hashes).not.toEqual(lying);
  });

  it('makes unused codes void by printing again, and never has more than one for each pupil and the spares', async () => {
    const first = await print();
    await set('running');
    await answer(10, 9);
    await set('ended');
    const again = await print();
    // 24 pupils, of whom 10 have started; 3 spares.
    expect([again.codes.length, again.spare]).toEqual([17, 3]);
    const rows = await stored();
    expect(rows).toHaveLength(27);
    const hashes = new Set(rows.map(({ code }) => toHex(code)));
    const alive = first.codes.filter((code) =>
      hashes.has(toHex(storedCode(codesKey, { municipality: 'north', wave: 'town-survey/2026' }, code))),
    );
    expect(alive).toHaveLength(10);
    // Absentees come with spares of their own: everybody and two more have started.
    await set('running');
    await answer(16, 16);
    await set('ended');
    expect(await print()).toMatchObject({ codes: [expect.any(String)], spare: 1 });
    await set('running');
    await answer(1, 1);
    await set('ended');
    expect(await print()).toMatchObject({ codes: [] });
    expect(await stored()).toHaveLength(27);
  });

  it('prints before the window and within it, never while pupils answer or for nobody, and not once the wave is over', async () => {
    at('2026-09-01T08:00:00Z');
    expect(await print()).toMatchObject({ status: 200 });
    at(lesson);
    await set('running');
    expect(await print()).toMatchObject({ status: 409 });
    expect(await stored()).toHaveLength(27);
    await count({ refusals: 30 }, 'CLASS7BX');
    expect(await print('CLASS7BX')).toMatchObject({ status: 409 });
    at(closesAt);
    await set('ended');
    expect(await print()).toMatchObject({ status: 410 });
    at(lesson);
    for (const state of ['draft', 'opening', 'closing', 'closed'] as const) {
      await waveIs(state);
      expect(await print(), state).toMatchObject({ status: 410 });
    }
  });

  it('asks before a smaller class loses its codes, and keeps one that has begun as large as those who started', async () => {
    await print();
    expect(await count({ headCount: 23 })).toMatchObject({ status: 409, body: { errors: [{ pointer: '/voidCodes' }] } });
    expect(await stored()).toHaveLength(27);
    expect(await lookAt()).toMatchObject({ headCount: 24, sheet: 'printed' });
    expect(await count({ headCount: 25 })).toMatchObject({ status: 200, body: { sheet: 'tooSmall' } });
    expect(await count({ headCount: 23, voidCodes: true })).toMatchObject({ status: 200, body: { sheet: 'none', headCount: 23 } });
    expect(await stored()).toEqual([]);
    expect((await print()).codes).toHaveLength(26);
    await set('running');
    await answer(20, 20);
    expect(await count({ headCount: 22, voidCodes: true }), 'while pupils answer').toMatchObject({ status: 409 });
    await set('ended');
    expect(await count({ headCount: 16, voidCodes: true })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/headCount' }] } });
    expect(await count({ headCount: 17, voidCodes: true })).toMatchObject({ status: 200 });
    expect(await stored()).toHaveLength(20);
  });

  it('starts a sitting within the window and with codes, ends it, and starts it again for those who were away', async () => {
    expect(await set('running')).toMatchObject({ status: 409, body: { errors: [{ pointer: '/codes' }] } });
    await print();
    expect(await set('ended')).toMatchObject({ status: 409 });
    at('2026-10-05T05:59:59Z');
    expect(await set('running')).toMatchObject({ status: 410 });
    at(opensAt);
    expect(await set('running')).toMatchObject({ status: 200, body: { sitting: 'running' } });
    expect(await set('running')).toMatchObject({ status: 200 });
    expect(await set('ended')).toMatchObject({ status: 200, body: { sitting: 'ended' } });
    expect(await set('running')).toMatchObject({ status: 200, body: { sitting: 'running' } });
    at(closesAt);
    expect(await set('ended')).toMatchObject({ status: 200 });
    expect(await set('running')).toMatchObject({ status: 410 });
  });

  it('counts a board at most once a minute, says no small numbers, and never how many are missing at the end', async () => {
    await print();
    await set('running');
    await answer(4, 4);
    expect((await lookAt()).board).toEqual({ kind: 'running', seenAt: lesson, started: 'fewerThanFive', sent: 'fewerThanFive' });
    await answer(14, 1);
    at('2026-10-06T08:20:59.999Z');
    expect((await lookAt()).board).toMatchObject({ seenAt: lesson, started: 'fewerThanFive' });
    at('2026-10-06T08:21:00Z');
    expect((await lookAt()).board).toEqual({ kind: 'running', seenAt: '2026-10-06T08:21:00.000Z', started: 18, sent: 5 });
    await answer(5, 18);
    await set('ended');
    at('2026-10-06T08:22:00Z');
    expect((await lookAt()).board).toEqual({ kind: 'ended', seenAt: '2026-10-06T08:22:00.000Z', sent: 'someMissing' });
    await answer(0, 1);
    at('2026-10-06T08:23:00Z');
    expect((await lookAt()).board).toEqual({ kind: 'ended', seenAt: '2026-10-06T08:23:00.000Z', sent: 'all' });
    // What a closing has counted and destroyed is not counted again.
    await within(async (tx) => {
      await tx.updateTable('tenant.fielding').set({ state: 'closed' }).execute();
      await tx.deleteFrom('tenant.response').execute();
    });
    at('2026-10-06T08:30:00Z');
    expect((await lookAt()).board).toMatchObject({ seenAt: '2026-10-06T08:23:00.000Z', sent: 'all' });
  });

  it('never counts a board that nobody has begun', async () => {
    await within((tx) => updateFieldingClass(tx, 'CLASS7BX', { sitting: 'ended' }));
    await look();
    const seen = await within((tx) => tx.selectFrom('tenant.fielding_class').select(['class_id', 'seen_at']).orderBy('class_id').execute());
    expect(seen).toEqual([
      { class_id: 'CLASS7AX', seen_at: null },
      { class_id: 'CLASS7BX', seen_at: new Date(lesson) },
      { class_id: 'CLASS9XX', seen_at: null },
    ]);
  });

  it('writes every act of the school down, without codes and without how many', async () => {
    const before = await within((tx) => tx.selectFrom('tenant.audit').select('entry').execute());
    await count({ headCount: 25, refusals: 1, sittingAt: lesson });
    await print();
    await set('running');
    await set('ended');
    await set('ended');
    const known = new Set(before.map(({ entry }) => entry));
    const rows = (await within((tx) => tx.selectFrom('tenant.audit').selectAll().execute())).filter(({ entry }) => !known.has(entry));
    const about = { ...place, class: '7A', schoolYear: '2026/27' };
    expect(Object.fromEntries(rows.map(({ act, object, detail }) => [act, { object, detail }]))).toEqual({
      'sitting.booked': { object: school, detail: { ...about, headCount: 25, refusals: 1, sittingAt: lesson } },
      'codes.printed': { object: school, detail: about },
      'sitting.started': { object: school, detail: about },
      'sitting.ended': { object: school, detail: about },
    });
    expect(rows).toHaveLength(4);
  });

  it('prints codes that pupils get in by while the sitting runs, and no longer', async () => {
    const { db, keyDir } = database();
    const wave = await openAskedWave(db, await openFieldingKeys(keyDir), {
      slug: 'east',
      document: townDocument,
      codes: [0],
      draw: randomBytes,
    });
    const [asked] = wave.classes;
    await inMunicipality(db, wave.municipality, async (tx) => {
      await updateFieldingClass(tx, asked!.classId, { head_count: 6, sitting: 'booked' });
      await addSchool(tx, wave.municipality, { ...anySchool, school, name: 'Ekskolan' });
    });
    who = { ...who!, memberships: new Map([[wave.municipality, [...who!.memberships.values()][0]!]]) };
    const path = `/api/m/east/schools/${school}/fieldings/${asked!.classId}`;
    const { codes } = (await (await app.request(`${path}/codes`, { method: 'POST' })).json()) as { codes: string[] };
    const pupil = await openPupil(wave, asked!, randomBytes);
    const token = async (code: string) => postJson(app, `/api/m/east/pupil/${asked!.classId}/token`, pupil.askFor(code));
    expect((await token(codes[0]!)).status, 'before').toBe(410);
    expect((await postJson(app, `${path}/sitting`, { to: 'running' })).status).toBe(200);
    const signed = await token(codes[0]!);
    expect(signed.status).toBe(200);
    const { blindSignature } = (await signed.json()) as { blindSignature: string };
    expect((await postJson(app, `${path}/sitting`, { to: 'ended' })).status).toBe(200);
    const another = await openPupil(wave, asked!, randomBytes);
    expect((await postJson(app, `/api/m/east/pupil/${asked!.classId}/token`, another.askFor(codes[1]!))).status, 'after').toBe(410);
    // Whoever had begun sends all the same.
    const sent = await pupil.seal(blindSignature, new Map());
    expect((await postJson(app, `/api/m/east/pupil/${asked!.classId}/response`, sent)).status).toBe(200);
    // A new sheet leaves the used code, and takes the others.
    await app.request(`${path}/codes`, { method: 'POST' });
    await postJson(app, `${path}/sitting`, { to: 'running' });
    expect((await token(codes[0]!)).status, 'the same again').toBe(200);
    expect((await postJson(app, `/api/m/east/pupil/${asked!.classId}/token`, another.askFor(codes[1]!))).status, 'void').toBe(404);
  });

  it('keeps two who print at once from doubling the codes', async () => {
    const sheets = await Promise.all([print(), print()]);
    expect(sheets.map(({ status }) => status)).toEqual([200, 200]);
    expect(await stored()).toHaveLength(27);
  });
});
