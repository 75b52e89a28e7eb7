import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScores, nearlyAllAlike } from '../../../analysis/disclosure/score-counts.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { waveTables } from '../../../analysis/disclosure/wave-tables.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument } from '../small-wave.ts';

const counts = (...pupils: readonly number[]) => ({ scores: pupils.length, pupils: Int32Array.from(pupils) });

describe('nearlyAllAlike', () => {
  it('counts who did and who did not', () => {
    expect([0, 2, 3, 97, 98, 100].map((yes) => nearlyAllAlike(counts(100 - yes, yes), 0, 2))).toEqual([
      'under',
      'under',
      null,
      null,
      'over',
      'over',
    ]);
    expect(nearlyAllAlike(counts(0, 0), 0, 2)).toBeNull();
  });

  it('knows when all, or all but two, have the same score, at one end or between', () => {
    expect(nearlyAllAlike(counts(20, 1, 1), 0, 2)).toBe('under');
    expect(nearlyAllAlike(counts(1, 1, 20), 0, 2)).toBe('over');
    expect(nearlyAllAlike(counts(0, 20, 0), 0, 2)).toBe('same');
    expect(nearlyAllAlike(counts(1, 20, 1), 0, 2)).toBe('same');
    expect(nearlyAllAlike(counts(1, 20, 2), 0, 2)).toBeNull();
    expect(nearlyAllAlike(counts(0, 20, 0), 0, -1)).toBeNull();
  });

  it('says so of every part of a group of which it says so', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 2, maxLength: 5 }), fc.nat(30), (each, many) => {
        const whole = counts(...each.map(([own, other], at) => own + other + (at === 1 ? many : 0)));
        const part = counts(...each.map(([own], at) => own + (at === 1 ? many : 0)));
        if (nearlyAllAlike(whole, 0, 2) === null || part.pupils.every((n) => n === 0)) return;
        expect(nearlyAllAlike(part, 0, 2)).not.toBeNull();
      }),
      { seed: 2026 },
    );
  });
});

describe('countScores', () => {
  it('counts pupils by score, those without an answer left out, and takes scores that differ by rounding for one', () => {
    const answers = [
      { a: 0, b: 1, c: 2 },
      { a: 2, b: 1, c: 0 },
      { a: 4, b: 4, c: 4 },
      { a: null, b: null, c: null },
    ];
    const columns = columnsOf(answers.map((one, psu) => ({ psu, groups: { sex: psu === 1 ? '2' : '1' }, answers: one })));
    const instrument = smallInstrument({
      items: ['a', 'b', 'c'].map((id) => numberItem(id, 4)),
      scales: [scaleOf('r', ['a', 'b', 'c'], { statistic: 'mean' }, 4), scaleOf('s', ['a'], {}, 4)],
    });
    const tables = waveTables(instrument, columns, '2026', disclosureSettings);
    const { totals } = tables.municipality.get('all')!;
    const cells = [{ totals, cellOfRow: () => Int32Array.of(0, 0, 1, 0), targetOf: [0, 1] }];
    // Nought, a quarter and one.
    expect(countScores(cells, tables, 0, 2)).toEqual({ scores: 3, pupils: Int32Array.of(0, 2, 0, 0, 0, 1) });
  });
});
