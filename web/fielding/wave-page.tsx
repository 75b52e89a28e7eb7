/** One wave: while it is a draft, everything that is settled before it opens; then how it goes; at last what was weeded. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import type { AreaSetInfo } from '../places/places-api.ts';
import { dayOf } from '../shared/dates.ts';
import { ClosingPart } from './closing-part.tsx';
import { DraftParts } from './draft-parts.tsx';
import { FormalitiesPart } from './formalities-part.tsx';
import { InstrumentPart } from './instrument-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { MovingPart } from './moving-part.tsx';
import { ParticipationPart } from './participation-part.tsx';
import { type Definition, getDefinitions, getFielding, type ShownFielding, type WavePlace } from './wave-api.ts';
import './waves.css';
import { waveTexts } from './wave-texts.ts';
import { WaveJob } from './wave-job.tsx';
import { WeedingPart } from './weeding-part.tsx';
import { daysOf } from './window-days.ts';

export function WavePage(place: WavePlace) {
  const { slug, instrument, wave } = place;
  const [loaded, again] = useLoaded(() => everythingOf(place), `${slug} ${instrument} ${wave}`);
  const [saved, setSaved] = useState<ShownFielding | null>(null);
  const t = waveTexts.value;
  const name = loaded.state === 'there' ? loaded.value.fielding.label[language.value] : wave;
  return (
    <Shell title={name} slug={slug}>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>
        <a href={addressOf('waves', { slug })}>{t.back}</a>
      </p>
      <Show loaded={loaded} again={again} rows={6}>
        {({ fielding: read, definition, areaSets }) => (
          <Wave
            place={place}
            // A part that was saved tells the newest.
            fielding={saved !== null && saved.revision > read.revision ? saved : read}
            definition={definition}
            areaSets={areaSets}
            onSaved={setSaved}
            again={again}
          />
        )}
      </Show>
    </Shell>
  );
}

async function everythingOf(place: WavePlace) {
  const [fielding, definitions, areaSets] = await Promise.all([
    getFielding(place),
    getDefinitions(place.slug),
    getJson<AreaSetInfo[]>(`${apiOf(place.slug)}/area-sets`),
  ]);
  return { fielding, definition: definitions.find(({ id }) => id === place.instrument)!, areaSets };
}

export interface WaveProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly definition: Definition;
  readonly areaSets: readonly AreaSetInfo[];
  readonly onSaved: (fielding: ShownFielding) => void;
  readonly again: () => void;
}

function Wave(props: WaveProps) {
  const { place, fielding, again } = props;
  const t = waveTexts.value;
  const isAdmin = hasRole(place.slug, 'admin');
  const { first, last } = daysOf(fielding);
  return (
    <>
      <p class="lead">
        {t.stateLong[fielding.state]} {t.window(dayOf(first), dayOf(last))}
        {fielding.rehearsal && ` (${t.rehearsalMark})`}
      </p>
      {fielding.record && !fielding.record.nothingKept && <p class="measure">{fielding.isPublished ? t.published : t.notPublished}</p>}
      {fielding.state === 'draft' && <DraftParts {...props} mayChange={isAdmin} />}
      {fielding.state === 'opening' && <WaveJob until="open" texts={t.opening} place={place} fielding={fielding} again={again} />}
      {fielding.state === 'open' && <LetterPart place={place} fielding={fielding} />}
      {fielding.state !== 'draft' && fielding.state !== 'opening' && <ParticipationPart place={place} state={fielding.state} />}
      {fielding.state !== 'draft' && fielding.state !== 'opening' && <InstrumentPart place={place} />}
      {fielding.state !== 'draft' && <FormalitiesPart formalities={fielding.formalities} />}
      {fielding.record && <WeedingPart record={fielding.record} decision={fielding.formalities.weeding} schools={fielding.schools} />}
      {isAdmin && fielding.state === 'open' && <MovingPart place={place} fielding={fielding} onSaved={props.onSaved} />}
      {isAdmin && fielding.state === 'open' && <ClosingPart place={place} fielding={fielding} again={again} />}
      {isAdmin && fielding.state === 'closing' && (
        <WaveJob until="closed" texts={t.closing} place={place} fielding={fielding} again={again} />
      )}
    </>
  );
}
