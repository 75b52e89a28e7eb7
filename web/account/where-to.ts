/**
 * How somebody comes back after signing in. Where to stands after the # of the sign-in page, so that no server and none of its logs sees
 * what was chosen on a page.
 */

/** @returns the token of a link, which is all that stands after its #; null for any other hash */
export const tokenIn = (hash: string): string | null => (/^#[\w-]{16,64}$/.test(hash) ? hash.slice(1) : null);

/** Where to sign in so that one comes back to where one is. A link's token is no part of that: its page takes it out of the address. */
export function signInFrom({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const here = pathname + search + (tokenIn(hash) === null ? hash : '');
  return here === '/' ? '/sign-in' : `/sign-in#to=${encodeURIComponent(here)}`;
}

/** Where to go after signing in: a page of ours, whatever the address says. */
export function whereTo({ hash, origin }: Pick<Location, 'hash' | 'origin'>): string {
  const wanted = new URLSearchParams(hash.slice(1)).get('to') ?? '/';
  // A browser reads //elsewhere and /\elsewhere as other servers; URL does as the browser will.
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : new URL('/', origin);
  // A path that begins with // once its dots are taken out, as of /.//elsewhere, would be another server again.
  const isOurs = url.origin === origin && wanted.startsWith('/') && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
