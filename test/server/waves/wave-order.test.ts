import { describe, expect, it } from 'vitest';
import { wavesBefore } from '../../../server/waves/wave-order.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

const text = (word: string) => ({ sv: word, en: word });
const instrument = {
  groups: [{ id: 'wave', name: text('Wave'), codes: [{ code: '2024', label: text('2024') }], open: true }],
} as unknown as Instrument;

describe('wavesBefore', () => {
  it('compares a year with the year before it, though the list names only the later one', () => {
    expect([...wavesBefore(instrument, ['2024', '2023'], ['2021'])]).toEqual([
      ['2024', '2023'],
      ['2023', '2021'],
    ]);
    expect(wavesBefore(instrument, ['2023'], ['2024']).get('2023')).toBeNull();
  });
});
