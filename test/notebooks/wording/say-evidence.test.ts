import { describe, expect, it } from 'vitest';
import { brand, type ReleasedAssociation } from '../../../analysis/disclosure/released.ts';
import { type Evidence, noEvidence } from '../../../analysis/priorities/candidate.ts';
import { sayEvidence } from '../../../notebooks/wording/say-evidence.ts';
import { changeSince, hiddenRow, row } from '../../analysis/priorities/goal-rows.ts';

const link = (outcome: string, oddsRatio: number, low: number, high: number): ReleasedAssociation =>
  brand({
    factor: 'family-conflict',
    outcome,
    group: { wave: '2028' },
    n: 3000,
    oddsRatio,
    low,
    high,
    attributableFraction: null,
    attributableLow: null,
    attributableHigh: null,
    protection: { state: 'shown' as const },
  });

describe('sayEvidence', () => {
  it('says the value with its wave, the comparisons, and all links at once with their caution', () => {
    const evidence: Evidence = {
      rows: [row('2028', [0.3, 0.27, 0.34])],
      comparisons: [changeSince(0.43, [-0.13, -0.17, -0.09], 'clearlyLower', { comparison: 'rest' })],
      ranks: [],
      associations: [link('snus', 2.6, 2.1, 3.1), link('alcohol', 2, 1.7, 2.4)],
      names: { snus: { sv: 'Har snusat', en: 'Used snus' } },
    };
    const plain = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00A0', ' '));
    expect(plain(sayEvidence(evidence, 'sv'))).toEqual([
      '2028: 30 %, osäkerhetsintervall 27–34 %, omkring 400 elever.',
      'Säkert lägre än i övriga områden (43 %).',
      'I hela kommunen hänger den ihop med: Har snusat, 2,6 gånger så höga odds som bland andra elever (2,1–3,1); alcohol, 2 gånger så höga odds som bland andra elever (1,7–2,4); ett samband är ingen orsak.',
    ]);
    expect(plain(sayEvidence(evidence, 'en'))[2]).toMatch(/^In the whole municipality .* an association is no cause\.$/);
  });

  it('says nothing of what no survey measures, and no number of what is protected', () => {
    expect(sayEvidence(noEvidence, 'sv')).toEqual([]);
    const [told] = sayEvidence({ ...noEvidence, rows: [hiddenRow('2028', 'protected')] }, 'sv');
    expect(told).not.toMatch(/\d/);
  });
});
