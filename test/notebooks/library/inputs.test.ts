import { describe, expect, it } from 'vitest';
import { inputFields } from '../../../notebooks/library/inputs.ts';
import { exampleWave } from '../fixtures.ts';

const waves = [exampleWave('2024'), exampleWave('2026')];
const surveys = [
  { instrument: 'example', title: 'Exempelenkäten', synthetic: true, waves: [{ wave: '2026', label: 'Hösten 2026' }] },
  { instrument: 'other', title: 'En annan', synthetic: false, waves: [] },
];
const fields = (names: Parameters<typeof inputFields>[0], value = {}, opening = {}) =>
  inputFields(names, { surveys, waves }, { wave: '2026', ...value }, opening, 'sv');

describe('inputFields', () => {
  it('stand in the order in which they are named, and only where there is something to choose', () => {
    expect(fields(['comparison', 'wave', 'school', 'area']).map(({ name }) => name)).toEqual(['comparison', 'wave', 'area']);
  });

  it('open on an area and not on all of them, unless something else is asked for', () => {
    expect(fields(['area'])[0]).toMatchObject({ opening: '1', options: [{ code: '1' }, { code: '2' }, { code: '3' }, { code: null }] });
    expect(fields(['area'], {}, { area: null })[0]!.opening).toBeNull();
  });

  it('say which survey is made up', () => {
    expect(fields(['survey'])[0]!.options.map(({ label }) => label)).toEqual(['Exempelenkäten (påhittade data)', 'En annan']);
  });

  it('offer factors by arena, greyed out where nothing of them is shown', () => {
    const [factor] = fields(['factor'], { area: '3' });
    const found = new Map(factor!.options.map((option) => [option.code, option]));
    expect(found.get('familyRewards')).toMatchObject({ released: false, heading: 'Familj' });
    expect(found.get('conflict')).toMatchObject({ released: true, heading: 'Familj' });
    expect(factor!.options.map(({ heading }) => heading).filter((one, k, all) => one !== all[k - 1])).toEqual([
      'Närsamhälle',
      'Familj',
      'Skola',
      'Kamrater och individ',
      'Problembeteenden och mående',
    ]);
    expect(fields(['factor'], { area: '2' })[0]!.options.every(({ released }) => released)).toBe(true);
  });
});
