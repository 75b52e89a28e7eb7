import { describe, expect, it } from 'vitest';
import { isToRemind, lastDayToLookAt } from '../../../server/plans/reminder.rules.ts';

const followUp = { plannedOn: '2026-06-15', doneOn: null, remindedOn: null };

describe('isToRemind', () => {
  it('reminds once from two weeks before the day, and once when it has passed', () => {
    expect(['2026-05-31', '2026-06-01', '2026-06-15', '2026-06-16'].map((today) => isToRemind(followUp, today))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    const told = { ...followUp, remindedOn: '2026-06-01' };
    expect(['2026-06-01', '2026-06-15', '2026-06-16'].map((today) => isToRemind(told, today))).toEqual([false, false, true]);
    expect(isToRemind({ ...followUp, remindedOn: '2026-06-16' }, '2026-09-01')).toBe(false);
  });

  it('begins anew when the day is moved, and stops when it is done', () => {
    const moved = { ...followUp, plannedOn: '2026-12-15', remindedOn: '2026-06-16' };
    expect([isToRemind(moved, '2026-11-30'), isToRemind(moved, '2026-12-01')]).toEqual([false, true]);
    expect(isToRemind({ ...followUp, doneOn: '2026-06-10' }, '2026-09-01')).toBe(false);
  });
});

describe('lastDayToLookAt', () => {
  it('is the last planned day that somebody is told of today', () => {
    const day = lastDayToLookAt('2026-06-01');
    expect(day).toBe('2026-06-15');
    expect(isToRemind({ ...followUp, plannedOn: day }, '2026-06-01')).toBe(true);
    expect(isToRemind({ ...followUp, plannedOn: '2026-06-16' }, '2026-06-01')).toBe(false);
  });
});
