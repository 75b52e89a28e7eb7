/**
 * How many times one may fail before having to wait. Nobody can lock another out: a browser in which a person has signed in before
 * has a count of its own, which no stranger can use up, and a link by mail is always open to whoever reads that mailbox. Pure.
 */

export interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

const minute = 60_000;

export const limits = {
  /** From one network address, over all people: a whole town hall may be one. */
  address: { most: 100, withinMs: 10 * minute },
  /** One e-mail address from one network address. */
  emailAtAddress: { most: 10, withinMs: 15 * minute },
  /** One e-mail address from anywhere: many machines that guess together. */
  email: { most: 100, withinMs: 60 * minute },
  /** A browser in which this person has signed in before; the limits above do not hold for it. */
  knownBrowser: { most: 10, withinMs: 15 * minute },
  /** Codes of a second factor, in a session or on the way to one. */
  code: { most: 10, withinMs: 15 * minute },
  /** Passwords asked for again inside a session. */
  ownPassword: { most: 10, withinMs: 15 * minute },
  /** Links to a new password, sent to one mailbox. */
  letters: { most: 5, withinMs: 60 * minute },
  /** Links asked for, and links tried, from one network address. */
  links: { most: 60, withinMs: 10 * minute },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof limits;

/** What a try counts towards. */
export interface Count {
  readonly limit: LimitName;
  readonly about: string;
}

/** What a try to sign in counts towards. */
export const countsOfSignIn = (email: string, address: string, knownBrowser: string | null): readonly Count[] =>
  knownBrowser !== null
    ? [{ limit: 'knownBrowser', about: `${knownBrowser} ${email}` }]
    : [
        { limit: 'address', about: address },
        { limit: 'emailAtAddress', about: `${address} ${email}` },
        { limit: 'email', about: email },
      ];

/** How long to wait until another try; 0: none. @param times of earlier tries, the oldest first */
export function waitMs(times: readonly number[], { most, withinMs }: Limit, now: number): number {
  const inWindow = times.filter((time) => time > now - withinMs);
  return inWindow.length < most ? 0 : inWindow[inWindow.length - most]! + withinMs - now;
}
