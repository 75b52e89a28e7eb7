/** The pages that are looked at: whatever has a page of its own, and what is seen only after something was pressed. */
import type { Page } from 'playwright-core';
import { type Prepared, school, slug } from './prepare.ts';
import type { Account } from './session.ts';

const here = `/m/${slug}`;
/** Looks like a link of a letter, and leads nowhere. */
const deadLink = 'dead-link-dead-link';

export interface Place {
  readonly name: string;
  /** Of each look, where what one look uses up is not there for the next. */
  readonly path: string | ((look: number) => string);
  /** Who looks: the part of an example account's address before the @, or somebody else; null: nobody has signed in. */
  readonly who: string | Account | null;
  /** What is done first. */
  readonly act?: (page: Page) => Promise<void>;
  /** As it is printed. */
  readonly print?: true;
}

const pressAt =
  (selector: string, at = 0) =>
  (page: Page) =>
    page.locator(selector).nth(at).click();

/** Fills in the sign-in form as one of the example's accounts and sends it; the second step is asked for. */
async function askForSecondStep(page: Page): Promise<void> {
  await pressAt('[aria-labelledby=examples] button')(page);
  await pressAt('main form button[type=submit]')(page);
  await page.locator('input[autocomplete=one-time-code]').waitFor();
}

const setUpSecondStep =
  ({ password }: Account) =>
  async (page: Page) => {
    await pressAt('[aria-labelledby=second-factor] button')(page);
    await page.locator('dialog input').fill(password);
    await pressAt('dialog button[type=submit]')(page);
    await page.locator('img.qr').waitFor();
  };

/** Sends the form of a link that leads nowhere, until the page says so. */
async function followDeadLink(page: Page): Promise<void> {
  await page.locator('main input').fill('en mening som är lång nog');
  await pressAt('main form button[type=submit]')(page);
  await page.locator('main form').waitFor({ state: 'detached' });
}

/** A pupil's way into the form, in so many steps that answer nothing. */
const skip = (steps: number) => async (page: Page) => {
  for (let step = 0; step < steps; step++) {
    const before = await page.locator('h1').first().textContent();
    await pressAt('form button[type=submit]')(page);
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before);
  }
};

/** What is seen only where something was prepared. */
const prepared = ({ newcomer, invitation, classId, codes }: Prepared): readonly Place[] => {
  // A code is good for one phone: each look at what comes after it has its own.
  const door = (look: number) => `${here}/c/${classId}#${codes[look]!}`;
  const laterDoor = (look: number) => `${here}/c/${classId}#${codes[look + 4]!}`;
  return [
    { name: 'account-own', path: '/account', who: newcomer },
    { name: 'account-second-step', path: '/account', who: newcomer, act: setUpSecondStep(newcomer) },
    { name: 'forbidden-newcomer', path: `${here}/people`, who: newcomer },
    { name: 'invitation', path: `/account/invitation#${invitation}`, who: null },
    { name: 'questions', path: `${here}/waves/ctc-youth/2026/questions`, who: null },
    { name: 'pupil-no-code', path: `${here}/c/${classId}`, who: null },
    { name: 'pupil-welcome', path: door, who: null },
    { name: 'pupil-first', path: door, who: null, act: skip(1) },
    { name: 'pupil-later', path: laterDoor, who: null, act: skip(4) },
  ];
};

/** @param listed replies of the municipality's addresses, as somebody gets them */
export async function findPlaces(
  listed: <Reply>(who: string, path: string) => Promise<Reply>,
  made: Prepared | null,
): Promise<readonly Place[]> {
  type Rows = readonly Readonly<Record<string, string>>[];
  const place = (name: string, path: string, who: string | null, act?: Place['act']): Place => ({ name, path, who, ...(act && { act }) });
  const printed = (one: Place): Place => ({ ...one, name: `${one.name}-printed`, print: true });
  const sets = await listed<Rows>('admin', 'area-sets');
  const waves = await listed<Rows>('admin', 'fieldings');
  const workshops = await listed<Rows>('samordnare', 'workshops');
  const decisions = await listed<Rows>('samordnare', 'decisions');
  const enclave = await listed<{ readonly notebooks: Rows }>('analytiker', 'enclave');
  const rooms = await Promise.all(
    workshops.map(async ({ area, workshop, stage }) => {
      const at = area === '' ? '-' : area!;
      const { room } = await listed<{ readonly room: { readonly code: string } }>('samordnare', `areas/${at}/workshops/${workshop}`);
      return { name: `${stage}-${workshop!.slice(0, 4)}`, desk: `${here}/workshops/${at}/${workshop}`, phone: `${here}/w/${room.code}` };
    }),
  );
  const notebook = `${here}/n/factors-per-area`;
  return [
    place('list', '/', null),
    place('about-method', '/about/method', null),
    place('about-anonymity', '/about/anonymity', null),
    place('about-protection', '/about/protection', null),
    place('about-accessibility', '/about/accessibility', null),
    place('sign-in', '/sign-in', null),
    place('reset', '/account/reset', null),
    place('reset-link', `/account/reset#${deadLink}`, null),
    place('reset-dead', `/account/reset#${deadLink}`, null, followDeadLink),
    place('invitation-dead', `/account/invitation#${deadLink}`, null),
    place('sign-in-second-step', '/sign-in', null, askForSecondStep),
    place('public-municipality', here, null),
    place('public-notebooks', `${here}/n`, null),
    place('not-found', '/m/nowhere', null),
    place('forbidden', `${here}/people`, null),
    place('forbidden-reader', `${here}/people`, 'lasare'),
    place('doing-list', `${here}/doing`, null),
    place('doing', `${here}/doing/A01`, null),
    place('answered', `${here}/answered`, null),
    place('municipality-admin', here, 'admin'),
    place('municipality-coordinator', here, 'samordnare'),
    place('people', `${here}/people`, 'admin'),
    place('areas', `${here}/areas`, 'admin'),
    ...sets.map(({ id, areaSet }) => place('area-set', `${here}/areas/${id ?? areaSet}`, 'admin')),
    place('schools', `${here}/schools`, 'admin'),
    place('school', `${here}/schools/${school}`, 'admin'),
    place('school-survey', `${here}/schools/${school}/survey`, 'admin'),
    place('waves', `${here}/waves`, 'admin'),
    ...waves.map(({ instrument, wave }) => place(`wave-${wave}`, `${here}/waves/${instrument}/${wave}`, 'admin')),
    place('audit', `${here}/audit`, 'admin'),
    place('settings', `${here}/settings`, 'admin'),
    place('publishing', `${here}/publishing`, 'samordnare'),
    place('account', '/account', 'admin'),
    place('design', '/design', null),
    place('notebooks', `${here}/n`, 'analytiker'),
    place('notebook', notebook, 'analytiker'),
    place('edit', `${notebook}/edit`, 'analytiker'),
    place('revisions', `${notebook}/revisions`, 'analytiker'),
    place('meeting', `${notebook}/meeting`, null),
    printed(place('print', `${notebook}/print`, null)),
    place('new-notebook', `${here}/new-notebook`, 'analytiker'),
    place('import-notebook', `${here}/import-notebook`, 'analytiker'),
    place('enclave', `${here}/enclave`, 'analytiker'),
    place('enclave-second', `${here}/enclave`, 'analytiker2'),
    ...enclave.notebooks.slice(0, 1).map(({ notebook: id }) => place('enclave-notebook', `${here}/enclave/${id}`, 'analytiker')),
    place('workshops', `${here}/workshops`, 'samordnare'),
    place('new-workshop', `${here}/new-workshop`, 'samordnare'),
    ...rooms.flatMap(({ name, desk, phone }) => [
      place(`workshop-${name}`, desk, 'samordnare'),
      place(`wall-${name}`, `${phone}/screen`, null),
      place(`phone-${name}`, phone, null),
    ]),
    place('join', `${here}/w`, null),
    place('new-decision', `${here}/new-decision`, 'samordnare'),
    ...decisions.flatMap(({ decision, state }) => {
      const one = place(`decision-${state}-${decision!.slice(0, 4)}`, `${here}/decisions/${decision}`, 'samordnare');
      return [one, printed(one)];
    }),
    place('plans', `${here}/plan`, 'samordnare'),
    place('plan-empty', `${here}/plan/A04`, 'samordnare'),
    ...['tree', 'table', 'calendar', 'people', 'gaps', 'history'].map((view, at) =>
      place(`plan-${view}`, `${here}/plan/A01`, 'samordnare', pressAt('.plan-views button', at)),
    ),
    printed(place('plan', `${here}/plan/A01`, 'samordnare')),
    place('council', `${here}/council`, 'samordnare'),
    place('measure-library', `${here}/measure-library`, 'samordnare'),
    place('overview', `${here}/overview`, 'ledning'),
    place('area-overview', `${here}/overview/A01`, 'ledning'),
    place('milestones', `${here}/milestones`, 'samordnare'),
    place('area-milestones', `${here}/milestones/A01`, 'samordnare'),
    place('hand-over', `${here}/milestones/A01/hand-over`, 'samordnare'),
    ...(made ? prepared(made) : []),
  ];
}
