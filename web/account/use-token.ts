/** The token of a link, which stands after the # and so was sent to no server. It leaves the address bar, and the history, at once. */
import { useEffect, useState } from 'preact/hooks';

const tokenAfterHash = (): string | null => (/^#[\w-]{16,64}$/.test(location.hash) ? location.hash.slice(1) : null);

function takeToken(): string | null {
  const token = tokenAfterHash();
  if (token !== null) history.replaceState(null, '', location.pathname + location.search);
  return token;
}

/** null where the address has none. A link that is opened where its page is open already begins the page anew. */
export function useToken(): string | null {
  const [token] = useState(takeToken);
  useEffect(() => {
    const onHash = () => tokenAfterHash() !== null && location.reload();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return token;
}
