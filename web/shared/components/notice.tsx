/** Something to know, to heed, that went well or that went wrong. Said by shape and word, and not by colour alone. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { componentTexts } from '../language.ts';

export type Tone = 'info' | 'warning' | 'done' | 'error';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  /** It came because of what the person just did: it is read aloud at once. */
  readonly live?: boolean;
  /** Takes focus when it comes: for when what had focus is gone. */
  readonly takesFocus?: boolean;
  readonly children?: ComponentChildren;
}

export function Notice({ tone = 'info', title, live = false, takesFocus = false, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);
  return (
    <div
      class={`notice ${tone}`}
      ref={box}
      tabIndex={takesFocus ? -1 : undefined}
      role={live ? (tone === 'error' || tone === 'warning' ? 'alert' : 'status') : undefined}
    >
      <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[tone]} />
      </svg>
      <div>
        <span class="unseen">{componentTexts.value.tones[tone]}: </span>
        {title && <strong class="title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** A ring with an i, a triangle with !, a tick in a ring, a cross in an octagon. */
const shapes: Readonly<Record<Tone, string>> = {
  info: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 11v6M12 7.2v.3',
  warning: 'M12 3 22 20.5H2ZM12 9.5v5M12 17.2v.3',
  done: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M7.5 12.3l3 3 6-6.3',
  error: 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8ZM9 9l6 6M15 9l-6 6',
};
