import type { z } from 'zod';
import type { Path, ProblemSink } from './problems.ts';

/** Reads one part; its mistakes go to the sink with their places. */
export function readPart<Spec>(schema: z.ZodType<Spec>, value: unknown, path: Path, sink: ProblemSink): Spec | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const misspelt = new Set<string>();
  for (const issue of result.error.issues)
    for (const line of issue.message.split('\n')) misspelt.add(/^unknown key .*did you mean "(.+)"\?$/.exec(line)?.[1] ?? '');
  for (const issue of result.error.issues) {
    // A misspelt key is told of once, as unknown, and not a second time as missing.
    if (issue.message.startsWith('is missing') && misspelt.has(String(issue.path.at(-1)))) continue;
    for (const line of issue.message.split('\n')) {
      const place = [...path, ...(issue.path as (string | number)[])];
      const key = /^unknown key "(.+?)"/.exec(line)?.[1];
      sink.add(place, line, key === undefined ? place : [...place, key]);
    }
  }
  return undefined;
}
