/**
 * How wide a text may become, in pixels, without a canvas: an upper estimate that holds for the wide fallback fonts too, so that
 * labels are wrapped in time and never cut.
 */
const narrow = new Set("iljItfr.,:;'’|!()[] \u00a0-–·");
const wide = new Set('mwMWÅ%@–—');

export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const sign of text) ems += wide.has(sign) ? 0.95 : narrow.has(sign) ? 0.37 : sign >= 'A' && sign <= 'Z' ? 0.72 : 0.62;
  return ems * size * (bold ? 1.08 : 1);
}

/** Breaks a text into lines of at most `width` pixels, at spaces, never inside a word. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
