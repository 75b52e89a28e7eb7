import { describe, expect, it } from 'vitest';
import { isIdleSince } from '../../../web/pupil/use-idle.ts';

const minutes = (many: number) => many * 60_000;
const touched = { clock: minutes(1_000_000), ran: minutes(3) };
const after = (clock: number, ran: number) => ({ clock: touched.clock + minutes(clock), ran: touched.ran + minutes(ran) });

describe('isIdleSince', () => {
  it('tells when more than 20 minutes have gone', () => {
    expect(isIdleSince(touched, after(20, 20))).toBe(false);
    expect(isIdleSince(touched, after(20.01, 20.01))).toBe(true);
  });

  it('counts sleep, in which some devices stop the time that the page has run', () => {
    expect(isIdleSince(touched, after(60, 0.1))).toBe(true);
  });

  it('is not fooled by a clock that was set back an hour', () => {
    expect(isIdleSince(touched, after(-40, 20))).toBe(false);
    expect(isIdleSince(touched, after(-39.9, 20.1))).toBe(true);
  });
});
