/** The port is handed to the frame's own script. Cells share its realm, and try to come by it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { notebookServer, type NotebookServer } from './notebook-server.ts';

let browser: Browser;
let server: NotebookServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), notebookServer()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Each tries to put a port into `stolen`, at once or when the next messages pass. */
const thefts: readonly (readonly [string, string])[] = [
  ['the event under way, after a question', 'await released("open").catch(() => {}).then(() => keep(window.event?.target))'],
  ['the event under way, through a value that changes', 'keep(window.event?.target), surveys, language, theme'],
  [
    'the event under way, while the frame answers',
    'for (let i = 0; i < 40; i++) { await released(`x${i}`).catch(() => {}); keep(window.event?.currentTarget) }',
  ],
  [
    'another postMessage',
    'const own = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (...all) { keep(this); return own.apply(this, all) }',
  ],
  ['another postMessage, defined anew', 'Object.defineProperty(MessagePort.prototype, "postMessage", { get() { keep(this) } })'],
  [
    'another getter of the data',
    'Object.defineProperty(MessageEvent.prototype, "data", { get() { keep(this.target); return { type: "ping" } } })',
  ],
  ['a setter of the handler', 'Object.defineProperty(MessagePort.prototype, "onmessage", { set() { keep(this) }, get() { keep(this) } })'],
  [
    'another target of events',
    'for (const name of ["target", "currentTarget", "srcElement"]) Object.defineProperty(Event.prototype, name, { get() { keep(this); return null } })',
  ],
  [
    'names that objects inherit',
    'for (const name of ["data", "type", "px", "id", "wave", "refused", "surveys", "transfer", "then"]) Object.defineProperty(Object.prototype, name, { configurable: true, get() { keep(this) }, set(value) { keep(this); keep(value) } }); setTimeout(() => { for (const name of ["data", "type", "px", "id", "wave", "refused", "surveys", "transfer", "then"]) delete Object.prototype[name] }, 1500)',
  ],
  [
    'callers of functions',
    'const { call, apply, bind } = Function.prototype; for (const [name, own] of Object.entries({ call, apply, bind })) Function.prototype[name] = new Proxy(own, { apply(to, self, all) { for (const one of [self, ...all]) keep(one); return Reflect.apply(to, self, all) } })',
  ],
  [
    'promises and maps',
    'for (const [kind, name] of [[Promise, "then"], [Map, "get"], [Map, "set"], [Map, "delete"]]) { const own = kind.prototype[name]; kind.prototype[name] = function (...all) { keep(this); all.forEach(keep); return Reflect.apply(own, this, all) } }',
  ],
  [
    'a second hand-over',
    'addEventListener("message", (event) => event.ports.forEach(keep)); parent.postMessage({ type: "ready" }, "*"); parent.postMessage("port", "*")',
  ],
];

describe.concurrent('the port', () => {
  it.each(thefts)('is not had by %s', async (_, theft) => {
    const page = await browser.newPage();
    const cell = `{
      window.stolen = [];
      const keep = (found) => { if (found instanceof MessagePort || (found instanceof Event && found.target instanceof MessagePort)) window.stolen.push(String(found)); };
      const steal = new (async () => {}).constructor('keep', 'released', 'surveys', 'language', 'theme', ${JSON.stringify(theft)});
      await steal(keep, released, surveys, language, theme).catch(() => {});
      display('tried');
    }`;
    await page.goto(server.address + server.notebook(['// tables: open/2024', cell]));
    await page.frameLocator('iframe').getByText('tried').waitFor({ state: 'attached' });
    // Two rounds of signs of life, and a change of what cells see.
    await page.getByRole('button', { name: /Dark colours|Light colours|Mörka färger|Ljusa färger/ }).click();
    await page.waitForTimeout(1200);
    expect(await page.frames()[1]!.evaluate(() => (globalThis as unknown as { stolen: string[] }).stolen)).toEqual([]);
    await page.close();
  });
});
