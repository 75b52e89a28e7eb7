/** Thrown by a job's handler when no further try would change the outcome: the job is left to people at once. */
export class CannotBeDone extends Error {
  /** @param code what the queue keeps of it */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
