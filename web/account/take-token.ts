/** The token of a link, which stands after the # and so was sent to no server. It leaves the address bar, and the history, at once. */
export function takeToken(): string | null {
  const token = location.hash.slice(1);
  if (!/^[\w-]{16,64}$/.test(token)) return null;
  history.replaceState(null, '', location.pathname + location.search);
  return token;
}
