import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPsuGroups } from '../../../analysis/estimation/psu-group-index.ts';
import { totalVariable } from '../../../analysis/estimation/total-variable.ts';
import { totalYesNo } from '../../../analysis/estimation/total-yes-no.ts';
import { answerPatterns } from '../../../analysis/scoring/answer-patterns.ts';
import { atRisk, atRiskOfPatterns, riskUnknown } from '../../../analysis/scoring/at-risk.ts';
import { deriveCutPoints, deriveCutPointsFromPatterns } from '../../../analysis/scoring/cut-points.ts';
import type { Columns, GroupColumn } from '../../../survey/columns/columns.ts';
import type { Scale } from '../../../survey/instrument/instrument.ts';

const text = { sv: 'x', en: 'x' };
const n = 60;

/** A scale of one to six items of one or two bytes, answers with reserved numbers among them, grades with a missing one. */
const cases = fc
  .record({
    values: fc.array(fc.array(fc.constantFrom(null, 0, 0.25, 1, 2, 3), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
    wide: fc.boolean(),
    minAnswered: fc.integer({ min: 1, max: 3 }),
    answers: fc.array(fc.array(fc.constantFrom(0, 1, 2, 3, 4, 0xfd, 0xff), { minLength: 6, maxLength: 6 }), { minLength: n, maxLength: n }),
    grades: fc.array(fc.constantFrom(0, 1, 2, 0xff), { minLength: n, maxLength: n }),
    weights: fc.option(fc.array(fc.constantFrom(0.5, 1, 3), { minLength: n, maxLength: n })),
    kind: fc.constantFrom('risk' as const, 'protective' as const),
  })
  .map(({ values, wide, minAnswered, answers, grades, weights, kind }) => {
    const column = (i: number) => {
      const index = answers.map((row) => (wide && row[i]! > 0xf0 ? row[i]! + 0xff00 : row[i]!));
      return wide ? Uint16Array.from(index) : Uint8Array.from(index);
    };
    const items = new Map(values.map((_, i) => [`i${i}`, column(i)]));
    const scale: Scale = {
      id: 's',
      kind,
      domain: null,
      name: text,
      shareLabel: text,
      items: values.map((of, i) => ({ item: `i${i}`, values: of })),
      minAnswered,
      range: [0, 3],
      statistic: 'share',
      unit: null,
      cutPoints: null,
      breaks: [],
    };
    const columns: Columns = {
      n,
      items,
      groups: new Map(),
      design: { psu: new Int32Array(n), psuStratum: new Int32Array(1), strata: 1, weight: null, fpc: null },
    };
    const grade: GroupColumn = { codes: ['7', '8', '9'], index: Uint8Array.from(grades) };
    return { scale, columns, grade, weight: weights && Float64Array.from(weights), plain: plainScores(values, minAnswered, answers) };
  });

/** The definition, row by row. */
const plainScores = (
  values: readonly (readonly (number | null)[])[],
  minAnswered: number,
  answers: readonly (readonly number[])[],
): Float64Array =>
  Float64Array.from(answers, (row) => {
    const answered = values.map((of, i) => of[row[i]!] ?? null).filter((value) => value !== null);
    return answered.length >= minAnswered && answered.length > 0 ? answered.reduce((sum, value) => sum + value, 0) / answered.length : NaN;
  });

describe('answerPatterns', () => {
  it('gives every respondent the score of the definition', () => {
    fc.assert(
      fc.property(cases, ({ scale, columns, plain }) => {
        const { pattern, scores } = answerPatterns(scale, columns)!;
        expect(Float64Array.from(pattern, (one) => scores[one]!)).toEqual(plain);
      }),
    );
  });

  it('writes to an array that still holds another scale', () => {
    fc.assert(
      fc.property(cases, ({ scale, columns }) => {
        expect(answerPatterns(scale, columns, new Uint16Array(n).fill(7))).toEqual(answerPatterns(scale, columns));
      }),
    );
  });

  it('gives up above 65,536 patterns: 256 × 256 is the most', () => {
    const values = Array.from({ length: 255 }, (_, i) => i);
    const of = (items: readonly number[][]): Scale => ({
      id: 's',
      kind: 'risk',
      domain: null,
      name: text,
      shareLabel: text,
      items: items.map((each, i) => ({ item: `i${i}`, values: each })),
      minAnswered: 1,
      range: [0, 255],
      statistic: 'share',
      unit: null,
      cutPoints: null,
      breaks: [],
    });
    const columns: Columns = {
      n: 1,
      items: new Map([0, 1].map((i) => [`i${i}`, Uint16Array.of(254)])),
      groups: new Map(),
      design: { psu: new Int32Array(1), psuStratum: new Int32Array(1), strata: 1, weight: null, fpc: null },
    };
    const most = answerPatterns(of([values, values]), columns)!;
    expect(most.scores.length).toBe(65536);
    expect(most.pattern[0]).toBe(65535);
    expect(most.scores[65535]).toBe(254);
    expect(answerPatterns(of([values, [...values, 255]]), columns)).toBeNull();
  });
});

describe('deriveCutPointsFromPatterns', () => {
  it('gives the cut points that deriveCutPoints gives from scores', () => {
    fc.assert(
      fc.property(cases, ({ scale, columns, grade, weight, plain }) => {
        for (const deviation of ['meanAbsolute', 'medianAbsolute'] as const) {
          const options = { deviation, multiplier: 0.15, weight, minPerGrade: 5 };
          for (const by of [grade, null]) {
            const expected = deriveCutPoints(scale.kind, plain, by, options);
            const found = deriveCutPointsFromPatterns(scale.kind, answerPatterns(scale, columns)!, by, options);
            expect(Object.keys(found)).toEqual(Object.keys(expected));
            for (const [code, cut] of Object.entries(expected)) {
              expect(found[code]!.n).toBe(cut.n);
              expect(found[code]!.cut).toBeCloseTo(cut.cut, 12);
            }
          }
        }
      }),
    );
  });
});

describe('atRiskOfPatterns and totalYesNo', () => {
  it('give what atRisk and totalVariable give from scores', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.constantFrom(0, 1, -1), { minLength: n, maxLength: n }),
        ({ scale, columns, grade, weight, plain }, groups) => {
          const byGrade = { '7': { cut: 1, referenceShare: 0.4, n: 1 }, '8': { cut: 0.25, referenceShare: 0.4, n: 1 } };
          const version = {
            version: 'v',
            population: text,
            deviation: 'meanAbsolute' as const,
            multiplier: 0.15,
            weighted: false,
            screening: 'all' as const,
          };
          for (const cuts of [byGrade, { ...byGrade, all: { cut: 2, referenceShare: 0.4, n: 1 } }])
            for (const by of [grade, null]) {
              const withCuts = { ...scale, cutPoints: { ...version, byGrade: cuts } };
              const risk = atRisk(withCuts, plain, by);
              const bytes = atRiskOfPatterns(withCuts, answerPatterns(scale, columns)!, by);
              expect(Float64Array.from(bytes, (byte) => (byte === riskUnknown ? NaN : byte))).toEqual(risk);
              const index = indexPsuGroups(
                { psu: Int32Array.from({ length: n }, (_, row) => row % 4), psuStratum: new Int32Array(4) },
                { count: 2, index: Int32Array.from(groups) },
              );
              expect(totalYesNo(index, weight, bytes)).toEqual(totalVariable(index, weight, risk));
            }
        },
      ),
    );
  });
});
