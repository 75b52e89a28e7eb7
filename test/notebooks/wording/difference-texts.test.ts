import { describe, expect, it } from 'vitest';
import { differenceInDifferences } from '../../../analysis/priorities/difference-in-differences.ts';
import { sayDifference } from '../../../notebooks/wording/difference-texts.ts';
import { changeSince } from '../../analysis/priorities/goal-rows.ts';

const change = (area: string, value: number, start: number) =>
  changeSince(start, [value, value - 0.05, value + 0.05], undefined, { group: { wave: '2028', area } });

describe('sayDifference', () => {
  const found = differenceInDifferences([change('A', -0.08, 0.42)], [change('B', -0.01, 0.36), change('C', 0.01, 0.36)]);

  it('says both sides, the difference with its interval, and always that it is no experiment', () => {
    const { sentence, cautions } = sayDifference(found, 'share', 'sv');
    expect(sentence).toMatch(
      /^Området som valde samma sak: −8 procentenheter\. De 2 som inte gjorde det: 0 procentenheter\. Skillnaden är −8 procentenheter \(osäkerhetsintervall −\d+ till \+?\d+\)\.$/,
    );
    expect(cautions[0]).toMatch(/^Det är inget experiment/);
    expect(cautions.join(' ')).toContain('42\u00a0%');
    expect(cautions.join(' ')).toContain('Med bara 3 områden');
    expect(sayDifference(found, 'share', 'en').cautions[0]).toMatch(/^This is no experiment/);
  });

  it('says that nothing can be told where a side is empty, with the caution all the same', () => {
    const { sentence, cautions } = sayDifference(differenceInDifferences([change('A', -0.08, 0.42)], []), 'share', 'en');
    expect([sentence, cautions.length]).toEqual(['Nothing can be held against areas that did not choose the same.', 1]);
  });
});
