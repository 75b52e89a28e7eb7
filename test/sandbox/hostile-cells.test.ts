/**
 * Cells that mean harm, in Chromium, on our own pages under our own policies. Nothing may arrive where they send it, nothing of the page
 * or the reader may come into their hands, and the page around them must stay usable. The same code on a bare page is the control: what
 * is known to get out must get out there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Faces } from '../../server/pages.ts';
import { launchBrowser } from '../browser.ts';
import { attacks, onClick, type Attack } from './attacks.ts';
import { notebookServer, type NotebookServer } from './notebook-server.ts';
import { attackBarePage, attackNotebook, gotOut, type Outcome } from './run-attacks.ts';
import { isUsable } from './usable.ts';

let browser: Browser;
let context: BrowserContext;
let server: NotebookServer;
let tried = 0;
/** What a reader would have noticed, or what befell the page: a window, a dialog, a download, another address, a dead button. */
const befell: string[] = [];
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), notebookServer()]);
  context = await browser.newContext({ locale: 'en', colorScheme: 'light', viewport: { width: 1000, height: 700 } });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  process.stdout.write(`${tried} attacks tried by cells under our policies\n`);
});

function watch(page: Page, group: readonly Attack[]): () => Promise<void> {
  const tell = (what: string) => befell.push(`${what} (${group.map(({ name }) => name).join(', ')})`);
  page.on('popup', () => tell('a window'));
  page.on('download', () => tell('a download'));
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.type()}`);
    void dialog.dismiss();
  });
  return async () => {
    if (!new URL(page.url()).pathname.startsWith('/m/exempelkommun/n/')) tell(`moved to ${page.url()}`);
    else if (!(await isUsable(page))) tell('not usable');
  };
}
const describeOutcome = ({ attack, said, requests, packets }: Outcome) => `${attack.name}: ${said} ${requests.join()} ${packets} packets`;

describe('a cell of a notebook', () => {
  let outcomes: readonly Outcome[];
  beforeAll(async () => {
    tried += attacks.length;
    outcomes = await attackNotebook(attacks, context, server, watch);
  }, 300_000);

  it('gets nothing out and nothing into its hands', () => {
    expect(outcomes.filter(gotOut).map(describeOutcome)).toEqual([]);
    expect(outcomes).toHaveLength(attacks.length);
  });

  it('opens not even a connection, except where Chromium connects before it asks the policy', () => {
    expect(outcomes.filter(({ attack, connections }) => connections > 0 && !attack.connects).map(({ attack }) => attack.name)).toEqual([]);
  });

  it('does run what it tries: each attack was heard to end, where its document was not taken away', () => {
    const silent = outcomes.filter(({ attack, said }) => !attack.alone && !/^(ended|threw|waited)/.test(said));
    expect(silent.map(describeOutcome)).toEqual([]);
  });

  it('leaves the page around it where it is, and usable', () => {
    expect(befell).toEqual([]);
  });
});

describe('a cell that a reader clicks on', () => {
  it('gains nothing by it', async () => {
    tried += onClick.length;
    befell.length = 0;
    const outcomes = await attackNotebook(onClick, context, server, watch, { onClick: true });
    expect(outcomes.filter(gotOut).map(describeOutcome)).toEqual([]);
    expect(befell).toEqual([]);
  });
});

describe('our own server', () => {
  it('is asked for our own files and the declared tables, and for nothing else, by all of these', () => {
    const { staff, sandbox } = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/web/faces.json'), 'utf8')) as Faces;
    const files = [staff.js, staff.css, ...(staff.shared ?? []), ...(staff.pages?.notebook ?? []), sandbox.js, sandbox.css];
    const known =
      /^(\/|\/m\/exempelkommun\/n\/\d+|\/sandbox|\/favicon\.ico|\/api\/(me|municipalities)|\/api\/m\/exempelkommun\/(notebooks(\/\d+)?|surveys|released\/open\/2024))$/;
    const isKnown = (request: string) => known.test(request) || files.includes(request);
    expect([...new Set(server.requests)].filter((request) => !isKnown(request))).toEqual([]);
  });
});

describe('the same code on a bare page', () => {
  it('gets out where it is known to: the test notices when it does', async () => {
    const known = attacks.filter(({ control }) => control);
    expect(known.length).toBeGreaterThan(60);
    // It is enough that each gets out once: on a busy machine a page may be gone before what it sent.
    let stayed: readonly Outcome[] = [];
    for (let round = 0; round < 3; round++) {
      const again = round === 0 ? known : stayed.map(({ attack }) => attack);
      if (again.length === 0) break;
      stayed = (await attackBarePage(again, browser, server.address)).filter((outcome) => !gotOut(outcome));
    }
    expect(stayed.map(describeOutcome)).toEqual([]);
  }, 300_000);
});
