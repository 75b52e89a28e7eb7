/** A notebook as somebody sends it: a text that must be one. */
import { type NotebookDocument, NotebookUnreadable, readNotebook } from '../../notebooks/document/read-notebook.ts';
import { ProblemError } from '../problem.ts';

export const wrongValue = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);

/** @throws {ProblemError} invalidRequest for a text that is no notebook: no page could open it again */
export function readSentNotebook(source: string): NotebookDocument {
  try {
    return readNotebook(source);
  } catch (error) {
    throw error instanceof NotebookUnreadable ? wrongValue('/source', 'is no notebook: it has no <notebook>') : error;
  }
}
