/** Closing a wave for good. */
import { useState } from 'preact/hooks';
import { sendJson } from '../app/api.ts';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { pathOf, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';
import { daysOf } from './window-days.ts';

interface ClosingProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly again: () => void;
}

export function ClosingPart({ place, fielding, again }: ClosingProps) {
  const [isAsked, setAsked] = useState(false);
  const { closing: t } = waveTexts.value;
  const name = fielding.label[language.value]!;
  const goesOn = Date.parse(fielding.closesAt) > Date.now();
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <Buttons>
        <Button kind="danger" onClick={() => setAsked(true)}>
          {t.act}
        </Button>
      </Buttons>
      {isAsked && (
        <ConfirmDialog
          title={t.confirm(name)}
          act={t.act}
          name={name}
          onClose={() => setAsked(false)}
          onConfirm={async () => {
            await sendJson('POST', `${pathOf(place)}/close`);
            setAsked(false);
            again();
          }}
        >
          {goesOn && (
            <Notice tone="warning">
              <p>{t.beforeEnd(dayOf(daysOf(fielding).last))}</p>
            </Notice>
          )}
          {t.long.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </ConfirmDialog>
      )}
    </section>
  );
}
