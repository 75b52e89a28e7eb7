/** How cells are shown at a meeting and on paper. All of them run, whichever are seen. */
import type { Face } from './protocol.ts';

/** @param turn a reader wants the next section, or the one before */
export function wearFace(face: Face, turn: (by: 1 | -1) => void): void {
  document.documentElement.dataset['face'] = face;
  if (face !== 'meeting') return;
  document.addEventListener('keydown', (event) => {
    const by = turnOf(event);
    // Who chooses in a list, writes or scrolls along a table has the arrows for that.
    if (by === null || (event.target instanceof Element && event.target.closest(ownKeys))) return;
    event.preventDefault();
    turn(by);
  });
}

const ownKeys = 'input, select, textarea, [contenteditable], [tabindex]';

/** Arrows, and what a presenter's remote sends. */
export function turnOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>,
): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return null;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') return 1;
  return event.key === 'ArrowLeft' || event.key === 'PageUp' ? -1 : null;
}

/** Kept by number: a cell that comes later is seen only if it is among them. */
export function showSection(root: HTMLElement, cells: readonly number[]): void {
  const ids = new Set(cells.map((cell) => `cell-${cell}`));
  for (const section of root.children) if (section instanceof HTMLElement) section.hidden = !ids.has(section.id);
}

/** What readers do when they go elsewhere by themselves. */
export const ownMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
