import type { Problem } from '../../server/problem.ts';

/** The server answered with a problem, or (status 0) could not be reached. */
export class ReplyProblem extends Error {
  override readonly name = 'ReplyProblem';
  constructor(
    readonly status: number,
    /** The kind of problem, the last part of its type: "taken". Empty where the reply had none. */
    readonly kind = '',
    /** What is wrong with which part of the request: JSON pointers. */
    readonly errors: NonNullable<Problem['errors']> = [],
  ) {
    super(`The server answered ${status}`);
  }
}

/** Why something could not be had. */
export interface Failure {
  readonly status: number;
  /** As of a ReplyProblem. */
  readonly kind: string;
}

/** The status of whatever was thrown: 500 for what is no reply. */
export const statusOf = (error: unknown): number => (error instanceof ReplyProblem ? error.status : 500);
export const failureOf = (error: unknown): Failure =>
  error instanceof ReplyProblem ? { status: error.status, kind: error.kind } : { status: 500, kind: '' };
