import type { Page } from 'playwright-core';

/**
 * The page around the frame still does what it is asked to, and soon: it changes its colours at a press. Pressed once more where the
 * first went astray: just after a scroll, Chromium may still give a click to the frame that stood there.
 */
export async function isUsable(page: Page): Promise<boolean> {
  const scheme = () => page.evaluate(() => document.documentElement.dataset['scheme']);
  try {
    const before = await scheme();
    for (let press = 0; press < 2 && (await scheme()) === before; press++) {
      await page.getByRole('button', { name: /Dark colours|Light colours|Mörka färger|Ljusa färger/ }).click({ timeout: 3000 });
      await page.waitForTimeout(50);
    }
    return (await scheme()) !== before;
  } catch {
    return false;
  }
}
