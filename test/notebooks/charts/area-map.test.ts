import { describe, expect, it } from 'vitest';
import { areaMap } from '../../../notebooks/charts/area-map.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave } from '../fixtures.ts';
import { smallTexts, textsOf, valuesOf } from './spec-parts.ts';

const box = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ] as const,
];
const areas = [
  { code: 'D', name: { sv: 'Norr', en: 'Norr' }, within: null, polygons: [box(0, 0, 2000)] },
  { code: '1', name: { sv: 'Södra staden', en: 'Södra staden' }, within: 'D', polygons: [box(0, 0, 1000)] },
  { code: '2', name: { sv: 'Björkhagen', en: 'Björkhagen' }, within: 'D', polygons: [box(1000, 0, 1000)] },
  { code: '3', name: { sv: 'Norra Hamnen', en: 'Norra Hamnen' }, within: 'D', polygons: [box(0, 1000, 1000)] },
  { code: '4', name: { sv: 'Ängen', en: 'Ängen' }, within: 'D', polygons: [box(1000, 1000, 1000)] },
];
const rowsOf = (factor: string) => compare([exampleWave()], { area: 'each', factor }, { with: 'rest' }, 'sv');
const drawn = (spec: unknown) => valuesOf(spec, 'geoshape').filter((one) => 'word' in one);

describe('areaMap', () => {
  it('gives the same specification for the same rows', () => {
    expect(areaMap(rowsOf('conflict'), { language: 'sv', width: 900, title: true, areas })).toMatchSnapshot();
    expect(areaMap(rowsOf('conflict'), { language: 'en', width: 360, areas })).toMatchSnapshot();
  });

  it('shades what surely differs, and nothing else however high it is', () => {
    for (const factor of ['attachment', 'conflict', 'commitment', 'belief']) {
      const fills = new Map(drawn(areaMap(rowsOf(factor), { language: 'sv', areas })).map((one) => [one['code'], one['fill']]));
      for (const row of rowsOf(factor))
        expect(fills.get(row.area) === '#ffffff', `${factor} ${row.area}`).toBe(!/clearly/.test(row.word ?? ''));
    }
  });

  it('marks a sure difference by a shape too', () => {
    const sure = ['attachment', 'conflict', 'commitment', 'belief'].flatMap((factor) => {
      const rows = rowsOf(factor);
      const marks = valuesOf(areaMap(rows, { language: 'sv', areas }), 'point').length;
      const words = new Set(rows.map((row) => row.word).filter((word) => /clearly/.test(word ?? '')));
      return [[marks, rows.filter((row) => /clearly/.test(row.word ?? '')).length + words.size]];
    });
    for (const [marks, expected] of sure) expect(marks).toBe(expected);
  });

  it('hatches a hidden area and says why on it', () => {
    const spec = areaMap(rowsOf('familyRewards'), { language: 'sv', areas });
    expect(valuesOf(spec, 'rule').length).toBeGreaterThan(20);
    expect(textsOf(spec)).toEqual(expect.arrayContaining(['Norra Hamnen', 'skyddat', 'visas inte: skyddat']));
  });

  it('says of an area that the tables do not have that nothing is there, and fills no district above areas', () => {
    const spec = areaMap(rowsOf('conflict'), { language: 'sv', areas });
    expect(drawn(spec).map((one) => one['code'])).toEqual(['1', '2', '3', '4']);
    expect(textsOf(spec)).toContain('Ängen saknas');
  });

  it('writes under the map what has no room on it', () => {
    const small = areas.map((area) => (area.code === '1' ? { ...area, polygons: [box(0, 0, 40)] } : area));
    expect(textsOf(areaMap(rowsOf('conflict'), { language: 'sv', areas: small }))).toEqual(
      expect.arrayContaining(['1', expect.stringMatching(/^1 {2}Södra staden: \d+/)]),
    );
  });

  it('draws districts where only they have rows', () => {
    const rows = rowsOf('conflict')
      .slice(0, 1)
      .map((row) => ({ ...row, area: 'D', areaLabel: 'Norr', placeLabel: 'Norr' }));
    expect(drawn(areaMap(rows, { language: 'sv', areas })).map((one) => one['code'])).toEqual(['D']);
  });

  it('has no text smaller than 13 pixels, and says so where there is no map', () => {
    expect(smallTexts(areaMap(rowsOf('conflict'), { language: 'sv', width: 360, areas }))).toEqual([]);
    const noMap = 'Ingen karta: raderna gäller inget område som finns på kommunens karta';
    expect(textsOf(areaMap(rowsOf('conflict'), { language: 'sv', areas: [] })).join(' ')).toBe(noMap);
    const everywhere = compare([exampleWave()], { factor: 'conflict' }, { with: 'reference' }, 'sv');
    expect(textsOf(areaMap(everywhere, { language: 'sv', areas })).join(' ')).toBe(noMap);
    expect(smallTexts(areaMap(everywhere, { language: 'sv', width: 300, areas }))).toEqual([]);
    expect(textsOf(areaMap([], { language: 'sv', areas }))).toEqual(['Inga värden att visa']);
  });
});
