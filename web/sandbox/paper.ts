/**
 * The frame is one picture to the page around it, and a printer cuts it where a sheet of paper ends. So that nothing is cut through, the
 * cells are laid out with room before whatever would not end on its page.
 */
interface Paper {
  /** Pixels of a page, and those at the top of the first one that are taken. */
  readonly page: number;
  readonly first: number;
}

/** Room at both sides of a cut: rounding moves it by a pixel. */
const margin = 3;
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
  root.style.paddingBlockStart = `${first}px`;
  for (const drawing of root.querySelectorAll<SVGSVGElement>('svg[viewBox]')) fitDrawing(drawing, page);
  const top = root.getBoundingClientRect().top;
  const blocks = [...blocksOf(root, page - 2 * margin)];
  for (const [k, block] of blocks.entries()) {
    const next = blocks[k + 1];
    const room = () => {
      const start = block.getBoundingClientRect().top - top;
      const end = block.getBoundingClientRect().bottom - top;
      const together = next && endsInHeading(block) ? next.getBoundingClientRect().bottom - top : end;
      return roomBefore(start, together, page) || roomBefore(start, end, page);
    };
    // Margins of neighbours are one margin: what the first try lacks the second adds.
    for (let tries = 0; tries < 2 && room() > 0; tries++) {
      const own = Number.parseFloat(getComputedStyle(block).marginBlockStart) || 0;
      block.style.marginBlockStart = `${own + room()}px`;
      block.dataset[mark] = '';
    }
  }
}

/** A drawing that is somewhat longer than a page is made as much smaller; one that is far longer would be read no more. */
function fitDrawing(drawing: SVGSVGElement, page: number): void {
  const height = Number(drawing.getAttribute('height'));
  const most = page * shareOfPage;
  const fits = !(height > most) || height * smallest > most;
  drawing.style.blockSize = fits ? '' : `${most}px`;
  drawing.style.inlineSize = fits ? '' : 'auto';
}
/** The rest is its heading's. */
const shareOfPage = 0.82;
/** 13 pixels become 8, which is 6 points. */
const smallest = 0.6;

/** A heading alone at the foot of a page says nothing. */
function endsInHeading(block: Element): boolean {
  let last: Element | null = block;
  while (last && !/^h[1-6]$/i.test(last.tagName)) last = last.lastElementChild;
  return last !== null;
}

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

/** What is not to be cut: of a part that is longer than a page, its own parts. A heading goes with what it stands above. */
function* blocksOf(parent: Element, most: number): Generator<HTMLElement> {
  for (const child of parent.children) {
    if (!(child instanceof HTMLElement) || child.getClientRects().length === 0) continue;
    const height = child.getBoundingClientRect().height;
    if (height > most && child.children.length > 0 && !/^(table|select|svg)$/i.test(child.tagName)) yield* blocksOf(child, most);
    else yield child;
  }
}
