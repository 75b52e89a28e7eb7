/** The invited side of an invitation: look at it, accept it. The token comes in the body, never in an address that logs keep. */
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { findWho } from '../access/find-who.ts';
import { notebookTemplates } from '../example/notebook-templates.ts';
import { clientAddress } from '../http/client-address.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { plainName, slug } from '../http/schemas.ts';
import { ProblemError } from '../problem.ts';
import { findPerson, findPersonByEmail, plainEmail } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { askLibrary } from './ask-library.ts';
import { countsOfLink } from './attempts.rules.ts';
import { checkPassword } from './check-password.ts';
import { cookiePrefixOf } from './cookie-prefix.ts';
import { endFormerSession } from './end-former-session.ts';
import { type Accepted, acceptInvitation, findOpenInvitation } from './invitation.service.ts';
import { browserCookie, rememberBrowser } from './known-browser.ts';
import { beforeStrangers, hashPassword } from './password-hash.ts';
import { grantSchema } from './grant-schema.ts';
import { done, email, linkToken, password } from './schemas.ts';
import { tooManyTries } from './too-many-tries.ts';

const view = z.object({
  municipality: z.object({ slug: z.string(), name: z.string() }).nullable().describe('null: whoever accepts founds it'),
  email: z.string().nullable().describe('null: whoever accepts gives one'),
  grants: z.array(grantSchema),
  as: z
    .enum(['new', 'signIn', 'self', 'other'])
    .describe('A new account; one that is there and must sign in first; the one that is signed in; or that one is somebody else'),
});

export function invitationRoutes(accounts: Accounts): Route[] {
  const { db, attempts } = accounts;
  const now = () => new Date(accounts.clock());
  const municipality = z.strictObject({ slug, name: plainName });
  return [
    declareRoute({
      method: 'post',
      path: '/api/invitations/look',
      rule: 'everyone',
      summary: 'What an invitation is for',
      body: z.strictObject({ token: linkToken }),
      reply: { name: 'Invitation', schema: view, description: 'An invitation that can still be used' },
      problems: [410, 429],
      handle: async (context, _, { body }) => {
        const found = await findOpenInvitation(db, body.token, now());
        const wait = attempts.begin(countsOfLink(clientAddress(context), found?.invitation ?? null));
        if (wait > 0) return tooManyTries(context, wait);
        if (!found) throw notOpen();
        const who = await findWho(db, accounts, context.req.raw.headers);
        const own = who && (await findPerson(db, who.person));
        const taken = found.email !== null && (await findPersonByEmail(db, found.email)) !== undefined;
        const tenant =
          found.municipality === null
            ? null
            : await db
                .selectFrom('accounts.municipality')
                .select(['slug', 'name'])
                .where('municipality', '=', found.municipality)
                .executeTakeFirstOrThrow();
        return privateReply({
          municipality: tenant,
          email: found.email,
          grants: [...found.grants],
          as: own ? (found.email === null || found.email === own.email ? 'self' : 'other') : taken ? 'signIn' : 'new',
        } satisfies z.infer<typeof view>);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/invitations/accept',
      rule: 'everyone',
      summary: 'Accept an invitation: with a new account, or with the one that is signed in',
      body: z.strictObject({
        token: linkToken,
        account: z.strictObject({ name: plainName, email, password }).optional().describe('Left out by somebody who is signed in'),
        municipality: municipality.optional().describe('Of an invitation that founds one'),
      }),
      reply: done,
      problems: [401, 409, 410, 429],
      handle: async (context, _, { body }) => {
        const { token, account } = body;
        const open = await findOpenInvitation(db, token, now());
        const wait = attempts.begin(countsOfLink(clientAddress(context), open?.invitation ?? null));
        if (wait > 0) return tooManyTries(context, wait);
        if (!open) throw notOpen();
        const takes = account ? await newAccount(account) : await ownAccount(context.req.raw.headers);
        const notebooks = open.municipality === null ? await notebookTemplates() : [];
        const accepted = await acceptInvitation(db, { token, now: now(), account: takes, municipality: body.municipality, notebooks });
        if (accepted.kind !== 'accepted') throw refusals[accepted.kind]();
        if (!account) return privateReply({ done: true });
        const auth = await accounts.auth();
        const given = { email: plainEmail(account.email), password: account.password };
        const signedIn = await beforeStrangers(true, () => askLibrary(auth.api.signInEmail({ body: given, asResponse: true })));
        await endFormerSession(accounts, context.req.raw.headers);
        const prefix = cookiePrefixOf(accounts.publicUrl());
        return privateReply({ done: true }, [
          ...signedIn.cookies,
          rememberBrowser(getCookie(context, browserCookie(prefix)), plainEmail(account.email), accounts.secret, prefix),
        ]);
      },
    }),
  ];

  async function newAccount(account: { name: string; email: string; password: string }) {
    checkPassword(account.password, account, '/account/password');
    return { name: account.name, email: account.email, password: await beforeStrangers(true, () => hashPassword(account.password)) };
  }
  async function ownAccount(headers: Headers) {
    const who = await findWho(db, accounts, headers);
    const person = who && (await findPerson(db, who.person));
    if (!person) throw new ProblemError('signIn', 'Sign in, or give a name, an e-mail address and a password.');
    return { person: person.id, name: person.name, email: person.email };
  }
}

const notOpen = () => new ProblemError('linkClosed', 'The invitation has been used, has run out, or never was one. Ask for a new one.');
const refusals: Readonly<Record<Exclude<Accepted['kind'], 'accepted'>, () => ProblemError>> = {
  notOpen,
  otherEmail: () => new ProblemError('conflict', 'The invitation was sent to another e-mail address.'),
  emailTaken: () =>
    new ProblemError('emailTaken', 'There is an account with this e-mail address. Sign in to it, then open the link again.'),
  municipalityTaken: () => new ProblemError('conflict', 'There is a municipality with this short name. Choose another.'),
  municipalityMissing: () => new ProblemError('invalidRequest', 'This invitation founds a municipality: say which.'),
};
