import { describe, expect, it } from 'vitest';
import { matrix } from '../../../notebooks/charts/matrix.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { exampleWave } from '../fixtures.ts';
import { smallTexts, textsOf, valuesOf } from './spec-parts.ts';

const rows = compare([exampleWave()], { area: 'each' }, { with: 'rest' }, 'sv');
const marks = (spec: unknown) => valuesOf(spec, 'point').filter((one) => 'word' in one);

describe('matrix', () => {
  it('gives the same specification for the same rows', () => {
    const some = compare([exampleWave()], { area: 'each', domain: 'family' }, { with: 'rest' }, 'sv');
    expect(matrix(some, { language: 'sv', width: 900, title: true })).toMatchSnapshot();
    expect(matrix(some, { language: 'en', width: 360 })).toMatchSnapshot();
  });

  it('marks the stored word and nothing else: up, down, or a dot', () => {
    const shapes = { clearlyHigher: 'triangle-up', clearlyLower: 'triangle-down', noClearDifference: 'circle' };
    const drawn = marks(matrix(rows, { language: 'sv' }));
    expect(drawn).toHaveLength(rows.filter((row) => row.state !== 'hidden').length);
    for (const one of drawn) if (one['word'] !== null) expect(one['shape']).toBe(shapes[one['word'] as keyof typeof shapes]);
    expect(new Set(drawn.map((one) => one['word'])).size).toBeGreaterThan(2);
  });

  it('hatches hidden fields, with the reason in the legend and in each field', () => {
    const spec = matrix(rows, { language: 'sv' });
    const hidden = rows.filter((row) => row.state === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    expect(valuesOf(spec, 'rect').filter((one) => /visas inte/.test(String(one['spoken'])))).toHaveLength(hidden.length);
    expect(textsOf(spec)).toContain('visas inte: skyddat eller för osäkert');
  });

  it('says where there is no row at all', () => {
    const [, ...some] = rows;
    expect(textsOf(matrix(some, { language: 'sv' }))).toContain('–');
  });

  it('says that nothing is compared where nothing is', () => {
    const alone = factors([exampleWave()], { area: 'each' }, 'sv');
    const spec = matrix(alone, { language: 'sv' });
    expect(textsOf(spec)).toContain('Inget jämförs här: rutorna visar bara var det finns värden.');
    expect(new Set(marks(spec).map((one) => one['shape']))).toEqual(new Set(['circle']));
  });

  it('parts more columns than there is room for into blocks, each with its names', () => {
    const many = Array.from({ length: 30 }, (_, k) =>
      rows.slice(0, 3).map((row) => ({ ...row, area: `b${k}`, areaLabel: `Område ${k}`, placeLabel: `Område ${k}` })),
    ).flat();
    const spec = matrix(many, { language: 'sv', width: 360 });
    expect(new Set(marks(spec).map((one) => one['x'])).size).toBeLessThan(12);
    expect(textsOf(spec).filter((text) => text.startsWith('Område'))).toHaveLength(30);
  });

  it('has no text smaller than 13 pixels', () => {
    expect(smallTexts(matrix(rows, { language: 'sv', width: 360 }))).toEqual([]);
  });
});
