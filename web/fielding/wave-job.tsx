/** How the opening or closing of a wave goes, with another try for whoever may order one. A reload, or another browser, shows the same. */
import { useState } from 'preact/hooks';
import { sendJson } from '../app/api.ts';
import { hasRole } from '../app/me.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { JobProgress } from '../shared/components/progress.tsx';
import { getFielding, jobStateOf, pathOf, type ShownFielding, type WavePlace } from './wave-api.ts';

interface WaveJobProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly again: () => void;
  /** State that the job leads to. */
  readonly until: 'open' | 'closed';
  readonly texts: { readonly label: string; readonly done: string; readonly failed: string; readonly again: string };
}

export function WaveJob({ place, fielding, again, until, texts: t }: WaveJobProps) {
  const [tries, setTries] = useState(0);
  const [hasFailed, setFailed] = useState(fielding.job?.state === 'failed');
  const ask = async () => {
    const state = jobStateOf(await getFielding(place), until);
    setFailed(state.state === 'failed');
    return state;
  };
  const order = () =>
    until === 'open'
      ? sendJson('POST', `${pathOf(place)}/open`, { revision: fielding.revision })
      : sendJson('POST', `${pathOf(place)}/close`);
  return (
    <section class="waves">
      <JobProgress key={tries} label={t.label} ask={ask} onDone={again} doneText={t.done} failedText={t.failed} />
      {hasFailed && hasRole(place.slug, 'admin') && (
        <Buttons>
          <Button
            kind="secondary"
            onClick={async () => {
              await order();
              setFailed(false);
              setTries(tries + 1);
            }}
          >
            {t.again}
          </Button>
        </Buttons>
      )}
    </section>
  );
}
