/** One field of a part of a plan, by its description; subjects and how a goal is judged have controls of their own. */
import type { PlanField } from '../../notebooks/plan/plan-fields.ts';
import { choiceName } from '../../notebooks/wording/say-plan.ts';
import { CheckboxGroup } from '../shared/components/choices.tsx';
import { type Choice, Select, TextArea, TextField } from '../shared/components/field.tsx';
import { language } from '../shared/language.ts';
import { planTexts } from './plan-texts.ts';

interface ControlProps {
  readonly field: PlanField;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: unknown;
  /** Of a reference: what there is to choose. */
  readonly offered?: readonly Choice[];
  readonly onChoose?: (value: string) => void;
}

export function FieldControl({ field, label, hint, value, offered = [], onChoose }: ControlProps) {
  const common = { name: field.name, label, ...(hint !== undefined && { hint }), required: field.required === true, autocomplete: 'off' };
  const written = value === null || value === undefined ? '' : String(value);
  switch (field.as) {
    case 'line':
      return <TextField {...common} maxLength={field.longest} defaultValue={written} />;
    case 'prose':
      return <TextArea {...common} maxLength={4000} defaultValue={written} />;
    case 'list':
      return <TextArea {...common} rows={3} defaultValue={(value as readonly string[] | undefined)?.join('\n') ?? ''} />;
    case 'day':
      return <TextField {...common} type="date" min="2000-01-01" max="2099-12-31" defaultValue={written} />;
    case 'number':
      return <TextField {...common} type="number" inputMode="numeric" min={0} max={field.most} step={1} defaultValue={written} />;
    case 'choice':
      return <Select {...common} choices={choicesOf(field.name, field.values)} defaultValue={written} />;
    case 'choices':
      return (
        <CheckboxGroup
          name={field.name}
          label={label}
          choices={choicesOf(field.name, field.values)}
          chosen={(value as readonly string[] | undefined) ?? []}
        />
      );
    case 'reference':
      return (
        <Select
          {...common}
          choices={offered}
          defaultValue={written}
          onChange={({ currentTarget }) => onChoose?.(currentTarget.value)}
          {...(!field.required && { nothing: field.to === 'library' ? planTexts.value.own : '–' })}
        />
      );
    default:
      return null;
  }
}

const choicesOf = (name: string, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: choiceName(name, value, language.value) }));

/** What the form says of a field that FieldControl shows; an empty one is null, or an empty text where there is no nothing. */
export function readControl(field: PlanField, values: FormData): unknown {
  const written = String(values.get(field.name) ?? '').trim();
  switch (field.as) {
    case 'number':
      return written === '' ? null : Number(written);
    case 'day':
    case 'reference':
      return written === '' ? null : written;
    case 'choices':
      return values.getAll(field.name).map(String);
    case 'list':
      return written
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    default:
      return written;
  }
}
