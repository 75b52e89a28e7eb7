/** How many of each school have started and sent, and never who. */
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { getParticipation, type Participation, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

export function ParticipationPart({ place, state }: { readonly place: WavePlace; readonly state: ShownFielding['state'] }) {
  const [loaded, again] = useLoaded(() => getParticipation(place), `${place.slug} ${place.instrument} ${place.wave} ${state}`);
  const { participation: t } = waveTexts.value;
  const say = (count: Participation[number]['sent']): string => (count === 'fewerThanFive' ? t.few : String(count));
  const rank = (count: Participation[number]['sent']): number => (count === 'fewerThanFive' ? 0 : count);
  // Counts are rounded, and a spare code may be used: never more than all.
  const rate = ({ sent, headCount }: Participation[number]): number => (headCount === 0 ? 0 : Math.min(1, rank(sent) / headCount));
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <Show loaded={loaded} again={again}>
        {(schools) => (
          <DataTable
            caption={t.caption}
            captionUnseen
            rows={schools}
            rowKey={({ school }) => school}
            dense
            columns={[
              { key: 'name', head: t.school, cell: ({ name }) => <bdi>{name}</bdi>, sort: ({ name }) => name },
              {
                key: 'ended',
                head: t.ended,
                cell: ({ ended, classes }) => t.endedOf(ended, classes),
                sort: ({ ended, classes }) => ended / classes,
              },
              {
                key: 'headCount',
                head: t.headCount,
                numeric: true,
                cell: ({ headCount }) => headCount,
                sort: ({ headCount }) => headCount,
              },
              { key: 'started', head: t.started, numeric: true, cell: ({ started }) => say(started), sort: ({ started }) => rank(started) },
              { key: 'sent', head: t.sent, numeric: true, cell: ({ sent }) => say(sent), sort: ({ sent }) => rank(sent) },
              {
                key: 'rate',
                head: t.rate,
                numeric: true,
                cell: (one) => (one.sent === 'fewerThanFive' ? '–' : t.about(rate(one))),
                sort: rate,
              },
            ]}
          />
        )}
      </Show>
      {state === 'open' && (
        <Buttons>
          <Button kind="secondary" onClick={again}>
            {t.renew}
          </Button>
        </Buttons>
      )}
    </section>
  );
}
