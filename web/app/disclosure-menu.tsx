/** A button that shows what is under it. Escape, a press elsewhere or focus that moves on hides it again. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuProps {
  readonly label: ComponentChildren;
  readonly class: string;
  /** Whether the page that one is on is under it. */
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

export function DisclosureMenu({ label, class: name, current, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div class={`menu ${name}`} ref={box}>
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        aria-current={current ? 'true' : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} class="panel" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
