import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from '@observablehq/notebook-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NotebookUnreadable,
  NotebookUnwritable,
  readNotebook,
  writeNotebook,
  type Cell,
} from '../../../notebooks/document/read-notebook.ts';
import { templates } from '../../../notebooks/templates/index.ts';
import { document, parser } from '../parser.ts';

const cell = (id: number, value: string, more: Partial<Cell> = {}): Cell => ({
  id,
  mode: 'js',
  value,
  pinned: false,
  hidden: false,
  ...more,
});
const roundTrip = (title: string, cells: readonly Cell[]) => readNotebook(writeNotebook({ title, cells }));
const kept = ({ id, mode, value, pinned, hidden }: Cell) => ({ id, mode, value, pinned, hidden });

describe('readNotebook', () => {
  it('reads cells in the order of the file, with what each is', () => {
    const notebook = readNotebook(
      '<!doctype html><notebook><title>A &amp; B</title><script id="7" type="text/markdown" hidden># Hej</script><script id="3" type="module" pinned>1 + 1</script></notebook>',
    );
    expect(notebook.title).toBe('A & B');
    expect(notebook.cells.map(kept)).toEqual([cell(7, '# Hej', { mode: 'md', hidden: true }), cell(3, '1 + 1', { pinned: true })]);
  });

  it('reads the tables that its cells declare', () => {
    expect(readNotebook('<notebook><script type="module">// tables: a/2024</script></notebook>').tables).toEqual([
      { survey: 'a', wave: '2024' },
    ]);
  });

  it('gives a cell whose number is missing or taken another one', () => {
    const { cells } = readNotebook('<notebook><script id="1">1</script><script id="1">2</script><script>3</script></notebook>');
    expect(new Set(cells.map(({ id }) => id)).size).toBe(3);
  });

  it.each(['2e9', '9e99', '-1', '0', '0.5', 'NaN', 'Infinity'])(
    'gives a cell numbered %s, which no next one could follow, another',
    (id) => {
      expect(readNotebook(`<notebook><script id="${id}">1</script><script>2</script></notebook>`).cells.map((c) => c.id)).toEqual([1, 2]);
    },
  );

  it('refuses a text without a notebook in it', () => {
    for (const text of ['', 'hello', '<p>notebook</p>', '<notebooks></notebooks>'])
      expect(() => readNotebook(text)).toThrow(NotebookUnreadable);
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
      expect(() => writeNotebook({ title: 'T', cells: [cell(1, value), cell(2, 'after')] })).toThrow(NotebookUnwritable);
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

  it('writes our own files back to the letter', () => {
    for (const { file } of templates) {
      const source = readFileSync(join(import.meta.dirname, '../../../notebooks/templates', file), 'utf8');
      expect(writeNotebook(readNotebook(source))).toBe(source);
    }
  });

  it('keeps what other tools know: kinds of cells, outputs, themes, and attributes that nobody here knows', () => {
    const source = `<!doctype html>
<notebook theme="light-dark(air, coffee)" readonly="" data-tool="&quot;x&quot;">
  <title>A &amp; B</title>
  <script id="9" type="application/sql" pinned="" database="var:db2" output="rows" since="2026-01-01">
    select 1
  </script>
  <script id="2" type="text/x-python" format="json">
    1
  </script>
  <script id="3" type="text/x-unheard-of" data-folded="yes">
    &lt;
  </script>
</notebook>
`;
    expect(writeNotebook(readNotebook(source))).toBe(source);
  });
});

/** On purpose: numbers of cells above a billion ('2e9'), and references to letters as no tool writes them ('&lt', '&#13;'). */
const isReadOtherwise = (value: string): boolean => Number(value) > 1e9 || /&[a-z#]/i.test(value);

/** Files as a hand or another tool may write them. */
const foreign = (() => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('a\n  b', '<!-- x -->', '&amp;', '"', '<b>', '\u00a0', '// tables: a/b'),
  );
  const attribute = fc.tuple(
    fc.constantFrom('id', 'type', 'pinned', 'hidden', 'output', 'database', 'format', 'data-x', 'class'),
    fc.oneof(
      fc.constantFrom('1', '2', '-1', 'module', 'text/markdown', 'application/sql', 'text/x-python', 'json', ''),
      fc.string({ maxLength: 5 }).filter((value) => !isReadOtherwise(value)),
    ),
    fc.constantFrom('"', "'"),
  );
  const tag = (name: string, attributes: readonly (readonly [string, string, string])[]) =>
    `<${name}${attributes.map(([key, value, quote]) => ` ${key}=${quote}${value.replaceAll(quote, '')}${quote}`).join('')}>`;
  const script = fc
    .tuple(fc.array(attribute, { maxLength: 4 }), text)
    .map(([attributes, value]) => `${tag('script', attributes)}${value.replaceAll('\0', '')}</script>`);
  const between = fc.constantFrom(
    '',
    '\n',
    '\n  ',
    '<!-- <script>no</script> -->',
    '<p>text</p>',
    '<title>Second</title>',
    '</div>',
    '<style></style>',
  );
  return fc
    .tuple(fc.array(attribute, { maxLength: 2 }), fc.array(fc.tuple(between, script), { maxLength: 5 }), fc.boolean())
    .map(
      ([attributes, scripts, isWhole]) =>
        `${isWhole ? '<!doctype html><html><head><title>Head</title><script>no</script></head><body>' : ''}${tag('notebook', attributes)}${scripts.flat().join('')}</notebook><script>no</script>`,
    );
})();

describe('reading and writing', () => {
  it("find in any file what Observable's own reader finds in it", () => {
    fc.assert(
      fc.property(foreign, (source) => {
        const theirs = deserialize(source, { parser });
        const ours = readNotebook(source);
        expect(ours.title).toBe(theirs.title);
        const bare = ({ id, mode, value, pinned, hidden, output = '', database = '' }: Omit<Cell, 'format'>) => ({
          id,
          mode,
          value,
          pinned,
          hidden,
          output,
          database,
        });
        expect(ours.cells.map(bare)).toEqual(
          theirs.cells.map(({ database, ...cell }) => bare({ ...cell, database: database || (cell.mode === 'sql' ? 'var:db' : '') })),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are stable: what was written is read as the same notebook, and written as the same file', () => {
    fc.assert(
      fc.property(foreign, (source) => {
        const once = readNotebook(source);
        const written = writeNotebook(once);
        const twice = readNotebook(written);
        // An empty line loses its spaces, as in Observable's tools.
        const tidy = (value: string) =>
          value
            .split('\n')
            .map((line) => (line.trim() ? line : ''))
            .join('\n');
        expect(twice).toEqual({ ...once, cells: once.cells.map((cell) => ({ ...cell, value: tidy(cell.value) })) });
        expect(writeNotebook(twice)).toBe(written);
      }),
      { numRuns: 150 },
    );
  });

  it("write what Observable's own writer writes", () => {
    fc.assert(
      fc.property(foreign, (source) => {
        const notebook = deserialize(source, { parser });
        fc.pre(notebook.cells.every(({ output, format, database }) => ![output, format, database].includes('')));
        const written = serialize(notebook, { document });
        expect(writeNotebook(readNotebook(written))).toBe(written);
      }),
      { numRuns: 150 },
    );
  });
});
