import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NotebookUnreadable,
  NotebookUnwritable,
  readNotebook,
  writeNotebook,
  type Cell,
} from '../../../notebooks/document/read-notebook.ts';
import { document, parser } from '../parser.ts';

const cell = (id: number, value: string, more: Partial<Cell> = {}): Cell => ({
  id,
  mode: 'js',
  value,
  pinned: false,
  hidden: false,
  ...more,
});
const roundTrip = (title: string, cells: readonly Cell[]) => readNotebook(writeNotebook({ title, cells }, document), parser);
const kept = ({ id, mode, value, pinned, hidden }: Cell) => ({ id, mode, value, pinned, hidden });

describe('readNotebook', () => {
  it('reads cells in the order of the file, with what each is', () => {
    const notebook = readNotebook(
      '<!doctype html><notebook><title>A &amp; B</title><script id="7" type="text/markdown" hidden># Hej</script><script id="3" type="module" pinned>1 + 1</script></notebook>',
      parser,
    );
    expect(notebook.title).toBe('A & B');
    expect(notebook.cells.map(kept)).toEqual([cell(7, '# Hej', { mode: 'md', hidden: true }), cell(3, '1 + 1', { pinned: true })]);
  });

  it('reads the tables that its cells declare', () => {
    expect(readNotebook('<notebook><script type="module">// tables: a/2024</script></notebook>', parser).tables).toEqual([
      { survey: 'a', wave: '2024' },
    ]);
  });

  it('gives a cell whose number is missing or taken another one', () => {
    const { cells } = readNotebook('<notebook><script id="1">1</script><script id="1">2</script><script>3</script></notebook>', parser);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(3);
  });

  it('refuses a text without a notebook in it', () => {
    for (const text of ['', 'hello', '<p>notebook</p>', '<notebooks></notebooks>'])
      expect(() => readNotebook(text, parser)).toThrow(NotebookUnreadable);
  });
});

describe('writeNotebook', () => {
  it.each([
    ['an end tag in a text', 'display("</script><script>alert(1)</script>")'],
    ['an end tag that is written as escaped', String.raw`display("<\/script> <\\/script>")`],
    ['a start tag', 'const it = "<script>"'],
    ['a comment of HTML', 'const it = "<!-- x -->"'],
    ['an end of the notebook', '"</notebook></body></html>"'],
    ['letters and pictures of all kinds', '"Åäö ﷽ 日本語 👩‍👩‍👧 \u200b\u2028"'],
    ['entities, which stay what they are', '"&lt; &amp;amp; &nbsp;"'],
    ['lines, indented', 'if (1) {\n    two();\n\n  three();\n}'],
    ['a template over lines', 'html`<p>\n  ${1}\n</p>`'],
  ])('keeps %s', (_, value) => {
    expect(roundTrip('T', [cell(1, value), cell(2, 'after')]).cells.map(kept)).toEqual([cell(1, value), cell(2, 'after')]);
  });

  it('writes line ends as the web does', () => {
    expect(roundTrip('T', [cell(1, 'a\r\nb\rc')]).cells[0]!.value).toBe('a\nb\nc');
  });

  it.each(['"<!--"; "<script>"', 'it = "</script/>"', '// </script'])(
    'refuses a cell that the format would change or run on into the next: %s',
    (value) => {
      expect(() => writeNotebook({ title: 'T', cells: [cell(1, value), cell(2, 'after')] }, document)).toThrow(NotebookUnwritable);
    },
  );

  it('read again, gives the same notebook, whatever its cells hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '</script>',
        '<\\/script',
        '</SCRIPT >',
        '<script>',
        '<!--',
        '-->',
        '</notebook>',
        '<![CDATA[',
        '&amp;',
        '`${x}`',
        '\n',
        '  ',
        '\n\n  x',
        '// tables: a/b',
        '\\',
        '<',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    // Blank lines around a cell, spaces on an empty line and the common indent belong to the file, not to the cell; a byte 0 is no text.
    const value = fc.array(piece, { maxLength: 12 }).map(
      (pieces) =>
        `x${pieces
          .join('')
          .replaceAll('\0', '')
          .replace(/\r\n?/g, '\n')
          .replace(/^[^\S\n]+$/gm, '')
          .trimEnd()}`,
    );
    const cells = fc.array(
      fc.record({
        value,
        mode: fc.constantFrom('js' as const, 'md' as const, 'html' as const),
        pinned: fc.boolean(),
        hidden: fc.boolean(),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(cells, (contents) => {
        const before = contents.map((content, i) => ({ id: i + 1, ...content }));
        fc.pre(before.every(({ value }) => !/<!--[^]*<script|<\/script\/|<\\*\/script$/i.test(value)));
        expect(roundTrip('T', before).cells.map(kept)).toEqual(before.map(kept));
      }),
      { numRuns: 150 },
    );
  });
});
