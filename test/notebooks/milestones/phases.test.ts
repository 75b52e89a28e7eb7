import { describe, expect, it } from 'vitest';
import { isEvidenceAddress } from '../../../notebooks/milestones/milestone.ts';
import { milestones, phases } from '../../../notebooks/milestones/phases.ts';

describe('phases', () => {
  it('are CTC’s five, each with milestones of its own', () => {
    expect(phases.map(({ phase }) => phase)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
    for (const { milestones: own } of phases) expect(own.length).toBeGreaterThanOrEqual(4);
  });

  it('has another criterion for each level, in both languages, with one full stop at its end', () => {
    for (const { id, criteria } of milestones)
      for (const language of ['sv', 'en'] as const) {
        const written = criteria.map((text) => text[language]!);
        expect(new Set(written).size, id).toBe(4);
        for (const text of written) expect(text, id).toMatch(/^\p{Lu}.*[^.]\.$/u);
      }
  });

  it('has addresses that the server takes in a path', () => {
    for (const { id } of milestones) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('isEvidenceAddress', () => {
  it('takes pages of this site and https, and nothing else', () => {
    for (const address of ['/m/north/plan', 'https://kommun.example/beslut?id=1#p2'])
      expect(isEvidenceAddress(address), address).toBe(true);
    for (const address of [
      '',
      'm/north',
      '//evil.example',
      '/\\evil.example',
      'http://a.example',
      'javascript:0',
      'https://',
      'https://u:p@a.example',
      '/m/a b',
    ])
      expect(isEvidenceAddress(address), address).toBe(false);
  });
});
