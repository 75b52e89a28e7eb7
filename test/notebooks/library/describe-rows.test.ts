import { describe, expect, it } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import { describeRows } from '../../../notebooks/library/describe-rows.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { exampleWave } from '../fixtures.ts';

const wave = exampleWave();

describe('describeRows', () => {
  it('says of whom the rows speak, that they are made up, and what they are held against', () => {
    const girls = describeRows(compare([wave], { area: '3', sex: 'f' }, { with: 'rest' }, 'sv'), wave, 'sv');
    expect(girls).toMatchObject({
      title: 'Norra Hamnen, flickor, hösten 2026 (påhittade data)',
      place: 'Norra Hamnen',
      other: 'övriga områden',
      responses: 210,
      coverage: null,
    });
    expect(girls.group).toContain('omkring 210 elever');
  });

  it('counts what is surely better and worse, so that a report leads into no empty list', () => {
    const rows = compare([wave], { area: '3' }, { with: 'rest' }, 'sv');
    const { better, worse } = describeRows(rows, wave, 'sv');
    expect([better, worse]).toEqual(['clearlyLower', 'clearlyHigher'].map((word) => rows.filter((row) => row.word === word).length));
    expect(describeRows(factors([wave], { area: '3' }, 'sv'), wave, 'sv')).toMatchObject({ better: 0, worse: 0 });
  });

  it('names no comparison where nothing is compared', () => {
    expect(describeRows(factors([wave], { area: '3' }, 'en'), wave, 'en').other).toBeNull();
  });

  it('tells how much of the reference population lies beyond the limits', () => {
    expect(describeRows([], wave, 'sv').reference).toEqual(['40\u00a0%', '40\u00a0%']);
    expect(describeRows([], { ...wave, rows: [] }, 'sv').reference).toBeNull();
  });

  it('has a title also where nothing is released, and always says how answers are protected', () => {
    const nothing = describeRows([], wave, 'sv');
    expect(nothing.title).toBe('Alla områden, hösten 2026 (påhittade data)');
    expect(nothing.note).toMatch(/påhittade[^]*minst 10 elever[^]*Källa: /);
  });
});
