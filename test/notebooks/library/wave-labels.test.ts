import { describe, expect, it } from 'vitest';
import { factors } from '../../../notebooks/library/factors.ts';
import { withWaveLabels } from '../../../notebooks/library/wave-labels.ts';
import { exampleWave } from '../fixtures.ts';

describe('withWaveLabels', () => {
  it('names the waves as the survey lists them, in its order', () => {
    const listed = [
      { wave: 'spring', label: { sv: 'Runda ett', en: 'Round one' } },
      { wave: 'autumn', label: { sv: 'Runda två', en: 'Round two' } },
    ];
    const rows = factors(withWaveLabels([exampleWave('autumn'), exampleWave('spring')], listed), { factor: 'sad' }, 'en');
    expect(rows.map((row) => [row.wave, row.waveLabel])).toEqual([
      ['spring', 'Round one'],
      ['autumn', 'Round two'],
    ]);
  });
});
