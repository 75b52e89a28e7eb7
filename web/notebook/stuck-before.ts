/**
 * Where a browser runs the frame in the page's own process, an endless cell hangs the page too, and nothing on the page can stop it; the
 * reader closes the tab. What is left to do is not to start the same again: a mark is kept while cells start, and taken away when
 * they have lived for a while or the page is left in good order. Where it is still there, the cells wait for the reader's word.
 */
const place = (address: string): string => `motvikt.starting.${address}`;
/** Younger ones may be another tab's that is just starting; older ones say nothing of today. */
const youngest = 5000;
const oldest = 24 * 60 * 60 * 1000;

type Marks = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @param now milliseconds since 1970 */
export function wasStuck(address: string, marks: Marks = localStorage, now = Date.now()): boolean {
  try {
    const age = now - Number(marks.getItem(place(address)) ?? NaN);
    return age > youngest && age < oldest;
  } catch {
    // A browser that keeps nothing remembers nothing.
    return false;
  }
}

/** Keeps the mark. @returns the function that takes it away */
export function markStart(address: string, marks: Marks = localStorage, now = Date.now()): () => void {
  const unmark = () => {
    try {
      marks.removeItem(place(address));
    } catch {
      // As above.
    }
  };
  try {
    marks.setItem(place(address), String(now));
  } catch {
    // As above.
  }
  return unmark;
}
