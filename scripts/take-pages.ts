/**
 * Takes every page as a phone and a desk show it, light and dark, in both languages, on one sheet per page, to be looked at and not kept:
 * `npm run --silent look -- FOLDER [part of a page's name ...]`. Says what scrolls sideways and what the console complains of.
 * `ADDRESS=http://127.0.0.1:4000` takes them from a server of yours that shows the example, with what you have put in; otherwise one is started,
 * with a wave that is asked as well, an invitation, and people with names that are hard to show.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { serverUnderTest } from '../test/running-server.ts';
import { findPlaces, type Place } from './look/places.ts';
import { prepareToLook, slug } from './look/prepare.ts';
import { type Account, askIn, type House, type Session, signIn } from './look/session.ts';

const looks = [
  { width: 360, scheme: 'light', language: 'sv' },
  { width: 360, scheme: 'dark', language: 'en' },
  { width: 1280, scheme: 'light', language: 'en' },
  { width: 1280, scheme: 'dark', language: 'sv' },
] as const;
const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say into which folder the pictures go.');
await mkdir(folder, { recursive: true });

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
const highest = 12_000;

async function take(context: BrowserContext, address: string, place: Place, look: number): Promise<Buffer> {
  const { width, scheme, language } = looks[look]!;
  const page = await context.newPage();
  const say = (text: string) => process.stdout.write(`${place.name} ${width} ${scheme} ${language}: ${text}\n`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') say(message.text());
  });
  page.on('pageerror', (error) => say(error.message));
  if (place.print) await page.emulateMedia({ media: 'print' });
  await page.goto(address + (typeof place.path === 'string' ? place.path : place.path(look)));
  await settled(page);
  await place.act?.(page);
  if (place.act) await settled(page);
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
const mostPieces = 12;

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
let outbox = '';
const server =
  given === undefined
    ? await serverUnderTest(async ({ DATA_DIR }) => {
        outbox = join(DATA_DIR!, 'outbox');
      })
    : null;
const address = given ?? server!.address;
const browser = await launchBrowser();
const house: House = { address, browser };
try {
  const prepared = server && (await prepareToLook(house, outbox));
  const sessions = new Map<string | Account, Session>();
  const sessionOf = async (who: string | Account): Promise<Session> => {
    if (!sessions.has(who)) sessions.set(who, await signIn(house, who));
    return sessions.get(who)!;
  };
  const places = await findPlaces(
    async (who, path) => askIn(house, await sessionOf(who), (ask) => ask('GET', `/api/m/${slug}/${path}`)),
    prepared,
  );
  for (const place of places.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)))) {
    const session = place.who === null ? {} : { storageState: await sessionOf(place.who) };
    const taken = await Promise.all(
      looks.map(async ({ width, scheme, language }, look) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, locale: language, ...session });
        const one = await take(context, address, place, look).catch((error: unknown) => {
          process.stdout.write(`${place.name} ${width} ${scheme} ${language}: ${String(error)}\n`);
          return null;
        });
        await context.close();
        return one;
      }),
    );
    // One that cannot be reached does not keep the others from being looked at.
    if (taken.every((one) => one !== null)) await writeSheets(browser, place.name, taken);
    else process.exitCode = 1;
    process.stdout.write(`${place.name}\n`);
  }
} finally {
  await browser.close();
  await server?.stop();
}
