/** One table that somebody wants to take out, as it was when they asked; the second person decides here. */
import { useState } from 'preact/hooks';
import type { ReviewDecision } from '../../notebooks/wording/enclave-texts.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { csvText, saveFile } from '../notebook/offered-file.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { RadioGroup } from '../shared/components/choices.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { TextArea } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { minuteOf } from '../shared/dates.ts';
import { getOutput, type Output, reviewOutput, type Table } from './enclave-api.ts';
import { enclaveTexts } from './texts.ts';

interface OutputViewProps {
  readonly slug: string;
  readonly output: string;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}

export function OutputView({ slug, output, onClose, onDecided }: OutputViewProps) {
  const [loaded, again] = useLoaded(() => getOutput(slug, output), output);
  const [done, setDone] = useState(false);
  const t = enclaveTexts.value;
  const decided = () => {
    setDone(true);
    again();
    onDecided();
  };
  return (
    <Dialog title={loaded.state === 'there' ? loaded.value.title : t.open} onClose={onClose}>
      <Show loaded={loaded} again={again}>
        {(found) => (
          <>
            <p>
              {found.author}, {minuteOf(found.askedAt)}
            </p>
            {found.review ? (
              <Notice tone={found.review.decision === 'release' ? 'done' : 'warning'} live={done} takesFocus={done}>
                <p>{t.by(t.decided[found.review.decision], found.review.reviewer, minuteOf(found.review.at))}</p>
                <p>{found.review.reason}</p>
              </Notice>
            ) : (
              found.mine && (
                <Notice>
                  <p>{t.waitingForOther}</p>
                </Notice>
              )
            )}
            <h3>{t.purpose}</h3>
            <p class="written">{found.purpose}</p>
            <h3>{t.content}</h3>
            <PlainTable table={found.content} caption={found.title} />
            <details>
              <summary>{t.madeBy}</summary>
              <pre class="code">{found.source}</pre>
            </details>
            {found.review === null && !found.mine ? (
              <Decision slug={slug} found={found} onDecided={decided} onClose={onClose} />
            ) : (
              <Buttons>
                {found.review?.decision === 'release' && (
                  <Button
                    onClick={() =>
                      saveFile(
                        new Blob([csvText(found.content, language.value)], { type: 'text/csv;charset=utf-8' }),
                        `${found.instrument}-${found.wave}-${found.output.slice(0, 8)}.csv`,
                      )
                    }
                  >
                    {t.saveFile}
                  </Button>
                )}
                <Button kind="quiet" onClick={onClose}>
                  {t.back}
                </Button>
              </Buttons>
            )}
          </>
        )}
      </Show>
    </Dialog>
  );
}

function Decision({
  slug,
  found,
  onDecided,
  onClose,
}: {
  readonly slug: string;
  readonly found: Output;
  readonly onDecided: () => void;
  readonly onClose: () => void;
}) {
  const t = enclaveTexts.value;
  return (
    <Form
      submit={t.decide}
      problems={{ 409: t.changed }}
      beside={
        <Button kind="quiet" onClick={onClose}>
          {t.back}
        </Button>
      }
      onSend={async (values) => {
        await reviewOutput(slug, found, String(values.get('decision')) as ReviewDecision, String(values.get('reason')));
        onDecided();
      }}
    >
      <RadioGroup
        name="decision"
        label={t.decision}
        choices={(['release', 'releaseAfterChange', 'refuse'] as const).map((value) => ({ value, label: t.decisions[value] }))}
      />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} minLength={10} maxLength={2000} />
    </Form>
  );
}

/** A table exactly as it is. */
export function PlainTable({ table: [head = [], ...rows], caption }: { readonly table: Table; readonly caption: string }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="plain">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, k) => (
              <th key={k} scope="col">
                {String(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>
              {row.map((value, k) => (
                <td key={k}>{value === null ? '' : String(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
