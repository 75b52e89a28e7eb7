import type { FormErrors } from '../shared/components/form-state.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';

/**
 * A form behind a link that may have been used: what is said then, and at which field a password that will not do is told.
 *
 * @param words by the name of the password's field
 */
export const closedOr =
  (send: (values: FormData) => Promise<FormErrors | void>, closed: () => void, words: Readonly<Record<string, string>>) =>
  async (values: FormData): Promise<FormErrors | void> => {
    try {
      return await send(values);
    } catch (error) {
      if (!(error instanceof ReplyProblem)) throw error;
      if (error.kind === 'linkClosed') return closed();
      if (error.kind === 'weakPassword') return { fields: words };
      throw error;
    }
  };
