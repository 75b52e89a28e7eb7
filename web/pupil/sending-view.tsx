import { useEffect, useState } from 'preact/hooks';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { Heading } from './heading.tsx';
import { type PupilAddress, sendForm } from './pupil-api.ts';

type State = 'now' | 'waiting' | 'closed' | 'refused';

/** In milliseconds: soon at first, then at ease; a class that comes back to the network does not come all at once. */
export const waitBefore = (attempt: number, random: number): number => Math.min(30_000, 1000 * 2 ** attempt) * (0.75 + random / 2);

/**
 * Sends what is locked, again and again until it has arrived, while the page is open. Each time the same bytes: the first that arrive stay,
 * and a repeat gets the same reply.
 */
export function SendingView(props: {
  readonly words: PupilWords;
  readonly address: PupilAddress;
  readonly form: { readonly token: string; readonly signature: string; readonly sealed: string };
  readonly arrived: () => void;
}) {
  const { words, address, form, arrived } = props;
  const [state, setState] = useState<State>('now');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sending = false;
    let attempt = 0;
    const { token, signature, sealed } = form;
    const send = async () => {
      if (sending || !current) return;
      clearTimeout(timer);
      sending = true;
      const reply = await sendForm(address, { token, signature, sealed });
      sending = false;
      if (!current) return;
      if (reply.kind === 'there') return arrived();
      // A class or wave that is no longer there is closed to the pupil.
      const closed = reply.kind === 'refused' && (reply.status === 410 || reply.status === 404);
      setState(reply.kind === 'noConnection' ? 'waiting' : closed ? 'closed' : 'refused');
      if (reply.kind === 'noConnection' || closed) timer = setTimeout(send, waitBefore(closed ? 5 : attempt++, Math.random()));
    };
    void send();
    addEventListener('online', send);
    return () => {
      current = false;
      clearTimeout(timer);
      removeEventListener('online', send);
    };
  }, [form, asked]);
  return (
    <section class="screen">
      <Heading of="sending">{words.sending.title}</Heading>
      <p role="status">{words.sending[state]}</p>
      {state !== 'refused' && (
        <p>
          <strong>{words.sending.keepOpen}</strong>
        </p>
      )}
      {state !== 'now' && (
        <nav class="stacked">
          <button
            type="button"
            class="button"
            onClick={() => {
              setState('now');
              setAsked(asked + 1);
            }}
          >
            {words.sending.again}
          </button>
        </nav>
      )}
    </section>
  );
}
