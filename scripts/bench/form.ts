/**
 * The pupil's form from its address to a button that can be pressed, in a browser that has never seen it: as fast as the machine is, and with a sixth of
 * its processor over 400 kbit/s. The wave is one of the example's, with as many classes as it has.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/browser.ts';
import { serverUnderTest } from '../../test/running-server.ts';
import { prepareToLook, slug } from '../look/prepare.ts';
import { median } from './measure.ts';

export interface FormRun {
  readonly loads: number;
  /** Milliseconds from the address: the middle load, and the slowest. */
  readonly unthrottled: Times;
  readonly throttled: Times;
}
interface Times {
  readonly middle: number;
  readonly slowest: number;
}

const loads = 9;
const slowDown = 6;
const bytesASecond = 400_000 / 8;
const startButton = 'form button[type=submit]:not([disabled])';

let outbox = '';
const server = await serverUnderTest(async ({ DATA_DIR }) => {
  outbox = join(DATA_DIR!, 'outbox');
});
const browser = await launchBrowser('together');
try {
  const { address } = server;
  const { classId, codes } = await prepareToLook({ browser, address }, outbox);
  const form = `${address}/m/${slug}/c/${classId}#${codes[0]!}`;
  const times = async (throttled: boolean): Promise<Times> => {
    const each: number[] = [];
    for (let load = 0; load < loads; load++) each.push(await openForm(browser, form, throttled));
    return { middle: median(each), slowest: Math.max(...each) };
  };
  // The server has read its files before.
  await openForm(browser, form, false);
  const run: FormRun = { loads, unthrottled: await times(false), throttled: await times(true) };
  process.stdout.write(JSON.stringify(run));
} finally {
  await browser.close();
  await server.stop();
}

/** @returns milliseconds from the address until the form can be begun; nothing is kept from one load to the next */
async function openForm(browser: Browser, form: string, throttled: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    if (throttled) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: bytesASecond,
        uploadThroughput: bytesASecond,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    }
    await page.goto(form, { waitUntil: 'commit' });
    const found = await page.waitForFunction(
      (selector) => (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0 && performance.now(),
      startButton,
    );
    return Number(await found.jsonValue());
  } finally {
    await context.close();
  }
}
