/** What surely differs, a sentence per row: the strengths of a report, and what it must draw attention to. Nothing else is a finding. */
import { isCompared, type ShownRow } from '../library/rows.ts';
import { tellApart } from '../library/tell-apart.ts';
import type { Language } from '../../survey/text.ts';
import { isBetter, isWorse, strongest } from './headline.ts';
import { sentence } from './say-row.ts';
import { comparisonNames, textsFor } from './texts.ts';

/** A survey has some fifty factors and outcomes: nobody reads on after these. */
const mostFindings = 8;

export type Tone = 'better' | 'worse';

/**
 * @param rows with a comparison; those of several groups say which
 * @returns the largest difference first, and how many more there are than can be talked about; where there is none, the one sentence that says so
 */
export function findings(rows: readonly ShownRow[], tone: Tone, language: Language): readonly string[] {
  const texts = textsFor(language);
  const found = strongest(rows.filter(tone === 'better' ? isBetter : isWorse));
  if (found.length > 0) {
    const who = tellApart(rows);
    // One more takes no more room than to say that there is one.
    const shown = found.length <= mostFindings + 1 ? found : found.slice(0, mostFindings);
    const besides = found.length - shown.length;
    return [...shown.map((row) => sentence(row, language, who(row))), ...(besides > 0 ? [texts.headline.more(besides)] : [])];
  }
  const first = rows.find(isCompared);
  if (!first || rows.every((row) => row.word == null)) return [texts.headline.notCompared];
  const { than } = comparisonNames(first.comparison, first.school, language);
  return [tone === 'better' ? texts.headline.noStrength(texts.headline.better, than) : texts.headline.nothingHigher(than)];
}
