/** Who reads, and with what; and a page that keeps everything that should never be there. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkAccessibility } from './axe.ts';

/** The long form of the tests takes every width with both looks and languages. */
export const readers = [
  { name: 'a phone in Swedish, light', width: 360, scheme: 'light', language: 'sv' },
  { name: 'a desk in English, dark', width: 1280, scheme: 'dark', language: 'en' },
  ...(process.env['MOTVIKT_TESTS'] === 'all'
    ? ([
        { name: 'a phone in English, dark', width: 360, scheme: 'dark', language: 'en' },
        { name: 'a desk in Swedish, light', width: 1280, scheme: 'light', language: 'sv' },
      ] as const)
    : []),
] as const;

/** A long journey is made by one of the two in the short form; another takes the other one. */
export const readersInTurn = (turn: 0 | 1): readonly (typeof readers)[number][] =>
  process.env['MOTVIKT_TESTS'] === 'all' ? readers : [readers[turn]];

export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, and requests to anywhere but the server. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  address: string,
  { width, scheme, language }: { readonly width: number; readonly scheme: 'light' | 'dark'; readonly language: 'sv' | 'en' },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, locale: language });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** No accessibility fault in any frame, and nothing to scroll sideways to. */
export async function isFine(page: Page, frames: number): Promise<void> {
  const checked = await checkAccessibility(page);
  expect(checked).toEqual({ frames, faults: [] });
  const tooWide = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)),
  );
  expect(tooWide, 'sideways scrolling per frame').toEqual(Array(frames).fill(0));
}

/** `PICTURES=folder npm run test:journeys` keeps a picture of each step, to be looked at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
