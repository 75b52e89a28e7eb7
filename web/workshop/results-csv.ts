import { csvLine } from '../../notebooks/export/write-csv.ts';
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
  const cells = (row: readonly (string | number)[]) =>
    heads.map((_, at) => {
      const value = row[at] ?? '';
      return typeof value === 'number' ? Number(value.toFixed(4)) : value;
    });
  return `\uFEFF${rows.map((row) => csvLine(cells(row), { separator: ';', decimal: '.' })).join('')}`;
}
