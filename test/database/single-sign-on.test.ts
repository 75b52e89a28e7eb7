/** Signing in at the municipality's own service, against a real provider: claims become roles, and nothing else of it is kept. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { addGrants, insertPerson } from '../../server/people/account.repository.ts';
import { hashPassword } from '../../server/people/password-hash.ts';
import { totp } from '../totp.ts';
import { onEachDatabase } from './databases.ts';
import { type AccountsUnderTest, accountsUnderTest, type TestBrowser, testBrowser } from './open-accounts.ts';
import { type SignInService, startSignInService, walkThrough } from './sign-in-service.ts';

const callback = 'http://localhost/api/accounts/callback/single-sign-on';

onEachDatabase('single sign-on', (database) => {
  let service: SignInService;
  let own: AccountsUnderTest;
  let north: string;
  beforeAll(async () => {
    const { db, keyDir } = database();
    north = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    service = await startSignInService({ id: 'motvikt', secret: 'a secret of the test', redirectUri: callback });
    own = await accountsUnderTest(
      { db, keyDir },
      {
        singleSignOn: {
          providerId: 'single-sign-on',
          issuer: service.issuer,
          clientId: 'motvikt',
          clientSecret: 'a secret of the test',
          rules: {
            name: 'kommunens konto',
            roles: [
              { claim: 'groups', is: 'ctc-analysts', municipality: 'north', role: 'analyst', scope: { kind: 'municipality' } },
              { claim: 'groups', is: 'ctc-harbour', municipality: 'north', role: 'alliance', scope: { kind: 'area', code: 'A01' } },
              { claim: 'groups', is: 'ctc-elsewhere', municipality: 'not-here', role: 'reader', scope: { kind: 'municipality' } },
            ],
            secondFactor: { claim: 'assurance', isOneOf: ['mfa'] },
          },
        },
      },
    );
  });
  afterAll(() => service?.close());

  const signIn = async (browser: TestBrowser) => {
    const started = await browser.post('/api/single-sign-on');
    const back = await walkThrough((started.body as { url: string }).url, callback);
    return browser.get(back);
  };

  it('offers it, and makes an account with the roles that the claims give', async () => {
    const browser = testBrowser(own.app);
    expect((await browser.get('/api/sign-in')).body).toMatchObject({ singleSignOn: 'kommunens konto' });
    service.as('s-1', {
      email: 'Ann@kommun.example',
      email_verified: true,
      name: 'Ann',
      groups: ['ctc-analysts', 'others'],
      assurance: 'mfa',
    });
    const done = await signIn(browser);
    expect([done.status, done.headers.get('location')]).toEqual([302, 'http://localhost/sign-in#signed-in']);
    expect((await browser.get('/api/me')).body).toMatchObject({
      person: { name: 'Ann', email: 'ann@kommun.example', hasPassword: false, secondFactor: { passed: true } },
      municipalities: [{ slug: 'north', roles: ['analyst'] }],
    });
    const { rows } = await sql<{ all: string }>`select json_agg(c)::text as all from accounts.credential c`.execute(database().db);
    expect(rows[0]!.all).toContain('"access_token":null');
    expect(rows[0]!.all).not.toMatch(/eyJ/);
  });

  it('gives and takes roles at each sign-in, and leaves those that a person gave', async () => {
    const browser = testBrowser(own.app);
    const { id } = await database()
      .db.selectFrom('accounts.person')
      .select('id')
      .where('email', '=', 'ann@kommun.example')
      .executeTakeFirstOrThrow();
    await addGrants(database().db, north, id, [{ role: 'leadership', scope: { kind: 'municipality' } }], { grantedBy: null });
    service.as('s-1', { email: 'ann@kommun.example', email_verified: true, name: 'Ann', groups: 'ctc-harbour' });
    await signIn(browser);
    const { municipalities, person } = (await browser.get('/api/me')).body as {
      municipalities: { grants: { role: string }[] }[];
      person: { secondFactor: { passed: boolean } };
    };
    expect(municipalities[0]!.grants.toSorted((a, b) => a.role.localeCompare(b.role))).toEqual([
      { role: 'alliance', scope: { kind: 'area', code: 'A01' } },
      { role: 'leadership', scope: { kind: 'municipality' } },
    ]);
    expect(person.secondFactor.passed, 'not said this time').toBe(false);
  });

  it('lets nobody in whom no rule knows, and leaves no account behind', async () => {
    const browser = testBrowser(own.app);
    service.as('s-2', { email: 'stranger@kommun.example', email_verified: true, name: 'Stranger', groups: ['others'] });
    expect((await signIn(browser)).headers.get('location')).toBe('http://localhost/sign-in#single-sign-on');
    expect((await browser.get('/api/me')).body).toMatchObject({ person: null });
    expect(await database().db.selectFrom('accounts.person').select('id').where('email', '=', 'stranger@kommun.example').execute()).toEqual(
      [],
    );
  });

  it('takes an invited person’s account only where both have verified the address', async () => {
    const { db } = database();
    const password = await hashPassword('ett långt och eget lösenord', { cost: 1024, blockSize: 8, parallelization: 1 });
    const person = await insertPerson(db, { name: 'Bo', email: 'bo@kommun.example', password });
    await addGrants(db, north, person, [{ role: 'admin', scope: { kind: 'municipality' } }], { grantedBy: null });
    const browser = testBrowser(own.app);
    service.as('s-3', { email: 'bo@kommun.example', email_verified: false, name: 'Not Bo', groups: [] });
    expect((await signIn(browser)).headers.get('location')).toBe('http://localhost/sign-in#single-sign-on');
    expect((await browser.get('/api/me')).body).toMatchObject({ person: null });
    service.as('s-4', { email: 'bo@kommun.example', email_verified: true, name: 'Bo', groups: [] });
    await signIn(browser);
    expect((await browser.get('/api/me')).body, 'made by somebody whom no letter reached').toMatchObject({ person: null });
    await browser.post('/api/password-reset', { email: 'bo@kommun.example' });
    await own.accounts.close();
    const token = /\/account\/reset#([\w-]+)/.exec(own.letters.at(-1)!.text)![1]!;
    expect((await browser.post('/api/password-reset/confirm', { token, password: 'ett annat eget lösenord' })).status).toBe(200);
    await signIn(browser);
    expect((await browser.get('/api/me')).body).toMatchObject({ person: { name: 'Bo' }, municipalities: [{ roles: ['admin'] }] });
  });

  it('gives what the claims give in its own sessions only, so that the service’s no holds', async () => {
    const email = 'dag@kommun.example';
    service.as('s-5', { email, email_verified: true, name: 'Dag', groups: ['ctc-harbour'], assurance: 'mfa' });
    const signedOn = testBrowser(own.app, '10.8.0.1');
    await signIn(signedOn);
    await signedOn.post('/api/password-reset', { email });
    await own.accounts.close();
    const token = /\/account\/reset#([\w-]+)/.exec(own.letters.findLast(({ to }) => to === email)!.text)![1]!;
    const password = 'ett långt och eget lösenord';
    const withPassword = testBrowser(own.app, '10.8.0.2');
    expect((await withPassword.post('/api/password-reset/confirm', { token, password })).status).toBe(200);
    expect((await withPassword.post('/api/sign-in', { email, password })).body).toEqual({ next: 'done' });
    const rolesOf = async (browser: TestBrowser) =>
      ((await browser.get('/api/me')).body as { municipalities: { roles: string[] }[] }).municipalities.flatMap(({ roles }) => roles);
    expect(await rolesOf(withPassword), 'a password set by letter').toEqual([]);
    await signIn(signedOn);
    expect(await rolesOf(signedOn)).toEqual(['alliance']);
    const { secret } = (await signedOn.post('/api/me/second-factor', { password })).body as { secret: string };
    expect((await signedOn.post('/api/me/second-factor/confirm', { code: totp(secret, Date.now()) })).status).toBe(200);
    expect(await rolesOf(signedOn), 'in the session that takes its place').toEqual(['alliance']);
  });

  it('refuses a reply that this browser did not ask for, and one that is used again', async () => {
    service.as('s-1', { email: 'ann@kommun.example', email_verified: true, name: 'Ann', groups: ['ctc-analysts'] });
    const asked = testBrowser(own.app);
    const started = await asked.post('/api/single-sign-on');
    const back = await walkThrough((started.body as { url: string }).url, callback);
    const victim = testBrowser(own.app);
    await victim.get(back);
    expect((await victim.get('/api/me')).body, 'another browser').toMatchObject({ person: null });
    const changed = new URL(back);
    changed.searchParams.set('state', 'x'.repeat(32));
    await asked.get(changed.href);
    expect((await asked.get('/api/me')).body, 'another state').toMatchObject({ person: null });
    for (const line of own.logLines) expect(line).not.toMatch(/code=|state=|ann@/);
  });
});
