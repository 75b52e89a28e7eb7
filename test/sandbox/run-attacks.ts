/** Runs attacks in a browser, as cells of a notebook or on a bare page, and says what came of each. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Attack } from './attacks.ts';
import { evilServer, type EvilServer } from './evil-server.ts';
import type { NotebookServer } from './notebook-server.ts';

export interface Outcome {
  readonly attack: Attack;
  /** What its code came to: a value, an error, or still waiting. Empty where its document went away. */
  readonly said: string;
  readonly requests: readonly string[];
  readonly connections: number;
  readonly packets: number;
}

const given = (attack: Attack, evil: EvilServer, own: string) =>
  `const EVIL = ${JSON.stringify(evil.address)}, OWN = ${JSON.stringify(own)}; ${attack.code}`;
const names = ['html', 'md', 'Inputs', 'chart', 'aq', 'released', 'surveys'];
/** The attack as an expression that always ends and never throws. */
const attempt = (code: string, given: readonly string[]) =>
  `Promise.race([new Promise((done) => setTimeout(done, 4000, 'waited')), new (async () => {}).constructor(${given.map((name) => `'${name}', `).join('')}${JSON.stringify(code)})(${given.join(', ')}).then((value) => 'ended ' + value, (error) => 'threw ' + error)])`;

/** Attacks that disturb nobody share a document; the others get one each. */
const together = 20;
function shared(attacks: readonly Attack[]): Attack[][] {
  const quiet = attacks.filter(({ alone }) => !alone);
  const groups = Array.from({ length: Math.ceil(quiet.length / together) }, (_, i) => quiet.slice(i * together, (i + 1) * together));
  return [...groups, ...attacks.filter(({ alone }) => alone).map((one) => [one])];
}

async function runGroups(
  attacks: readonly Attack[],
  own: string,
  visit: (group: readonly Attack[], code: (attack: Attack) => string, arrived: (attack: Attack) => boolean) => Promise<readonly string[]>,
): Promise<Outcome[]> {
  const evil = new Map(await Promise.all(attacks.map(async (attack) => [attack, await evilServer()] as const)));
  const said = new Map<Attack, string>();
  const waiting = shared(attacks);
  const worker = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const texts = await visit(
        group,
        (attack) => attempt(given(attack, evil.get(attack)!, own), attack.builtins ? names : []),
        (attack) => {
          const { requests, packets } = evil.get(attack)!;
          return requests.length > 0 || packets() > 0;
        },
      );
      for (const [i, attack] of group.entries()) said.set(attack, texts[i] ?? '');
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  const outcomes = attacks.map((attack): Outcome => {
    const { requests, connections, packets } = evil.get(attack)!;
    return { attack, said: said.get(attack) ?? '', requests, connections: connections(), packets: packets() };
  });
  for (const one of evil.values()) one.close();
  return outcomes;
}

export const gotOut = ({ said, requests, packets }: Outcome): boolean => requests.length > 0 || packets > 0 || said.startsWith('ended GOT');

/** As cells of notebooks on our own pages. `around` sees each page before it is opened, and what it returns is asked when its attacks are over. */
export function attackNotebook(
  attacks: readonly Attack[],
  context: BrowserContext,
  server: Pick<NotebookServer, 'address' | 'notebook'>,
  around: (page: Page, group: readonly Attack[]) => () => Promise<void>,
  { onClick = false } = {},
): Promise<Outcome[]> {
  return runGroups(attacks, server.address, async (group, code) => {
    const page = await context.newPage();
    const check = around(page, group);
    await page.goto(server.address);
    await page.goto(
      server.address +
        server.notebook([
          '// tables: open/2024',
          ...group.map((attack) => (onClick ? button(code(attack)) : `display(html\`<p>\${await ${code(attack)}}</p>\`)`)),
        ]),
    );
    const cells = page.frameLocator('iframe').locator('section');
    const said = cells.filter({ hasText: /ended|threw|waited/ });
    if (onClick) await clickAll(cells.locator('button'), group.length);
    await said
      .nth(group.length - 1)
      .waitFor({ state: 'attached', timeout: group.length > 1 ? 45_000 : 2500 })
      .catch(() => {});
    await page.waitForTimeout(300);
    // A frame that one attack holds busy never answers; one that twenty share does, late on a slow machine.
    const patience = group.length > 1 ? 30_000 : 1000;
    const texts = await Promise.race([cells.allInnerTexts(), new Promise<string[]>((resolve) => setTimeout(resolve, patience, []))]).catch(
      () => [],
    );
    await check();
    await page.close();
    // The first cell declares the tables and shows nothing.
    return texts.slice(1);
  });
}

const button = (code: string) =>
  `{ const it = html\`<button type="button">try</button>\`; it.onclick = async () => it.after(html\`<p>\${await ${code}}</p>\`); display(it) }`;

async function clickAll(buttons: Locator, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await buttons.nth(i).click({ timeout: 90_000 });
}

/** A page that an attack has its way with may never say that it is closed; the browser's end takes it along. */
const closed = (one: Page | BrowserContext): Promise<unknown> =>
  Promise.race([one.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 3000))]);

/** The same code in a frame without a policy, on a page without one: what gets out there shows that the attack is one. */
export async function attackBarePage(attacks: readonly Attack[], browser: Browser, own: string): Promise<Outcome[]> {
  const context = await browser.newContext();
  const outcomes = await runGroups(attacks, own, async (group, code, arrived) => {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept('secret'));
    await page.goto(`${own}/bare-top`, { waitUntil: 'load' });
    const frame = page.frames()[1]!;
    // Each is kept as it ends: one that leads the document away must not take the others' words with it.
    const said: string[] = [];
    await page.exposeBinding('ended', (_, i: number, text: string) => void (said[i] = text));
    await frame
      .evaluate(
        (codes) =>
          codes.forEach((one, i) => {
            const { ended } = globalThis as unknown as { ended: (i: number, text: string) => void };
            // oxlint-disable-next-line no-eval -- a bare page, for attacks
            void ((0, eval)(one) as Promise<string>).then((text) => ended(i, text));
          }),
        group.map(code),
      )
      .catch(() => {});
    // Where the code has ended, what it sent may still be under way.
    const out = (attack: Attack, i: number) => arrived(attack) || said[i]?.startsWith('ended GOT') === true;
    for (let waited = 0; waited < 15_000 && !group.every(out); waited += 100) await page.waitForTimeout(100);
    await page.waitForTimeout(300);
    await closed(page);
    return said;
  });
  await closed(context);
  return outcomes;
}
