import { parseJavaScript, transpileTemplate } from '@observablehq/notebook-kit';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { textInMarkdown } from '../../../notebooks/document/text-in-markdown.ts';

interface Template {
  readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
  readonly expressions: readonly unknown[];
}

/** What a heading of this source says, as a Markdown cell is run: a template first, Markdown then. */
function headingOf(source: string): string {
  const { quasi } = parseJavaScript(transpileTemplate(`## ${source}`, 'md')).body as unknown as { quasi: Template };
  expect(quasi.expressions).toEqual([]);
  const text = quasi.quasis[0]!.value.cooked;
  const [open, inline] = new MarkdownIt({ html: false }).parse(text, {});
  expect(open!.type).toBe('heading_open');
  expect(inline!.children!.every(({ type }) => type === 'text' || type === 'text_special')).toBe(true);
  return inline!.children!.map(({ content }) => content).join('');
}

describe('textInMarkdown', () => {
  it.each(['Norra Hamnen 2026', 'Prov ${1+1} `x`', "O'Brien & <b>barn</b>", 'A_B_C *d* [e](f) \\g', '&amp; &#38; R&D #1', '5 $ {', 'שלום'])(
    'stands in a heading as it is: %s',
    (text) => expect(headingOf(textInMarkdown(text))).toBe(text),
  );

  it('does so whatever the text, but for the room around its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }), (text) => {
        const plain = text.replace(/\s+/g, ' ').trim();
        fc.pre(plain !== '');
        expect(headingOf(textInMarkdown(text))).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
