/** Ways out of the page, and what is taken away on them. */
import { wipeDrafts } from './draft-store.ts';

/** A page that everybody might be reading. It is told nothing: our pages send no referrer. */
const elsewhere = 'https://www.wikipedia.org/';

export function leaveFast(): void {
  window.onbeforeunload = null;
  wipeDrafts();
  document.body.replaceChildren();
  location.replace(elsewhere);
}

/** A browser that asks before the page is closed. */
export function askBeforeClosing(ask: boolean): void {
  window.onbeforeunload = ask ? (event) => event.preventDefault() : null;
}

/** A page that comes back out of the browser's memory shows what somebody else answered. */
export function forgetOnReturn(): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    window.onbeforeunload = null;
    wipeDrafts();
    location.reload();
  });
}
