/** Why a table that was asked out is refused. */
import { ReplyProblem } from '../shared/reply-problem.ts';

/** Whether it is for a mark in the title or a cell that a second person could not see: all else of them the page has checked already. */
export const holdsUnseen = (error: unknown): boolean =>
  error instanceof ReplyProblem && error.status === 400 && error.errors.some(({ pointer }) => /^\/(title|content)(\/|$)/.test(pointer));
