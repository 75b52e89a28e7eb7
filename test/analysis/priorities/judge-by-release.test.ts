import { describe, expect, it } from 'vitest';
import { brand, type ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { judgeByRelease, type JudgingWave } from '../../../analysis/priorities/judge-by-release.ts';
import { changeSince, goal, row } from './goal-rows.ts';

const wave: JudgingWave = {
  release: brand({
    wave: '2028',
    factors: [{ id: 'family-conflict', breaks: [] }],
    groups: [{ id: 'area', codes: ['A01', 'A02'].map((code) => ({ code, within: null })) }],
    rows: [row('2028', [0.3, 0.25, 0.35])],
    comparisons: [
      changeSince(0.38, [-0.08, -0.13, -0.03]),
      changeSince(0.36, [0, -0.05, 0.05], undefined, { group: { wave: '2028', area: 'A02' } }),
      changeSince(0.33, [-0.03, -0.08, 0.02], undefined, { comparison: 'previousWave' }),
    ],
    method: { borderBreaks: [] },
  }) as unknown as ReleasedWave,
  day: '2030-11-04',
  previous: '2026',
  first: '2024',
  waves: ['2024', '2026', '2028', '2030'],
};
const judge = (over: Partial<JudgingWave> = {}, goals = [{ id: 'g', goal, chosen: ['A01'] }]) =>
  judgeByRelease(goals, { ...wave, ...over });

describe('judgeByRelease', () => {
  it('judges by the comparison with the baseline’s wave, and against areas that did not choose the same', () => {
    const [one] = judge();
    expect(one).toMatchObject({ id: 'g', now: { value: 0.3 }, judged: { change: { difference: -0.08 } } });
    expect(one!.others).toMatchObject({ kind: 'difference', difference: -0.08, chose: { areas: 1 }, others: { areas: 1 } });
    expect(judge({ previous: '2024', first: '2024' })[0]!.judged.change?.difference).toBe(-0.03);
  });

  it('cannot tell where the baseline’s wave is neither the first nor the one before', () => {
    const [one] = judge({ first: '2022', waves: ['2022', ...wave.waves] });
    expect(one).toMatchObject({ judged: { verdict: 'cannotTell', reasons: [{ kind: 'notReleased', number: 'change' }] }, others: null });
  });

  it('says nothing of goals that start from this wave or a later one, or from one that the survey does not have', () => {
    const from = (code: string) => ({ id: code, goal: { ...goal, baseline: row(code, [0.38, 0.33, 0.43]) }, chosen: [] });
    expect(judge({}, [from('2028'), from('2030'), from('1999')])).toEqual([]);
  });
});
