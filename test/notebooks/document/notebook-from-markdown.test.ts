import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notebookFromMarkdown } from '../../../notebooks/document/notebook-from-markdown.ts';
import { readNotebook, writeNotebook } from '../../../notebooks/document/read-notebook.ts';

describe('notebookFromMarkdown', () => {
  it('makes text and examples cells, in their order, and shows the examples too', () => {
    const document = notebookFromMarkdown('# A guide\n\nFirst.\n\n```js\nconst a = 1;\n```\n\n## More\n\n```js\ndisplay(a);\n```\n');
    expect(document.title).toBe('A guide');
    expect(document.cells.map(({ id, mode, value }) => [id, mode, value])).toEqual([
      [1, 'md', 'First.\n\n```js\nconst a = 1;\n```'],
      [2, 'js', 'const a = 1;'],
      [3, 'md', '## More\n\n```js\ndisplay(a);\n```'],
      [4, 'js', 'display(a);'],
    ]);
  });

  it('leaves pictures and paths behind, and lets no text be code', () => {
    const [cell] = notebookFromMarkdown(
      '# T\n\n![A picture](pictures/a.png)\nSee [the method](method.md), [the site](https://example.org), `${x}`.',
    ).cells;
    expect(cell!.value).toBe('See the method, [the site](https://example.org), `$\u200b{x}`.');
  });

  it('keeps the whole of our own guide through the file format', () => {
    const document = notebookFromMarkdown(readFileSync(join(import.meta.dirname, '../../../docs/notebook-library.md'), 'utf8'));
    const read = readNotebook(writeNotebook(document));
    expect(read.cells.map(({ mode, value }) => [mode, value])).toEqual(document.cells.map(({ mode, value }) => [mode, value]));
    // Code that a text shows is the code that runs.
    const shown = read.cells
      .filter(({ mode }) => mode === 'md')
      .map(({ value }) => value)
      .join('\n');
    for (const cell of read.cells.filter(({ mode }) => mode === 'js')) expect(shown).toContain(cell.value);
    expect(read.tables.map(({ survey }) => survey)).toEqual(['*', 'indicators']);
  });
});
