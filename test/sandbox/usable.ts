import type { Page } from 'playwright-core';

/** The page around the frame still does what it is asked to, and soon: it changes its colours at a press. */
export async function isUsable(page: Page): Promise<boolean> {
  const scheme = () => page.evaluate(() => document.documentElement.dataset['scheme']);
  try {
    const before = await scheme();
    await page.getByRole('button', { name: /Dark colours|Light colours|Mörka färger|Ljusa färger/ }).click({ timeout: 3000 });
    return (await scheme()) !== before;
  } catch {
    return false;
  }
}
