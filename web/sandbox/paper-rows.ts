/** A table on paper is as wide as the page, no row of it is cut, and where it goes on on the next page its headings stand above it there too. */

const added = 'paper-added';

/** The end of what is not parted: a table's headings and its first row. */
export const firstRows = (block: HTMLElement): Element | null => block.querySelector('tbody > tr');

/** Nothing scrolls on paper: a table that is wider than the page is made smaller. */
export function fitTable(table: HTMLTableElement): void {
  table.style.zoom = '';
  const room = table.parentElement!.clientWidth;
  let zoom = 1;
  // Smaller letters are not smaller in quite the same proportion: what still stands out is made smaller once more.
  while (zoom > smallest) {
    const { width } = table.getBoundingClientRect();
    if (width <= room) return;
    // A few pixels are for rounding, and let this come to an end.
    zoom = Math.max(smallest, (zoom * room) / (width + 4));
    table.style.zoom = String(zoom);
  }
}
/** 12 pixels become 8, which is 6 points. */
const smallest = 0.67;

/** Takes away what `breakRows` has put in. */
export function mendRows(root: HTMLElement): void {
  for (const row of root.querySelectorAll(`.${added}`)) row.remove();
}

/** @param roomBefore the pixels that a row from `start` to `end` lacks to the next page */
export function breakRows(block: HTMLElement, roomBefore: (start: number, end: number) => number): void {
  for (const table of block.querySelectorAll('table'))
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows]).slice(1)) {
      const { top, bottom } = row.getBoundingClientRect();
      const room = roomBefore(top, bottom);
      if (room > 0) row.before(emptyRow(row, room / (Number(table.style.zoom) || 1)), ...headingsOf(table));
    }
}

function emptyRow(row: HTMLTableRowElement, height: number): HTMLElement {
  const cell = document.createElement('td');
  cell.colSpan = row.cells.length;
  cell.style.cssText = `block-size: ${height}px; padding: 0;`;
  const empty = document.createElement('tr');
  empty.append(cell);
  return unheard(empty);
}

const headingsOf = (table: HTMLTableElement): HTMLElement[] =>
  [...(table.tHead?.rows ?? [])].map((row) => unheard(row.cloneNode(true) as HTMLElement));

/** Read once, by whoever listens. */
function unheard(row: HTMLElement): HTMLElement {
  row.classList.add(added);
  row.setAttribute('aria-hidden', 'true');
  for (const inside of row.querySelectorAll<HTMLElement>('button, a, [tabindex]')) inside.tabIndex = -1;
  return row;
}
