import { describe, expect, it } from 'vitest';
import { associate, countTwoByTwo } from '../../../analysis/comparison/two-by-two.ts';

describe('countTwoByTwo', () => {
  it('counts rows that have both, and no others', () => {
    const factor = Float64Array.of(0, 0, 1, 1, 1, NaN, 1);
    const outcome = Float64Array.of(0, 1, 1, 1, 0, 1, NaN);
    expect(countTwoByTwo(factor, outcome)).toEqual({ withoutFactor: { no: 1, yes: 1 }, withFactor: { no: 1, yes: 2 } });
  });
});

describe('associate', () => {
  it('gives shares, risk ratio and odds ratio', () => {
    // 10 of 50 against 30 of 60: 0.2 and 0.5; odds 10/40 and 30/30.
    const result = associate({ withoutFactor: { no: 40, yes: 10 }, withFactor: { no: 30, yes: 30 } });
    expect(result).toMatchObject({ shareWithout: 0.2, shareWith: 0.5, riskRatio: 2.5, oddsRatio: 4 });
    expect(result.oddsRatioLow! * result.oddsRatioHigh!).toBeCloseTo(16, 12);
  });
  it('leaves undefined what an empty cell or row leaves undefined', () => {
    expect(associate({ withoutFactor: { no: 5, yes: 0 }, withFactor: { no: 1, yes: 4 } })).toMatchObject({
      riskRatio: null,
      oddsRatio: null,
      oddsRatioLow: null,
      shareWith: 0.8,
    });
    expect(associate({ withoutFactor: { no: 0, yes: 0 }, withFactor: { no: 1, yes: 4 } })).toMatchObject({
      shareWithout: null,
      riskRatio: null,
    });
  });
  it('refuses a negative count', () => {
    expect(() => associate({ withoutFactor: { no: -1, yes: 0 }, withFactor: { no: 1, yes: 4 } })).toThrow(
      expect.objectContaining({ code: 'outOfRange' }),
    );
  });
});
