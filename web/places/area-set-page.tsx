/** One area set: when it is in force, its map, its areas. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { language } from '../shared/language.ts';
import { dayOf } from '../shared/dates.ts';
import { AreaView } from './area-view.tsx';
import type { AreaSetReply } from './places-api.ts';
import './places.css';
import { placeTexts } from './texts.ts';

export function AreaSetPage({ slug, areaSet }: { readonly slug: string; readonly areaSet: string }) {
  const [loaded, again] = useLoaded(
    () => getJson<AreaSetReply>(`${apiOf(slug)}/area-sets/${encodeURIComponent(areaSet)}`),
    `${slug} ${areaSet}`,
  );
  const t = placeTexts.value;
  const name = loaded.state === 'there' ? loaded.value.name[language.value] : areaSet;
  return (
    <Shell title={name} slug={slug}>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <Show loaded={loaded} again={again}>
        {({ validFrom, validTo, features }) => (
          <>
            <p class="lead">{t.set.inForce(dayOf(validFrom), validTo && dayOf(validTo))}</p>
            <AreaView name={name} features={features} />
          </>
        )}
      </Show>
      <p>
        <a href={addressOf('areas', { slug })}>{t.areas.all}</a>
      </p>
    </Shell>
  );
}
