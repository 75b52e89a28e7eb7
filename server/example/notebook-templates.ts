/** The notebooks that every municipality starts with: the reports, and the guide to what cells can use. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notebookFromMarkdown } from '../../notebooks/document/notebook-from-markdown.ts';
import { writeNotebook } from '../../notebooks/document/read-notebook.ts';
import { declaredTables } from '../../notebooks/document/declared-tables.ts';
import { libraryGuide, templates } from '../../notebooks/templates/index.ts';
import type { NotebookContent } from '../notebooks/notebook.service.ts';

const folder = join(import.meta.dirname, '../../notebooks/templates');

const guide = join(import.meta.dirname, '../../docs/notebook-library.md');

export const notebookTemplates = async (): Promise<readonly NotebookContent[]> => [
  ...(await Promise.all(
    templates.map(async ({ slug, file, title, summary }) => {
      const source = await readFile(join(folder, file), 'utf8');
      // The declaration is a line of its own; the file need not be taken apart into cells to find it.
      return { slug, title, summary, source, tables: declaredTables([{ mode: 'js', value: source }]) };
    }),
  )),
  await readGuide(),
];

async function readGuide(): Promise<NotebookContent> {
  const document = notebookFromMarkdown(await readFile(guide, 'utf8'));
  return { ...libraryGuide, source: writeNotebook({ ...document, title: libraryGuide.title.en }), tables: declaredTables(document.cells) };
}
