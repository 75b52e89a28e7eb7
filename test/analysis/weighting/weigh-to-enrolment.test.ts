import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrolmentCells, leastRespondents, type SchoolCounts } from '../../../analysis/weighting/enrolment-cells.ts';
import { trimmedAt, weighToEnrolment } from '../../../analysis/weighting/weigh-to-enrolment.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const cellsOf = (schools: readonly SchoolCounts[]) =>
  enrolmentCells(schools)
    .map(({ respondents, enrolled, members }) => [members.map(([school, grade]) => `${school}.${grade}`).join(' '), respondents, enrolled])
    .sort();

describe('enrolmentCells', () => {
  it('unites a small grade with its smaller neighbour', () => {
    expect(cellsOf([{ area: null, respondents: [40, 12, 30], enrolled: [50, 45, 50] }])).toEqual([
      ['0.0', 40, 50],
      ['0.1 0.2', 42, 95],
    ]);
  });

  it('unites small schools of a school area, then the smallest other one, then goes beyond', () => {
    const school = (area: string, n: number): SchoolCounts => ({ area, respondents: [n], enrolled: [2 * n] });
    expect(cellsOf([school('a', 8), school('a', 15), school('a', 30), school('b', 50)])).toEqual([
      ['0.0 1.0', 23, 46],
      ['2.0', 30, 60],
      ['3.0', 50, 100],
    ]);
    expect(cellsOf([school('a', 8), school('a', 60), school('a', 30), school('b', 50)])).toEqual([
      ['0.0 2.0', 38, 76],
      ['1.0', 60, 120],
      ['3.0', 50, 100],
    ]);
    expect(cellsOf([school('a', 8), school('b', 50), school('b', 25)])).toEqual([
      ['0.0 2.0', 33, 66],
      ['1.0', 50, 100],
    ]);
  });

  it('never lets anybody stand for a school or a grade that stayed out', () => {
    const cells = enrolmentCells([
      { area: null, respondents: [25, 0], enrolled: [30, 70] },
      { area: null, respondents: [0, 0], enrolled: [90, 80] },
    ]);
    expect(cells).toEqual([{ respondents: 25, enrolled: 30, members: [[0, 0]] }]);
  });

  it('keeps every respondent and every reached pupil, in cells that are large enough', () => {
    const grade = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 }));
    const schools = fc.array(fc.record({ area: fc.constantFrom('a', 'b', null), grades: fc.array(grade, { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(schools, (all) => {
        const counts = all.map(({ area, grades }) => ({ area, respondents: grades.map(([n]) => n), enrolled: grades.map(([, n]) => n) }));
        const cells = enrolmentCells(counts);
        const total = (of: (cell: (typeof cells)[number]) => number): number => cells.reduce((sum, cell) => sum + of(cell), 0);
        const reached = all.flatMap(({ grades }) => grades.filter(([n]) => n > 0));
        expect(total(({ respondents }) => respondents)).toBe(reached.reduce((sum, [n]) => sum + n, 0));
        expect(total(({ enrolled }) => enrolled)).toBe(reached.reduce((sum, [, n]) => sum + n, 0));
        expect(new Set(cells.flatMap(({ members }) => members.map(String))).size).toBe(reached.length);
        if (cells.length > 1) for (const cell of cells) expect(cell.respondents >= leastRespondents && cell.enrolled > 0).toBe(true);
      }),
    );
  });
});

/** So many respondents of each school and grade, in classes of 20. */
function pupils(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): Pupil[] {
  let psu = 0;
  return Object.entries(counts).flatMap(([school, grades]) =>
    Object.entries(grades).flatMap(([grade, n]) => {
      psu += Math.ceil(n / 20);
      const last = psu;
      return Array.from({ length: n }, (_, i): Pupil => ({ psu: last - 1 - Math.floor(i / 20), groups: grade === '' ? { school } : { school, grade } })); // prettier-ignore
    }),
  );
}
const instrument = smallInstrument();
const weightsBy = (counts: Parameters<typeof pupils>[0], enrolment: Parameters<typeof weighToEnrolment>[1]) => {
  const columns = columnsOf(pupils(counts));
  const result = weighToEnrolment(columns, enrolment, instrument, null);
  const of = (school: string, grade: string): number => {
    const row = pupils(counts).findIndex(({ groups }) => groups!['school'] === school && (groups!['grade'] ?? '') === grade);
    return result!.weight[row]!;
  };
  return { result, of };
};

describe('weighToEnrolment', () => {
  it('lets each response stand for its school and grade', () => {
    const { result, of } = weightsBy({ East: { 7: 40, 8: 20 }, West: { 7: 30 } }, { East: { 7: 50, 8: 60 }, West: { 7: 30 } });
    expect([of('East', '7'), of('East', '8'), of('West', '7')]).toEqual([50 / 40, 60 / 20, 1]);
    expect(result).toMatchObject({ by: ['school', 'grade'], cells: 3, trimmed: 0 });
    expect(result!.weight.reduce((sum, w) => sum + w, 0)).toBeCloseTo(140, 9);
  });

  it('trims at three times the median', () => {
    const { result, of } = weightsBy({ East: { 7: 90, 8: 20 } }, { East: { 7: 90, 8: 200 } });
    expect(of('East', '8')).toBe(trimmedAt);
    expect(result!.trimmed).toBe(20);
  });

  it('adds up to the head-counts also where some did not state their grade', () => {
    const { result, of } = weightsBy({ East: { 7: 30, 8: 30, '': 6 } }, { East: { 7: 40, 8: 60 } });
    expect(result!.weight.reduce((sum, w) => sum + w, 0)).toBeCloseTo(100, 9);
    expect(of('East', '')).toBeCloseTo(100 / 66, 9);
  });

  it('gives the mean to schools that the register lacks, and nothing to those that stayed out', () => {
    const { of } = weightsBy({ East: { 7: 30 }, Elsewhere: { 7: 5 } }, { East: { 7: 60 }, West: { 7: 500 } });
    expect([of('East', '7'), of('Elsewhere', '7')]).toEqual([2, 2]);
  });

  it('takes schools that are counted as a whole', () => {
    const { result, of } = weightsBy({ East: { 7: 40, 8: 20 } }, { East: { all: 120 } });
    expect([of('East', '7'), of('East', '8')]).toEqual([2, 2]);
    expect(result!.by).toEqual(['school']);
  });

  it('is null where no school of the register took part', () => {
    expect(weightsBy({ East: { 7: 40 } }, { West: { 7: 50 } }).result).toBeNull();
    expect(weightsBy({ East: { 7: 40 } }, { East: { 7: 0 } }).result).toBeNull();
  });

  it('leaves flagged responses aside', () => {
    const columns = columnsOf(pupils({ East: { 7: 40 } }));
    const keep = Uint8Array.from({ length: 40 }, (_, row) => (row < 30 ? 1 : 0));
    expect(weighToEnrolment(columns, { East: { 7: 60 } }, instrument, keep)!.weight[0]).toBe(2);
  });
});
