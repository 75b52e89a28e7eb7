/** What a form tells its fields. A field outside a form has no errors. */
import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

export interface FormErrors {
  /** By the field's name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is wrong with the whole. */
  readonly form?: string;
}

export interface FormState {
  readonly id: string;
  readonly errors: Readonly<Record<string, string>>;
}
export const FormContext = createContext<FormState | null>(null);

/** The id of a form's field, which the summary of errors links to. */
export const controlId = (form: string, name: string): string => `${form}-${name}`;

export interface FieldState {
  readonly id: string;
  readonly error: string | undefined;
  /** For the control: what describes it, and whether it is wrong. */
  readonly described: { readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };
}

/** @param error what the page itself found wrong; the form's own error comes first */
export function useField(name: string, hint: unknown, error?: string): FieldState {
  const form = useContext(FormContext);
  const own = useId();
  const id = form ? controlId(form.id, name) : own;
  const shown = form?.errors[name] ?? error;
  const describedBy = [hint ? `${id}-hint` : '', shown ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { id, error: shown, described: { 'aria-describedby': describedBy || undefined, 'aria-invalid': shown ? true : undefined } };
}
