import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAttempts } from '../../../server/people/attempts.ts';
import {
  type Count,
  countsOfAsking,
  countsOfCode,
  countsOfLink,
  countsOfSignIn,
  type Limit,
  limits,
  waitMs,
} from '../../../server/people/attempts.rules.ts';

describe('waitMs', () => {
  const limit: Limit = { most: 3, withinMs: 1000 };

  it('lets as many through as the limit says, then asks to wait until the first of them is past', () => {
    expect(waitMs([], limit, 5000)).toBe(0);
    expect(waitMs([4500, 4600], limit, 5000)).toBe(0);
    expect(waitMs([4500, 4600, 4700], limit, 5000)).toBe(500);
    expect(waitMs([4500, 4600, 4700], limit, 5499)).toBe(1);
    expect(waitMs([4500, 4600, 4700], limit, 5500)).toBe(0);
    expect(waitMs([4400, 4500, 4600, 4700], limit, 5000)).toBe(500);
  });

  it('never lets more than the limit through in any window', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (steps) => {
        const through: number[] = [];
        let now = 10_000;
        for (const step of steps) {
          now += step;
          if (waitMs(through, limit, now) === 0) through.push(now);
        }
        for (const start of through)
          expect(through.filter((time) => time >= start && time < start + limit.withinMs).length).toBeLessThanOrEqual(limit.most);
      }),
    );
  });
});

describe('countsOfSignIn', () => {
  it('counts a browser that is known by itself, so that no stranger can use its tries up', () => {
    expect(countsOfSignIn('a@b.se', '10.0.0.1', null).map(({ limit }) => limit)).toEqual(['address', 'emailAtAddress', 'email']);
    const known = countsOfSignIn('a@b.se', '10.0.0.1', 'browser');
    for (const strange of countsOfSignIn('a@b.se', '10.0.0.1', null)) expect(known).not.toContainEqual(strange);
  });
});

describe('a stranger in the same network', () => {
  const at = '10.0.0.1';
  /** Everything that somebody can count towards who has neither signed in there, nor read the mailbox, nor holds a link. */
  const strange: readonly Count[] = [
    ...countsOfSignIn('a@b.se', at, null),
    ...countsOfCode(null),
    ...countsOfAsking(at, null),
    ...countsOfLink(at, null),
  ];
  const floodOf = (counts: readonly Count[]) => {
    const attempts = createAttempts(() => 0);
    for (const count of counts) while (attempts.begin([count]) === 0);
    return attempts;
  };

  it('uses up no count of a known browser, of a code, or of a link that somebody holds', () => {
    const { begin } = floodOf(strange);
    for (const own of [
      countsOfSignIn('a@b.se', at, 'browser'),
      countsOfCode(null),
      countsOfCode('person'),
      countsOfAsking(at, 'browser'),
      countsOfLink(at, 'invitation'),
    ])
      expect(begin(own), JSON.stringify(own)).toBe(0);
    for (const own of [countsOfSignIn('a@b.se', at, null), countsOfAsking(at, null), countsOfLink(at, null)])
      expect(begin(own), JSON.stringify(own)).toBeGreaterThan(0);
  });

  it('does not close one way in by using up another', () => {
    const ways = [countsOfSignIn('a@b.se', at, null), countsOfAsking(at, null), countsOfLink(at, null)];
    for (const [k, way] of ways.entries())
      for (const [other, counts] of ways.entries()) if (other !== k) expect(floodOf(way).begin(counts), `${k} ${other}`).toBe(0);
  });
});

describe('createAttempts', () => {
  const about = (email: string) => countsOfSignIn(email, '10.0.0.1', null);

  it('forgets what went well, and what is past', () => {
    let now = 0;
    const attempts = createAttempts(() => now);
    for (let k = 0; k < 50; k++) {
      expect(attempts.begin(about('a@b.se'))).toBe(0);
      attempts.forgive(about('a@b.se'));
    }
    expect(attempts.size).toBe(0);
    for (let k = 0; k < limits.emailAtAddress.most; k++) expect(attempts.begin(about('a@b.se'))).toBe(0);
    expect(attempts.begin(about('a@b.se'))).toBeGreaterThan(0);
    expect(attempts.begin(about('c@d.se')), 'another person at the same address').toBe(0);
    now += 2 * limits.email.withinMs;
    expect(attempts.begin([])).toBe(0);
    expect(attempts.size, 'nothing is kept that does not count any more').toBe(0);
  });

  it('does not count a try that had to wait', () => {
    let now = 0;
    const attempts = createAttempts(() => now);
    for (let k = 0; k < 1000; k++) {
      attempts.begin(about('a@b.se'));
      now += 1000;
    }
    // Had the refused ones counted, whoever keeps trying would never get in again.
    now += limits.emailAtAddress.withinMs;
    expect(attempts.begin(about('a@b.se'))).toBe(0);
  });
});
