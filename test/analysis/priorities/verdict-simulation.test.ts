import { describe, expect, it } from 'vitest';
import { normalProbability } from '../../../analysis/distributions/normal.ts';
import {
  addCounts,
  addVerdicts,
  emptyCounts,
  fitEffectCurve,
  simulateVerdicts,
  verdictFaults,
  verdictRates,
  type VerdictCounts,
} from '../../../analysis/priorities/verdict-simulation.ts';
import { verdictInstrument } from '../../../scripts/simulate/verdict-instrument.ts';

const instrument = verdictInstrument();
const whole = process.env['MOTVIKT_TESTS'] === 'all';

describe('simulateVerdicts', () => {
  it('finds planted improvements, calls nothing reached that is not, and cannot tell of a municipality with few schools', () => {
    const curve = fitEffectCurve(instrument);
    // About two in five at risk, and fewer with a lower effect.
    expect(normalProbability(curve.at)).toBeGreaterThan(0.35);
    expect(normalProbability(curve.at)).toBeLessThan(0.45);
    expect(curve.by).toBeGreaterThan(0.5);
    const [large, small] = [emptyCounts(), emptyCounts()];
    for (let run = 0; run < (whole ? 200 : 2); run++) addVerdicts(large, simulateVerdicts(instrument, curve, 'large', run));
    for (let run = 0; run < (whole ? 50 : 1); run++) addVerdicts(small, simulateVerdicts(instrument, curve, 'small', run));
    if (whole) expect(verdictFaults({ large, small })).toEqual([]);
    const rates = verdictRates(large);
    // Of four goals each: a single one may be the luck of the draw.
    expect(rates.right).toBeGreaterThan(0.7);
    expect(rates.reachedWhenMet).toBeGreaterThan(0.4);
    expect(rates.falselyReached).toBeLessThan(0.3);
    expect(verdictRates(small).cannotTell).toBe(1);
    expect(large.met.halfWay.reached + large.part.halfWay.reached).toBe(0);
  });
});

describe('verdictFaults', () => {
  const counts = (
    met: Partial<VerdictCounts['met']['goal']>,
    part: number,
    nothing: Partial<VerdictCounts['met']['goal']>,
  ): VerdictCounts => {
    const made = emptyCounts();
    Object.assign(made.met.goal, met);
    Object.assign(made.part.goal, { reached: part, onTheWay: 100 - part });
    Object.assign(made.nothing.goal, nothing);
    return made;
  };
  const fine = counts({ reached: 83, onTheWay: 7, noClearChange: 10 }, 5, { noClearChange: 95, onTheWay: 3, reached: 2 });
  const blind = counts({ cannotTell: 95, onTheWay: 5 }, 0, { cannotTell: 90, noClearChange: 10 });
  Object.assign(blind.part.goal, { cannotTell: 100, onTheWay: 0 });

  it('holds nine in ten right and one in twenty falsely reached', () => {
    // 83 + 7, 95 and 95 of 100; 5 and 2 of 100; 95, 100 and 90 of 100.
    expect(verdictRates(fine)).toEqual({ right: 0.9, reachedWhenMet: 0.83, falselyReached: 0.05, cannotTell: 0 });
    expect(verdictRates(blind).cannotTell).toBe(0.9);
    expect(verdictFaults({ large: fine, small: blind })).toEqual([]);
  });

  it('names each aim that is not met', () => {
    const poor = counts({ reached: 80, onTheWay: 9, noClearChange: 11 }, 6, { noClearChange: 95, reached: 5 });
    expect(verdictFaults({ large: poor, small: poor })).toEqual([
      { scenario: 'large', aim: 'right', rate: 0.89 },
      { scenario: 'large', aim: 'falselyReached', rate: 0.06 },
      { scenario: 'small', aim: 'cannotTell', rate: 0 },
      { scenario: 'small', aim: 'falselyReached', rate: 0.06 },
    ]);
  });
});

describe('addCounts', () => {
  it('adds the verdicts of another part', () => {
    const [both, one] = [emptyCounts(), emptyCounts()];
    addVerdicts(one, [
      { truth: 'met', wave: 'goal', verdict: 'reached' },
      { truth: 'nothing', wave: 'halfWay', verdict: 'tooEarly' },
    ]);
    addCounts(both, one);
    addCounts(both, one);
    expect([both.met.goal.reached, both.nothing.halfWay.tooEarly, both.part.goal.reached]).toEqual([2, 2, 0]);
  });
});
