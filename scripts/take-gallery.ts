/**
 * Takes the pictures of docs/gallery from the real pages: every report on a phone and on a desk, in both languages, and its A4 pages as a browser prints
 * them. `npx tsx scripts/take-gallery.ts [slug ...]`. Look at them before committing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addressOf } from '../notebooks/wording/page-addresses.ts';
import { templates } from '../notebooks/templates/index.ts';
import { launchBrowser } from '../test/browser.ts';
import { serverUnderTest } from '../test/running-server.ts';

const folder = join(import.meta.dirname, '../docs/gallery');
const asked = process.argv.slice(2);
const reports = templates.filter(({ slug }) => asked.length === 0 || asked.includes(slug));
const readers = [
  { name: 'phone', width: 360, language: 'sv' },
  { name: 'desk', width: 1280, language: 'en' },
] as const;

/** Charts that are out of sight are drawn all the same, in the time that they need. */
async function settled(page: Page): Promise<void> {
  const sections = page.frameLocator('iframe').first().locator('main > section');
  await sections.last().locator(':scope > *').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
}

await mkdir(folder, { recursive: true });
const server = await serverUnderTest();
const browser = await launchBrowser('together');
try {
  for (const { slug } of reports) {
    const address = (page: 'notebook' | 'print') => server.address + addressOf(page, { slug: 'exempelkommun', notebook: slug });
    for (const { name, width, language } of readers) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light', locale: language });
      const page = await context.newPage();
      await page.goto(address('notebook'));
      await settled(page);
      // As high as the page is: a frame is painted where it is in sight.
      await page.setViewportSize({ width, height: Math.min(12_000, await page.evaluate(() => document.documentElement.scrollHeight)) });
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(folder, `${slug}-${name}-${language}.jpg`), type: 'jpeg', quality: 72, fullPage: true });
      await context.close();
    }
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv' });
    const page = await context.newPage();
    await page.goto(address('print'));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: join(folder, `${slug}-a4-sv.pdf`), preferCSSPageSize: true, printBackground: true });
    await context.close();
    process.stdout.write(`${slug}\n`);
  }
  const lines = templates.map(
    ({ slug, title, summary }) =>
      `## ${title.en} (${title.sv})\n\n${summary.en}\n\n[On paper](${slug}-a4-sv.pdf) · [on a phone, in Swedish](${slug}-phone-sv.jpg)\n\n![${title.en} on a desk](${slug}-desk-en.jpg)\n`,
  );
  await writeFile(
    join(folder, 'README.md'),
    `# Gallery\n\nThe reports that come with Motvikt, with the made-up numbers of Exempelkommun. Made by \`npx tsx scripts/take-gallery.ts\`.\n\n${lines.join('\n')}`,
  );
} finally {
  await browser.close();
  await server.stop();
}
