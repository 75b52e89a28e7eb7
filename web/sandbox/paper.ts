/**
 * The frame is one picture to the page around it, and a printer cuts it where a sheet of paper ends. So that nothing is cut through, the
 * cells are laid out with room before whatever would not end on its page.
 */
import { blocksOf, togetherWith } from './paper-blocks.ts';
import { breakRows, firstRows, fitTable, mendRows } from './paper-rows.ts';
import { fitDrawing, leastHeight, wholeDrawing } from './paper-drawings.ts';

interface Paper {
  /** Pixels of a page, and those at the top of the first one that are taken. */
  readonly page: number;
  readonly first: number;
}

const mark = 'paperRoom';
let stop: (() => void) | null = null;

/** Lays the cells out now and whenever they change. */
export function keepOnPages(root: HTMLElement, paper: Paper): void {
  stop?.();
  let laid = -1;
  let waiting = 0;
  const layOut = () => {
    waiting = 0;
    layOnPages(root, paper);
    laid = root.scrollHeight;
  };
  const soon = () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      if (root.scrollHeight !== laid) layOut();
    });
  };
  const sizes = new ResizeObserver(soon);
  const follow = () => {
    sizes.disconnect();
    sizes.observe(root);
    for (const section of root.children) sizes.observe(section);
    soon();
  };
  const cells = new MutationObserver(follow);
  cells.observe(root, { childList: true });
  follow();
  layOut();
  stop = () => {
    sizes.disconnect();
    cells.disconnect();
    cancelAnimationFrame(waiting);
  };
}

function layOnPages(root: HTMLElement, { page, first }: Paper): void {
  for (const moved of root.querySelectorAll<HTMLElement>(`[data-${mark.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`)) {
    moved.style.marginBlockStart = '';
    Reflect.deleteProperty(moved.dataset, mark);
  }
  mendRows(root);
  root.style.paddingBlockStart = `${first}px`;
  unfoldAlone(root);
  for (const drawing of root.querySelectorAll<SVGSVGElement>('svg[viewBox]')) wholeDrawing(drawing);
  for (const table of root.querySelectorAll<HTMLTableElement>('.scroll > table')) fitTable(table);
  const top = root.getBoundingClientRect().top;
  const most = page - 2 * margin;
  const blocks = [...blocksOf(root, most)];
  const startOf = (block: HTMLElement) => block.getBoundingClientRect().top - top;
  const isLong = (block: HTMLElement) => block.getBoundingClientRect().height > longTable * page;
  /** Where a block ends on its first page: of a long table some rows, and of a drawing as little as it can be. */
  const endOf = (block: HTMLElement) => {
    const rows = isLong(block) ? firstRows(block) : null;
    return rows ? rows.getBoundingClientRect().bottom - top : startOf(block) + leastHeight(block, most);
  };
  for (const [k, block] of blocks.entries()) {
    const lasts = togetherWith(blocks, k);
    const room = () => {
      const start = startOf(block);
      const end = lasts.map(endOf).find((one) => one - start <= most) ?? endOf(block);
      return roomBefore(start, end, page);
    };
    const lacking = room();
    if (lacking > 0) {
      // Margins of neighbours are one margin: a large one tells how much of it is swallowed.
      const before = startOf(block);
      block.style.marginBlockStart = `${page}px`;
      block.style.marginBlockStart = `${page - (startOf(block) - before) + lacking}px`;
      block.dataset[mark] = '';
    }
    fitDrawing(block, page - ((startOf(block) + margin) % page), most);
    if (isLong(block)) breakRows(block, (start, end) => roomBefore(start - top, end - top, page));
  }
}
/** A table that takes more of a page goes on on the next one. */
const longTable = 0.4;

/** What is folded is not printed; where a cell shows nothing else, its first part is unfolded, and folded again when something has come. */
function unfoldAlone(root: HTMLElement): void {
  for (const unfolded of root.querySelectorAll<HTMLDetailsElement>(`.${alone}`)) {
    unfolded.open = false;
    unfolded.classList.remove(alone);
  }
  let before: Element | null = null;
  for (const section of root.children) {
    const folded = section.querySelector<HTMLDetailsElement>(':scope > details');
    const isSeen = [...section.children].some((child) => child.getClientRects().length > 0);
    // A chart in the cell above says the same.
    if (folded && !isSeen && !before?.querySelector('figure')) {
      folded.open = true;
      folded.classList.add(alone);
    }
    if (isSeen) before = section;
  }
}
const alone = 'paper-alone';

/** Room at both sides of a cut: rounding moves it by a pixel. */
const margin = 3;

/**
 * How far a block must go down so that no page ends within it.
 * @param start and `end`: of the block, in pixels from the top of the first page
 * @returns 0 where it stands well, and where it is longer than a page
 */
export function roomBefore(start: number, end: number, page: number): number {
  if (end - start > page - 2 * margin) return 0;
  const cut = (Math.floor((start + margin) / page) + 1) * page;
  const afterCut = cut - page + margin;
  // Right after a cut it keeps clear of it; one that would be cut begins after the cut.
  if (start < afterCut) return afterCut - start;
  return end > cut - margin ? cut + margin - start : 0;
}
