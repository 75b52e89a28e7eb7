/** A draft, part by part. Each part is saved by itself, with the others as they were read. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { sendJson } from '../app/api.ts';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { FormalitiesForm } from './formalities-form.tsx';
import { OpeningPart } from './opening-part.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { SchoolsForm } from './schools-form.tsx';
import { type DraftToSend, draftOf, pathOf, saveDraft } from './wave-api.ts';
import type { WaveProps } from './wave-page.tsx';
import { waveTexts } from './wave-texts.ts';
import { WordingPart } from './wording-part.tsx';
import { WindowForm } from './window-form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';

/** Saves what a part has changed. @returns what is wrong, in words */
export type SavePart = (changes: Partial<DraftToSend>) => Promise<FormErrors | void>;

export function DraftParts({
  place,
  fielding,
  definition,
  areaSets,
  onSaved,
  again,
  mayChange,
}: WaveProps & { readonly mayChange: boolean }) {
  const t = waveTexts.value;
  const [isRemoving, setRemoving] = useState(false);
  const name = fielding.label[language.value]!;
  const save: SavePart = async (changes) => {
    try {
      onSaved(await saveDraft(place, { ...draftOf(fielding), ...changes }));
    } catch (error) {
      if (error instanceof ReplyProblem && error.status === 409) return { form: t.changed };
      throw error;
    }
  };
  return (
    <>
      <nav class="parts" aria-label={name}>
        {(['window', 'questions', 'schools', 'formalities', 'opening'] as const).map((part) => (
          <a key={part} href={`#${part}`}>
            {t.parts[part]}
          </a>
        ))}
      </nav>
      <fieldset class="bare" disabled={!mayChange}>
        <WindowForm fielding={fielding} save={save} />
        <QuestionsForm fielding={fielding} definition={definition} areaSets={areaSets} save={save} />
        <WordingPart place={place} fielding={fielding} onSaved={onSaved} />
        <SchoolsForm fielding={fielding} save={save} />
        <FormalitiesForm fielding={fielding} save={save} />
      </fieldset>
      <OpeningPart place={place} fielding={fielding} again={again} mayOpen={mayChange} />
      {mayChange && (
        <section class="waves">
          <h2>{t.opening.remove}</h2>
          <p class="measure">{t.opening.removeLong}</p>
          <Buttons>
            <Button kind="danger" onClick={() => setRemoving(true)}>
              {t.opening.remove}
            </Button>
          </Buttons>
        </section>
      )}
      {isRemoving && (
        <ConfirmDialog
          title={t.opening.removeTitle(name)}
          act={t.opening.remove}
          name={name}
          onClose={() => setRemoving(false)}
          onConfirm={async () => {
            await sendJson('DELETE', pathOf(place));
            location.assign(addressOf('waves', { slug: place.slug }));
          }}
        >
          <p>{t.opening.removeLong}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
