import { describe, expect, it } from 'vitest';
import { brand, type ReleasedAssociation, type ReleasedRank } from '../../../analysis/disclosure/released.ts';
import { proposeCandidates } from '../../../analysis/priorities/propose-candidates.ts';
import { releasedArea } from '../../workshop/released-area.ts';
import { changeSince, hiddenRow, row } from './goal-rows.ts';

const group = { wave: '2025', area: 'N' };
const release = releasedArea();
const rank = (over: Partial<ReleasedRank>): ReleasedRank =>
  brand({
    factor: 'calm',
    kind: 'risk',
    statistic: 'share',
    group,
    among: 'areas',
    of: 10,
    place: 2,
    low: 1,
    high: 3,
    surelyAmongThreeHighest: true,
    ...over,
  } as const);
const link = (outcome: string, oddsRatio: number, low: number): ReleasedAssociation =>
  brand({ factor: 'calm', outcome, group: { wave: '2025' }, n: 400, oddsRatio, low, high: 9 }) as unknown as ReleasedAssociation;

const reasonsIn = (one: Parameters<typeof proposeCandidates>[0], area: string | null = 'N') =>
  proposeCandidates(one, area).map(({ factor, reasons }) => [factor.id, reasons]);

describe('proposeCandidates', () => {
  it('gives every factor that is shown for the area, those first that a sure word speaks for', () => {
    expect(reasonsIn(release)).toEqual([
      ['conflict', ['worseThanRest']],
      ['calm', []],
    ]);
  });

  it('takes the place among the areas and links to outcomes for reasons, the surely strongest links alone', () => {
    const associations = [link('o1', 1.5, 1.2), link('o2', 3, 1.1), link('o3', 2, 0.9), link('o4', 1.6, 1.3), link('o5', 1.4, 1.01)];
    const [first] = proposeCandidates(releasedArea({ ranks: [rank({})], associations }), 'N');
    expect([first!.factor.id, first!.reasons]).toEqual(['calm', ['amongThreeHighest', 'linkedToOutcomes']]);
    expect(first!.evidence.associations.map(({ outcome }) => outcome)).toEqual(['o2', 'o4', 'o1']);
  });

  it('reads a mean of protection the other way up', () => {
    const protection = { kind: 'protective' as const, statistic: 'mean' as const };
    const factors = release.factors.map((one) => ({ ...one, ...protection }));
    const rows = [row('2025', [50, 45, 55], { factor: 'calm', group, ...protection })];
    const lower = (word: 'clearlyLower' | 'clearlyHigher') => [
      changeSince(60, [-10, -15, -5], word, { factor: 'calm', comparison: 'rest', group, ...protection }),
    ];
    expect(reasonsIn(releasedArea({ factors, rows, comparisons: lower('clearlyLower') }))).toEqual([['calm', ['worseThanRest']]]);
    expect(reasonsIn(releasedArea({ factors, rows, comparisons: lower('clearlyHigher') }))).toEqual([['calm', []]]);
  });

  it('proposes nothing that is hidden, and nothing for an area that the release does not have', () => {
    const rows = [{ ...hiddenRow('2025', 'protected'), factor: 'conflict', group }] as typeof release.rows;
    expect(reasonsIn(releasedArea({ rows }))).toEqual([]);
    expect(reasonsIn(release, 'S')).toEqual([]);
    expect(reasonsIn(release, null)).toEqual([]);
  });

  it('names the factor as its rows say it, its outcomes and the wave', () => {
    expect(proposeCandidates(release, 'N')[0]!.evidence.names).toEqual({
      conflict: { sv: 'Konflikter hemma', en: 'Konflikter hemma' },
      wave: { sv: 'Hösten 2025', en: 'Hösten 2025' },
    });
  });
});
