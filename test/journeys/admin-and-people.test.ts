/** An administrator invites somebody, changes what a colleague may, opens and closes the enclave, and lets people go; a coordinator publishes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleTextsFor } from '../../notebooks/wording/people-texts.ts';
import { publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { staffTextsFor } from '../../notebooks/wording/staff-texts.ts';
import type { Grant } from '../../server/access/roles.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { notebookTemplates } from '../../server/example/notebook-templates.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { addGrants, insertPerson } from '../../server/people/account.repository.ts';
import type { MappedArea } from '../../survey/area-sets/mapped-area-set.ts';
import { isFine, keepPicture, openPage, readersInTurn } from './open-page.ts';
import { type StaffUnderTest, staffUnderTest } from './staff-under-test.ts';

const readers = readersInTurn(0);
const suffixOf = ({ width, scheme, language }: (typeof readers)[number]) => `${width}-${scheme}-${language}`;
const ada = { name: 'Ada Admin', email: 'ada@kommun.example' };
const anna = { name: 'Anna Ö. Analytiker', email: 'anna@kommun.example' };
const notebookTitle = { sv: 'Elevernas värld', en: 'The pupils’ world' };
const triangle = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 0],
] as const;
const area = (code: string, sv: string, within: string | null): MappedArea => ({
  code,
  name: { sv, en: `${sv} in English` },
  within,
  units: within === null ? [] : [code],
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon', coordinates: [[triangle]] },
});
const areas = [area('K', 'Kommunen', null), area('N, 1', 'Norr, inre', 'K'), area('S', 'Söder', 'K')];
const whole = (role: Grant['role']): Grant => ({ role, scope: { kind: 'municipality' } });

let house: StaffUnderTest;
let address: string;
/** As another administrator would, at the same time. */
let giveAnna: (municipality: string, role: Grant['role']) => Promise<void>;
let browser: Browser;
beforeAll(async () => {
  house = await staffUnderTest(async ({ db }) => {
    // Nobody signs in with these: that has its own journey.
    const [admin, analyst] = [await insertPerson(db, { ...ada, password: '' }), await insertPerson(db, { ...anna, password: '' })];
    const grants = [whole('admin'), whole('ctcCoordinator')];
    const [template] = await notebookTemplates();
    giveAnna = async (slug, role) => {
      const { municipality } = await ensureMunicipality(db, { slug, name: 'Kommunen' });
      await addGrants(db, municipality, analyst, [whole(role)], { grantedBy: admin });
    };
    const memberships = new Map<string, { readonly grants: readonly Grant[]; readonly enclaveUntil: null }>();
    for (const reader of readers) {
      const { municipality } = await ensureMunicipality(db, { slug: suffixOf(reader), name: 'Kommunen' });
      await addGrants(db, municipality, admin, grants, { grantedBy: null });
      await addGrants(db, municipality, analyst, [whole('analyst')], { grantedBy: admin });
      await inMunicipality(db, municipality, async (tx) => {
        await saveNotebook(tx, municipality, { ...template!, title: notebookTitle });
        await insertAreaSet(tx, municipality, {
          id: 'districts',
          name: { sv: 'Delar', en: 'Districts' },
          validFrom: '2026-01-01',
          areas,
        });
      });
      memberships.set(municipality, { grants, enclaveUntil: null });
    }
    return { findWho: async () => ({ person: admin, name: ada.name, session: 's', secondFactor: true, memberships }) };
  });
  ({ address, browser } = house);
}, 120_000);
afterAll(() => house?.stop());

describe.each(readers)('$name', (reader) => {
  const t = peopleTextsFor(reader.language);
  const roles = roleTextsFor(reader.language).names;
  const suffix = suffixOf(reader);
  const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

  /** Presses the button of a row, and answers what is asked then. */
  async function ask(page: Page, label: string, name: string) {
    await page.getByRole('button', { name: `${label}: ${name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await isFine(page, 1);
    return dialog;
  }
  /** It is said, and whoever listens to the page is where it is said. */
  async function said(page: Page, text: string) {
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    await page.waitForFunction((what) => document.activeElement?.textContent?.includes(what), text);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await isFine(page, 1);
  }

  it('invites somebody, changes what people may, and lets them go', async () => {
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/${suffix}/people`);
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await rowOf(page, anna.name).waitFor();
    await isFine(page, 1);

    // Letters are files here, and the page says so before anybody waits for one.
    await page.getByText(t.inviteLong.outbox).waitFor();
    const email = 'new@kommun.example';
    await page.getByLabel(t.email).fill(email);
    await page.getByRole('button', { name: t.invite, exact: true }).click();
    await page.getByRole('link', { name: t.chooseRole }).waitFor();
    await page.getByRole('checkbox', { name: roles.leadership }).check();
    await page.getByRole('button', { name: t.invite, exact: true }).click();
    await said(page, t.invited.outbox(email));
    await rowOf(page, email).getByText(roles.leadership).waitFor();
    await keepPicture(page, `people-${suffix}`);

    // Areas are taken from a list, by keyboard; the last one is not added, and counts all the same. Of schools there are none.
    const [, north, south] = areas;
    const named = ({ code, name }: MappedArea) => `${name[reader.language]} (${code})`;
    let dialog = await ask(page, t.change, anna.name);
    await dialog.getByRole('combobox', { name: t.areasOf.alliance }).focus();
    await page.keyboard.type(north!.name[reader.language].slice(0, 3));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog
      .getByRole('status')
      .filter({ hasText: t.added(named(north!)) })
      .waitFor();
    expect(await dialog.getByRole('checkbox', { name: named(north!) }).isChecked()).toBe(true);
    await dialog.getByRole('combobox', { name: t.areasOf.alliance }).selectOption(named(south!));
    expect(await dialog.getByRole('combobox', { name: t.schoolsOf }).isDisabled()).toBe(true);
    await dialog.getByRole('link', { name: t.places.school.toThem }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `people-roles-${suffix}`);
    // An area that went while the form was open, as the server says it.
    const refusal = { type: 'urn:motvikt:problem:invalidRequest', status: 400, errors: [{ pointer: '/grants/1', detail: 'no area' }] };
    await page.route('**/grants', (route) => route.fulfill({ status: 400, contentType: 'application/problem+json', json: refusal }));
    await dialog.getByRole('button', { name: t.save }).click();
    await dialog.getByRole('link', { name: t.codesNotKnown('S') }).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `people-codes-${suffix}`);
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('400')]);
    await page.unroute('**/grants');
    await dialog.getByRole('button', { name: t.save }).click();
    await said(page, t.changed(anna.name));
    await rowOf(page, anna.name).getByText(north!.name[reader.language]).waitFor();
    // What is saved as it stands stays as it stands.
    dialog = await ask(page, t.change, anna.name);
    await dialog.getByRole('button', { name: t.save }).click();
    await said(page, t.changed(anna.name));
    expect(await rowOf(page, anna.name).getByRole('listitem').count()).toBe(3);

    // Another administrator changes the same person meanwhile: nothing is lost, and what holds is seen.
    dialog = await ask(page, t.change, anna.name);
    await giveAnna(suffix, 'archivist');
    await dialog.getByRole('checkbox', { name: named(south!) }).uncheck();
    await dialog.getByRole('button', { name: t.save }).click();
    await dialog.getByRole('alert').getByText(t.changedMeanwhile(anna.name)).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `people-meanwhile-${suffix}`);
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('409')]);
    await page.keyboard.press('Escape');
    await rowOf(page, anna.name).getByText(roles.archivist).waitFor();
    dialog = await ask(page, t.change, anna.name);
    expect(await dialog.getByRole('checkbox', { name: roles.archivist }).isChecked()).toBe(true);
    await dialog.getByRole('checkbox', { name: named(south!) }).uncheck();
    await dialog.getByRole('button', { name: t.save }).click();
    await said(page, t.changed(anna.name));
    await rowOf(page, anna.name).getByText(south!.name[reader.language]).waitFor({ state: 'detached' });
    expect(await rowOf(page, anna.name).getByRole('listitem').count()).toBe(3);

    dialog = await ask(page, t.openEnclave, anna.name);
    const lastDay = await dialog.getByLabel(t.until).getAttribute('max');
    await dialog.getByLabel(t.until).fill(lastDay!);
    await dialog.getByLabel(t.reason).fill('Uppföljningen av 2025 års enkät.');
    await dialog.getByRole('button', { name: t.openEnclave }).click();
    await said(page, t.enclaveOpened(anna.name));
    await rowOf(page, anna.name).getByText('Uppföljningen av 2025').waitFor();
    dialog = await ask(page, t.closeEnclave, anna.name);
    await page.route('**/enclave', (route) => route.abort());
    await dialog.getByRole('button', { name: t.closeEnclave }).click();
    await dialog.getByRole('alert').waitFor();
    await isFine(page, 1);
    expect(complaints.splice(0)).toHaveLength(1);
    await page.unroute('**/enclave');
    await dialog.getByRole('button', { name: t.closeEnclave }).click();
    await said(page, t.enclaveClosed(anna.name));
    await page.getByRole('button', { name: `${t.openEnclave}: ${anna.name}` }).waitFor();

    dialog = await ask(page, t.change, ada.name);
    await dialog.getByRole('checkbox', { name: roles.admin }).uncheck();
    await dialog.getByRole('button', { name: t.save }).click();
    await dialog.getByRole('alert').getByText(t.lastAdmin).waitFor();
    await isFine(page, 1);
    await keepPicture(page, `people-last-admin-${suffix}`);
    // The browser notes the refusal.
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('409')]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    dialog = await ask(page, t.withdraw, email);
    await dialog.getByRole('button', { name: t.withdraw }).click();
    await said(page, t.withdrawn(email));
    await page.getByText(t.noInvitations).waitFor();

    dialog = await ask(page, t.remove, anna.name);
    await dialog.getByRole('textbox').fill(anna.name);
    await dialog.getByRole('button', { name: t.remove }).click();
    await said(page, t.removed(anna.name));
    await rowOf(page, anna.email).waitFor({ state: 'detached' });

    // Whoever is alone is told to invite: who is here comes from a session, which this journey has none of.
    const here = { slug: suffix, name: 'Kommunen', roles: ['admin'], grants: [], enclaveUntil: null, pages: ['municipality', 'people'] };
    const person = { ...ada, hasPassword: true, secondFactor: { on: true, passed: true }, example: false };
    await page.route('**/api/me', (route) => route.fulfill({ json: { person, municipalities: [here], example: false } }));
    await page.goto(`${address}/m/${suffix}`);
    await page.getByRole('link', { name: staffTextsFor(reader.language).home.steps.people.title }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('chooses who sees an analysis, and is told at once', async () => {
    const p = publishingTextsFor(reader.language);
    const title = notebookTitle[reader.language];
    const { page, complaints, close } = await openPage(browser, address, reader);
    await page.goto(`${address}/m/${suffix}/publishing`);
    await rowOf(page, title).getByText(p.audiences.municipality.name).waitFor();
    await isFine(page, 1);
    for (const audience of ['everyone', 'municipality'] as const) {
      const dialog = await ask(page, p.change, title);
      await dialog.getByRole('radio', { name: p.audiences[audience].long }).check();
      await keepPicture(page, `publishing-${audience}-${suffix}`);
      await dialog.getByRole('button', { name: p.save }).click();
      await said(page, p.saved(title, audience));
      await rowOf(page, title).getByText(p.audiences[audience].name).waitFor();
    }
    await keepPicture(page, `publishing-${suffix}`);
    expect(complaints).toEqual([]);
    await close();
  });
});
