import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatmap, shadeClasses } from '../../../notebooks/charts/heatmap.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave } from '../fixtures.ts';
import { smallTexts, textsOf, valuesOf } from './spec-parts.ts';

const rows = compare([exampleWave()], { area: 'each' }, { with: 'rest' }, 'sv');
type Row = (typeof rows)[number];
const withBounds = (value: number, half: number): Row =>
  ({ ...rows[0]!, value: value / 100, low: (value - half) / 100, high: (value + half) / 100 }) as Row;

describe('heatmap', () => {
  it('gives the same specification for the same rows', () => {
    const some = compare([exampleWave()], { area: 'each', domain: 'family' }, { with: 'rest' }, 'sv');
    expect(heatmap(some, { language: 'sv', width: 900, title: true })).toMatchSnapshot();
    expect(heatmap(some, { language: 'en', width: 360 })).toMatchSnapshot();
  });

  it('shows every share, hatches what is hidden, and draws no means', () => {
    const spec = heatmap(rows, { language: 'sv' });
    const shares = rows.filter((row) => row.statistic === 'share');
    expect(valuesOf(spec, 'rect').filter((one) => one['spoken'] !== '')).toHaveLength(shares.length);
    expect(textsOf(spec)).toContain('<5');
    expect(textsOf(spec)).not.toContain('Dagar med alkohol');
    expect(valuesOf(spec, 'rule').length).toBeGreaterThan(5);
  });

  it('says in an exported picture only what all fields have in common', () => {
    const bySex = compare([exampleWave()], { area: '3', sex: 'each' }, { with: 'rest' }, 'sv');
    expect(heatmap(bySex, { language: 'sv', title: true })).toMatchObject({
      title: { subtitle: [expect.stringMatching(/^Norra Hamnen · /), expect.any(String)] },
    });
    expect(heatmap(rows, { language: 'sv', title: true })).toMatchObject({
      title: { subtitle: [expect.stringMatching(/^Alla områden · /), expect.any(String)] },
    });
  });

  it('has no text smaller than 13 pixels', () => {
    expect(smallTexts(heatmap(rows, { language: 'sv', width: 360 }))).toEqual([]);
  });
});

describe('shadeClasses', () => {
  it('has classes as wide as the middle interval is on one side, in steps of five', () => {
    expect(shadeClasses([withBounds(31, 7), withBounds(48, 7), withBounds(44, 9)], 5)).toEqual([
      { from: 0.3, to: 0.4 },
      { from: 0.4, to: 0.5 },
    ]);
    expect(shadeClasses([withBounds(31, 12), withBounds(48, 12)], 5).map(({ from }) => from)).toEqual([0.3, 0.45]);
  });

  it('covers every value once, in as few classes as there are shades', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 15 })), { minLength: 1 }), (numbers) => {
        const some = numbers.map(([value, half]) => withBounds(value, half));
        const classes = shadeClasses(some, 5);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const { value } of some)
          expect(classes.filter(({ from, to }) => value! * 100 >= from * 100 - 1e-9 && value! * 100 < to * 100 - 1e-9)).toHaveLength(1);
      }),
    );
  });

  it('has none where nothing is shown', () => {
    expect(shadeClasses([{ ...rows[0]!, value: null }], 5)).toEqual([]);
  });
});
