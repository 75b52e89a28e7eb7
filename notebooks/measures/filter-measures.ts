import type { EvidenceTier } from '../plan/vocabulary.ts';
import { evidenceTiers } from '../plan/vocabulary.ts';
import type { Arena, KnownMeasure } from './known-measure.ts';

/** What is left out does not narrow. */
export interface MeasureFilter {
  readonly factor?: string | undefined;
  /** In whole years. */
  readonly age?: number | undefined;
  readonly arena?: Arena | undefined;
  readonly tier?: EvidenceTier | undefined;
  /** Words that all stand in the name, the description or the note, in either language, however they are written. */
  readonly words?: string | undefined;
}

/** The measures that meet all of a filter, in their own order. */
export function filterMeasures<Measure extends KnownMeasure>(measures: readonly Measure[], filter: MeasureFilter): Measure[] {
  const { factor, age, arena, tier } = filter;
  const words = wordsOf(filter.words ?? '');
  return measures.filter(
    (one) =>
      (factor === undefined || one.factors.includes(factor)) &&
      (age === undefined || (one.ages.from <= age && age <= one.ages.to)) &&
      (arena === undefined || one.arena === arena) &&
      (tier === undefined || one.tier === tier) &&
      words.every((word) => textOf(one).includes(word)),
  );
}

/** The best known first; measures of one tier keep their order. */
export const byEvidence = <Measure extends KnownMeasure>(measures: readonly Measure[]): Measure[] =>
  measures.toSorted((a, b) => evidenceTiers.indexOf(a.tier) - evidenceTiers.indexOf(b.tier));

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
const textOf = ({ name, what, note }: KnownMeasure): string => plain([name, what, note].flatMap((text) => Object.values(text)).join('\n'));
