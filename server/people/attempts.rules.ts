/**
 * How many times one may fail before having to wait. Nobody can lock another out, not even from the same network: a browser in which a
 * person has signed in before has a count of its own, which no stranger can use up, and so have the codes of a second factor and every link
 * by mail. What strangers can use up is the way in of a browser in which the person has not signed in yet: for ten or fifteen minutes from
 * one network address, for an hour where many guess at one e-mail address from several, and again for as long as they go on. The way round
 * it is a link to a new password: it has counts of its own, and the browser that used it is known from then on. Pure.
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
  /** Those asked for from one network address, by browsers that are not known. */
  lettersAtAddress: { most: 60, withinMs: 10 * minute },
  /** Links that are none, from one network address. */
  links: { most: 60, withinMs: 10 * minute },
  /** What is tried with one link that can be used: as often as somebody who has it can need. */
  heldLink: { most: 60, withinMs: 10 * minute },
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

/**
 * What a code of the second factor counts towards. On the way to a session the library counts, five for each sign-in and ten in a row for
 * each person, and takes no code from whoever has not given the password.
 *
 * @param person whose session it is; null on the way to one
 */
export const countsOfCode = (person: string | null): readonly Count[] => (person === null ? [] : [{ limit: 'code', about: person }]);

/** What asking for a letter counts towards, beside its mailbox. */
export const countsOfAsking = (address: string, knownBrowser: string | null): readonly Count[] =>
  knownBrowser === null ? [{ limit: 'lettersAtAddress', about: address }] : [];

/** What opening or using a link counts towards. @param held what it was sent for; null for a link that is none */
export const countsOfLink = (address: string, held: string | null): readonly Count[] =>
  held === null ? [{ limit: 'links', about: address }] : [{ limit: 'heldLink', about: held }];

/** How long to wait until another try; 0: none. @param times of earlier tries, the oldest first */
export function waitMs(times: readonly number[], { most, withinMs }: Limit, now: number): number {
  const inWindow = times.filter((time) => time > now - withinMs);
  return inWindow.length < most ? 0 : inWindow[inWindow.length - most]! + withinMs - now;
}
