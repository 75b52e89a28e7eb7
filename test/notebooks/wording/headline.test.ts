import { describe, expect, it } from 'vitest';
import type { ComparisonWord } from '../../../analysis/disclosure/released.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import type { RankRow } from '../../../notebooks/library/rows.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { cards, headline, trendHeadline } from '../../../notebooks/wording/headline.ts';
import { exampleWave, fallingWaves, fixtureFactors, hiddenRow, releasedComparison, releasedRow, releasedWave } from '../fixtures.ts';

const group = { wave: '2026', area: '3' };
/** Area 3 with these factors, each with its stored word. */
const withWords = (words: Readonly<Record<string, ComparisonWord>>, language: 'sv' | 'en' = 'sv') => {
  const known = Object.entries(words).map(([factor, word], i) => ({
    ...fixtureFactors.find((one) => one.id === factor)!,
    word,
    difference: (word === 'clearlyLower' ? -1 : 1) * (20 - i),
  }));
  const fields = (one: (typeof known)[number]) => ({
    factor: one.id,
    kind: one.kind,
    statistic: one.statistic ?? ('share' as const),
    group,
  });
  const unit = (one: (typeof known)[number]) => (one.statistic === 'mean' ? 1 : 100);
  const rows = known.map((one) => releasedRow({ ...fields(one), value: 40 / unit(one), low: 33 / unit(one), high: 47 / unit(one) }));
  const comparisons = known.map((one) =>
    releasedComparison({ ...fields(one), otherValue: 30 / unit(one), difference: one.difference / unit(one), word: one.word }),
  );
  return compare([releasedWave({ rows, comparisons })], { area: '3' }, { with: 'rest' }, language);
};

describe('headline', () => {
  it('names strengths first, then what is clearly higher and where most of it lies', () => {
    expect(
      headline(
        withWords({ norms: 'clearlyHigher', disorder: 'clearlyHigher', conflict: 'clearlyHigher', schoolFailure: 'clearlyLower' }),
        'sv',
      ),
    ).toBe(
      'En styrka att bygga på: ”Bristande skolresultat” är säkert lägre än i övriga områden. Tre faktorer är säkert högre än i övriga områden, två av dem i närsamhället.',
    );
    expect(headline(withWords({ norms: 'clearlyHigher', schoolFailure: 'clearlyLower', conflict: 'clearlyLower' }, 'en'), 'en')).toBe(
      'Two strengths to build on: “Academic failure” and “Family conflict” are clearly lower than in the other areas. “Norms favourable to alcohol and drugs” is clearly higher than in the other areas.',
    );
  });

  it('says so where nothing differs surely', () => {
    expect(headline(withWords({ norms: 'noClearDifference', conflict: 'noClearDifference' }), 'sv')).toBe(
      'Inget skiljer sig säkert från övriga områden.',
    );
  });

  it('says that no strength stands out rather than leaving it out', () => {
    expect(headline(withWords({ norms: 'clearlyHigher' }), 'sv')).toMatch(/^Inget värde är säkert lägre än i övriga områden\. /);
    expect(headline(withWords({ norms: 'clearlyHigher' }, 'en'), 'en')).toMatch(/^No value is clearly lower than in the other areas\. /);
    expect(headline(withWords({ norms: 'clearlyLower' }), 'sv')).toMatch(/ Inget är säkert sämre än i övriga områden\.$/);
  });

  it('says "values" and not "factors" where behaviours are among them', () => {
    expect(headline(withWords({ norms: 'clearlyHigher', sad: 'clearlyHigher' }), 'sv')).toContain('Två värden är säkert högre');
  });

  it('says why, where all is hidden, and what to do where nothing is released', () => {
    const hidden = compare([releasedWave({ rows: [hiddenRow({ group })] })], { area: '3' }, { with: 'rest' }, 'sv');
    expect(headline(hidden, 'sv')).toBe('Inga värden visas för det här urvalet: skyddat.');
    expect(headline([], 'sv')).toContain('Välj ett större urval');
  });

  it('says that nothing is compared where no comparison was released', () => {
    const rows = compare([releasedWave({ rows: [releasedRow({ group })] })], { area: '3' }, { with: 'reference' }, 'sv');
    expect(headline(rows, 'sv')).toBe('Jämförelsen visas inte för det här urvalet.');
  });
});

describe('cards', () => {
  it('say where the area may stand among the areas, and where that cannot be told', () => {
    const rows = withWords({ norms: 'clearlyHigher', conflict: 'clearlyHigher', schoolFailure: 'clearlyLower' });
    const place = (factor: string, low: number, high: number, group = rows[0]!.group) =>
      ({
        group,
        waveOrder: rows[0]!.waveOrder,
        factor,
        statistic: 'share',
        among: 'areas',
        of: 10,
        place: low,
        low,
        high,
        surelyAmongThreeHighest: high <= 3,
        ranked: 'areas',
      }) as RankRow;
    const made = cards(rows, 'sv', [place('norms', 1, 3), place('conflict', 1, 10)]);
    expect(made.map((card) => card.place)).toEqual([
      null,
      'Bland områdena: plats 1–3 av 10, säkert bland de tre högsta (1 är högst)',
      'Bland områdena: går inte att skilja åt',
    ]);
    // The place of another area, though of the same factor, is not its own.
    const elsewhere = { ...rows[0]!.group, area: '1' };
    const both = [place('norms', 9, 10, elsewhere), place('norms', 1, 3), place('conflict', 1, 10, elsewhere)];
    expect(cards(rows, 'sv', both).map((card) => card.place)).toEqual([null, made[1]!.place, null]);
    expect(cards(rows, 'sv').map((card) => card.place)).toEqual([null, null, null]);
  });

  it('are at most three, the clearest strength first', () => {
    const made = cards(
      withWords({ norms: 'clearlyHigher', disorder: 'clearlyHigher', conflict: 'clearlyHigher', schoolFailure: 'clearlyLower' }),
      'sv',
    );
    expect(made.map((card) => [card.tone, card.factor])).toEqual([
      ['strength', 'schoolFailure'],
      ['concern', 'norms'],
      ['concern', 'disorder'],
    ]);
    expect(made.map((card) => card.tag)).toEqual([
      'Styrka: säkert lägre',
      'Att uppmärksamma: säkert högre',
      'Att uppmärksamma: säkert högre',
    ]);
    expect(made[0]!.text).toBe('40\u00a0% över riskgränsen (33–47\u00a0%), övriga områden 30\u00a0%.');
  });

  it('are none where nothing differs surely', () => {
    expect(cards(withWords({ norms: 'noClearDifference' }), 'sv')).toEqual([]);
  });
});

describe('trendHeadline', () => {
  it('speaks of the latest wave alone', () => {
    const waves = [exampleWave('2022', -4), exampleWave('2024', -1), exampleWave('2026')];
    const latest = compare(waves, { area: '3', wave: '2026' }, { with: 'previousWave' }, 'sv');
    expect(trendHeadline(trend(waves, { area: '3' }, 'sv'), 'sv')).toBe(headline(latest, 'sv'));
    expect(headline(trend(waves, { area: '3' }, 'sv'), 'sv')).toBe(headline(latest, 'sv'));
  });
});

describe('trendHeadline of the long term', () => {
  const said = (waves: ReturnType<typeof fallingWaves>) => headline(trend(waves, { area: '3' }, 'sv'), 'sv');

  it('says first what changed since the first wave', () => {
    expect(said(fallingWaves())).toBe(
      'En styrka att bygga på: ”Svag anknytning till bostadsområdet” är säkert lägre än i första mätomgången. Inget är säkert sämre än i första mätomgången. Inget skiljer sig säkert från förra mätomgången.',
    );
  });

  it('says that there is one wave so far, and nothing as if it were withheld', () => {
    expect(said(fallingWaves({}, ['2022']))).toBe('Hittills finns bara en mätomgång. Förändringen kan visas när det finns två.');
  });
});
