/** How factors and behaviours have moved: the same rows and the same words as in the notebooks. */
import type { TrendRow } from '../../notebooks/library/rows.ts';
import { trend } from '../../notebooks/library/trend.ts';
import { sayChange, shortValue } from '../../notebooks/wording/say-row.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { language } from '../app/settings.ts';
import { changeAddress } from './notebook-address.ts';
import type { PartProps } from './overview-page.tsx';
import { TrendLine } from './trend-line.tsx';

export function TrendsPart({ t, slug, shown, notebooks }: PartProps) {
  const to = language.value;
  const area = shown.area === '-' ? null : shown.area;
  const surveys = shown.released.filter(({ waves }) => waves.length > 0);
  return (
    <section>
      <h2>{t.trends}</h2>
      {surveys.length === 0 ? <p>{t.noTrends}</p> : <p class="ov-small">{t.trendsLead}</p>}
      {surveys.map(({ instrument, title, synthetic, chosen, outcomes, waves }) => {
        const rows = trend(waves, { area, factor: [...chosen, ...outcomes] }, to);
        const lines = [
          { head: t.chosen, factors: chosen },
          { head: t.outcomes, factors: outcomes },
        ];
        const newest = waves.at(-1)!;
        return (
          <div key={instrument}>
            {(surveys.length > 1 || synthetic) && (
              <h3>
                {title[to]} {synthetic && <span class="mark">{textsFor(to).page.synthetic}</span>}
              </h3>
            )}
            {lines.map(({ head, factors }) => {
              const shownFactors = factors.flatMap((factor) => {
                const own = rows.filter(
                  (row) => row.factor === factor && row.statistic === (lastOf(rows, factor)?.statistic ?? row.statistic),
                );
                return own.length > 0 ? [{ factor, own }] : [];
              });
              return shownFactors.length === 0 ? null : (
                <div key={head}>
                  <h4 class="ov-kind">{head}</h4>
                  <ul class="ov-trends">
                    {shownFactors.map(({ factor, own }) => {
                      const info = newest.factors.find(({ id }) => id === factor);
                      const href = changeAddress({ slug, survey: instrument, area, factor: info }, notebooks);
                      const last = own.at(-1)!;
                      return (
                        <li key={factor}>
                          <span class="ov-factor">{last.label}</span>
                          <TrendLine rows={own} />
                          <span class="ov-value">
                            {href ? <a href={href}>{shortValue(last, to)}</a> : shortValue(last, to)} <small>{last.waveLabel}</small>
                          </span>
                          <span class="ov-change">{sayChange(own, to)}</span>
                        </li>
                      );
                    })}
                  </ul>
                </div>
              );
            })}
          </div>
        );
      })}
    </section>
  );
}

/** A factor may be told as a share and as a mean: the share, where it is shown. */
function lastOf(rows: readonly TrendRow[], factor: string): TrendRow | undefined {
  const own = rows.filter((row) => row.factor === factor);
  return own.findLast((row) => row.statistic === 'share' && row.value !== null) ?? own.findLast((row) => row.value !== null) ?? own.at(-1);
}
