/** The accessibility rules in every frame of a page. From the page around it, axe never sees into a sandboxed frame. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

export interface Checked {
  readonly frames: number;
  /** One line per fault: rule, place, how it is. */
  readonly faults: readonly string[];
}

export async function checkAccessibility(page: Page): Promise<Checked> {
  const faults = (await Promise.all(page.frames().map(faultsOf))).flat();
  return { frames: page.frames().length, faults };
}

async function faultsOf(frame: Frame): Promise<string[]> {
  // What is just fading in has not its colours yet; what was just clicked begins to fade with the next frame. An animation without end is not
  // waited for.
  await frame.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const running = () =>
      document.getAnimations().filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));
    do {
      await Promise.all(running().map((animation) => animation.finished.catch(() => {})));
      await nextFrame();
      await nextFrame();
    } while (running().length > 0);
  });
  // Evaluated by the debugger, not as a script of the page, which its policy would refuse; once for each document, for it costs as much as the
  // check itself.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run;
    // The page's title and landmarks are the outer frame's business; a frame is a part of it.
    const inner = self !== top;
    const result = await run(document, {
      iframes: false,
      preload: false,
      resultTypes: ['violations'],
      rules: inner ? { 'page-has-heading-one': { enabled: false }, region: { enabled: false } } : {},
    });
    return result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? violation.help}`),
    );
  });
}
