/** A new password by a link in a letter. The reply tells nobody whether there is an account, and neither does how long it takes. */
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { clientAddress } from '../http/client-address.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { passwordChangedLetter } from '../mail/letters.ts';
import { ProblemError } from '../problem.ts';
import { findPerson, markEmailVerified, plainEmail } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { askLibrary } from './ask-library.ts';
import { countsOfAsking, countsOfLink } from './attempts.rules.ts';
import { checkPassword } from './check-password.ts';
import { cookiePrefixOf } from './cookie-prefix.ts';
import { staysAsItIs } from './example-accounts.ts';
import { browserCookie, knownBrowser, rememberBrowser } from './known-browser.ts';
import { beforeStrangers } from './password-hash.ts';
import { recordOwnAct } from './record-own-act.ts';
import { done, email, linkToken, password } from './schemas.ts';
import { tooManyTries } from './too-many-tries.ts';

export function passwordResetRoutes(accounts: Accounts): Route[] {
  const { db, attempts } = accounts;
  return [
    declareRoute({
      method: 'post',
      path: '/api/password-reset',
      rule: 'everyone',
      summary: 'Ask for a link to a new password',
      body: z.strictObject({ email }),
      reply: done,
      problems: [429],
      handle: async (context, _, { body }) => {
        const address = plainEmail(body.email);
        const known = knownBrowser(getCookie(context, browserCookie(cookiePrefixOf(accounts.publicUrl()))), address, accounts.secret);
        const wait = attempts.begin(countsOfAsking(clientAddress(context), known));
        if (wait > 0) return tooManyTries(context, wait);
        // A mailbox that gets too many gets no more, and the reply is the same: whoever asks is told nothing of it.
        if (attempts.begin([{ limit: 'letters', about: address }]) === 0)
          accounts.inBackground(accounts.auth().then((auth) => auth.api.requestPasswordReset({ body: { email: address } })));
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/password-reset/confirm',
      rule: 'everyone',
      summary: 'Set a new password with the token of the link; all sessions end',
      body: z.strictObject({ token: linkToken, password }),
      reply: done,
      problems: [410, 429],
      handle: async (context, _, { body }) => {
        const auth = await accounts.auth();
        const { internalAdapter } = await auth.$context;
        const waiting = await internalAdapter.findVerificationValue(`reset-password:${body.token}`);
        const person = waiting && (await findPerson(db, waiting.value));
        const counts = countsOfLink(clientAddress(context), person ? person.id : null);
        const wait = attempts.begin(counts);
        if (wait > 0) return tooManyTries(context, wait);
        if (!person) throw notOpen();
        staysAsItIs(person);
        checkPassword(body.password, person, '/password');
        const given = { token: body.token, newPassword: body.password };
        const answer = await beforeStrangers(true, () => askLibrary(auth.api.resetPassword({ body: given, asResponse: true })));
        if (!answer.ok) throw notOpen();
        attempts.forgive(counts);
        await markEmailVerified(db, person.id);
        await recordOwnAct(db, { person: person.id, name: person.name }, 'password.changed');
        accounts.send(passwordChangedLetter(person, `${accounts.publicUrl()}/account/reset`));
        const prefix = cookiePrefixOf(accounts.publicUrl());
        // Whoever reads the mailbox is the person: this browser is known from now on, whatever strangers do with the address.
        return privateReply({ done: true }, [
          rememberBrowser(getCookie(context, browserCookie(prefix)), person.email, accounts.secret, prefix),
        ]);
      },
    }),
  ];
}

const notOpen = () => new ProblemError('linkClosed', 'The link has been used, has run out, or never was one. Ask for a new one.');
