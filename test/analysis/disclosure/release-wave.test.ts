import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { ReleasedComparison, ReleasedRow } from '../../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { factorEstimates } from '../../../analysis/factor-estimates.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/**
 * Three areas of 20 classes × 24 pupils with grades 7 and 8 and both sexes alike; `share` of each area's pupils answer yes to `q`, in
 * every class the same (with a small ripple, so that there is some variance).
 */
function wave(shares: Readonly<Record<string, number>>, more: readonly Pupil[] = []) {
  const pupils = Object.entries(shares).flatMap(([area, share], at) =>
    Array.from({ length: 480 }, (_, i): Pupil => {
      const school = at * 20 + Math.floor(i / 24);
      const yes = (i * 7) % 24 < 24 * share + (school % 3) - 1;
      return {
        psu: school,
        groups: { area, grade: String(7 + (school % 2)), sex: String(1 + (i % 2)), lives: i % 3 === 0 ? 'one' : 'two' },
        answers: { q: yes ? 1 : 0, r: i % 5, s: i % 97 === 0 ? 1 : 0 },
      };
    }),
  );
  return columnsOf([...pupils, ...more]);
}
const items = [numberItem('q'), numberItem('r', 4), numberItem('s')];
const instrument: Instrument = smallInstrument({
  items,
  scales: [
    scaleOf('q', ['q']),
    scaleOf(
      'r',
      ['r'],
      {
        kind: 'risk',
        cutPoints: cutPointsOf({
          '7': { cut: 0.6, referenceShare: 0.3 },
          '8': { cut: 0.6, referenceShare: 0.5 },
          all: { cut: 0.6, referenceShare: 0.4 },
        }),
      },
      4,
    ),
    scaleOf('skewed', ['r'], { kind: 'protective', cutPoints: cutPointsOf({ all: { cut: 0.1, referenceShare: 0.1 } }) }, 4),
    scaleOf('s', ['s']),
  ],
});
const same = { a: 0.25, b: 0.25, c: 0.5 };
const released = releaseWave(instrument, wave(same), '2026');
const rowOf = (factor: string, group: Record<string, string>, rows: readonly ReleasedRow[] = released.rows) =>
  rows.find(
    (row) =>
      row.factor === factor &&
      JSON.stringify(Object.entries(row.group).sort()) === JSON.stringify(Object.entries({ wave: '2026', ...group }).sort()),
  )!;
const compared = (
  factor: string,
  comparison: string,
  group: Record<string, string>,
  rows: readonly ReleasedComparison[] = released.comparisons,
) =>
  rows.find(
    (row) =>
      row.factor === factor &&
      row.comparison === comparison &&
      JSON.stringify(Object.entries(row.group).sort()) === JSON.stringify(Object.entries({ wave: '2026', ...group }).sort()),
  );

describe('releaseWave', () => {
  it('has the fixed tables and no others', () => {
    const tables = new Set(
      released.rows.map(({ group }) =>
        Object.keys(group)
          .filter((id) => id !== 'wave')
          .sort()
          .join(','),
      ),
    );
    expect([...tables].sort()).toEqual([
      '',
      'area',
      'area,grade',
      'area,grade,sex',
      'area,lives',
      'area,sex',
      'grade',
      'grade,sex',
      'lives',
      'sex',
    ]);
  });

  it('has one row per factor and cell', () => {
    const keys = released.rows.map((row) => JSON.stringify([row.factor, row.group]));
    expect(new Set(keys).size).toBe(keys.length);
    // 4 factors × (1 + 2 + 2 + 4 + 2 cells) × (the municipality and 3 areas)
    expect(keys).toHaveLength(4 * 11 * 4);
  });

  it('rounds the complete estimate, which carries no finite population correction', () => {
    const columns = wave(same);
    const complete = factorEstimates(instrument, columns, ['area'], { fpc: false });
    for (const { factor, statistic, group, estimate } of complete) {
      if (factor.id !== 'q' || estimate.kind !== 'estimate' || statistic !== 'share') continue;
      const row = rowOf('q', group);
      expect(row).toMatchObject({
        n: 480,
        value: Math.round(estimate.value * 100) / 100,
        low: Math.floor(estimate.low * 100) / 100,
        high: Math.ceil(estimate.high * 100) / 100,
        protection: { state: 'shown' },
      });
    }
    const census = { ...columns, design: { ...columns.design, fpc: Float64Array.of(60) } };
    expect(releaseWave(instrument, census, '2026').rows).toEqual(released.rows);
  });

  it('carries nothing finer than the formats, and none of the numbers that stay inside', () => {
    for (const row of released.rows) {
      expect(Object.keys(row).sort()).toEqual([
        'coverage',
        'factor',
        'group',
        'high',
        'kind',
        'low',
        'n',
        'protection',
        'referenceShare',
        'statistic',
        'value',
      ]);
      const whole = (value: number | null) =>
        value === null ||
        Math.abs(value * (row.statistic === 'share' ? 100 : 1) - Math.round(value * (row.statistic === 'share' ? 100 : 1))) < 1e-9;
      expect([row.value, row.low, row.high].every(whole)).toBe(true);
      expect(row.n === null || row.n % 5 === 0).toBe(true);
    }
    for (const row of released.comparisons) expect(Object.keys(row)).not.toContain('p');
  });

  it('shows the mean where the reference share says nothing, but never for outcomes', () => {
    expect(released.factors.map(({ id, statistic }) => [id, statistic])).toEqual([
      ['q', 'share'],
      ['r', 'share'],
      ['skewed', 'mean'],
      ['s', 'share'],
    ]);
    expect(rowOf('skewed', {})).toMatchObject({ statistic: 'mean', value: 50, referenceShare: null });
    const at = (referenceShare: number) =>
      releaseWave(
        { ...instrument, scales: [{ ...instrument.scales[1]!, cutPoints: cutPointsOf({ all: { cut: 0.6, referenceShare } }) }] },
        wave(same),
        '2026',
      ).factors[0]!.statistic;
    expect([0.14, 0.15, 0.5, 0.51].map(at)).toEqual(['mean', 'share', 'share', 'mean']);
  });

  it("gives the reference share of the row's grade mix", () => {
    expect(rowOf('r', { grade: '7' }).referenceShare).toBe(0.3);
    expect(rowOf('r', { grade: '8' }).referenceShare).toBe(0.5);
    expect(rowOf('r', { area: 'a' }).referenceShare).toBe(0.4);
    expect(rowOf('q', {}).referenceShare).toBeNull();
  });

  it('bounds what nearly nobody does', () => {
    // One in 97 of 480 pupils: 5; in half of them by grade and sex fewer than three.
    expect(rowOf('s', { area: 'a' }).protection.state).toBe('shown');
    const few = released.rows.filter(({ factor, protection }) => factor === 's' && protection.state === 'bounded');
    expect(few.length).toBeGreaterThan(0);
    for (const row of few) expect(row).toMatchObject({ value: null, low: 0, protection: { side: 'under' } });
  });

  it('holds back a small area and the next smallest, in all their rows', () => {
    const small = Array.from({ length: 6 }, (_, i): Pupil => ({
      psu: 60 + (i % 3),
      groups: { area: 'd', grade: '7', sex: '1', lives: 'one' },
      answers: { q: 1, r: 4, s: 0 },
    }));
    const { rows, comparisons } = releaseWave(instrument, wave(same, small), '2026');
    for (const area of ['d', 'a']) {
      const own = rows.filter(({ group }) => group['area'] === area);
      expect(own.length, area).toBeGreaterThan(0);
      for (const row of own)
        expect(row).toMatchObject({
          n: null,
          value: null,
          low: null,
          high: null,
          referenceShare: null,
          protection: { state: 'hidden', reason: 'protected' },
        });
      for (const row of comparisons.filter(({ group }) => group['area'] === area))
        expect(row).toMatchObject({ difference: null, otherValue: null, word: null, protection: { state: 'hidden' } });
    }
    expect(rowOf('q', { area: 'b' }, rows).protection.state).toBe('shown');
    // A hidden split does not tell which of its categories are empty.
    expect(rowOf('q', { area: 'd', sex: '2' }, rows)).toBeDefined();
  });

  it('holds back by itself a question that few answered', () => {
    const columns = wave(same);
    const q = columns.items.get('q')!.slice();
    let kept = 0;
    for (let row = 0; row < 480; row++) if (++kept > 8) q[row] = 0xff; // area a: eight answers
    const { rows } = releaseWave(instrument, { ...columns, items: new Map([...columns.items, ['q', q]]) }, '2026');
    expect(rowOf('q', { area: 'a' }, rows).protection).toEqual({ state: 'hidden', reason: 'protected' });
    expect(rowOf('r', { area: 'a' }, rows).protection.state).toBe('shown');
    const others = ['b', 'c'].filter((area) => rowOf('q', { area }, rows).protection.state === 'hidden');
    expect(others).toHaveLength(1);
  });

  it('leaves flagged responses out when the instrument declares so', () => {
    const screened: Instrument = {
      ...instrument,
      screening: 'unflagged',
      validityRules: [{ id: 'rule', name: { sv: 'r', en: 'r' }, flagWhen: { item: 'r', in: ['4'] } }],
    };
    expect(rowOf('q', {}, releaseWave(screened, wave(same), '2026').rows).n).toBe(1150); // 1440 less one in five
  });

  it('is the same each time', () => {
    expect(JSON.stringify(releaseWave(instrument, wave(same), '2026'))).toBe(JSON.stringify(released));
  });

  it('says which cut points were derived from the wave, and which pupils were spread', () => {
    expect(released.method).toMatchObject({ allocatedAtRandom: [], derivedCutPoints: [] });
    const three = Array.from({ length: 3 }, (_, i): Pupil => ({
      psu: i,
      groups: { area: 'a', grade: '7', lives: 'one' },
      answers: { q: 1, r: 4, s: 0 },
    }));
    const uncut = { ...instrument, scales: instrument.scales.map((scale) => (scale.id === 'r' ? { ...scale, cutPoints: null } : scale)) };
    expect(releaseWave(uncut, wave(same, three), '2026').method).toMatchObject({ allocatedAtRandom: ['sex'], derivedCutPoints: ['r'] });
  });

  it('is printed from settings that it carries', () => {
    expect(released.settings).toEqual(disclosureSettings);
    const stricter = { ...disclosureSettings, minPupils: 130 };
    expect(
      rowOf('q', { area: 'a', grade: '7', sex: '1' }, releaseWave(instrument, wave(same), '2026', { settings: stricter }).rows).protection
        .state,
    ).toBe('hidden');
  });

  it('works without areas and without any pupil', () => {
    const bare = smallInstrument({ groups: instrument.groups.filter(({ id }) => id === 'sex') });
    const pupils = Array.from({ length: 40 }, (_, i): Pupil => ({
      psu: i,
      groups: { sex: String(i % 2) },
      answers: { q: i % 4 === 0 ? 1 : 0 },
    }));
    expect(releaseWave(bare, columnsOf(pupils), '1').rows.map(({ group }) => group)).toEqual([
      { wave: '1' },
      { wave: '1', sex: '0' },
      { wave: '1', sex: '1' },
    ]);
    expect(releaseWave(smallInstrument({ scales: [] }), columnsOf([]), '1').rows).toEqual([]);
  });
});

const withoutWave = ({ wave: _wave, ...group }: Readonly<Record<string, string>>) => group;

describe('the comparisons of releaseWave', () => {
  it('are to the rest of the municipality, which is all its other pupils', () => {
    const one = compared('q', 'rest', { area: 'c' })!;
    expect(one).toMatchObject({ otherValue: rowOf('q', { area: 'a' }).value, word: 'clearlyHigher', protection: { state: 'shown' } });
    expect(one.difference).toBeCloseTo(rowOf('q', { area: 'c' }).value! - one.otherValue!, 1);
    expect(compared('q', 'rest', { area: 'a' })!.word).toBe('clearlyLower');
    expect(compared('r', 'rest', { area: 'a' })!.word).toBe('noClearDifference');
    expect(compared('q', 'rest', {})).toBeUndefined();
  });

  it('are to the reference of the same grade mix', () => {
    const one = compared('r', 'reference', { grade: '7' })!;
    expect(one.otherValue).toBe(0.3);
    expect(one.difference).toBeCloseTo(rowOf('r', { grade: '7' }).value! - 0.3, 12);
    expect(compared('q', 'reference', {})).toBeUndefined();
    expect(compared('skewed', 'reference', {})).toBeUndefined();
  });

  it('are to the previous wave, with the standard errors of both', () => {
    const previous = { wave: '2025', columns: wave({ a: 0.25, b: 0.5, d: 0.5 }), released: 'together' as const };
    const { comparisons } = releaseWave(instrument, wave(same), '2026', { previous });
    expect(compared('q', 'previousWave', { area: 'b' }, comparisons)).toMatchObject({ word: 'clearlyLower', otherValue: 0.5 });
    expect(compared('q', 'previousWave', { area: 'a' }, comparisons)).toMatchObject({ word: 'noClearDifference', difference: 0 });
    expect(compared('q', 'previousWave', { area: 'c' }, comparisons)).toBeUndefined();
    expect(compared('q', 'previousWave', { area: 'a' })).toBeUndefined();
  });

  it('are hidden where either side is hidden or bounded', () => {
    const small = Array.from({ length: 6 }, (_, i): Pupil => ({
      psu: 60 + (i % 3),
      groups: { area: 'd', grade: '7', sex: '1', lives: 'one' },
      answers: { q: 1, r: 4, s: 0 },
    }));
    const { comparisons } = releaseWave(instrument, wave(same), '2026', {
      previous: { wave: '2025', columns: wave(same, small), released: 'together' },
    });
    expect(compared('q', 'previousWave', { area: 'a' }, comparisons)!.protection).toEqual({ state: 'hidden', reason: 'protected' });
    expect(compared('q', 'previousWave', { area: 'b' }, comparisons)!.protection.state).toBe('shown');
    const bounded = released.comparisons.filter(
      ({ factor, comparison, group }) =>
        factor === 's' && comparison === 'rest' && rowOf('s', withoutWave(group)).protection.state === 'bounded',
    );
    expect(bounded.length).toBeGreaterThan(0);
    for (const row of bounded)
      expect(row).toMatchObject({ otherValue: null, difference: null, word: null, protection: { state: 'hidden', reason: 'protected' } });
  });
});
