import { describe, expect, it } from 'vitest';
import { resultsAsCsv } from '../../../web/workshop/results-csv.ts';

type Rounds = Parameters<typeof resultsAsCsv>[0]['rounds'];

describe('resultsAsCsv', () => {
  const candidate = (id: string, name: string) => ({
    id,
    kind: 'place' as const,
    name: { sv: name, en: name },
    note: '',
    evidence: { sv: [], en: [] },
  });
  const rounds = [
    {
      round: 1,
      state: 'closed',
      signingKey: '',
      sealingKey: '',
      paper: 0,
      result: {
        ballots: 12,
        untold: 0,
        candidates: [
          {
            kind: 'counted',
            candidate: 'a',
            n: 12,
            mean: 3.5,
            byCriterion: [3.5],
            spread: 1.25,
            disagreement: 0.6,
            place: 1,
            low: 1,
            high: 2,
            tiedWith: [],
            groups: [{ group: 'school', n: 6, mean: 4, toOthers: { value: 1, low: 0.2, high: 1.8 } }],
          },
          { kind: 'tooFewVoters', candidate: 'b' },
        ],
      },
    },
  ] satisfies Rounds;
  const lines = resultsAsCsv({ rounds, candidates: [candidate('a', '=Torget'), candidate('b', 'Tunneln; norra')] }, 'en').split('\r\n');

  it('gives every row the columns of the head, and sectors their difference to all others', () => {
    expect(lines.slice(1)).toEqual([
      "1;'=Torget;;12;3.5;1;2;1.25;0.6;;;",
      "1;'=Torget;School and preschool;6;4;;;;;1;0.2;1.8",
      '1;"Tunneln; norra";;;;;;;;;;',
      '',
    ]);
    expect(lines[0]!.split(';')).toHaveLength(12);
  });
});
