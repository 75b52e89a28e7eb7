import { describe, expect, it } from 'vitest';
import { canEndBefore, dayBefore, overlapping } from '../../../server/areas/overlapping.rules.ts';

const set = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });

describe('overlapping', () => {
  it('finds what is in force on the first day or later', () => {
    const ended = set('2025-01-01', '2026-02-28');
    const lastDayShared = set('2025-01-01', '2026-03-01');
    const open = set('2026-01-01', null);
    const later = set('2027-01-01', null);
    expect(overlapping([ended, lastDayShared, open, later], '2026-03-01')).toEqual([lastDayShared, open, later]);
  });
});

describe('canEndBefore', () => {
  it('takes a day at least', () => {
    expect([set('2026-02-28', null), set('2026-03-01', null)].map((one) => canEndBefore(one, '2026-03-01'))).toEqual([true, false]);
  });
});

describe('dayBefore', () => {
  it('goes over the ends of months and years, and leap days', () => {
    expect(['2026-03-15', '2026-03-01', '2028-03-01', '2027-01-01'].map(dayBefore)).toEqual([
      '2026-03-14',
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
  });
});
