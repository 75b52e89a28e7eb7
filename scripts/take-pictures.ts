/** Takes the pictures of the README from the real pages: `npx tsx scripts/take-pictures.ts` (docs/pictures). Look at them before committing. */
import { join } from 'node:path';
import { launchBrowser } from '../test/browser.ts';
import { serverUnderTest } from '../test/running-server.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
const server = await serverUnderTest();
const browser = await launchBrowser();
try {
  for (const notebook of ['factors-per-area', 'long-term-change']) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 1180 }, colorScheme: 'light', locale: 'en' });
    await page.goto(`${server.address}/m/exempelkommun/n/${notebook}`);
    await page.frameLocator('iframe').locator('figure.chart svg').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${notebook}.png`) });
  }
} finally {
  await browser.close();
  await server.stop();
}
