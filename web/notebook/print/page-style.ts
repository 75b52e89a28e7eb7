/** The page of paper: its size, and what stands in its margins on every page. */

/**
 * Millimetres of A4 and its margins. The sheet (180 mm in print.css) is a little narrower than what the margins leave: where it is wider, be it
 * by rounding, a browser makes everything smaller, and its pages end elsewhere than ours.
 */
const a4 = { height: 297 };
const margin = { top: 20, side: 14.5, bottom: 26 };
const pixelsPerMillimetre = 96 / 25.4;

/** Pixels of what is printed on one page. */
export const pageHeight = (a4.height - margin.top - margin.bottom) * pixelsPerMillimetre;

interface Margins {
  readonly top: string;
  readonly right: string;
  /** Below what is printed. */
  readonly foot: string;
  /** The word before its number. */
  readonly page: string;
}

/** Browsers that know no boxes in the margins print the same without them. */
export const pageStyle = ({ top, right, foot, page }: Margins): string => `@page {
  size: A4;
  margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
  @top-left { content: ${quoted(top)}; ${small} vertical-align: middle; }
  @top-right { content: ${quoted(right)}; ${small} vertical-align: middle; }
  @bottom-left { content: ${quoted(foot)}; ${small} inline-size: 82%; vertical-align: top; padding-block-start: 4mm; }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); ${small} vertical-align: top; padding-block-start: 4mm; }
}`;
const small = 'font: 7.5pt/1.35 system-ui, sans-serif; color: #55606a;';

/** A text as CSS has it: whatever somebody called a place, it stays text. */
export const quoted = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} .,:;()·–-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`;
