import type { z } from 'zod';
import { toldIn } from './issue-words.ts';
import { formatPath, type Path, type ProblemSink } from './problems.ts';

/** Reads one part; its mistakes go to the sink with their places. */
export function readPart<Spec>(schema: z.ZodType<Spec>, value: unknown, path: Path, sink: ProblemSink): Spec | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const told = result.error.issues.flatMap((issue) =>
    toldIn(issue.message).map((one) => ({ ...one, place: [...path, ...(issue.path as (string | number)[])] })),
  );
  const misspelt = new Set(
    told.flatMap(({ place, meant }) => (meant === undefined || meant === null ? [] : [formatPath([...place, meant])])),
  );
  for (const { words, key, place } of told) {
    // A misspelt key is told of once, as unknown, and not a second time as missing.
    if (misspelt.has(formatPath(place)) && isMissing(value, place.slice(path.length))) continue;
    sink.add(place, words, key === undefined ? place : [...place, key]);
  }
  return undefined;
}

const isMissing = (value: unknown, place: Path): boolean =>
  place.reduce((within: unknown, step) => (within as Readonly<Record<string | number, unknown>>)[step], value) === undefined;
