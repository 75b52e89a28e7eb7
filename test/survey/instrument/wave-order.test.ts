import { describe, expect, it } from 'vitest';
import { inWaveOrder } from '../../../survey/instrument/wave-order.ts';

describe('inWaveOrder', () => {
  it('goes by number when all codes are numbers, whatever the list says', () => {
    expect(inWaveOrder(['2024', '2025', '2023'], ['2024'])).toEqual(['2023', '2024', '2025']);
    expect(inWaveOrder(['10', '9', '9'], ['10', '9'])).toEqual(['9', '10']);
    expect(inWaveOrder(['2024.5', '2024', '2025'], [])).toEqual(['2024', '2024.5', '2025']);
  });
  it('goes by the list, then by spelling, when some code is a word', () => {
    expect(inWaveOrder(['v10', 'after', 'v9', 'before'], ['before', 'after'])).toEqual(['before', 'after', 'v9', 'v10']);
  });
});
