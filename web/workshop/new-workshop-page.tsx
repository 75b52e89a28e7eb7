/** A new workshop: an area and a wave first, then what there is to choose between. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { BeginPage } from './begin-page.tsx';
import { makeWorkshop } from './workshop-api.ts';
import { WorkshopForm } from './workshop-form.tsx';
import { workshopTexts } from './workshop-words.ts';

export function NewWorkshopPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value.form;
  return (
    <BeginPage slug={slug} title={t.newTitle}>
      {({ area, source, fields }) => (
        <>
          {fields}
          <WorkshopForm
            slug={slug}
            area={area}
            source={source}
            submit={t.make}
            before={null}
            onSend={async (content) => {
              const { room } = await makeWorkshop(slug, area, content);
              location.assign(addressOf('workshop', { slug, area, workshop: room.workshop }));
            }}
          />
        </>
      )}
    </BeginPage>
  );
}
