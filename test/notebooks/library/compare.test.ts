import { describe, expect, it } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave, fixtureFactors } from '../fixtures.ts';

const wave = exampleWave();

describe('compare', () => {
  it('lays the stored comparison beside each row and computes none', () => {
    const rows = compare([wave], { area: '3' }, { with: 'rest' }, 'sv');
    expect(rows).toHaveLength(fixtureFactors.length);
    for (const row of rows) {
      const stored = wave.comparisons.find(
        (one) => one.comparison === 'rest' && one.factor === row.factor && one.group['area'] === '3' && !one.group['sex'],
      )!;
      expect(row).toMatchObject({
        otherValue: stored.otherValue,
        difference: stored.difference,
        word: stored.word,
        comparisonState: stored.protection.state,
      });
    }
  });

  it('says that a comparison was not released, and keeps the row', () => {
    const [row] = compare([wave], {}, { with: 'rest' }, 'sv');
    expect(row).toMatchObject({ comparisonState: 'notReleased', word: null, otherValue: null, difference: null });
    expect(row!.value).not.toBeNull();
  });

  it('says why a comparison is hidden', () => {
    const row = compare([wave], { area: '3', factor: 'schoolChances' }, { with: 'rest' }, 'sv')[0]!;
    expect(row).toMatchObject({ comparisonState: 'hidden', comparisonReason: 'tooUncertain' });
  });
});
