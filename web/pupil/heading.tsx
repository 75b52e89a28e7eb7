import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The page's heading. It takes the focus whenever another screen is shown, so that a screen reader says what is new and Tab starts there. */
export function Heading({ children, of }: { readonly children: ComponentChildren; readonly of: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: a key that is pressed as soon as the screen is seen must find the focus here, not where it was.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [of]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
