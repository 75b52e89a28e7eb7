import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOf, scaleOf } from '../small-wave.ts';

const scale = (minAnswered: number) => scaleOf('s', ['a', 'b', 'c'], { minAnswered }, 4);

describe('scoreScale', () => {
  it('is the mean of the answered items, when enough are answered', () => {
    const columns = columnsOf([
      { psu: 0, answers: { a: 4, b: 2, c: 0 } }, // (1 + 0.5 + 0) / 3
      { psu: 0, answers: { a: 4, b: null, c: 3 } }, // (1 + 0.75) / 2
      { psu: 0, answers: { a: 4, b: null, c: null } }, // one answer of three
      { psu: 0, answers: {} },
    ]);
    expect([...scoreScale(scale(2), columns)]).toEqual([0.5, 0.875, NaN, NaN]);
    expect([...scoreScale(scale(1), columns)]).toEqual([0.5, 0.875, 1, NaN]);
    expect([...scoreScale(scale(3), columns)]).toEqual([0.5, NaN, NaN, NaN]);
  });

  it('gives no score to somebody without any answer, even when none is asked for', () => {
    expect([...scoreScale(scale(0), columnsOf([{ psu: 0, answers: { a: null, b: null, c: null } }]))]).toEqual([NaN]);
  });

  it('leaves out codes that the scale gives no value, such as "not applicable"', () => {
    const partly = { ...scale(1), items: [{ item: 'a', values: [0, null, 1] }] };
    expect([
      ...scoreScale(
        partly,
        columnsOf([
          { psu: 0, answers: { a: 1 } },
          { psu: 0, answers: { a: 2 } },
        ]),
      ),
    ]).toEqual([NaN, 1]);
  });

  it('writes to the array that it is given', () => {
    const into = new Float64Array(1);
    expect(scoreScale(scale(1), columnsOf([{ psu: 0, answers: { a: 4, b: 4, c: 4 } }]), into)).toBe(into);
    expect(into[0]).toBe(1);
    expect(() => scoreScale(scale(1), columnsOf([{ psu: 0, answers: { a: 4, b: 4, c: 4 } }]), new Float64Array(2))).toThrow(
      expect.objectContaining({ code: 'lengthMismatch' }),
    );
  });

  it('refuses an item that the columns lack', () => {
    expect(() => scoreScale(scaleOf('s', ['nowhere']), columnsOf([{ psu: 0, answers: { a: 1 } }]))).toThrow('nowhere');
  });

  it('agrees with the definition, for few and for many combinations of answers', () => {
    const answers = fc.array(fc.array(fc.option(fc.nat(4), { nil: 255 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        answers,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (rows, items, minAnswered, wide) => {
          const column = (i: number) =>
            wide ? Uint16Array.from(rows, (row) => (row[i] === 255 ? 65535 : row[i]!)) : Uint8Array.from(rows, (row) => row[i]!);
          const ids = Array.from({ length: items }, (_, i) => `i${i}`);
          const columns: Columns = {
            ...columnsOf(rows.map(() => ({ psu: 0 }))),
            items: new Map(ids.map((id, i) => [id, column(i)])),
          };
          const tested = scaleOf('s', ids, { minAnswered }, 4);
          const expected = rows.map((row) => {
            const given = row.slice(0, items).filter((one) => one !== 255);
            return given.length === 0 || given.length < minAnswered ? NaN : given.reduce((sum, one) => sum + one / 4, 0) / given.length;
          });
          expect([...scoreScale(tested, columns)]).toEqual(expected);
        },
      ),
    );
  });
});
