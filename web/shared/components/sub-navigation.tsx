/** The parts of one page or subject, as links with addresses of their own: they can be sent, reloaded and gone back from. */
interface SubNavigationProps {
  /** What the parts are parts of. */
  readonly label: string;
  readonly parts: readonly { readonly href: string; readonly label: string; readonly current?: boolean }[];
}

export const SubNavigation = ({ label, parts }: SubNavigationProps) => (
  <nav class="parts" aria-label={label}>
    <ul>
      {parts.map(({ href, label: text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
