import { roomTextsFor } from '../../notebooks/wording/room-texts.ts';
import type { Room } from '../../server/workshops/room.ts';
import type { Language } from '../../survey/text.ts';

/**
 * Results as a table for other programs: one row a candidate and round, and one for each sector that may be told. No single ballot is there to take out.
 * Semicolons and a mark at the beginning, which Swedish Excel wants; a point in numbers.
 */
export function resultsAsCsv({ rounds, candidates }: Pick<Room, 'rounds' | 'candidates'>, language: Language): string {
  const sectors = roomTextsFor(language).sectors;
  const heads = [
    'round',
    'candidate',
    'sector',
    'ballots',
    'mean',
    'placeLow',
    'placeHigh',
    'spread',
    'disagreement',
    'toOthers',
    'toOthersLow',
    'toOthersHigh',
  ];
  const rows: (string | number)[][] = [heads];
  for (const { round, result } of rounds)
    for (const one of result?.candidates ?? []) {
      const { name } = candidates.find(({ id }) => id === one.candidate)!;
      const label = name[language] ?? name.sv;
      if (one.kind === 'tooFewVoters') {
        rows.push([round, label]);
        continue;
      }
      rows.push([round, label, '', one.n, one.mean, one.low, one.high, one.spread, one.disagreement]);
      for (const { group, n, mean, toOthers } of one.groups)
        rows.push([
          round,
          label,
          sectors[group as keyof typeof sectors],
          n,
          mean,
          '',
          '',
          '',
          '',
          ...(toOthers ? [toOthers.value, toOthers.low, toOthers.high] : []),
        ]);
    }
  return `\uFEFF${rows.map((row) => heads.map((_, at) => cell(row[at] ?? '')).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula begins with a mark that it does not. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(Number(value.toFixed(4)));
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
