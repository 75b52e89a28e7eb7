/** A person is invited, signs in, adds a second step, forgets the password, and comes in again; another tries the example's accounts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountTextsFor } from '../../notebooks/wording/account-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import { prepareExampleAccounts } from '../../server/people/example-accounts.ts';
import { createAdminLink } from '../../server/people/first-admin.ts';
import { totp } from '../totp.ts';
import { isFine, keepPicture, openPage, readers } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

let house: StaffUnderTest;
let address: string;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db }) => void (await prepareExampleAccounts(db)));
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

/** The link in the newest letter to somebody. */
async function linkTo(email: string): Promise<string> {
  await house.accounts.close();
  const outbox = join(house.folder, 'outbox');
  const letters = await Promise.all((await readdir(outbox)).sort().map((name) => readFile(join(outbox, name), 'utf8')));
  return /http\S+#\S+/.exec(letters.findLast((letter) => letter.includes(`To: ${email}`) && letter.includes('#'))!)![0];
}

/** The short form has one reader for each story. */
const all = process.env['MOTVIKT_TESTS'] === 'all';

describe.each(all ? readers : readers.slice(1))('$name, in the example', (reader) => {
  const t = accountTextsFor(reader.language);
  const roles = roleTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const open = () => openPage(browser, address, reader);

  it('signs in to the example as its administrator, with the code that the page shows', async () => {
    const { page, complaints, close } = await open();
    await page.goto(`${address}/sign-in#to=/account`);
    await page.getByRole('heading', { level: 1, name: t.signIn.title }).waitFor();
    await page.getByRole('heading', { name: t.examples.title }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `sign-in-${suffix}`);
    await page.getByRole('button', { name: t.examples.fillFor(roles.names.admin) }).click();
    await page.getByRole('main').getByRole('button', { name: t.signIn.submit, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t.signIn.secondTitle }).waitFor();
    const hint = page.getByText(/\b\d{6}\b/).first();
    const code = /\d{6}/.exec((await hint.textContent())!)![0];
    await isFine(page, 1);
    await keepPicture(page, `second-step-${suffix}`);
    await page.getByLabel(t.code).fill(code);
    await page.getByRole('button', { name: t.signIn.secondSubmit, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t.account.title }).waitFor();
    await page.getByText(t.account.example).waitFor();
    await page.getByRole('table').waitFor();
    await isFine(page, 1);
    await keepPicture(page, `account-example-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each(all ? readers : readers.slice(0, 1))('$name, invited', (reader) => {
  const t = accountTextsFor(reader.language);
  const staff = staffTextsFor(reader.language);
  const suffix = `${reader.width}-${reader.scheme}-${reader.language}`;
  const open = () => openPage(browser, address, reader);

  it('comes by a link, adds a second step, forgets the password, and comes in again with a recovery code', async () => {
    const { page, complaints, close } = await open();
    const email = `person-${suffix}@kommun.example`;
    const { link } = await createAdminLink(house.db, null, address, new Date());
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: t.invitation.title }).waitFor();
    await page.getByLabel(t.invitation.municipalityName).fill(`Kommunen ${suffix}`);
    expect(new URL(page.url()).hash, 'the token has left the address').toBe('');
    await page.getByLabel(t.invitation.municipalitySlug).fill(`kommun-${suffix}`);
    await page.getByLabel(t.name, { exact: true }).fill('Kim Kommun');
    await page.getByLabel(t.email).fill(email);
    await page.getByLabel(t.password, { exact: true }).fill('ett långt och eget lösenord');
    await isFine(page, 1);
    await keepPicture(page, `invitation-${suffix}`);
    await page.getByRole('button', { name: t.invitation.submit }).click();
    await page.getByText(t.invitation.done).waitFor();
    await isFine(page, 1);

    await page.goto(`${address}/account`);
    await page.getByRole('button', { name: t.account.secondSetUp }).click();
    await page.getByLabel(t.account.confirmPassword, { exact: true }).fill('ett långt och eget lösenord');
    await isFine(page, 1);
    await page.getByRole('button', { name: t.account.continue }).click();
    await page.getByAltText(t.account.secondQr).waitFor();
    const secret = (await page.locator('.code-text code').textContent())!;
    await isFine(page, 1);
    await keepPicture(page, `second-factor-${suffix}`);
    // From here on the account cannot be asked about: the codes, which are shown once, stay until they are kept.
    await page.route('**/api/me', (route) => route.abort());
    await page.getByLabel(t.code).fill(totp(secret, Date.now()));
    await page.getByRole('button', { name: t.account.secondConfirm, exact: true }).click();
    await page.getByRole('heading', { name: t.account.recoveryTitle }).waitFor();
    const recovery = (await page.locator('main li code').first().textContent())!;
    await isFine(page, 1);
    await page.unroute('**/api/me');
    await page.getByRole('button', { name: t.account.recoveryKept }).click();
    await page.getByText(t.account.secondOn).waitFor();
    await keepPicture(page, `account-${suffix}`);

    // On a phone the account stands behind the menu.
    const menu = page.getByRole('button', { name: staff.menu, exact: true });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('banner').getByRole('button', { name: 'Kim Kommun' }).click();
    await page.getByRole('button', { name: staff.signOut }).click();
    await page.waitForURL(`${address}/`);
    await page.goto(`${address}/account`);
    await page.getByRole('main').getByRole('link', { name: staff.signIn }).click();
    await page.getByRole('link', { name: t.signIn.forgotten }).click();
    await page.getByRole('heading', { level: 1, name: t.reset.title }).waitFor();
    await page.getByLabel(t.email).fill(email);
    await isFine(page, 1);
    await page.getByRole('button', { name: t.reset.submit }).click();
    await page.getByText(t.reset.sent).waitFor();
    await keepPicture(page, `reset-sent-${suffix}`);
    const reset = await linkTo(email);
    await page.goto(reset);
    await page.getByLabel(t.newPassword, { exact: true }).fill('ett annat, lika eget ord');
    await isFine(page, 1);
    await page.getByRole('button', { name: t.reset.chooseSubmit }).click();
    await page.getByText(t.reset.done).waitFor();
    await page.goto(`${address}/sign-in#to=/account`);
    await page.getByLabel(t.email).fill(email);
    await page.getByLabel(t.password, { exact: true }).fill('ett annat, lika eget ord');
    await page.getByRole('main').getByRole('button', { name: t.signIn.submit, exact: true }).click();
    await page.getByRole('button', { name: t.signIn.useRecovery }).click();
    await page.getByLabel(t.recoveryCode).fill('abcde-fghij');
    await page.getByRole('button', { name: t.signIn.secondSubmit, exact: true }).click();
    await page.getByText(t.wrongRecoveryCode).first().waitFor();
    await isFine(page, 1);
    expect(complaints.splice(0), 'a code that is wrong').toHaveLength(1);
    await page.getByLabel(t.recoveryCode).fill(recovery);
    await page.getByRole('button', { name: t.signIn.secondSubmit, exact: true }).click();
    await page.waitForURL(`${address}/account`);
    await page.getByText(t.account.secondOn).waitFor();
    await isFine(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });
});
