import type { Context } from 'hono';
import { ProblemError, problemReply } from '../problem.ts';

/** The refusal of a try that must wait, and for how long. */
export function tooManyTries(context: Context, waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  const reply = problemReply(
    context,
    new ProblemError('tooManyTries', `Please wait ${Math.ceil(seconds / 60)} min before the next try, or use the link to a new password.`),
  );
  reply.headers.set('retry-after', String(seconds));
  return reply;
}
