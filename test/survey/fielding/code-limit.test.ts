import { describe, expect, it } from 'vitest';
import { codeLimit, spareCodes } from '../../../survey/fielding/code-limit.ts';

describe('spareCodes', () => {
  it('is a tenth of the class, rounded up, and at least three', () => {
    const asked = [0, 1, 29, 30, 31, 40, 41, 500];
    expect(asked.map((headCount) => [headCount, spareCodes({ headCount })])).toEqual([
      [0, 3],
      [1, 3],
      [29, 3],
      [30, 3],
      [31, 4],
      [40, 4],
      [41, 5],
      [500, 50],
    ]);
  });
});

describe('codeLimit', () => {
  it('is one for each pupil whose guardians did not say no, and the spares of the whole class', () => {
    expect(codeLimit({ headCount: 31, refusals: 4 })).toBe(27 + 4);
    expect(codeLimit({ headCount: 12, refusals: 12 })).toBe(3);
  });
});
