/** Brings the section that the address leads to into sight, and keeps it there while the cells above it are drawn: until the reader moves, or for a while. */
import { ownMoves } from '../sandbox/faces.ts';

/** A page of thirty charts is drawn by then on a slow phone; afterwards it would be the page that moves, and not the reader. */
const followsForMs = 15_000;
/** Above the heading. */
const room = 16;

export interface SectionFollower {
  /** @param px where it stands, from the top of the frame */
  place(px: number): void;
  stop(): void;
}

/** @param found is called once, at the first place */
export function sectionFollower(host: HTMLElement, found: () => void): SectionFollower {
  let isFollowing = true;
  let isFound = false;
  const stop = () => {
    isFollowing = false;
    clearTimeout(timer);
    for (const move of ownMoves) removeEventListener(move, stop);
  };
  const timer = setTimeout(stop, followsForMs);
  for (const move of ownMoves) addEventListener(move, stop, { passive: true });
  return {
    place(px) {
      if (!isFollowing) return;
      // After the height of the same moment, which is set before the next picture too.
      requestAnimationFrame(() => {
        if (!isFollowing) return;
        scrollTo({ top: scrollY + host.getBoundingClientRect().top + px - room, behavior: 'instant' });
        if (!isFound) found();
        isFound = true;
      });
    },
    stop,
  };
}
