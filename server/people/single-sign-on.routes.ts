/** Signing in at the municipality's own service, by OpenID Connect (code flow with PKCE, state and nonce). Claims become roles each time. */
import { z } from 'zod';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { ProblemError } from '../problem.ts';
import { findPersonByEmail, markSecondFactor, markSingleSignOn } from './account.repository.ts';
import type { Accounts } from './accounts.ts';
import { askLibrary } from './ask-library.ts';
import { replaceClaimGrants } from './claim-grants.ts';
import { endFormerSession } from './end-former-session.ts';
import { type SingleSignOn, withClaims } from './single-sign-on.ts';
import { type ClaimRules, type Claims, passedSecondFactor, rolesFromClaims } from './single-sign-on.rules.ts';
import { withCookies } from './with-cookies.ts';

/** None where no provider is set. */
export const singleSignOnRoutes = (accounts: Accounts): Route[] =>
  accounts.singleSignOn === null ? [] : routesOf(accounts, accounts.singleSignOn);

function routesOf(accounts: Accounts, { providerId, rules }: SingleSignOn): Route[] {
  const { db, log } = accounts;
  const failed = () => toPage(`${accounts.publicUrl()}/sign-in#single-sign-on`);
  return [
    declareRoute({
      method: 'post',
      path: '/api/single-sign-on',
      rule: 'everyone',
      summary: 'Where to go to sign in at the municipality’s own service',
      reply: { name: 'SingleSignOn', schema: z.object({ url: z.url() }), description: 'An address of that service' },
      problems: [503],
      handle: async (context) => {
        const auth = await accounts.auth();
        const answer = await askLibrary<{ url: string }>(
          auth.api.signInSocial({
            body: { provider: providerId, callbackURL: `${accounts.publicUrl()}/`, disableRedirect: true },
            headers: context.req.raw.headers,
            asResponse: true,
          }),
        );
        if (!answer.ok) throw new ProblemError('unavailable', 'The sign-in service cannot be reached at the moment.');
        return privateReply({ url: answer.value.url }, answer.cookies);
      },
    }),
    declareRoute({
      method: 'get',
      path: `/api/accounts/callback/${providerId}`,
      rule: 'everyone',
      summary: 'Where that service sends people back to',
      reply: { name: 'Nothing', schema: z.null(), description: 'A redirection to a page' },
      handle: async (context) => {
        const auth = await accounts.auth();
        // The library takes the address as people see it: behind a proxy ours is another.
        const { search } = new URL(context.req.url);
        const request = new Request(`${accounts.publicUrl()}/api/accounts/callback/${providerId}${search}`, {
          headers: context.req.raw.headers,
        });
        const { result, claims } = await withClaims(
          (given) => mayEnter(rules, given),
          () => auth.handler(request),
        ).catch((error: unknown) => {
          log.error('singleSignOn', error);
          return { result: null, claims: null };
        });
        if (result === null || claims === null) return failed();
        const cookies = result.headers.getSetCookie();
        const session = await auth.api.getSession({ headers: withCookies(context.req.raw.headers, cookies) });
        if (session === null) return failed();
        await endFormerSession(accounts, context.req.raw.headers);
        const who = { person: session.user.id, name: session.user.name };
        await replaceClaimGrants(db, who, await tenantsOf(claims), new Date(accounts.clock()));
        await markSingleSignOn(db, session.session.token);
        if (passedSecondFactor(rules, claims)) await markSecondFactor(db, { token: session.session.token }, true);
        // The page there knows where the person came from; an address with that would be in every log.
        return toPage(`${accounts.publicUrl()}/sign-in#signed-in`, cookies);
      },
    }),
  ];

  /** Whoever has a role by the claims, or an account here already. */
  async function mayEnter(own: ClaimRules, claims: Claims): Promise<boolean> {
    return rolesFromClaims(own, claims).size > 0 || (await findPersonByEmail(db, String(claims['email']))) !== undefined;
  }
  /** The rules name municipalities as addresses do; one that is not there gives nothing. */
  async function tenantsOf(claims: Claims) {
    const bySlug = rolesFromClaims(rules, claims);
    if (bySlug.size === 0) return new Map();
    const found = await db
      .selectFrom('accounts.municipality')
      .select(['municipality', 'slug'])
      .where('slug', 'in', [...bySlug.keys()])
      .execute();
    return new Map(found.map(({ municipality, slug }) => [municipality, bySlug.get(slug)!]));
  }
}

function toPage(address: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: address, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}
