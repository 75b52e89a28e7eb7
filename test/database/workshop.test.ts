/** A workshop from its making to the decision over a real database, and what the database then tells of who voted how. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { type Kysely, sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { createLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import type { Decision } from '../../server/workshops/decision.ts';
import type { Room } from '../../server/workshops/room.ts';
import type { LedWorkshop } from '../../server/workshops/workshop.routes.ts';
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { type Ask, draw, joinRoom, type Phone } from '../workshop/phone.ts';
import { onEachDatabase } from './databases.ts';

const both = (text: string) => ({ sv: text, en: text });
const content = {
  title: 'Norr väljer',
  source: null,
  candidates: [
    { kind: 'place', name: 'Gångvägen vid skolan', note: 'Mörkt från klockan 15' },
    { kind: 'place', name: 'Torget', note: '' },
    { kind: 'indicator', name: 'Äldre som undviker att gå ut', unit: 'procent', note: '' },
  ],
  criteria: [
    { question: both('Hur stort är problemet?'), lowest: both('Litet'), highest: both('Stort'), weight: 2 },
    { question: both('Kan vi påverka det?'), lowest: both('Nej'), highest: both('Ja'), weight: 1 },
  ],
  sectors: ['school', 'police', 'youth', 'resident'],
};
const prefers = (candidate: string, group: string) => ({
  group,
  scores: { c1: [2, 2], c2: [2, 3], c3: [1, 1], [candidate]: [5, 4] },
});

onEachDatabase('workshops', (database) => {
  let app: Hono;
  let keys: FieldingKeyStore;
  let who: Who | null = null;
  const lines: string[] = [];
  const as = (role: Role, scope: Grant['scope'] = { kind: 'municipality' }) => {
    who = {
      person: 'p',
      name: 'Kim',
      session: 's',
      secondFactor: true,
      memberships: new Map([[municipality, { grants: [{ role, scope }], enclaveUntil: null }]]),
    };
  };
  let municipality = '';
  const request = async <T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const reply = await app.request(path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: reply.status, body: (await reply.json()) as T };
  };
  const ask: Ask = (path, body) => request(body === undefined ? 'GET' : 'POST', path, body);
  const path = '/api/m/north/areas/-/workshops';
  const make = async (change: object = {}) => (await request<LedWorkshop>('POST', path, { ...content, ...change })).body;
  const move = async ({ room }: LedWorkshop, to: string) => {
    const now = (await request<LedWorkshop>('GET', `${path}/${room.workshop}`)).body;
    return request<LedWorkshop>('POST', `${path}/${room.workshop}/stage`, { version: now.room.version, to });
  };
  const roomOf = async ({ room }: LedWorkshop) => (await request<Room>('GET', `/api/m/north/w/${room.code}`)).body;
  const castAll = async (phones: readonly Phone[], round: number, candidate: (at: number) => string) => {
    for (const [at, phone] of phones.entries()) {
      const ballot = await phone.seal(round, prefers(candidate(at), content.sectors[at % 2]!));
      expect(await phone.cast(ballot)).toBe(200);
    }
  };
  const everything = <T>(statement: string) =>
    (database().db as unknown as Kysely<never>).transaction().execute(async (tx) => {
      await sql`select set_config('role', 'motvikt_app', true), set_config('motvikt.municipality', ${municipality}, true)`.execute(tx);
      return (await sql.raw<T>(statement).execute(tx)).rows;
    });

  beforeAll(async () => {
    const { db, keyDir } = database();
    keys = await openFieldingKeys(keyDir);
    municipality = (await ensureMunicipality(db, { slug: 'north', name: 'Nord' })).municipality;
    app = createApp({ db, fieldingKeys: keys, findWho: async () => who, log: createLog((line) => lines.push(line)), version: 'test' });
    as('ctcCoordinator');
  });

  it('go from the door over two blind rounds to a decision with its minutes', async () => {
    const made = await make();
    expect((await request('GET', `/api/m/north/w/${made.room.code}`)).status).toBe(404);
    await move(made, 'gathering');
    const phones = await Promise.all(Array.from({ length: 12 }, () => joinRoom(ask, 'north', made.room.code)));
    expect(await phones[0]!.cast(await phones[0]!.seal(1, prefers('c1', 'school')))).toBe(410);

    await move(made, 'first');
    await castAll(phones, 1, (at) => (at < 8 ? 'c1' : 'c2'));
    expect((await roomOf(made)).rounds[0]!.result).toBeNull();
    const talk = (await move(made, 'talk')).body.room;
    const first = talk.rounds[0]!.result!;
    expect(first.ballots).toBe(12);
    expect(first.candidates.map((one) => one.kind === 'counted' && one.place)).toEqual([1, 2, 3]);
    expect(first.candidates[0]).toMatchObject({
      groups: [
        { group: 'police', n: 6 },
        { group: 'school', n: 6 },
      ],
    });
    expect(await phones[0]!.cast(await phones[0]!.seal(1, prefers('c1', 'school')))).toBe(200);

    await move(made, 'second');
    await castAll(phones, 2, () => 'c2');
    const decided = (await move(made, 'deciding')).body.room;
    expect(decided.changes!.map((one) => one.kind === 'compared' && one.placeAfter)).toEqual([2, 1, 3]);

    const begun = (await request<Decision>('POST', '/api/m/north/areas/-/decisions', { workshop: made.room.workshop })).body;
    const priority = (name: string) => ({ subject: { kind: 'place', name }, reason: 'Flest såg det', dissent: '' });
    const written = {
      revision: begun.revision,
      decides: true,
      title: begun.title,
      decidedOn: '2026-11-22',
      present: 'Alva, Bo',
      notes: 'Vi talade länge om torget.',
      notebook: null,
      priorities: [priority('Torget'), priority('Gångvägen vid skolan')],
    };
    const decisions = `/api/m/north/areas/-/decisions/${begun.decision}`;
    expect((await request('PUT', decisions, { ...written, priorities: [priority('Torget')] })).status).toBe(400);
    const saved = (await request<Decision>('PUT', decisions, written)).body;
    expect(saved).toMatchObject({ state: 'decided', participants: { counted: { admitted: 12, ballots: [12, 12], paper: [0, 0] } } });
    expect(saved.minutes.rounds.map(({ result }) => result.ballots)).toEqual([12, 12]);
    expect((await request('PUT', decisions, { ...written, revision: saved.revision })).status).toBe(409);

    // With the decision the workshop is over: nothing is left that could be opened.
    expect((await roomOf(made)).stage).toBe('finished');
    expect(await everything('select * from tenant.workshop_ballot')).toEqual([]);
    expect(await everything('select * from tenant.workshop_admission')).toEqual([]);
    expect(await everything('select key_id from tenant.workshop_round where key_id is not null')).toEqual([]);
    expect(await readdir(join(database().keyDir, 'fieldings'))).toEqual([]);
    expect((await roomOf(made)).rounds.map(({ result }) => result?.ballots)).toEqual([12, 12]);

    // The log calls both as they are called.
    as('dataProtection');
    const { acts } = (await request<{ acts: { object: object }[] }>('GET', '/api/m/north/audit')).body;
    as('ctcCoordinator');
    const objects = acts.map(({ object }) => object);
    expect(objects).toContainEqual({ kind: 'workshop', id: made.room.workshop, name: content.title });
    expect(objects).toContainEqual({ kind: 'decision', id: begun.decision, name: written.title });
  });

  it('count a ballot once however often it is sent, also at the same time, and let a phone in once', async () => {
    const made = await make();
    await move(made, 'gathering');
    const phones = await Promise.all(Array.from({ length: 5 }, () => joinRoom(ask, 'north', made.room.code)));
    await move(made, 'first');
    const ballots = await Promise.all(phones.map((phone) => phone.seal(1, prefers('c1', 'youth'))));
    const replies = await Promise.all(ballots.flatMap((ballot, at) => Array.from({ length: 4 }, () => phones[at]!.cast(ballot))));
    expect(new Set(replies)).toEqual(new Set([200]));
    // Another ballot with the same token: the first one stays.
    expect(await phones[0]!.cast(await phones[0]!.seal(1, prefers('c3', 'police')))).toBe(200);
    const { result } = (await move(made, 'talk')).body.room.rounds[0]!;
    expect(result!.ballots).toBe(5);
    expect(result!.candidates[0]).toMatchObject({ kind: 'counted', n: 5, groups: [{ group: 'youth', n: 5 }] });
  });

  it('refuse a ballot of another round, one without a signature, and one of another length', async () => {
    const made = await make();
    await move(made, 'gathering');
    const phone = await joinRoom(ask, 'north', made.room.code);
    await move(made, 'first');
    const ballot = await phone.seal(1, prefers('c1', 'school'));
    const second = await phone.seal(2, prefers('c1', 'school'));
    expect(await phone.cast({ ...second, round: 1 })).toBe(400);
    expect(await phone.cast({ ...ballot, signature: second.signature } as never)).toBe(400);
    expect(await phone.cast({ ...ballot, sealed: ballot.sealed.slice(0, -4) } as never)).toBe(400);
    expect(await phone.cast(second)).toBe(410);
    expect(await phone.cast(ballot)).toBe(200);
  });

  it('say nothing below five voters, and of a reopened round nothing that one to four more would give away', async () => {
    const made = await make();
    await move(made, 'gathering');
    const phones = await Promise.all(Array.from({ length: 10 }, () => joinRoom(ask, 'north', made.room.code)));
    await move(made, 'first');
    await castAll(phones.slice(0, 4), 1, () => 'c1');
    const few = (await move(made, 'talk')).body.room.rounds[0]!.result!;
    expect(few.candidates.map(({ kind }) => kind)).toEqual(['tooFewVoters', 'tooFewVoters', 'tooFewVoters']);
    await move(made, 'first');
    await castAll(phones.slice(4, 5), 1, () => 'c1');
    const told = (await move(made, 'talk')).body.room.rounds[0]!.result!;
    expect(told).toMatchObject({ ballots: 5, untold: 0 });
    await move(made, 'first');
    expect((await roomOf(made)).rounds[0]!.result).toBeNull();
    await castAll(phones.slice(5, 6), 1, () => 'c3');
    const kept = (await move(made, 'talk')).body.room.rounds[0]!.result!;
    expect(kept).toEqual({ ...told, untold: 1 });
    await move(made, 'first');
    await castAll(phones.slice(6), 1, () => 'c3');
    expect((await move(made, 'talk')).body.room.rounds[0]!.result).toMatchObject({ ballots: 10, untold: 0 });
  });

  it('take paper ballots and late phones, and let nobody in who was not led here', async () => {
    const made = await make();
    const paper = { round: 1, token: Buffer.from(draw(32)).toString('base64url') };
    await move(made, 'gathering');
    const early = await joinRoom(ask, 'north', made.room.code);
    await move(made, 'first');
    const late = await joinRoom(ask, 'north', made.room.code.toLowerCase());
    for (const phone of [early, late]) expect(await phone.cast(await phone.seal(1, prefers('c1', 'school')))).toBe(200);
    // A facilitator's browser seals what stands on the paper, like a phone.
    const sealed = (await early.seal(1, prefers('c1', 'school'))).sealed;
    for (let tries = 0; tries < 2; tries++)
      expect((await request('POST', `${path}/${made.room.workshop}/paper-ballots`, { ...paper, sealed })).status).toBe(200);
    expect(await everything(`select count(*)::int as n from tenant.workshop_ballot where workshop = '${made.room.workshop}'`)).toEqual([
      { n: 3 },
    ]);
    expect((await roomOf(made)).rounds[0]!.paper).toBe(1);

    as('ctcCoordinator', { kind: 'area', code: 'hill' });
    expect((await request('GET', `${path}/${made.room.workshop}`)).status).toBe(403);
    expect((await request('GET', `/api/m/north/areas/hill/workshops/${made.room.workshop}`)).status).toBe(404);
    as('ctcCoordinator');
    await move(made, 'talk');
    await move(made, 'deciding');
    await expect(joinRoom(ask, 'north', made.room.code)).rejects.toThrow('410');
  });

  it('keep nothing that joins an admission to a ballot or one round to the other, and nothing of the room in the log', async () => {
    const made = await make();
    await move(made, 'gathering');
    const phones: Phone[] = [];
    for (let at = 0; at < 6; at++) phones.push(await joinRoom(ask, 'north', made.room.code));
    await move(made, 'first');
    await castAll(phones, 1, (at) => (at === 0 ? 'c3' : 'c1'));
    const ofThis = `where workshop = '${made.room.workshop}'`;
    const admissions = await everything<{ admission: Uint8Array; blinded: Uint8Array }>(
      `select * from tenant.workshop_admission ${ofThis}`,
    );
    const ballots = await everything<{ token: Uint8Array; sealed: Uint8Array }>(`select * from tenant.workshop_ballot ${ofThis}`);
    // What is stored of a phone is there once as its hash, and in no ballot.
    const hashed = phones.map(({ admission }) => createHash('sha256').update(fromBase64Url(admission)!).digest('hex'));
    expect(admissions.map(({ admission }) => Buffer.from(admission).toString('hex')).toSorted()).toEqual(hashed.toSorted());
    const columns = await everything<{ table_name: string; column_name: string }>(
      "select table_name, column_name from information_schema.columns where table_name in ('workshop_admission', 'workshop_ballot')",
    );
    const of = (table: string) => columns.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name);
    expect(
      of('workshop_admission')
        .filter((column) => of('workshop_ballot').includes(column))
        .toSorted(),
    ).toEqual(['municipality', 'workshop']);
    // The one who thinks otherwise is sealed like all others: no two ballots agree in any part, and all are as long.
    expect(new Set(ballots.map(({ sealed }) => sealed.length)).size).toBe(1);
    expect(new Set(ballots.map(({ sealed }) => Buffer.from(sealed.subarray(65)).toString('hex'))).size).toBe(6);
    await move(made, 'talk');
    await move(made, 'second');
    await castAll(phones, 2, () => 'c1');
    const second = await everything<{ token: Uint8Array }>(`select token from tenant.workshop_ballot ${ofThis}`);
    const tokens = new Set(ballots.map(({ token }) => Buffer.from(token).toString('hex')));
    expect(second.filter(({ token }) => tokens.has(Buffer.from(token).toString('hex')))).toEqual([]);
    expect(lines.filter((line) => line.includes('/w/') || line.includes(made.room.code))).toEqual([]);
  });

  it('tell every screen of a change, and one that comes later the room as it is', async () => {
    const made = await make();
    await move(made, 'gathering');
    const events = async (until: (text: string) => boolean) => {
      const reply = await app.request(`/api/m/north/w/${made.room.code}/events`);
      expect(reply.headers.get('content-type')).toBe('text/event-stream');
      const reader = reply.body!.getReader();
      const decoder = new TextDecoder();
      let text = '';
      const whole = (async () => {
        while (!until(text)) text += decoder.decode((await reader.read()).value, { stream: true });
        await reader.cancel();
        return text;
      })();
      return { whole };
    };
    const projector = await events((text) => text.includes('"stage":"talk"'));
    const phones = await Promise.all(Array.from({ length: 5 }, () => joinRoom(ask, 'north', made.room.code)));
    await move(made, 'first');
    await castAll(phones, 1, () => 'c2');
    const counting = await events((text) => text.includes('{"admitted":5,"cast":5,"paper":0}'));
    expect(await counting.whole).toContain('"stage":"first"');
    await move(made, 'talk');
    const seen = await projector.whole;
    expect(seen).toContain('event: room');
    expect(seen.indexOf('"stage":"gathering"')).toBeLessThan(seen.indexOf('"stage":"talk"'));
    const late = await events((text) => text.includes('event: counts'));
    expect(await late.whole).toContain('"stage":"talk"');
  });
});
