/** The page's own question whether a file that a cell offers shall be saved: its words and its button are the page's, never the cell's. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { language, texts } from '../app/settings.ts';
import { fileOf, saveFile, type Offer } from './offered-file.ts';

interface OfferBarProps {
  readonly offer: Offer;
  /** Without its ending. */
  readonly name: string;
  readonly onClose: () => void;
}

export function OfferBar({ offer, name, onClose }: OfferBarProps) {
  const t = texts.value.save;
  const asked = useRef<HTMLParagraphElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    // Who pressed in the frame goes on here; somebody at work elsewhere on the page is left alone. Not on the button itself: a cell
    // that offers while Enter is held down would answer for the reader.
    if (document.activeElement instanceof HTMLIFrameElement) asked.current?.focus();
  }, [offer]);
  const file = `${name}.${offer.format}`;
  const press = () =>
    fileOf(offer, language.value).then(
      (made) => {
        saveFile(made, file);
        onClose();
      },
      () => setFailed(true),
    );
  return (
    <div
      class="offer"
      role="dialog"
      aria-labelledby="offer"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id="offer" tabIndex={-1} ref={asked}>
        {t.ask[offer.format]} <span class="file">{file}</span>
      </p>
      {failed && <p role="alert">{t.failed}</p>}
      <button type="button" class="button" onClick={press}>
        {t.save}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {t.cancel}
      </button>
    </div>
  );
}
