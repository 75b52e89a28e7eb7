/** How far CTC's phases have come. */
import { phases } from '../../notebooks/milestones/phases.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { language } from '../app/settings.ts';
import type { PartProps } from './overview-page.tsx';

export function MilestonesPart({ t, slug, shown }: PartProps) {
  const alliances = Math.max(1, ...shown.milestones.map((one) => one.alliances));
  return (
    <section>
      <h2>{t.milestones}</h2>
      <ol class="ov-phases">
        {shown.milestones.map(({ phase, of, levels }) => {
          const all = of * alliances;
          const reached = (levels[2] ?? 0) + (levels[3] ?? 0);
          return (
            <li key={phase}>
              <span>{t.phase(phase, phases.find((one) => one.phase === phase)!.name[language.value])}</span>
              <meter min={0} max={all} value={reached} aria-hidden="true" />
              <small>{t.phaseLevels(reached, all)}</small>
            </li>
          );
        })}
      </ol>
      <p>
        <a href={shown.area === '-' ? addressOf('milestones', { slug }) : addressOf('areaMilestones', { slug, area: shown.area })}>
          {t.toMilestones}
        </a>
      </p>
    </section>
  );
}
