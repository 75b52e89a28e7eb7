/** The token of a link, which stands after the # and so was sent to no server. It leaves the address bar, and the history, at once. */
import { useEffect, useState } from 'preact/hooks';
import { tokenIn } from './where-to.ts';

function takeToken(): string | null {
  const token = tokenIn(location.hash);
  if (token !== null) history.replaceState(null, '', location.pathname + location.search);
  return token;
}

/** null where the address has none. A link that is opened where its page is open already begins the page anew. */
export function useToken(): string | null {
  const [token] = useState(takeToken);
  useEffect(() => {
    const onHash = () => tokenIn(location.hash) !== null && location.reload();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return token;
}
