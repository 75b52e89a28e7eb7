/** The question whether a file that a cell offers shall be saved. */
import { useEffect, useState } from 'preact/hooks';
import { language, texts } from '../app/settings.ts';
import { FrameBar } from './frame-bar.tsx';
import { fileOf, saveFile, type Offer } from './offered-file.ts';

interface OfferBarProps {
  readonly offer: Offer;
  /** Without its ending. */
  readonly name: string;
  readonly onClose: () => void;
}

export function OfferBar({ offer, name, onClose }: OfferBarProps) {
  const t = texts.value.save;
  const [failed, setFailed] = useState(false);
  useEffect(() => setFailed(false), [offer]);
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
    <FrameBar
      about={offer}
      title={
        <>
          {t.ask[offer.format]} <span class="file">{file}</span>
        </>
      }
      onClose={onClose}
    >
      {failed && <p role="alert">{t.failed}</p>}
      <button type="button" class="button" onClick={press}>
        {t.save}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {t.cancel}
      </button>
    </FrameBar>
  );
}
