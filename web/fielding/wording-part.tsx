/** Other words for the questions: an official wording, for whoever has the right to it, or a language that is missing. */
import { useState } from 'preact/hooks';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { setWording, type ShownFielding, type WavePlace } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

interface WordingProps {
  readonly place: WavePlace;
  readonly fielding: ShownFielding;
  readonly onSaved: (fielding: ShownFielding) => void;
}

/** In bytes: questions in one language are a tenth of it. */
const largest = 500_000;

export function WordingPart({ place, fielding, onSaved }: WordingProps) {
  const [said, setSaid] = useState<'loaded' | 'removed' | null>(null);
  const { wording: t, changed } = waveTexts.value;
  const { revision, wording } = fielding;
  return (
    <section class="waves" id="wording" tabIndex={-1}>
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <p class="measure" role="status">
        {said && t[said]} {wording ? t.now(wording.language, wording.origin[language.value]!, wording.version) : t.own}
      </p>
      <Form
        submit={t.load}
        kind="secondary"
        problems={{ 409: changed }}
        onEdit={() => setSaid(null)}
        onSend={async (values) => {
          try {
            onSaved(await setWording(place, { revision, text: await (values.get('file') as File).text() }));
          } catch (error) {
            if (!(error instanceof ReplyProblem) || error.status !== 400 || error.errors.length === 0) throw error;
            return {
              fields: { file: `${t.wrong} ${error.errors.map(({ words, detail }) => words?.[language.value] ?? detail).join('; ')}` },
            };
          }
          return setSaid('loaded');
        }}
      >
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".json" largest={largest} />
      </Form>
      {wording && (
        <Buttons>
          <Button
            kind="quiet"
            onClick={async () => {
              onSaved(await setWording(place, { revision, text: null }));
              setSaid('removed');
            }}
          >
            {t.remove}
          </Button>
        </Buttons>
      )}
    </section>
  );
}
