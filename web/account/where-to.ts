/**
 * Where to go after signing in: a page of ours, whatever the address says. It stands after the ? as `to`, or after the # where it carries
 * the token of a link, which no server shall see.
 */
export function whereTo({ search, hash, origin }: Pick<Location, 'search' | 'hash' | 'origin'>): string {
  const wanted = new URLSearchParams(search).get('to') ?? new URLSearchParams(hash.slice(1)).get('to') ?? '/';
  // A browser reads //elsewhere and /\elsewhere as other servers; URL does as the browser will.
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : new URL('/', origin);
  // A path that begins with // once its dots are taken out, as of /.//elsewhere, would be another server again.
  const isOurs = url.origin === origin && wanted.startsWith('/') && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
