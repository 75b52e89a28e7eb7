/**
 * A Chromium for tests with no system package: `BROWSER_PATH`, else the system's, else the one inside the npm package
 * @sparticuz/chromium, with the package's own libraries (which it unpacks by itself only elsewhere). None of its own arguments are
 * taken: they switch off what the sandbox tests are about.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
/**
 * Nothing but the pages under test: no look-ups, no updates, no first-run pages. Frames of another origin have a process of their own, as
 * they have in Chrome and Edge on a desktop; the bundled browser would otherwise let a hanging cell hang the page around it.
 */
const quiet = [
  '--site-per-process',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * @param frames `together`: in the page's own process, which the bundled browser needs to print them (Chrome and Edge print them apart too)
 * @throws when there is no browser to be had, with what to do
 */
export async function launchBrowser(frames: 'apart' | 'together' = 'apart'): Promise<Browser> {
  const given = frames === 'apart' ? quiet : quiet.filter((one) => one !== '--site-per-process');
  const found = process.env['BROWSER_PATH'] ?? system.find(existsSync);
  if (found) return chromium.launch({ executablePath: found, args: given });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests need a Chromium: install Chrome, Edge or Chromium, or set BROWSER_PATH');
  const { default: bundled, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const libraries = await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  setupLambdaEnvironment(join(libraries, 'lib'));
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...given, '--headless=shell', '--font-render-hinting=none'],
    env: process.env as Record<string, string>,
  });
}
