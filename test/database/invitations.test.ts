/** Links that make accounts: they work once, run out, and fit the address they were sent to; the first of all founds a municipality. */
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality, findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { listNotebooks } from '../../server/notebooks/notebook.service.ts';
import { findPersonByEmail } from '../../server/people/account.repository.ts';
import { exampleMunicipality } from '../../server/example/example-municipality.ts';
import { exampleAccounts, examplePassword, prepareExampleAccounts, removeExampleAccounts } from '../../server/people/example-accounts.ts';
import { findMembers } from '../../server/people/member.repository.ts';
import { longestEnclave } from '../../notebooks/wording/longest-enclave.ts';
import { createAdminLink, firstAdminLinks } from '../../server/people/first-admin.ts';
import { createInvitation, invitationDays } from '../../server/people/invitation.service.ts';
import { onEachDatabase } from './databases.ts';
import { type AccountsUnderTest, accountsUnderTest, testBrowser } from './open-accounts.ts';
import { members } from './sights.ts';

const password = 'ett långt och eget lösenord';
const leadership = { role: 'leadership', scope: { kind: 'municipality' } } as const;
const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1);

onEachDatabase('invitations', (database) => {
  let own: AccountsUnderTest;
  beforeAll(async () => {
    own = await accountsUnderTest(database(), { example: true });
  });
  const acts = async (municipality: string) =>
    (await inMunicipality(database().db, municipality, (tx) => tx.selectFrom('tenant.audit').selectAll().execute()))
      .map(({ act, person_name }) => [act, person_name])
      .toSorted();
  const invite = async (municipality: string, email: string | null) =>
    (await createInvitation(database().db, { municipality, email, grants: [leadership], invitedBy: null, now: new Date() })).token;

  it('begin with a link that founds the first municipality, with notebooks, and makes its administrator', async () => {
    const { db } = database();
    const [first, ...others] = await firstAdminLinks(db, 'http://localhost', new Date());
    expect([first!.municipality, others]).toEqual([null, []]);
    const [second] = await firstAdminLinks(db, 'http://localhost', new Date());
    const browser = testBrowser(own.app);
    const look = (link: string) => browser.post('/api/invitations/look', { token: tokenOf(link) });
    expect(await look(first!.link), 'a later start makes the earlier link useless').toMatchObject({ status: 410, problem: 'linkClosed' });
    expect((await look(second!.link)).body).toEqual({
      municipality: null,
      email: null,
      grants: [{ role: 'admin', scope: { kind: 'municipality' } }],
      as: 'new',
    });
    const account = { name: 'Ada', email: 'Ada@Kommun.example', password };
    const token = tokenOf(second!.link);
    expect(await browser.post('/api/invitations/accept', { token, account }), 'which municipality?').toMatchObject({ status: 400 });
    const municipality = { slug: 'north', name: 'North' };
    for (const name of ['\u202eadA', '\ud800'])
      expect((await browser.post('/api/invitations/accept', { token, account: { ...account, name }, municipality })).status).toBe(400);
    expect((await browser.post('/api/invitations/accept', { token, account, municipality })).status).toBe(200);
    expect((await browser.get('/api/me')).body).toMatchObject({
      person: { email: 'ada@kommun.example' },
      municipalities: [{ slug: 'north', roles: ['admin'] }],
    });
    expect(await browser.post('/api/invitations/accept', { token, account, municipality })).toMatchObject({ status: 410 });
    expect(await firstAdminLinks(db, 'http://localhost', new Date()), 'somebody administers it').toEqual([]);
    const { municipality: north } = (await findMunicipality(db, 'north'))!;
    expect(await acts(north)).toEqual([
      ['invitation.accepted', 'Ada'],
      ['municipality.founded', 'Ada'],
    ]);
    expect(await inMunicipality(db, north, (tx) => listNotebooks(tx, members)), 'with the founding').not.toEqual([]);
    expect((await findPersonByEmail(db, 'ada@kommun.example'))!.email_verified, 'an address that nobody wrote to').toBe(false);
    const south = await ensureMunicipality(db, { slug: 'south', name: 'South' });
    const [link] = await firstAdminLinks(db, 'http://localhost', new Date());
    expect(link!.municipality).toBe('South');
    expect((await createAdminLink(db, south, 'http://localhost', new Date())).link).not.toBe(link!.link);
    expect((await testBrowser(own.app).post('/api/invitations/look', { token: tokenOf(link!.link) })).status).toBe(410);
    expect(await acts(south.municipality)).toEqual([
      ['adminLink.made', null],
      ['adminLink.made', null],
    ]);
  });

  it('fit one address, work once even when two open them at the same time, and run out', async () => {
    const { municipality } = await ensureMunicipality(database().db, { slug: 'north', name: 'North' });
    const token = await invite(municipality, 'bo@kommun.example');
    const accept = (email: string) =>
      testBrowser(own.app).post('/api/invitations/accept', { token, account: { name: 'Bo', email, password } });
    expect(await accept('other@kommun.example')).toMatchObject({ status: 409 });
    expect(
      await testBrowser(own.app).post('/api/invitations/accept', {
        token,
        account: { name: 'Bo', email: 'bo@kommun.example', password: 'bobobobobobo' },
      }),
    ).toMatchObject({ problem: 'weakPassword' });
    const both = await Promise.all([accept('bo@kommun.example'), accept('bo@kommun.example')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect((await findPersonByEmail(database().db, 'bo@kommun.example'))!.email_verified, 'a letter came there').toBe(true);

    const late = await invite(municipality, 'late@kommun.example');
    own.pass(invitationDays * 24 * 3600_000 - 60_000);
    expect((await testBrowser(own.app, '10.9.0.1').post('/api/invitations/look', { token: late })).status).toBe(200);
    own.pass(120_000);
    expect((await testBrowser(own.app, '10.9.0.1').post('/api/invitations/look', { token: late })).status).toBe(410);
  });

  it('add roles to an account that is there, once its owner has signed in', async () => {
    const south = await ensureMunicipality(database().db, { slug: 'south', name: 'South' });
    // The clock of the test runs ahead of the machine's by the weeks that have passed above.
    const now = new Date(own.accounts.clock());
    const { token } = await createInvitation(database().db, {
      municipality: south.municipality,
      email: 'bo@kommun.example',
      grants: [leadership],
      invitedBy: null,
      now,
    });
    const browser = testBrowser(own.app, '10.9.0.2');
    expect((await browser.post('/api/invitations/look', { token })).body).toMatchObject({ as: 'signIn' });
    const account = { name: 'Another Bo', email: 'bo@kommun.example', password };
    expect(await browser.post('/api/invitations/accept', { token, account })).toMatchObject({ status: 409, problem: 'emailTaken' });
    expect(await browser.post('/api/invitations/accept', { token })).toMatchObject({ status: 401, problem: 'signIn' });
    await browser.post('/api/sign-in', { email: 'bo@kommun.example', password });
    expect((await browser.post('/api/invitations/look', { token })).body).toMatchObject({ as: 'self' });
    expect((await browser.post('/api/invitations/accept', { token })).status).toBe(200);
    expect((await browser.get('/api/me')).body).toMatchObject({
      municipalities: [{ slug: 'north' }, { slug: 'south', roles: ['leadership'] }],
    });
  });

  it('are not needed in the example either after visitors have taken its accounts apart: the next start mends them', async () => {
    const { db } = database();
    const { municipality } = await ensureMunicipality(db, exampleMunicipality);
    const now = new Date();
    await prepareExampleAccounts(db, now);
    const standing = async () =>
      (await findMembers(db, municipality))
        .map(({ email, grants, enclave }) => ({ email, grants, enclave }))
        .toSorted((a, b) => a.email.localeCompare(b.email));
    const ready = await standing();
    expect(ready.map(({ email }) => email)).toEqual(exampleAccounts.map(({ email }) => email).toSorted((a, b) => a.localeCompare(b)));
    const opened = ready.flatMap(({ enclave }) => enclave ?? []);
    expect(opened).toHaveLength(exampleAccounts.filter(({ role }) => role === 'analyst').length);
    for (const { until, grantedBy } of opened) {
      expect(grantedBy).toBe(exampleAccounts[0]!.name);
      expect((until.getTime() - now.getTime()) / 86_400_000).toBeLessThan(longestEnclave);
    }
    const granted = async () => (await acts(municipality)).filter(([act]) => act === 'enclave.granted');
    expect(await granted(), 'in the log, by the admin').toEqual(opened.map(() => ['enclave.granted', exampleAccounts[0]!.name]));
    const [admin, , analyst, , , ally] = await Promise.all(exampleAccounts.map(({ email }) => findPersonByEmail(db, email)));
    await db.deleteFrom('accounts.membership').where('person', 'in', [analyst!.id, ally!.id]).execute();
    await db.deleteFrom('accounts.grant').where('person', '=', admin!.id).execute();
    await prepareExampleAccounts(db, now);
    expect(await standing()).toEqual(ready);
    const before = await acts(municipality);
    await prepareExampleAccounts(db, now);
    expect(await acts(municipality), 'nothing to mend').toEqual(before);
    await prepareExampleAccounts(db, new Date(now.getTime() + 170 * 86_400_000));
    expect((await granted()).length - before.filter(([act]) => act === 'enclave.granted').length, 'before it runs out').toBe(opened.length);
    await removeExampleAccounts(db);
  });

  it('are not needed in the example: its accounts are ready, say so, stay as they are, and go with it', async () => {
    const { db } = database();
    expect([await prepareExampleAccounts(db), await prepareExampleAccounts(db)]).toEqual([exampleAccounts.length, 0]);
    const browser = testBrowser(own.app, '10.9.0.3');
    const byProxy = { headers: { 'x-forwarded-for': '203.0.113.9' } };
    expect((await own.app.request('http://localhost/api/sign-in', byProxy)).status, 'a proxy hands it to anybody').toBe(421);
    const { examples } = (await browser.get('/api/sign-in')).body as { examples: { role: string; email: string; code: string | null }[] };
    expect(examples.map(({ role, code }) => [role, code !== null])).toEqual(
      exampleAccounts.map(({ role }) => [role, role === 'admin' || role === 'analyst']),
    );
    for (const round of ['first', 'second, with the same code']) {
      const again = testBrowser(own.app, '10.9.0.3');
      const { email, code } = ((await again.get('/api/sign-in')).body as { examples: typeof examples }).examples[0]!;
      expect((await again.post('/api/sign-in', { email, password: examplePassword })).body, round).toEqual({ next: 'secondFactor' });
      expect((await again.post('/api/sign-in/second-factor', { code })).body, round).toEqual({ next: 'done' });
      expect((await again.get('/api/me')).body).toMatchObject({
        person: { example: true, secondFactor: { passed: true } },
        municipalities: [{ slug: exampleMunicipality.slug, roles: ['admin'] }],
      });
      expect(await again.post('/api/me/password', { current: examplePassword, next: password })).toMatchObject({ status: 403 });
      expect(await again.post('/api/me/second-factor/off', { password: examplePassword })).toMatchObject({ status: 403 });
    }
    const reader = exampleAccounts.find(({ role }) => role === 'reader')!;
    await browser.post('/api/sign-in', { email: reader.email, password: examplePassword });
    expect((await browser.get('/api/me')).body).toMatchObject({ person: { example: true } });
    await removeExampleAccounts(db);
    expect((await browser.get('/api/me')).body, 'with their sessions').toMatchObject({ person: null });
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from accounts.grant g join accounts.municipality m using (municipality) where m.slug = ${exampleMunicipality.slug}`.execute(
      db,
    );
    expect(rows[0]!.n).toBe(0);
    const strict = await accountsUnderTest(database());
    expect((await testBrowser(strict.app).get('/api/sign-in')).body).toMatchObject({ examples: null });
  });
});
