import type { Language, Text } from '../text.ts';
import { didYouMean } from './suggest.ts';

/** A mistake in an instrument file: where it is and what to do about it. */
export interface InstrumentProblem {
  /** Place in the file, e.g. `scales[3].items[1]`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and how to mend it, with no full stop. */
  readonly words: Text;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number;
}

/** `scales[3].items[1]: no item "lna9" (line 40)`; words that name their line say it once. */
export function sayProblem({ path, words, line }: InstrumentProblem, language: Language): string {
  const place = line === undefined || words.en.includes(`at line ${line}`) ? '' : ` (${language === 'sv' ? 'rad' : 'line'} ${line})`;
  return `${path === '' ? '' : `${path}: `}${words[language]}${place}`;
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
  add(path: Path, words: Text, at?: Path): void;
}

/** What has a name or a code: its English word, with the Swedish for "no" before it and for "the". */
const things = {
  area: { none: 'inget område', the: 'området' },
  code: { none: 'ingen kod', the: 'koden' },
  'entry of cutPointVersions': { none: 'ingen version i cutPointVersions', the: 'versionen i cutPointVersions' },
  file: { none: 'ingen fil', the: 'filen' },
  form: { none: 'ingen form', the: 'formen' },
  grade: { none: 'ingen årskurs', the: 'årskursen' },
  group: { none: 'ingen grupp', the: 'gruppen' },
  item: { none: 'ingen fråga', the: 'frågan' },
  module: { none: 'ingen modul', the: 'modulen' },
  pool: { none: 'ingen sammanslagning', the: 'sammanslagningen' },
  'response set': { none: 'ingen svarsuppsättning', the: 'svarsuppsättningen' },
  rule: { none: 'ingen regel', the: 'regeln' },
  scale: { none: 'ingen skala', the: 'skalan' },
  school: { none: 'ingen skola', the: 'skolan' },
  section: { none: 'inget avsnitt', the: 'avsnittet' },
  unit: { none: 'ingen enhet', the: 'enheten' },
  wave: { none: 'ingen mätomgång', the: 'mätomgången' },
} as const;
export type Thing = keyof typeof things;

/** One problem for every entry whose key came before it. */
export function refuseDuplicates(entries: Iterable<readonly [key: string, path: Path]>, what: Thing, sink: ProblemSink): void {
  const seen = new Map<string, Path>();
  for (const [key, path] of entries) {
    const first = seen.get(key);
    if (first)
      sink.add(path, {
        en: `${what} "${key}" is already at ${formatPath(first)}; give one of them another name or take it away`,
        sv: `${things[what].the} "${key}" finns redan i ${formatPath(first)}; ge en av dem ett annat namn eller ta bort den`,
      });
    else seen.set(key, path);
  }
}

/** `no item "lna9"; did you mean "lna3"?` */
export const unknown = (what: Thing, word: string, known: Iterable<string>): Text =>
  unknownIn({ en: `no ${what}`, sv: things[what].none }, word, known);

/** The same with words of its own before the unknown one: `no code of item "lna1" "9"`. */
export function unknownIn(none: Text, word: string, known: Iterable<string>): Text {
  const meant = didYouMean(word, known);
  return { en: `${none.en} "${word}"${meant.en}`, sv: `${none.sv} "${word}"${meant.sv}` };
}
export const noCodeOfItem = (item: string): Text => ({ en: `no code of item "${item}"`, sv: `frågan "${item}" har ingen kod` });

/** Candidates for a suggestion: of words equally near, one that is not in use here yet is the likelier one. */
export function unusedFirst(known: Iterable<string>, used: Iterable<string>): string[] {
  const taken = new Set(used);
  const words = [...known];
  return [...words.filter((word) => !taken.has(word)), ...words.filter((word) => taken.has(word))];
}
