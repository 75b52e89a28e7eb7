import { describe, expect, it } from 'vitest';
import { factors } from '../../../notebooks/library/factors.ts';
import { withWaveLabels } from '../../../notebooks/library/wave-labels.ts';
import { exampleWave } from '../fixtures.ts';

describe('withWaveLabels', () => {
  it('names the waves as the survey lists them, in its order', () => {
    const listed = [
      { wave: '2026', label: { sv: 'Runda ett', en: 'Round one' } },
      { wave: '2022', label: { sv: 'Runda två', en: 'Round two' } },
    ];
    const rows = factors(withWaveLabels([exampleWave('2022'), exampleWave('2026')], listed), { factor: 'sad' }, 'en');
    expect(rows.map((row) => [row.wave, row.waveLabel])).toEqual([
      ['2026', 'Round one'],
      ['2022', 'Round two'],
    ]);
  });
});
