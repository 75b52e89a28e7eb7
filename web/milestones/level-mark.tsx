import type { EvidenceLink, MilestoneLevel } from '../../notebooks/milestones/milestone.ts';
import type { MilestoneTexts } from '../../notebooks/wording/milestone-texts.ts';

/** A level as a number in words, with as many of four boxes filled. */
export const LevelMark = ({ level, t }: { readonly level: MilestoneLevel; readonly t: MilestoneTexts }) => (
  <span class="ms-level">
    <svg viewBox="0 0 44 10" aria-hidden="true">
      {[1, 2, 3, 4].map((one) => (
        <rect key={one} x={(one - 1) * 11 + 0.75} y="0.75" width="8.5" height="8.5" class={one <= level ? 'full' : undefined} />
      ))}
    </svg>
    {t.level(level)}
  </span>
);

/** What shows a level. Addresses were checked by the server: pages of this site, or https. */
export const Links = ({ links }: { readonly links: readonly EvidenceLink[] }) =>
  links.length === 0 ? null : (
    <ul class="ms-links">
      {links.map(({ label, address }) => (
        <li key={`${label} ${address}`}>
          <a href={address} rel={address.startsWith('/') ? undefined : 'noopener noreferrer external'}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
