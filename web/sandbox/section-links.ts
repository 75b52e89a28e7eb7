/** Headings that have an address: a button at each asks the page for its link, and a link that was followed keeps its heading in sight until the cells have come to rest. */
import type { SectionPlace } from '../notebook/section-in-address.ts';
import { ownMoves } from './faces.ts';
import { fileButton } from './offer-files.ts';

const headings = 'h1, h2, h3, h4';

const headingsOf = (section: Element): HTMLElement[] => [...section.querySelectorAll<HTMLElement>(headings)];

/** @returns the place of a heading, by the cell that shows it */
function placeOf(heading: HTMLElement): SectionPlace | null {
  const section = heading.closest('main > section');
  return section && { cell: Number(section.id.replace('cell-', '')), heading: headingsOf(section).indexOf(heading) + 1 };
}

const headingAt = ({ cell, heading }: SectionPlace): HTMLElement | null => {
  const section = document.getElementById(`cell-${cell}`);
  return section && (headingsOf(section)[heading - 1] ?? null);
};

/** Puts a button at the end of every heading, now and whenever cells draw anew. @returns renames all of them */
export function linkHeadings(root: HTMLElement, name: () => string, ask: (section: SectionPlace) => void): () => void {
  const mark = () => {
    for (const heading of root.querySelectorAll<HTMLElement>(`:is(${headings}):not(:has(> .section-link))`)) {
      // An empty one, of a cell that has nothing to say this time.
      if (heading.textContent.trim() === '') continue;
      const button = fileButton('', () => {
        const section = placeOf(heading);
        if (section) ask(section);
      });
      button.className = 'section-link';
      button.ariaLabel = name();
      heading.append(button);
    }
  };
  new MutationObserver(mark).observe(root, { childList: true, subtree: true });
  mark();
  return () => {
    for (const button of root.querySelectorAll('.section-link')) button.ariaLabel = name();
  };
}

/** The keyboard, and who listens, go on from there. */
export function focusHeading(section: SectionPlace): void {
  const heading = headingAt(section);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Tells how far down the heading stands, at every move of what is above it, until the reader does something here. */
export function keepInSight(root: HTMLElement, section: SectionPlace, tell: (px: number) => void): void {
  let told = -1;
  const look = () => {
    const at = headingAt(section)?.getBoundingClientRect().top;
    if (at !== undefined && Math.round(at) !== told) tell((told = Math.round(at)));
  };
  const sizes = new ResizeObserver(look);
  const drawn = new MutationObserver(look);
  sizes.observe(root);
  drawn.observe(root, { childList: true, subtree: true });
  const stop = () => {
    sizes.disconnect();
    drawn.disconnect();
    for (const move of ownMoves) removeEventListener(move, stop);
  };
  for (const move of ownMoves) addEventListener(move, stop, { passive: true });
}
