/**
 * A form that says what is wrong, in one place and at each field, and loses nothing of what was written. Its fields are the browser's own
 * (uncontrolled): whatever happens to the request, the text stays where it stands.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentTexts } from '../../../notebooks/wording/component-texts.ts';
import { componentTexts } from '../language.ts';
import { type Failure, failureOf } from '../reply-problem.ts';
import { Button, Buttons, type ButtonKind } from './button.tsx';
import { checkControls } from './check-controls.ts';
import { controlId, FormContext, type FormErrors } from './form-state.ts';

export interface FormProps {
  /** What the button says. */
  readonly submit: string;
  readonly kind?: ButtonKind;
  /** Sends the form; it may look at the values first. @returns what is wrong, or nothing when all went well. A thrown ReplyProblem is said in words */
  readonly onSend: (values: FormData) => Promise<FormErrors | void>;
  /** Something in it was changed. */
  readonly onEdit?: (form: HTMLFormElement) => void;
  /** Words of the page for a status of the server's reply, where the usual ones do not fit: `{ 409: '…' }`. */
  readonly problems?: Readonly<Record<number, string>>;
  /** Beside the button, such as a link back. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

interface Shown {
  readonly fields: Readonly<Record<string, string>>;
  readonly form?: string;
  /** Where to go for what the form needs, in a tab of its own. */
  readonly way?: { readonly href: string; readonly text: string };
}
const nothing: Shown = { fields: {} };

export function Form({ submit, kind = 'primary', onSend, onEdit, problems = {}, beside, children }: FormProps) {
  const id = useId();
  const [wrong, setWrong] = useState<Shown>(nothing);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const t = componentTexts.value;
  const isWrong = wrong !== nothing;
  const state = useMemo(() => ({ id, errors: wrong.fields }), [id, wrong]);
  useEffect(() => {
    if (isWrong) summary.current?.focus();
  }, [wrong]);

  const send = async (form: HTMLFormElement) => {
    const found = checkControls(form, t.wrong);
    if (Object.keys(found).length > 0) return setWrong({ fields: found });
    setBusy(true);
    try {
      const told = await onSend(new FormData(form));
      setWrong(told?.form || Object.keys(told?.fields ?? {}).length > 0 ? { ...told, fields: told?.fields ?? {} } : nothing);
    } catch (error) {
      const failure = failureOf(error);
      const own = problems[failure.status];
      setWrong({ fields: {}, ...(own === undefined ? sayFailure(failure, t.notSent) : { form: own }) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="form"
      noValidate
      onInput={(event) => onEdit?.(event.currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send(event.currentTarget);
      }}
    >
      {isWrong && (
        <div class="notice error summary" role="alert" tabIndex={-1} ref={summary}>
          {Object.keys(wrong.fields).length > 0 && (
            <>
              <h2>{t.summary(Object.keys(wrong.fields).length)}</h2>
              <ul>
                {Object.entries(wrong.fields).map(([name, text]) => (
                  <li key={name}>
                    <a href={`#${controlId(id, name)}`} onClick={(event) => goTo(event, controlId(id, name))}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {wrong.form && <p>{wrong.form}</p>}
          {wrong.way && (
            <p>
              <a href={wrong.way.href} target="_blank" rel="noopener">
                {wrong.way.text}
              </a>
            </p>
          )}
        </div>
      )}
      <FormContext.Provider value={state}>{children}</FormContext.Provider>
      <Buttons>
        <Button type="submit" kind={kind} busy={busy}>
          {busy ? t.sending : submit}
        </Button>
        {beside}
      </Buttons>
    </form>
  );
}

/** The address stays as it is: it may hold what a page remembers. */
function goTo(event: Event, id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
}

function sayFailure({ status, kind }: Failure, t: ComponentTexts['notSent']): Omit<Shown, 'fields'> {
  if (status === 401) return { form: t.signedOut, way: { href: '/sign-in', text: t.signIn } };
  if (kind === 'secondFactor') return { form: t.secondFactor, way: { href: '/account', text: t.account } };
  const said: Readonly<Record<number, string>> = {
    0: t.unreachable,
    400: t.invalid,
    403: t.forbidden,
    404: t.gone,
    409: t.taken,
    413: t.tooLarge,
    422: t.invalid,
    429: t.tooMany,
  };
  return { form: said[status] ?? t.failed };
}
