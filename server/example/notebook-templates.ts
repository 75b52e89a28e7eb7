/** The notebook files that every municipality starts with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { declaredTables } from '../../notebooks/document/declared-tables.ts';
import { templates } from '../../notebooks/templates/index.ts';
import type { NotebookContent } from '../notebooks/notebook.service.ts';

const folder = join(import.meta.dirname, '../../notebooks/templates');

export const notebookTemplates = (): Promise<readonly NotebookContent[]> =>
  Promise.all(
    templates.map(async ({ slug, file, title, summary }) => {
      const source = await readFile(join(folder, file), 'utf8');
      // The declaration is a line of its own; the file need not be taken apart into cells to find it.
      return { slug, title, summary, source, tables: declaredTables([{ mode: 'js', value: source }]) };
    }),
  );
