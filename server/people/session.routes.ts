/** Signing in and out. A known and an unknown address get the same reply after the same work. */
import { getCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { z } from 'zod';
import { findWho } from '../access/find-who.ts';
import { clientAddress } from '../http/client-address.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { ProblemError, problemReply } from '../problem.ts';
import { findPerson, plainEmail } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { askLibrary } from './ask-library.ts';
import { countsOfCode, countsOfSignIn } from './attempts.rules.ts';
import { cookiePrefixOf } from './cookie-prefix.ts';
import { endFormerSession } from './end-former-session.ts';
import { exampleSignIns, exampleSignInsSchema } from './example-sign-ins.ts';
import { browserCookie, knownBrowser, rememberBrowser } from './known-browser.ts';
import { beforeStrangers } from './password-hash.ts';
import { done, email, password } from './schemas.ts';
import { passSecondFactor } from './second-factor.ts';
import { tooManyTries } from './too-many-tries.ts';

const next = z.object({ next: z.enum(['done', 'secondFactor']).describe('Whether the person is in, or a code is asked for') });
const reply = { name: 'SignedIn', schema: next, description: 'How it goes on' };
const secondFactor = z.union([
  z.strictObject({ code: z.string().regex(/^\d{6}$/, 'must be six digits') }),
  z.strictObject({ recoveryCode: z.string().trim().min(4).max(40) }),
]);
const options = z.object({
  singleSignOn: z.string().nullable().describe('What the button says; null where there is none'),
  examples: exampleSignInsSchema.nullable().describe('The ready accounts of the example; null where there are none'),
});

export function sessionRoutes(accounts: Accounts): Route[] {
  const { db, attempts } = accounts;
  const prefix = () => cookiePrefixOf(accounts.publicUrl());
  /** The cookies of somebody who is in: the session's, and that this browser is known from now on. */
  const welcome = (context: Context, address: string, cookies: readonly string[]): Response =>
    privateReply({ next: 'done' } satisfies z.infer<typeof next>, [
      ...cookies,
      rememberBrowser(getCookie(context, browserCookie(prefix())), address, accounts.secret, prefix()),
    ]);
  return [
    declareRoute({
      method: 'get',
      path: '/api/sign-in',
      rule: 'everyone',
      summary: 'How one may sign in',
      reply: { name: 'SignInOptions', schema: options, description: 'The ways there are' },
      handle: async () => {
        // Whoever looks at the page is about to use it.
        accounts.inBackground(accounts.auth());
        return privateReply({
          singleSignOn: accounts.singleSignOn?.rules.name ?? null,
          examples: accounts.example ? await exampleSignIns(accounts) : null,
        } satisfies z.infer<typeof options>);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/sign-in',
      rule: 'everyone',
      summary: 'Sign in with e-mail address and password',
      body: z.strictObject({ email, password }),
      reply,
      problems: [401, 429],
      handle: async (context, _, { body }) => {
        const address = plainEmail(body.email);
        const known = knownBrowser(getCookie(context, browserCookie(prefix())), address, accounts.secret);
        const counts = countsOfSignIn(address, clientAddress(context), known);
        const wait = attempts.begin(counts);
        if (wait > 0) return tooManyTries(context, wait);
        const answer = await beforeStrangers(known !== null, async () => {
          const { api } = await accounts.auth();
          const { headers } = context.req.raw;
          const given = { email: address, password: body.password };
          return askLibrary<{ twoFactorRedirect?: boolean }>(api.signInEmail({ body: given, headers, asResponse: true }));
        }).catch((error: unknown) => {
          // Nobody has looked at the password: the line is full.
          attempts.forgive(counts);
          throw error;
        });
        if (!answer.ok) throw new ProblemError('wrongCredentials', 'The e-mail address or the password is not right.');
        attempts.forgive(counts);
        await endFormerSession(accounts, context.req.raw.headers);
        return answer.value.twoFactorRedirect
          ? privateReply({ next: 'secondFactor' } satisfies z.infer<typeof next>, answer.cookies)
          : welcome(context, address, answer.cookies);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/sign-in/second-factor',
      rule: 'everyone',
      summary: 'The code of the second factor, while signing in or in a session that has not passed one',
      body: secondFactor,
      reply,
      problems: [401, 409, 429],
      handle: async (context, _, { body }) => {
        const { headers } = context.req.raw;
        const who = await findWho(db, accounts, headers);
        // A first code switches the factor on: that is for the page that ends the other sessions and sends a letter.
        if (who && !(await findPerson(db, who.person))?.two_factor_enabled)
          throw new ProblemError('conflict', 'This account has no second factor. It is set up on the page of the account.');
        const counts = countsOfCode(who?.person ?? null);
        const wait = attempts.begin(counts);
        if (wait > 0) return tooManyTries(context, wait);
        const answer = await passSecondFactor(accounts, headers, body, who?.session ?? null);
        if (!answer.ok) return refused(context, answer.status, answer.code, answer.cookies);
        attempts.forgive(counts);
        return welcome(context, answer.value.person.email, answer.cookies);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/sign-out',
      rule: 'everyone',
      summary: 'End this session, where there is one',
      reply: done,
      handle: async (context) => {
        const auth = await accounts.auth();
        const answer = await askLibrary(auth.api.signOut({ headers: context.req.raw.headers, asResponse: true }));
        return privateReply({ done: true }, answer.cookies);
      },
    }),
  ];
}

function refused(context: Context, status: number, code: string, cookies: readonly string[]): Response {
  const wrong = code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE';
  const problem =
    status === 429
      ? new ProblemError('tooManyTries', 'Too many wrong codes in a row. Please wait 15 min, then sign in again.')
      : code === 'USED_CODE'
        ? new ProblemError('wrongCode', 'This code has been used. Wait for the next one.')
        : wrong
          ? new ProblemError('wrongCode', 'The code is not right.')
          : new ProblemError('signIn', 'The sign-in has run out. Begin again with e-mail address and password.');
  const reply = problemReply(context, problem);
  for (const cookie of cookies) reply.headers.append('set-cookie', cookie);
  return reply;
}
