/** Opening a wave: what is still missing, and the act itself. */
import { useState } from 'preact/hooks';
import { lackable, type Lackable } from '../../notebooks/wording/wave-texts.ts';
import { sendJson } from '../app/api.ts';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { pathOf, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

interface OpeningProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly again: () => void;
}

/** @returns undefined for what a later server misses and this page has no words for */
const lackOf = (pointer: string): Lackable | undefined =>
  lackable.find((one) => pointer === `/${one}` || pointer === `/formalities/${one}`);

export function OpeningPart({ place, fielding, again, mayOpen }: OpeningProps & { readonly mayOpen: boolean }) {
  const [isAsked, setAsked] = useState(false);
  const { opening: t, lacks } = waveTexts.value;
  const { hindrances } = fielding;
  const name = fielding.label[language.value]!;
  return (
    <section class="waves" id="opening">
      <h2>{waveTexts.value.parts.opening}</h2>
      <p class="measure">{t.lead}</p>
      {hindrances.length > 0 ? (
        <Notice tone="warning" title={t.lacking(hindrances.length)}>
          <ul>
            {hindrances.map((pointer) => {
              const lack = lackOf(pointer);
              return (
                <li key={pointer}>
                  {lack === undefined ? (
                    <code>{pointer}</code>
                  ) : (
                    <a href={`#${partOf(lack)}`} onClick={(event) => goTo(event, lack)}>
                      {lacks[lack]}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </Notice>
      ) : (
        <Notice tone="done">
          <p>{t.ready}</p>
        </Notice>
      )}
      {mayOpen && hindrances.length === 0 && (
        <Buttons>
          <Button onClick={() => setAsked(true)}>{t.act}</Button>
        </Buttons>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t.title(name)}
          act={t.act}
          problems={{ 409: t.notYet }}
          onClose={() => setAsked(false)}
          onConfirm={async () => {
            await sendJson('POST', `${pathOf(place)}/open`, { revision: fielding.revision });
            setAsked(false);
            again();
          }}
        >
          <p>{t.long}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

const partOf = (lack: Lackable): string => (lack === 'classes' ? 'schools' : lack === 'closesAt' ? 'window' : 'formalities');

/** To the field where it has one, else to its part: the address stays as it is. */
function goTo(event: Event, lack: Lackable): void {
  const field = lack === 'closesAt' ? 'last' : lack;
  const control = document.querySelector<HTMLElement>(`#${partOf(lack)} [name="${field}"]`) ?? document.getElementById(partOf(lack));
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
