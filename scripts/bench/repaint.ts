/**
 * Part (c): the time from a changed input to the repainted chart, in Chromium, with the server, the example municipality and the notebook
 * "Factors per area" as they are. Measured in the frame that cells run in: from the change of the area to the first frame painted after the
 * new chart stands in the page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { createLog } from '../../server/log.ts';
import { readSettings } from '../../server/settings.ts';
import { startServer } from '../../server/start.ts';
import { launchBrowser } from '../../test/browser.ts';
import { median } from './measure.ts';

export interface RepaintRun {
  readonly changes: number;
  /** Milliseconds. */
  readonly median: number;
  /** Nine in ten changes are faster. */
  readonly slowest: number;
  readonly browser: string;
}

export async function runRepaint(changes: number): Promise<RepaintRun> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const read = readSettings({ PORT: '0', DATA_DIR: join(place, 'data'), KEY_DIR: join(place, 'keys') });
  if (!read.ok) throw new Error(read.mistakes.join(' '));
  const server = await startServer(read.settings, { log: createLog(() => {}), progress: (line) => process.stderr.write(`  ${line}\n`) });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL('m/exempelkommun/n/factors-per-area', server.address).href);
    const frame = await cellFrame(page);
    await frame.waitForSelector('figure.chart svg');
    await frame.waitForSelector('select[name=area]');
    const times = await frame.evaluate(changeAreas, changes + 5);
    // The first changes compile what they run.
    const kept = times.slice(5).toSorted((a, b) => a - b);
    return {
      changes: kept.length,
      median: median(kept),
      slowest: kept[Math.floor(kept.length * 0.9)]!,
      browser: `Chromium ${browser.version()}`,
    };
  } finally {
    await browser.close();
    await server.close();
    await rm(place, { recursive: true, force: true });
  }
}

async function cellFrame(page: Page): Promise<Frame> {
  await page.waitForSelector('iframe');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('the notebook page has no frame for its cells');
  return frame;
}

/** Runs in the frame. Chooses one released area after the other and times each. */
async function changeAreas(changes: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < changes; i++) {
    const select = document.querySelector<HTMLSelectElement>('select[name=area]')!;
    const offered = [...select.options].filter((option) => !option.disabled && option.value !== '');
    const next = offered[(offered.findIndex((option) => option.value === select.value) + 1) % offered.length]!;
    times.push(
      await new Promise<number>((resolve, reject) => {
        const tooLate = setTimeout(() => reject(new Error('the chart was not redrawn within 10 seconds')), 10_000);
        const before = document.querySelector('figure.chart svg');
        const observer = new MutationObserver(() => {
          const now = document.querySelector('figure.chart svg');
          if (!now || now === before) return;
          observer.disconnect();
          clearTimeout(tooLate);
          // A message posted in the frame callback is handled once that frame is painted.
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
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return times;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runRepaint(Number(process.argv[2] ?? 40))));
