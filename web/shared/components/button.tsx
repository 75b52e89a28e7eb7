/** What can be pressed. One primary button on a page; `danger` for what cannot be undone. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
const classes: Readonly<Record<ButtonKind, string>> = {
  primary: 'button',
  secondary: 'button secondary',
  quiet: 'quiet',
  danger: 'button danger',
};

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'disabled'> {
  readonly kind?: ButtonKind;
  /** Work is under way: the button says so and does nothing, but keeps its place in the order of focus. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'primary', busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={classes[kind]}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

/** A link that leads on like a button: to another page, never to an act. */
export function LinkButton({
  kind = 'primary',
  href,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a class={classes[kind]} href={href}>
      {children}
    </a>
  );
}

/** Buttons beside each other; below each other where there is no room. */
export const Buttons = ({ children }: { readonly children: ComponentChildren }) => <div class="buttons">{children}</div>;
