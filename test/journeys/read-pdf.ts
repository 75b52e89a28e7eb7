/** Just enough of a PDF as Chromium prints it to see what is on its pages. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points: A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** As it is drawn, line after line without the space between. */
  readonly text: string;
}

export function readPdf(bytes: Buffer): readonly PdfPage[] {
  const file = bytes.toString('latin1');
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [id!, body!]));
  const follow = (id: string | undefined): string => objects.get(id ?? '') ?? '';
  const streamOf = (body: string): string => {
    const [start] = /stream\r?\n/.exec(body) ?? [];
    if (start === undefined) return '';
    // By its length: what is packed may end in anything.
    const from = body.indexOf(start) + start.length;
    const raw = Buffer.from(body.slice(from, from + Number(/\/Length (\d+)/.exec(body)![1])), 'latin1');
    return (/FlateDecode/.test(body) ? inflateSync(raw) : raw).toString('latin1');
  };
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const fonts = new Map(
        [...(/\/Font\s*<<([\s\S]*?)>>/.exec(body)?.[1] ?? '').matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name, id]) => [
          name!,
          glyphsOf(streamOf(follow(/\/ToUnicode\s+(\d+) 0 R/.exec(follow(id))?.[1]))),
        ]),
      );
      const content = streamOf(follow(/\/Contents\s+(\d+) 0 R/.exec(body)?.[1]));
      return { width: Number(width), height: Number(height), text: sayText(content, fonts) };
    });
}

/** What each glyph of a font stands for, by its code in four hexadecimal digits. */
function glyphsOf(map: string): ReadonlyMap<string, string> {
  const letters = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const after = (code: string, by: number) => (Number.parseInt(code, 16) + by).toString(16).toUpperCase().padStart(4, '0');
  const found = new Map<string, string>();
  for (const [, list] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of list!.matchAll(/<(\w+)>\s*<(\w+)>/g)) found.set(code!.toUpperCase(), letters(to!));
  for (const [, list] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, until, to] of list!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let k = 0; Number.parseInt(from!, 16) + k <= Number.parseInt(until!, 16); k++)
        found.set(after(from!, k), letters(after(to!, k)));
  return found;
}

function sayText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]+>)(?=[^<]*T[Jj])|\[[^\]]*\]\s*TJ)/g)) {
    if (name !== undefined) font = fonts.get(name);
    else
      for (const [, hex] of shown!.matchAll(/<([0-9A-Fa-f]+)>/g))
        text += (hex!.match(/.{4}/g) ?? []).map((code) => font?.get(code.toUpperCase()) ?? '').join('');
  }
  return text;
}
