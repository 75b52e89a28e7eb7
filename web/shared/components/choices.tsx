/** Questions with answers to tick: one of several, several of several, yes or no. Each answer is a whole row that can be touched. */
import type { ComponentChildren } from 'preact';
import type { Choice, FieldProps } from './field.tsx';
import { FieldError } from './field.tsx';
import { useField } from './form-state.ts';

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[];
}
interface RadioProps extends GroupProps {
  readonly chosen?: string;
  readonly required?: boolean;
  readonly onChoose?: (value: string) => void;
}

export function RadioGroup({ name, label, hint, error, choices, chosen, required = true, onChoose }: RadioProps) {
  return (
    <Group name={name} label={label} hint={hint} error={error}>
      {(id) =>
        choices.map((choice, k) => (
          <Row
            key={choice.value}
            choice={choice}
            id={k === 0 ? id : `${id}-${k}`}
            control={{ type: 'radio', name, required, defaultChecked: choice.value === chosen, onChange: () => onChoose?.(choice.value) }}
          />
        ))
      }
    </Group>
  );
}

interface CheckboxProps extends GroupProps {
  readonly chosen?: readonly string[];
  readonly onChange?: (value: string, checked: boolean) => void;
}

/** The form's data holds `name` once for each ticked row. */
export function CheckboxGroup({ name, label, hint, error, choices, chosen = [], onChange }: CheckboxProps) {
  return (
    <Group name={name} label={label} hint={hint} error={error}>
      {(id) =>
        choices.map((choice, k) => (
          <Row
            key={choice.value}
            choice={choice}
            id={k === 0 ? id : `${id}-${k}`}
            control={{
              type: 'checkbox',
              name,
              defaultChecked: chosen.includes(choice.value),
              onChange: (event) => onChange?.(choice.value, event.currentTarget.checked),
            }}
          />
        ))
      }
    </Group>
  );
}

interface OneProps extends FieldProps {
  readonly checked?: boolean;
  /** Must be ticked for the form to be sent. */
  readonly required?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

/** One thing to say yes to; in the form's data as "yes". */
export function Checkbox({ name, label, hint, error, checked = false, required = false, onChange }: OneProps) {
  const { id, error: shown, described } = useField(name, undefined, error);
  return (
    <div class={shown ? 'field wrong' : 'field'}>
      <FieldError id={id} error={shown} />
      <Row
        choice={{ value: 'yes', label, ...(typeof hint === 'string' && { hint }) }}
        id={id}
        control={{
          type: 'checkbox',
          name,
          required,
          defaultChecked: checked,
          onChange: (event) => onChange?.(event.currentTarget.checked),
        }}
        described={described}
      />
    </div>
  );
}

interface GroupFrameProps extends FieldProps {
  readonly children: (id: string) => ComponentChildren;
}

function Group({ name, label, hint, error, children }: GroupFrameProps) {
  const { id, error: shown, described } = useField(name, hint, error);
  return (
    <fieldset class={shown ? 'field wrong' : 'field'} aria-describedby={described['aria-describedby']}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={shown} />
      <div class="choices">{children(id)}</div>
    </fieldset>
  );
}

interface Control {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly required?: boolean;
  readonly defaultChecked: boolean;
  readonly onChange: (event: { readonly currentTarget: HTMLInputElement }) => void;
}
interface RowProps {
  readonly choice: Choice;
  readonly id: string;
  readonly control: Control;
  readonly described?: { readonly 'aria-describedby'?: string | undefined; readonly 'aria-invalid'?: true | undefined };
}

function Row({ choice: { value, label, hint }, id, control, described }: RowProps) {
  const describedBy = [described?.['aria-describedby'], hint && `${id}-more`].filter(Boolean).join(' ');
  return (
    <label class="choice" for={id}>
      <input {...control} {...described} id={id} value={value} aria-describedby={describedBy || undefined} />
      <span>
        {label}
        {hint && (
          <small id={`${id}-more`} aria-hidden="true">
            {hint}
          </small>
        )}
      </span>
    </label>
  );
}
