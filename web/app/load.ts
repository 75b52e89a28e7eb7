/** A value that is fetched, with the states that a page shows for it. */
import { useEffect, useState } from 'preact/hooks';
import { ReplyProblem } from './api.ts';

export type Loaded<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'failed'; readonly status: number };

export function useLoaded<Value>(fetchIt: () => Promise<Value>, key: string): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'waiting' });
    fetchIt().then(
      (value) => current && setLoaded({ state: 'there', value }),
      (error: unknown) => current && setLoaded({ state: 'failed', status: error instanceof ReplyProblem ? error.status : 500 }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return [loaded, () => setAttempt(attempt + 1)];
}
