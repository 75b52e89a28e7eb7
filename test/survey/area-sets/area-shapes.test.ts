import { describe, expect, it } from 'vitest';
import { areOnMap, shapesOf } from '../../../survey/area-sets/area-shapes.ts';
import type { MappedArea } from '../../../survey/area-sets/mapped-area-set.ts';

const both = (word: string) => ({ sv: word, en: word });
const area = (code: string, name: string, within: string | null, west = 0): MappedArea => ({
  code,
  name: both(name),
  within,
  units: within === null ? [] : [code],
  keys: {},
  characteristics: {},
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, 0],
          [west + 0.2, 0],
          [west + 10.4, 0],
          [west + 10.4, 10],
          [west, 0],
        ],
      ],
    ],
  },
});
const map = [area('K', 'Kommunen', null), area('A', 'Norr', 'K'), area('B', 'Söder', 'K', 20)];
const named = (code: string, name: string) => ({ code, label: both(name) });

describe('areOnMap', () => {
  it('wants every area, under the same name', () => {
    expect(areOnMap([named('A', 'norr '), named('B', 'Söder')], map)).toBe(true);
    expect(areOnMap([named('A', 'Norr'), named('C', 'Öster')], map)).toBe(false);
    expect(areOnMap([named('A', 'Alabama')], map)).toBe(false);
    expect(areOnMap([], map)).toBe(false);
  });
});

describe('shapesOf', () => {
  it('gives the areas asked for and no others, in whole metres without points that fall together', () => {
    expect(shapesOf([named('B', 'Söder')], map)).toEqual([
      {
        code: 'B',
        name: both('Söder'),
        within: null,
        polygons: [
          [
            [
              [20, 0],
              [30, 0],
              [30, 10],
              [20, 0],
            ],
          ],
        ],
      },
    ]);
  });

  it('keeps what an area lies in where that is asked for too', () => {
    expect(shapesOf([named('K', 'Kommunen'), named('A', 'Norr')], map).map(({ within }) => within)).toEqual([null, 'K']);
  });
});
