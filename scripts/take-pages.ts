/**
 * Takes every page as a phone and a desk show it, light and dark, in both languages, on one sheet per page, to be looked at and not kept:
 * `npm run --silent look -- FOLDER [part of a page's name ...]`. Says what scrolls sideways and what the console complains of.
 * `ADDRESS=http://127.0.0.1:4000` takes them from a server of yours that shows the example, with what you have put in; otherwise one is started.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRequestContext, Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { serverUnderTest } from '../test/running-server.ts';

const here = '/m/exempelkommun';
const looks = [
  { width: 360, scheme: 'light', language: 'sv' },
  { width: 360, scheme: 'dark', language: 'en' },
  { width: 1280, scheme: 'light', language: 'en' },
  { width: 1280, scheme: 'dark', language: 'sv' },
] as const;
type Look = (typeof looks)[number];
type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
interface Place {
  readonly name: string;
  readonly path: string;
  /** The part of an example account's address before the @; null: nobody has signed in. */
  readonly who: string | null;
  /** What is pressed first: the one at this place among those that the selector finds. */
  readonly press?: readonly [selector: string, at: number];
}

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say into which folder the pictures go.');
await mkdir(folder, { recursive: true });

interface SignIns {
  readonly examples: readonly { readonly email: string; readonly password: string; readonly code: string | null }[];
}

/** Signs in as one of the example's accounts, as the sign-in page does. */
async function signIn(browser: Browser, address: string, who: string): Promise<Session> {
  const context = await browser.newContext();
  const headers = { origin: address };
  const options = async () => (await (await context.request.get(`${address}/api/sign-in`)).json()) as SignIns;
  const own = ({ email }: { readonly email: string }) => email.startsWith(`${who}@`);
  const { email, password } = (await options()).examples.find(own)!;
  await context.request.post(`${address}/api/sign-in`, { data: { email, password }, headers });
  const { code } = (await options()).examples.find(own)!;
  if (code !== null) await context.request.post(`${address}/api/sign-in/second-factor`, { data: { code }, headers });
  const session = await context.storageState();
  await context.close();
  return session;
}

/** Whatever has a page of its own and is there. */
async function findPlaces(askAs: (who: string, path: string) => Promise<unknown>): Promise<readonly Place[]> {
  const listed = async (who: string, path: string) => (await askAs(who, path)) as Readonly<Record<string, string>>[];
  const place = (name: string, path: string, who: string | null, press?: Place['press']): Place => ({
    name,
    path,
    who,
    ...(press && { press }),
  });
  const sets = await listed('admin', 'area-sets');
  const waves = await listed('admin', 'fieldings');
  const workshops = await listed('samordnare', 'workshops');
  const decisions = await listed('samordnare', 'decisions');
  const enclave = (await askAs('analytiker', 'enclave')) as { readonly notebooks: Readonly<Record<string, string>>[] };
  const rooms = await Promise.all(
    workshops.map(async ({ area, workshop, stage }) => {
      const at = area === '' ? '-' : area!;
      const { room } = (await askAs('samordnare', `areas/${at}/workshops/${workshop}`)) as { readonly room: { readonly code: string } };
      return { name: `${stage}-${workshop!.slice(0, 4)}`, desk: `${here}/workshops/${at}/${workshop}`, phone: `${here}/w/${room.code}` };
    }),
  );
  const notebook = `${here}/n/factors-per-area`;
  return [
    place('list', '/', null),
    place('about-method', '/about/method', null),
    place('about-anonymity', '/about/anonymity', null),
    place('about-protection', '/about/protection', null),
    place('sign-in', '/sign-in', null),
    place('reset', '/account/reset', null),
    place('reset-dead', '/account/reset#token=dead', null),
    place('invitation-dead', '/account/invitation#token=dead', null),
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
    place('school', `${here}/schools/00000001`, 'admin'),
    place('school-survey', `${here}/schools/00000001/survey`, 'admin'),
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
    place('print', `${notebook}/print`, null),
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
    ...decisions.map(({ decision, state }) =>
      place(`decision-${state}-${decision!.slice(0, 4)}`, `${here}/decisions/${decision}`, 'samordnare'),
    ),
    place('plans', `${here}/plan`, 'samordnare'),
    place('plan-empty', `${here}/plan/A04`, 'samordnare'),
    ...['tree', 'table', 'calendar', 'people', 'gaps', 'history'].map((view, at) =>
      place(`plan-${view}`, `${here}/plan/A01`, 'samordnare', ['.plan-views button', at]),
    ),
    place('council', `${here}/council`, 'samordnare'),
    place('measure-library', `${here}/measure-library`, 'samordnare'),
    place('overview', `${here}/overview`, 'ledning'),
    place('area-overview', `${here}/overview/A01`, 'ledning'),
    place('milestones', `${here}/milestones`, 'samordnare'),
    place('area-milestones', `${here}/milestones/A01`, 'samordnare'),
    place('hand-over', `${here}/milestones/A01/hand-over`, 'samordnare'),
  ];
}

/** Until a page asks for nothing more and its frames, if any, have drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => {});
  await page
    .locator('.skeleton, .waiting')
    .first()
    .waitFor({ state: 'detached', timeout: 15_000 })
    .catch(() => {});
  await page.waitForTimeout(page.frames().length > 1 ? 2500 : 300);
}

/** The longest page that is taken whole; of a longer one, its beginning. */
const highest = 6000;

async function take(context: BrowserContext, address: string, place: Place, { width, scheme, language }: Look): Promise<Buffer> {
  const page = await context.newPage();
  const say = (text: string) => process.stdout.write(`${place.name} ${width} ${scheme} ${language}: ${text}\n`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') say(message.text());
  });
  page.on('pageerror', (error) => say(error.message));
  await page.goto(address + place.path);
  await settled(page);
  if (place.press) {
    await page.locator(place.press[0]).nth(place.press[1]).click();
    await settled(page);
  }
  const [wide, high] = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight] as const;
  });
  if (wide > 0) say(`${wide} px wider than the screen`);
  // As high as the page is: a frame is painted where it is in sight.
  if (page.frames().length > 1) {
    await page.setViewportSize({ width, height: Math.min(highest, high) });
    await page.waitForTimeout(500);
  }
  const taken = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(highest, Math.max(high, 900)) },
    timeout: 120_000,
  });
  await page.close();
  return taken;
}

/** As wide and high as the sheet can be and still be read when it is shown whole. */
const sheet = { width: 1300, height: 930 };
const mostPieces = 4;

/** Phones beside each other and desks below each other, cut into pieces that a screen can show: `name.png`, `name-2.png`. */
async function writeSheets(browser: Browser, name: string, taken: readonly Buffer[]): Promise<void> {
  const page = await browser.newPage({ viewport: sheet });
  const image = (at: number, width: number) =>
    `<img style="width:${width}px;display:block;margin-bottom:10px" src="data:image/png;base64,${taken[at]!.toString('base64')}">`;
  const desks = `<div>${image(2, 700)}${image(3, 700)}</div>`;
  await page.setContent(
    `<body style="margin:0;display:flex;gap:10px;align-items:start;background:#888">${image(0, 290)}${image(1, 290)}${desks}</body>`,
  );
  // Large pictures are read in after the page is there, and its height is theirs.
  const high = await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    return Math.max(...[...document.body.children].map((child) => child.clientHeight));
  });
  for (let piece = 0; piece * sheet.height < Math.min(high, mostPieces * sheet.height); piece++) {
    const clip = { x: 0, y: piece * sheet.height, width: sheet.width, height: Math.min(sheet.height, high - piece * sheet.height) };
    await page.screenshot({ path: join(folder!, `${name}${piece === 0 ? '' : `-${piece + 1}`}.png`), fullPage: true, clip });
  }
  await page.close();
}

const given = process.env['ADDRESS']?.replace(/\/$/, '');
const server = given === undefined ? await serverUnderTest() : null;
const address = given ?? server!.address;
const browser = await launchBrowser();
try {
  const sessions = new Map<string, Session>();
  const sessionOf = async (who: string): Promise<Session> => {
    if (!sessions.has(who)) sessions.set(who, await signIn(browser, address, who));
    return sessions.get(who)!;
  };
  const askAs = async (who: string, path: string): Promise<unknown> => {
    const context = await browser.newContext({ storageState: await sessionOf(who) });
    const ask: APIRequestContext = context.request;
    const reply = await (await ask.get(`${address}/api${here}/${path}`)).json();
    await context.close();
    return reply;
  };
  for (const place of (await findPlaces(askAs)).filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)))) {
    const session = place.who === null ? {} : { storageState: await sessionOf(place.who) };
    const taken = await Promise.all(
      looks.map(async (look) => {
        const { width, scheme, language } = look;
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, locale: language, ...session });
        const one = await take(context, address, place, look);
        await context.close();
        return one;
      }),
    );
    await writeSheets(browser, place.name, taken);
    process.stdout.write(`${place.name}\n`);
  }
} finally {
  await browser.close();
  await server?.stop();
}
