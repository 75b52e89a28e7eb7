import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarSpan, placeIn } from '../../../notebooks/plan/calendar.ts';

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendarSpan', () => {
  it('goes from the first day of the first quarter to the last day of the last', () => {
    expect(calendarSpan(['2026-11-22', '2026-02-28', '2027-01-01'])).toMatchObject({
      from: '2026-01-01',
      to: '2027-03-31',
      quarters: [
        { year: 2026, quarter: 1, at: 0 },
        { quarter: 2, at: 90 / 455 },
        { quarter: 3 },
        { quarter: 4 },
        { year: 2027, quarter: 1, at: 365 / 455 },
      ],
    });
    expect(calendarSpan([])).toBeNull();
  });
});

describe('placeIn', () => {
  it('puts every day inside the span, in their order', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), (days) => {
        const span = calendarSpan(days)!;
        const places = days.toSorted().map((one) => placeIn(span, one));
        expect(places.every((place) => place >= 0 && place < 1)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('begins with the first day and ends with the end of the last', () => {
    const span = { from: '2026-01-01', to: '2026-12-31' };
    expect([placeIn(span, '2026-01-01'), placeIn(span, '2026-12-31', true), placeIn(span, '2030-01-01')]).toEqual([0, 1, 1]);
  });
});
