import { describe, expect, it } from 'vitest';
import { forest } from '../../../notebooks/charts/forest.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave } from '../fixtures.ts';
import { smallTexts, textsOf, valuesOf } from './spec-parts.ts';

const rows = compare([exampleWave()], { area: 'each', factor: ['conflict', 'familyRewards'] }, { with: 'rest' }, 'sv');

describe('forest', () => {
  it('gives the same specification for the same rows', () => {
    const some = rows.filter((row) => row.factor === 'conflict');
    expect(forest(some, { language: 'sv', width: 900, title: true })).toMatchSnapshot();
    expect(forest(some, { language: 'en', width: 360 })).toMatchSnapshot();
  });

  it('names each row by what tells it apart, and each factor once', () => {
    const texts = textsOf(forest(rows, { language: 'sv' }));
    expect(texts.filter((text) => text === 'Norra Hamnen')).toHaveLength(2);
    expect(texts.filter((text) => text === 'Konflikter i familjen')).toHaveLength(1);
    const bySex = compare([exampleWave()], { area: '3', sex: 'each', factor: 'conflict' }, { with: 'rest' }, 'sv');
    expect(textsOf(forest(bySex, { language: 'sv' }))).toEqual(expect.arrayContaining(['Flickor', 'Pojkar']));
  });

  it('keeps the order in which the rows are given: it ranks nothing', () => {
    const turned = rows.filter((row) => row.factor === 'conflict').toReversed();
    const order = textsOf(forest(turned, { language: 'sv' })).filter((text) => turned.some((row) => row.areaLabel === text));
    expect(order).toEqual(turned.map((row) => row.areaLabel));
  });

  it('shows the released numbers, and says why one is hidden', () => {
    const spec = forest(rows, { language: 'sv' });
    for (const row of rows.filter((one) => one.value !== null))
      expect(valuesOf(spec, 'rule')).toContainEqual(expect.objectContaining({ factor: row.factor, low: row.low, high: row.high }));
    expect(textsOf(spec)).toContain('visas inte: skyddat');
  });

  it('has no text smaller than 13 pixels, and without rows says so', () => {
    expect(smallTexts(forest(rows, { language: 'sv', width: 360 }))).toEqual([]);
    expect(textsOf(forest([], { language: 'sv' }))).toEqual(['Inga värden att visa']);
  });
});
