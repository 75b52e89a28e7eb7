import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byEvidence, filterMeasures } from '../../../notebooks/measures/filter-measures.ts';
import type { KnownMeasure } from '../../../notebooks/measures/known-measure.ts';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';

const measure = (id: string, rest: Partial<KnownMeasure> = {}): KnownMeasure => ({
  id,
  name: { sv: `Insats ${id}`, en: `Measure ${id}` },
  what: { sv: 'Vuxna träffas', en: 'Adults meet' },
  factors: ['family-conflict'],
  arena: 'family',
  ages: { from: 6, to: 12 },
  tier: 'promising',
  note: { sv: 'Få studier', en: 'Few studies' },
  ...rest,
});
const all = [
  measure('a'),
  measure('b', { arena: 'school', factors: ['academic-failure', 'family-conflict'], tier: 'unknown' }),
  measure('c', { ages: { from: 12, to: 18 }, tier: 'wellSupported', note: { sv: 'Många Ökenstudier', en: 'Many' } }),
];
const ids = (found: readonly KnownMeasure[]) => found.map(({ id }) => id).join('');

describe('filterMeasures', () => {
  it('narrows by factor, arena, tier and words, and by nothing that is left out', () => {
    expect(ids(filterMeasures(all, {}))).toBe('abc');
    expect(ids(filterMeasures(all, { factor: 'academic-failure' }))).toBe('b');
    expect(ids(filterMeasures(all, { arena: 'family' }))).toBe('ac');
    expect(ids(filterMeasures(all, { tier: 'promising' }))).toBe('a');
    expect(ids(filterMeasures(all, { words: ' ökenSTUDIER vuxna ' }))).toBe('c');
    expect(ids(filterMeasures(all, { words: 'ökenstudier barn' }))).toBe('');
  });

  it('counts both ends of the ages', () => {
    const at = (age: number) => ids(filterMeasures(all, { age }));
    expect([5, 6, 12, 13, 18, 19].map(at)).toEqual(['', 'ab', 'abc', 'c', 'c', '']);
  });

  it('meets several demands where it meets each', () => {
    const one = fc.record({
      factor: fc.constantFrom(undefined, 'family-conflict', 'academic-failure'),
      age: fc.constantFrom(undefined, 6, 12, 15),
      arena: fc.constantFrom(undefined, 'family' as const, 'school' as const),
      tier: fc.constantFrom(undefined, ...evidenceTiers),
    });
    fc.assert(
      fc.property(one, (filter) => {
        const each = Object.entries(filter).map(([name, value]) => ids(filterMeasures(all, { [name]: value })));
        const inAll = all.filter(({ id }) => each.every((found) => found.includes(id)));
        expect(ids(filterMeasures(all, filter))).toBe(ids(inAll));
      }),
    );
  });
});

describe('byEvidence', () => {
  it('puts the best known first', () => expect(ids(byEvidence(all))).toBe('cab'));
});
