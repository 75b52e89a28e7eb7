import { describe, expect, it } from 'vitest';
import { compare } from '../../../notebooks/library/compare.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { sayChange, sayTrendRow, sentence, shortValue } from '../../../notebooks/wording/say-row.ts';
import { exampleWave, fallingWaves, hiddenRow, releasedComparison, releasedRow, releasedWave } from '../fixtures.ts';

const nb = '\u00a0';
const group = { wave: '2026', area: '3' };
const say = (row: ReturnType<typeof releasedRow>, language: 'sv' | 'en') =>
  sentence(factors([releasedWave({ rows: [row] })], { area: '3' }, language)[0]!, language);

describe('sentence', () => {
  it('says value, interval and answers', () => {
    expect(say(releasedRow({}), 'sv')).toBe(
      `Svag anknytning till bostadsområdet: 34${nb}%, osäkerhetsintervall 26–43${nb}%, omkring 210 elever.`,
    );
    expect(say(releasedRow({}), 'en')).toBe('Low attachment to the neighbourhood: 34%, uncertainty interval 26–43%, about 210 pupils.');
  });

  it('says why a value is hidden, and nothing else of it', () => {
    expect(say(hiddenRow({}), 'sv')).toBe('Svag anknytning till bostadsområdet: visas inte: skyddat.');
    expect(say(hiddenRow({}, 'tooUncertain'), 'en')).toBe('Low attachment to the neighbourhood: not shown: too uncertain.');
  });

  it('says a bound in words', () => {
    const bounded = (side: 'under' | 'over', low: number, high: number) =>
      releasedRow({ value: null, low, high, protection: { state: 'bounded', side } });
    expect(say(bounded('under', 0, 0.05), 'sv')).toBe(`Svag anknytning till bostadsområdet: under 5${nb}%, omkring 210 elever.`);
    expect(say(bounded('over', 0.95, 1), 'en')).toBe('Low attachment to the neighbourhood: over 95%, about 210 pupils.');
  });

  it('marks an uncertain value', () => {
    expect(say(releasedRow({ protection: { state: 'uncertain' } }), 'sv')).toContain('osäkert: brett intervall');
  });

  it('says on which scale a mean lies, and what it is in its unit', () => {
    expect(say(releasedRow({ factor: 'alcoholDays', statistic: 'mean', value: 41, low: 34, high: 48 }), 'sv')).toBe(
      'Namn: Dagar med alkohol: 41 på en skala från 0 till 100, motsvarar omkring 12,3 dagar, osäkerhetsintervall 34–48, omkring 210 elever.',
    );
  });

  it('says the stored word of the comparison, with the other value', () => {
    const row = releasedRow({});
    const wave = (word: 'clearlyLower' | 'noClearDifference') =>
      releasedWave({
        rows: [row],
        comparisons: [releasedComparison({ factor: 'attachment', group, otherValue: 0.41, difference: -0.07, word })],
      });
    const said = (word: 'clearlyLower' | 'noClearDifference') =>
      sentence(compare([wave(word)], { area: '3' }, { with: 'rest' }, 'sv')[0]!, 'sv');
    expect(said('clearlyLower')).toContain(`, säkert lägre än i övriga områden (41${nb}%).`);
    expect(said('noClearDifference')).toContain(`, ingen säker skillnad från övriga områden (41${nb}%).`);
  });

  it('says why a comparison is hidden', () => {
    const wave = releasedWave({
      rows: [releasedRow({})],
      comparisons: [releasedComparison({ factor: 'attachment', group, protection: { state: 'hidden', reason: 'protected' } })],
    });
    expect(sentence(compare([wave], { area: '3' }, { with: 'rest' }, 'sv')[0]!, 'sv')).toContain('jämförelsen visas inte: skyddat');
  });

  it('has no undefined, null or NaN in any sentence of a whole wave', () => {
    for (const language of ['sv', 'en'] as const)
      for (const row of compare([exampleWave()], { area: 'each' }, { with: 'reference' }, language))
        expect(sentence(row, language)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('shortValue', () => {
  const short = (row: ReturnType<typeof releasedRow>, language: 'sv' | 'en') =>
    shortValue(factors([releasedWave({ rows: [row] })], { area: '3' }, language)[0]!, language);

  it('gives a share with its interval', () => {
    expect(short(releasedRow({}), 'sv')).toBe(`34${nb}% (26–43)`);
  });

  it('gives a mean of days in days too', () => {
    const days = releasedRow({ factor: 'alcoholDays', kind: 'outcome', statistic: 'mean', value: 4, low: 3, high: 5 });
    expect(short(days, 'sv')).toBe(`4 (3–5) ≈${nb}1,2${nb}dagar`);
    expect(short(days, 'en')).toBe(`4 (3–5) ≈${nb}1.2${nb}days`);
  });
});

describe('sayChange', () => {
  const said = (language: 'sv' | 'en', long = {}) => sayChange(trend(fallingWaves(long), { area: '3' }, language), language);

  it('speaks of the long term first, with the points and the stored word', () => {
    expect(said('sv')).toBe('−11 procentenheter sedan hösten 2022 (säkert lägre). Ingen säker förändring sedan hösten 2024');
    expect(said('en')).toBe('−11 percentage points since autumn 2022 (clearly lower). No clear change since autumn 2024');
  });

  it('calls nothing sure that is not', () => {
    expect(said('sv', { word: 'sameInTheseSchools' })).toContain('sedan hösten 2022 (ingen säker förändring i dessa skolor).');
    expect(said('sv', { word: null, difference: null, protection: { state: 'hidden', reason: 'tooUncertain' } })).toMatch(
      /^Förändringen sedan hösten 2022 visas inte: för osäkert\. /,
    );
  });
});

describe('sayTrendRow', () => {
  it('says the other areas and both changes', () => {
    expect(sayTrendRow(trend(fallingWaves(), { area: '3' }, 'sv').at(-1)!, 'sv')).toMatch(
      /övriga områden 40 %, ingen säker förändring sedan hösten 2024, −11 procentenheter sedan hösten 2022 \(säkert lägre\)\.$/,
    );
  });
});
