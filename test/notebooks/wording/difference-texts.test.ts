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

  it('says which side has nothing to count, with the caution all the same', () => {
    const ofFew = (area: string) => ({ ...change(area, -0.08, 0.42), word: 'lowerInTheseSchools' as const });
    const say = (...sides: Parameters<typeof differenceInDifferences>) => sayDifference(differenceInDifferences(...sides), 'share', 'sv');
    const alone = say([change('A', -0.08, 0.42)], []);
    expect([alone.sentence, alone.cautions.length]).toEqual([
      'Alla områden har valt samma sak: det finns inget område att jämföra med.',
      1,
    ]);
    expect(say([ofFew('A')], [change('B', 0, 0.3)]).sentence).toMatch(/där man valde deltog för få skolor/);
    const few = say([change('A', -0.08, 0.42)], [ofFew('B'), ofFew('C')]);
    expect(few.sentence).toMatch(/i inget av dem visas en förändring som gäller hela området/);
    expect(few.cautions[1]).toMatch(/^2 områden räknas inte med \(0 som valde samma sak, 2 som inte gjorde det\)/);
    expect(say([change('A', -0.08, 0.42)], [ofFew('B')]).cautions[1]).toMatch(/^Ett område räknas inte med/);
  });

  it('says what it can of a verdict that was stored before it told which side lacks', () => {
    const stored = { kind: 'cannotTell', cautions: [{ kind: 'noExperiment' }, { kind: 'leftOut', chose: 1, others: 3 }] } as const;
    expect(sayDifference(stored, 'share', 'en').sentence).toMatch(/where it was chosen too few schools/);
  });
});
