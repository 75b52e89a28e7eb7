/** Who is in the numbers: responses against all pupils, and schools that took part against all. */
import { coverage } from '../../notebooks/library/coverage.ts';
import { sayCoverage } from '../../notebooks/wording/say-other-rows.ts';
import { language } from '../app/settings.ts';
import { participationAddress } from './notebook-address.ts';
import type { PartProps } from './overview-page.tsx';

export function ParticipationPart({ t, slug, shown, notebooks }: PartProps) {
  const to = language.value;
  const area = shown.area === '-' ? null : shown.area;
  const lines = shown.released.flatMap(({ instrument, waves }) =>
    coverage(waves.slice(-2), { area }, to)
      .toReversed()
      .map((row) => ({ instrument, row })),
  );
  return (
    <section class="ov-half">
      <h2>{t.participation}</h2>
      {lines.length === 0 && <p>{t.noParticipation}</p>}
      <ul class="ov-plain">
        {lines.map(({ instrument, row }) => {
          const href = participationAddress(slug, instrument, row.wave, notebooks);
          return (
            <li key={`${instrument} ${row.wave} ${row.register}`}>
              <b>{row.waveLabel}:</b> {sayCoverage(row, to)}{' '}
              {href && (
                <a class="ov-no-print" href={href}>
                  {t.source}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
