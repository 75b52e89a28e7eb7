import { describe, expect, it } from 'vitest';
import { groupsOf, nameOfPlace, type OfferedPlaces } from '../../../web/admin/offered-places.ts';

const [districts, small] = [
  { sv: 'Stadsdelar', en: 'Districts' },
  { sv: 'Smått', en: 'Small' },
];
const places: OfferedPlaces = {
  areas: [
    { code: 'N', name: { sv: 'Norr', en: 'North' }, set: districts },
    { code: 'S', name: { sv: 'Söder', en: 'South' }, set: districts },
    { code: 'N1', name: { sv: 'N1', en: 'N1' }, set: small },
  ],
  schools: [{ code: '12345678', name: 'Norra skolan' }],
};

describe('groupsOf', () => {
  it('has areas under the names of their sets, in the reader’s language, and a code where the name is not the same', () => {
    expect(groupsOf(places, 'area', 'sv')).toEqual([
      {
        heading: 'Stadsdelar',
        places: [
          { code: 'N', label: 'Norr (N)' },
          { code: 'S', label: 'Söder (S)' },
        ],
      },
      { heading: 'Smått', places: [{ code: 'N1', label: 'N1' }] },
    ]);
    expect(groupsOf({ ...places, areas: places.areas.slice(0, 1) }, 'area', 'en')).toEqual([
      { heading: null, places: [{ code: 'N', label: 'North (N)' }] },
    ]);
  });

  it('has schools without headings, and nothing where there is nothing', () => {
    expect(groupsOf(places, 'school', 'sv')).toEqual([{ heading: null, places: [{ code: '12345678', label: 'Norra skolan (12345678)' }] }]);
    for (const kind of ['area', 'school'] as const) expect(groupsOf({ areas: [], schools: [] }, kind, 'sv')).toEqual([]);
  });
});

describe('nameOfPlace', () => {
  it('is the name, and the code of what is gone or of the other kind', () => {
    expect(nameOfPlace(places, { kind: 'area', code: 'S' }, 'en')).toBe('South');
    expect(nameOfPlace(places, { kind: 'school', code: '12345678' }, 'en')).toBe('Norra skolan');
    expect(nameOfPlace(places, { kind: 'area', code: '12345678' }, 'sv')).toBe('12345678');
    expect(nameOfPlace(places, { kind: 'school', code: '87654321' }, 'sv')).toBe('87654321');
  });
});
