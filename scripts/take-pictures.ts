/** Takes the pictures of the README and of docs from the real pages: `npx tsx scripts/take-pictures.ts` (docs/pictures). Look at them before committing. */
import { join } from 'node:path';
import { launchBrowser } from '../test/browser.ts';
import { serverUnderTest } from '../test/running-server.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
const server = await serverUnderTest();
const browser = await launchBrowser();
try {
  for (const { notebook, chart } of [
    { notebook: 'factors-per-area', chart: 'profile' },
    { notebook: 'long-term-change', chart: 'trend' },
  ]) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 1180 }, colorScheme: 'light', locale: 'en' });
    await page.goto(`${server.address}/m/exempelkommun/n/${notebook}`);
    await page.frameLocator('iframe').locator('figure.chart svg').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, `${notebook}.png`) });
    // The chart by itself, as a reader saves it.
    await page.frameLocator('iframe').getByRole('button', { name: 'Save the chart as PNG' }).click();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()]);
    await saved.saveAs(join(folder, `${chart}.png`));
  }
  // Each kind of chart, from the guide's own examples.
  const page = await browser.newPage({ viewport: { width: 1180, height: 1180 }, colorScheme: 'light', locale: 'en' });
  await page.goto(`${server.address}/m/exempelkommun/n/notebook-library`);
  for (const [kind, words] of Object.entries({
    forest: 'uncertainty intervals. No row|uncertainty intervals. \\d+ rows? differ',
    'area-map': '^Map:',
    matrix: 'columns. (?:No field|\\d+ fields?)',
    heatmap: 'share in percent in each field',
    participation: 'how many of the pupils have answered',
  })) {
    const figure = page
      .frameLocator('iframe')
      .locator('figure.chart')
      .filter({ has: page.frameLocator('iframe').getByRole('img', { name: new RegExp(words) }) })
      .first();
    await figure.getByRole('button', { name: 'Save the chart as PNG' }).click();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()]);
    await saved.saveAs(join(folder, `${kind}.png`));
  }
} finally {
  await browser.close();
  await server.stop();
}
