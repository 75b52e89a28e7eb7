/** One provider of single sign-on, and what it says of the person who is just signing in. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClaimRules, Claims } from './single-sign-on.rules.ts';

export interface SingleSignOn {
  /** As it stands in the address that the provider sends people back to. */
  readonly providerId: 'single-sign-on';
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly rules: ClaimRules;
}

interface SignOn {
  claims: Claims | null;
  readonly mayEnter: (claims: Claims) => Promise<boolean>;
}
const underWay = new AsyncLocalStorage<SignOn>();

/**
 * Runs the library's part of a sign-in and gives its result with the verified claims, which the library itself only passes on to a mapping.
 *
 * @param mayEnter whether this person may come in at all; asked before an account is made
 */
export async function withClaims<T>(mayEnter: SignOn['mayEnter'], work: () => Promise<T>): Promise<{ result: T; claims: Claims | null }> {
  const signOn: SignOn = { claims: null, mayEnter };
  const result = await underWay.run(signOn, work);
  return { result, claims: signOn.claims };
}

/** What the library asks for when it has verified the token: the fields of the person; null for whoever may not come in. */
export async function takeProfile(claims: Claims): Promise<{ name: string; email: string; image: undefined } | null> {
  const signOn = underWay.getStore();
  const { email, name } = claims;
  if (!signOn || typeof email !== 'string' || !(await signOn.mayEnter(claims))) return null;
  signOn.claims = claims;
  return {
    email: email.toLowerCase(),
    name: typeof name === 'string' && name.trim() !== '' ? name.slice(0, 120) : email,
    image: undefined,
  };
}
