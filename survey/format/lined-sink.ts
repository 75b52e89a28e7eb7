import { formatPath, type InstrumentProblem, type ProblemSink } from './problems.ts';

/**
 * A sink that looks the line of every problem up.
 *
 * @param lines    line of every value in the file, by its path
 * @param problems where they are put
 */
export const linedSink = (lines: ReadonlyMap<string, number>, problems: InstrumentProblem[]): ProblemSink => ({
  add(path, words, at = path) {
    const line = lineOf(
      at.map((_, i) => formatPath(at.slice(0, at.length - i))),
      lines,
    );
    problems.push({ path: formatPath(path), words, ...(line === undefined ? {} : { line }) });
  },
});

/** The line of the place itself, or of the nearest place around it that the file has (a missing key has no line of its own). */
function lineOf(places: readonly string[], lines: ReadonlyMap<string, number>): number | undefined {
  for (const place of places) if (lines.has(place)) return lines.get(place);
  return undefined;
}
