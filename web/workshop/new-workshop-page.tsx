/** A new workshop: an area and a wave first, then what there is to choose between. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { type Choices, getChoices, useAreaAndWave } from './area-and-wave.tsx';
import { makeWorkshop } from './workshop-api.ts';
import { WorkshopForm } from './workshop-form.tsx';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

export function NewWorkshopPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value;
  const [loaded, again] = useLoaded(() => getChoices(slug), slug);
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

function Choose({ slug, ...choices }: Choices & { readonly slug: string }) {
  const { area, source, fields } = useAreaAndWave(choices);
  return (
    <>
      {fields}
      <WorkshopForm
        slug={slug}
        area={area}
        source={source}
        submit={workshopTexts.value.form.make}
        before={null}
        onSend={async (content) => {
          const { room } = await makeWorkshop(slug, area, content);
          location.assign(addressOf('workshop', { slug, area, workshop: room.workshop }));
        }}
      />
    </>
  );
}
