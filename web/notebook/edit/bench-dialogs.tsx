/** What the editor asks and tells in dialogs: the message of a save, titles, and the list of keys. */
import { texts } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { TextField } from '../../shared/components/field.tsx';
import { Form } from '../../shared/components/form.tsx';
import type { FormErrors } from '../../shared/components/form-state.ts';
import type { Draft } from './draft.ts';
import { editTexts } from './texts.ts';
import { TitleFields, titlesIn } from './title-fields.tsx';

interface SaveDialogProps {
  readonly onClose: () => void;
  readonly onSave: (message: string) => Promise<FormErrors | void>;
}

export function SaveDialog({ onClose, onSave }: SaveDialogProps) {
  const t = editTexts.value;
  return (
    <Dialog title={t.saveHere} onClose={onClose}>
      <Form
        submit={t.save.replace(/ …$/u, '')}
        problems={{ 0: t.notReached }}
        beside={<Cancel onClick={onClose} />}
        onSend={(values) => onSave(String(values.get('message')))}
      >
        <TextField name="message" label={t.message} hint={t.messageHint} maxLength={300} required={false} autocomplete="off" />
      </Form>
    </Dialog>
  );
}

interface TitlesDialogProps {
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly onSet: (titles: Pick<Draft, 'title' | 'summary'>) => void;
}

export function TitlesDialog({ draft, onClose, onSet }: TitlesDialogProps) {
  const t = editTexts.value;
  return (
    <Dialog title={t.titles} onClose={onClose}>
      <Form submit={t.setTitles} beside={<Cancel onClick={onClose} />} onSend={async (values) => onSet(titlesIn(values))}>
        <TitleFields title={draft.title} summary={draft.summary} />
      </Form>
    </Dialog>
  );
}

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = editTexts.value;
  return (
    <Dialog title={t.keys} onClose={onClose}>
      <dl class="edit-keys" tabIndex={-1} autofocus>
        {t.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{t.close}</Button>
    </Dialog>
  );
}

const Cancel = ({ onClick }: { readonly onClick: () => void }) => (
  <Button kind="quiet" onClick={onClick}>
    {texts.value.save.cancel}
  </Button>
);
