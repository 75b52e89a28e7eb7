/**
 * A cookie that says: in this browser this person has signed in before. It opens nothing; tries from here have a count of their own, so
 * that a stranger who fails on purpose cannot keep the person out.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Several people may share a browser. */
const mostPeople = 4;
const days = 180;

export const browserCookie = (prefix: string): string => `${prefix}.browser`;

/** The browser's id where `email` has signed in in it before; else null. @param value of the cookie: id and one proof for each person */
export function knownBrowser(value: string | undefined, email: string, secret: string): string | null {
  const [id = '', ...proofs] = (value ?? '').split('.');
  const expected = Buffer.from(proofOf(id, email, secret));
  return proofs.some((proof) => proof.length === expected.length && timingSafeEqual(Buffer.from(proof), expected)) ? id : null;
}

/** The cookie with this person added, as it is set. */
export function rememberBrowser(value: string | undefined, email: string, secret: string, prefix: string): string {
  const [given = '', ...known] = (value ?? '').split('.');
  const id = /^[\w-]{22}$/.test(given) ? given : randomBytes(16).toString('base64url');
  const proof = proofOf(id, email, secret);
  const proofs = id === given ? known.filter((one) => one !== proof && /^[\w-]{43}$/.test(one)) : [];
  const next = [id, proof, ...proofs.slice(0, mostPeople - 1)].join('.');
  const secure = prefix.startsWith('__Host-') ? '; Secure' : '';
  return `${browserCookie(prefix)}=${next}; Path=/; Max-Age=${days * 24 * 3600}; HttpOnly; SameSite=Lax${secure}`;
}

const proofOf = (id: string, email: string, secret: string): string =>
  createHmac('sha256', secret).update(`browser ${id} ${email}`).digest('base64url');
