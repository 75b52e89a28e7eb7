import type { FormErrors } from '../shared/components/form-state.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { accountTexts } from './texts.ts';

/** Tells a wrong password, a code that is not right and a new password that will not do at their fields. */
export const passwordProblems =
  (
    send: (values: FormData) => Promise<FormErrors | void>,
    fields: { readonly current?: string; readonly next?: string; readonly code?: string },
  ) =>
  async (values: FormData): Promise<FormErrors | void> => {
    try {
      return await send(values);
    } catch (error) {
      const t = accountTexts.value;
      const kind = error instanceof ReplyProblem ? error.kind : '';
      if (kind === 'wrongPassword' && fields.current) return { fields: { [fields.current]: t.wrongPassword } };
      if (kind === 'weakPassword' && fields.next) return { fields: { [fields.next]: t.guessable } };
      if (kind === 'wrongCode' && fields.code) return { fields: { [fields.code]: t.wrongCode } };
      throw error;
    }
  };
