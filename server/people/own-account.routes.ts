/** A person's own account: sessions, password, second factor. What changes how one signs in asks for the password again and sends a letter. */
import type { Context } from 'hono';
import { z } from 'zod';
import { renderSVG } from 'uqr';
import type { Who } from '../access/roles.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { passwordChangedLetter, secondFactorChangedLetter } from '../mail/letters.ts';
import { ProblemError } from '../problem.ts';
import { endSessions, findPerson, findSessions, markSecondFactor, type PersonRow } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { type Answer, askLibrary } from './ask-library.ts';
import { checkPassword } from './check-password.ts';
import { staysAsItIs } from './example-accounts.ts';
import type { Auth } from './auth.ts';
import { beforeStrangers } from './password-hash.ts';
import { recordOwnAct } from './record-own-act.ts';
import { done, password } from './schemas.ts';
import { passSecondFactor } from './second-factor.ts';
import { tooManyTries } from './too-many-tries.ts';

const sessions = z.array(
  z.object({ id: z.string(), since: z.string(), until: z.string(), secondFactor: z.boolean(), current: z.boolean() }),
);
const recoveryCodes = z.array(z.string()).describe('Each opens the account once, in place of a code. Shown now and never again');
const newFactor = z.object({
  secret: z.string().describe('For an app that cannot read the picture'),
  uri: z.string(),
  qr: z.string().describe('The address as a QR code, in SVG'),
  recoveryCodes,
});

export function ownAccountRoutes(accounts: Accounts): Route[] {
  const { db, attempts } = accounts;
  const here = () => `${accounts.publicUrl()}/account`;

  /** A change that asks for the password: the tries are counted, since a session may be somebody else's who found the screen open. */
  async function withPassword<Value>(
    context: Context,
    who: Who,
    work: (auth: Auth, asked: { headers: Headers; asResponse: true }) => Promise<Response>,
    then: (value: Value, cookies: readonly string[], person: PersonRow) => Promise<Response>,
  ): Promise<Response> {
    const person = (await findPerson(db, who.person))!;
    staysAsItIs(person);
    const counts = [{ limit: 'ownPassword', about: who.person } as const];
    const wait = attempts.begin(counts);
    if (wait > 0) return tooManyTries(context, wait);
    const auth = await accounts.auth();
    const answer = await beforeStrangers(true, () => askLibrary<Value>(work(auth, { headers: context.req.raw.headers, asResponse: true })));
    if (answer.ok || answer.code !== 'INVALID_PASSWORD') attempts.forgive(counts);
    if (!answer.ok) throw refusalOf(answer);
    return then(answer.value, answer.cookies, person);
  }

  return [
    declareRoute({
      method: 'get',
      path: '/api/me/sessions',
      rule: 'signedIn',
      summary: 'Where the person is signed in',
      reply: { name: 'Sessions', schema: sessions, description: 'The newest first. Which machine or network it is, is not known' },
      handle: async (_, __, { who }) => {
        const own = await findSessions(db, who.person, new Date(accounts.clock()));
        return privateReply(
          own.map(({ id, since, until, secondFactor }) => ({
            id,
            since: since.toISOString(),
            until: until.toISOString(),
            secondFactor,
            current: id === who.session,
          })) satisfies z.infer<typeof sessions>,
        );
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/me/sessions/:session',
      rule: 'signedIn',
      summary: 'End one of the own sessions',
      params: z.object({ session: z.string().min(1).max(80) }),
      reply: done,
      problems: [404],
      handle: async (_, { session }, { who }) => {
        if ((await endSessions(db, who.person, { only: session })) === 0) throw new ProblemError('notFound', 'There is no such session.');
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'delete',
      path: '/api/me/sessions',
      rule: 'signedIn',
      summary: 'End all own sessions but this one',
      reply: done,
      handle: async (_, __, { who }) => {
        await endSessions(db, who.person, { allBut: who.session });
        return privateReply({ done: true });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/me/password',
      rule: 'signedIn',
      summary: 'Change the password; all other sessions end',
      body: z.strictObject({ current: password, next: password }),
      reply: done,
      problems: [429],
      handle: async (context, _, { who, body }) => {
        const person = (await findPerson(db, who.person))!;
        checkPassword(body.next, person, '/next');
        return withPassword(
          context,
          who,
          (auth, asked) => auth.api.changePassword({ body: { currentPassword: body.current, newPassword: body.next }, ...asked }),
          async () => {
            await endSessions(db, who.person, { allBut: who.session });
            await recordOwnAct(db, who, 'password.changed');
            accounts.send(passwordChangedLetter(person, `${here()}/reset`));
            return privateReply({ done: true });
          },
        );
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/me/second-factor',
      rule: 'signedIn',
      summary: 'Begin with a second factor: it counts when the first code has been confirmed',
      body: z.strictObject({ password }),
      reply: { name: 'NewSecondFactor', schema: newFactor, description: 'What the app needs, and the recovery codes' },
      problems: [409, 429],
      handle: (context, _, { who, body }) =>
        withPassword<{ totpURI: string; backupCodes: string[] }>(
          context,
          who,
          (auth, asked) => auth.api.enableTwoFactor({ body: { password: body.password, method: 'totp' }, ...asked }),
          async ({ totpURI, backupCodes }) =>
            privateReply({
              uri: totpURI,
              secret: new URL(totpURI).searchParams.get('secret')!,
              qr: renderSVG(totpURI, { ecc: 'M', border: 4 }),
              recoveryCodes: backupCodes,
            } satisfies z.infer<typeof newFactor>),
        ),
    }),
    declareRoute({
      method: 'post',
      path: '/api/me/second-factor/confirm',
      rule: 'signedIn',
      summary: 'Confirm the second factor with a code of the app; all other sessions end',
      body: z.strictObject({ code: z.string().regex(/^\d{6}$/, 'must be six digits') }),
      reply: done,
      problems: [409, 429],
      handle: async (context, _, { who, body }) => {
        const person = (await findPerson(db, who.person))!;
        staysAsItIs(person);
        // A session that has not passed it would pass here, without what is asked of one that signs in.
        if (person.two_factor_enabled) throw alreadyOn();
        const counts = [{ limit: 'code', about: who.person } as const];
        const wait = attempts.begin(counts);
        if (wait > 0) return tooManyTries(context, wait);
        const answer = await passSecondFactor(accounts, context.req.raw.headers, body, who.session);
        if (!answer.ok) throw refusalOf(answer);
        attempts.forgive(counts);
        await endSessions(db, who.person, { allBut: answer.value.session });
        await recordOwnAct(db, who, 'secondFactor.on');
        accounts.send(secondFactorChangedLetter(person, true, here()));
        return privateReply({ done: true }, answer.cookies);
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/me/second-factor/off',
      rule: 'signedIn',
      summary: 'Do without a second factor; roles that need one are out of reach from then on',
      body: z.strictObject({ password }),
      reply: done,
      problems: [409, 429],
      handle: async (context, _, { who, body }) => {
        needsPassed(who);
        return withPassword(
          context,
          who,
          (auth, asked) => auth.api.disableTwoFactor({ body: { password: body.password }, ...asked }),
          async (_value, cookies, person) => {
            await markSecondFactor(db, { person: who.person }, false);
            await recordOwnAct(db, who, 'secondFactor.off');
            accounts.send(secondFactorChangedLetter(person, false, here()));
            return privateReply({ done: true }, cookies);
          },
        );
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/me/recovery-codes',
      rule: 'signedIn',
      summary: 'New recovery codes; the old ones do not work any more',
      body: z.strictObject({ password }),
      reply: { name: 'RecoveryCodes', schema: z.object({ recoveryCodes }), description: 'The new codes' },
      problems: [409, 429],
      handle: async (context, _, { who, body }) => {
        needsPassed(who);
        return withPassword<{ backupCodes: string[] }>(
          context,
          who,
          (auth, asked) => auth.api.generateBackupCodes({ body: { password: body.password }, ...asked }),
          async ({ backupCodes }) => {
            await recordOwnAct(db, who, 'recoveryCodes.made');
            return privateReply({ recoveryCodes: backupCodes });
          },
        );
      },
    }),
  ];
}

/** A session from before the second factor cannot take it away. */
function needsPassed({ secondFactor }: Who): void {
  if (!secondFactor) throw new ProblemError('secondFactor', 'This needs a session that has passed the second factor.');
}

const alreadyOn = () => new ProblemError('conflict', 'There is a second factor already. Switch it off first.');

function refusalOf({ code }: Answer<unknown> & { ok: false }): ProblemError {
  switch (code) {
    case 'INVALID_PASSWORD':
      return new ProblemError('wrongPassword', 'The password is not right.');
    case 'INVALID_CODE':
      return new ProblemError('wrongCode', 'The code is not right.');
    case 'USED_CODE':
      return new ProblemError('wrongCode', 'This code has been used. Wait for the next one.');
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return new ProblemError('conflict', 'This account has no password: it is signed in to from elsewhere.');
    case 'TOTP_ALREADY_ENABLED':
      return alreadyOn();
    default:
      return new ProblemError('conflict', 'This is not possible for the account as it is.');
  }
}
