/** What this browser remembers of a reader's choices. Storage may be switched off; a choice then lasts as long as the page. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`motvikt.${name}`);
    else localStorage.setItem(`motvikt.${name}`, value);
  } catch {
    // See above.
  }
}

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`motvikt.${name}`);
  } catch {
    return null;
  }
}
