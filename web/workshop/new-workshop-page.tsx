/** A new workshop: an area and a wave first, then what there is to choose between. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { getSurveys } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Select } from '../shared/components/field.tsx';
import { getLedAreas, makeWorkshop } from './workshop-api.ts';
import { WorkshopForm } from './workshop-form.tsx';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

interface Choices {
  readonly areas: Awaited<ReturnType<typeof getLedAreas>>;
  /** Published waves that areas are known in, the newest first. */
  readonly waves: readonly { readonly instrument: string; readonly wave: string; readonly label: string }[];
}

export function NewWorkshopPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value;
  const [loaded, again] = useLoaded(async (): Promise<Choices> => {
    const [areas, surveys] = await Promise.all([getLedAreas(slug), getSurveys(slug)]);
    const waves = surveys.flatMap(({ instrument, title, waves: all }) =>
      all
        .filter(({ state }) => state === 'published')
        .map(({ wave, label }) => ({
          instrument,
          wave,
          label: `${label[language.value] ?? label.sv} · ${title[language.value] ?? title.sv}`,
        }))
        .toReversed(),
    );
    return { areas, waves };
  }, slug);
  return (
    <Shell title={t.form.newTitle}>
      <h1>{t.form.newTitle}</h1>
      <p>
        <a href={addressOf('workshops', { slug })}>{t.title}</a>
      </p>
      <Show loaded={loaded} again={again}>
        {(choices) => <Choose slug={slug} {...choices} />}
      </Show>
    </Shell>
  );
}

function Choose({ slug, areas, waves }: Choices & { readonly slug: string }) {
  const t = workshopTexts.value;
  const [area, setArea] = useState(areas[0]?.area ?? '');
  const [at, setAt] = useState(waves.length > 0 ? 0 : -1);
  const wave = waves[at];
  const source = wave ? { instrument: wave.instrument, wave: wave.wave } : null;
  return (
    <>
      <div class="workshop-row">
        <Select
          name="area"
          label={t.form.area}
          value={area}
          choices={areas.map((one) => ({
            value: one.area,
            label: one.name === null ? t.whole : (one.name[language.value] ?? one.name.sv),
          }))}
          onChange={(event) => setArea(event.currentTarget.value)}
        />
        <Select
          name="wave"
          label={t.form.wave}
          value={String(at)}
          choices={[...waves.map(({ label }, k) => ({ value: String(k), label })), { value: '-1', label: t.form.noWave }]}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
      </div>
      <WorkshopForm
        slug={slug}
        area={area}
        source={source}
        submit={t.form.make}
        before={null}
        onSend={async (content) => {
          const { room } = await makeWorkshop(slug, area, content);
          location.assign(addressOf('workshop', { slug, area, workshop: room.workshop }));
        }}
      />
    </>
  );
}
