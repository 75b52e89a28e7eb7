/**
 * Broken promises of a caller: wrong lengths, impossible weights. Expected outcomes (nobody answered, one PSU) are values, never errors.
 */
export type AnalysisErrorCode = 'lengthMismatch' | 'invalidWeight' | 'outOfRange' | 'unknownName';

export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  /** Stable, for programs; the message is for people. */
  readonly code: AnalysisErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: AnalysisErrorCode, message: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/**
 * @param operation names the caller in the message
 * @throws {AnalysisError} `lengthMismatch` when the lengths differ
 */
export function requireSameLength(operation: string, what: string, actual: number, expected: number): void {
  if (actual !== expected)
    throw new AnalysisError('lengthMismatch', `${operation}: ${what} needs ${expected} entries, has ${actual}`, { actual, expected });
}

/** @throws {AnalysisError} `outOfRange` unless the number lies in [low, high] */
export function requireRange(operation: string, what: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new AnalysisError('outOfRange', `${operation}: ${what} must lie between ${low} and ${high}, is ${value}`, { value, low, high });
}
