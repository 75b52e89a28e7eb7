/** Who is in a municipality and what they may, over the API, as admins change it. */
import type { Hono } from 'hono';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Grant, Role, Who } from '../../server/access/roles.ts';
import { createApp } from '../../server/app.ts';
import { insertAreaSet, retireAreaSet } from '../../server/areas/area-set.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import type { Letter } from '../../server/mail/mailer.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { addGrants } from '../../server/people/account.repository.ts';
import { replaceClaimGrants } from '../../server/people/claim-grants.ts';
import { openAccounts } from '../../server/people/accounts.ts';
import { acceptInvitation, createInvitation } from '../../server/people/invitation.service.ts';
import { findMembers } from '../../server/people/member.repository.ts';
import { saveSchools } from '../../server/schools/school.repository.ts';
import type { MappedAreaSet } from '../../survey/area-sets/mapped-area-set.ts';
import { onEachDatabase } from './databases.ts';

const everywhere = { kind: 'municipality' } as const;
const admin: Grant = { role: 'admin', scope: everywhere };
const analyst: Grant = { role: 'analyst', scope: everywhere };
const leadership: Grant = { role: 'leadership', scope: everywhere };
const now = Date.parse('2026-11-22T10:00:00Z');

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const;
const someAreas: MappedAreaSet = {
  id: 'districts',
  name: { sv: 'Delar', en: 'Districts' },
  validFrom: '2026-01-01',
  areas: (['N', 'A1'] as const).map((code) => ({
    code,
    name: { sv: code, en: code },
    within: code === 'N' ? null : 'N',
    units: code === 'N' ? [] : [code],
    keys: {},
    characteristics: {},
    geometry: { type: 'MultiPolygon', coordinates: [[square]] },
  })),
};

/** Where no letter can be sent. */
const nowhere = 'nowhere@north.example';

onEachDatabase('people', (database) => {
  let app: Hono;
  let north: string;
  let south: string;
  let letters: Letter[] = [];
  /** Whoever the cookie names, with what the database says that they may. */
  const whoOf = async (person: string): Promise<Who> => {
    const memberships = new Map();
    for (const municipality of [north, south])
      for (const member of await findMembers(database().db, municipality, person))
        memberships.set(municipality, { grants: member.grants, enclaveUntil: null });
    return { person, name: person, session: 's', secondFactor: true, memberships };
  };
  const ask = async (person: string, method: string, path: string, body?: unknown) => {
    const reply = await app.request(path, {
      method,
      headers: { cookie: `person=${person}`, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: reply.status, json: (await reply.json()) as never };
  };
  /** As from a form that shows what holds. */
  const putGrants = async (by: string, person: string, ...grants: readonly Grant[]) => {
    const [held] = await findMembers(database().db, north, person);
    const seen = held!.grants.filter(({ source }) => source === 'person').map(({ role, scope }) => ({ role, scope }));
    return ask(by, 'PUT', `/api/m/north/people/${person}/grants`, { grants, seen });
  };
  const audit = async () => {
    const rows = await inMunicipality(database().db, north, (tx) => tx.selectFrom('tenant.audit').selectAll().orderBy('at').execute());
    return rows.map(({ person, act, object, detail }) => ({ person, act, object, detail }));
  };
  const names = async () =>
    Object.fromEntries((await findMembers(database().db, north)).map((one) => [one.person, one.grants.map(({ role }): Role => role)]));

  beforeAll(async () => {
    const { db } = database();
    north = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    south = (await ensureMunicipality(db, { slug: 'south', name: 'South' })).municipality;
    const accounts = openAccounts({
      db,
      secret: 'of this test',
      publicUrl: () => 'https://motvikt.example',
      mailer: {
        kind: 'outbox',
        send: async (letter) => {
          if (letter.to === nowhere) throw new Error('The disk is full');
          letters.push(letter);
        },
      },
      log: silentLog,
      singleSignOn: null,
      example: false,
      clock: () => now,
    });
    app = createApp({
      db,
      accounts,
      findWho: async (headers) => {
        const person = /person=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
        return person ? whoOf(person) : null;
      },
      log: silentLog,
      version: 'test',
    });
    for (const id of ['ada', 'bo', 'cia'])
      await db
        .insertInto('accounts.person')
        .values({ id, name: id, email: `${id}@north.example`, email_verified: true, image: null })
        .execute();
  });
  beforeEach(async () => {
    const { db } = database();
    letters = [];
    await db.deleteFrom('accounts.membership').execute();
    await db.deleteFrom('accounts.invitation').execute();
    await addGrants(db, north, 'ada', [admin], { grantedBy: null });
    await addGrants(db, north, 'bo', [analyst], { grantedBy: 'ada' });
    await addGrants(db, south, 'cia', [admin], { grantedBy: null });
  });

  it('are listed to an admin, with what they may, and to nobody else', async () => {
    const { status, json } = await ask('ada', 'GET', '/api/m/north/people');
    expect([status, json]).toMatchObject([
      200,
      {
        people: [
          { person: 'ada', email: 'ada@north.example', grants: [{ role: 'admin', source: 'person' }], enclave: null, self: true },
          { person: 'bo', grants: [{ role: 'analyst' }], self: false },
        ],
        invitations: [],
      },
    ]);
    for (const person of ['bo', 'cia']) expect((await ask(person, 'GET', '/api/m/north/people')).status, person).toBe(403);
  });

  it('are invited with word of where the letter goes, and whether it went', async () => {
    const invite = (email: string) => ask('ada', 'POST', '/api/m/north/invitations', { email, grants: [analyst] });
    expect((await invite('new@north.example')).json).toEqual({ done: true, isSent: true });
    expect((await invite(nowhere)).json).toEqual({ done: true, isSent: false });
    const { json } = await ask('ada', 'GET', '/api/m/north/people');
    expect(json).toMatchObject({ letters: 'outbox' });
    expect((json as { invitations: unknown[] }).invitations).toHaveLength(2);
  });

  it('are invited by a letter whose link stands nowhere else', async () => {
    expect((await ask('ada', 'POST', '/api/m/north/invitations', { email: 'New@North.example', grants: [analyst] })).status).toBe(200);
    expect(letters).toMatchObject([
      { to: 'New@North.example', text: expect.stringContaining('https://motvikt.example/account/invitation#') },
    ]);
    const token = /invitation#([\w-]+)/.exec(letters[0]!.text)![1]!;
    const { json } = await ask('ada', 'GET', '/api/m/north/people');
    expect(json).toMatchObject({
      invitations: [{ email: 'new@north.example', grants: [analyst], expiresAt: '2026-12-06T10:00:00.000Z' }],
    });
    expect(JSON.stringify([json, await audit()])).not.toContain(token);
    expect((await audit()).at(-1)).toMatchObject({ person: 'ada', act: 'invitation.sent', detail: { grants: [analyst] } });
    const [{ invitation }] = (json as { invitations: [{ invitation: string }] }).invitations;
    expect((await ask('cia', 'DELETE', `/api/m/south/invitations/${invitation}`)).status).toBe(404);
    expect((await ask('ada', 'DELETE', `/api/m/north/invitations/${invitation}`)).status).toBe(200);
    expect((await ask('ada', 'DELETE', `/api/m/north/invitations/${invitation}`)).status).toBe(404);
  });

  it('get other roles, which are recorded with those of before', async () => {
    const grants: Grant[] = [admin, { role: 'alliance', scope: { kind: 'area', code: 'harbour' } }];
    expect((await putGrants('ada', 'bo', ...grants)).status).toBe(200);
    expect(await names()).toEqual({ ada: ['admin'], bo: ['admin', 'alliance'] });
    expect((await audit()).at(-1)).toEqual({
      person: 'ada',
      act: 'grants.changed',
      object: 'bo',
      detail: { name: 'bo', email: 'bo@north.example', before: [analyst], after: grants },
    });
    const wrong = await putGrants('ada', 'bo', { role: 'schoolContact', scope: everywhere });
    expect(wrong).toMatchObject({ status: 400, json: { errors: [{ pointer: '/grants/0' }] } });
    const half: Grant = { role: 'alliance', scope: { kind: 'area', code: '\ud800' } };
    expect((await putGrants('ada', 'bo', half)).status, 'half a letter').toBe(400);
  });

  it('are not changed by an admin who has not seen what another one gave them meanwhile', async () => {
    const reader: Grant = { role: 'reader', scope: everywhere };
    const change = (grants: Grant[], seen: Grant[]) => ask('ada', 'PUT', '/api/m/north/people/bo/grants', { grants, seen });
    // Both have opened the form while bo was an analyst.
    const both = await Promise.all([change([analyst, leadership], [analyst]), change([analyst, reader], [analyst])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)).toMatchObject({ json: { type: 'urn:motvikt:problem:changedMeanwhile' } });
    expect((await names())['bo']).toHaveLength(2);
    const given = both[0]!.status === 200 ? leadership : reader;
    expect((await audit()).at(-1)).toMatchObject({ act: 'grants.changed', detail: { after: [analyst, given] } });
    // In another order it is the same; and what holds already may be sent again by whom no reply has reached.
    expect((await change([given], [given, analyst])).status).toBe(200);
    expect((await change([given], [given, analyst])).status).toBe(200);
    expect((await ask('ada', 'PUT', '/api/m/north/people/bo/grants', { grants: [analyst] })).status, 'without a word on it').toBe(400);
  });

  it('keep what single sign-on gave them, whatever an admin grants', async () => {
    const reader: Grant = { role: 'reader', scope: everywhere };
    await addGrants(database().db, north, 'bo', [reader], { source: 'claims', grantedBy: null });
    await putGrants('ada', 'bo');
    expect(await names()).toEqual({ ada: ['admin'], bo: ['reader'] });
  });

  it('keep what an admin gave them when single sign-on gave it too, and gives it no more', async () => {
    const { db } = database();
    const bo = { person: 'bo', name: 'bo' };
    await replaceClaimGrants(db, bo, new Map([[north, [leadership]]]), new Date(now));
    expect((await putGrants('ada', 'bo', leadership)).status).toBe(200);
    await replaceClaimGrants(db, bo, new Map([[north, [leadership]]]), new Date(now));
    await replaceClaimGrants(db, bo, new Map(), new Date(now));
    expect((await findMembers(db, north, 'bo'))[0]!.grants).toEqual([{ ...leadership, source: 'person' }]);
  });

  it('are in the log when single sign-on changes what they may, and only then', async () => {
    const { db } = database();
    const bo = { person: 'bo', name: 'bo' };
    const before = (await audit()).length;
    for (const given of [[leadership, admin], [admin, leadership], []])
      await replaceClaimGrants(db, bo, new Map([[north, given]]), new Date(now));
    expect((await audit()).slice(before)).toEqual([
      { person: 'bo', act: 'grants.claimed', object: 'bo', detail: { name: 'bo', before: [], after: [admin, leadership] } },
      { person: 'bo', act: 'grants.claimed', object: 'bo', detail: { name: 'bo', before: [admin, leadership], after: [] } },
    ]);
  });

  it('have nobody on the way in any more when they stop being admins, in whatever way', async () => {
    const { db } = database();
    const bo = { person: 'bo', name: 'bo' };
    const open = async () => ((await ask('ada', 'GET', '/api/m/north/people')).json as { invitations: object[] }).invitations.length;
    const become = () => addGrants(db, north, 'bo', [admin], { grantedBy: 'ada' });
    const claim = (...grants: Grant[]) => replaceClaimGrants(db, bo, new Map([[north, grants]]), new Date(now));
    for (const [name, begin, stop] of [
      ['other roles', become, () => putGrants('ada', 'bo', analyst)],
      ['claims', () => claim(admin), () => claim()],
      ['removed', become, () => ask('ada', 'DELETE', '/api/m/north/people/bo')],
    ] as const) {
      await begin();
      for (const person of ['ada', 'bo'])
        expect((await ask(person, 'POST', '/api/m/north/invitations', { email: `by-${person}@x.example`, grants: [admin] })).status).toBe(
          200,
        );
      expect(await open(), name).toBe(2);
      await stop();
      expect(await open(), name).toBe(1);
      await db.deleteFrom('accounts.invitation').execute();
    }
    expect((await audit()).at(-1)).toMatchObject({ act: 'person.removed', detail: { withdrawn: ['by-bo@x.example'] } });
  });

  it('cannot come back by an invitation that waits in their mailbox, nor keep two', async () => {
    const { db } = database();
    const invite = async (grants: Grant[], email = 'Bo@north.example') => {
      expect((await ask('ada', 'POST', '/api/m/north/invitations', { email, grants })).status).toBe(200);
      return /invitation#([\w-]+)/.exec(letters.at(-1)!.text)![1]!;
    };
    const isOpen = async (token: string) => (await app.request(...look(token))).status === 200;
    const look = (token: string) =>
      [
        '/api/invitations/look',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) },
      ] as const;
    const first = await invite([admin]);
    const elsewhere = await invite([admin], 'cia@north.example');
    const second = await invite([leadership]);
    expect([await isOpen(first), await isOpen(second)], 'the newest holds').toEqual([false, true]);
    await putGrants('ada', 'bo', leadership);
    expect(await isOpen(second), 'other roles').toBe(false);
    const third = await invite([admin]);
    const fourth = await createInvitation(db, {
      municipality: north,
      email: 'bo@north.example',
      grants: [admin],
      invitedBy: 'ada',
      now: new Date(now),
    });
    const account = { person: 'bo', name: 'bo', email: 'bo@north.example' };
    expect(await acceptInvitation(db, { token: third, now: new Date(now), account, notebooks: [] })).toEqual({ kind: 'accepted' });
    expect(await isOpen(fourth.token), 'accepted another').toBe(false);
    const last = await invite([admin]);
    expect((await ask('ada', 'DELETE', '/api/m/north/people/bo')).status).toBe(200);
    expect(await isOpen(last), 'removed').toBe(false);
    expect((await audit()).at(-1)).toMatchObject({ act: 'person.removed', detail: { withdrawn: ['bo@north.example'] } });
    expect(await isOpen(elsewhere), "another's").toBe(true);
  });

  it('cannot all stop being admins, not even at the same moment', async () => {
    const before = (await audit()).length;
    for (const [method, path, body] of [
      ['PUT', '/api/m/north/people/ada/grants', { grants: [analyst], seen: [admin] }],
      ['DELETE', '/api/m/north/people/ada', undefined],
    ] as const)
      expect((await ask('ada', method, path, body)).status, method).toBe(409);
    expect((await audit()).length).toBe(before);
    await addGrants(database().db, north, 'bo', [admin], { grantedBy: 'ada' });
    const both = await Promise.all([ask('ada', 'DELETE', '/api/m/north/people/bo'), ask('bo', 'DELETE', '/api/m/north/people/ada')]);
    // Who comes when the other is through is no member any more.
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, expect.toBeOneOf([403, 409])]);
    expect(Object.values(await names()), 'whichever of them').toEqual([expect.arrayContaining(['admin'])]);
  });

  it('are removed from one municipality and from no other', async () => {
    await addGrants(database().db, south, 'bo', [analyst], { grantedBy: 'cia' });
    expect((await ask('ada', 'DELETE', '/api/m/north/people/bo')).status).toBe(200);
    expect(await names()).toEqual({ ada: ['admin'] });
    expect((await findMembers(database().db, south, 'bo'))[0]!.grants).toHaveLength(1);
    expect((await audit()).at(-1)).toMatchObject({
      act: 'person.removed',
      object: 'bo',
      detail: { name: 'bo', email: 'bo@north.example' },
    });
    for (const person of ['bo', 'cia', 'nobody'])
      expect((await ask('ada', 'DELETE', `/api/m/north/people/${person}`)).status, person).toBe(404);
  });

  it('get the right to the enclave by name, for a time, with a reason, and from somebody else', async () => {
    const until = '2026-12-24T12:00:00Z';
    const reason = 'Check of the weights of 2026';
    expect((await ask('ada', 'PUT', '/api/m/north/people/bo/enclave', { until, reason })).status).toBe(200);
    const [bo] = await findMembers(database().db, north, 'bo');
    expect(bo!.enclave).toEqual({ until: new Date(until), reason, grantedBy: 'ada' });
    expect((await audit()).at(-1)).toMatchObject({ act: 'enclave.granted', object: 'bo', detail: { name: 'bo', reason } });
    for (const [person, body, status] of [
      ['ada', { until, reason }, 403],
      ['cia', { until, reason }, 404],
      ['bo', { until: '2026-11-22T10:00:00Z', reason }, 400],
      ['bo', { until, reason: 'because' }, 400],
      ['bo', { until, reason: 'half a letter \ud800' }, 400],
    ] as const)
      expect((await ask('ada', 'PUT', `/api/m/north/people/${person}/enclave`, body)).status, JSON.stringify([person, body])).toBe(status);
    expect((await ask('ada', 'DELETE', '/api/m/north/people/bo/enclave')).status).toBe(200);
    expect((await findMembers(database().db, north, 'bo'))[0]!.enclave).toBeNull();
    await putGrants('ada', 'bo', { role: 'reader', scope: everywhere });
    expect((await ask('ada', 'PUT', '/api/m/north/people/bo/enclave', { until, reason })).status).toBe(409);
  });

  it('lose the enclave with the role that it hangs on, in whatever way, and do not get it back with the role', async () => {
    const { db } = database();
    const bo = { person: 'bo', name: 'bo' };
    const put = (...grants: Grant[]) => putGrants('ada', 'bo', ...grants);
    const claim = (...grants: Grant[]) => replaceClaimGrants(db, bo, new Map([[north, grants]]), new Date(now));
    const reader: Grant = { role: 'reader', scope: everywhere };
    for (const [name, change, back, acts] of [
      ['other roles', () => put(reader), () => put(analyst), ['grants.changed', 'enclave.ended']],
      ['claims', () => claim(reader), () => claim(analyst), ['grants.claimed', 'enclave.ended']],
      ['removed', () => ask('ada', 'DELETE', '/api/m/north/people/bo'), () => claim(analyst), ['person.removed', 'enclave.ended']],
    ] as const) {
      if (name === 'claims') {
        await claim(analyst);
        await put(reader);
        await claim(analyst, leadership);
      }
      const body = { until: '2026-12-24T12:00:00Z', reason: 'Check of the weights of 2026' };
      expect((await ask('ada', 'PUT', '/api/m/north/people/bo/enclave', body)).status, name).toBe(200);
      const before = (await audit()).length;
      await change();
      expect(
        (await audit())
          .slice(before)
          .map(({ act }) => act)
          .toSorted(),
        name,
      ).toEqual(acts.toSorted());
      await back();
      expect((await findMembers(db, north, 'bo'))[0]!.enclave, name).toBeNull();
    }
  });

  it('cannot be let into the enclave unseen: data protection and the other admins get a letter', async () => {
    const { db } = database();
    await addGrants(db, north, 'cia', [{ role: 'dataProtection', scope: everywhere }], { grantedBy: 'ada' });
    const reason = 'Check of the weights of 2026';
    const grant = () => ask('ada', 'PUT', '/api/m/north/people/bo/enclave', { until: '2026-12-24T12:00:00Z', reason });
    await grant();
    expect(letters).toMatchObject([{ to: 'cia@north.example', text: expect.stringContaining('https://motvikt.example/m/north/audit') }]);
    for (const part of ['bo (bo@north.example)', '2026-12-24', reason]) expect(letters[0]!.text).toContain(part);
    letters = [];
    await putGrants('ada', 'cia', admin);
    await grant();
    expect(letters.map(({ to }) => to)).toEqual(['cia@north.example']);
  });

  it('are listed with the places that they may be bound to: areas in force, each once, and schools that have not closed', async () => {
    const { db } = database();
    const of = async (slug: string) => ((await ask('cia', 'GET', `/api/m/${slug}/people`)).json as { places: unknown }).places;
    expect(await of('south')).toEqual({ areas: [], schools: [] });
    const newer = { ...someAreas, id: 'newer', name: { sv: 'Nya', en: 'New' }, validFrom: '2026-08-01' };
    const school = { operator: 'public', area: null, validFrom: null, predecessors: [] } as const;
    await inMunicipality(db, south, async (tx) => {
      await insertAreaSet(tx, south, { ...someAreas, areas: [...someAreas.areas, { ...someAreas.areas[1]!, code: 'A2' }] });
      await insertAreaSet(tx, south, newer);
      await insertAreaSet(tx, south, { ...someAreas, id: 'gone', areas: [{ ...someAreas.areas[0]!, code: 'Z' }] });
      await retireAreaSet(tx, 'gone', '2026-11-21');
      await saveSchools(tx, south, [
        { ...school, school: '22222222', name: 'Two', validTo: '2026-11-22' },
        { ...school, school: '11111111', name: 'One', validTo: '2026-11-21' },
        { ...school, school: '33333333', name: 'Three', validTo: null },
      ]);
    });
    const [named, old] = [(code: string) => ({ sv: code, en: code }), someAreas.name];
    expect(await of('south')).toEqual({
      areas: [
        { code: 'N', name: named('N'), set: newer.name },
        { code: 'A1', name: named('A1'), set: newer.name },
        { code: 'A2', name: named('A1'), set: old },
      ],
      schools: [
        { code: '33333333', name: 'Three' },
        { code: '22222222', name: 'Two' },
      ],
    });
  });

  it('are bound to areas and schools that are there, once there are any', async () => {
    const { db } = database();
    const ally = (code: string): Grant => ({ role: 'alliance', scope: { kind: 'area', code } });
    const contact = (school: string): Grant => ({ role: 'schoolContact', scope: { kind: 'school', code: school } });
    const put = (...grants: Grant[]) => putGrants('ada', 'bo', ...grants);
    expect((await put(ally('harbour'), contact('99999999'))).status, 'nothing to compare with').toBe(200);
    const school = { name: 'One', operator: 'public', area: null, validFrom: null, validTo: null, predecessors: [] } as const;
    await inMunicipality(db, north, async (tx) => {
      await saveSchools(tx, north, [{ school: '12345678', ...school }]);
      await insertAreaSet(tx, north, someAreas);
    });
    expect((await put(ally('harbour'), contact('99999999'))).status, 'as before').toBe(200);
    expect(await put(ally('A1'), ally('NOSUCHAREA'), contact('12345678'), contact('88888888'))).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/grants/1' }, { pointer: '/grants/3' }] },
    });
    expect((await put(ally('A1'), contact('12345678'))).status).toBe(200);
    expect((await put(contact('99999999'))).status, 'no more').toBe(400);
    const invitation = { email: 'n@north.example', grants: [contact('88888888')] };
    expect((await ask('ada', 'POST', '/api/m/north/invitations', invitation)).status).toBe(400);
  });
});
