import { describe, expect, it } from 'vitest';
import { isBrokenBetween } from '../../../survey/instrument/breaks.ts';

describe('isBrokenBetween', () => {
  it('looks after the earlier wave, up to and with the later one', () => {
    const between = (at: string) => isBrokenBetween('2019', '2023', [at], []);
    expect(['2018', '2019', '2021', '2023', '2024'].map(between)).toEqual([false, false, true, true, false]);
    expect(isBrokenBetween('2019', '2023', [], [])).toBe(false);
    expect(isBrokenBetween('2019', '2023', ['2017', '2022'], [])).toBe(true);
  });
  it('takes waves that are words in the order of the instrument', () => {
    expect(isBrokenBetween('spring', 'autumn', ['autumn'], ['spring', 'autumn'])).toBe(true);
    expect(isBrokenBetween('spring', 'autumn', ['spring'], ['spring', 'autumn'])).toBe(false);
  });
});
