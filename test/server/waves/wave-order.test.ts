import { describe, expect, it } from 'vitest';
import { earlierWaves } from '../../../server/waves/wave-order.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

const text = (word: string) => ({ sv: word, en: word });
const instrument = {
  groups: [{ id: 'wave', name: text('Wave'), codes: [{ code: '2024', label: text('2024') }], open: true }],
} as unknown as Instrument;

describe('earlierWaves', () => {
  it('compares a year with the year before it and the first, though the list names only the later one', () => {
    expect(earlierWaves(instrument, '2024', ['2024', '2023', '2021'])).toEqual({ previous: '2023', first: '2021' });
    expect(earlierWaves(instrument, '2023', ['2024', '2021'])).toEqual({ previous: '2021', first: '2021' });
  });

  it('gives none for the first wave', () => {
    expect(earlierWaves(instrument, '2023', ['2024'])).toEqual({ previous: null, first: null });
    expect(earlierWaves(instrument, '2023', [])).toEqual({ previous: null, first: null });
  });
});
