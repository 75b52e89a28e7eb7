/**
 * A drawing that came from the frame, written anew for a file: known elements with known attributes, and nothing that runs, loads or leads
 * anywhere. A file that somebody opens later stands under no policy of ours.
 */
const namespace = 'http://www.w3.org/2000/svg';
const elements = new Set(['svg', 'g', 'path', 'line', 'rect', 'circle', 'text', 'tspan', 'title', 'desc', 'defs', 'clipPath']);
const attributes = new Set(
  [
    'width height viewBox x y x1 y1 x2 y2 dx dy cx cy r rx ry d transform id clip-path fill fill-opacity stroke stroke-width stroke-opacity',
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity display text-anchor font-family font-size',
    'font-style font-weight',
  ].flatMap((line) => line.split(' ')),
);
/** Numbers, colours, names of fonts: no address could be written with these letters, nor escaped. */
const harmless = /^[\p{L}\p{N}\s#.,%()+"'_-]*$/u;
const isHarmless = (value: string): boolean => harmless.test(value) && (!/url/i.test(value) || /^url\(#[\w-]+\)$/.test(value));

const longest = 4_000_000;
const mostElements = 20_000;
const deepest = 50;
/** Width and height in pixels. */
const widest = 8000;

export interface CleanSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** @returns null where it is no drawing, or larger than any that we make */
export function cleanSvg(text: string, parser: Pick<DOMParser, 'parseFromString'> = new DOMParser()): CleanSvg | null {
  // No entities, instructions or comments: ours have none, and what they could do need not be known then.
  if (text.length > longest || /<[!?]/.test(text)) return null;
  const root = parser.parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== namespace) return null;
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name))) as [number, number];
  if (!(width > 0 && width <= widest && height > 0 && height <= widest)) return null;
  let count = 0;
  const write = (node: Element, depth: number): string => {
    if (++count > mostElements || depth > deepest) throw new RangeError('larger than any drawing of ours');
    const name = node.localName;
    if (node.namespaceURI !== namespace || !elements.has(name)) return '';
    const said = [...node.attributes]
      .filter((one) => one.namespaceURI === null && attributes.has(one.name) && isHarmless(one.value))
      .map((one) => ` ${one.name}="${escaped(one.value)}"`);
    const within = [...node.childNodes].map((child) =>
      child.nodeType === 3 ? escaped(child.nodeValue ?? '') : child.nodeType === 1 ? write(child as Element, depth + 1) : '',
    );
    return `<${name}${depth === 0 ? ` xmlns="${namespace}"` : ''}${said.join('')}>${within.join('')}</${name}>`;
  };
  try {
    return { text: write(root, 0), width, height };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
