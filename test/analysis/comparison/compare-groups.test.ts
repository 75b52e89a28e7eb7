import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../analysis/comparison/compare-groups.ts';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import { columnsOf, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/** Two waves of three areas; area a has more girls, and girls answer 1 more often: only the mix makes it higher. */
const columns = columnsOf(
  ['1', '2'].flatMap((wave, w) =>
    Array.from({ length: 900 }, (_, i): Pupil => {
      const area = 'abc'[Math.floor(i / 300)]!;
      const girl = i % 10 < (area === 'a' ? 8 : 4);
      return {
        psu: w * 1000 + Math.floor(i / 20),
        groups: { wave, area, sex: girl ? '1' : '2' },
        answers: { q: (i * 7 + Math.floor(i / 10) * 3) % 10 < (girl ? 6 : 2) + w ? 1 : 0 },
      };
    }),
  ),
);
const plain = smallInstrument({ scales: [scaleOf('q', ['q'], { kind: 'outcome' })] });
const instrument = {
  ...plain,
  groups: plain.groups.map((group) =>
    group.id !== 'sex'
      ? group
      : {
          ...group,
          codes: (['girls', 'boys'] as const).map((meaning, at) => ({
            code: String(at + 1),
            label: { sv: meaning, en: meaning },
            within: null,
            meaning,
            characteristics: {},
          })),
        },
  ),
};
const compared = (by: readonly string[]) => compareGroups(instrument, columns, by, ['1', '2']);
const found = (by: readonly string[], comparison: string, group: Record<string, string>) =>
  compared(by).find((one) => one.comparison === comparison && JSON.stringify(one.group) === JSON.stringify(group))!;

describe('compareGroups', () => {
  it('takes the difference of two estimates that stand beside each other', () => {
    const { value, otherValue, difference } = found([], 'previousWave', { wave: '2' });
    const [then, now] = factorEstimates(instrument, columns, ['wave']).map(({ estimate }) =>
      estimate.kind === 'estimate' ? estimate : null,
    );
    expect([value, otherValue]).toEqual([expect.closeTo(now!.value, 12), expect.closeTo(then!.value, 12)]);
    // Waves with no class in common: the variances add up.
    if (difference.kind !== 'difference') throw new Error('no difference');
    expect(difference.standardError).toBeCloseTo(Math.hypot(now!.standardError, then!.standardError), 10);
  });

  it('takes the mix out of the comparison with the rest', () => {
    const raw = found(['area'], 'restRaw', { wave: '1', area: 'a' });
    const atSameMix = found(['area'], 'rest', { wave: '1', area: 'a' });
    if (raw.difference.kind !== 'difference' || atSameMix.difference.kind !== 'difference') throw new Error('no difference');
    expect(raw.difference.value).toBeGreaterThan(0.1);
    expect(Math.abs(atSameMix.difference.value)).toBeLessThan(0.05);
  });

  it('compares girls with boys, and boys with nobody', () => {
    expect(found(['sex'], 'boys', { wave: '1', sex: '1' }).difference).toMatchObject({ kind: 'difference' });
    expect(found(['sex'], 'boys', { wave: '1', sex: '2' })).toBeUndefined();
  });

  it('compares the first wave with nothing earlier, and nothing across a change of the questions', () => {
    expect(compared([]).map(({ group }) => group)).toEqual([{ wave: '2' }]);
    const changed = { ...instrument, scales: instrument.scales.map((scale) => ({ ...scale, breaks: ['2'] })) };
    expect(compareGroups(changed, columns, [], ['1', '2'])).toEqual([]);
  });
});
