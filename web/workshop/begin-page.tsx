/** A page that begins a workshop or a decision: an area first, and the wave that evidence is taken from. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { getSurveys } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Select } from '../shared/components/field.tsx';
import { getLedAreas, type WorkshopContent } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

interface Begun {
  readonly area: string;
  /** null: without a wave. */
  readonly source: WorkshopContent['source'];
  /** Where the two are chosen. */
  readonly fields: ComponentChildren;
}

interface BeginProps {
  readonly slug: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: (begun: Begun) => ComponentChildren;
}

export function BeginPage({ slug, title, lead, children }: BeginProps) {
  const [loaded, again] = useLoaded(() => getChoices(slug), slug);
  return (
    <Shell title={title}>
      <h1>{title}</h1>
      <p>
        <a href={addressOf('workshops', { slug })}>{workshopTexts.value.title}</a>
      </p>
      {lead && <p class="lead">{lead}</p>}
      <Show loaded={loaded} again={again}>
        {(choices) => <Choose {...choices}>{children}</Choose>}
      </Show>
    </Shell>
  );
}

interface Choices {
  readonly areas: Awaited<ReturnType<typeof getLedAreas>>;
  /** Published waves that areas are known in, the newest first. */
  readonly waves: readonly { readonly instrument: string; readonly wave: string; readonly label: string }[];
}

async function getChoices(slug: string): Promise<Choices> {
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
}

function Choose({ areas, waves, children }: Choices & Pick<BeginProps, 'children'>) {
  const t = workshopTexts.value;
  const [area, setArea] = useState(areas[0]?.area ?? '');
  const [at, setAt] = useState(waves.length > 0 ? 0 : -1);
  const wave = waves[at];
  const fields = (
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
  );
  return <>{children({ area, source: wave ? { instrument: wave.instrument, wave: wave.wave } : null, fields })}</>;
}
