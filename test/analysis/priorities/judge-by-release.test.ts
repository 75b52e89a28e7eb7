import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { brand, type ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { judgeByRelease, type JudgingWave } from '../../../analysis/priorities/judge-by-release.ts';
import { verdictInstrument } from '../../../scripts/simulate/verdict-instrument.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import type { MunicipalityOptions } from '../../../survey/simulation/settings.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
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

describe('against areas that did not choose the same, in a simulated municipality', () => {
  const instrument = verdictInstrument();
  const areas = ['A01', 'A02', 'A03', 'A04'];
  const improving = ['A01', 'A02'];
  const judged = (size: Pick<MunicipalityOptions, 'pupilsPerWave' | 'schools'>) => {
    const planted = improving.map((area) => ({ scale: 'family-conflict', area, shift: 0, perWave: -0.9 }));
    const options = { ...size, seed: 'against others', areas: areas.length, waves: ['1', '2'], planted };
    const answers = splitByGroup(simulateMunicipality(instrument, options), 'wave');
    const [first, second] = ['1', '2'].map((one) => answers.get(one)!) as [Columns, Columns];
    const before = releaseWave(instrument, first, '1');
    const then = { wave: '1', columns: first, released: before };
    const release = releaseWave(instrument, second, '2', { previous: then, first: then });
    const baseline = before.rows.find(
      (one) =>
        one.factor === 'family-conflict' && one.statistic === 'share' && one.group['area'] === 'A01' && Object.keys(one.group).length === 2,
    )!;
    const asked = { ...goal, baseline, target: Math.round(100 * (baseline.value ?? 0.5) - 10) / 100 };
    return judgeByRelease([{ id: 'g', goal: { ...asked, judgedAt: { wave: '2', day: wave.day } }, chosen: improving }], {
      ...wave,
      release,
      previous: '1',
      first: '1',
      waves: ['1', '2'],
    })[0]!.others!;
  };

  it('tells a planted improvement where eight schools of each area take part, and that the others did not change so', () => {
    const others = judged({ pupilsPerWave: 2400, schools: { compulsory: 32 } });
    expect(others).toMatchObject({ kind: 'difference', chose: { areas: 2 }, others: { areas: 2 } });
    if (others.kind !== 'difference') return;
    expect(others.high, 'the whole interval lies below nought').toBeLessThan(0);
    expect(others.others.low).toBeLessThanOrEqual(0);
    expect(others.others.high).toBeGreaterThanOrEqual(0);
  });

  it('cannot tell with five schools, and says that nothing is to be counted on either side', () => {
    expect(judged({ pupilsPerWave: 500, schools: { compulsory: 5 } })).toMatchObject({
      kind: 'cannotTell',
      lacking: ['chose', 'others'],
    });
  });
});
