import { useEffect } from 'preact/hooks';
import { idleMinutes } from './begin.ts';

/** Tells once when nobody has touched the page for so long. A sleeping tab is told as soon as it wakes. */
export function useIdle(watching: boolean, isIdle: () => void): void {
  useEffect(() => {
    if (!watching) return;
    let touched = Date.now();
    const touch = () => {
      // Whoever wakes a sleeping page touches it before any timer has run.
      if (Date.now() - touched > idleMinutes * 60_000) isIdle();
      else touched = Date.now();
    };
    const look = () => {
      if (Date.now() - touched > idleMinutes * 60_000) isIdle();
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
