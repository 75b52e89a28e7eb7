/** A value that is fetched, with the states that a page shows for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../shared/reply-problem.ts';

export type Loaded<Value> =
  | { readonly state: 'waiting' }
  /** `failed`: it could not be fetched again. */
  | { readonly state: 'there'; readonly value: Value; readonly failed?: Failure }
  | ({ readonly state: 'failed' } & Failure);

/** A value that is shown stays, with whatever is written into it: only the failure comes beside. */
const afterFailure = <Value>(before: Loaded<Value>, failure: Failure): Loaded<Value> =>
  before.state === 'there' ? { ...before, failed: failure } : { state: 'failed', ...failure };

/**
 * @param key what the value is of: another key, another value
 * @returns the value in its state, and a function that fetches it again. What is shown stays until the new value is there, and also
 * where none comes, so that whoever changed something keeps their place on the page.
 */
export function useLoaded<Value>(fetchIt: () => Promise<Value>, key: string): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const shown = useRef(key);
  useEffect(() => {
    let current = true;
    setLoaded((before) => (before.state === 'there' && shown.current === key ? before : { state: 'waiting' }));
    shown.current = key;
    fetchIt().then(
      (value) => current && setLoaded({ state: 'there', value }),
      (error: unknown) => current && setLoaded((before) => afterFailure(before, failureOf(error))),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return [loaded, () => setAttempt((before) => before + 1)];
}
