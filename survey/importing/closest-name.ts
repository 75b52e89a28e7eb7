/**
 * The name that somebody most likely meant: the one with the fewest changed, added, missing or swapped letters, case aside.
 *
 * @returns null when none is near, that is within a third of the letters
 */
export function closestName(name: string, among: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.floor(Math.max(3, name.length) / 3) + 1;
  for (const candidate of among) {
    const changes = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let changes = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) changes = Math.min(changes, before[j - 2]! + 1);
      row.push(changes);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
