/**
 * A question that must be answered first. It is the browser's own dialog: focus stays inside, Escape closes, and focus goes back after. Where something
 * was written, Escape asks once before it is lost.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { componentTexts } from '../language.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import { Form } from './form.tsx';
import { Notice } from './notice.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What is written in it is worth keeping; a name that is typed to confirm is not. */
  readonly keepsWriting?: boolean;
  readonly children: ComponentChildren;
}

/** Shown for as long as it is rendered. */
export function Dialog({ title, onClose, keepsWriting = true, children }: DialogProps) {
  const t = componentTexts.value.dialog;
  const [isAsking, setAsking] = useState(false);
  const isWritten = useRef(false);
  const isThere = useRef(true);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      isThere.current = false;
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onInput={({ target }) => {
        isWritten.current ||= keepsWriting && holdsText(target);
        setAsking(false);
      }}
      onCancel={(event) => {
        event.preventDefault();
        if (isWritten.current && !isAsking) setAsking(true);
        else onClose();
      }}
      // A browser may close it at a second Escape without asking.
      onClose={() => isThere.current && onClose()}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {isAsking && (
        <div class="in-sight">
          <Notice tone="warning" live>
            <p>{t.unsaved}</p>
            <p>
              <Button kind="quiet" onClick={onClose}>
                {t.closeUnsaved}
              </Button>
            </p>
          </Notice>
        </div>
      )}
    </dialog>
  );
}

const holdsText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));

interface ConfirmProps extends DialogProps {
  /** What the button says: the very act, such as "Remove the school". */
  readonly act: string;
  /** For what destroys: its name must be written to go on. Without it, a press is enough. */
  readonly name?: string;
  readonly onConfirm: () => Promise<void>;
  readonly problems?: Readonly<Record<number, string>>;
}

/** Says what will happen, then asks. It stays open while the act is under way, and when it fails; close it in `onConfirm`. */
export function ConfirmDialog({ title, act, name, onClose, onConfirm, problems, children }: ConfirmProps) {
  const t = componentTexts.value;
  return (
    <Dialog title={title} onClose={onClose} keepsWriting={false}>
      <div class="text">{children}</div>
      <Form
        submit={act}
        kind={name === undefined ? 'primary' : 'danger'}
        problems={problems}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        }
        onSend={async (values) => {
          if (name !== undefined && !isSame(String(values.get('name')), name)) return { fields: { name: t.typedOther(name) } };
          await onConfirm();
        }}
      >
        {name !== undefined && (
          <TextField name="name" label={t.typeToConfirm(name)} autocomplete="off" autocapitalize="none" spellcheck={false} />
        )}
      </Form>
    </Dialog>
  );
}

/** Spaces at the ends and how letters are composed make no other name; capitals do. */
const isSame = (written: string, name: string): boolean => written.trim().normalize('NFC') === name.trim().normalize('NFC');
