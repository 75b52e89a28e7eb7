/** The link to a section, to be copied: in the page's own words, since a frame may not reach the clipboard. */
import { texts } from '../app/settings.ts';
import { CodeText } from '../shared/components/code-text.tsx';
import { FrameBar } from './frame-bar.tsx';

interface LinkBarProps {
  readonly link: string;
  readonly onClose: () => void;
}

export function LinkBar({ link, onClose }: LinkBarProps) {
  const t = texts.value.save;
  return (
    <FrameBar about={link} title={t.link} onClose={onClose}>
      <CodeText key={link} code={link} label={t.link} />
      <button type="button" class="quiet" onClick={onClose}>
        {t.close}
      </button>
    </FrameBar>
  );
}
