import type { Language } from '../text.ts';
import { didYouMean } from './suggest.ts';
import { inSwedish } from './swedish-problems.ts';

/** A mistake in an instrument file: where it is and what to do about it. */
export interface InstrumentProblem {
  /** Place in the file, e.g. `scales[3].items[1]`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and how to mend it, in English, with no full stop; `sayProblem` tells it in the reader's language. */
  readonly message: string;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number;
}

/** `scales[3].items[1]: no item "lna9" (line 40)`; a message that names its line says it once. */
export function sayProblem({ path, message, line }: InstrumentProblem, language: Language): string {
  const place = line === undefined || message.includes(`at line ${line}`) ? '' : ` (${language === 'sv' ? 'rad' : 'line'} ${line})`;
  return `${path === '' ? '' : `${path}: `}${language === 'sv' ? inSwedish(message) : message}${place}`;
}

/** Steps from the top of the file to a place in it. */
export type Path = readonly (string | number)[];

/** Keys that are no plain word are written in brackets: `recode["1..4"]`. */
export const formatPath = (path: Path): string =>
  path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : /^[A-Za-z_][\w-]*$/.test(step) ? (i === 0 ? step : `.${step}`) : `[${JSON.stringify(step)}]`,
    )
    .join('');

/** Takes problems one at a time, so that a reader hears of all of them at once. */
export interface ProblemSink {
  /** @param at the place whose line is told, where that is not the path: an unknown key within it */
  add(path: Path, message: string, at?: Path): void;
}

/** One problem for every entry whose key came before it. `what` names the thing: `item`, `code`. */
export function refuseDuplicates(entries: Iterable<readonly [key: string, path: Path]>, what: string, sink: ProblemSink): void {
  const seen = new Map<string, Path>();
  for (const [key, path] of entries) {
    const first = seen.get(key);
    if (first) sink.add(path, `${what} "${key}" is already at ${formatPath(first)}; give one of them another name or take it away`);
    else seen.set(key, path);
  }
}

/** `no item "lna9"; did you mean "lna3"?` */
export const unknown = (what: string, word: string, known: Iterable<string>): string => `no ${what} "${word}"${didYouMean(word, known)}`;

/** Candidates for a suggestion: of words equally near, one that is not in use here yet is the likelier one. */
export function unusedFirst(known: Iterable<string>, used: Iterable<string>): string[] {
  const taken = new Set(used);
  const words = [...known];
  return [...words.filter((word) => !taken.has(word)), ...words.filter((word) => taken.has(word))];
}
