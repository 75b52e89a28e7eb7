/**
 * Takes an HTML file apart into tags and texts, as the HTML standard's tokenizer does for files like ours. A notebook is read in the same
 * way in a browser and on the server, which has no DOM, so that both find the same cells and the same tables.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */

/** In the order of the file, each name once, in small letters. */
export type Attributes = readonly (readonly [name: string, value: string])[];

export type HtmlToken =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'end'; readonly name: string }
  /** The text of an element that holds nothing but text (`script`, `title`, …); text between other tags is left out. */
  | { readonly kind: 'text'; readonly text: string };

/** What holds no tags. `title` and `textarea` resolve character references, the others take every sign as it stands. */
const resolving = ['title', 'textarea'];
const raw = ['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'];

/** @param source line ends of any kind; a NUL is U+FFFD, as everywhere in HTML */
export function* scanHtml(source: string): Generator<HtmlToken> {
  const text = source.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  let at = 0;
  while ((at = text.indexOf('<', at)) >= 0) {
    if (text.startsWith('<!--', at)) at = afterComment(text, at);
    else if (/[!?]/.test(text[at + 1] ?? '') || /^<\/[^a-z]/i.test(text.slice(at, at + 3))) at = after(text, '>', at);
    else if (!/^<\/?[a-z]/i.test(text.slice(at, at + 3))) at++;
    else {
      const tag = readTag(text, at);
      if (!tag) return;
      const { name, attributes, isEnd } = tag;
      at = tag.end;
      if (isEnd) yield { kind: 'end', name };
      else {
        yield { kind: 'start', name, attributes };
        if (name === 'plaintext') return;
        if (!raw.includes(name) && !resolving.includes(name)) continue;
        const end = name === 'script' ? endOfScript(text, at) : endOfText(text, at, name);
        const inside = text.slice(at, end);
        yield { kind: 'text', text: resolving.includes(name) ? resolveReferences(inside) : inside };
        at = end;
      }
    }
  }
}

const after = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
};

/** `<!-->` and `<!--->` are whole comments. */
function afterComment(text: string, at: number): number {
  const end = /--!?>/g;
  end.lastIndex = at + 2;
  return end.exec(text) ? end.lastIndex : text.length;
}

function endOfText(text: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f />])`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** A script goes on past its end tag where a comment and then another script began in it: what pages of the nineties needed. */
function endOfScript(text: string, from: number): number {
  const next = /<!--|-->|<(\/?)script(?=[\t\n\f />])/gi;
  next.lastIndex = from;
  let state: 'plain' | 'comment' | 'scriptInComment' = 'plain';
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] === '<!--') {
      if (state !== 'plain') continue;
      state = 'comment';
      // Its own hyphens may end it.
      next.lastIndex = found.index + 2;
    } else if (found[0] === '-->') state = 'plain';
    else if (found[1] === '') state = state === 'comment' ? 'scriptInComment' : state;
    else if (state === 'scriptInComment') state = 'comment';
    else return found.index;
  }
  return text.length;
}

/** @returns null for a tag that the file ends in */
function readTag(text: string, at: number): { name: string; attributes: Attributes; isEnd: boolean; end: number } | null {
  const opening = /<(\/?)([a-z][^\t\n\f />]*)/iy;
  opening.lastIndex = at;
  const [, slash, name] = opening.exec(text)!;
  const attribute =
    /[\t\n\f /]*([^\t\n\f />][^\t\n\f />=]*)(?:[\t\n\f ]*=[\t\n\f ]*(?:"([^"]*)"|'([^']*)'|([^"'\t\n\f >][^\t\n\f >]*)?))?/y;
  attribute.lastIndex = opening.lastIndex;
  const attributes = new Map<string, string>();
  let end = opening.lastIndex;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, key = '', double, single, bare] = found;
    const lower = key.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (found[0].endsWith('=') && /["']/.test(text[attribute.lastIndex] ?? '')) return null;
    if (!attributes.has(lower)) attributes.set(lower, resolveReferences(double ?? single ?? bare ?? ''));
    end = attribute.lastIndex;
  }
  const close = /[\t\n\f /]*>/y;
  close.lastIndex = end;
  if (!close.exec(text)) return null;
  return { name: name!.toLowerCase(), attributes: [...attributes], isEnd: slash !== '', end: close.lastIndex };
}

/** The names that tools write; another name stays as it stands, and is written so that it stays so. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const resolveReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+);?|#(\d+);?|([a-z]+);)/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const isLetter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isLetter ? String.fromCodePoint(point) : '\uFFFD';
  });

/** Text between tags, or the value of an attribute between double quotes: of each, what would end it. */
export const escapeText = (text: string): string => escapeBoth(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const escapeAttribute = (text: string): string => escapeBoth(text).replaceAll('"', '&quot;');
const escapeBoth = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;');
