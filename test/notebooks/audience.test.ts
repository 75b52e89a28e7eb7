import { describe, expect, it } from 'vitest';
import { isAudience, openOn } from '../../notebooks/audience.ts';

describe('isAudience', () => {
  it('knows everyone, the municipality, three roles and the areas, and nothing else', () => {
    expect(['everyone', 'municipality', 'role:alliance', 'role:schoolContact', 'role:leadership', 'area:Ö 1'].every(isAudience)).toBe(true);
    expect(['', 'role:admin', 'role:', 'area:', 'area:a\nb', `area:${'x'.repeat(121)}`, 'Everyone'].filter(isAudience)).toEqual([]);
  });
});

describe('openOn', () => {
  it('adds each step on its day', () => {
    const later = [
      { audience: 'role:leadership', from: '2026-12-01' },
      { audience: 'everyone', from: '2026-12-15' },
    ] as const;
    const on = (day: string) => openOn('role:alliance', later, day);
    expect(on('2026-11-30')).toEqual(['role:alliance']);
    expect(on('2026-12-01')).toEqual(['role:alliance', 'role:leadership']);
    expect(on('2027-01-01')).toEqual(['role:alliance', 'role:leadership', 'everyone']);
  });
});
