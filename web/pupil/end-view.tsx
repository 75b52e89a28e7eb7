import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { Heading } from './heading.tsx';

/** After the last question: how many have an answer, never which answers. */
export function EndView(props: {
  readonly words: PupilWords;
  readonly counts: { readonly all: number; readonly answered: number; readonly refused: number; readonly skipped: number };
  readonly toSkipped: () => void;
  readonly back: () => void;
  readonly send: () => void;
  readonly busy: boolean;
}) {
  const { words, counts, toSkipped, back, send, busy } = props;
  return (
    <section class="screen">
      <Heading of="end">{words.end.title}</Heading>
      <p>{words.end.answered(counts.answered, counts.all)}</p>
      {counts.refused > 0 && <p>{words.end.refused(counts.refused)}</p>}
      {counts.skipped > 0 && (
        <>
          <p>{words.end.skipped(counts.skipped)}</p>
          <button type="button" class="quiet" onClick={toSkipped}>
            {words.end.toSkipped}
          </button>
        </>
      )}
      <p>{words.end.afterwards}</p>
      <nav>
        <button type="button" class="button quiet back" onClick={back}>
          {words.back}
        </button>
        <button type="button" class="button" onClick={send} disabled={busy}>
          {words.end.send}
        </button>
      </nav>
    </section>
  );
}
