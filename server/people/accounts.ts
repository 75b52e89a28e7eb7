/** The accounts of an installation: the library, read when somebody first needs it, and what stands around it. */
import type { Database } from '../database/in-municipality.ts';
import type { Log } from '../log.ts';
import type { Letter, Mailer } from '../mail/mailer.ts';
import { resetLetter } from '../mail/letters.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import type { Auth } from './auth.ts';
import type { SingleSignOn } from './single-sign-on.ts';

export interface AccountsParts {
  readonly db: Database;
  /** Of openAccountsSecret. */
  readonly secret: string;
  /** As people reach the server, without a slash at the end; known once it listens. */
  readonly publicUrl: () => string;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly singleSignOn: SingleSignOn | null;
  /** Whether the example's ready accounts may be used. */
  readonly example: boolean;
  /** In milliseconds; tests have their own. */
  readonly clock?: () => number;
}

export interface Accounts extends Required<Omit<AccountsParts, 'mailer'>> {
  /** The library. Reading it takes some tenths of a second, once. */
  auth(): Promise<Auth>;
  readonly attempts: Attempts;
  /** Where letters go. */
  readonly letters: Mailer['kind'];
  /** Sends now. @returns whether it went, for whoever may know that it did not; the log has the reason */
  deliver(letter: Letter): Promise<boolean>;
  /** Sends in the background: how long it takes tells nobody whether there is a mailbox. */
  send(letter: Letter): void;
  /** Work that goes on after the reply; what goes wrong in it stands in the log. */
  inBackground(work: Promise<unknown>): void;
  /** Waits for letters on their way. */
  close(): Promise<void>;
}

export function openAccounts(parts: AccountsParts): Accounts {
  const { db, secret, publicUrl, mailer, log, singleSignOn, clock = Date.now } = parts;
  let auth: Promise<Auth> | null = null;
  const underWay = new Set<Promise<unknown>>();
  const inBackground = (work: Promise<unknown>): void => {
    const done = work
      .catch((error: unknown) => log.error('accounts', error))
      .finally(() => {
        underWay.delete(done);
      });
    underWay.add(done);
  };
  const send = (letter: Letter) => inBackground(mailer.send(letter));
  return {
    ...parts,
    clock,
    attempts: createAttempts(clock),
    letters: mailer.kind,
    deliver: (letter) =>
      mailer.send(letter).then(
        () => true,
        (error: unknown) => {
          log.error('accounts', error);
          return false;
        },
      ),
    send,
    inBackground,
    auth: () =>
      (auth ??= import('./auth.ts').then(({ createAuth }) =>
        createAuth({
          db,
          secret,
          publicUrl: publicUrl(),
          log,
          singleSignOn,
          sendResetLink: (person, token) => mailer.send(resetLetter(person, `${publicUrl()}/account/reset#${token}`)),
        }),
      )),
    close: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
