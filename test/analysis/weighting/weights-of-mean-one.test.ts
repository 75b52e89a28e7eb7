import { describe, expect, it } from 'vitest';
import { weightsOfMeanOne } from '../../../analysis/weighting/weights-of-mean-one.ts';

describe('weightsOfMeanOne', () => {
  it('divides by the mean', () => {
    expect([...weightsOfMeanOne(Float64Array.of(1, 2, 3), null)]).toEqual([0.5, 1, 1.5]);
  });

  it('counts only the rows that are kept, and weighs the others alike', () => {
    expect([...weightsOfMeanOne(Float64Array.of(1, 3, 20), Uint8Array.of(1, 1, 0))]).toEqual([0.5, 1.5, 10]);
  });

  it('leaves weights that count for nothing as they are', () => {
    expect([...weightsOfMeanOne(Float64Array.of(0, 0, 2), Uint8Array.of(1, 1, 0))]).toEqual([0, 0, 2]);
    expect([...weightsOfMeanOne(Float64Array.of(2), Uint8Array.of(0))]).toEqual([2]);
    expect(weightsOfMeanOne(new Float64Array(0), null)).toHaveLength(0);
  });
});
