/** What guardians are told once a wave is open: a ready text, the checksum of the keys, and where the questions can be read. */
import { useState } from 'preact/hooks';
import { languages, type Language } from '../../survey/text.ts';
import { waveTextsFor } from '../../notebooks/wording/wave-texts.ts';
import { me } from '../app/me.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { CodeText } from '../shared/components/code-text.tsx';
import { dayOf } from '../shared/dates.ts';
import { pathOf, questionsOf, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';
import { daysOf } from './window-days.ts';

interface LetterProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
}

export function LetterPart({ place, fielding }: LetterProps) {
  const { letter: t } = waveTexts.value;
  const questions = questionsOf(place);
  const keys = `${location.origin}${pathOf(place)}/keys`;
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      {languages.map((to) => (
        <Letter key={to} to={to} text={letterIn(to, place, fielding, { questions, keys })} />
      ))}
      <p>
        <a href={questions}>{t.questions}</a>
      </p>
      <p>
        <a href={keys}>{t.keys}</a>
      </p>
      <h3>{t.hash}</h3>
      <p class="measure">{t.hashLong}</p>
      <p class="long-code">
        <CodeText code={fielding.keyListHash ?? ''} label={t.hash} />
      </p>
    </section>
  );
}

const letterIn = (
  to: Language,
  { slug }: WavePlace,
  fielding: ShownFielding,
  addresses: { readonly questions: string; readonly keys: string },
): string => {
  const { first, last } = daysOf(fielding);
  const { purpose, decidedBy, studentHealth } = fielding.formalities;
  return waveTextsFor(to).guardians({
    municipality: me.value.municipalities.find((one) => one.slug === slug)?.name ?? slug,
    label: fielding.label[to]!,
    first: dayOf(first, to),
    last: dayOf(last, to),
    purpose: purpose ?? 'followUp',
    decidedBy,
    studentHealth,
    ...addresses,
    hash: fielding.keyListHash ?? '',
  });
};

function Letter({ to, text }: { readonly to: Language; readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const { letter: t } = waveTexts.value;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details>
      <summary>{t.text[to]}</summary>
      <div class="guardian-letter" lang={to}>
        {text}
      </div>
      {navigator.clipboard && (
        <Buttons>
          <Button kind="secondary" onClick={() => void copy()}>
            {t.copy} <span class="unseen">({t.text[to]})</span>
          </Button>
          <span class="hint" role="status">
            {copied && t.copied}
          </span>
        </Buttons>
      )}
    </details>
  );
}
