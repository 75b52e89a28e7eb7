/** Signing in, from the first link to the last recovery code, on both databases and through the routes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { secondFactorOffWith } from '../../server/cli/second-factor-off.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { silentLog } from '../../server/log.ts';
import { addGrants, insertPerson } from '../../server/people/account.repository.ts';
import { limits } from '../../server/people/attempts.rules.ts';
import { createInvitation } from '../../server/people/invitation.service.ts';
import { hashPassword } from '../../server/people/password-hash.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { ProblemError } from '../../server/problem.ts';
import { memoryIo } from '../server/cli/memory-io.ts';
import { totp } from '../totp.ts';
import { onEachDatabase } from './databases.ts';
import { type AccountsUnderTest, accountsUnderTest, testBrowser } from './open-accounts.ts';

const password = 'ett långt och eget lösenord';
const other = 'ett annat, lika eget ord';

onEachDatabase('signing in', (database) => {
  let own: AccountsUnderTest;
  let north: string;
  let hash: string;
  let people = 0;
  const newPerson = async (role: 'analyst' | 'leadership' = 'leadership') => {
    const email = `person-${people++}@kommun.example`;
    const person = await insertPerson(database().db, { name: 'Kim Exempel', email, password: hash });
    await addGrants(database().db, north, person, [{ role, scope: { kind: 'municipality' } }], { grantedBy: null });
    return { person, email };
  };
  beforeAll(async () => {
    const { db, keyDir } = database();
    own = await accountsUnderTest({ db, keyDir });
    north = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    hash = await hashPassword(password, { cost: 1024, blockSize: 8, parallelization: 1 });
  });

  it('lets a person in with the password, says who they are, and lets them out again', async () => {
    const { email } = await newPerson();
    const browser = testBrowser(own.app);
    expect((await browser.get('/api/me')).body).toMatchObject({ person: null });
    expect(await browser.post('/api/sign-in', { email: email.toUpperCase(), password })).toMatchObject({
      status: 200,
      body: { next: 'done' },
    });
    expect((await browser.get('/api/me')).body).toEqual({
      person: { name: 'Kim Exempel', email, hasPassword: true, secondFactor: { on: false, passed: false }, example: false },
      municipalities: [
        {
          slug: 'north',
          name: 'North',
          roles: ['leadership'],
          grants: [{ role: 'leadership', scope: { kind: 'municipality' } }],
          enclaveUntil: null,
          pages: expect.any(Array),
        },
      ],
      example: false,
    });
    const stolen = new Map(browser.cookies);
    expect((await browser.post('/api/sign-out')).status).toBe(200);
    expect((await browser.get('/api/me')).body).toMatchObject({ person: null });
    for (const [name, value] of stolen) browser.cookies.set(name, value);
    expect((await browser.get('/api/me')).body, 'the session itself is gone').toMatchObject({ person: null });
  });

  it('ends the session that the browser had when somebody signs in anew, and no other', async () => {
    const { email } = await newPerson();
    const [browser, elsewhere, stolen] = [testBrowser(own.app), testBrowser(own.app), testBrowser(own.app)];
    for (const one of [browser, elsewhere]) await one.post('/api/sign-in', { email, password });
    for (const [name, value] of browser.cookies) stolen.cookies.set(name, value);
    expect((await browser.post('/api/sign-in', { email, password: other })).status).toBe(401);
    expect((await stolen.get('/api/me')).body, 'a wrong password ends nothing').toMatchObject({ person: { email } });
    expect((await browser.post('/api/sign-in', { email, password })).status).toBe(200);
    expect((await stolen.get('/api/me')).body).toMatchObject({ person: null });
    for (const one of [browser, elsewhere]) expect((await one.get('/api/me')).body).toMatchObject({ person: { email } });
    expect((await browser.get('/api/me/sessions')).body).toHaveLength(2);
    const { token } = await createInvitation(database().db, {
      municipality: north,
      grants: [{ role: 'reader', scope: { kind: 'municipality' } }],
      email: 'at-the-same-screen@kommun.example',
      invitedBy: null,
      now: new Date(own.accounts.clock()),
    });
    const account = { name: 'Bo', email: 'at-the-same-screen@kommun.example', password };
    expect((await browser.post('/api/invitations/accept', { token, account })).status).toBe(200);
    expect((await elsewhere.get('/api/me/sessions')).body, 'an invitation that is opened signs in too').toHaveLength(1);
  });

  it('gives a wrong password and an unknown address the same reply', async () => {
    const { email } = await newPerson();
    const browser = testBrowser(own.app, '10.0.0.1');
    const wrong = await browser.post('/api/sign-in', { email, password: other });
    const unknown = await browser.post('/api/sign-in', { email: 'nobody@kommun.example', password: other });
    expect(wrong).toMatchObject({ status: 401, problem: 'wrongCredentials' });
    const { instance: _, ...known } = wrong.body as { instance: string };
    const { instance: __, ...strange } = unknown.body as { instance: string };
    expect(known).toEqual(strange);
    expect([...unknown.headers].filter(([name]) => name !== 'x-request-id')).toEqual(
      [...wrong.headers].filter(([name]) => name !== 'x-request-id'),
    );
  });

  it('stores neither network address nor browser, and no session token that opens anything by itself', async () => {
    const { person, email } = await newPerson();
    const browser = testBrowser(own.app, '198.51.100.77');
    await browser.post('/api/sign-in', { email, password });
    const { rows } = await sql<{ all: string }>`
      select json_agg(s)::text as all from accounts.session s where person = ${person}`.execute(database().db);
    expect(rows[0]!.all).toContain('"second_factor":false');
    expect(rows[0]!.all).not.toMatch(/198\.51|Telling/);
    expect(own.logLines.join('')).not.toMatch(/198\.51|Telling|person-\d+@/);
    const { token } = (await database()
      .db.selectFrom('accounts.session')
      .select('token')
      .where('person', '=', person)
      .executeTakeFirstOrThrow())!;
    const thief = testBrowser(own.app);
    for (const name of browser.cookies.keys()) thief.cookies.set(name, token);
    expect((await thief.get('/api/me')).body).toMatchObject({ person: null });
    const refused = database()
      .db.updateTable('accounts.session')
      .set({ ip_address: '198.51.100.77' as never })
      .where('person', '=', person);
    await expect(refused.execute()).rejects.toMatchObject({ code: '23514' });
  });

  it('keeps nobody out whom another locks: a browser that is known, and a mailbox, stay open', async () => {
    const { email } = await newPerson();
    const known = testBrowser(own.app, '10.0.1.1');
    await known.post('/api/sign-in', { email, password });
    await known.post('/api/sign-out');
    const stranger = testBrowser(own.app, '10.0.1.1');
    // Counted and not hashed from here on: the tries before the last have nothing to verify.
    for (let k = 0; k < limits.emailAtAddress.most; k++)
      own.accounts.attempts.begin([{ limit: 'emailAtAddress', about: `10.0.1.1 ${email}` }]);
    const refused = await stranger.post('/api/sign-in', { email, password });
    expect(refused).toMatchObject({ status: 429, problem: 'tooManyTries' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await known.post('/api/sign-in', { email, password })).status, 'the known browser').toBe(200);
    expect((await testBrowser(own.app, '10.0.1.2').post('/api/sign-in', { email, password })).status, 'another network').toBe(200);
    own.pass(limits.emailAtAddress.withinMs + 1);
    expect((await stranger.post('/api/sign-in', { email, password })).status, 'later').toBe(200);
  });

  it('counts no try that nobody has looked at', async () => {
    const full = async (): Promise<never> => {
      throw new ProblemError('unavailable', 'Very many people are signing in.');
    };
    const app = createApp({ db: database().db, accounts: { ...own.accounts, auth: full }, log: silentLog, version: 'test' });
    const browser = testBrowser(app, '10.0.10.1');
    for (let k = 0; k <= limits.emailAtAddress.most; k++)
      expect((await browser.post('/api/sign-in', { email: 'full@kommun.example', password })).status, String(k)).toBe(503);
  });

  it('takes codes and links from a network in which a stranger has tried too many', async () => {
    const { email } = await newPerson();
    const [stranger, person] = [testBrowser(own.app, '10.0.9.1'), testBrowser(own.app, '10.0.9.1')];
    await stranger.post('/api/password-reset', { email });
    await own.accounts.close();
    const token = /\/account\/reset#([\w-]+)/.exec(own.letters.findLast(({ to }) => to === email)!.text)![1]!;
    const { attempts } = own.accounts;
    for (const limit of ['address', 'links', 'lettersAtAddress'] as const) while (attempts.begin([{ limit, about: '10.0.9.1' }]) === 0);
    expect(await stranger.post('/api/sign-in', { email, password })).toMatchObject({ problem: 'tooManyTries' });
    expect(await stranger.post('/api/password-reset', { email })).toMatchObject({ problem: 'tooManyTries' });
    for (const path of ['/api/password-reset/confirm', '/api/invitations/look', '/api/invitations/accept'])
      expect(
        await stranger.post(path, { token: 'a-link-that-is-none', ...(path.endsWith('confirm') && { password }) }),
        path,
      ).toMatchObject({
        problem: 'tooManyTries',
      });
    expect(await stranger.post('/api/sign-in/second-factor', { code: '123456' }), 'a code without a sign-in').toMatchObject({
      problem: 'signIn',
    });
    expect((await person.post('/api/password-reset/confirm', { token, password: other })).status, 'the link of a letter').toBe(200);
    expect((await person.post('/api/sign-in', { email, password: other })).status, 'known since').toBe(200);
    const { token: invited } = await createInvitation(database().db, {
      municipality: north,
      grants: [{ role: 'reader', scope: { kind: 'municipality' } }],
      email: 'invited@kommun.example',
      invitedBy: null,
      now: new Date(own.accounts.clock()),
    });
    expect((await stranger.post('/api/invitations/look', { token: invited })).status, 'an invitation').toBe(200);
  });

  it('asks for the second factor once there is one, takes each code once, and recovery codes once each', async () => {
    const { email } = await newPerson('analyst');
    const browser = testBrowser(own.app, '10.0.2.1');
    await browser.post('/api/sign-in', { email, password });
    expect(await browser.post('/api/me/second-factor', { password: other })).toMatchObject({ status: 400, problem: 'wrongPassword' });
    const made = await browser.post('/api/me/second-factor', { password });
    const { secret, uri, qr, recoveryCodes } = made.body as { secret: string; uri: string; qr: string; recoveryCodes: string[] };
    expect([uri, qr]).toEqual([expect.stringMatching(/^otpauth:\/\/totp\/Motvikt/), expect.stringMatching(/^<svg/)]);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await browser.post('/api/me/second-factor/confirm', { code: '000000' })).toMatchObject({ status: 400, problem: 'wrongCode' });
    const elsewhere = testBrowser(own.app, '10.0.2.2');
    await elsewhere.post('/api/sign-in', { email, password });
    const used = totp(secret, Date.now());
    expect((await browser.post('/api/me/second-factor/confirm', { code: used })).status).toBe(200);
    expect((await browser.get('/api/me')).body).toMatchObject({ person: { secondFactor: { on: true, passed: true } } });
    expect((await elsewhere.get('/api/me')).body, 'a session without it ends').toMatchObject({ person: null });

    const again = testBrowser(own.app, '10.0.2.3');
    expect((await again.post('/api/sign-in', { email, password })).body).toEqual({ next: 'secondFactor' });
    expect((await again.get('/api/me')).body, 'not in yet').toMatchObject({ person: null });
    expect(await again.post('/api/sign-in/second-factor', { code: used })).toMatchObject({ problem: 'wrongCode' });
    expect((await again.get('/api/me')).body, 'a used code opens nothing').toMatchObject({ person: null });
    await again.post('/api/sign-in', { email, password });
    expect((await again.post('/api/sign-in/second-factor', { code: totp(secret, Date.now() + 30_000) })).body).toEqual({ next: 'done' });
    expect((await again.get('/api/me')).body).toMatchObject({ person: { secondFactor: { on: true, passed: true } } });

    const lost = testBrowser(own.app, '10.0.2.4');
    for (const status of [200, 400]) {
      await lost.post('/api/sign-in', { email, password });
      expect((await lost.post('/api/sign-in/second-factor', { recoveryCode: recoveryCodes[0] })).status).toBe(status);
      await lost.post('/api/sign-out');
    }
    expect((await testBrowser(own.app).post('/api/sign-in/second-factor', { code: '123456' })).problem, 'out of nowhere').toBe('signIn');
    const stored = await sql<{ all: string }>`select json_agg(f)::text as all from accounts.second_factor f`.execute(database().db);
    for (const word of [secret, ...recoveryCodes]) expect(stored.rows[0]!.all).not.toContain(word);
  });

  it('switches a second factor on by the app alone, with a letter, and lets no other session pass as a confirmation', async () => {
    const { person, email } = await newPerson('analyst');
    const browser = testBrowser(own.app, '10.0.6.1');
    await browser.post('/api/sign-in', { email, password });
    const begun = (await browser.post('/api/me/second-factor', { password })).body as { secret: string; recoveryCodes: string[] };
    const passed = async (of = browser) => ((await of.get('/api/me')).body as { person: { secondFactor: object } }).person.secondFactor;
    for (const proof of [{ recoveryCode: begun.recoveryCodes[0] }, { code: totp(begun.secret, Date.now()) }])
      expect(await browser.post('/api/sign-in/second-factor', proof), Object.keys(proof)[0]).toMatchObject({ status: 409 });
    expect(await passed()).toEqual({ on: false, passed: false });
    await own.accounts.close();
    own.letters.length = 0;
    expect((await browser.post('/api/me/second-factor/confirm', { code: totp(begun.secret, Date.now()) })).status).toBe(200);
    await own.accounts.close();
    expect(own.letters).toMatchObject([{ to: email, subject: expect.stringContaining('är påslagen') }]);

    // As a session of single sign-on is, which the provider has not said to have passed one.
    const notPassed = () =>
      database().db.updateTable('accounts.session').set({ second_factor: false }).where('person', '=', person).execute();
    await notPassed();
    const later = totp(begun.secret, Date.now() + 30_000);
    expect(await browser.post('/api/me/second-factor/confirm', { code: later })).toMatchObject({ status: 409 });
    expect(await passed()).toEqual({ on: true, passed: false });
    expect((await browser.post('/api/sign-in/second-factor', { code: later })).status).toBe(200);
    expect(await passed()).toEqual({ on: true, passed: true });
    await notPassed();
    expect(await browser.post('/api/sign-in/second-factor', { code: later }), 'used').toMatchObject({ problem: 'wrongCode' });
    expect(await passed(), 'the session itself stays').toEqual({ on: true, passed: false });
  });

  it('confirms with a code only once, also when two send it at the same moment', async () => {
    const { email } = await newPerson('analyst');
    const browser = testBrowser(own.app, '10.0.7.1');
    await browser.post('/api/sign-in', { email, password });
    const { secret } = (await browser.post('/api/me/second-factor', { password })).body as { secret: string };
    const twin = testBrowser(own.app, '10.0.7.1');
    for (const [name, value] of browser.cookies) twin.cookies.set(name, value);
    const code = totp(secret, Date.now());
    const both = await Promise.all([browser, twin].map((one) => one.post('/api/me/second-factor/confirm', { code })));
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('lets a person in again whose second factor is lost, by a command on the server, which tells them and the log', async () => {
    const { db, folder } = database();
    const { person, email } = await newPerson('analyst');
    const south = (await ensureMunicipality(db, { slug: 'south', name: 'South' })).municipality;
    await addGrants(db, south, person, [{ role: 'leadership', scope: { kind: 'municipality' } }], { grantedBy: null });
    const browser = testBrowser(own.app, '10.0.8.1');
    await browser.post('/api/sign-in', { email, password });
    const { secret } = (await browser.post('/api/me/second-factor', { password })).body as { secret: string };
    await browser.post('/api/me/second-factor/confirm', { code: totp(secret, Date.now()) });
    // As where accounts.key is lost: what it has encrypted, nothing reads any more.
    const anew = await accountsUnderTest({ db, keyDir: join(folder, 'other-keys') });
    const again = testBrowser(anew.app, '10.0.8.2');
    expect((await again.post('/api/sign-in', { email, password })).body).toEqual({ next: 'secondFactor' });
    expect((await again.post('/api/sign-in/second-factor', { code: totp(secret, Date.now() + 30_000) })).status).toBe(500);

    const run = async (...words: readonly string[]) => {
      const io = memoryIo();
      const environment = { DATA_DIR: join(folder, 'letters'), KEY_DIR: join(folder, 'other-keys') };
      const open = async () => ({ ...database(), close: async () => {} });
      return { code: await secondFactorOffWith(words, io, { environment, open }), out: io.out(), err: io.err() };
    };
    expect(await run()).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage/) });
    expect(await run('nobody@kommun.example')).toMatchObject({ code: 1, err: expect.stringContaining('no account') });
    expect(await run(email.toUpperCase())).toMatchObject({ code: 0, out: expect.stringContaining(email) });
    expect(await run(email)).toMatchObject({ code: 1, err: expect.stringContaining('no second step') });
    expect((await browser.get('/api/me')).body, 'the sessions end').toMatchObject({ person: null });
    expect((await again.post('/api/sign-in', { email, password })).body).toEqual({ next: 'done' });
    expect((await again.get('/api/me')).body).toMatchObject({ person: { secondFactor: { on: false, passed: false } } });
    expect((await again.post('/api/me/second-factor', { password })).status, 'a new one can be set up').toBe(200);
    const outbox = join(folder, 'letters/outbox');
    const letters = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'));
    expect(letters).toEqual([expect.stringContaining(`To: ${email}\nSubject: Tvåstegsinloggning är avslagen`)]);
    for (const municipality of [north, south]) {
      const acts = await inMunicipality(db, municipality, (tx) =>
        tx.selectFrom('tenant.audit').select(['person', 'act']).where('object', '=', person).execute(),
      );
      expect(acts).toContainEqual({ person: null, act: 'secondFactor.removed' });
    }
  });

  it('sends a link to a new password, which works once, ends every session, and tells nobody who has an account', async () => {
    const { email } = await newPerson();
    const inside = testBrowser(own.app, '10.0.3.1');
    await inside.post('/api/sign-in', { email, password });
    const browser = testBrowser(own.app, '10.0.3.2');
    own.letters.length = 0;
    const known = await browser.post('/api/password-reset', { email });
    const unknown = await browser.post('/api/password-reset', { email: 'nobody@kommun.example' });
    await own.accounts.close();
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(own.letters).toHaveLength(1);
    const token = /\/account\/reset#([\w-]+)/.exec(own.letters[0]!.text)![1]!;
    const { rows } = await sql<{ all: string }>`select json_agg(v)::text as all from accounts.verification v`.execute(database().db);
    expect(rows[0]!.all, 'only a hash of the token is stored').not.toContain(token);
    expect(await browser.post('/api/password-reset/confirm', { token, password: 'kort' })).toMatchObject({ problem: 'weakPassword' });
    expect((await browser.post('/api/password-reset/confirm', { token, password: other })).status).toBe(200);
    expect(await browser.post('/api/password-reset/confirm', { token, password: other })).toMatchObject({
      status: 410,
      problem: 'linkClosed',
    });
    expect((await inside.get('/api/me')).body).toMatchObject({ person: null });
    expect((await browser.post('/api/sign-in', { email, password })).status).toBe(401);
    expect((await browser.post('/api/sign-in', { email, password: other })).status).toBe(200);
    await own.accounts.close();
    expect(own.letters[1]!.subject).toContain('lösenord i Motvikt är ändrat');
  });

  it('writes into the log what people change about their own way in, once it is changed, and nowhere else', async () => {
    const { db } = database();
    const { person, email } = await newPerson('analyst');
    const elsewhere = (await ensureMunicipality(db, { slug: 'south', name: 'South' })).municipality;
    const browser = testBrowser(own.app, '10.0.14.1');
    await browser.post('/api/sign-in', { email, password });
    await browser.post('/api/me/password', { current: other, next: password });
    expect((await browser.post('/api/me/password', { current: password, next: other })).status).toBe(200);
    const { secret } = (await browser.post('/api/me/second-factor', { password: other })).body as { secret: string };
    await browser.post('/api/me/second-factor/confirm', { code: '000000' });
    expect((await browser.post('/api/me/second-factor/confirm', { code: totp(secret, Date.now()) })).status).toBe(200);
    expect((await browser.post('/api/me/recovery-codes', { password: other })).status).toBe(200);
    expect((await browser.post('/api/me/second-factor/off', { password: other })).status).toBe(200);
    await own.accounts.close();
    own.letters.length = 0;
    await browser.post('/api/password-reset', { email });
    await own.accounts.close();
    const token = /\/account\/reset#([\w-]+)/.exec(own.letters[0]!.text)![1]!;
    expect((await testBrowser(own.app, '10.0.14.2').post('/api/password-reset/confirm', { token, password })).status).toBe(200);
    const acts = (municipality: string) =>
      inMunicipality(db, municipality, (tx) =>
        tx.selectFrom('tenant.audit').select(['person', 'act', 'detail']).where('object', '=', person).orderBy('at').execute(),
      );
    const names = ['password.changed', 'secondFactor.on', 'recoveryCodes.made', 'secondFactor.off', 'password.changed'];
    expect(await acts(north)).toEqual(names.map((act) => ({ person, act, detail: { name: 'Kim Exempel' } })));
    expect(await acts(elsewhere)).toEqual([]);
  });

  it('lists and ends sessions, and ends the others with a changed password', async () => {
    const { email } = await newPerson();
    const [first, second, third] = [1, 2, 3].map((k) => testBrowser(own.app, `10.0.4.${k}`));
    for (const browser of [first!, second!, third!]) await browser.post('/api/sign-in', { email, password });
    const listed = (await first!.get('/api/me/sessions')).body as { id: string; current: boolean }[];
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    expect(listed).toHaveLength(3);
    const idOf = async (browser: typeof first) =>
      ((await browser!.get('/api/me/sessions')).body as typeof listed).find((one) => one.current)!.id;
    const stranger = await newPerson();
    const strangers = testBrowser(own.app, '10.0.4.9');
    await strangers.post('/api/sign-in', { email: stranger.email, password });
    expect((await strangers.delete(`/api/me/sessions/${await idOf(second)}`)).status, 'somebody else’s').toBe(404);
    expect((await first!.delete(`/api/me/sessions/${await idOf(second)}`)).status).toBe(200);
    expect((await second!.get('/api/me')).body).toMatchObject({ person: null });
    expect(await first!.post('/api/me/password', { current: other, next: other })).toMatchObject({ problem: 'wrongPassword' });
    expect((await first!.post('/api/me/password', { current: password, next: other })).status).toBe(200);
    expect((await third!.get('/api/me')).body).toMatchObject({ person: null });
    expect((await first!.get('/api/me')).body).toMatchObject({ person: { email } });
  });

  it('marks its cookies for TLS where people come by TLS', async () => {
    const { db, keyDir } = database();
    const tls = await accountsUnderTest({ db, keyDir }, { publicUrl: 'https://motvikt.kommun.example' });
    const { email } = await newPerson();
    for (const [under, prefix, secure] of [
      [tls, '__Host-motvikt.', true],
      [own, 'motvikt.', false],
    ] as const) {
      const reply = await testBrowser(under.app).post('/api/sign-in', { email, password });
      const set = reply.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie));
      expect(set.length).toBeGreaterThan(1);
      for (const cookie of set) {
        expect(cookie.startsWith(prefix), cookie).toBe(true);
        expect(cookie).toMatch(/; Path=\//i);
        expect(cookie).toMatch(/; HttpOnly/i);
        expect(cookie).toMatch(/; SameSite=Lax/i);
        expect(/; Secure/i.test(cookie)).toBe(secure);
        expect(cookie).not.toMatch(/domain=/i);
      }
    }
  });
});
