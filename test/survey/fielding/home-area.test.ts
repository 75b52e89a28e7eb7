import { describe, expect, it } from 'vitest';
import type { MappedArea } from '../../../survey/area-sets/mapped-area-set.ts';
import { askedHomeCodes, elsewhereIn, homeAreaVariable, homeUnknown, livesOutside } from '../../../survey/fielding/home-area.ts';

const area = (code: string, within: string | null): MappedArea => ({
  code,
  name: { sv: code, en: code },
  within,
  units: [],
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon', coordinates: [] },
});
const town = [area('town', null), area('north', 'town'), area('a', 'north'), area('b~', 'north'), area('c', 'town')];

describe('askedHomeCodes', () => {
  it('offers every smallest area, however its code is written, and never "elsewhere"', () => {
    const variable = homeAreaVariable({ areas: town });
    expect(variable.codes.map(({ code }) => code)).toContain(elsewhereIn('north'));
    expect(askedHomeCodes(variable)).toEqual(['a', 'b~', 'c', livesOutside, homeUnknown]);
  });
});
