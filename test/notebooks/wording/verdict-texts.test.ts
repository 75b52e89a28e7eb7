import { describe, expect, it } from 'vitest';
import { judgeGoal, verdicts, type VerdictReason } from '../../../analysis/priorities/judge-goal.ts';
import { sayReasons, sayVerdict, verdictName, withReason } from '../../../notebooks/wording/verdict-texts.ts';
import { languages } from '../../../survey/text.ts';
import { evidence, goal } from '../../analysis/priorities/goal-rows.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const decrease = { statistic: 'share', direction: 'decrease' } as const;
const change = { difference: -5, low: -9, high: -1 };

describe('sayVerdict', () => {
  it('says the change with its interval, and what the goal asks for', () => {
    const judged = judgeGoal(goal, evidence(0.33, [-0.05, -0.09, -0.01]));
    expect(plain(sayVerdict(judged, decrease, 'sv'))).toBe(
      'På väg: −5 procentenheter sedan utgångsläget (osäkerhetsintervall −9 till −1). Målet är −8 procentenheter.',
    );
    expect(plain(sayVerdict(judged, decrease, 'en'))).toBe(
      'On the way: −5 percentage points since the baseline (interval −9 to −1). The goal is −8 percentage points.',
    );
  });

  it('says a mean in steps, and no interval where there is none', () => {
    const judged = { verdict: 'reached', reasons: [], asked: 1, change: { difference: 4, low: 1, high: 7 } } as const;
    expect(plain(sayVerdict(judged, { statistic: 'mean', direction: 'increase' }, 'sv'))).toBe(
      'Målet är nått: +4 steg på skalan 0–100 sedan utgångsläget (osäkerhetsintervall +1 till +7), och målet var +1 steg på skalan 0–100.',
    );
    expect(sayVerdict({ verdict: 'cannotTell', reasons: [], asked: 0, change: null }, decrease, 'sv')).toBe(
      'Underlaget räcker inte för att bedöma målet.',
    );
  });

  it('has a name and a sentence of its own for each verdict in both languages', () => {
    for (const language of languages) {
      expect(new Set(verdicts.map((verdict) => verdictName(verdict, language))).size).toBe(verdicts.length);
      const sentences = verdicts.map((verdict) =>
        sayVerdict({ verdict, reasons: [], asked: 8, change }, { ...decrease, statistic: 'mean' }, language),
      );
      expect(new Set(sentences).size).toBe(verdicts.length);
      for (const sentence of sentences)
        expect(sentence).toContain(language === 'sv' ? 'osäkerhetsintervall −9 till −1' : 'interval −9 to −1');
    }
  });
});

describe('sayReasons', () => {
  it('gives each reason a sentence', () => {
    const all: readonly VerdictReason[] = [
      { kind: 'hidden', number: 'now', reason: 'protected' },
      { kind: 'bounded', number: 'baseline' },
      { kind: 'notReleased', number: 'now' },
      { kind: 'notReleased', number: 'change' },
      { kind: 'break', what: 'questions' },
      { kind: 'break', what: 'borders' },
      { kind: 'fewSchools' },
      { kind: 'clear', way: 'right' },
      { kind: 'notClear' },
      { kind: 'targetMet' },
      { kind: 'targetNotMet', left: 0.01 },
      { kind: 'beforeItsWave', wave: '2028' },
      { kind: 'delayNotOver', until: '2029-01-15' },
      { kind: 'belowDetectable', smallest: 0.07 },
      { kind: 'belowDetectable', smallest: null },
      { kind: 'tooWide', halfWidth: 0.09 },
      { kind: 'otherBaseline', compared: 0.36 },
    ];
    const judged = { verdict: 'cannotTell', reasons: all, asked: 0.08, change: null } as const;
    for (const language of languages) {
      const sentences = sayReasons(judged, decrease, language);
      expect(new Set(sentences).size).toBe(all.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
    const swedish = sayReasons(judged, decrease, 'sv').map(plain);
    expect(swedish).toContain('Mätomgångens värde visas inte: skyddat.');
    expect(swedish).toContain('Det är 1 procentenhet kvar.');
    expect(swedish).toContain('Osäkerheten, 9 procentenheter åt vardera hållet, är minst lika stor som det målet begär.');
  });
});

describe('withReason', () => {
  const told = { sv: 'Underlaget räcker inte.', en: 'Cannot tell.' };

  it('says why nothing can be told, by the reason that decided', () => {
    const few = { verdict: 'cannotTell', reasons: [{ kind: 'fewSchools' }], asked: 10, change } as const;
    expect(withReason(told, few, decrease)).toEqual({
      sv: 'Underlaget räcker inte. För få skolor deltog i båda mätomgångarna: förändringen gäller bara dessa skolor.',
      en: 'Cannot tell. Too few schools took part in both waves: the change speaks of these schools only.',
    });
    const wide = { ...few, reasons: [{ kind: 'notClear' }, { kind: 'tooWide', halfWidth: 0.1 }] } as const;
    expect(plain(withReason(told, wide, decrease).en)).toBe(
      'Cannot tell. The uncertainty, 10 percentage points to either side, is at least as large as what the goal asks for.',
    );
  });

  it('adds nothing where the sentence says it all', () => {
    expect(withReason(told, { verdict: 'noClearChange', reasons: [{ kind: 'notClear' }], asked: 10, change }, decrease)).toBe(told);
    expect(withReason(told, { verdict: 'cannotTell', reasons: [], asked: 10, change: null }, decrease)).toBe(told);
  });
});
