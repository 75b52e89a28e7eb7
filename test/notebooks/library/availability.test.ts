import { describe, expect, it } from 'vitest';
import { availability } from '../../../notebooks/library/availability.ts';
import { exampleWave, hiddenRow, releasedWave } from '../fixtures.ts';

const waves = [exampleWave('2024'), exampleWave('2026')];
const released = (choice: Parameters<typeof availability>[1], field: string) =>
  availability(waves, choice, 'sv')
    .options[field]!.filter((option) => option.released)
    .map((option) => option.code);

describe('availability', () => {
  it('says which options are released at the level of the other choices', () => {
    expect(released({ wave: '2026', area: '3' }, 'sex')).toEqual([null, 'f', 'm']);
    expect(released({ wave: '2026', area: '1' }, 'sex')).toEqual([null]);
    expect(released({ wave: '2026', sex: 'f' }, 'area')).toEqual(['3']);
    expect(released({ wave: '2026', sex: 'f' }, 'grade')).toEqual(['9']);
  });

  it('keeps the options that are not released, so that they can be shown greyed out', () => {
    expect(availability(waves, { wave: '2026', area: '1' }, 'sv').options['sex']).toEqual([
      { code: null, label: 'Alla', released: true },
      { code: 'f', label: 'Flickor', released: false },
      { code: 'm', label: 'Pojkar', released: false },
    ]);
  });

  it('says which comparisons are released', () => {
    expect(released({ wave: '2026', area: '3' }, 'comparison')).toEqual(['rest', 'reference', 'previousWave']);
    expect(released({ wave: '2026' }, 'comparison')).toEqual(['reference', 'previousWave']);
  });

  it('has the newest wave first, and takes it where none is chosen', () => {
    const { options, released: any } = availability(waves, {}, 'en');
    expect(options['wave']!.map((option) => option.label)).toEqual(['Autumn 2026', 'Autumn 2024']);
    expect(any).toBe(true);
  });

  it('counts a group of which everything is hidden as not released', () => {
    const wave = releasedWave({ rows: [hiddenRow({ group: { wave: '2026', area: '3' } })] });
    expect(availability([wave], { wave: '2026', area: '3' }, 'sv').released).toBe(false);
  });

  it('passes over codes of another survey', () => {
    expect(released({ wave: '2026', area: 'elsewhere' }, 'sex')).toEqual([null]);
    expect(availability(waves, { wave: '2026', area: 'elsewhere' }, 'sv').released).toBe(true);
  });

  it('says nothing is released where there is no wave', () => {
    expect(availability([], {}, 'sv')).toMatchObject({ released: false, options: { wave: [] } });
  });
});
