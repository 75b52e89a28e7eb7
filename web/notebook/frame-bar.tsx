/** What the page says of something that a cell asked for, below the cells: the words and the buttons are the page's, never the cell's. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface FrameBarProps {
  /** What was asked for: another one has the focus anew. */
  readonly about: unknown;
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function FrameBar({ about, title, onClose, children }: FrameBarProps) {
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Who pressed in the frame goes on here; somebody at work elsewhere on the page is left alone. Not on a button: a cell that asks while
    // Enter is held down would answer for the reader.
    if (document.activeElement instanceof HTMLIFrameElement) said.current?.focus();
  }, [about]);
  return (
    <div
      class="offer"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id={id} tabIndex={-1} ref={said}>
        {title}
      </p>
      {children}
    </div>
  );
}
