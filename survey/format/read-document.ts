import { linedSink } from './lined-sink.ts';
import { parseJson } from './parse-json.ts';
import type { InstrumentProblem, ProblemSink } from './problems.ts';

/**
 * One of our JSON files, from its text: every problem of its syntax, its shape and its names at once, each with its line.
 *
 * @param read the value, or null where it is broken; what is wrong goes to the sink
 * @returns the value, deeply frozen, or the problems in the order of the file. After a syntax mistake it is that one alone
 */
export function readDocument<T>(
  json: string,
  read: (value: unknown, sink: ProblemSink) => T | null,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly InstrumentProblem[] } {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const problems: InstrumentProblem[] = [...parsed.problems];
  const value = read(parsed.value, linedSink(parsed.lines, problems));
  if (problems.length > 0 || value === null) return { ok: false, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  return { ok: true, value: deepFreeze(value) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
