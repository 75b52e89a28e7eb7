/** The link to a section, to be copied: in the page's own words, since a frame may not reach the clipboard. */
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../app/settings.ts';
import { CodeText } from '../shared/components/code-text.tsx';

interface LinkBarProps {
  readonly link: string;
  readonly onClose: () => void;
}

export function LinkBar({ link, onClose }: LinkBarProps) {
  const t = texts.value.save;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // As with a file that is offered: who pressed in the frame goes on here, and on no button.
    if (document.activeElement instanceof HTMLIFrameElement) said.current?.focus();
  }, [link]);
  return (
    <div
      class="offer"
      role="dialog"
      aria-labelledby="link-bar"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id="link-bar" tabIndex={-1} ref={said}>
        {t.link}
      </p>
      <CodeText key={link} code={link} label={t.link} />
      <button type="button" class="quiet" onClick={onClose}>
        {t.close}
      </button>
    </div>
  );
}
