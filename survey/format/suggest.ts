import type { Text } from '../text.ts';

/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to get from one word to the other
 * (optimal string alignment distance). Words are compared as they are; length is counted in UTF-16 units.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

const longest = 80;

/**
 * The known word that somebody who wrote `word` most likely meant: the nearest by edit distance, without regard to case, when it is near
 * enough (two letters in five, at least one); of equally near words the first. Null when nothing is near.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const written = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of known) {
    if (candidate.length > longest || Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(written, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The end of a message about an unknown word: `; did you mean "lna3"?`, or the known words when they are few, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): Text {
  const words = [...known];
  const near = nearest(word, words);
  if (near !== null) return { en: `; did you mean "${near}"?`, sv: `; menade du "${near}"?` };
  if (words.length === 0 || words.length > 12) return { en: '', sv: '' };
  return { en: `; known: ${words.join(', ')}`, sv: `; det finns: ${words.join(', ')}` };
}
