/** Nothing is here yet: what will be, and what to do next. */
import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in a sentence or two. */
  readonly children?: ComponentChildren;
  /** A LinkButton or a Button. */
  readonly next?: ComponentChildren;
}

export const EmptyState = ({ title, children, next }: EmptyStateProps) => (
  <div class="empty">
    <p class="title">{title}</p>
    {children && <p>{children}</p>}
    {next && <div class="buttons">{next}</div>}
  </div>
);
