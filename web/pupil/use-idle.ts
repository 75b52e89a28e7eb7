import { useEffect } from 'preact/hooks';
import { idleMinutes } from './begin.ts';

interface Moment {
  /** By the device's clock, which counts sleep, and which the device may set back. */
  readonly clock: number;
  /** How long the page has run, which nothing sets, and which stops in some devices' sleep. */
  readonly ran: number;
}
const thisMoment = (): Moment => ({ clock: Date.now(), ran: performance.now() });

/** More than the idle minutes have gone, by either of the two: neither alone tells of a device that sleeps and of one whose clock is set right. */
export const isIdleSince = (touched: Moment, now: Moment): boolean =>
  Math.max(now.clock - touched.clock, now.ran - touched.ran) > idleMinutes * 60_000;

/** Tells once when nobody has touched the page for so long. A sleeping tab is told as soon as it wakes. */
export function useIdle(watching: boolean, isIdle: () => void): void {
  useEffect(() => {
    if (!watching) return;
    let touched = thisMoment();
    const touch = () => {
      const now = thisMoment();
      // Whoever wakes a sleeping page touches it before any timer has run.
      if (isIdleSince(touched, now)) isIdle();
      else touched = now;
    };
    const look = () => {
      if (isIdleSince(touched, thisMoment())) isIdle();
    };
    const timer = setInterval(look, 10_000);
    for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, touch, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const kind of ['pointerdown', 'keydown', 'scroll']) removeEventListener(kind, touch, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [watching]);
}
