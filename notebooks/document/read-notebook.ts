/**
 * A notebook is a text file in Observable's open notebook format (an HTML page with a `<notebook>` of `<script>` cells). Other tools
 * read and write it too, so what we add must survive them: the tables that a document uses stand in a comment of a JavaScript cell.
 */
import { deserialize, serialize, type Cell as KitCell } from '@observablehq/notebook-kit';
import { declaredTables, type TableDeclaration } from './declared-tables.ts';

export type Cell = Pick<KitCell, 'id' | 'mode' | 'value' | 'pinned' | 'hidden'>;

export interface Notebook {
  readonly title: string;
  readonly cells: readonly Cell[];
  /** The released tables that its cells may ask for, and no others. */
  readonly tables: readonly TableDeclaration[];
}

/**
 * Reads a notebook file.
 * @param parser the browser's own, or another where there is no browser
 * @throws {NotebookUnreadable} when the text has no `<notebook>`
 */
export function readNotebook(source: string, parser: DOMParser = new DOMParser()): Notebook {
  if (!/<notebook[\s>]/i.test(source)) throw new NotebookUnreadable();
  const { title, cells } = deserialize(source, { parser });
  return { title, cells, tables: declaredTables(cells) };
}

/**
 * Writes the notebook file again; reading it gives the same notebook (line ends as \n, no blank lines around a cell, no spaces on empty lines).
 * @throws {NotebookUnwritable} when the file format cannot hold a cell
 */
export function writeNotebook(notebook: Pick<Notebook, 'title' | 'cells'>, document: Document = globalThis.document): string {
  for (const { id, value } of notebook.cells) if (unwritable.test(value)) throw new NotebookUnwritable(id);
  return serialize({ title: notebook.title, cells: [...notebook.cells] as KitCell[], theme: 'air', readOnly: false }, { document });
}

/**
 * What the format's escapes do not reach: in HTML, a script in which a comment and then another script begins goes on past its end tag;
 * `</script/` ends one too; and an end tag without its end is told from an escaped one by what follows it.
 */
const unwritable = /<!--[^]*<script|<\/script\/|<\\*\/script$/i;

/** Nothing is lost silently: whoever wrote the cell can put it in other words. */
export class NotebookUnwritable extends Error {
  readonly code = 'notebookUnwritable';
  constructor(readonly cell: number) {
    super(`writeNotebook cannot keep "<!--" before "<script", or an unfinished "</script", in cell ${cell}: write "<" + "script"`);
  }
}

export class NotebookUnreadable extends Error {
  readonly code = 'notebookUnreadable';
  constructor() {
    super('readNotebook needs a file with a <notebook> element');
  }
}
