/** Other days for a wave that is open. */
import { useState } from 'preact/hooks';
import { Form } from '../shared/components/form.tsx';
import { TextField } from '../shared/components/field.tsx';
import { dayOf } from '../shared/dates.ts';
import { moveWindow, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';
import { daysOf, faultOfDays, windowOf } from './window-days.ts';

interface MovingProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly onSaved: (fielding: ShownFielding) => void;
}

export function MovingPart({ place, fielding, onSaved }: MovingProps) {
  const [isMoved, setMoved] = useState(false);
  const t = waveTexts.value;
  const { first, last } = daysOf(fielding);
  return (
    <section class="waves" id="moving">
      <h2>{t.moving.title}</h2>
      <p class="measure">{t.moving.lead}</p>
      <Form
        submit={t.moving.act}
        kind="secondary"
        problems={{ 409: t.changed }}
        onEdit={() => setMoved(false)}
        beside={
          <span class="hint" role="status">
            {isMoved && t.moving.moved(dayOf(first), dayOf(last))}
          </span>
        }
        onSend={async (values) => {
          const [from, until] = [String(values.get('first')), String(values.get('last'))];
          const fault = faultOfDays(from, until);
          if (fault) return { fields: { last: t.windowFaults[fault] } };
          onSaved(await moveWindow(place, { revision: fielding.revision, ...windowOf(from, until) }));
          setMoved(true);
        }}
      >
        <TextField name="first" type="date" label={t.first} defaultValue={first} />
        <TextField name="last" type="date" label={t.last} hint={t.moving.lastHint} defaultValue={last} />
      </Form>
    </section>
  );
}
