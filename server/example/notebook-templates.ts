import type { NotebookContent } from '../notebooks/notebook.service.ts';

export const notebookTemplates = async (): Promise<readonly NotebookContent[]> => [];
