/** Charts on paper are made a little smaller where that lets them stand on the page with their heading. */

/** 13 pixels become 10, which is 7 points. */
const toStay = 0.78;
/** One that is longer than a page: 13 pixels become 8, which is 6 points. Made smaller still it would be read no more. */
const toFit = 0.6;

/** What rounding may move. */
const marginBelow = 6;

const drawingIn = (block: HTMLElement) => block.querySelector<SVGSVGElement>('svg[viewBox][height]');
const heightOf = (drawing: SVGSVGElement) => Number(drawing.getAttribute('height'));

/** As high as it was drawn. */
export function wholeDrawing(drawing: SVGSVGElement): void {
  drawing.style.blockSize = '';
  drawing.style.inlineSize = '';
}

/** Pixels that a block takes at least: with a drawing, that of it which may be given up is left out. */
export function leastHeight(block: HTMLElement, most: number): number {
  const { height } = block.getBoundingClientRect();
  const drawing = drawingIn(block);
  if (!drawing) return height;
  const own = drawing.getBoundingClientRect().height;
  const around = height - own;
  const least = around + own * toStay;
  return least > most && around + own * toFit <= most - marginBelow ? most - marginBelow : least;
}

/** Makes a block's drawing as much smaller as the rest of its page asks for; one that is far longer stays as it is. */
export function fitDrawing(block: HTMLElement, left: number, most: number): void {
  const drawing = drawingIn(block);
  if (!drawing || !(heightOf(drawing) > 0)) return;
  const own = drawing.getBoundingClientRect().height;
  const around = block.getBoundingClientRect().height - own;
  const room = Math.min(left, most) - marginBelow - around;
  if (own <= room || own * toFit > room) return;
  drawing.style.blockSize = `${room}px`;
  drawing.style.inlineSize = 'auto';
}
