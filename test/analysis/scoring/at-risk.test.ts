import { describe, expect, it } from 'vitest';
import { atRisk, cutOfGrade } from '../../../analysis/scoring/at-risk.ts';
import { cutPointsOf, scaleOf } from '../small-wave.ts';

describe('atRisk', () => {
  const cut = cutPointsOf({ all: { cut: 0.5, referenceShare: 0.4 } });
  const scores = Float64Array.of(0.4, 0.5, 0.6, NaN);

  it('is strictly above the cut for risk, strictly below it for protection', () => {
    expect([...atRisk(scaleOf('r', [], { kind: 'risk', cutPoints: cut }), scores, null)]).toEqual([0, 0, 1, NaN]);
    expect([...atRisk(scaleOf('p', [], { kind: 'protective', cutPoints: cut }), scores, null)]).toEqual([1, 0, 0, NaN]);
  });

  it('compares the exact doubles', () => {
    const just = atRisk(
      scaleOf('r', [], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.3, referenceShare: 0.4 } }) }),
      Float64Array.of(0.3, 0.1 + 0.2),
      null,
    );
    expect([...just]).toEqual([0, 1]);
  });

  it("uses each grade's own cut, and the one for all where no grade is stated", () => {
    const scale = scaleOf('r', [], {
      kind: 'risk',
      cutPoints: cutPointsOf({
        '7': { cut: 0.1, referenceShare: 0.4 },
        '9': { cut: 0.9, referenceShare: 0.4 },
        all: { cut: 0.5, referenceShare: 0.4 },
      }),
    });
    const grade = { codes: ['7', '9'], index: Uint8Array.of(0, 1, 255, 255) };
    expect([...atRisk(scale, Float64Array.of(0.3, 0.3, 0.3, 0.6), grade)]).toEqual([1, 0, 0, 1]);
  });

  it('is not known without any cut for the grade', () => {
    const scale = scaleOf('r', [], { kind: 'risk', cutPoints: cutPointsOf({ '7': { cut: 0.1, referenceShare: 0.4 } }) });
    expect([...atRisk(scale, Float64Array.of(0.3), { codes: ['7'], index: Uint8Array.of(255) })]).toEqual([NaN]);
  });

  it('refuses an outcome', () => {
    expect(() => atRisk(scaleOf('o', []), scores, null)).toThrow(expect.objectContaining({ code: 'outOfRange' }));
  });
});

describe('cutOfGrade', () => {
  const points = cutPointsOf({
    '6': { cut: 0.2, referenceShare: 0.3, n: 10 },
    '8': { cut: 0.4, referenceShare: 0.5, n: 30 },
    all: { cut: 0.9, referenceShare: 0.1, n: 99 },
  });

  it('is marked as the own, the neighbouring or the common one', () => {
    expect(cutOfGrade(points, '8')).toEqual({ cut: 0.4, referenceShare: 0.5, n: 30, from: 'grade' });
    expect(cutOfGrade(points, '9')).toEqual({ cut: 0.4, referenceShare: 0.5, n: 30, from: 'neighbour' });
    expect(cutOfGrade(points, 'year one')).toEqual({ cut: 0.9, referenceShare: 0.1, n: 99, from: 'all' });
    expect(cutOfGrade(points, null)).toMatchObject({ cut: 0.9, from: 'all' });
  });

  it('lies half way between two neighbours that are equally near', () => {
    expect(cutOfGrade(points, '7')).toMatchObject({ cut: expect.closeTo(0.3, 12), referenceShare: 0.4, n: 40, from: 'neighbour' });
  });

  it('is null when there is none', () => {
    expect(cutOfGrade({ byGrade: {} }, '7')).toBeNull();
  });
});
