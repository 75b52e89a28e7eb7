/** Releases that an earlier version of Motvikt stored: a closed wave never changes, so they are read as they are and made up with nothing. */
import type { JsonObject } from './check-json.ts';

/** Tables that came with the whole method; a release has all of them or none. */
const laterTables = ['ranks', 'smallAreas', 'associations', 'riskCounts', 'reliability', 'coverage'] as const;

/**
 * The document with empty tables in place of those that its version did not make yet, flat groups, no breaks and no coverage. One that
 * has any of the later tables is of today's version and is left as it is; borders could not be drawn anew until then.
 */
export function likeToday(document: JsonObject): JsonObject {
  const method = document['method'] as JsonObject | undefined;
  if (laterTables.some((table) => table in document))
    return method ? { ...document, method: { borderBreaks: [], strataSplitBy: [], ...method } } : document;
  return {
    ...document,
    ...Object.fromEntries(laterTables.map((table) => [table, []])),
    factors: each(document['factors'], (factor) => ({ breaks: [], ...factor })),
    groups: each(document['groups'], (group) => ({ ...group, codes: each(group['codes'], (code) => ({ within: null, ...code })) })),
    rows: each(document['rows'], (row) => ({ coverage: null, ...row })),
    method: {
      allocatedAtRandom: [],
      derivedCutPoints: [],
      cost: [],
      pooledWaves: [document['wave']],
      postStratifiedBy: [],
      strataSplitBy: [],
      borderBreaks: [],
      ...method,
    },
  };
}

/** What is no list of objects is left to the reader, who names the place. */
function each(value: unknown, complete: (one: JsonObject) => JsonObject): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? complete(one as JsonObject) : one));
}
