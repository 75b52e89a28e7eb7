/** The browser asks before a page is left whose work is stored nowhere. */
import { useEffect, useRef } from 'preact/hooks';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** @returns what lets the page go without a question, for acts that mean to leave it */
export function useAskBeforeLeaving(unsaved: boolean): () => void {
  const free = useRef(false);
  useEffect(() => {
    if (!unsaved || free.current) return;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return () => {
    free.current = true;
    removeEventListener('beforeunload', ask);
  };
}
