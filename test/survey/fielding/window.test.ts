import { describe, expect, it } from 'vitest';
import { windowFault } from '../../../survey/fielding/window.ts';

const now = new Date('2026-11-23T12:00:00Z');
const fault = (opensAt: string, closesAt: string) => windowFault({ opensAt: new Date(opensAt), closesAt: new Date(closesAt) }, now);

describe('windowFault', () => {
  it('finds nothing wrong with weeks of a school year, nor with those that have passed', () => {
    expect(fault('2027-02-01T05:00:00Z', '2027-02-26T23:00:00Z')).toBeNull();
    expect(fault('2026-02-01T05:00:00Z', '2026-02-26T23:00:00Z')).toBeNull();
    expect(fault('2026-11-23T12:00:00Z', '2027-11-24T12:00:00Z')).toBeNull();
    expect(fault('2029-11-23T12:00:00Z', '2029-11-24T12:00:00Z')).toBeNull();
  });

  it('refuses an end before the beginning, a window of years, and one that nobody plans yet', () => {
    expect(fault('2027-02-01T05:00:00Z', '2027-01-26T23:00:00Z')).toBe('endsFirst');
    expect(fault('2027-02-01T05:00:00Z', '2027-02-01T05:00:00Z')).toBe('endsFirst');
    expect(fault('2026-11-23T12:00:00Z', '2027-11-24T12:00:01Z')).toBe('tooLong');
    expect(fault('2027-02-01T05:00:00Z', '2300-02-01T05:00:00Z')).toBe('tooLong');
    expect(fault('2029-11-23T12:00:01Z', '2029-11-24T12:00:00Z')).toBe('tooFar');
    expect(fault('2300-02-01T05:00:00Z', '2300-02-26T05:00:00Z')).toBe('tooFar');
  });
});
