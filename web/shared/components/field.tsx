/** Fields of one control: a label above, a hint under it, what is wrong between hint and control. Labels are never inside the control. */
import type { ComponentChildren, ComponentType, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { componentTexts } from '../language.ts';
import { useField, type FieldState } from './form-state.ts';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What the page itself found wrong. In a form, return it from `onSend` instead. */
  readonly error?: string;
}

interface FrameProps extends FieldProps {
  readonly state: FieldState;
  readonly required?: boolean;
  readonly children: ComponentChildren;
}

/** Label, hint and error around any one control. What may be left out says so; what must be filled in says nothing. */
export function FieldFrame({ label, hint, state: { id, error }, required = true, children }: FrameProps) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {!required && <span class="optional"> ({componentTexts.value.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export const FieldError = ({ id, error }: { readonly id: string; readonly error: string | undefined }) =>
  error ? (
    <p class="error" id={`${id}-error`}>
      {error}
    </p>
  ) : null;

/** What every control of text takes, as HTML has it. */
interface ControlProps<Control extends EventTarget> {
  /** May be left out: then false. `later`: not now, but in the end, so that it is not called optional. */
  readonly required?: boolean | 'later';
  readonly defaultValue?: string | number;
  readonly value?: string | number;
  readonly autocomplete?: string;
  readonly onInput?: (event: TargetedEvent<Control>) => void;
  readonly onChange?: (event: TargetedEvent<Control>) => void;
}
interface LineProps extends ControlProps<HTMLInputElement> {
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'number' | 'date' | 'datetime-local' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: string | number;
  readonly pattern?: string;
  readonly autocapitalize?: 'none' | 'sentences' | 'words';
  readonly spellcheck?: boolean;
  readonly readOnly?: boolean;
}
export type TextFieldProps = FieldProps & LineProps;
/** Preact's own types tie each `type` to the roles it may have, which a type that comes from outside cannot meet. */
const Input = 'input' as unknown as ComponentType<Readonly<Record<string, unknown>>>;

/** One line of text, a number, a date, an e-mail address, a code: `type`, `inputMode` and `autocomplete` say which. */
export function TextField({ name, label, hint, error, required = true, ...rest }: TextFieldProps) {
  const state = useField(name, hint, error);
  return (
    <FieldFrame name={name} label={label} hint={hint} state={state} required={required !== false}>
      <Input {...rest} {...state.described} class="control" id={state.id} name={name} required={required === true} />
    </FieldFrame>
  );
}

/** A password, which may be looked at while it is written. @param autocomplete current-password or new-password */
export function PasswordField({ name, label, hint, error, required = true, ...rest }: FieldProps & Omit<LineProps, 'type'>) {
  const state = useField(name, hint, error);
  const [shown, setShown] = useState(false);
  const t = componentTexts.value;
  return (
    <FieldFrame name={name} label={label} hint={hint} state={state} required={required !== false}>
      <div class="beside">
        <Input
          {...rest}
          {...state.described}
          class="control"
          id={state.id}
          name={name}
          required={required === true}
          type={shown ? 'text' : 'password'}
          spellcheck={false}
          autocapitalize="none"
        />
        <button type="button" class="quiet" aria-pressed={shown} aria-label={`${t.show}: ${label}`} onClick={() => setShown(!shown)}>
          {shown ? t.hide : t.show}
        </button>
      </div>
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps, ControlProps<HTMLTextAreaElement> {
  readonly rows?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export function TextArea({ name, label, hint, error, required = true, rows = 4, ...rest }: TextAreaProps) {
  const state = useField(name, hint, error);
  return (
    <FieldFrame name={name} label={label} hint={hint} state={state} required={required !== false}>
      <textarea {...rest} {...state.described} class="control" id={state.id} name={name} required={required === true} rows={rows} />
    </FieldFrame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
interface SelectProps extends FieldProps, ControlProps<HTMLSelectElement> {
  readonly choices: readonly Choice[];
  /** A first, empty choice, such as "Choose a school". */
  readonly nothing?: string;
}

export function Select({ name, label, hint, error, required = true, choices, nothing, defaultValue, ...rest }: SelectProps) {
  const state = useField(name, hint, error);
  return (
    <FieldFrame name={name} label={label} hint={hint} state={state} required={required !== false}>
      <select {...rest} {...state.described} class="control" id={state.id} name={name} required={required === true}>
        {nothing !== undefined && <option value="">{nothing}</option>}
        {choices.map(({ value, label: text }) => (
          // The browser's own list has no default but this.
          <option key={value} value={value} selected={defaultValue === undefined ? undefined : value === String(defaultValue)}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
