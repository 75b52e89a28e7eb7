/** What was looked at before it is stored: it holds for as long as the form says the same. */
import { useRef, useState } from 'preact/hooks';

export interface Checking<Value> {
  readonly checked: Value | null;
  /**
   * Looks anew. What was looked at before is forgotten at once, and what comes back is, too, when the form was changed meanwhile.
   * @param accepted is told what came back where the form was not
   */
  readonly check: (look: () => Promise<Value>, accepted?: (value: Value) => void) => Promise<void>;
  readonly forget: () => void;
}

export function useChecked<Value>(): Checking<Value> {
  const [checked, setChecked] = useState<Value | null>(null);
  const edition = useRef(0);
  const forget = () => {
    edition.current += 1;
    setChecked(null);
  };
  const check = async (look: () => Promise<Value>, accepted?: (value: Value) => void) => {
    forget();
    const looked = edition.current;
    const value = await look();
    if (edition.current !== looked) return;
    setChecked(value);
    accepted?.(value);
  };
  return { checked, check, forget };
}
