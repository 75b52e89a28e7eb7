/** A guide with examples as a notebook: its text as Markdown cells, and after every block of JavaScript a cell that runs it. */
import type { Cell, NotebookDocument } from './read-notebook.ts';

const block = /^```js\n([^]*?)^```$/gm;

/**
 * @param markdown with its title as the first heading. Pictures are left out, since cells show them themselves, and so are links to other
 * files, whose words stay.
 */
export function notebookFromMarkdown(markdown: string): NotebookDocument {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Untitled';
  const body = markdown.replace(/^# .+\n/m, '');
  const parts: Pick<Cell, 'mode' | 'value'>[] = [];
  let at = 0;
  for (const found of body.matchAll(block)) {
    // Whoever reads sees no code of cells: the text shows it.
    const until = found.index + found[0].length;
    parts.push({ mode: 'md', value: plain(body.slice(at, until)) }, { mode: 'js', value: found[1]!.trimEnd() });
    at = until;
  }
  parts.push({ mode: 'md', value: plain(body.slice(at)) });
  const cells = parts.filter(({ value }) => value !== '').map((part, k): Cell => ({ ...part, id: k + 1, pinned: false, hidden: false }));
  return { title, cells };
}

/** In a cell `${` would be code. */
const plain = (text: string): string =>
  text
    .replace(/^!\[.*\n?/gm, '')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .replace(/\$\{/g, '$\u200b{')
    .trim();
