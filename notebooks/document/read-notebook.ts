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

/** Writes the notebook file again; reading it gives the same notebook. */
export function writeNotebook(notebook: Pick<Notebook, 'title' | 'cells'>, document: Document = globalThis.document): string {
  return serialize({ title: notebook.title, cells: [...notebook.cells] as KitCell[], theme: 'air', readOnly: false }, { document });
}

export class NotebookUnreadable extends Error {
  readonly code = 'notebookUnreadable';
  constructor() {
    super('readNotebook needs a file with a <notebook> element');
  }
}
