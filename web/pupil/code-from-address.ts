/** The code of a QR stands after the # of the address. It is taken out of there before anything else happens on the page. */
export function takeCodeFromAddress(): string {
  const after = location.hash.slice(1);
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  try {
    return decodeURIComponent(after);
  } catch {
    return after;
  }
}

export const codeInAddress = takeCodeFromAddress();
