import { describe, expect, it } from 'vitest';
import { earlierWaves, orderWaves, waveLabel } from '../../../server/waves/wave-order.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

const text = (word: string) => ({ sv: word, en: word });
const instrument = {
  groups: [{ id: 'wave', name: text('Wave'), codes: [{ code: '2024', label: text('The wave of 2024') }], open: true }],
  pools: [{ id: '2023+2024', waves: ['2023', '2024'] }],
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

describe('orderWaves', () => {
  it('puts years by number', () => {
    expect(orderWaves(instrument, ['2024', '2021', '2023'])).toEqual(['2021', '2023', '2024']);
  });
});

describe('waveLabel', () => {
  it('is the label of the instrument, else the code', () => {
    expect(waveLabel(instrument, '2024').en).toBe('The wave of 2024');
    expect(waveLabel(instrument, '2023').sv).toBe('2023');
  });

  it('marks a pool as two waves counted as one', () => {
    expect(waveLabel(instrument, '2023+2024')).toEqual({
      sv: '2023 och The wave of 2024 sammanslagna',
      en: '2023 and The wave of 2024 pooled',
    });
  });
});
