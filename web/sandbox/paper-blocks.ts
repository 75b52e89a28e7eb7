/** What is not to be cut by the end of a page, and what is not to be parted by it. */

/** A page may end between the parts of these. */
const loose = 'section, .text, ul:not(.cards), ol, details, p:has(> ul, > ol, > div, > figure), div:has(> .scroll)';

/** What is not to be cut, in reading order; of a part that is longer than a page, its own parts. */
export function* blocksOf(parent: Element, most: number): Generator<HTMLElement> {
  for (const child of parent.children) {
    if (!(child instanceof HTMLElement) || child.getClientRects().length === 0) continue;
    const isLong = child.getBoundingClientRect().height > most && !child.matches('.scroll, table, select, figure');
    if (child.children.length > 0 && (child.matches(loose) || isLong)) yield* blocksOf(child, most);
    else yield child;
  }
}

/** Words between a heading and what it is about. */
const mostLeads = 3;

/**
 * With what a block stands together: a heading with what comes after it, and if that is words before a list, a chart or a table, with that as well.
 * @returns the last blocks of what should be on one page, the farthest first; none for what can stand alone
 */
export function togetherWith(blocks: readonly HTMLElement[], k: number): readonly HTMLElement[] {
  const block = blocks[k]!;
  const next = blocks[k + 1];
  if (!next || !(isHeading(block) || block.matches('.caption'))) return [];
  let at = k + 1;
  while (at < blocks.length - 1 && isHeading(blocks[at]!)) at++;
  for (let leads = 0; leads < mostLeads && at < blocks.length - 1 && blocks[at]!.matches('p'); leads++) at++;
  return blocks[at]!.matches('li, .choices') || blocks[at]!.querySelector('svg[viewBox], table') ? [blocks[at]!, next] : [next];
}

/** A heading alone at the foot of a page says nothing. */
function isHeading(block: Element): boolean {
  let last: Element | null = block;
  while (last && !/^h[1-6]$/i.test(last.tagName)) last = last.lastElementChild;
  return last !== null;
}
