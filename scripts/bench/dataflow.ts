/**
 * 60 cells over the released tables of 30,000 pupils, in Chromium: from the address to all painted, from a choice to all dependents
 * repainted, and the memory of 200 choices. Once in our own pages, frame and policies; once, as the yardstick, on the bare Observable
 * runtime in a page of its own.
 */
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { releaseWave } from '../../analysis/disclosure/release-wave.ts';
import { writeReleasedWave } from '../../analysis/disclosure/write-columns.ts';
import { launchBrowser } from '../../test/browser.ts';
import { madeUpMunicipality } from './made-up-municipality.ts';
import { median } from './measure.ts';
import { serveSixty } from './serve-sixty.ts';
import { dependents } from './sixty-cells.ts';

const pupils = 30_000;
/** The first ones compile what they run. */
const [warmUp, changes, opens] = [10, 200, 5];

interface Run {
  /** Milliseconds. */
  readonly open: number;
  readonly change: number;
  /** Nine in ten changes are faster. */
  readonly slow: number;
  /** Held by the cells' page after a collection, in MB: after the warm-up, and after all changes. */
  readonly before: number;
  readonly after: number;
  readonly nodesBefore: number;
  readonly nodesAfter: number;
}
export interface DataflowRun {
  readonly pupils: number;
  readonly changes: number;
  /** MB of JSON. */
  readonly tables: number;
  readonly dependents: number;
  readonly ours: Run;
  readonly bare: Run;
  readonly browser: string;
}

export async function runDataflow(): Promise<DataflowRun> {
  const { instrument, columns } = madeUpMunicipality(pupils);
  const json = Buffer.from(writeReleasedWave(releaseWave(instrument, columns, '2026')));
  const server = await serveSixty(json, instrument.id);
  const browser = await launchBrowser();
  try {
    const ours = await measure(browser, server.address + server.ours, cellFrame);
    const bare = await measure(browser, server.address + server.bare, async (page) => page.mainFrame());
    return { pupils: columns.n, changes, tables: json.length / 1e6, dependents, ours, bare, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(browser: Browser, address: string, frameOf: (page: Page) => Promise<Frame>): Promise<Run> {
  const times: number[] = [];
  for (let i = 0; ; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv' });
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`  ${error.message}\n`));
    await page.goto(address);
    const frame = await frameOf(page);
    const painted = await frame.evaluate(allPainted, { dependents, timeOrigin: await page.evaluate(() => performance.timeOrigin) });
    times.push(painted);
    if (i < opens - 1) {
      await context.close();
      continue;
    }
    const session = await context.newCDPSession(frame === page.mainFrame() ? page : frame);
    await frame.evaluate(changeAreas, { dependents, changes: warmUp });
    const before = await held(session);
    const took = (await frame.evaluate(changeAreas, { dependents, changes })).toSorted((a, b) => a - b);
    const after = await held(session);
    await context.close();
    return {
      open: median(times),
      change: median(took),
      slow: took[Math.floor(took.length * 0.9)]!,
      before: before.heap,
      after: after.heap,
      nodesBefore: before.nodes,
      nodesAfter: after.nodes,
    };
  }
}

async function held(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes };
}

async function cellFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the notebook page has no frame for its cells');
  return frame;
}

/** Runs in the page of the cells. @returns milliseconds from the beginning of `timeOrigin` until all that depends on the choice is painted */
async function allPainted({ dependents, timeOrigin }: { readonly dependents: number; readonly timeOrigin: number }): Promise<number> {
  const tooLate = performance.now() + 60_000;
  while (document.querySelectorAll('[data-of]').length < dependents) {
    if (performance.now() > tooLate)
      throw new Error(`${document.querySelectorAll('[data-of]').length} of ${dependents}: ${document.body.textContent.slice(0, 500)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // A message posted in the frame callback is handled once that frame is painted.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve();
      painted.port2.postMessage(null);
    });
  });
  return performance.timeOrigin + performance.now() - timeOrigin;
}

/** Runs in the page of the cells. Chooses one released area after the other and times each. */
async function changeAreas({ dependents, changes }: { readonly dependents: number; readonly changes: number }): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < changes; i++) {
    const select = document.querySelector<HTMLSelectElement>('select[name=area]')!;
    const offered = [...select.options].filter((option) => !option.disabled && option.value !== '');
    const next = offered[(offered.findIndex((option) => option.value === select.value) + 1) % offered.length]!;
    times.push(
      await new Promise<number>((resolve, reject) => {
        const tooLate = setTimeout(() => reject(new Error('not repainted within 30 seconds')), 30_000);
        const shown = `[data-of="${CSS.escape(next.value.slice(1))}"]`;
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(shown).length < dependents) return;
          observer.disconnect();
          clearTimeout(tooLate);
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - start);
            painted.port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const start = performance.now();
        select.value = next.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    );
    // A reader looks before choosing again; what the change left to do is done by then.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runDataflow()));
