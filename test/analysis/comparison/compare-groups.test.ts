import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../analysis/comparison/adjust-p-values.ts';
import { compareGroups } from '../../../analysis/comparison/compare-groups.ts';
import { falseDiscoveryRate, wordOf } from '../../../analysis/disclosure/comparisons/compare-factors.ts';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, cutPointsOf, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

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

  describe('of pupils who did not all state their grade or sex', () => {
    // Every tenth stated no sex; who stated none answers 1 more often than the others.
    const notAll = columnsOf(
      ['1', '2'].flatMap((wave, w) =>
        Array.from({ length: 900 }, (_, i): Pupil => {
          const unstated = i % 10 === 3;
          return {
            psu: w * 1000 + Math.floor(i / 20),
            groups: { wave, area: 'abc'[Math.floor(i / 300)]!, ...(unstated ? {} : { sex: String(1 + (i % 2)) }) },
            answers: { q: unstated || (i * 7) % 10 < 2 + w ? 1 : 0 },
          };
        }),
      ),
    );

    it('gives the very values that factorEstimates gives, and their difference', () => {
      const own = new Map(
        factorEstimates(instrument, notAll, ['wave', 'area']).map(({ group, estimate }) => [
          JSON.stringify(group),
          estimate.kind === 'estimate' ? estimate.value : NaN,
        ]),
      );
      const made = compareGroups(instrument, notAll, ['area'], ['1', '2']);
      expect(new Set(made.map(({ comparison }) => comparison))).toEqual(new Set(['rest', 'restRaw', 'previousWave']));
      for (const { group, value } of made) expect(value).toBeCloseTo(own.get(JSON.stringify(group))!, 12);
      for (const { group, difference } of made.filter(({ comparison }) => comparison === 'previousWave')) {
        if (difference.kind !== 'difference') throw new Error('no difference');
        const then = own.get(JSON.stringify({ ...group, wave: '1' }))!;
        expect(difference.value).toBeCloseTo(own.get(JSON.stringify(group))! - then, 12);
      }
    });

    it('mixes them as a cell of their own, joined with others where nobody else has stated none', () => {
      const alone = columnsOf(
        Array.from({ length: 600 }, (_, i): Pupil => ({
          psu: Math.floor(i / 20),
          groups: { wave: '1', area: 'ab'[Math.floor(i / 300)]!, ...(i < 30 ? {} : { sex: String(1 + (i % 2)) }) },
          answers: { q: (i * 7) % 10 < (i < 300 ? 5 : 2) ? 1 : 0 },
        })),
      );
      const one = compareGroups(instrument, alone, ['area'], ['1']).find(
        ({ comparison, group }) => comparison === 'rest' && group['area'] === 'a',
      )!;
      expect(one.value).toBeCloseTo(0.5, 12);
      expect(one.difference).toMatchObject({ kind: 'difference', value: expect.closeTo(0.3, 12) });
    });
  });

  it('compares girls with boys, and boys with nobody', () => {
    expect(found(['sex'], 'boys', { wave: '1', sex: '1' }).difference).toMatchObject({ kind: 'difference' });
    expect(found(['sex'], 'boys', { wave: '1', sex: '2' })).toBeUndefined();
  });

  it('compares the share at risk with the reference of the same grades', () => {
    // The first two of every five are in grade 8.
    const graded = {
      ...columns,
      groups: new Map([
        ...columns.groups,
        ['grade', { codes: ['7', '8'], index: Uint8Array.from({ length: columns.n }, (_, row) => (row % 5 < 2 ? 1 : 0)) }],
      ]),
    };
    const byGrade = { '7': { cut: 0.5, referenceShare: 0.2 }, '8': { cut: 0.5, referenceShare: 0.45 } };
    const withCut = {
      ...instrument,
      groups: [...instrument.groups.filter(({ id }) => id !== 'grade'), { ...instrument.groups[0]!, id: 'grade' }],
      scales: [scaleOf('q', ['q'], { kind: 'risk', cutPoints: cutPointsOf(byGrade) })],
    };
    const one = compareGroups(withCut, graded, ['area'], ['1', '2']).find(
      ({ comparison, statistic, group }) =>
        comparison === 'reference' && statistic === 'share' && group['wave'] === '1' && group['area'] === 'a',
    )!;
    if (one.difference.kind !== 'difference') throw new Error('no difference');
    // 3/5 · 0.2 + 2/5 · 0.45
    expect(one.otherValue).toBeCloseTo(0.3, 12);
    expect(one.difference.value).toBeCloseTo(one.value! - 0.3, 12);
    expect(one.difference.standardError).toBeGreaterThan(0);
    expect(one.adjustedP).toBe(one.difference.p);
  });

  it('holds no group against the reference by the answers of one of its classes', () => {
    // Two areas of four classes; each area's second class alone was asked.
    const asked = columnsOf(
      Array.from({ length: 160 }, (_, i): Pupil => ({
        psu: Math.floor(i / 20),
        groups: { area: 'ab'[Math.floor(i / 80)]! },
        answers: { q: Math.floor(i / 20) % 4 === 1 ? i % 2 : null },
      })),
      (psu) => Math.floor(psu / 4),
    );
    const scales = [scaleOf('q', ['q'], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.3 } }) })];
    const made = compareGroups(smallInstrument({ scales }), asked, ['area'], []).filter(({ comparison }) => comparison === 'reference');
    expect(made.map(({ value, otherValue, difference, adjustedP }) => [value, otherValue, difference, adjustedP])).toEqual(
      ['a', 'b'].map(() => [
        0.5,
        null,
        expect.objectContaining({ kind: 'notEstimable', reason: 'noDegreesOfFreedom', n: 20, psus: 1 }),
        null,
      ]),
    );
  });

  it('compares an area with three others or more that agree in what is declared', () => {
    const places = (characteristic: (area: string) => string) => ({
      ...instrument,
      groups: instrument.groups.map((group) =>
        group.id !== 'area'
          ? group
          : {
              ...group,
              codes: ['a', 'b', 'c', 'd', 'e'].map((code) => ({
                ...instrument.groups.find(({ id }) => id === 'sex')!.codes[0]!,
                code,
                meaning: null,
                characteristics: { kind: characteristic(code) },
              })),
            },
      ),
    });
    const five = columnsOf(
      Array.from({ length: 1500 }, (_, i): Pupil => ({
        psu: Math.floor(i / 20),
        groups: { area: 'abcde'[Math.floor(i / 300)]!, sex: String(1 + (i % 2)) },
        answers: { q: i % 10 < 2 + Math.floor(i / 300) ? 1 : 0 },
      })),
    );
    const likeOurs = (of: ReturnType<typeof places>) =>
      compareGroups(of, five, ['area'], []).filter(({ comparison }) => comparison === 'areasLikeOurs');
    const all = likeOurs(places((area) => (area === 'e' ? 'rural' : 'town')));
    expect(all.map(({ group }) => group['area'])).toEqual(['a', 'b', 'c', 'd']);
    // 0.2 against the mean of 0.3, 0.4 and 0.5.
    expect(all[0]!.otherValue).toBeCloseTo(0.4, 12);
    expect(likeOurs(places((area) => ('de'.includes(area) ? 'rural' : 'town')))).toEqual([]);
  });

  describe('of a file that knows its schools', () => {
    const random = randomStream('schools of two waves');
    // Twelve schools, three to an area; two of area d took part once. A school keeps much of what it is like. Ten pupils of area a go to
    // a school of the second wave only: so few that everybody of a is compared.
    const level = Array.from({ length: 12 }, () => 0.2 + 0.4 * random.uniform());
    const fresh = Array.from({ length: 10 }, (_, i): Pupil => ({
      psu: 148 + (i % 2),
      groups: { wave: '2', area: 'a', school: 'fresh' },
      answers: { q: i < 7 ? 1 : 0, r: i < 7 ? 1 : 0, t: i < 7 ? 1 : 0 },
    }));
    const inSchools = columnsOf(
      [
        ...['1', '2'].flatMap((wave, w) =>
          Array.from({ length: 12 * 80 }, (_, i): Pupil => {
            const school = Math.floor(i / 80) + (w === 1 && i >= 10 * 80 ? 2 : 0);
            const answer = (item: number) => (random.uniform() < (level[school] ?? 0.3) + (item === 0 ? 0.1 : 0.01) * w ? 1 : 0);
            return {
              psu: w * 100 + Math.floor(i / 20),
              groups: { wave, area: 'abcd'[Math.min(3, Math.floor(school / 3))]!, school: `s${school}` },
              answers: { q: answer(0), r: answer(1), t: answer(2) },
            };
          }),
        ),
        ...fresh,
      ],
      (psu) => Math.floor(psu / 100) * 14 + Math.floor((psu % 100) / 4),
    );
    const three = smallInstrument({ scales: ['q', 'r', 't'].map((id) => scaleOf(id, [id], { kind: 'outcome' })) });
    const parts = splitByGroup(inSchools, 'wave');
    const released = releaseWave(three, parts.get('2')!, '2', { previous: { wave: '1', columns: parts.get('1')!, released: 'together' } });

    it.each([[[]], [['area']]])('gives the changes that the release rounds, with their words, by %j', (by) => {
      const made = compareGroups(three, inSchools, by, ['1', '2']).filter(({ comparison }) => comparison === 'previousWave');
      const shown = released.comparisons.filter(
        ({ comparison, group, difference }) =>
          comparison === 'previousWave' && difference !== null && JSON.stringify(Object.keys(group).slice(1)) === JSON.stringify(by),
      );
      expect(shown.length).toBeGreaterThanOrEqual(3);
      for (const one of shown) {
        const complete = made.find(
          ({ factor, group }) => factor.id === one.factor && JSON.stringify(group) === JSON.stringify({ ...one.group }),
        )!;
        if (complete.difference.kind !== 'difference') throw new Error('no difference');
        const { value, low, high } = complete.difference;
        expect(one.difference).toBeCloseTo(Math.round(value * 100) / 100, 9);
        expect([one.low, one.high]).toEqual([
          expect.closeTo(Math.floor(low * 100) / 100, 9),
          expect.closeTo(Math.ceil(high * 100) / 100, 9),
        ]);
        expect(wordOf(complete.adjustedP! <= falseDiscoveryRate, value > 0, complete.words)).toBe(one.word);
      }
      expect(new Set(made.map(({ words }) => words))).toEqual(new Set([by.length === 0 ? 'sure' : 'theseSchools']));
    });

    it('compares the pupils of schools in both waves only', () => {
      const now = compareGroups(three, inSchools, [], ['1', '2'])[0]!;
      const inBoth = columnsOf(
        Array.from({ length: 10 * 80 }, (_, i): Pupil => ({
          psu: Math.floor(i / 20),
          answers: { q: parts.get('2')!.items.get('q')![i]! },
        })),
      );
      const [estimate] = factorEstimates(instrument, inBoth, []);
      expect(estimate!.estimate).toMatchObject({ kind: 'estimate', value: expect.closeTo(now.value!, 12) });
    });
  });

  it('adjusts over all differences of a comparison, shares and means together', () => {
    const scales = ['q', 'r'].map((id) =>
      scaleOf(id, [id], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.3 } }) }),
    );
    const two = columnsOf(
      Array.from({ length: 600 }, (_, i): Pupil => ({
        psu: Math.floor(i / 20),
        groups: { area: 'ab'[Math.floor(i / 300)]! },
        answers: { q: (i * 7) % 10 < (i < 300 ? 4 : 3) ? 1 : 0, r: (i * 7919) % 100 < (i < 300 ? 40 : 34) ? 1 : 0 },
      })),
    );
    const family = compareGroups(smallInstrument({ scales }), two, ['area'], []).filter(
      ({ comparison, group }) => comparison === 'restRaw' && group['area'] === 'a',
    );
    expect(family.map(({ statistic }) => statistic).sort()).toEqual(['mean', 'mean', 'share', 'share']);
    expect(family.map(({ adjustedP }) => adjustedP)).toEqual(
      benjaminiHochberg(family.map(({ difference }) => (difference.kind === 'difference' ? difference.p : null))),
    );
  });

  it('compares the first wave with nothing earlier, and nothing across a change of the questions', () => {
    expect(compared([]).map(({ group }) => group)).toEqual([{ wave: '2' }]);
    const changed = { ...instrument, scales: instrument.scales.map((scale) => ({ ...scale, breaks: ['2'] })) };
    expect(compareGroups(changed, columns, [], ['1', '2'])).toEqual([]);
  });
});
