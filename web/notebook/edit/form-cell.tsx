/** A cell as a form: what is chosen is written into the cell as code at once, and runs. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { type CellForm, type FormValue, isReference } from '../../../notebooks/forms/cell-form.ts';
import { isName } from '../../../notebooks/forms/code-of.ts';
import { type FormField, formFields, withField } from '../../../notebooks/forms/form-fields.ts';
import { language } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { FieldFrame } from '../../shared/components/field.tsx';
import { Notice } from '../../shared/components/notice.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import { texts } from '../../app/settings.ts';
import type { PageWaves } from './page-waves.ts';
import { editTexts } from './texts.ts';

interface FormCellProps {
  readonly form: CellForm;
  readonly waves: PageWaves;
  readonly references: readonly string[];
  /** Names that other cells make. */
  readonly taken: ReadonlySet<string>;
  readonly onChange: (form: CellForm) => void;
}

export function FormCell({ form, waves, references, taken, onChange }: FormCellProps) {
  const survey = isReference(form.survey) ? null : form.survey;
  const released = useReleased(waves, survey);
  const t = editTexts.value;
  if (released === 'failed')
    return (
      <Notice tone="warning" live>
        <p>{texts.value.shell.unreachable}</p>
      </Notice>
    );
  if (released === null) return <Waiting />;
  const fields = formFields(form, { surveys: waves.surveys, waves: released, references }, language.value);
  const field = (one: FormField) => (
    <Field key={one.name} field={one} taken={taken} onChange={(value) => onChange(withField(form, one.name, value))} />
  );
  const rest = fields.filter(({ usual }) => !usual);
  return (
    <div class="edit-form">
      {fields.filter(({ usual }) => usual).map(field)}
      {rest.length > 0 && (
        <details class="edit-more">
          <summary>{t.moreFields}</summary>
          <div class="edit-form">{rest.map(field)}</div>
        </details>
      )}
    </div>
  );
}

/** The waves of a survey; null while they are fetched. */
function useReleased(waves: PageWaves, survey: string | null): readonly ReleasedWave[] | 'failed' | null {
  const [found, setFound] = useState<readonly ReleasedWave[] | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    const set = (value: readonly ReleasedWave[] | 'failed') => current && setFound(value);
    if (survey === null) set([]);
    else waves.of(survey).then(set, () => set('failed'));
    return () => {
      current = false;
    };
  }, [waves, survey]);
  return found;
}

interface FieldProps {
  readonly field: FormField;
  readonly taken: ReadonlySet<string>;
  readonly onChange: (value: FormValue | null) => void;
}

function Field(props: FieldProps) {
  if (props.field.kind === 'text') return <NameField {...props} />;
  return props.field.kind === 'one' ? <OneField {...props} /> : <SeveralField {...props} />;
}

function NameField({ field, taken, onChange }: FieldProps) {
  const id = useId();
  const [written, setWritten] = useState(String(field.value ?? ''));
  useEffect(() => setWritten(String(field.value ?? '')), [field.value]);
  const isFree = written === field.value || (isName(written) && !taken.has(written));
  const error = isFree ? undefined : editTexts.value.nameTaken;
  return (
    <FieldFrame name={field.name} label={field.label} state={{ id, error, described: noDescription }}>
      <input
        class="control"
        id={id}
        value={written}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        onChange={() => isFree && written !== field.value && onChange(written)}
      />
    </FieldFrame>
  );
}
const noDescription = { 'aria-describedby': undefined, 'aria-invalid': undefined };

/** What the reader may choose of the same kind: a wave where a wave is asked for. */
const fitting = ({ name, references }: FormField): readonly string[] =>
  references.filter((one) => one.split('.').at(-1) === (name === 'with' ? 'comparison' : name));

const encode = (value: FormValue | null): string => (value === null ? '' : isReference(value) ? `@${value.name}` : `=${String(value)}`);
const decode = (text: string): FormValue | null => (text === '' ? null : text.startsWith('@') ? { name: text.slice(1) } : text.slice(1));

function OneField({ field, onChange }: FieldProps) {
  const id = useId();
  const t = editTexts.value;
  const { options, value } = field;
  const written = encode(value);
  const refs = [...new Set([...fitting(field), ...(isReference(value) ? [value.name] : [])])];
  const isOffered = options.some(({ code }) => encode(code) === written) || (isReference(value) && refs.includes(value.name));
  return (
    <FieldFrame name={field.name} label={field.label} state={{ id, error: undefined, described: noDescription }}>
      <select class="control" id={id} value={written} onChange={({ currentTarget }) => onChange(decode(currentTarget.value))}>
        {!isOffered && <option value={written}>{value === null ? '' : String(value)}</option>}
        {refs.map((name) => (
          <option key={name} value={`@${name}`}>
            {t.reference(name)}
          </option>
        ))}
        {inGroups(options).map(([heading, some]) => {
          const drawn = some.map(({ code, label, released, why, depth = 0 }) => (
            <option key={encode(code)} value={encode(code)} disabled={!released && encode(code) !== written}>
              {'\u2003'.repeat(depth) + label}
              {released ? '' : ` (${why ?? texts.value.notReleased})`}
            </option>
          ));
          return heading === undefined ? drawn : <optgroup label={heading}>{drawn}</optgroup>;
        })}
      </select>
    </FieldFrame>
  );
}

function inGroups(options: FormField['options']) {
  const groups = new Map<string | undefined, FormField['options'][number][]>();
  for (const option of options) groups.set(option.heading, [...(groups.get(option.heading) ?? []), option]);
  return [...groups];
}

function SeveralField({ field, onChange }: FieldProps) {
  const name = useId();
  const t = editTexts.value;
  const { options, value, label } = field;
  const all = options.find(({ code }) => code === null);
  const codes = options.filter(({ code }) => code !== null);
  const chosen = value === null || isReference(value) ? [] : [value].flat();
  const said = isReference(value)
    ? t.reference(value.name)
    : value === null
      ? (all?.label ?? '')
      : codes
          .filter(({ code }) => chosen.includes(code!))
          .map((one) => one.label)
          .join(', ');
  const row = (key: string, text: string, checked: boolean, set: (now: boolean) => void, off = false) => (
    <label class="edit-tick" key={key}>
      <input type="checkbox" name={name} checked={checked} disabled={off} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>{text}</span>
    </label>
  );
  // In the order of the page, so that the same choice is the same code.
  const tick = (code: string, now: boolean) => {
    const next = codes.map((one) => one.code!).filter((one) => (one === code ? now : chosen.includes(one)));
    onChange(next.length === 0 && all ? null : next.length === 1 && field.name !== 'shows' && field.name !== 'fields' ? next[0]! : next);
  };
  return (
    <details class="edit-several">
      <summary>
        <b>{label}</b> <span>{said}</span>
      </summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {all && row('all', all.label, value === null, () => onChange(null))}
        {fitting(field).map((one) =>
          row(`@${one}`, t.reference(one), isReference(value) && value.name === one, (now) => onChange(now ? { name: one } : null)),
        )}
        {codes.map(({ code, label: text, released }) =>
          row(
            code!,
            released ? text : `${text} (${texts.value.notReleased})`,
            chosen.includes(code!),
            (now) => tick(code!, now),
            !released && !chosen.includes(code!),
          ),
        )}
        {all && chosen.length > 0 && (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {all.label}
          </Button>
        )}
      </fieldset>
    </details>
  );
}
