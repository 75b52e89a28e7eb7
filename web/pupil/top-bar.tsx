import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { leaveFast } from './leave.ts';
import type { Reader } from './read-aloud.ts';

/** Always in the same place: read aloud (where the device can), what else there is, and the way out. */
export function TopBar(props: {
  readonly words: PupilWords;
  readonly reader: Reader | null;
  readonly spoken: () => readonly string[];
  readonly more: { readonly shown: boolean; readonly toggle: () => void };
}) {
  const { words, reader, spoken, more } = props;
  return (
    <header>
      {reader && (
        <button type="button" aria-pressed={reader.speaking} onClick={() => (reader.speaking ? reader.stop() : reader.start(spoken()))}>
          {reader.speaking ? words.stopListening : words.listen}
        </button>
      )}
      <button type="button" aria-expanded={more.shown} onClick={more.toggle}>
        {words.more}
      </button>
      <button type="button" class="leave" onClick={leaveFast}>
        {words.leaveFast}
      </button>
    </header>
  );
}
