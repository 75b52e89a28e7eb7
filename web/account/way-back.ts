/**
 * Where to go after signing in at another service: kept in this tab meanwhile, since that service sends everybody back to one address.
 * Storage may be switched off; the way back is the start page then.
 */
const name = 'motvikt.wayBack';

/** @param to as `whereTo` gives it */
export function keepWayBack(to: string): void {
  try {
    sessionStorage.setItem(name, to);
  } catch {
    // See above.
  }
}

/** Once: it is forgotten then. */
export function takeWayBack(): string {
  try {
    const to = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return to ?? '/';
  } catch {
    return '/';
  }
}
